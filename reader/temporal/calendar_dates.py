"""Resolving calendar expressions: days, months, years, seasons, quarters, decades, holidays."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from reader.core.times import TimeType
from reader.temporal import holidays
from reader.temporal.clauses import FUTURE, PAST, direction
from reader.temporal.context import STATED, Context, Reading
from reader.temporal.narrative import narrative_year
from reader.temporal.values import (
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

if TYPE_CHECKING:
    from reader.temporal.anchors import Anchor
    from reader.temporal.patterns import Node

DATE = TimeType.DATE
_STEPS = {"LAST": -1, "PREV": -1, "PAST": -1, "NEXT": 1, "FOLL": 1, "COMING": 1}


def modifier(node: Node) -> str | None:
    """Return the TIMEX3 mod that the words before or around the expression give it."""
    for name in ("edge", "early", "about"):
        value = node.value(name)
        if isinstance(value, str):
            return value
        if value in (-1, 1):
            return "START" if value == -1 else "END"
    return None


def _era_year(node: Node) -> int | None:
    year = node.number("y")
    if year is not None and "BC" in (node.value("era"), node.value("era2")):
        return -year
    return year


def _relative_year(node: Node, ctx: Context) -> tuple[int, str] | None:
    """Read 'of last year', 'of that year', 'of the following year'."""
    category = node.category("rel")
    if category == "THE":
        category = "SAME"
    anchor = ctx.before if category in {"SAME", "THAT", "FOLL", "PREV"} else ctx.near
    if anchor is None:
        return None
    return shift_year(anchor.point.year, _STEPS.get(category, 0)), anchor.basis


def year_of(node: Node, ctx: Context, month: int, day: int | None) -> tuple[int, str, float] | None:
    """Return the year of a month or of a day in it, the basis, and how sure that is."""
    stated = _era_year(node)
    if stated is not None:
        return stated, STATED, 1.0
    if node.has("rel"):
        relative = _relative_year(node, ctx)
        return (*relative, 0.95) if relative else None
    if _known_event(node, ctx, month, day):
        return 2001, "the attacks of 11 Sep 2001", 0.98
    if (ctx.narrative or _in_passing(node, ctx)) and ctx.running is not None:
        running = narrative_year(ctx.trail, month)
        return running[0], running[1].basis, 0.8
    if ctx.published is None:
        if ctx.running is not None:
            running = narrative_year(ctx.trail, month)
            return running[0], running[1].basis, 0.6
        return None
    year, sure = _news_year(node, ctx, ctx.published, (month, day))
    anchor = ctx.publication
    return year, anchor.basis if anchor else STATED, sure


def _known_event(node: Node, ctx: Context, month: int, day: int | None) -> bool:
    """Say whether this is 'the September 11 attacks', whose year everyone knows."""
    following = ctx.tokens.ahead(node.last)
    return (month, day) == (9, 11) and following.startswith(("attack", "terror", "hijack"))


def _same_sentence(node: Node, ctx: Context) -> bool:
    between = ctx.tokens.text[ctx.running_at : ctx.tokens.starts[node.first]]
    return ". " not in between and "\n" not in between


def _in_passing(node: Node, ctx: Context) -> bool:
    """Say whether a past year named just before still holds: 'in 2004 …, and in June …'."""
    if ctx.running is None or ctx.published is None or not ctx.year_near:
        return False
    if (
        ctx.tokens.back(node.first, 2) == "as"
        or not _same_sentence(node, ctx)
        or ctx.running.point.month is not None
    ):
        return False
    if ctx.running.point.year >= ctx.published.year - 1 or ctx.running.point.year < 0:
        return False
    return direction(ctx.tokens, node.first, node.last) == PAST


def _news_year(
    node: Node, ctx: Context, published: dt.date, month_day: tuple[int, int | None]
) -> tuple[int, float]:
    month, day = month_day
    way = direction(ctx.tokens, node.first, node.last)
    apart = month - published.month
    if day is not None and apart == 0:
        if way == PAST and day > published.day + 1:
            return published.year - 1 if day - published.day > 20 else published.year, 0.8
        return published.year, 0.95
    if way == PAST:
        return published.year - (apart > 0 and not _just_ahead(apart, day)), 0.9
    if way == FUTURE:
        if apart < 0:
            return published.year + (apart <= -5), 0.85 if apart <= -8 else 0.6
        return published.year, 0.9
    if apart > 6:
        return published.year - 1, 0.8
    return published.year + (apart < -6), 0.8


def _just_ahead(apart: int, day: int | None) -> bool:
    return apart == 1 and day is not None and day <= 2


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
    return Reading(DATE, _month_day(year, month, day), modifier(node), basis, sure)


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
    """Resolve 'the 20th': that day of the month spoken of, else of the nearest one behind or ahead."""
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
    anchor = ctx.before if category in {"FOLL", "PREV", "SAME"} else ctx.near
    if anchor is None or anchor.point.month is None:
        return Reading(DATE, f"XXXX-{number:02d}", modifier(node), "stated, year unknown", 0.5)
    year, step = anchor.point.year, _STEPS.get(category, 0)
    if step < 0 and number >= anchor.point.month:
        year -= 1
    if step > 0 and number <= anchor.point.month:
        year += 1
    return Reading(DATE, Point(year, number).value, modifier(node), anchor.basis, 0.9)


def year(node: Node, ctx: Context) -> Reading | None:
    """Resolve a year, or half of one."""
    del ctx
    number = _era_year(node)
    if number is None:
        return None
    half = {"ORDW": 1, "ORDN": 1, "SECOND": 2, "LATTER": 2, "FORMER": 1, "FINAL": 2}
    if node.has("half"):
        which = node.number("half") or half.get(node.category("half"), 2)
        return Reading(DATE, f"{year_value(number)}-H{min(which, 2)}", None)
    return Reading(DATE, year_value(number), modifier(node))


def sept11(node: Node, ctx: Context) -> Reading | None:
    """Resolve '9/11'."""
    del node, ctx
    return Reading(DATE, "2001-09-11", None, "the attacks of 11 Sep 2001", 0.98)


def fiscal_year(node: Node, ctx: Context) -> Reading | None:
    """Resolve a fiscal year."""
    del ctx
    return Reading(DATE, f"FY{node.number('y'):04d}")


def years(node: Node, ctx: Context) -> Reading | None:
    """Resolve '1939-45'."""
    del ctx
    first, last = node.number("y") or 0, node.number("y2") or 0
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
    if node.text("u") != "CE" or not 1 <= number <= 99:
        return None
    sign = "BC" if node.value("era") == "BC" else ""
    return Reading(DATE, f"{sign}{number - 1:02d}", modifier(node))


def season(node: Node, ctx: Context) -> Reading | None:
    """Resolve a season of the northern year; winter belongs to the year in which it begins."""
    name = node.text("s")
    middle = {"SP": 4, "SU": 7, "FA": 10, "WI": 12}[name]
    if node.has("step") and node.category("step") not in {"SAME", "THAT"}:
        anchor = ctx.near
        if anchor is None:
            return Reading(DATE, f"XXXX-{name}", modifier(node), "stated, year unknown", 0.5)
        return _stepped_season(node, anchor, name)
    found = year_of(node, ctx, middle, None)
    if found is None:
        return Reading(DATE, f"XXXX-{name}", modifier(node), "stated, year unknown", 0.5)
    year, basis, sure = found
    return Reading(DATE, f"{year_value(year)}-{name}", modifier(node), basis, sure)


def _stepped_season(node: Node, anchor: Anchor, name: str) -> Reading:
    year, month_now = anchor.point.year, anchor.point.month or 6
    first, last = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 14)}[name]
    step = _STEPS.get(node.category("step"), 0)
    if name == "WI" and month_now <= 2:
        year -= step <= 0
    if (step < 0 and month_now <= last and name != "WI") or (
        step < 0 and name == "WI" and month_now > 2
    ):
        year -= 1
    elif step > 0 and month_now >= first:
        year += 1
    return Reading(DATE, f"{year_value(year)}-{name}", modifier(node), anchor.basis, 0.9)


def quarter(node: Node, ctx: Context) -> Reading | None:
    """Resolve a quarter of a year."""
    number = node.number("n") or 4
    if node.category("n") == "LAST" and not node.has("y") and not node.has("rel"):
        return None
    if node.category("n") in {"LAST", "FINAL"}:
        number = 4
    if not 1 <= number <= 4:
        return None
    found = year_of(node, ctx, number * 3 - 1, None)
    if found is None:
        return Reading(DATE, f"XXXX-Q{number}", modifier(node), "stated, year unknown", 0.5)
    year, basis, sure = found
    if basis != STATED and not node.has("rel") and ctx.published and not ctx.narrative:
        year = _quarter_year(node, ctx, ctx.published, number)
    return Reading(DATE, f"{year_value(year)}-Q{number}", modifier(node), basis, sure)


def _quarter_year(node: Node, ctx: Context, published: dt.date, number: int) -> int:
    now = (published.month + 2) // 3
    way = direction(ctx.tokens, node.first, node.last)
    if number > now and way != FUTURE:
        return published.year - 1
    return published.year + (number < now and way == FUTURE)


def holiday(node: Node, ctx: Context) -> Reading | None:
    """Resolve a holiday to its day."""
    name = node.text("h")
    probe_year = ctx.published.year if ctx.published else 2001
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
    if not 1583 <= year <= 9998:
        return Reading(DATE, year_value(year), modifier(node), basis, 0.5)
    value = holidays.holiday(name, year).isoformat() + node.text("part")
    return Reading(TimeType.TIME if node.has("part") else DATE, value, modifier(node), basis, sure)


def _stepped_holiday(node: Node, anchor: Anchor, name: str) -> Reading | None:
    year, step = anchor.point.year, _STEPS.get(node.category("step"), 0)
    if not 1583 < year < 9998:
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
