"""Names and words of one statement that two passages have differently."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from reader.core.article import Article
from reader.core.naming.words import word_set
from reader.core.passage import Span
from reader.core.remembering import of_passages
from reader.corroboration.attribution import find_attributions
from reader.corroboration.differences import (
    Discrepancy,
    Grade,
    Matter,
    Statement,
    between,
    words_of,
)
from reader.corroboration.identity import are_two_people, parts, same_person
from reader.corroboration.quotations import quotations
from reader.corroboration.renderings import are_apart, rendered, replaced
from reader.corroboration.sources import speaker_at
from reader.corroboration.stems import ALLIES, is_one_word, name_stem
from reader.corroboration.terms import STOP
from reader.corroboration.wording_pairs import Swap, beside_same, common, swaps
from reader.corroboration.wordings import words_at
from reader.corroboration.words import WordTable

_LIKE = 0.3
_LOOSE = word_set("much many little few further still even ever well rather quite likely")
_SHARED = 4


def word_differences(
    here: Statement, there: Statement, table: WordTable | None
) -> Iterator[Discrepancy]:
    """Yield names that differ, and words of like meaning where both quote the same statement."""
    if table is None and _common_at_most(here, there) < _SHARED:
        return
    texts = here.article.text, there.article.text
    same = common(texts[0], here.span, texts[1], there.span)
    close = sum(words_of(here, mine) not in STOP for mine, _ in same) >= _SHARED
    seen: set[tuple[Span, Span]] = set()
    for swap in swaps(texts[0], here.span, texts[1], there.span):
        for mine, other in _placed(swap, texts, table):
            matter = _matter(here, mine, there, other, table)
            if matter is not None and (close or matter is Matter.WORDING):
                seen.add((mine, other))
                yield between(matter, Grade.DIFFERS, here, mine, there, other)
    if table is None:
        return
    for mine, other in _told_otherwise(here, there):
        if (mine, other) not in seen:
            seen.add((mine, other))
            yield between(Matter.WORDING, Grade.DIFFERS, here, mine, there, other)
    for mine, other in beside_same(texts[0], here.span, texts[1], there.span):
        if (mine, other) not in seen and _matter(here, mine, there, other, table) is Matter.WORDING:
            yield between(Matter.WORDING, Grade.DIFFERS, here, mine, there, other)


def _placed(swap: Swap, texts: tuple[str, str], table: WordTable | None) -> list[tuple[Span, Span]]:
    """Pair the words that stand in each other's place: in order, else those most alike alone."""
    ours, theirs = (
        [where for word, where in side if word not in STOP] for side in (swap.here, swap.there)
    )
    if len(ours) == len(theirs):
        return list(zip(ours, theirs, strict=True))
    if table is None:
        return list(product(ours, theirs))
    best = max(
        product(ours, theirs),
        key=lambda pair: _likeness(
            table, *(_cut(text, at) for text, at in zip(texts, pair, strict=True))
        ),
        default=None,
    )
    return [best] if best else []


def _cut(text: str, span: Span) -> str:
    return text[span.start : span.end].casefold()


def _likeness(table: WordTable, one: str, other: str) -> float:
    return max(dict(table.near(one)).get(other, 0.0), dict(table.near(other)).get(one, 0.0))


def _common_at_most(here: Statement, there: Statement) -> int:
    """Return how many words with content two passages can have in common, in whatever order."""
    theirs = {word for word, _ in words_at(there.article.text, there.span)}
    ours = words_at(here.article.text, here.span)
    return sum(word in theirs and words_of(here, at) not in STOP for word, at in ours)


def _matter(
    here: Statement, mine: Span, there: Statement, other: Span, table: WordTable | None
) -> Matter | None:
    one, two = here.article.text[mine.start : mine.end], there.article.text[other.start : other.end]
    if one[0].isdigit() or two[0].isdigit() or {one.casefold(), two.casefold()} & (STOP | _LOOSE):
        return None
    if one[0].isupper() and two[0].isupper():
        if _in_time(here, mine) or _in_time(there, other):
            return None
        first, second = name_stem(one), name_stem(two)
        inside = _inside(here, mine) and _inside(there, other)
        spelt = first.startswith(second) or second.startswith(first)
        differs = not spelt and second not in ALLIES.get(first, ())
        return Matter.NAME if differs and inside and not _starts(here, mine, there, other) else None
    if one[0].isupper() or two[0].isupper() or is_one_word(one, two):
        return None
    if table is None:
        return None
    low = one.casefold(), two.casefold()
    alike = not are_apart(*low) and _likeness(table, *low) >= _LIKE
    if not alike or not (_quoted(here, mine) or _quoted(there, other)):
        return None
    return Matter.WORDING if _may_be_one_voice(here, there) else None


def _told_otherwise(here: Statement, there: Statement) -> Iterator[tuple[Span, Span]]:
    """Yield words of one statement that two translators have otherwise."""
    ours, theirs = _quoted_words(here), _quoted_words(there)
    if ours and theirs and _may_be_one_voice(here, there):
        yield from rendered(ours, theirs)
        one, other = (_voice(each.article, each.span) for each in (here, there))
        if (one and one.casefold() == other.casefold()) or same_person(parts(one), parts(other)):
            for mine, place in replaced(ours, theirs):
                names = here.article.text[mine.start], there.article.text[place.start]
                if not any(letter.isupper() for letter in names):
                    yield mine, place


def _quoted_words(one: Statement) -> list[tuple[str, Span]]:
    """Return the words of a passage that stand within quotation marks."""
    text, span = one.article.text, one.span
    start, end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    inside = quotations(text, start, len(text) if end < 0 else end)
    parts = ((max(q.start, span.start), min(q.end, span.end)) for q in inside)
    return [each for low, high in parts if low < high for each in words_at(text, Span(low, high))]


def _may_be_one_voice(here: Statement, there: Statement) -> bool:
    """Tell whether one person may say both passages: not where two people are named for them."""
    one, other = _voice(here.article, here.span), _voice(there.article, there.span)
    return not (one and other and are_two_people(one, other))


@of_passages
def _voice(article: Article, span: Span) -> str:
    """Return who says a passage, "" where nobody is told."""
    said = speaker_at(find_attributions(article.text), span)
    return said.speaker if said is not None else ""


def _in_time(one: Statement, span: Span) -> bool:
    return any(time.start <= span.start < time.end for time in one.article.times)


def _inside(one: Statement, span: Span) -> bool:
    """Tell whether a name stands alone, not beside others in a longer one."""
    text = one.article.text
    after = text[span.end : span.end + 2]
    before = text[max(0, span.start - 30) : span.start].split()
    longer = after[:1] == " " and after[1:2].isupper()
    return not longer and not (
        before
        and before[-1][:1].isupper()
        and text[span.start - 1] == " "
        and before[-1][-1].isalpha()
    )


def _starts(here: Statement, mine: Span, there: Statement, other: Span) -> bool:
    """Tell whether either word begins its passage, where a capital says nothing."""
    return mine.start == here.span.start or other.start == there.span.start


def _quoted(one: Statement, span: Span) -> bool:
    text = one.article.text
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    inside = quotations(text, start, len(text) if end < 0 else end)
    return any(quote.start <= span.start < quote.end for quote in inside)
