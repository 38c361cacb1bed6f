"""What two linked passages say differently: numbers, days, lengths, names, negation, wording.

Each difference is shown with both wordings; it is for the person to say what it means. Roundings
that can both be true ("almost an hour", "50 minutes") are marked as compatible.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import product

from reader.core.article import Article
from reader.core.focus import Interval, interval_of
from reader.core.frozen import frozen
from reader.core.naming.words import word_set
from reader.core.passage import Span
from reader.core.times import TimeExpression, TimeType
from reader.corroboration.quotations import quotations
from reader.corroboration.stems import ALLIES, name_stem, stem
from reader.corroboration.terms import STOP, Kind, Reader, Term, minutes_of
from reader.corroboration.wording_pairs import beside_same, common, swaps
from reader.corroboration.words import WordTable

_HEDGED = 0.25
_PLAIN = 0.1
_LIKE = 0.3
_SMALLEST = 2
_NEGATORS = word_set(
    "not never no n't cannot neither nor without denied denies deny refused refuses rejected"
    " rejects"
)
_INSTEAD = frozenset({"rather", "instead"})
_HEDGE = re.compile(
    r"\b(?:about|around|almost|nearly|some|roughly|approximately|over|more than|less than|up to|at"
    r" least|just under|just over|close to|as many as|tens of|hundreds of|thousands of)\s+\Z",
    re.IGNORECASE,
)  # fmt: skip
_LOOSE = word_set("much many little few further still even ever well rather quite likely")
_NEAR = 3
_SHARED = 4


class Matter(StrEnum):
    """What two passages differ in."""

    NUMBER = "number"
    DATE = "date"
    LENGTH = "length of time"
    NAME = "name"
    NEGATION = "negation"
    WORDING = "wording"
    ORDER = "order of events"
    COUNTING = "counting of days"


class Grade(StrEnum):
    """How far two wordings are apart."""

    COMPATIBLE = "compatible"
    OVERLAPS = "overlaps"
    DIFFERS = "differs"


@frozen
class Statement:
    """A passage of an article that is linked to a claim."""

    article: Article
    span: Span

    @property
    def text(self) -> str:
        """Its words."""
        return self.article.text[self.span.start : self.span.end]


@frozen
class Discrepancy:
    """One difference: the words here and there, in the articles with these ids.

    `says` are what both come to where that is not what stands there: days of the calendar, in the
    same order. `key` is the same whenever the same passages are compared again, so that a dismissal
    can be kept by it.
    """

    matter: Matter
    grade: Grade
    article_id: str
    here: Span
    other_id: str
    there: Span
    says: tuple[Interval, ...] = ()

    @property
    def key(self) -> str:
        """What names the difference for good, as long as neither text changes."""
        mine = f"{self.article_id}:{self.here.start}-{self.here.end}"
        return f"{self.matter}|{mine}|{self.other_id}:{self.there.start}-{self.there.end}"


def compare(here: Statement, there: Statement, table: WordTable) -> tuple[Discrepancy, ...]:
    """Return what two passages of one claim say differently, the gravest first."""
    found = [
        *_dates(here, there),
        *_lengths(here, there),
        *_numbers(here, there),
        *_negation(here, there),
        *_words(here, there, table),
    ]
    order = list(Grade)
    return tuple(sorted(found, key=lambda one: (-order.index(one.grade), one.here, one.there)))


def compare_all(statements: Sequence[Statement], table: WordTable) -> tuple[Discrepancy, ...]:
    """Compare each two passages of a claim that stand in different articles."""
    return tuple(
        each
        for number, one in enumerate(statements)
        for other in statements[number + 1 :]
        if one.article.id != other.article.id
        for each in compare(one, other, table)
    )


def _found(
    matter: Matter, grade: Grade, here: Statement, mine: Span, there: Statement, other: Span,
    says: tuple[Interval, ...] = (),
) -> Discrepancy:  # fmt: skip
    return Discrepancy(matter, grade, here.article.id, mine, there.article.id, other, says)


def _times(one: Statement) -> list[TimeExpression]:
    return [t for t in one.article.times if t.start >= one.span.start and t.end <= one.span.end]


def _dates(here: Statement, there: Statement) -> Iterator[Discrepancy]:
    ours = _dated(here)
    theirs = _dated(there)
    for mine in list(ours):
        same = next((other for other in theirs if other[1] == mine[1]), None)
        if same is not None:
            ours.remove(mine)
            theirs.remove(same)
    for mine in list(ours):
        near = next((other for other in theirs if other[1].overlaps(mine[1])), None)
        if near is not None:
            ours.remove(mine)
            theirs.remove(near)
            says = (mine[1], near[1])
            yield _found(Matter.DATE, Grade.OVERLAPS, here, mine[0], there, near[0], says)
    if len(ours) == 1 and len(theirs) == 1:
        says = (ours[0][1], theirs[0][1])
        yield _found(Matter.DATE, Grade.DIFFERS, here, ours[0][0], there, theirs[0][0], says)


def _dated(one: Statement) -> list[tuple[Span, Interval]]:
    found = []
    for time in _times(one):
        days = interval_of(time)
        if days is not None and days.days <= 31 and time.type in (TimeType.DATE, TimeType.TIME):
            found.append((Span(time.start, time.end), days))
    return found


def _lengths(here: Statement, there: Statement) -> Iterator[Discrepancy]:
    ours = [(t, m) for t in _times(here) if (m := minutes_of(t.value))]
    theirs = [(t, m) for t in _times(there) if (m := minutes_of(t.value))]
    if len(ours) != 1 or len(theirs) != 1:
        return
    (mine, one), (other, two) = ours[0], theirs[0]
    hedged = bool(mine.mod or other.mod) or _hedged(here, mine.start) or _hedged(there, other.start)
    if one == two:
        return
    near = abs(one - two) <= max(one, two) * (_HEDGED if hedged else 0.0)
    spans = Span(mine.start, mine.end), Span(other.start, other.end)
    same = here.article.text[mine.start : mine.end].casefold() == (
        there.article.text[other.start : other.end].casefold()
    )
    if not same:
        grade = Grade.COMPATIBLE if near else Grade.DIFFERS
        yield _found(Matter.LENGTH, grade, here, spans[0], there, spans[1])


def _hedged(one: Statement, start: int) -> bool:
    return bool(_HEDGE.search(one.article.text, max(0, start - 30), start))


def _numbers(here: Statement, there: Statement) -> Iterator[Discrepancy]:
    ours, theirs = _counted(here), _counted(there)
    for term, noun in ours:
        same_noun = [t for t, other in theirs if noun & other]
        if not same_noun or any(t.key == term.key for t in same_noun):
            continue
        if any(term.key == t.key for t, _ in theirs):
            continue
        other = same_noun[0]
        one, two = float(term.key[1:]), float(other.key[1:])
        if max(one, two) <= _SMALLEST:
            continue
        hedged = _hedged(here, term.start) or _hedged(there, other.start)
        near = abs(one - two) <= max(one, two) * (_HEDGED if hedged else _PLAIN)
        grade = Grade.COMPATIBLE if near and hedged else Grade.DIFFERS
        yield _found(
            Matter.NUMBER,
            grade,
            here,
            Span(term.start, term.end),
            there,
            Span(other.start, other.end),
        )


def _counted(one: Statement) -> list[tuple[Term, frozenset[str]]]:
    """Return the numbers of a passage with the stems of what they may count."""
    terms = Reader(one.article).terms(one.span)
    found = []
    for at, term in enumerate(terms):
        if term.kind is Kind.NUMBER:
            after = [t for t in terms[at + 1 : at + 1 + _NEAR] if t.kind is Kind.WORD]
            found.append((term, frozenset(t.key for t in after)))
    return found


def _negation(here: Statement, there: Statement) -> Iterator[Discrepancy]:
    """Yield where words that both have are denied on one side: only in nearly the same wording."""
    same = common(here.article.text, here.span, there.article.text, there.span)
    content = [pair for pair in same if _word(here, pair[0]) not in STOP]
    if len(content) < _SHARED:
        return
    for mine, other in content:
        one, two = _negated(here, mine), _negated(there, other)
        if (one is None) != (two is None):
            yield _found(
                Matter.NEGATION, Grade.DIFFERS, here, _joined(one, mine), there, _joined(two, other)
            )
            return


def _negated(one: Statement, span: Span) -> Span | None:
    """Return the word that denies another one, close before it in the same clause."""
    text = one.article.text
    before = list(
        re.finditer(r"[\w'’]+|[,;:.]", text[max(one.span.start, span.start - 40) : span.start])
    )
    offset = max(one.span.start, span.start - 40)
    for match in reversed(before[-_NEAR:]):
        word = match.group().casefold().replace("’", "'")
        if word in {",", ";", ":", "."}:
            return None
        if word in _NEGATORS or word.endswith("n't") or word in _INSTEAD:
            return Span(offset + match.start(), offset + match.end())
    return None


def _joined(negator: Span | None, word: Span) -> Span:
    return Span(negator.start, word.end) if negator else word


def _word(one: Statement, span: Span) -> str:
    return one.article.text[span.start : span.end].casefold()


def _words(here: Statement, there: Statement, table: WordTable) -> Iterator[Discrepancy]:
    """Yield names that differ, and words of like meaning where both quote the same statement."""
    texts = here.article.text, there.article.text
    same = common(texts[0], here.span, texts[1], there.span)
    close = sum(_word(here, mine) not in STOP for mine, _ in same) >= _SHARED
    seen: set[tuple[Span, Span]] = set()
    for swap in swaps(texts[0], here.span, texts[1], there.span):
        for (_, mine), (_, other) in product(swap.here, swap.there):
            matter = _matter(here, mine, there, other, table)
            if matter is not None and (close or matter is Matter.WORDING):
                seen.add((mine, other))
                yield _found(matter, Grade.DIFFERS, here, mine, there, other)
    for mine, other in beside_same(texts[0], here.span, texts[1], there.span):
        if (mine, other) not in seen and _matter(here, mine, there, other, table) is Matter.WORDING:
            yield _found(Matter.WORDING, Grade.DIFFERS, here, mine, there, other)


def _matter(
    here: Statement, mine: Span, there: Statement, other: Span, table: WordTable
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
    if one[0].isupper() or two[0].isupper() or stem(one) == stem(two):
        return None
    like = dict(table.near(one.casefold())).get(two.casefold(), 0.0)
    like = max(like, dict(table.near(two.casefold())).get(one.casefold(), 0.0))
    if like < _LIKE or not (_quoted(here, mine) or _quoted(there, other)):
        return None
    return Matter.WORDING


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
