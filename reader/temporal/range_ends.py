"""The other end of a range or list of which a person corrected one: 'from Monday to Wednesday'."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from reader.core.times import TimeType
from reader.temporal.context import Reading
from reader.temporal.fixed_readings import FIXED
from reader.temporal.lexicon import wordset
from reader.temporal.lists import listed
from reader.temporal.tokens import CODES
from reader.temporal.values import Point, interval, safe_date, shift_days

if TYPE_CHECKING:
    from reader.core.times import TimeExpression
    from reader.temporal.patterns import Node
    from reader.temporal.tokens import Tokens

_ENDS: Final = wordset("weekday date month")
_OWN: Final = ("step", "rel", "u", "wd")
_UNTIL: Final = wordset("until till to through")
_CYCLE: Final = 8


def other_end(tokens: Tokens, nodes: list[Node], index: int) -> Reading | None:
    """Return the first such day after a corrected beginning, or the last before a corrected end.

    None where nothing beside it in the range or list was corrected, or where it states its year.
    """
    node = nodes[index]
    if not tokens.fixed:
        return None
    if node.kind not in _ENDS or node.has(FIXED) or _settled(tokens, node):
        return None
    for beside, step in ((index - 1, 1), (index + 1, -1)):
        if not 0 <= beside < len(nodes) or not nodes[beside].has(FIXED):
            continue
        other = nodes[beside]
        one, two = (other, node) if step > 0 else (node, other)
        bounds = interval(other.text(FIXED))
        day = bounds[1] if step > 0 else bounds[0]
        if day is None or not listed(tokens, one, two):
            continue
        value = _nearest(node, day, step)
        words = " ".join(tokens.text_of(other.first, other.last).split())[:40]
        basis = f"against ‘{words}’ before it" if step > 0 else f"against ‘{words}’"
        kind = TimeType.TIME if "T" in value else TimeType.DATE
        return Reading(kind, value, None, basis, 0.85) if value else None
    return None


def end_of_range(
    tokens: Tokens, nodes: list[Node], index: int, begin: TimeExpression | None, found: Reading
) -> Reading:
    """Return a day in the year of the range that it ends: 'from May 15 until May 20'.

    `begin` is what was read before it. Where no year is stated, both ends are in one stretch.
    """
    if begin is None or index < 1 or begin.start != tokens.starts[nodes[index - 1].first]:
        return found
    one, two = nodes[index - 1], nodes[index]
    days = all(node.kind == "date" and not node.has("y") for node in (one, two))
    ranged = tokens.back(one.first) == "from" and tokens.back(two.first) in _UNTIL
    first = interval(begin.value)[0]
    if not (days and ranged and first and listed(tokens, one, two)):
        return found
    value = _nearest(two, first, 1)
    return replace(found, value=value) if value else found


def _settled(tokens: Tokens, node: Node) -> bool:
    """Say whether the expression itself tells its week or year."""
    stated = node.has("y") and CODES["YEARN"] in tokens.kinds[node.first : node.last]
    return stated or any(node.has(name) for name in _OWN if name != "wd" or node.kind != "weekday")


def _nearest(node: Node, day: dt.date, step: int) -> str:
    """Return the nearest time of this name from `day` on (`step` 1) or back (-1), or nothing."""
    if node.kind == "weekday":
        apart = step * ((node.number("wd") or 1) - day.isoweekday()) % 7
        found = shift_days(day, step * apart)
        return found.isoformat() + node.text("part") if found else ""
    month = node.number("m") or 0
    for years in range(_CYCLE):
        point = Point(day.year + step * years, month, node.number("d"))
        first, last = interval(point.value) if point.day is None else (point.date, point.date)
        if first is None or last is None or safe_date(point.year, month, point.day or 1) is None:
            continue
        if (last >= day) if step > 0 else (first <= day):
            return point.value
    return ""
