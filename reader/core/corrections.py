"""A person's corrections of time expressions, applied to what the program read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.core.times import TimeCorrection, TimeExpression, TimeType

_MONTHS = {1: "-{month:02d}", 3: "-Q{nth}", 6: "-H{nth}", 12: ""}
_WEEK = 7

CORRECTED = "corrected by you"
"""The basis of an expression whose reading comes from a person."""


def with_corrections(
    times: Sequence[TimeExpression], corrections: Iterable[TimeCorrection]
) -> tuple[TimeExpression, ...]:
    """Return `times` as the person has corrected them, sorted by position.

    A correction without a value takes away every expression that it overlaps. One with a value
    takes their place, or makes an expression where there was none. All are spans of one revision.
    """
    result = list(times)
    for correction in corrections:
        span = correction.span
        met = [t for t in result if t.start < span.end and span.start < t.end]
        result = [t for t in result if t not in met]
        if correction.value is not None:
            result.append(_corrected(correction, correction.value, met))
    return tuple(sorted(result, key=lambda t: (t.start, t.end)))


def refused(corrections: Sequence[TimeCorrection]) -> tuple[TimeExpression, ...]:
    """Return the places that a person said are no date, sorted, as expressions without a value.

    A later correction that overlaps such a place and gives it a date has taken it back.
    """
    found = [
        TimeExpression(one.span.start, one.span.end, TimeType.DATE, value="", basis=CORRECTED)
        for number, one in enumerate(corrections)
        if one.value is None and not _met_later(one, corrections[number + 1 :])
    ]
    return tuple(sorted(found, key=lambda t: (t.start, t.end)))


def is_refused(time: TimeExpression) -> bool:
    """Say whether this is a place of which a person said that it is no date."""
    return not time.value and time.begin is None and time.basis == CORRECTED


def _met_later(one: TimeCorrection, later: Sequence[TimeCorrection]) -> bool:
    return any(other.value is not None and other.span.overlaps(one.span) for other in later)


def _corrected(
    correction: TimeCorrection, value: str, met: Sequence[TimeExpression]
) -> TimeExpression:
    span = correction.span
    plain = TimeExpression(
        start=span.start,
        end=span.end,
        type=met[0].type if met and met[0].type is TimeType.SET else type_of(value),
        value=value,
        basis=CORRECTED,
    )
    return replace(plain, begin=correction.begin, end_date=correction.end_date)


def value_of(begin: dt.date, end: dt.date, was: str = "") -> str:
    """Return the TIMEX3 value of the days `begin` to `end`, for an expression read as `was`.

    A whole year, half, quarter, month or ISO week is written as such, so that what counts from it
    keeps its measure. A single day keeps the time of day of `was`: ``2022-01-28T17:00``.
    """
    if begin == end:
        return str(begin) + hour_of(was)
    months = (end.year - begin.year) * 12 + end.month - begin.month + 1
    whole = begin.day == 1 and (end + dt.timedelta(days=1)).day == 1
    if whole and months in _MONTHS and (begin.month - 1) % months == 0:
        return f"{begin.year:04d}" + _MONTHS[months].format(
            month=begin.month, nth=(begin.month - 1) // months + 1
        )
    year, week, day = begin.isocalendar()
    if day == 1 and (end - begin).days == _WEEK - 1:
        return f"{year:04d}-W{week:02d}"
    return f"{begin}/{end}"


def hour_of(value: str) -> str:
    """Return the time of day that a TIMEX3 value ends with, such as ``T17:00``, or nothing."""
    if type_of(value) is not TimeType.TIME or "/" in value:
        return ""
    return value[value.index("T") :]


def type_of(value: str) -> TimeType:
    """Return the type of a TIMEX3 value by its shape; a set looks like a length."""
    # The three shapes of a TIMEX3 value: P1D, 2022-01-27T10:00, 2022-01-27.
    if value.startswith("P"):
        return TimeType.DURATION
    return TimeType.TIME if "T" in value else TimeType.DATE
