"""Putting it together: from a text to its time expressions."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.core.times import TimeExpression, TimeType
from reader.temporal.clock_times import clock_value
from reader.temporal.context import Context, Reading
from reader.temporal.lexicon import wordset
from reader.temporal.lists import listed, share_years
from reader.temporal.matcher import find_nodes
from reader.temporal.narrative import is_narrative
from reader.temporal.resolver import resolve
from reader.temporal.tokens import Tokens, tokenise
from reader.temporal.values import interval

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from reader.temporal.patterns import Node

_CHUNK = 1 << 16
_OPENING = 8
_NEAR = 120
_NO_ANCHORS = wordset(
    "ref decade century units length years fiscal rate freq several every recent era seconds"
)
_IN_PASSING = wordset("until till since before through than to")


def find_times(text: str, published: dt.date | None = None) -> list[TimeExpression]:
    """Find and resolve every time expression of an English text.

    `published` is the day that relative expressions count from; without it they keep values with X
    for what is unknown. The result is sorted and does not overlap. Any string is accepted and
    nothing is raised. The work is linear in the length of the text.
    """
    pieces = _pieces(text)
    opening = list(itertools.islice(pieces, _OPENING))
    nodes = [node for _, found in opening for node in found]
    ctx = Context(published, is_narrative(nodes, published), _day_first(nodes))
    times: list[TimeExpression] = []
    for tokens, here in itertools.chain(opening, pieces):
        ctx.tokens = tokens
        times.extend(_resolved(tokens, here, ctx))
    return times


def _pieces(text: str) -> Iterator[tuple[Tokens, list[Node]]]:
    for tokens in _chunks(text):
        yield tokens, share_years(tokens, list(find_nodes(tokens)))


def _chunks(text: str) -> Iterator[Tokens]:
    """Yield the tokens of the text in pieces that bound the memory, cut between sentences."""
    start = 0
    while start < len(text):
        end = start + _CHUNK
        end = len(text) if end >= len(text) else _cut(text, start, end)
        yield tokenise(text, start, end)
        start = end


def _cut(text: str, start: int, end: int) -> int:
    low = max(start + _CHUNK // 2, end - 8192)
    for mark in ("\n", ". ", " "):
        at = text.rfind(mark, low, end)
        if at > 0:
            return at + len(mark)
    return end


def _day_first(nodes: list[Node]) -> bool:
    """Say whether the article's own habit is to write the day before the month."""
    votes = 0
    for node in nodes:
        if node.kind == "slash":
            text = node.text("slash").replace(".", "/").replace("-", "/").split("/")
            votes += 3 * ((int(text[0]) > 12) - (int(text[1]) > 12)) if len(text[0]) < 4 else 0
        elif node.kind == "date" and node.category("d") in {"DAYN", "ORDN"}:
            order = list(node.parts)
            votes += 1 if order.index("d") < order.index("m") else -1
    return votes > 0


def _resolved(tokens: Tokens, nodes: list[Node], ctx: Context) -> Iterator[TimeExpression]:
    index = 0
    while index < len(nodes):
        node = nodes[index]
        ctx.quoted = _in_quotation(tokens, node.first)
        ctx.list_from = _list_from(tokens, nodes, index, ctx)
        ctx.year_near = tokens.starts[node.first] - ctx.running_at < _NEAR
        joined = _joined(tokens, nodes, index, ctx)
        if joined is not None:
            expression, index = joined
            _remember(ctx, expression, tokens.text)
            yield expression
            continue
        index += 1
        reading = resolve(node, ctx)
        if reading is not None:
            expression = _expression(tokens, node.first, node.last, reading)
            if _anchors(tokens, node, ctx):
                _remember(ctx, expression, tokens.text)
            yield expression


def _list_from(tokens: Tokens, nodes: list[Node], index: int, ctx: Context) -> dt.date | None:
    """Return the day of the weekday before this one in a list: 'Friday, Saturday and Sunday'."""
    if not index or {nodes[index].kind, nodes[index - 1].kind} != {"weekday"}:
        return None
    if nodes[index].has("step") or not listed(tokens, nodes[index - 1], nodes[index]):
        return None
    return ctx.running_day.day if ctx.running_day else None


def _anchors(tokens: Tokens, node: Node, ctx: Context) -> bool:
    """Say whether what follows may count from this expression."""
    if node.kind in _NO_ANCHORS:
        return False
    before = tokens.back(node.first)
    if before in _IN_PASSING:
        return False
    if node.kind == "year" and not (node.has("edge") or node.has("early")):
        return before not in {"by", "the", "of"} or ctx.running is None
    return True


def _remember(ctx: Context, expression: TimeExpression, text: str) -> None:
    if expression.type in {TimeType.DATE, TimeType.TIME}:
        ctx.remember(expression.value, text[expression.start : expression.end], expression.mod)
        ctx.running_at = expression.end


def _joined(
    tokens: Tokens, nodes: list[Node], index: int, ctx: Context
) -> tuple[TimeExpression, int] | None:
    """Join a time of day with the day beside it: '9 a.m. Friday', '28 January 2022 17:39 IST'."""
    if index + 1 >= len(nodes):
        return None
    one, two = nodes[index], nodes[index + 1]
    between = tokens.text[tokens.ends[one.last - 1] : tokens.starts[two.first]]
    if between.strip(" ,\u00a0") not in {"", "on", "of"} or len(between) > 5:
        return None
    days = {"date", "weekday", "deictic", "iso", "slash"}
    if one.kind == "clock" and two.kind == "weekday" and two.has("part"):
        return _clock_of_part(tokens, (one, two), ctx, index)
    if one.kind in {"clock", "noon", "part"} and two.kind in days and not two.has("part"):
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
    suffix = time.text("part") if time.kind == "part" else clock_value(time)
    timed = Reading(
        TimeType.TIME, reading.value + suffix, reading.mod, reading.basis, reading.confidence
    )
    if between.strip() == "on":
        return _expression(tokens, one.first, one.last, timed), index + 1
    return _expression(tokens, one.first, two.last, timed), index + 2


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
    return _expression(tokens, time.first, day.last, whole), index + 2


def _in_quotation(tokens: Tokens, index: int) -> bool:
    """Say whether the token stands within quotation marks of its paragraph."""
    at = index - 1
    marks = 0
    while at >= 0 and tokens.kinds[at] != "\n" and index - at < 400:
        if tokens.kinds[at] == "#":
            mark = tokens.text[tokens.starts[at]]
            if mark == "“":
                return True
            if mark == "”":
                return False
            marks += mark == '"'
        at -= 1
    return marks % 2 == 1


def _expression(tokens: Tokens, first: int, last: int, reading: Reading) -> TimeExpression:
    begin, end = None, None
    if reading.type in {TimeType.DATE, TimeType.TIME}:
        begin, end = interval(reading.value)
    return TimeExpression(
        tokens.starts[first], tokens.ends[last - 1], reading.type, reading.value, reading.mod,
        begin, end, reading.basis, round(reading.confidence, 2),
    )  # fmt: skip
