"""What two linked passages say differently: numbers, days, lengths, names, negation, wording.

Each difference is shown with both wordings; it is for the person to say what it means. Roundings
that can both be true ("almost an hour", "50 minutes") are marked as compatible.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import combinations, product

from reader.core.article import Article
from reader.core.focus import Interval
from reader.core.frozen import frozen
from reader.core.late import late_pattern
from reader.core.naming.words import word_set
from reader.core.passage import Span
from reader.core.remembering import of_passages
from reader.core.times import TimeExpression
from reader.corroboration.attribution import find_attributions
from reader.corroboration.days import (
    Told,
    apart_by,
    beside,
    bounds,
    counted_from,
    days_told,
    hours_told,
    is_by_night,
    loosely,
    matched,
    times_in,
)
from reader.corroboration.figures import FATED, SUMMED, Figure, Sort, figures_of
from reader.corroboration.identity import are_two_people, parts, same_person
from reader.corroboration.negations import contrasted, denied, opposed
from reader.corroboration.of_wholes import without_parts
from reader.corroboration.opposites import BEFORE_AFTER
from reader.corroboration.other_names import other_names
from reader.corroboration.quotations import quotations
from reader.corroboration.renderings import are_apart, rendered, replaced
from reader.corroboration.sources import speaker_at
from reader.corroboration.stems import ALLIES, is_one_word, name_stem, stem
from reader.corroboration.terms import STOP, minutes_of
from reader.corroboration.turned import turned_round
from reader.corroboration.wording_pairs import Swap, beside_same, common, swaps
from reader.corroboration.wordings import words_at
from reader.corroboration.words import WordTable

_HEDGED = 0.25
_OTHER_UNIT = 0.1
_LIKE = 0.3
_SOON = 60
_SMALLEST = 2
_HEDGE = late_pattern(
    r"\b(?:about|around|almost|nearly|some|roughly|approximately|over|more than|less than|up to|at"
    r" least|just under|just over|close to|as many as|tens of|hundreds of|thousands of)\s+\Z",
    re.IGNORECASE,
)  # fmt: skip
_NEAR_HOUR_IN = late_pattern(
    r"(?:shortly|just|soon|about|around|nearly|almost|some|roughly|before|after|past|toward|by)\b",
    re.IGNORECASE,
)
_NEAR_HOUR = late_pattern(
    r"\b(?:shortly|just|soon|a little|minutes|about|around|nearly|almost|roughly|toward|towards)"
    r"(?: before| after| past)?\s+\Z",
    re.IGNORECASE,
)
_ZONE = late_pattern(
    r"\b(local time|gmt|utc|bst|c?es?t|[ecmp][sd]t|et|pt|eastern|central|pacific|mountain"
    r"|\w+ time)\b",
    re.IGNORECASE,
)
_BEGINS = frozenset(map(stem, ("began", "begun", "begins", "begin", "started", "starts")))
_ENDS = frozenset(map(stem, ("ended", "ends", "end", "finished", "concluded", "closed")))
_LOOSE = word_set("much many little few further still even ever well rather quite likely")
_SHARED = 4


class Matter(StrEnum):
    """What two passages differ in."""

    NUMBER = "number"
    DATE = "date"
    LENGTH = "length of time"
    NAME = "name"
    NEGATION = "negation"
    OPPOSITE = "opposite"
    WORDING = "wording"
    ORDER = "order of events"
    COUNTING = "counting of days"


DENYING = frozenset({Matter.NEGATION, Matter.OPPOSITE})
"""In what the one side says that it is not as the other has it."""


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


def compare(here: Statement, there: Statement, table: WordTable | None) -> tuple[Discrepancy, ...]:
    """Return what two passages of one claim say differently, the gravest first.

    Without a table of words, other translations are not looked for.
    """
    found = [
        *_dates(here, there),
        *_lengths(here, there),
        *_numbers(here, there),
        *_negation(here, there),
        *_names(here, there),
        *_words(here, there, table),
    ]
    found = list({one.key: one for one in found}.values())
    order = list(Grade)
    return tuple(sorted(found, key=lambda one: (-order.index(one.grade), one.here, one.there)))


def compare_all(
    statements: Sequence[Statement], table: WordTable | None
) -> tuple[Discrepancy, ...]:
    """Compare each two passages of a claim that stand in different articles."""
    return tuple(
        each
        for number, one in enumerate(statements)
        for other in statements[number + 1 :]
        if one.article.id != other.article.id
        for each in compare(one, other, table)
    )


def grave(found: Iterable[Discrepancy]) -> tuple[Discrepancy, ...]:
    """Return what keeps passages of a claim from confirming each other, what is denied first.

    So does one that only overlaps (“9–10 January”, “10 January”), after what differs; roundings
    and another translation do not.
    """
    kept = (each for each in found if each.grade is not Grade.COMPATIBLE)
    kept = (each for each in kept if each.matter is not Matter.WORDING)
    return tuple(sorted(kept, key=_gravity))


def _gravity(one: Discrepancy) -> tuple[bool, bool]:
    return one.matter not in DENYING, one.grade is not Grade.DIFFERS


def _found(
    matter: Matter, grade: Grade, here: Statement, mine: Span, there: Statement, other: Span,
    says: tuple[Interval, ...] = (),
) -> Discrepancy:  # fmt: skip
    return Discrepancy(matter, grade, here.article.id, mine, there.article.id, other, says)


def _dates(here: Statement, there: Statement) -> Iterator[Discrepancy]:
    ours, theirs = (days_told(one.article, one.span) for one in (here, there))
    for year in (False, True):
        yield from _days(
            here, [one for one in ours if one.year is year],
            there, [one for one in theirs if one.year is year],
        )  # fmt: skip
    if {one.days for one in ours} == {one.days for one in theirs}:
        yield from _hours(here, there)


def _days(
    here: Statement, ours: list[Told], there: Statement, theirs: list[Told]
) -> Iterator[Discrepancy]:
    for mine in list(ours):
        same = next((other for other in theirs if other.days == mine.days), None)
        if same is not None:
            ours.remove(mine)
            theirs.remove(same)
    for mine in list(ours):
        near = next((other for other in theirs if other.days.overlaps(mine.days)), None)
        if near is not None:
            ours.remove(mine)
            theirs.remove(near)
            says = (mine.days, near.days)
            yield _found(Matter.DATE, Grade.OVERLAPS, here, mine.span, there, near.span, says)
    for at, other in matched([one.beside for one in ours], [one.beside for one in theirs]):
        mine, far = ours[at], theirs[other]
        if bounds(here.article.text, mine.span) != bounds(there.article.text, far.span):
            # "Since May 3" and "as of 12 May" are no one day.
            continue
        if _begin_and_end(mine, far):
            continue
        says = (mine.days, far.days)
        grade = _apart(here.article.text, mine, there.article.text, far)
        yield _found(Matter.DATE, grade, here, mine.span, there, far.span, says)


def _apart(here: str, mine: Told, there: str, other: Told) -> Grade:
    """Return how far days are apart of which none is in both: "midnight on Monday" is Tuesday."""
    one, two = (loosely(t, each.span, each.days) for t, each in ((here, mine), (there, other)))
    if one.overlaps(two):
        return Grade.OVERLAPS
    gap = max(two.begin - one.end, one.begin - two.end).days
    night = is_by_night(here, mine.span) or is_by_night(there, other.span)
    return Grade.COMPATIBLE if night and gap == 1 else Grade.DIFFERS


def _begin_and_end(one: Told, other: Told) -> bool:
    """Tell whether the words before two days have it begin on the one and end on the other."""
    return any(
        set(first.beside[:1]) & _BEGINS and set(second.beside[:1]) & _ENDS
        for first, second in ((one, other), (other, one))
    )


def _hours(here: Statement, there: Statement) -> Iterator[Discrepancy]:
    ours, theirs = (hours_told(one.article, one.span) for one in (here, there))
    if len(ours) == 1 == len(theirs) and ours[0][1] != theirs[0][1]:
        (mine, one), (other, two) = ours[0], theirs[0]
        if _zone(here, mine) != _zone(there, other):
            return
        loose = _is_near_hour(here, mine) or _is_near_hour(there, other)
        near = loose and apart_by(one, two) <= _SOON
        grade = Grade.COMPATIBLE if near else Grade.DIFFERS
        yield _found(Matter.DATE, grade, here, mine, there, other)


def _zone(one: Statement, span: Span) -> str:
    """Return which clock an hour is told by, where the text has it beside the hour."""
    text = one.article.text
    found = _ZONE.search(text, max(span.start, span.end - 4), min(len(text), span.end + 24))
    return found[1].casefold() if found else ""


def _is_near_hour(one: Statement, span: Span) -> bool:
    """Tell whether an hour is told as a time near it: "shortly before midnight", "about 3 a.m."."""
    text = one.article.text
    return bool(
        _NEAR_HOUR.search(text, max(0, span.start - 30), span.start)
        or _NEAR_HOUR_IN.match(text, span.start, span.end)
    )


def _lengths(here: Statement, there: Statement) -> Iterator[Discrepancy]:
    ours, theirs = _timed(here), _timed(there)
    told = {minutes for _, minutes in ours} & {minutes for _, minutes in theirs}
    ours = [one for one in ours if one[1] not in told]
    theirs = [one for one in theirs if one[1] not in told]
    words = [
        [beside(one.article.text, one.span.start, time.start) for time, _ in timed]
        for one, timed in ((here, ours), (there, theirs))
    ]
    for at, other in matched(words[0], words[1]):
        found = _length(here, ours[at], there, theirs[other])
        if found is not None:
            yield found


def _timed(one: Statement) -> list[tuple[TimeExpression, float]]:
    times = times_in(one.article, one.span)
    return [(time, minutes) for time in times if (minutes := minutes_of(time.value))]


def _length(
    here: Statement, ours: tuple[TimeExpression, float],
    there: Statement, theirs: tuple[TimeExpression, float],
) -> Discrepancy | None:  # fmt: skip
    (mine, one), (other, two) = ours, theirs
    if one == two or _word(here, _at(mine)) == _word(there, _at(other)):
        return None
    bases = [counted_from(s.article.text, t.end) for s, t in ((here, mine), (there, other))]
    if all(bases) and not bases[0] & bases[1]:
        return None
    hedged = bool(mine.mod or other.mod) or _hedged(here, mine.start) or _hedged(there, other.start)
    # Two months are eight weeks, more or less.
    units = mine.value[-1:] != other.value[-1:]
    loose = _HEDGED if hedged else _OTHER_UNIT if units else 0.0
    near = abs(one - two) <= max(one, two) * loose
    grade = Grade.COMPATIBLE if near else Grade.DIFFERS
    return _found(Matter.LENGTH, grade, here, _at(mine), there, _at(other))


def _at(time: TimeExpression) -> Span:
    return Span(time.start, time.end)


def _hedged(one: Statement, start: int) -> bool:
    return bool(_HEDGE.search(one.article.text, max(0, start - 30), start))


def _numbers(here: Statement, there: Statement) -> Iterator[Discrepancy]:
    ours = figures_of(here.article, here.span)
    theirs = figures_of(there.article, there.span) if ours else []
    if not theirs:
        return
    same = {each.value for one in ours for two in theirs if one.is_same(two) for each in (one, two)}
    wholes = without_parts(here.article.text, ours), without_parts(there.article.text, theirs)
    if any(_are_sums(one, wholes[1]) for one in ours if one.sort in SUMMED):
        return
    if any(_are_sums(one, wholes[0]) for one in theirs if one.sort in SUMMED):
        return
    ours = [one for one in ours if one.value not in same]
    theirs = [one for one in theirs if one.value not in same]
    for sort in Sort:
        mine = [one for one in ours if one.sort is sort]
        other = [one for one in theirs if one.sort is sort]
        if not mine or not other:
            continue
        for one, two in _counterparts(mine, other, _shared_stems(here, there)):
            if sort is Sort.COUNT and max(one.value, two.value) <= _SMALLEST:
                continue
            grade = Grade.COMPATIBLE if one.agrees(two) else Grade.DIFFERS
            yield _found(Matter.NUMBER, grade, here, one.span, there, two.span)


def _counterparts(
    ours: Sequence[Figure], theirs: Sequence[Figure], shared: int
) -> Iterator[tuple[Figure, Figure]]:
    """Yield figures of one sort that tell the same: by what they count, or alone of their sort."""
    left = list(theirs)
    alone = len(ours) == 1 == len(theirs)
    for one in ours:
        best = _like(one, left, alone=alone, shared=shared)
        if best:
            chosen = next((two for two in best if one.agrees(two)), best[0])
            left.remove(chosen)
            yield one, chosen


def _like(one: Figure, left: Sequence[Figure], *, alone: bool, shared: int) -> list[Figure]:
    """Return the figures of another passage that may tell what one does."""
    if one.sort is Sort.RANK:
        return [two for two in left if alone and one.nouns == two.nouns and shared]
    if one.sort is Sort.AGE and one.beside:
        left = [two for two in left if not two.beside or one.beside & two.beside]
    if one.sort is Sort.MONEY:
        # Of another currency only the same number cannot be right.
        left = [two for two in left if two.value == one.value or not one.in_another_unit(two)]
    if one.sort is Sort.SCORE:
        left = [two for two in left if not _is_turned(one, two)]
    counted = one.sort is Sort.COUNT
    best = [two for two in left if one.counts_like(two)]
    if not best and not counted and not alone:
        best = [two for two in left if one.beside & two.beside]
    if not best and alone and (one.sort in FATED or (shared and not counted)):
        best = list(left)
    return best


def _is_turned(one: Figure, other: Figure) -> bool:
    """Tell whether a score is the other as the other side tells it: 3-1, 1-3."""
    first, second = (
        (int(each.value), round((each.value - int(each.value)) * 1e6)) for each in (one, other)
    )
    return first == second[::-1]


def _are_sums(one: Figure, others: Sequence[Figure]) -> bool:
    """Tell whether some figures add up to one: "nine hurt", "three badly hurt and six lightly"."""
    parts = sorted({other.span: other.value for other in others}.items())
    values = [value for _, value in parts]
    runs = combinations(range(len(values) + 1), 2)
    return any(sum(values[a:b]) == one.value for a, b in runs if b - a > 1)


def _shared_stems(here: Statement, there: Statement) -> int:
    ours, theirs = (
        {stem(word) for word, _ in words_at(one.article.text, one.span) if word not in STOP}
        for one in (here, there)
    )
    return len(ours & theirs)


def _negation(here: Statement, there: Statement) -> Iterator[Discrepancy]:
    sides = here.article, here.span, there.article, there.span
    found = contrasted(*sides) or denied(*sides)
    if found is not None:
        yield _found(Matter.NEGATION, Grade.DIFFERS, here, found[0], there, found[1])
        return
    days = [{told.days for told in days_told(one.article, one.span)} for one in (here, there)]
    if all(days) and not any(one.overlaps(other) for one, other in product(*days)):
        # What opened on Monday may have closed on Friday.
        return
    for mine, other in opposed(*sides):
        order = {_word(here, mine), _word(there, other)} <= BEFORE_AFTER
        matter = Matter.ORDER if order else Matter.OPPOSITE
        yield _found(matter, Grade.DIFFERS, here, mine, there, other)


def _word(one: Statement, span: Span) -> str:
    return one.article.text[span.start : span.end].casefold()


def _names(here: Statement, there: Statement) -> Iterator[Discrepancy]:
    sides = here.article, here.span, there.article, there.span
    for mine, other in other_names(*sides):
        yield _found(Matter.NAME, Grade.DIFFERS, here, mine, there, other)
    turned = turned_round(*sides)
    if turned is not None:
        matter = Matter.ORDER if turned.tells_order else Matter.NAME
        yield _found(matter, Grade.DIFFERS, here, turned.here, there, turned.there)


def _words(here: Statement, there: Statement, table: WordTable | None) -> Iterator[Discrepancy]:
    """Yield names that differ, and words of like meaning where both quote the same statement."""
    if table is None and _common_at_most(here, there) < _SHARED:
        return
    texts = here.article.text, there.article.text
    same = common(texts[0], here.span, texts[1], there.span)
    close = sum(_word(here, mine) not in STOP for mine, _ in same) >= _SHARED
    seen: set[tuple[Span, Span]] = set()
    for swap in swaps(texts[0], here.span, texts[1], there.span):
        for mine, other in _placed(swap, texts, table):
            matter = _matter(here, mine, there, other, table)
            if matter is not None and (close or matter is Matter.WORDING):
                seen.add((mine, other))
                yield _found(matter, Grade.DIFFERS, here, mine, there, other)
    if table is None:
        return
    for mine, other in _told_otherwise(here, there):
        if (mine, other) not in seen:
            seen.add((mine, other))
            yield _found(Matter.WORDING, Grade.DIFFERS, here, mine, there, other)
    for mine, other in beside_same(texts[0], here.span, texts[1], there.span):
        if (mine, other) not in seen and _matter(here, mine, there, other, table) is Matter.WORDING:
            yield _found(Matter.WORDING, Grade.DIFFERS, here, mine, there, other)


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
    return sum(word in theirs and _word(here, at) not in STOP for word, at in ours)


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
