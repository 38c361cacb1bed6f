"""Resolving times of day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.core.times import TimeType
from reader.temporal.clock_ranges import begun, end_day, runs_on
from reader.temporal.context import VAGUE, Context, Reading
from reader.temporal.values import interval, shift_days
from reader.temporal.years import modifier
from reader.temporal.zones import offset

if TYPE_CHECKING:
    import datetime as dt

    from reader.temporal.patterns import Node

TIME = TimeType.TIME
_SMALL_HOURS = 6
_HALF_DAY = 12


def _digits(node: Node) -> tuple[int, int, str]:
    text = node.text("c")
    if text:
        pieces = text.replace(".", ":").split(":")
        seconds = ":" + pieces[2] if len(pieces) > 2 else ""
        return int(pieces[0]), int(pieces[1]), seconds
    if node.has("dot"):
        amount = node.amount("dot") or 0.0
        return int(amount), round(amount % 1 * 100), ""
    if node.has("mil"):
        hour, minute = divmod(node.number("mil") or 0, 100)
        return hour, minute, ""
    hour, minute = node.number("h") or node.number("hour") or 0, _minutes_past(node)
    if minute < 0:
        hour, minute = (hour - 2) % _HALF_DAY + 1, minute + 60
    return hour, minute, ""


def _minutes_past(node: Node) -> int:
    """Return the minutes of 'quarter past' and 'ten to', below 0 before the hour."""
    if node.has("past"):
        return node.number("past") or 0
    return (node.number("count") or 0) * (1 if node.category("way") == "PAST" else -1)


def clock_value(node: Node, day: str) -> str:
    """Return the TIMEX3 time on that day: ``T17:39`` with its zone where one is told."""
    told = node.text("z") or node.text("z2") or node.text("place")
    zone = offset(told, interval(day)[0])
    if node.kind == "noon":
        return _beside_noon(node) + zone
    hour, minute, seconds = _digits(node)
    half = _half_of(node) or _half_by_part(node, hour)
    if half == "pm" and hour < 12:
        hour += 12
    if half == "am" and hour == 12:
        hour = 0
    return f"T{hour:02d}:{minute:02d}{seconds}{zone}"


def _beside_noon(node: Node) -> str:
    """Write noon or midnight, or the minutes past or to it; past midnight a day begins."""
    if not node.has("shift"):
        return node.text("n")
    minutes = (node.number("shift") or 0) * (60 if node.text("u") == "TH" else 1)
    after = node.category("way") in {"PAST", "AFTER"}
    noon = int(node.text("n")[1:3]) % 24 if after else int(node.text("n")[1:3])
    hour, minute = divmod(noon * 60 + (minutes if after else -minutes), 60)
    return f"T{hour % 24:02d}:{minute:02d}"


def _half_of(node: Node) -> str:
    """Return the half of the day, in which '11' of '11 to 1 p.m.' is not the one told."""
    half = node.text("ap")
    end = node.number("h2") or int(node.text("h2").split(":")[0] or 0)
    if node.has("h2") and (node.number("h") or 0) % 12 > end % 12:
        return "am" if half == "pm" else "pm"
    return half


def _half_by_part(node: Node, hour: int) -> str:
    """Return the half of the day that 'at 10 on Friday night' tells; '04:00' tells its own."""
    if node.text("c").startswith("0"):
        return ""
    if node.text("part") == "TNI" and (0 < hour < _SMALL_HOURS or hour == _HALF_DAY):
        return "am"
    return {"TMO": "am", "TAF": "pm", "TEV": "pm", "TNI": "pm"}.get(node.text("part"), "")


def _day(node: Node, ctx: Context, day: dt.date) -> dt.date:
    """Return the day of a time told on a day, which may be the next: 'from 10 p.m. to 2 a.m.'."""
    begin, value = begun(ctx.tokens, node, ctx), clock_value(node, day.isoformat())
    if begin is not None:
        return end_day(begin, day, value)
    return shift_days(day, 1) or day if runs_on(ctx.tokens, node, ctx, value) else day


def clock(node: Node, ctx: Context) -> Reading | None:
    """Resolve a time of day on the day spoken of, else on the day of publication."""
    if ctx.habit:
        value = ctx.habit + clock_value(node, ctx.habit)
        return Reading(TIME, value, modifier(node), VAGUE, 0.7)
    told = ctx.day_for_hour(ctx.tokens.starts[node.first])
    anchor = told if ctx.narrative else (told or ctx.publication)
    if node.category("step") == "THIS":
        anchor = ctx.publication
    if anchor is not None and anchor.day is not None:
        day, basis, sure = _day(node, ctx, anchor.day).isoformat(), anchor.basis, 0.7
    else:
        day, basis, sure = "XXXX-XX-XX", "no date to count from", 0.4
    return Reading(TIME, day + clock_value(node, day), modifier(node), basis, sure)
