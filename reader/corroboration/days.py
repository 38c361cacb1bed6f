"""The days, hours and lengths of time that a passage tells, as they are compared."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from reader.core.article import Article
from reader.core.focus import Interval, interval_of
from reader.core.frozen import frozen
from reader.core.late import late_pattern
from reader.core.passage import Span
from reader.core.times import TimeExpression, TimeType
from reader.corroboration.stems import stem
from reader.corroboration.terms import STOP, minutes_of

_MONTH = 31
_DAY = 1440
_BESIDE = late_pattern(r"\s*(?:(after|following)|before|prior to)\s+\Z", re.IGNORECASE)
_HOUR = late_pattern(r"\d{4}-\d\d-\d\dT(\d\d:\d\d)")
_WORD = late_pattern(r"[^\W\d_]{2,}|[,;:.!?]")
_NEAR = 5
_BOUND = late_pattern(
    r"\b(since|from|starting|until|till|as of|up to|through)\s+(?:on\s+)?\Z", re.IGNORECASE
)


@frozen
class Told:
    """A day, or a year where `year`, with the stems of the words before it, the nearest first."""

    span: Span
    days: Interval
    year: bool
    beside: tuple[str, ...]


def times_in(article: Article, span: Span) -> list[TimeExpression]:
    """Return the time expressions that stand wholly in a passage."""
    return [time for time in article.times if time.start >= span.start and time.end <= span.end]


def days_told(article: Article, span: Span) -> list[Told]:
    """Return the days of a passage; "two days after March 3" is one day, and not March 3."""
    times = times_in(article, span)
    found: list[Told] = []
    for number, time in enumerate(times):
        days = interval_of(time)
        if days is None or time.type not in (TimeType.DATE, TimeType.TIME):
            continue
        counted = _counted(article, times[number - 1], time, days) if number else None
        where = Span(time.start, time.end)
        if counted is not None:
            where, days = Span(times[number - 1].start, time.end), counted
        year = days.days > _MONTH
        if not year or re.fullmatch(r"\d{4}", time.value):
            found.append(Told(where, days, year, beside(article.text, span.start, where.start)))
    return found


def _counted(
    article: Article, length: TimeExpression, base: TimeExpression, days: Interval
) -> Interval | None:
    """Return the day that a length after or before a day leads to, None where it is none."""
    count = minutes_of(length.value) / _DAY
    side = _BESIDE.fullmatch(article.text, length.end, base.start)
    if side is None or count < 1 or count != int(count) or days.days > 1:
        return None
    try:
        led = days.begin + dt.timedelta(days=int(count) * (1 if side[1] else -1))
    except OverflowError:
        return None
    return Interval(led, led)


def hours_told(article: Article, span: Span) -> list[tuple[Span, str]]:
    """Return the hours of the clock in a passage, as HH:MM."""
    return [
        (Span(time.start, time.end), found[1])
        for time in times_in(article, span)
        if (found := _HOUR.match(time.value))
    ]


def apart_by(one: str, other: str) -> int:
    """Return how many minutes lie between two hours of the clock, HH:MM, the shorter way round."""
    minutes = [int(each[:2]) * 60 + int(each[3:]) for each in (one, other)]
    apart = abs(minutes[0] - minutes[1])
    return min(apart, _DAY - apart)


def bounds(text: str, span: Span) -> str:
    """Return "since" or "until" where a day begins or ends what is told; "" where it is the day."""
    before = _BOUND.search(text, max(0, span.start - 20), span.start)
    word = " ".join(before[1].casefold().split()) if before else ""
    return {"since": "since", "from": "since", "starting": "since"}.get(
        word, "until" if word else ""
    )


def beside(text: str, start: int, end: int) -> tuple[str, ...]:
    """Return the stems of the last words with content before a place, the nearest first.

    They are those of the same part of the sentence, five at most.
    """
    found: list[str] = []
    for match in reversed(list(_WORD.finditer(text, max(start, end - 80), end))):
        word = match.group().casefold()
        if not word[0].isalpha():
            break
        if word not in STOP:
            found.append(stem(word))
    return tuple(found[:_NEAR])


def matched(
    ours: Sequence[tuple[str, ...]], theirs: Sequence[tuple[str, ...]]
) -> list[tuple[int, int]]:
    """Pair what is told on both sides by the words before it, else in order where as many are told.

    Each is given by its words, as `beside` returns them.
    """
    if len(ours) == len(theirs):
        return [(number, number) for number in range(len(ours))]
    pairs: list[tuple[int, int]] = []
    for number, mine in enumerate(ours):
        for at, other in enumerate(theirs):
            if mine[:2] and set(mine[:2]) & set(other[:2]) and at not in (b for _, b in pairs):
                pairs.append((number, at))
                break
    return pairs
