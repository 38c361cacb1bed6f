"""Lengths told in several units: 'two hours, 11 minutes and 53 seconds'."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.core.times import TimeType
from reader.temporal.context import STATED, VAGUE, Context, Reading
from reader.temporal.values import duration_value, shift_days, shift_months
from reader.temporal.years import modifier

if TYPE_CHECKING:
    from reader.temporal.anchors import Anchor
    from reader.temporal.patterns import Node
    from reader.temporal.tokens import Tokens

_ORDER: Final = ("ML", "CE", "DE", "Y", "M", "W", "D", "TH", "TM", "TS")


def _pieces(node: Node) -> list[tuple[float, str]]:
    return [
        (node.amount("n" + which) or 0, node.text("u" + which))
        for which in ("", "2", "3")
        if node.has("u" + which)
    ]


def is_compound(tokens: Tokens, node: Node) -> bool:
    """Accept units that grow smaller: 'two years and a month', not 'two days and a week'."""
    units = [unit for _, unit in _pieces(node)]
    if any(unit not in _ORDER for unit in units) or tokens.ahead(node.last) in {"old", "-"}:
        return False
    places = [_ORDER.index(unit) for unit in units]
    return places == sorted(set(places)) and "YEARN" not in {
        node.category("n"), node.category("n2"), node.category("n3"),
    }  # fmt: skip


def length(node: Node, ctx: Context) -> Reading | None:
    """Resolve the length to one value, such as PT2H11M53S; with 'ago' to the month or day."""
    pieces = _pieces(node)
    if node.has("dir"):
        return _ago(node, pieces, ctx)
    days = "".join(duration_value(*piece)[1:] for piece in pieces if piece[1][0] != "T")
    hours = "".join(duration_value(*piece)[2:] for piece in pieces if piece[1][0] == "T")
    value = "P" + days + ("T" + hours if hours else "")
    return Reading(TimeType.DURATION, value, modifier(node), STATED, 0.95)


def _ago(node: Node, pieces: list[tuple[float, str]], ctx: Context) -> Reading:
    said_ago = node.category("dir") == "AGO" and not ctx.narrative
    anchor = ctx.publication if said_ago else ctx.before
    sign = 1 if node.has("dir") and node.number("dir") == 1 else -1
    if sign > 0 and ctx.running is None:
        anchor = None
    value = _moved(pieces, anchor, sign) if anchor else None
    if value is None and sign > 0:
        return Reading(TimeType.DATE, "XXXX", modifier(node), VAGUE, 0.4)
    if anchor is None or value is None:
        return Reading(TimeType.DATE, "PAST_REF", modifier(node), VAGUE, 0.4)
    return Reading(TimeType.DATE, value, modifier(node), anchor.basis, 0.85)


def _moved(pieces: list[tuple[float, str]], anchor: Anchor, sign: int) -> str | None:
    """Return the month that lies years and months off, the day that lies weeks and days off."""
    counts = {unit: int(count) for count, unit in pieces}
    if set(counts) <= {"Y", "M"} and anchor.point.month:
        months = 12 * counts.get("Y", 0) + counts.get("M", 0)
        year, month = shift_months(anchor.point.year, anchor.point.month, sign * months)
        return f"{year:04d}-{month:02d}" if year > 0 else None
    if set(counts) <= {"W", "D"} and anchor.day:
        day = shift_days(anchor.day, sign * (7 * counts.get("W", 0) + counts.get("D", 0)))
        return day.isoformat() if day else None
    return None
