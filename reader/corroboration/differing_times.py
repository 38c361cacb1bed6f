"""Days, hours and lengths of time that two passages tell differently."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.core.late import late_pattern
from reader.core.passage import Span
from reader.core.times import TimeExpression
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
from reader.corroboration.differences import (
    Discrepancy,
    Grade,
    Matter,
    Statement,
    between,
    words_of,
)
from reader.corroboration.stems import stem
from reader.corroboration.terms import minutes_of

_HEDGED = 0.25
_OTHER_UNIT = 0.1
_SOON = 60
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


def date_differences(here: Statement, there: Statement) -> Iterator[Discrepancy]:
    """Yield the days, and of one day the hours, that two passages have differently."""
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
            yield between(Matter.DATE, Grade.OVERLAPS, here, mine.span, there, near.span, says)
    for at, other in matched([one.beside for one in ours], [one.beside for one in theirs]):
        mine, far = ours[at], theirs[other]
        if bounds(here.article.text, mine.span) != bounds(there.article.text, far.span):
            # "Since May 3" and "as of 12 May" are no one day.
            continue
        if _begin_and_end(mine, far):
            continue
        says = (mine.days, far.days)
        grade = _apart(here.article.text, mine, there.article.text, far)
        yield between(Matter.DATE, grade, here, mine.span, there, far.span, says)


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
        yield between(Matter.DATE, grade, here, mine, there, other)


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


def length_differences(here: Statement, there: Statement) -> Iterator[Discrepancy]:
    """Yield the lengths of time that two passages have differently."""
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
    if one == two or words_of(here, _at(mine)) == words_of(there, _at(other)):
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
    return between(Matter.LENGTH, grade, here, _at(mine), there, _at(other))


def _at(time: TimeExpression) -> Span:
    return Span(time.start, time.end)


def _hedged(one: Statement, start: int) -> bool:
    return bool(_HEDGE.search(one.article.text, max(0, start - 30), start))
