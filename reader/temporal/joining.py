"""Joining a time of day with the day beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.core.times import TimeExpression, TimeType
from reader.temporal.clock_times import clock_value
from reader.temporal.context import Context, Reading
from reader.temporal.lists import listed
from reader.temporal.resolver import resolve
from reader.temporal.values import interval

if TYPE_CHECKING:
    from reader.temporal.patterns import Node
    from reader.temporal.tokens import Tokens


def joined(
    tokens: Tokens, nodes: list[Node], index: int, ctx: Context
) -> tuple[TimeExpression, int] | None:
    """Join a time of day with the day beside it: '9 a.m. Friday', '28 January 2022 17:39 IST'."""
    if index + 1 >= len(nodes):
        return None
    one, two = nodes[index], nodes[index + 1]
    if one.kind == two.kind == "clock":
        return _first_of_range(tokens, nodes, index, ctx)
    between = tokens.text[tokens.ends[one.last - 1] : tokens.starts[two.first]]
    if between.strip(" ,\u00a0") not in {"", "on", "of"} or len(between) > 5:
        return None
    days = {"date", "weekday", "deictic", "iso", "slash"}
    if one.kind == "clock" and two.kind == "weekday" and two.has("part"):
        return _clock_of_part(tokens, (one, two), ctx, index)
    if (
        one.kind in {"clock", "noon", "part", "bynight"}
        and two.kind in days
        and not two.has("part")
    ):
        time, day = one, two
        if one.kind == "part" and (one.has("step") or between.strip() not in {"of", ""}):
            return None
    elif (
        two.kind in {"clock", "noon"}
        and one.kind in days
        and not one.has("part")
        and between.strip(" ,") == ""
    ):
        day, time = one, two
    else:
        return None
    reading = resolve(day, ctx)
    if reading is None or "T" in reading.value:
        return None
    suffix = time.text("part") if time.kind in {"part", "bynight"} else clock_value(time)
    timed = Reading(
        TimeType.TIME, reading.value + suffix, reading.mod, reading.basis, reading.confidence
    )
    if between.strip() == "on":
        return expression_of(tokens, one.first, one.last, timed), index + 1
    return expression_of(tokens, one.first, two.last, timed), index + 2


def _first_of_range(
    tokens: Tokens, nodes: list[Node], index: int, ctx: Context
) -> tuple[TimeExpression, int] | None:
    """Give '9am' the day of the '5pm on Monday' that it leads up to."""
    one, two = nodes[index], nodes[index + 1]
    alone = index + 2 >= len(nodes) or nodes[index + 2].kind == "clock"
    if alone or not listed(tokens, one, two):
        return None
    end = joined(tokens, nodes, index + 1, ctx)
    if end is None or "T" not in end[0].value:
        return None
    day = end[0]
    value = day.value.split("T")[0] + clock_value(one)
    whole = Reading(TimeType.TIME, value, None, day.basis, day.confidence)
    return expression_of(tokens, one.first, one.last, whole), index + 1


def _clock_of_part(
    tokens: Tokens, pair: tuple[Node, Node], ctx: Context, index: int
) -> tuple[TimeExpression, int] | None:
    """Join '10 o'clock Friday night'."""
    time, day = pair
    reading = resolve(day, ctx)
    if reading is None:
        return None
    timed = replace(time, parts={**time.parts, "part": day.parts["part"]})
    value = reading.value[: -len(day.text("part"))] + clock_value(timed)
    whole = replace(reading, value=value)
    return expression_of(tokens, time.first, day.last, whole), index + 2


def expression_of(tokens: Tokens, first: int, last: int, reading: Reading) -> TimeExpression:
    """Return the expression that tokens first..last (exclusive) are, with the days it covers."""
    begin, end = None, None
    if reading.type in {TimeType.DATE, TimeType.TIME}:
        begin, end = interval(reading.value)
    return TimeExpression(
        tokens.starts[first], tokens.ends[last - 1], reading.type, reading.value, reading.mod,
        begin, end, reading.basis, round(reading.confidence, 2),
    )  # fmt: skip
