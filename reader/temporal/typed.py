"""What a person types for a time: 'March 2021', 'Q3 2022', 'week 41 2024', '2022-W04', '8 Oct'."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from reader.core.corrections import type_of
from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.core.times import TimeExpression, TimeType
from reader.temporal.lexicon import wordset
from reader.temporal.tagger import find_times
from reader.temporal.typed_days import RefusedError, plain
from reader.temporal.values import interval

if TYPE_CHECKING:
    import datetime as dt

_LONGEST: Final = 80
_PART: Final = (
    r"(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01])"
    r"(?:T(?:[01][0-9]|2[0-4])(?::[0-5][0-9]){0,2}(?:Z|[+-][0-9]{2}:?[0-9]{2})?|TMO|TAF|TEV|TNI)?"
    r")?|-W[0-9]{2}(?:-WE|-[1-7])?|-(?:SP|SU|FA|WI)|-Q[1-4]|-H[12])?)"
)
_VALUE: Final = re.compile(rf"{_PART}(?:/{_PART})?|FY[0-9]{{4}}", re.ASCII)
_WEEK: Final = re.compile(
    r"(?:week|w)\s*([0-9]{1,2})\s*(?:,|of|in)?\s*([0-9]{4})", re.IGNORECASE | re.ASCII
)
_AROUND: Final = wordset("in on at the from of between for during")
_UP_TO: Final = wordset("to until till through and - – —")


@frozen
class Typed:
    """What a person typed for a time: the time, or else a sentence that says why it is none."""

    time: TimeExpression | None
    refusal: str = ""


def typed_time(
    words: str, published: dt.date | None = None, *, day_first: bool | None = None
) -> Typed:
    """Return the time that `words` are, all of them, or why they are no one time.

    A TIMEX3 value counts as it stands; other words are read as they would be in an article
    published on `published`, days and months also as German and Ukrainian write them. Two times
    with 'to' between them are one stretch of days. The expression has its first and last day.
    `day_first` reads 01/02/2022 as 1 February; where it is None, such a date is refused.
    """
    said = " ".join(words.split())
    if len(said) > _LONGEST:
        return _refused(words)
    try:
        value = _week(said) or (said if _VALUE.fullmatch(said) else "")
        if value:
            return Typed(_expression(words, value))
        clear = plain(said, day_first=day_first)
        time = _read(clear, published) or _read(f"from {clear}", published)
    except RefusedError as error:
        return Typed(None, str(error))
    return Typed(replace(time, start=0, end=len(words))) if time else _refused(words)


def _refused(words: str) -> Typed:
    shown = " ".join(words.split())[:_LONGEST]
    return Typed(
        None,
        tr("“{words}” is not read as a date. Write it such as 2022-01-28.").format(words=shown),
    )


def _week(words: str) -> str:
    week = _WEEK.fullmatch(words)
    return f"{week[2]}-W{int(week[1]):02d}" if week else ""


def _read(words: str, published: dt.date | None) -> TimeExpression | None:
    """Read words as in an article; 'from' tells 'March to June' from a march to somewhere."""
    times = [time for time in find_times(words, published) if time.begin and time.end_date]
    if not times or not all(_nothing_else(rest) for rest in _outside(words, times)):
        return None
    between = words[times[0].end : times[-1].start].split()
    if len(times) == 2 and len(between) == 1 and between[0].lower() in _UP_TO:
        return _expression(words, f"{times[0].begin}/{times[1].end_date}")
    hours = [time for time in times if time.type is TimeType.TIME] or times
    if len(hours) > 1 or any(time.begin != hours[0].begin for time in times):
        return None
    return _expression(words, hours[0].value)


def _expression(words: str, value: str) -> TimeExpression:
    """Return the expression that a value is; raise where it is no stretch of days."""
    begin, end = interval(value)
    if begin is None or end is None:
        raise RefusedError(tr("There is no such date as “{words}”.").format(words=words))
    if end < begin:
        raise RefusedError(tr("“{words}” ends before it begins.").format(words=words))
    return TimeExpression(0, len(words), type_of(value), value, None, begin, end)


def _outside(words: str, times: list[TimeExpression]) -> list[str]:
    ends = [0, *(time.end for time in times)]
    starts = [*(time.start for time in times), len(words)]
    return [words[end:start] for end, start in zip(ends, starts, strict=True)]


def _nothing_else(words: str) -> bool:
    return all(word.lower() in _AROUND | _UP_TO for word in words.replace(",", " ").split())
