"""What accounts of the same event say differently, where nobody has linked them yet.

Two sentences that name the same days need not tell of the same thing: only those are compared that
have several words with content in common.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from reader.core.article import Article
from reader.core.passage import Span
from reader.core.selecting import paragraph_at
from reader.core.sentences import sentence_around
from reader.core.timeline.happenings import Happening
from reader.core.timeline.lanes import Mark
from reader.corroboration.differences import Discrepancy, Grade, Matter, Statement
from reader.corroboration.discrepancies import compare
from reader.corroboration.terms import STOP
from reader.corroboration.wording_pairs import common
from reader.corroboration.words import WordTable

_SHARED = 2
_MOST = 24


def event_differences(
    event: Happening, articles: Mapping[str, Article], table: WordTable
) -> tuple[Discrepancy, ...]:
    """Return how accounts date an event differently, and what else alike sentences differ in.

    Of an event that is mentioned very often the first mentions are compared.
    """
    marks = [one for one in event.mentions if one.article_id in articles and not one.aside]
    found: dict[str, Discrepancy] = {one.key: one for one in _dates(event.joints, articles)}
    statements: dict[tuple[str, Span], Statement] = {}
    for mark in marks[:_MOST]:
        one = _statement(articles[mark.article_id], mark)
        statements.setdefault((mark.article_id, one.span), one)
    for here, there in combinations(statements.values(), 2):
        if here.article.id != there.article.id and _alike(here, there):
            found.update((one.key, one) for one in compare(here, there, table))
    order = list(Grade)
    return tuple(sorted(found.values(), key=lambda one: -order.index(one.grade)))


def _dates(joints: Sequence[Mark], articles: Mapping[str, Article]) -> list[Discrepancy]:
    found = []
    for one, other in combinations([one for one in joints if one.article_id in articles], 2):
        if one.article_id != other.article_id and one.interval != other.interval:
            meets = one.interval.overlaps(other.interval)
            grade = Grade.OVERLAPS if meets else Grade.DIFFERS
            spans = Span(one.start, one.end), Span(other.start, other.end)
            says = (one.interval, other.interval)
            found.append(
                Discrepancy(
                    Matter.DATE, grade, one.article_id, spans[0], other.article_id, spans[1], says
                )
            )
    return found


def _statement(article: Article, mark: Mark) -> Statement:
    block = paragraph_at(article, mark.start)
    within = Span(block.start, max(block.end, mark.end))
    sentence = sentence_around(article.text, mark.start, within, article.info.language)
    return Statement(article, Span(sentence.start, max(sentence.end, mark.end)))


def _alike(here: Statement, there: Statement) -> bool:
    same = common(here.article.text, here.span, there.article.text, there.span)
    words = (here.article.text[one.start : one.end].casefold() for one, _ in same)
    return sum(word not in STOP for word in words) >= _SHARED
