"""Resolving what comes round: 'every May 9', 'the first Monday of every month', opening hours."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from reader.core.times import TimeType
from reader.temporal import holidays
from reader.temporal.context import Context, Reading
from reader.temporal.lexicon import wordset
from reader.temporal.lists import listed
from reader.temporal.values import duration_value

if TYPE_CHECKING:
    from reader.temporal.patterns import Node
    from reader.temporal.tokens import Tokens

_YEARLY: Final = frozenset({"every year", "each year"})
_OPEN: Final = wordset(
    "open opens hours operate operates operating available run runs daily work works weekly "
    "mondays every staffed"
)
_DATED: Final = wordset("will was were closed shut yesterday today tomorrow last next this until")
_WORKING_WEEK: Final = 3
_NEAR: Final = 8


def every_date(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'every May 9', 'every May', 'every Christmas', 'every May 9' of 'every year on'."""
    del ctx
    if node.has("h"):
        month, day = holidays.FIXED.get(node.text("h").rstrip("?"), (0, 0))
        value = f"XXXX-{month:02d}-{day:02d}" if month else "P1Y"
    else:
        value = f"XXXX-{node.number('m'):02d}"
        value += f"-{node.number('d'):02d}" if node.has("d") else ""
    return Reading(TimeType.SET, value + node.text("part"), None)


def every_nth(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'the first Monday of every month', 'every third Thursday'."""
    del ctx
    if node.has("u"):
        return Reading(TimeType.SET, duration_value(1, node.text("u")))
    return Reading(TimeType.SET, duration_value(node.number("n") or 1, "W"))


def comes_round(tokens: Tokens, node: Node) -> bool:
    """Say whether a day without year follows 'every year on'."""
    if node.kind not in {"date", "month", "holiday"} or node.has("y") or node.has("rel"):
        return False
    if tokens.back(node.first) not in {"on", "in", "at"}:
        return False
    return f"{tokens.back(node.first, 3)} {tokens.back(node.first, 2)}" in _YEARLY


def opening_hours(tokens: Tokens, nodes: list[Node]) -> list[Node]:
    """Read the weekdays of 'open Monday to Friday' as every week's, not as those of one."""
    found = list(nodes)
    for index in range(len(nodes) - 1):
        pair = nodes[index], nodes[index + 1]
        if all(_plain_weekday(node) for node in pair) and _opening(tokens, *pair):
            found[index : index + 2] = [replace(node, kind="weekdays") for node in pair]
    return found


def _plain_weekday(node: Node) -> bool:
    return node.kind == "weekday" and not node.has("step") and not node.has("part")


def _opening(tokens: Tokens, one: Node, two: Node) -> bool:
    """Say whether a working week is named beside a word of opening, and no single week is meant."""
    length = ((two.number("wd") or 0) - (one.number("wd") or 0)) % 7
    between = tokens.text_of(one.last, two.first).strip().lower()
    if length < _WORKING_WEEK or between not in {"to", "through", "-", "–", "—"}:
        return False
    if not listed(tokens, one, two):
        return False
    before = {tokens.back(one.first, count) for count in range(1, _NEAR)}
    return bool(before & _OPEN) and not before & _DATED
