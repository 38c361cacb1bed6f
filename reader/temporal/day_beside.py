"""What counts from the time that follows it: 'the day after Christmas', 'two weeks from Monday'."""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from reader.core.frozen import frozen
from reader.core.times import TimeExpression, TimeType
from reader.temporal.anchors import Anchor, mention_anchor
from reader.temporal.context import Context, Reading
from reader.temporal.lexicon import wordset
from reader.temporal.near_times import stands_alone, stepped
from reader.temporal.values import (
    YEARS_IN_UNIT,
    Interval,
    interval,
    shift_days,
    shift_months,
    shift_year,
    year_value,
)

if TYPE_CHECKING:
    from reader.temporal.patterns import Node
    from reader.temporal.tokens import Tokens

POINTS: Final = wordset("date holiday wdday iso slash month year weekday deictic range season")
_WAYS: Final = {
    "after": 1, "before": -1, "from": 1, "following": 1, "prior to": -1, "ahead of": -1,
}  # fmt: skip
_BESIDE: Final = wordset("step part wdrel")
_FURTHEST: Final = 12
_AGES: Final = 1000
_UP_TO: Final = (["to"], ["ended"], ["ending"], ["to", "the", "end", "of"], ["through"])


def beside(tokens: Tokens, node: Node, following: Node) -> bool:
    """Say whether the node is 'the day after', and the time that follows tells after what."""
    if node.kind not in _BESIDE or following.kind not in POINTS:
        return False
    if node.category("step") not in {"BEFORE", "AFTER"} and not node.has("dir"):
        return False
    return tokens.text_of(node.last, following.first).isspace() and node.last < following.first


def from_beside(node: Node, reading: Reading, words: str) -> Reading | None:
    """Resolve 'the day after' against the reading of the time that follows it."""
    anchor = mention_anchor(reading.value, words, reading.mod)
    if anchor is None:
        return None
    category = node.category("step") or node.category("dir")
    sign = 1 if category == "AFTER" else -1
    basis = f"against ‘{words}’"
    if node.kind == "wdrel":
        day = weekday_beside(anchor, node.number("wd") or 1, sign)
        value = day.isoformat() if day else None
    elif node.kind == "part":
        day = shift_days(anchor.day, sign) if anchor.day else None
        value = day.isoformat() + node.text("part") if day else None
    else:
        unit = "WE" if node.category("u") == "WEEKEND" else node.text("u")
        found = stepped(unit, sign, anchor) if anchor.day or unit in {"Y", "M"} else None
        value = found.value if found else None
    if value is None:
        return None
    kind = TimeType.TIME if node.kind == "part" else TimeType.DATE
    return Reading(kind, value, None, basis, reading.confidence)


def weekday_beside(anchor: Anchor, number: int, sign: int) -> dt.date | None:
    """Return the first such weekday after the anchor's day, or the last before it."""
    if anchor.day is None:
        return None
    apart = ((number - anchor.day.isoweekday()) * sign) % 7 or 7
    return shift_days(anchor.day, sign * apart)


@frozen
class _Length:
    unit: str
    count: int


def ends_at(tokens: Tokens, node: Node, following: Node) -> bool:
    """Say whether the time that follows ends the length: 'the year to March 31'."""
    if node.kind not in {"ended", "length"} or following.kind not in {"date", "month"}:
        return False
    start, end = tokens.ends[node.last - 1], tokens.starts[following.first]
    if end - start > _FURTHEST or tokens.text[start:end].lower().split() not in _UP_TO:
        return False
    return node.kind == "ended" or tokens.word(node.first) in {"the", "in"}


def up_to(expression: TimeExpression, node: Node, told: tuple[Reading, str]) -> TimeExpression:
    """Give 'the year' of 'the year to March 31' the twelve months that end then."""
    reading, words = told
    end = interval(reading.value)[1]
    months = _months(node)
    if end is None or not months:
        return expression
    whole = end.month != (end + dt.timedelta(days=1)).month if end < dt.date.max else True
    year, month = shift_months(end.year, end.month, -months)
    if not 1 <= year < dt.MAXYEAR:
        return expression
    last = calendar.monthrange(year, month)[1]
    day = dt.date(year, month, last if whole else min(end.day, last))
    sure = min(expression.confidence, reading.confidence)
    return replace(
        expression, begin=shift_days(day, 1), end_date=end, basis=f"against ‘{words}’",
        confidence=sure,
    )  # fmt: skip


def _months(node: Node) -> int:
    """Return how many whole months the length has, or 0."""
    if node.category("u") == "QUARTER":
        return 3
    count = 1 if node.kind == "ended" else node.amount("n") or 0
    unit = {"Y": 12, "M": 1}.get(node.text("u"), 0)
    return int(count * unit) if count == int(count) and count < _AGES else 0


def counts_from(tokens: Tokens, node: Node, following: Node) -> int:
    """Return 1 for 'two days after', -1 for 'two days before' the time that follows, else 0."""
    if node.kind != "length" or following.kind not in POINTS:
        return 0
    start, end = tokens.ends[node.last - 1], tokens.starts[following.first]
    if end - start > _FURTHEST:
        return 0
    return _WAYS.get(tokens.text[start:end].strip().lower(), 0)


def pointed(
    expression: TimeExpression, node: Node, sign: int, beside: tuple[Reading, str]
) -> TimeExpression:
    """Give 'two days' of 'two days after Dec. 30' the day to which it leads.

    It stays the length that TIMEX3 has it be; only the interval and the basis tell the day.
    """
    reading, words = beside
    anchor = mention_anchor(reading.value, words, reading.mod)
    length = _length(node)
    if anchor is None or length is None:
        return expression
    begin, end = _moved(replace(length, count=sign * length.count), anchor)
    if begin is None:
        return expression
    sure = min(expression.confidence, reading.confidence)
    return replace(
        expression, begin=begin, end_date=end, basis=f"against ‘{words}’", confidence=sure
    )


def _length(node: Node) -> _Length | None:
    count = node.amount("n")
    if count is None or count != int(count) or any(node.has(name) for name in ("half", "n2", "of")):
        return None
    return _Length(node.text("u"), int(count))


def _moved(length: _Length, anchor: Anchor) -> Interval:
    """Return the stretch of days that lies that long from the anchor, as exact as the anchor."""
    unit, count, point = length.unit, length.count, anchor.point
    if unit in {"D", "W", "FN"}:
        days = {"D": 1, "W": 7, "FN": 14}[unit] * count
        day = shift_days(anchor.day, days) if anchor.day and anchor.unit == "D" else None
        return day, day
    if unit in YEARS_IN_UNIT:
        year, month = shift_year(point.year, count * YEARS_IN_UNIT[unit]), point.month
    elif unit == "M" and point.month is not None:
        year, month = shift_months(point.year, point.month, count)
    else:
        return None, None
    if month is None:
        return interval(year_value(year))
    if anchor.unit == "D" and point.day is not None and 1 <= year <= dt.MAXYEAR:
        day = dt.date(year, month, min(point.day, calendar.monthrange(year, month)[1]))
        return day, day
    return interval(f"{year_value(year)}-{month:02d}")


def same_day(unit: str, count: int, anchor: Anchor) -> str | None:
    """Return the day of 'a year later to the day'."""
    begin, end = _moved(_Length(unit, count), anchor)
    return begin.isoformat() if begin is not None and begin == end else None


def later_clock(clock: dt.datetime | None, unit: str, count: float) -> str | None:
    """Return the value of a time some hours or minutes from a time of day that was told."""
    step = {"TH": "hours", "TM": "minutes", "TS": "seconds"}.get(unit)
    if clock is None or step is None:
        return None
    try:
        return (clock + dt.timedelta(**{step: count})).isoformat(timespec="minutes")
    except OverflowError:
        return None


def weekday_rel(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'the Friday before last' and 'the Friday before'; after an event it is unknown."""
    number = node.number("wd") or 1
    unknown = Reading(TimeType.DATE, f"XXXX-WXX-{number}", None, "no date to count from", 0.4)
    if node.has("last"):
        anchor, sign = ctx.near, -1
    else:
        anchor = ctx.running_day or ctx.publication
        sign = 1 if node.category("dir") == "AFTER" else -1
    if anchor is None or not (node.has("last") or stands_alone(ctx.tokens, node)):
        return unknown
    day = weekday_beside(anchor, number, sign)
    if day is not None and node.has("last"):
        day = shift_days(day, -7)
    return Reading(TimeType.DATE, day.isoformat(), None, anchor.basis, 0.9) if day else unknown
