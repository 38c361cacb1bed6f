"""Resolving days and weeks that are counted within a month, a year, or from a weekday."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from reader.core.times import TimeType
from reader.temporal import calendar_dates
from reader.temporal.context import STATED, Context, Reading
from reader.temporal.values import Point, interval, safe_date, shift_days, shift_months, week_value

if TYPE_CHECKING:
    from reader.temporal.patterns import Node
    from reader.temporal.tokens import Tokens

_STEPS = {"LAST": -1, "THIS": 0, "NEXT": 1}


def is_month(_: Tokens, node: Node) -> bool:
    """Accept 'the 20th of this month', not 'the 20th of this week'."""
    return node.text("u") == "M" and 1 <= (node.number("d") or 0) <= 31


def is_week(tokens: Tokens, node: Node) -> bool:
    """Accept 'Tuesday week', not 'Tuesday week-long'."""
    return node.text("u") == "W" and tokens.kinds[node.last : node.last + 1] != "-"


def is_counted(_: Tokens, node: Node) -> bool:
    """Accept the days, weeks and months of a year."""
    return node.text("u") in {"D", "W", "M"}


def day_of_month(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'the 20th of this month'."""
    anchor, day = ctx.near, node.number("d") or 0
    if anchor is None or anchor.point.month is None:
        return Reading(TimeType.DATE, f"XXXX-XX-{day:02d}", None, "no date to count from", 0.4)
    step = _STEPS.get(node.category("step"), 0)
    year, month = shift_months(anchor.point.year, anchor.point.month, step)
    return Reading(TimeType.DATE, Point(year, month, day).value, None, anchor.basis, 0.95)


def weekday_week(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'Tuesday week': the Tuesday after the coming one."""
    anchor, number = ctx.near, node.number("wd") or 1
    if anchor is None or anchor.day is None:
        return Reading(TimeType.DATE, f"XXXX-WXX-{number}", None, "no date to count from", 0.4)
    ahead = (number - anchor.day.isoweekday()) % 7 or 7
    day = shift_days(anchor.day, ahead + 7)
    return Reading(TimeType.DATE, day.isoformat(), None, anchor.basis, 0.9) if day else None


def weekend_of(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'the weekend of March 4-5' to the weekend of the week of that day."""
    inner = calendar_dates.date(node, ctx)
    day = interval(inner.value)[0] if inner else None
    if inner is None or day is None:
        return inner
    return Reading(TimeType.DATE, week_value(day) + "-WE", None, inner.basis, inner.confidence)


def nth_of_year(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'the second week of 2023' to an ISO week, 'the third month of 2023' to a month."""
    del ctx
    year, unit = node.number("y") or 0, node.text("u")
    number = None if node.category("n") in {"LAST", "FINAL"} else node.number("n") or 1
    if unit == "M":
        value = f"{year:04d}-{number or 12:02d}" if (number or 12) <= 12 else None
    elif unit == "D":
        first, last = safe_date(year, 1, 1), safe_date(year, 12, 31)
        day = last if number is None else shift_days(first, number - 1) if first else None
        value = day.isoformat() if day and day.year == year else None
    else:
        weeks = dt.date(year, 12, 28).isocalendar()[1]
        value = f"{year:04d}-W{number or weeks:02d}" if (number or weeks) <= weeks else None
    return Reading(TimeType.DATE, value or f"{year:04d}", None, STATED, 0.9 if value else 0.5)
