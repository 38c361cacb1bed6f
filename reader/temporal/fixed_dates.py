"""Resolving dates that stand for themselves: holidays, ISO dates, dates in digits."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.core.times import TimeType
from reader.temporal import holidays
from reader.temporal.clauses import FUTURE, direction
from reader.temporal.context import STATED, Context, Reading
from reader.temporal.values import interval, safe_date, shift_days, week_value, year_value
from reader.temporal.years import STEPS, modifier, year_of

if TYPE_CHECKING:
    from reader.temporal.anchors import Anchor
    from reader.temporal.patterns import Node

DATE = TimeType.DATE
_LANDINGS = "1944-06-06"
_FIRST, _LAST = 1583, 9000  # the years for which feasts are computed


def holiday(node: Node, ctx: Context) -> Reading | None:
    """Resolve a holiday to its day."""
    name = node.text("h")
    if name == "dday":
        return Reading(DATE, _LANDINGS, None, "the landings of 6 Jun 1944", 0.95)
    probe_year = min(max(ctx.published.year, _FIRST), _LAST) if ctx.published else 2001
    around = holidays.holiday(name, probe_year)
    if node.has("step") and ctx.near is not None:
        return _stepped_holiday(node, ctx.near, name)
    found = year_of(node, ctx, around.month, around.day)
    if found is None:
        if name.rstrip("?") in holidays.FIXED:
            value = f"XXXX-{around.month:02d}-{around.day:02d}"
            return Reading(DATE, value, modifier(node), "stated, year unknown", 0.6)
        return None
    year, basis, sure = found
    if not _FIRST <= year <= _LAST:
        return Reading(DATE, year_value(year), modifier(node), basis, 0.5)
    value = _days(name, _year_held(node, ctx, name, year), node)
    return Reading(TimeType.TIME if node.has("part") else DATE, value, modifier(node), basis, sure)


def eve(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'the eve of Independence Day' to the day before."""
    found = holiday(node, ctx)
    first = interval(found.value)[0] if found else None
    before = shift_days(first, -1) if first else None
    return replace(found, value=before.isoformat()) if found and before else None


def _year_held(node: Node, ctx: Context, name: str, year: int) -> int:
    """Return the year in which what is held every four years was held last, or is next."""
    rest = holidays.EVERY_FOUR_YEARS.get(name)
    if rest is None or node.has("y"):
        return year
    if direction(ctx.tokens, node.first, node.last) == FUTURE:
        return year + (rest - year) % 4
    return year - (year - rest) % 4


def _days(name: str, year: int, node: Node) -> str:
    """Write the day of the holiday, the days of a longer one, or the weekend beside it."""
    first = holidays.holiday(name, year)
    if node.has("we"):
        near = first - dt.timedelta(days=first.isoweekday() if first.isoweekday() < 3 else 0)
        return week_value(near) + "-WE"
    last = holidays.last_day(name, first)
    text = first.isoformat() + node.text("part")
    return text if last == first else f"{text}/{last.isoformat()}"


def _stepped_holiday(node: Node, anchor: Anchor, name: str) -> Reading | None:
    year, step = anchor.point.year, STEPS.get(node.category("step"), 0)
    if not _FIRST < year < _LAST:
        return None
    day = holidays.holiday(name, year)
    here = anchor.day or dt.date(year, anchor.point.month or 6, 15)
    if step < 0 and day >= here:
        day = holidays.holiday(name, year - 1)
    if step > 0 and day <= here:
        day = holidays.holiday(name, year + 1)
    return Reading(DATE, day.isoformat(), modifier(node), anchor.basis, 0.9)


def iso(node: Node, ctx: Context) -> Reading | None:
    """Resolve an ISO date or date and time."""
    del ctx
    text = node.text("iso").replace(" ", "T")
    if interval(text)[0] is None:
        return None
    return Reading(TimeType.TIME if "T" in text else DATE, text)


def slash(node: Node, ctx: Context) -> Reading | None:
    """Resolve a date in digits; the article's own habit says which number is the day."""
    text = node.text("slash").replace(".", "/").replace("-", "/")
    a, b, c = (int(piece) for piece in text.split("/"))
    if a > 999:
        year, month, day = a, b, c
    else:
        year = c if c > 99 else 2000 + c if c < 50 else 1900 + c
        european = ctx.day_first or "." in node.text("slash") or a > 12
        month, day = (b, a) if european and b <= 12 else (a, b)
    found = safe_date(year, month, day)
    sure = 1.0 if max(a, b) > 12 or a == b else 0.7
    return Reading(DATE, found.isoformat(), None, STATED, sure) if found else None


def sept11(node: Node, ctx: Context) -> Reading | None:
    """Resolve '9/11'."""
    del node, ctx
    return Reading(DATE, "2001-09-11", None, "the attacks of 11 Sep 2001", 0.98)
