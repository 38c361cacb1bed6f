"""Putting it together: from a text to its time expressions."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from reader.core.times import TimeExpression, TimeType
from reader.temporal.anchors import saying_anchor
from reader.temporal.asides import in_aside, in_passing
from reader.temporal.clauses import opens_clause
from reader.temporal.clock_ranges import CLOCKS, ends_night, habit, is_range
from reader.temporal.compared import note
from reader.temporal.context import Context
from reader.temporal.fixed_readings import standing, with_fixed
from reader.temporal.flashback import looks_back
from reader.temporal.history import tells_history
from reader.temporal.joining import expression_of, joined, leading
from reader.temporal.lexicon import wordset
from reader.temporal.lists import listed, second_days, share_years, split_years
from reader.temporal.matcher import find_nodes
from reader.temporal.narrative import is_short, narrative_year, old_story
from reader.temporal.quotations import in_quotation, when_said
from reader.temporal.range_ends import end_of_range, other_end
from reader.temporal.resolver import resolve
from reader.temporal.sets import opening_hours
from reader.temporal.tokens import Tokens, tokenise

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator, Sequence

    from reader.core.times import TimeCorrection
    from reader.temporal.anchors import Anchor
    from reader.temporal.patterns import Node

_CHUNK = 1 << 16
_OPENING = 8
_NEAR = 120
_BEGINNING = 4096
_NO_ANCHORS = wordset(
    "ref decade century units length years fiscal rate freq several every recent era seconds bare "
    "daytime counted period sometime ended compound twinyears everydate everynth"
)
_SPOKEN = wordset(
    "deictic part step last theunit beforelast ago agowd agotoday agothis clock noon overnight "
    "early bynight weekday length season month date range holiday partof wdweek"
)
_DATED = wordset("month date range season holiday")
_LED_UP_TO = wordset("until till through to")
_IN_PASSING = wordset("until till since before through than to")


def find_times(
    text: str,
    published: dt.date | None = None,
    *,
    day_first: bool | None = None,
    corrections: Sequence[TimeCorrection] = (),
    go_on: Callable[[], bool] = lambda: True,
) -> list[TimeExpression]:
    """Find and resolve every time expression of an English text.

    `published` is the day that relative expressions count from; without it they keep values with X
    for what is unknown. `day_first` reads 05/12 as 5 December; left out, the text's own habit
    decides, and a date in digits that is `published` one way round. `corrections` are what a person
    says of places in this text, in the order in which it was said: they stand for what was read
    there, and what counts from such a place counts from them. The result is sorted and does not
    overlap. Any string is accepted and nothing is raised. The work is linear in the length of the
    text; `go_on` is asked between its parts, and what was found so far is all where it says no.
    """
    pieces = _pieces(text, standing(corrections))
    opening = list(itertools.islice(pieces, _OPENING))
    nodes = [node for _, found in opening for node in found]
    habit = _votes(nodes, published) > 0 if day_first is None else day_first
    narrative = tells_history(opening, published, text[:_BEGINNING])
    ctx = Context(published, narrative, habit, short=is_short(nodes))
    times: list[TimeExpression] = []
    for tokens, here in itertools.chain(opening, pieces):
        ctx.tokens = tokens
        times.extend(_resolved(tokens, here, ctx))
        if not go_on():
            break
    return times


def writes_day_first(text: str) -> bool:
    """Say whether the habit of the text is to write the day before the month."""
    return bool(day_habit(text))


def day_habit(text: str, published: dt.date | None = None) -> bool | None:
    """Say whether the text writes the day before the month, or None where nothing in it tells."""
    opening = itertools.islice(_pieces(text), _OPENING)
    votes = _votes([node for _, found in opening for node in found], published)
    return votes > 0 if votes else None


def _pieces(
    text: str, corrections: Sequence[TimeCorrection] = ()
) -> Iterator[tuple[Tokens, list[Node]]]:
    for tokens in _chunks(text):
        nodes = split_years(tokens, list(find_nodes(tokens)))
        nodes = opening_hours(tokens, second_days(tokens, nodes))
        yield tokens, with_fixed(tokens, share_years(tokens, nodes), corrections)


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


def _votes(nodes: list[Node], published: dt.date | None = None) -> int:
    """Return how the article's own dates speak for the day before the month, below 0 against."""
    votes = 0
    for node in nodes:
        if node.kind == "slash":
            text = node.text("slash").replace(".", "/").replace("-", "/").split("/")
            votes += _vote(text, published) if len(text[0]) < 4 else 0
        elif node.kind == "date" and node.category("d") in {"DAYN", "ORDN"}:
            order = list(node.parts)
            votes += 1 if order.index("d") < order.index("m") else -1
    return votes


def _vote(text: list[str], published: dt.date | None) -> int:
    """Return how a date in digits speaks for the day before the month, below 0 against it."""
    one, other = int(text[0]), int(text[1])
    if one > 12 or other > 12 or published is None or one == other:
        return 3 * ((one > 12) - (other > 12))
    if int(text[2]) % 100 != published.year % 100:
        return 0
    if (one, other) == (published.day, published.month):
        return 3
    return -3 if (other, one) == (published.day, published.month) else 0


def _resolved(tokens: Tokens, nodes: list[Node], ctx: Context) -> Iterator[TimeExpression]:
    index = 0
    expression = None
    while index < len(nodes):
        node = nodes[index]
        ctx.quoted = in_quotation(tokens, node.first)
        ctx.said = _said(tokens, node, ctx)
        ctx.habit = habit(tokens, nodes, index)
        ctx.list_from = _list_from(tokens, nodes, index, ctx)
        ctx.year_near = tokens.starts[node.first] - ctx.running_at < _NEAR
        pair = joined(tokens, nodes, index, ctx)
        if pair is not None:
            expression, index = pair
            _remember(ctx, expression, tokens.text)
            yield expression
            continue
        index += 1
        reading = other_end(tokens, nodes, index - 1) or resolve(node, ctx)
        if reading is not None:
            reading = end_of_range(tokens, nodes, index - 1, expression, reading)
            expression = expression_of(tokens, node.first, node.last, reading)
            note(tokens, node, ctx, expression)
            expression = leading(tokens, nodes, index - 1, ctx, expression)
            if tokens.back(node.first) in _LED_UP_TO:
                ctx.pass_by(expression, tokens.text)
            if _anchors(tokens, node, ctx) and not _beside_the_story(tokens, node, ctx):
                _remember(ctx, expression, tokens.text, passing=in_passing(tokens, node))
            yield expression


def _said(tokens: Tokens, node: Node, ctx: Context) -> Anchor | None:
    """Return when the quotation was said that a time stands in, where the text tells."""
    if not ctx.quoted or node.kind not in _SPOKEN:
        return None
    if node.kind in _DATED and any(node.has(name) for name in ("y", "rel")):
        return None

    def year_told(month: int) -> int | None:
        return narrative_year(ctx.trail, month, short=ctx.short)[0] if ctx.trail else None

    point = when_said(tokens, node.first, ctx.published, year_told if ctx.narrative else None)
    return saying_anchor(point) if point else None


def _list_from(tokens: Tokens, nodes: list[Node], index: int, ctx: Context) -> dt.date | None:
    """Return the day of the weekday before this one in a list: 'Friday, Saturday and Sunday'.

    An hour may stand beside each: 'from 11 p.m. Friday to 3 a.m. Saturday'.
    """
    if _between_hours(tokens, nodes, index):
        return ctx.running_day.day if ctx.running_day else None
    if not index or {nodes[index].kind, nodes[index - 1].kind} != {"weekday"}:
        return None
    if nodes[index].has("step") or not listed(tokens, nodes[index - 1], nodes[index]):
        return None
    return ctx.running_day.day if ctx.running_day else None


def _between_hours(tokens: Tokens, nodes: list[Node], index: int) -> bool:
    """Say whether the second of two hours leads on from a weekday, and has a weekday too."""
    at = index if nodes[index].kind in CLOCKS else index - 1
    if at < 2 or at + 1 >= len(nodes) or nodes[at].kind not in CLOCKS:
        return False
    if nodes[at - 2].kind not in CLOCKS or {nodes[at - 1].kind, nodes[at + 1].kind} != {"weekday"}:
        return False
    plain = not nodes[at - 1].has("step") and not nodes[at + 1].has("step")
    return plain and is_range(tokens, nodes[at - 1], nodes[at])


def _anchors(tokens: Tokens, node: Node, ctx: Context) -> bool:
    """Say whether what follows may count from this expression."""
    if node.kind in _NO_ANCHORS:
        return False
    if _only_compares(tokens, node, ctx):
        return False
    before = tokens.back(node.first)
    if before in _IN_PASSING:
        return ends_night(tokens, node.first)
    if node.kind == "year" and not (node.has("edge") or node.has("early")):
        return before not in {"by", "the", "of"} or ctx.running is None
    return True


def _only_compares(tokens: Tokens, node: Node, ctx: Context) -> bool:
    """Say whether a figure of the year before stands beside one: 'from $12 million a year earlier'.

    The account goes on from where it was; the next 'a year earlier' counts from there, too.
    """
    if node.kind == "sameago":
        return True
    yearly = node.kind == "ago" and node.text("u") == "Y" and node.category("dir") == "EARLIER"
    return yearly and not ctx.narrative and not opens_clause(tokens, node.first)


def _beside_the_story(tokens: Tokens, node: Node, ctx: Context) -> bool:
    """Say whether a history only looks aside: what people say, 'who had served in 1683'.

    What was before, told in the pluperfect, lies beside every history, the rest beside a short one.
    """
    if ctx.running is None:
        return False
    if (ctx.narrative or old_story(ctx)) and looks_back(tokens, node.first, node.last):
        return True
    if not ctx.narrative or not ctx.short:
        return False
    return ctx.quoted or (node.kind == "year" and in_aside(tokens, node.first))


def _remember(
    ctx: Context, expression: TimeExpression, text: str, *, passing: bool = False
) -> None:
    if expression.type in {TimeType.DATE, TimeType.TIME}:
        words = text[expression.start : expression.end]
        ctx.remember(expression.value, words, expression.mod, passing=passing)
        ctx.running_at = expression.end
        if ctx.running_day is not None and ctx.running_day is ctx.running:
            ctx.day_at = expression.end
