"""Resolving expressions that point: today, Thursday, last week, that evening, now."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.core.times import TimeType
from reader.temporal.anchors import Anchor
from reader.temporal.clauses import FUTURE, PAST, direction, in_a_notice
from reader.temporal.compared import quarter_told, year_back, year_before
from reader.temporal.context import VAGUE, Context, Reading
from reader.temporal.lexicon import UNIT_PLURALS, UNITS, wordset
from reader.temporal.values import (
    Point,
    century_value,
    decade_value,
    duration_value,
    shift_days,
    shift_months,
    shift_year,
    week_value,
    year_value,
)
from reader.temporal.years import modifier

if TYPE_CHECKING:
    import datetime as dt

    from reader.temporal.patterns import Node
    from reader.temporal.tokens import Tokens

DATE, TIME, SET = TimeType.DATE, TimeType.TIME, TimeType.SET
STEPS = {
    "LAST": -1, "PREV": -1, "PAST": -1, "BEFORE": -1, "NEXT": 1, "FOLL": 1, "AFTER": 1,
    "COMING": 1, "THIS": 0, "THAT": 0, "SAME": 0, "CURR": 0,
}  # fmt: skip
_BACKWARD = wordset("PREV FOLL SAME THAT BEFORE AFTER")
_QUANTITIES = wordset("most all some part")
_GOES_ON = wordset("and but or at in on with while then was were is had has did would")
_WAS = wordset("was is being")
_FAR_ON = 4
_OPENING_BREAKS = frozenset(",–—-(")
_OPENING_MARKS = frozenset("'\"“‘$€£")


def deictic(node: Node, ctx: Context) -> Reading | None:
    """Resolve today, yesterday, tomorrow and tonight."""
    part = "TNI" if node.category("t") == "TONIGHT" else node.text("part")
    kind = TIME if part else DATE
    anchor = _after_named(node, ctx)
    told = ctx.narrative and ctx.said is None
    if told or anchor is None or anchor.day is None:
        value = "PRESENT_REF" if node.number("t") == 0 and not part else "XXXX-XX-XX" + part
        return Reading(kind, value, modifier(node), "no date to count from", 0.4)
    day = shift_days(anchor.day, node.number("t") or 0)
    if day is None:
        return None
    sure = 0.6 if anchor.basis.startswith("against a quotation") else 0.95
    return Reading(kind, day.isoformat() + part, modifier(node), anchor.basis, sure)


def _after_named(node: Node, ctx: Context) -> Anchor | None:
    """Return what a deictic word counts from: publication, or when a quotation was said.

    'Yesterday', said soon after a day that the article has just named, is that day, where nothing
    tells when it was said.
    """
    anchor = ctx.publication
    if not ctx.quoted or ctx.said is not None or anchor is None or anchor.day is None:
        return anchor
    named = ctx.running_day.day if ctx.running_day else None
    if named is None or ctx.running_day is None or node.number("t") != -1:
        return anchor
    if 2 <= (anchor.day - named).days <= 3 and (said := shift_days(named, 1)) is not None:
        return Anchor(ctx.running_day.point, f"a quotation after {ctx.running_day.words}", said)
    return anchor


def weekday(node: Node, ctx: Context) -> Reading | None:
    """Resolve a weekday: the nearest on the side to which the clause looks."""
    number, part = node.number("wd") or 1, node.text("part")
    kind = TIME if part else DATE
    category = node.category("step")
    anchor = ctx.running_day if category in _BACKWARD and ctx.running_day else ctx.near
    if anchor is None or anchor.day is None or _is_any(node, ctx):
        same = ctx.running_day if _is_any(node, ctx) else None
        if same is not None and same.day is not None and same.day.isoweekday() == number:
            return Reading(kind, same.day.isoformat() + part, modifier(node), same.basis, 0.8)
        return Reading(
            kind, f"XXXX-WXX-{number}{part}", modifier(node), "no date to count from", 0.4
        )
    if node.has("u"):
        found = _weekday_of_week(anchor.day, number, STEPS[category])
        sure = 0.95
    else:
        found, sure = _weekday_day(node, ctx, anchor.day, number)
        if ctx.list_from is not None and ctx.running_day is not None:
            anchor = ctx.running_day
    if found is None:
        return None
    return Reading(kind, found.isoformat() + part, modifier(node), anchor.basis, sure)


def _is_any(node: Node, ctx: Context) -> bool:
    """Say whether the words only tell of which sort a day was: 'It was a Monday.'."""
    before = ctx.tokens.back(node.first), ctx.tokens.back(node.first, 2)
    told = before[0] == "a" and (before[1] in _WAS or before[1][-1:] in _OPENING_BREAKS)
    return told and not node.has("step") and stands_alone(ctx.tokens, node)


def _weekday_of_week(day: dt.date, number: int, step: int) -> dt.date | None:
    return shift_days(day, 7 * step + number - day.isoweekday())


def _weekday_day(
    node: Node, ctx: Context, day: dt.date, number: int
) -> tuple[dt.date | None, float]:
    back = -((day.isoweekday() - number) % 7)
    ahead = (number - day.isoweekday()) % 7
    category = node.category("step")
    if ctx.list_from is not None:
        on = (number - ctx.list_from.isoweekday()) % 7
        if on > _FAR_ON and direction(ctx.tokens, node.first, node.last) != FUTURE:
            on -= 7  # 'on Friday and Thursday' goes back
        return shift_days(ctx.list_from, on), 0.75
    if category in {"LAST", "PREV", "PAST"}:
        return shift_days(day, back or -7), 0.9
    if category in {"NEXT", "FOLL", "COMING"}:
        return shift_days(day, ahead or 7), 0.9
    if category == "THIS":
        return _weekday_of_week(day, number, 0), 0.85
    if _counted_from(node, ctx):
        return shift_days(day, ahead or 7), 0.85
    way = direction(ctx.tokens, node.first, node.last)
    if way == FUTURE or (not way and in_a_notice(ctx.tokens, node.first, node.last)):
        return shift_days(day, ahead), 0.85
    return shift_days(day, back), 0.9 if way == PAST else 0.75


def _counted_from(node: Node, ctx: Context) -> bool:
    """Say whether a length leads up to it: 'a week from Monday' is a Monday ahead."""
    unit = ctx.tokens.back(node.first, 2)
    return ctx.tokens.back(node.first) == "from" and (unit in UNITS or unit in UNIT_PLURALS)


def weekdays(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'Mondays', 'every Monday'."""
    del ctx
    return Reading(SET, f"XXXX-WXX-{node.number('wd')}{node.text('part')}")


def era(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'during this time' in a history, 'at that time' anywhere: the time spoken of."""
    if not ctx.narrative or ctx.running is None:
        now = node.category("step") == "THIS"
        at = ctx.tokens.back(node.first) == "at" and ctx.tokens.ahead(node.last) != "of"
        if (now or not node.has("step")) and not at:
            return None
        return Reading(DATE, "PRESENT_REF" if now else "PAST_REF", None, VAGUE, 0.6)
    return Reading(DATE, ctx.running.point.value, None, ctx.running.basis, 0.4)


def weekends(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'on weekends'."""
    del node, ctx
    return Reading(SET, "XXXX-WXX-WE")


def stands_alone(tokens: Tokens, node: Node) -> bool:
    """Say whether nothing follows 'the day after' that tells after what."""
    after = tokens.ahead(node.last)
    return after in _GOES_ON or (not after[:1].isalnum() and after not in _OPENING_MARKS)


def part(node: Node, ctx: Context) -> Reading | None:
    """Resolve a part of the day: 'this morning', 'that evening'."""
    name, category = node.text("part") or "TNI", node.category("step")
    if category in {"BEFORE", "AFTER"} and not stands_alone(ctx.tokens, node):
        return Reading(TIME, "XXXX-XX-XX" + name, None, "no date to count from", 0.4)
    told = category in _BACKWARD or ctx.tokens.word(node.first) == "the"
    anchor = ctx.publication
    if ctx.running_day is not None and (told or not category):
        anchor = ctx.running_day
    if ctx.narrative and ctx.said is None:
        anchor = ctx.running_day
    if anchor is None or anchor.day is None:
        return Reading(TIME, "XXXX-XX-XX" + name, modifier(node), "no date to count from", 0.4)
    step = STEPS.get(category, 0)
    day = shift_days(anchor.day, step)
    return Reading(TIME, day.isoformat() + name, modifier(node), anchor.basis, 0.8) if day else None


def by_night(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'at night', which is any night, and 'at dawn', which is one day's."""
    if node.text("part") == "TNI":
        return Reading(TIME, "XXXX-XX-XXTNI", None, VAGUE, 0.6)
    return part(node, ctx)


def early_hours(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'the early hours of Saturday' to its morning."""
    morning = replace(node, kind="weekday", parts={**node.parts, "part": ("PART", "TMO")})
    del morning.parts["u"]
    return weekday(morning, ctx)


def part_of(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'the morning of Thursday'."""
    return weekday(node, ctx)


def step(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'last week', 'the following year', 'that month'."""
    unit, category = node.text("u"), node.category("step")
    if node.category("u") == "WEEKEND":
        unit = "WE"
    elif node.category("u") == "QUARTER":
        unit = "Q"
    if (category == "PAST" and unit != "WE") or (category == "LAST" and unit.startswith("T")):
        return _stretch(unit)
    if unit.startswith("T"):
        return None
    if category in {"BEFORE", "AFTER"} and not stands_alone(ctx.tokens, node):
        return _unanchored(node, unit)
    anchor = ctx.before if category in _BACKWARD or node.has("the") else ctx.near
    if anchor is None:
        return _unanchored(node, unit)
    reading = stepped(unit, STEPS[category], anchor, modifier(node))
    if reading is None and ctx.quoted:
        return _unanchored(node, unit)
    return _halved(node, reading)


def before_last(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'the week before last'."""
    unit = "WE" if node.category("u") == "WEEKEND" else node.text("u")
    if ctx.near is None or unit.startswith("T"):
        return _unanchored(node, unit)
    return stepped(unit, -2, ctx.near)


def the_last(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'the last year', 'the next month': a stretch after 'over' and the like."""
    before = ctx.tokens.back(node.first)
    unit = "Q" if node.category("u") == "QUARTER" else node.text("u")
    most = before == "much of" or (before == "of" and ctx.tokens.back(node.first, 2) in _QUANTITIES)
    if (most or before in {"over", "in", "within", "during", "for"}) and unit not in {"D", "Q"}:
        return _stretch(unit)
    anchor = ctx.near if node.category("step") == "LAST" else ctx.before
    if unit.startswith("T"):
        return None
    if anchor is None:
        return _unanchored(node, unit)
    return stepped(unit, STEPS[node.category("step")], anchor)


def same_ago(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'the same month a year ago': that of the month spoken of, a year back."""
    if node.category("u") == "PERIODW":
        return year_before(node, ctx)
    if node.category("u") == "QUARTER" or not node.has("u"):
        told = quarter_told(ctx, node)
        if told is not None:
            return replace(told, value=year_back(told.value))
    anchor = ctx.before
    if anchor is None:
        return Reading(DATE, "PAST_REF", None, VAGUE, 0.4)
    if anchor.point.month is None or not node.has("u"):
        return stepped("Y", -1, anchor)
    unit = "Q" if node.category("u") == "QUARTER" else node.text("u") or anchor.unit
    if unit == "D":
        unit = "M"
    year = shift_year(anchor.point.year, -1)
    back = Anchor(Point(year, anchor.point.month), anchor.words, None, "M")
    if anchor.day is not None and unit == "W":
        back = Anchor(back.point, anchor.words, shift_days(anchor.day, -364), "D")
    return stepped(unit, 0, back)


def _stretch(unit: str) -> Reading | None:
    return Reading(TimeType.DURATION, "P3M" if unit == "Q" else duration_value(1, unit))


def _unanchored(node: Node, unit: str) -> Reading | None:
    shapes = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Y": "XXXX",
              "Q": "XXXX-QX", "DE": "XXX", "CE": "XX"}  # fmt: skip
    value = shapes.get(unit)
    return Reading(DATE, value, modifier(node), "no date to count from", 0.4) if value else None


def stepped(unit: str, count: int, anchor: Anchor, mod: str | None = None) -> Reading | None:
    """Return the day, week, month … that lies `count` units from the anchor."""
    value = shifted(unit, count, anchor)
    return Reading(DATE, value, mod, anchor.basis, 0.9) if value else None


def shifted(unit: str, count: int, anchor: Anchor) -> str | None:
    """Return the value `count` units from the anchor, as exact as the unit; None if unknown."""
    point = anchor.point
    if unit in {"Y", "DE", "CE", "ML"}:
        return _shifted_years(unit, count, point.year)
    if unit in {"M", "Q"}:
        return _shifted_months(unit, count, anchor)
    if anchor.day is None or abs(count) > 4_000_000:
        return {"D": f"{point.value}-XX" if point.month else None}.get(unit)
    if unit == "D":
        day = shift_days(anchor.day, count)
        return day.isoformat() if day else None
    weeks = 2 * count if unit == "FN" else count
    day = shift_days(anchor.day, 7 * weeks)
    if day is None:
        return None
    return week_value(day) + ("-WE" if unit == "WE" else "")


def _shifted_years(unit: str, count: int, year: int) -> str | None:
    width = {"Y": 1, "DE": 10, "CE": 100, "ML": 1000}[unit]
    moved = shift_year(year, count * width)
    if abs(moved) > 10**6:
        return None
    if unit == "Y":
        return year_value(moved)
    if unit == "ML":
        return None
    return decade_value(moved) if unit == "DE" else century_value(moved)


def _shifted_months(unit: str, count: int, anchor: Anchor) -> str | None:
    point = anchor.point
    if point.month is None or abs(count) > 100_000:
        return None
    if unit == "M":
        year, month = shift_months(point.year, point.month, count)
        return f"{year_value(year)}-{month:02d}"
    year, month = shift_months(point.year, point.month, 3 * count)
    return f"{year_value(year)}-Q{(month + 2) // 3}"


def the_unit(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'the end of the year', 'the day': the one spoken of, else the one of publication."""
    unit = node.text("u")
    if node.category("u") == "WEEKEND":
        return _weekend(node, ctx)
    if node.category("u") == "QUARTER":
        told = quarter_told(ctx, node)
        if told is not None:
            return told
        unit = "Q"
    anchor = ctx.running if ctx.narrative else ctx.publication
    if unit == "D" and ctx.running_day is not None:
        anchor = ctx.running_day
    if anchor is None:
        anchor = ctx.running
    if anchor is None:
        return _unanchored(node, unit)
    if unit.startswith("T"):
        return None
    return _halved(node, stepped(unit, 0, anchor, modifier(node)))


def _halved(node: Node, reading: Reading | None) -> Reading | None:
    """Narrow a year to the half that 'the second half of' names."""
    if reading is None or not node.has("half") or len(reading.value) != len("2022"):
        return reading
    first = node.category("half") == "FORMER" or node.number("half") == 1
    return replace(reading, value=reading.value + ("-H1" if first else "-H2"))


def _weekend(node: Node, ctx: Context) -> Reading | None:
    anchor = ctx.near
    if anchor is None or anchor.day is None:
        return Reading(DATE, "XXXX-WXX-WE", modifier(node), "no date to count from", 0.4)
    way = direction(ctx.tokens, node.first, node.last)
    here = anchor.day.isoweekday()
    move = 0 if here >= 6 or way == FUTURE else -7
    day = shift_days(anchor.day, move)
    if day is None:
        return None
    return Reading(DATE, week_value(day) + "-WE", modifier(node), anchor.basis, 0.85)


def ref(node: Node, ctx: Context) -> Reading | None:
    """Resolve words such as now, recently and the future."""
    del ctx
    value = node.value("r")
    return Reading(DATE, value if isinstance(value, str) else "PAST_REF", None, VAGUE, 0.8)


def recent(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'recent weeks'."""
    del node, ctx
    return Reading(DATE, "PAST_REF", None, VAGUE, 0.8)


def coming(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'the coming months'."""
    del node, ctx
    return Reading(DATE, "FUTURE_REF", None, VAGUE, 0.8)
