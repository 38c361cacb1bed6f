"""Resolving calendar expressions: days, months, years, seasons, quarters, decades, holidays."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from reader.core.times import TimeType
from reader.temporal.clauses import FUTURE, direction
from reader.temporal.compared import named_quarter
from reader.temporal.context import STATED, Context, Reading
from reader.temporal.lexicon import wordset
from reader.temporal.values import (
    SEASON_MONTHS,
    Point,
    century_value,
    decade_value,
    interval,
    safe_date,
    shift_months,
    shift_year,
    week_value,
    year_value,
)
from reader.temporal.veto_sport import in_business
from reader.temporal.years import STEPS, era_year, modifier, year_of

if TYPE_CHECKING:
    from reader.temporal.anchors import Anchor
    from reader.temporal.patterns import Node

DATE = TimeType.DATE
_TOLD = wordset("FOLL PREV SAME THAT")


def _month_day(year: int | None, month: int, day: int) -> str:
    if year is None:
        return f"XXXX-{month:02d}-{day:02d}"
    return Point(year, month, day).value


def date(node: Node, ctx: Context) -> Reading | None:
    """Resolve a day of a month."""
    month, day = node.number("m") or 0, node.number("d") or 0
    if not 1 <= day <= 31 or (month == 2 and day > 29) or (day == 31 and month in {4, 6, 9, 11}):
        return None
    found = year_of(node, ctx, month, day)
    if found is None:
        return Reading(
            DATE, _month_day(None, month, day), modifier(node), "stated, year unknown", 0.6
        )
    year, basis, sure = _agree_weekday(node, found, month, day)
    if (month, day) == (2, 29) and basis != STATED:
        year = next(near for near in range(year, year - 9, -1) if _leap(near))
    return Reading(DATE, _month_day(year, month, day), modifier(node), basis, sure)


def _leap(year: int) -> bool:
    return year % 8 == 0 or safe_date(year, 2, 29) is not None


def _agree_weekday(
    node: Node, found: tuple[int, str, float], month: int, day: int
) -> tuple[int, str, float]:
    """Let a weekday that stands beside a day without year choose the year."""
    weekday = node.number("wd")
    year, basis, sure = found
    if weekday is None or basis == STATED:
        return found
    for near in (year, year - 1, year + 1):
        day_then = safe_date(near, month, day)
        if day_then is not None and day_then.isoweekday() == weekday:
            return near, basis, 0.98
    return year, basis, sure * 0.8


def day_range(node: Node, ctx: Context) -> Reading | None:
    """Resolve several days of one month, as 'Jan. 10-13'."""
    month, first, last = node.number("m") or 0, node.number("d") or 0, node.number("d2") or 0
    if not 1 <= first < last <= 31:
        return None
    found = year_of(node, ctx, month, first)
    year, basis, sure = found or (None, "stated, year unknown", 0.6)
    value = f"{_month_day(year, month, first)}/{_month_day(year, month, last)}"
    return Reading(DATE, value, None, basis, sure)


def day_only(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'the 20th': that day of the month spoken of."""
    day = node.number("d") or 0
    anchor = ctx.running if ctx.running and ctx.running.point.month else ctx.publication
    if anchor is None or anchor.point.month is None:
        return Reading(DATE, f"XXXX-XX-{day:02d}", None, "no date to count from", 0.4)
    value = Point(anchor.point.year, anchor.point.month, day).value
    return Reading(DATE, value, None, anchor.basis, 0.7)


def week_in(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'the last week of August' to an ISO week, 'the first day of May' to a day."""
    number, unit = node.number("m") or 1, node.text("u")
    found = year_of(node, ctx, number, None)
    if found is None or unit not in {"W", "D"}:
        return None
    year, basis, sure = found
    first, last = interval(Point(year, number).value)
    if first is None or last is None:
        return Reading(DATE, Point(year, number).value, None, basis, sure * 0.8)
    width = 7 if unit == "W" else 1
    which = node.number("n") if node.category("n") not in {"LAST", "FINAL"} else None
    day = last if which is None else first + dt.timedelta(days=width * (which - 1))
    value = week_value(day) if unit == "W" else day.isoformat()
    return Reading(DATE, value, None, basis, sure)


def weekday_of_month(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'the first Monday of May', 'the last Sunday in October 2022'."""
    number, weekday_number = node.number("m") or 1, node.number("wd") or 1
    if node.has("u"):
        anchor = ctx.near
        if anchor is None or anchor.point.month is None:
            return Reading(DATE, "XXXX-XX-XX", None, "no date to count from", 0.4)
        step = STEPS.get(node.category("step"), 0)
        near, number = shift_months(anchor.point.year, anchor.point.month, step)
        found: tuple[int, str, float] | None = (near, anchor.basis, 0.9)
    else:
        found = year_of(node, ctx, number, None)
    if found is None:
        return Reading(DATE, f"XXXX-{number:02d}", None, "stated, year unknown", 0.5)
    year, basis, sure = found
    first, last = interval(Point(year, number).value)
    if first is None or last is None:
        return None
    if node.category("n") in {"LAST", "FINAL"}:
        day = last - dt.timedelta(days=(last.isoweekday() - weekday_number) % 7)
    else:
        ahead = (weekday_number - first.isoweekday()) % 7 + 7 * ((node.number("n") or 1) - 1)
        day = first + dt.timedelta(days=ahead)
    return Reading(DATE, day.isoformat(), None, basis, sure) if day <= last else None


def weekday_and_day(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'Thursday the 27th': the nearest month in which they agree."""
    anchor, day = ctx.near, node.number("d") or 0
    if anchor is None or anchor.point.month is None:
        return None
    for move in (0, -1, 1, -2, 2):
        year, month = shift_months(anchor.point.year, anchor.point.month, move)
        found = safe_date(year, month, day)
        if found is not None and found.isoweekday() == node.number("wd"):
            return Reading(DATE, found.isoformat(), None, anchor.basis, 0.95)
    return None


def month(node: Node, ctx: Context) -> Reading | None:
    """Resolve a month, with or without its year."""
    number, mod = node.number("m") or 0, modifier(node)
    if node.has("step"):
        return _stepped_month(node, ctx, number)
    found = year_of(node, ctx, number, None)
    if found is None:
        return Reading(DATE, f"XXXX-{number:02d}", mod, "stated, year unknown", 0.6)
    year, basis, sure = found
    return Reading(DATE, Point(year, number).value, mod, basis, sure)


def _stepped_month(node: Node, ctx: Context, number: int) -> Reading | None:
    category = node.category("step")
    told = category in _TOLD or _told_next(node, ctx)
    anchor = ctx.before if told else ctx.near
    year_alone = told and anchor is not None and anchor.unit == "Y"
    if anchor is None or (anchor.point.month is None and not year_alone):
        return Reading(DATE, f"XXXX-{number:02d}", modifier(node), "stated, year unknown", 0.5)
    year, step = anchor.point.year, STEPS.get(category, 0)
    if anchor.point.month is None:
        year = shift_year(year, step)
        return Reading(DATE, Point(year, number).value, modifier(node), anchor.basis, 0.8)
    if step < 0 and number >= anchor.point.month:
        year -= 1
    if step > 0 and number <= anchor.point.month:
        year += 1
    return Reading(DATE, Point(year, number).value, modifier(node), anchor.basis, 0.9)


def year(node: Node, ctx: Context) -> Reading | None:
    """Resolve a year, or half of one."""
    del ctx
    number = era_year(node)
    if number is None:
        return None
    half = {"ORDW": 1, "ORDN": 1, "SECOND": 2, "LATTER": 2, "FORMER": 1, "FINAL": 2, "LAST": 2}
    if node.has("half"):
        last = node.category("half") == "LAST"
        which = 2 if last else node.number("half") or half.get(node.category("half"), 2)
        return Reading(DATE, f"{year_value(number)}-H{min(which, 2)}", None)
    return Reading(DATE, year_value(number), modifier(node))


def fiscal_year(node: Node, ctx: Context) -> Reading | None:
    """Resolve a fiscal year."""
    del ctx
    return Reading(DATE, f"FY{node.number('y'):04d}")


def years(node: Node, ctx: Context) -> Reading | None:
    """Resolve '1939-45', '2021/22', '2021/2022'."""
    del ctx
    first, last = node.number("y") or 0, node.number("y2") or 0
    last = last - first + first % 100 if last > 100 else last
    full = first - first % 100 + last
    return Reading(DATE, f"{first:04d}/{full:04d}") if last < 100 and full > first else None


def decade(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'the 1990s', 'the early 90s'."""
    del ctx
    number = node.number("y") or 0
    if node.value("era") == "BC":
        number = -number
    if number % 100 == 0 and 1000 <= number < 2000:
        return Reading(DATE, century_value(number), modifier(node))
    return Reading(DATE, decade_value(number), modifier(node))


def century(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'the 20th century'."""
    del ctx
    number = node.number("n") or 0
    if not 1 <= number <= 99:
        return None
    sign = "BC" if node.value("era") == "BC" else ""
    return Reading(DATE, f"{sign}{number - 1:02d}", modifier(node))


def season(node: Node, ctx: Context) -> Reading | None:
    """Resolve a season of the northern year; winter belongs to the year in which it begins."""
    name = node.text("s")
    middle = {"SP": 4, "SU": 7, "FA": 10, "WI": 12}[name]
    if node.has("step"):
        told = node.category("step") in _TOLD or _told_next(node, ctx)
        anchor = ctx.before if told else ctx.near
        if anchor is None:
            return Reading(DATE, f"XXXX-{name}", modifier(node), "stated, year unknown", 0.5)
        return _stepped_season(node, anchor, name)
    found = year_of(node, ctx, middle, None)
    if found is None:
        return Reading(DATE, f"XXXX-{name}", modifier(node), "stated, year unknown", 0.5)
    year, basis, sure = found
    return Reading(DATE, f"{year_value(year)}-{name}", modifier(node), basis, sure)


def _told_next(node: Node, ctx: Context) -> bool:
    """Say whether this is 'the next spring', which counts from what was told, not from today."""
    return node.category("step") == "NEXT" and ctx.tokens.word(node.first) == "the"


def _stepped_season(node: Node, anchor: Anchor, name: str) -> Reading:
    """Resolve 'last winter', 'the following spring', 'that autumn' from where they count."""
    month, step = anchor.point.month or anchor.about, STEPS.get(node.category("step"), 0)
    year = anchor.point.year
    if month is None:
        # A winter that follows a year is the one in which that year ends.
        year = shift_year(year, step - (step > 0 and name == "WI"))
    else:
        year = _season_from(year, month, step, SEASON_MONTHS[name])
    return Reading(DATE, f"{year_value(year)}-{name}", modifier(node), anchor.basis, 0.9)


def _season_from(year: int, month: int, step: int, months: tuple[int, int]) -> int:
    """Return the year of the season before, in or after the year of a month."""
    first, last = months
    goes_on = month <= last - 12  # January: the winter that began the year before
    if step > 0:
        return shift_year(year, int(month >= first))
    if not step:
        return shift_year(year, -goes_on)
    return shift_year(year, -1 - goes_on if last > 12 else -(month <= last))


def quarter(node: Node, ctx: Context) -> Reading | None:
    """Resolve a quarter of a year."""
    number = node.number("n") or 4
    if node.has("m2"):
        number = ((node.number("m2") or 1) + 2) // 3
    if node.category("n") in {"LAST", "FINAL"}:
        number = 4
    if not 1 <= number <= 4:
        return None
    found = year_of(node, ctx, number * 3 - 1, None)
    if found is None:
        return Reading(DATE, f"XXXX-Q{number}", modifier(node), "stated, year unknown", 0.5)
    year, basis, sure = found
    if basis != STATED and not node.has("rel") and ctx.published and not ctx.narrative:
        year = _quarter_year(node, ctx, ctx.published, number) - node.has("ago")
    if node.has("m2"):
        return Reading(DATE, named_quarter(node, year), None, basis, sure)
    return Reading(DATE, f"{year_value(year)}-Q{number}", modifier(node), basis, sure)


def _quarter_year(node: Node, ctx: Context, published: dt.date, number: int) -> int:
    """Return the year of a quarter told without one.

    Of the one that has just ended, results are still to come: 'expects to report a first-quarter
    loss' in April; another one of this time of the year would be most of a year away.
    """
    now = (published.month + 2) // 3
    if number == now - 1 and in_business(ctx.tokens, node.first, node.last):
        return published.year
    way = direction(ctx.tokens, node.first, node.last)
    if number > now and way != FUTURE:
        return published.year - 1
    return published.year + (number < now and way == FUTURE)
