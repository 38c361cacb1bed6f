"""Resolving what names a time without a date: the first day, a long time, future, that period."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.core.times import TimeType
from reader.temporal.clauses import FUTURE, direction
from reader.temporal.context import STATED, VAGUE, Context, Reading
from reader.temporal.values import duration_value, year_value
from reader.temporal.years import modifier, year_of

if TYPE_CHECKING:
    from reader.temporal.patterns import Node

DATE, TIME, DURATION = TimeType.DATE, TimeType.TIME, TimeType.DURATION
SOME_LENGTH: Final = "PXX"
_POINTS_TO: Final = {
    "CURR": "PRESENT_REF", "RECENT": "PAST_REF", "FORMER": "PAST_REF", "FUTURE": "FUTURE_REF",
}  # fmt: skip
_SEASONS: Final = {
    "LAST": "PAST_REF", "PREV": "PAST_REF", "PAST": "PAST_REF", "NEXT": "FUTURE_REF",
    "COMING": "FUTURE_REF",
}  # fmt: skip
_IN_NEWS: Final = frozenset({"CURR", "RECENT"})
_HALF: Final = 6  # the last month of a year's first half


def bare(node: Node, ctx: Context) -> Reading | None:
    """Resolve an adjective that places its noun in time: 'former', 'recent', 'current', 'future'.

    TIMEX2 has these among its trigger words, and histories use them so. News says 'recent' and
    'former' of nearly everything; there only 'the current …' and 'the recent …' count as times.
    """
    category = node.category("r")
    definite = category in _IN_NEWS and ctx.tokens.back(node.first) == "the"
    if not ctx.narrative and not definite:
        return None
    return Reading(DATE, _POINTS_TO[category], None, VAGUE, 0.6)


def daytime(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'daytime', 'night-time': that part of any day."""
    del ctx
    return Reading(TIME, "XXXX-XX-XX" + node.text("part"), None, VAGUE, 0.6)


def counted(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'the third day of the battle': a day whose date is not told; longer units last."""
    del ctx
    if node.category("u") == "PART":
        return Reading(TIME, "XXXX-XX-XX" + node.text("u"), modifier(node), VAGUE, 0.4)
    unit = node.text("u")
    if unit == "D":
        return Reading(DATE, "XXXX-XX-XX", modifier(node), VAGUE, 0.4)
    return Reading(DURATION, duration_value(1, unit), modifier(node), STATED, 0.6)


def period(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'this period': in a history the time spoken of, elsewhere a length of time.

    'The same time' is one in histories only; news says it for 'yet'.
    """
    pointing = node.category("det") in {"THIS", "THAT"} or node.has("same")
    if pointing and ctx.narrative and ctx.running is not None:
        return Reading(DATE, ctx.running.point.value, None, ctx.running.basis, 0.4)
    if node.category("w") == "TIMEW":
        return None
    return Reading(DURATION, SOME_LENGTH, None, VAGUE, 0.5)


def games(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'this season': of games or plays, whose days no calendar tells."""
    if ctx.narrative:
        return None
    category = node.category("step")
    value = _SEASONS.get(category, "PRESENT_REF")
    return Reading(DATE, value, None, VAGUE, 0.6)


def some_time(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'a long time', 'some time ago'."""
    del ctx
    if node.has("dir"):
        return Reading(DATE, "PAST_REF", None, VAGUE, 0.6)
    return Reading(DURATION, SOME_LENGTH, None, VAGUE, 0.5)


def ended(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'the year' of 'the year ended June 30', 'the quarter' of 'the quarter ended …'."""
    if node.has("to") and node.category("u") == "QUARTER":
        return Reading(DURATION, "P3M", None, STATED, 0.8)
    if node.category("u") != "QUARTER":
        return Reading(DURATION, duration_value(1, node.text("u")), None, STATED, 0.8)
    month = node.number("m") or 1
    found = year_of(node, ctx, month, None)
    if found is None:
        return Reading(DURATION, "P3M", None, STATED, 0.6)
    return Reading(DATE, f"{year_value(found[0])}-Q{(month + 2) // 3}", None, found[1], 0.8)


def half_year(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'first-half profit': of the year of publication, or the one that ended before it."""
    which, published = node.number("half") or 0, ctx.published
    if which not in {1, 2}:
        return None
    if published is None:
        return Reading(DATE, f"XXXX-H{which}", None, "no date to count from", 0.4)
    way = direction(ctx.tokens, node.first, node.last)
    year = published.year - (which > 1 and published.month <= _HALF and way != FUTURE)
    anchor = ctx.publication
    return Reading(DATE, f"{year:04d}-H{which}", None, anchor.basis if anchor else VAGUE, 0.6)
