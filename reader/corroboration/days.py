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
_THE = r"(?:(?:the|a|its|his|her|their)\s+)?"
_BESIDE = late_pattern(
    rf"\s*(?:(?P<after>after|following)|(?P<of>of)|before|prior to|ahead of)\s+{_THE}",
    re.IGNORECASE,
)
_WITHIN = late_pattern(r"\b(?:with)?in(?: the)?\s+\Z", re.IGNORECASE)
_EVE = late_pattern(rf"\beve of {_THE}\Z", re.IGNORECASE)
_OF_ANOTHER = late_pattern(
    rf"\b(?:before|after|following|ahead of|prior to|since|of|during|until)\s+{_THE}\Z",
    re.IGNORECASE,
)
_NOUN = late_pattern(
    r"\s+(?!and\b|or\b|at\b|in\b|on\b|to\b|when\b|as\b|by\b|after\b|before\b)[a-z]{3,}"
)
_NEXT = late_pattern(r"\b(?:next|last|this|coming|past|following)\b", re.IGNORECASE)
_BY_NIGHT = late_pattern(r"\b(?:midnight|overnight|night|early hours|dawn|00:00)\b", re.IGNORECASE)
_WEEK = 7
_AROUND = 24
_BASE = late_pattern(r"\s*(?:after|before|following|since|into)\s+([^,.;\n]{3,60})", re.IGNORECASE)
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
        elif _EVE.search(article.text, span.start, time.start) and days.days == 1:
            days = _moved(days, -1, -1)
        elif _is_of_another(article.text, span, time):
            continue
        year = days.days > _MONTH
        if not year or re.fullmatch(r"\d{4}", time.value):
            found.append(Told(where, days, year, beside(article.text, span.start, where.start)))
    return found


def _counted(
    article: Article, length: TimeExpression, base: TimeExpression, days: Interval
) -> Interval | None:
    """Return the days that a length after or before a day leads to, None where it is none.

    "A week after" is a day more or less, what is hedged a quarter, "within" all days up to it.
    """
    count = minutes_of(length.value) / _DAY
    side = _BESIDE.fullmatch(article.text, length.end, base.start)
    whole = count == int(count) and length.value[-1:] in "DWH"
    if side is None or count < 1 or not whole or days.days > 1:
        return None
    within = _WITHIN.search(article.text, max(0, length.start - 20), length.start) is not None
    many = int(count)
    if within and not side["of"]:
        return _moved(days, 0, many) if side["after"] else _moved(days, -many, 0)
    if side["of"]:
        return _moved(days, -many, many) if within else None
    loose = -(-many // 4) if length.mod else int(length.value[-1:] != "D")
    count = many if side["after"] else -many
    return _moved(days, count - loose, count + loose)


def _moved(days: Interval, first: int, last: int) -> Interval:
    """Return the days from so many after a day up to so many; the day itself past the calendar."""
    try:
        begin = days.begin + dt.timedelta(days=first)
        return Interval(begin, days.begin + dt.timedelta(days=last))
    except OverflowError:
        return days


def _is_of_another(text: str, span: Span, time: TimeExpression) -> bool:
    """Tell whether a day only says which other event is meant: "ahead of the March 27 summit"."""
    named = _OF_ANOTHER.search(text, max(span.start, time.start - 30), time.start)
    return named is not None and _NOUN.match(text, time.end, span.end) is not None


def loosely(text: str, span: Span, days: Interval) -> Interval:
    """Return the days that "last week" or "next Monday" may mean, of this week or another."""
    if not _NEXT.search(text, span.start, span.end) or days.days > _WEEK:
        return days
    return Interval(days.begin - dt.timedelta(days=_WEEK), days.end + dt.timedelta(days=_WEEK))


def is_by_night(text: str, span: Span) -> bool:
    """Tell whether a day is told with a night, of which some name the day before: "midnight"."""
    return _BY_NIGHT.search(text, max(0, span.start - _AROUND), span.end + _AROUND) is not None


def counted_from(text: str, end: int) -> frozenset[str]:
    """Return the stems of what a length counts from that ends at a place: "after the vote"."""
    base = _BASE.match(text, end)
    words = _WORD.findall(base[1]) if base else []
    return frozenset(stem(w.casefold()) for w in words if w.casefold() not in STOP)


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
