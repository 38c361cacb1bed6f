"""Resolving what is counted back to a day that is told beside it: 'a year ago today'."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from reader.core.times import TimeType
from reader.temporal.context import VAGUE, Context, Reading
from reader.temporal.lengths import ago, count_of
from reader.temporal.values import safe_date, shift_days, shift_months, week_value

if TYPE_CHECKING:
    from reader.temporal.patterns import Node

DATE = TimeType.DATE
_MONTHS = {"Y": 12, "M": 1}
_DAYS = {"W": 7, "D": 1}


def ago_weekday(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'ten years ago Wednesday', from the nearest; 'a week ago Monday', from the last."""
    anchor, count, unit = ctx.publication, count_of(node), node.text("u")
    if anchor is None or anchor.day is None or count is None or unit not in {"Y", "W"}:
        return ago(node, ctx)
    number, here = node.number("wd") or 1, anchor.day.isoweekday()
    apart = (number - here + 3) % 7 - 3 if unit == "Y" else -((here - number) % 7)
    near = shift_days(anchor.day, apart)
    return _told(near and _moved(near, unit, -count), anchor.basis)


def weekdays_ago(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'two Fridays ago': the last Friday is the first counted."""
    anchor, count = ctx.publication, int(count_of(node) or 1)
    if anchor is None or anchor.day is None or ctx.narrative:
        return Reading(DATE, f"XXXX-WXX-{node.number('wd')}", None, VAGUE, 0.4)
    back = (anchor.day.isoweekday() - (node.number("wd") or 1)) % 7 or 7
    day = shift_days(anchor.day, -back - 7 * (count - 1))
    return Reading(DATE, day.isoformat(), None, anchor.basis, 0.7) if day else None


def ago_today(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'a year ago today', 'ten years ago tomorrow'."""
    anchor, count, unit = ctx.publication, count_of(node), node.text("u")
    if anchor is None or anchor.day is None or count is None:
        return ago(node, ctx)
    day = shift_days(anchor.day, node.number("t") or 0)
    return _told(day and _moved(day, unit, -count), anchor.basis)


def ago_this(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'ten years ago this week', 'two years ago last month'."""
    anchor, count, unit = ctx.publication, count_of(node), node.text("u")
    if anchor is None or anchor.day is None or count is None or unit != "Y":
        return ago(node, ctx)
    meant, step = node.text("same"), node.number("step") or 0
    if meant == "W":
        week = shift_days(anchor.day, 7 * step)
        day = week and _moved(week, unit, -count)
        return Reading(DATE, week_value(day), None, anchor.basis, 0.9) if day else None
    if meant == "M" and count == int(count):
        year, month = shift_months(anchor.day.year, anchor.day.month, step - 12 * int(count))
        return Reading(DATE, f"{year:04d}-{month:02d}", None, anchor.basis, 0.9)
    return ago(node, ctx)


def _told(day: dt.date | None, basis: str) -> Reading | None:
    return Reading(DATE, day.isoformat(), None, basis, 0.9) if day else None


def _moved(day: dt.date, unit: str, count: float) -> dt.date | None:
    """Return the day so many units on, or None for half ones and where there is no such day."""
    if count != int(count):
        return None
    if unit in _MONTHS:
        year, month = shift_months(day.year, day.month, _MONTHS[unit] * int(count))
        return safe_date(year, month, day.day)
    return shift_days(day, _DAYS[unit] * count) if unit in _DAYS else None
