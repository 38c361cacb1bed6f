"""What a person types for a time: 'March 2021', 'Q3 2022', 'week 41 2024', '2022-W04', '8 Oct'."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from reader.core.corrections import type_of
from reader.core.times import TimeExpression, TimeType
from reader.temporal.lexicon import wordset
from reader.temporal.tagger import find_times
from reader.temporal.values import interval

if TYPE_CHECKING:
    import datetime as dt

_LONGEST: Final = 80
_LEAST: Final = len("2022")
_WEEK: Final = re.compile(
    r"(?:week|w)\s*([0-9]{1,2})\s*(?:,|of|in)?\s*([0-9]{4})", re.IGNORECASE | re.ASCII
)
_AROUND: Final = wordset("in on at the from of between for during")
_UP_TO: Final = wordset("to until till through and - – —")


def typed_time(words: str, published: dt.date | None = None) -> TimeExpression | None:
    """Return the time that `words` are, all of them, or None where they are no one time.

    A TIMEX3 value counts as it stands; other words are read as they would be in an article
    published on `published`. Two times with 'to' between them are one stretch of days. The
    expression has its first and last day.
    """
    words = " ".join(words.split())
    if len(words) > _LONGEST:
        return None
    week = _WEEK.fullmatch(words)
    value = f"{week[2]}-W{int(week[1]):02d}" if week else words
    if len(value) >= _LEAST and interval(value)[0] is not None:
        return _expression(words, value)
    return _read(words, published) or _read(f"from {words}", published)


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


def _expression(words: str, value: str) -> TimeExpression | None:
    begin, end = interval(value)
    if begin is None or end is None or end < begin:
        return None
    return TimeExpression(0, len(words), type_of(value), value, None, begin, end)


def _outside(words: str, times: list[TimeExpression]) -> list[str]:
    ends = [0, *(time.end for time in times)]
    starts = [*(time.start for time in times), len(words)]
    return [words[end:start] for end, start in zip(ends, starts, strict=True)]


def _nothing_else(words: str) -> bool:
    return all(word.lower() in _AROUND | _UP_TO for word in words.replace(",", " ").split())
