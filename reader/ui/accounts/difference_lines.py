"""What accounts say differently, as lines: both wordings, with the difference marked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from reader.core.article import Article
from reader.core.dates import short_interval
from reader.core.excerpt import excerpt
from reader.core.frozen import frozen
from reader.core.i18n import counted, tr
from reader.core.passage import Span, quote_at
from reader.core.verdicts import Dismissal, dismissal_key
from reader.corroboration.differences import Discrepancy, Grade, Matter
from reader.ui.accounts.lines import Line, Side, numbers_of, side_of

SIGNS = {Grade.DIFFERS: "≠", Grade.OVERLAPS: "∩", Grade.COMPATIBLE: "≈"}
_GRADES = {
    Grade.DIFFERS: "differ",
    Grade.OVERLAPS: "overlap",
    Grade.COMPATIBLE: "can both be true",
}
_MATTERS = {
    Matter.NUMBER: "Numbers",
    Matter.DATE: "Dates",
    Matter.LENGTH: "Lengths of time",
    Matter.NAME: "Names",
    Matter.NEGATION: "Negations",
    Matter.OPPOSITE: "Opposites",
    Matter.WORDING: "Wordings",
    Matter.ORDER: "Orders of events",
    Matter.COUNTING: "Days counted",
}
_WORDS = 60


@frozen
class Topic:
    """A claim or an event with the differences between its accounts, the gravest first."""

    key: str
    title: str
    kind: str
    differences: tuple[Discrepancy, ...]


def difference_lines(
    topics: Sequence[Topic],
    articles: Mapping[str, Article],
    dismissed: Mapping[str, Dismissal],
    *,
    with_dismissed: bool,
) -> list[Line]:
    """Return claims and events with a card for each difference; dismissed ones where asked for."""
    lines: list[Line] = []
    for topic in topics:
        cards = []
        for one in topic.differences:
            reason = dismissed.get(key_of(one, articles))
            if reason is None or with_dismissed:
                cards.append(_card(topic, one, articles, reason))
        if cards:
            ids = [a for one in topic.differences for a in (one.article_id, one.other_id)]
            named = numbers_of(ids, articles)
            count = counted(len(cards), "{n} difference", "{n} differences")
            head = Line(
                topic.key, topic.title, head=True, note=topic.kind, count=count, named=named
            )
            lines += [head, *cards]
    return lines


def key_of(one: Discrepancy, articles: Mapping[str, Article]) -> str:
    """Return what a difference is known by when it is dismissed, whatever becomes of its text."""
    return dismissal_key(
        one.matter.value,
        (one.article_id, quote_at(articles[one.article_id].text, one.here)),
        (one.other_id, quote_at(articles[one.other_id].text, one.there)),
    )


def difference_of(
    line: Line, topics: Sequence[Topic], articles: Mapping[str, Article]
) -> Discrepancy | None:
    """Return the difference that a line shows, None where it shows another thing."""
    wanted = dismissal_id(line)
    for topic in topics:
        for one in topic.differences:
            if key_of(one, articles) == wanted:
                return one
    return None


def dismissal_id(line: Line) -> str:
    """Return what the difference of a line is dismissed by."""
    return line.key.rpartition("|")[2]


def dismissal_of(
    one: Discrepancy, articles: Mapping[str, Article], reason: str, who: str, made: dt.datetime
) -> Dismissal:
    """Return what is kept when a difference is dismissed."""
    here, there = words_of(one, articles)
    return Dismissal(
        id=key_of(one, articles),
        matter=one.matter.value,
        article_id=one.article_id,
        here=here,
        other_id=one.other_id,
        there=there,
        reason=reason,
        who=who,
        made=made,
    )


def words_of(one: Discrepancy, articles: Mapping[str, Article]) -> tuple[str, str]:
    """Return both wordings, each on one line."""
    return _words(articles[one.article_id], one.here), _words(articles[one.other_id], one.there)


def _words(article: Article, span: Span) -> str:
    return excerpt(article.text[span.start : span.end], _WORDS)


def _card(
    topic: Topic, one: Discrepancy, articles: Mapping[str, Article], dismissed: Dismissal | None
) -> Line:
    sides = (
        _side(articles[one.article_id], one.here, one, 0),
        _side(articles[one.other_id], one.there, one, 1),
    )
    what = tr("{matter} {grade}").format(
        matter=tr(_MATTERS[one.matter]), grade=tr(_GRADES[one.grade])
    )
    note = ""
    if dismissed is not None:
        note = tr("Dismissed: {reason}").format(reason=dismissed.reason or tr("no reason given"))
    key = f"{topic.key}|{key_of(one, articles)}"
    faint = dismissed is not None
    return Line(key, what, sign=SIGNS[one.grade], note=note, sides=sides, faint=faint)


def _side(article: Article, span: Span, one: Discrepancy, place: int) -> Side:
    note = ""
    if len(one.says) == 2:
        days = one.says[place]
        note = short_interval(days.begin, days.end)
    return side_of(article, span, note)
