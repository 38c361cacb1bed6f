"""What a person says of times in the text, which what counts from them then counts from."""

from __future__ import annotations

import bisect
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from reader.core.corrections import CORRECTED, type_of
from reader.core.i18n import tr
from reader.temporal.context import Reading
from reader.temporal.patterns import Node

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.core.passage import Span
    from reader.core.times import TimeCorrection
    from reader.temporal.tokens import Tokens

FIXED: Final = "fixed"


def standing(corrections: Sequence[TimeCorrection]) -> list[TimeCorrection]:
    """Return the corrections that no later one has taken the place of, in the order of the text.

    What was refused stays refused where a later reading takes only a part of it.
    """
    found = [
        one
        for number, one in enumerate(corrections)
        if one.value is None
        or not any(later.span.overlaps(one.span) for later in corrections[number + 1 :])
    ]
    return sorted(found, key=lambda one: (one.span.start, one.value is None))


def with_fixed(
    tokens: Tokens, nodes: list[Node], corrections: Sequence[TimeCorrection]
) -> list[Node]:
    """Return the nodes with the person's readings in the place of those that they meet.

    A place of which the person said that it is no date has no node any more.
    """
    if not corrections or not tokens.starts:
        return nodes
    kept = list(nodes)
    for one in corrections:
        if one.span.end <= tokens.starts[0] or one.span.start >= tokens.ends[-1]:
            continue
        met = [node for node in kept if _meets(tokens, node, one.span)]
        spared = [node for node in met if one.value is None and node.has(FIXED)]
        kept = [node for node in kept if node not in met or node in spared]
        _note(tokens, one)
        if one.value is not None and (made := _fixed(tokens, met, one.span, one.value)):
            kept.append(made)
    return sorted(kept, key=lambda node: node.first)


def reading(node: Node) -> Reading:
    """Return the reading of a node that a person gave one."""
    value = node.text(FIXED)
    return Reading(type_of(value), value, None, tr(CORRECTED))


def _meets(tokens: Tokens, node: Node, span: Span) -> bool:
    return tokens.starts[node.first] < span.end and span.start < tokens.ends[node.last - 1]


def _note(tokens: Tokens, correction: TimeCorrection) -> None:
    """Keep the person's value for those who look at tokens: when a quotation was said."""
    first, last = _covered(tokens, correction.span)
    values = [correction.value or ""] + [""] * (last - first - 1)
    for index, value in zip(range(first, last), values, strict=False):
        if value or index not in tokens.fixed or correction.value is not None:
            tokens.fixed[index] = value


def _covered(tokens: Tokens, span: Span) -> tuple[int, int]:
    """Return the tokens of a span, as first and last (exclusive)."""
    first = bisect.bisect_right(tokens.ends, span.start)
    return first, bisect.bisect_left(tokens.starts, span.end)


def _fixed(tokens: Tokens, met: list[Node], span: Span, value: str) -> Node | None:
    """Make the node of a correction, of the kind of what it takes the place of."""
    first, last = _covered(tokens, span)
    if first >= last:
        return None
    made = Node(met[0].kind if met else FIXED, first, last, {})
    parts = {**(met[0].parts if met else {}), FIXED: ("x", value)}
    return replace(made, parts=parts)
