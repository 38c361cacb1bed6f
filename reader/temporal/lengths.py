"""Resolving durations, sets, and what is counted from something: 'two days later'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.core.times import TimeType
from reader.temporal.clauses import FUTURE, direction
from reader.temporal.context import STATED, VAGUE, Context, Reading
from reader.temporal.near_times import shifted
from reader.temporal.values import duration_value, safe_date, shift_days
from reader.temporal.years import modifier

if TYPE_CHECKING:
    from reader.temporal.anchors import Anchor
    from reader.temporal.patterns import Node

DATE, DURATION, SET = TimeType.DATE, TimeType.DURATION, TimeType.SET
_SAME_DAY = 12
_UNKNOWN = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "Y": "XXXX"}


def _count(node: Node) -> float | None:
    if node.category("n") == "FULL":
        return 1.0
    if node.has("n") and node.category("n") in {"FEW", "MANY", "SOME"}:
        return node.amount("n")
    return node.amount("n") if node.has("n") else None


def _duration(node: Node) -> str:
    if node.has("span"):
        return node.text("span")
    count = _count(node)
    if count is not None and node.has("half"):
        count += 0.5
    return duration_value(count, node.text("u"))


def length(node: Node, ctx: Context) -> Reading | None:
    """Resolve a duration; 'in ten days' is a day where the clause looks ahead."""
    coming = _coming(node, ctx)
    if coming is not None:
        return coming
    one = None if node.category("u") == "UNITS" else 1
    value = duration_value(one, node.text("u")) if node.has("long") and not node.has("n") else None
    return Reading(DURATION, value or _duration(node), modifier(node), STATED, 0.95)


def _coming(node: Node, ctx: Context) -> Reading | None:
    """Return the day, week or month that 'will end in ten days' names, counted from publication."""
    unit, count, anchor = node.text("u"), node.amount("n"), ctx.publication
    plain = node.category("n") in {"DAYN", "NUMX", "NUMW", "AN"} and not node.has("half")
    if not plain or count is None or anchor is None or ctx.narrative or unit.startswith("T"):
        return None
    if ctx.tokens.back(node.first) != "in" or node.has("long") or node.has("n2") or node.has("of"):
        return None
    if ctx.tokens.ahead(node.last)[:1] not in {"", ".", ",", ";"}:
        return None
    if direction(ctx.tokens, node.first, node.last) != FUTURE:
        return None
    value = _counted(unit, count, anchor)
    return Reading(DATE, value, modifier(node), anchor.basis, 0.8) if value else None


def ago(node: Node, ctx: Context) -> Reading | None:
    """Resolve what is counted: 'two years ago' from publication, 'two days later' from before it.

    'In two years' time' counts from publication too.
    """
    said_ago = node.has("time") or node.category("dir") in {"AGO", "HENCE"}
    anchor = ctx.publication if said_ago and not ctx.narrative else ctx.before
    sign = 1 if node.has("time") else node.number("dir") or -1
    unit, count = _amount(node)
    if unit == "D" and not said_ago and anchor is not None and anchor.unit != "D":
        anchor = ctx.running_day or anchor
    if count is None and not said_ago:
        return _some_later(node, unit, anchor)
    if count is None or anchor is None:
        return Reading(DATE, "PAST_REF" if sign < 0 else "FUTURE_REF", modifier(node), VAGUE, 0.5)
    value = _counted(unit, sign * count, anchor)
    if value is None:
        return Reading(DATE, "PAST_REF" if sign < 0 else "FUTURE_REF", modifier(node), VAGUE, 0.4)
    kind = TimeType.TIME if unit.startswith("T") else DATE
    return Reading(kind, value, modifier(node), anchor.basis, 0.9)


def _some_later(node: Node, unit: str, anchor: Anchor | None) -> Reading | None:
    """Read 'a few days later': a day that is not told; hours later, most often the same day."""
    if unit.startswith("T"):
        day = anchor.day.isoformat() if anchor and anchor.day else "XXXX-XX-XX"
        return Reading(TimeType.TIME, day, modifier(node), anchor.basis if anchor else VAGUE, 0.4)
    return Reading(DATE, _UNKNOWN.get(unit, "XXXX"), modifier(node), VAGUE, 0.5)


def ago_weekday(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'ten years ago Wednesday', from the nearest; 'a week ago Monday', from the last."""
    anchor, count, unit = ctx.publication, _count(node), node.text("u")
    if anchor is None or anchor.day is None or count is None or unit not in {"Y", "W"}:
        return ago(node, ctx)
    number, here = node.number("wd") or 1, anchor.day.isoweekday()
    apart = (number - here + 3) % 7 - 3 if unit == "Y" else -((here - number) % 7) - 7 * count
    near = shift_days(anchor.day, apart)
    if near is None:
        return None
    day = near if unit == "W" else safe_date(near.year - int(count), near.month, near.day)
    return Reading(DATE, day.isoformat(), None, anchor.basis, 0.9) if day else None


def _amount(node: Node) -> tuple[str, float | None]:
    if not node.has("span"):
        return node.text("u"), _count(node)
    value = node.text("span")
    digits = "".join(letter for letter in value if letter.isdigit())
    unit = value[-1]
    return ("T" + unit if value.startswith("PT") else unit), float(digits or 1)


def _counted(unit: str, count: float, anchor: Anchor) -> str | None:
    if unit.startswith("T"):
        hours = abs(count) * {"TH": 1.0, "TM": 1 / 60}.get(unit, 0.0)
        return anchor.day.isoformat() if anchor.day and hours <= _SAME_DAY else None
    if count != int(count) or abs(count) > 10**7:
        return None
    value = shifted(unit, int(count), anchor)
    if value is None and anchor.point.month is None and unit in {"M", "W", "D"}:
        return anchor.point.value if abs(count) < 12 else None
    return value


def seconds(node: Node, ctx: Context) -> Reading | None:
    """Resolve '30-second'."""
    del ctx
    return Reading(DURATION, duration_value(_count(node), "TS"))


def several(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'the past three months', 'the next few weeks'."""
    del ctx
    return Reading(DURATION, _duration(node), None, STATED, 0.9)


def units(node: Node, ctx: Context) -> Reading | None:
    """Resolve a bare plural: 'for weeks'."""
    del ctx
    return Reading(DURATION, duration_value(None, node.text("u")), modifier(node), STATED, 0.8)


def every(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'every week', 'every two years'."""
    del ctx
    category = node.category("u")
    if category == "PART":
        return Reading(SET, "XXXX-XX-XX" + node.text("u"))
    if category in {"SEASON", "FALL"}:
        return Reading(SET, "XXXX-" + node.text("u"))
    if category == "WEEKEND":
        return Reading(SET, "XXXX-WXX-WE")
    if category == "QUARTER":
        return Reading(SET, "P3M")
    count = _count(node) if node.has("n") else 1.0
    return Reading(SET, duration_value(count, node.text("u")))


def rate(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'a day' in '200 million a day'."""
    del ctx
    return Reading(SET, duration_value(1, node.text("u")), None, STATED, 0.9)


def frequency(node: Node, ctx: Context) -> Reading | None:
    """Resolve daily, weekly, annual."""
    del ctx
    return Reading(SET, node.text("f"), None, STATED, 0.8)
