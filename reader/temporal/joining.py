"""Joining a time of day with the day beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.core.times import TimeExpression, TimeType
from reader.temporal.clock_ranges import CLOCKS, begin_day, begun, end_day
from reader.temporal.clock_times import clock_value
from reader.temporal.context import Context, Reading
from reader.temporal.day_beside import (
    beside,
    counts_from,
    ends_at,
    from_beside,
    pointed,
    up_to,
)
from reader.temporal.fixed_readings import FIXED
from reader.temporal.lists import listed
from reader.temporal.near_times import stands_alone
from reader.temporal.resolver import resolve
from reader.temporal.values import interval

if TYPE_CHECKING:
    from reader.temporal.patterns import Node
    from reader.temporal.tokens import Tokens


_LONGEST = 6
_DAYS = frozenset({"date", "weekday", "deictic", "iso", "slash", "holiday"})
_APPOSED = frozenset({"date", "iso", "slash", "holiday"})
_APPOSING = ([",", "a"], ["–", "a"], ["—", "a"], ["-", "a"], ["(a"])
_PARTS = frozenset({"part", "bynight", "overnight"})
_TIMES = _PARTS | {"clock", "noon", "hours"}


def joined(
    tokens: Tokens, nodes: list[Node], index: int, ctx: Context
) -> tuple[TimeExpression, int] | None:
    """Join a time of day with the day beside it: '9 a.m. Friday', '28 January 2022 17:39 IST'."""
    if index + 1 >= len(nodes):
        return None
    one, two = nodes[index], nodes[index + 1]
    if one.has(FIXED):
        return None
    if one.kind in CLOCKS and two.kind == "clock":
        return _first_of_range(tokens, nodes, index, ctx)
    if beside(tokens, one, two) or _is_apposed(tokens, one, two):
        join = _counted_beside if beside(tokens, one, two) else _weekday_apposed
        return join(tokens, (one, two), ctx, index)
    after = one.last + 2 if one.has("place") else one.last
    between = tokens.text[tokens.ends[after - 1] : tokens.starts[two.first]]
    joint = between.strip(" ,\u00a0").removeprefix(")").lstrip()
    if joint not in {"", "on", "of"} or len(between) > _LONGEST:
        return None
    if one.kind == "clock" and two.kind == "weekday" and two.has("part"):
        return _clock_of_part(tokens, (one, two), ctx, index)
    pair = _time_and_day(one, two, joint)
    if pair is None:
        return None
    time, day = pair
    reading = resolve(day, ctx)
    if reading is None or "T" in reading.value:
        return None
    date = reading.value.split("/")[0]
    words = tokens.text_of(day.first, day.last)
    timed = Reading(
        TimeType.TIME, date + _time_of_day(time, date), reading.mod,
        f"against ‘{words}’" if day.has(FIXED) else reading.basis, reading.confidence,
    )  # fmt: skip
    if joint == "on" or one.has("place"):
        return expression_of(tokens, one.first, one.last, timed), index + 1
    last, index = _night_end(tokens, nodes, index) if joint == "of" else (two.last, index + 2)
    return expression_of(tokens, one.first, last, timed), index


def _is_apposed(tokens: Tokens, one: Node, two: Node) -> bool:
    """Say whether a weekday describes the day before it: '20 March, a Monday'."""
    if one.kind not in _APPOSED or two.kind != "weekday":
        return False
    return _between(tokens, one, two).split() in _APPOSING and stands_alone(tokens, two)


def _weekday_apposed(
    tokens: Tokens, pair: tuple[Node, Node], ctx: Context, index: int
) -> tuple[TimeExpression, int] | None:
    """Join '20 March, a Monday' where they agree."""
    one, two = pair
    reading = resolve(one, ctx)
    day = interval(reading.value)[0] if reading else None
    if reading is None or day is None or day.isoweekday() != two.number("wd"):
        return None
    part = two.text("part")
    kind = TimeType.TIME if part else reading.type
    whole = replace(reading, type=kind, value=reading.value + part)
    last = one.last if "(" in _between(tokens, one, two) else two.last
    return expression_of(tokens, one.first, last, whole), index + 2


def _between(tokens: Tokens, one: Node, two: Node) -> str:
    return tokens.text[tokens.ends[one.last - 1] : tokens.starts[two.first]]


def _time_and_day(one: Node, two: Node, joint: str) -> tuple[Node, Node] | None:
    """Return the time of day and the day that belong together, in this order, if they do."""
    if one.kind in _TIMES and two.kind in _DAYS and not two.has("part"):
        if one.kind == "part" and (one.has("step") or joint == "on"):
            return None
        return one, two
    if one.kind == "part" and two.kind == "range" and joint == "of":
        return one, two
    if two.kind in {"clock", "noon"} and one.kind in _DAYS and not one.has("part") and not joint:
        return two, one
    return None


def _night_end(tokens: Tokens, nodes: list[Node], index: int) -> tuple[int, int]:
    """Return where 'the night of 2 to 3 May' ends, and what comes after it."""
    two, more = nodes[index + 1], nodes[index + 2 : index + 3]
    if two.last - two.first == 1 and more and listed(tokens, two, more[0]):
        return more[0].last, index + 3
    return two.last, index + 2


def _counted_beside(
    tokens: Tokens, pair: tuple[Node, Node], ctx: Context, index: int
) -> tuple[TimeExpression, int] | None:
    """Join 'the day after Christmas'."""
    one, two = pair
    told = resolve(two, ctx)
    reading = from_beside(one, told, tokens.text_of(two.first, two.last)) if told else None
    if reading is None:
        return None
    return expression_of(tokens, one.first, two.last, reading), index + 2


def _time_of_day(time: Node, date: str) -> str:
    if time.kind in _PARTS:
        return time.text("part") or "TNI"
    return clock_value(time, date)


def _first_of_range(
    tokens: Tokens, nodes: list[Node], index: int, ctx: Context
) -> tuple[TimeExpression, int] | None:
    """Give '9am' the day of the '5pm on Monday' that it leads up to."""
    one, two = nodes[index], nodes[index + 1]
    alone = index + 2 >= len(nodes) or nodes[index + 2].kind == "clock"
    elsewhere = _in_another_zone(tokens, one, two)
    if alone or not (elsewhere or listed(tokens, one, two)):
        return None
    end = joined(tokens, nodes, index + 1, ctx)
    if end is None or "T" not in end[0].value:
        return None
    day = end[0]
    date, clock = day.value.split("T")
    begin = clock_value(one, date)
    if not nodes[index + 2].has("part") and not elsewhere:
        date = begin_day(date, begin, "T" + clock)
    value = date + ("T00:00" if begin == "T24:00" else begin)
    whole = Reading(TimeType.TIME, value, None, day.basis, day.confidence)
    return expression_of(tokens, one.first, one.last, whole), index + 1


def _in_another_zone(tokens: Tokens, one: Node, two: Node) -> bool:
    """Say whether the second tells the same moment: '04:17 local time (01:17 GMT)'."""
    start = one.last + 2 if one.has("place") else one.last
    return tokens.text[tokens.ends[start - 1] : tokens.starts[two.first]].strip() == "("


def _clock_of_part(
    tokens: Tokens, pair: tuple[Node, Node], ctx: Context, index: int
) -> tuple[TimeExpression, int] | None:
    """Join '10 o'clock Friday night'."""
    time, day = pair
    reading = resolve(day, ctx)
    if reading is None:
        return None
    timed = replace(time, parts={**time.parts, "part": day.parts["part"]})
    date = reading.value[: -len(day.text("part"))]
    clock, begin = clock_value(timed, date), begun(tokens, time, ctx)
    if begin is not None and begin.date().isoformat() == date:
        date = end_day(begin, begin.date(), clock).isoformat()
    value = date + clock
    whole = replace(reading, value=value)
    return expression_of(tokens, time.first, day.last, whole), index + 2


def leading(
    tokens: Tokens, nodes: list[Node], index: int, ctx: Context, expression: TimeExpression
) -> TimeExpression:
    """Give a length the day that 'after Dec. 30' behind it leads to."""
    if index + 1 >= len(nodes):
        return expression
    node, following = nodes[index], nodes[index + 1]
    sign, ends = counts_from(tokens, node, following), ends_at(tokens, node, following)
    told = resolve(following, ctx) if sign or ends else None
    if told is None:
        return expression
    words = tokens.text_of(following.first, following.last)
    if ends:
        return up_to(expression, node, (told, words))
    return pointed(expression, node, sign, (told, words))


def expression_of(tokens: Tokens, first: int, last: int, reading: Reading) -> TimeExpression:
    """Return the expression that tokens first..last (exclusive) are, with the days it covers."""
    begin, end = None, None
    if reading.type in {TimeType.DATE, TimeType.TIME}:
        begin, end = interval(reading.value)
    return TimeExpression(
        tokens.starts[first], tokens.ends[last - 1], reading.type, reading.value, reading.mod,
        begin, end, reading.basis, round(reading.confidence, 2),
    )  # fmt: skip
