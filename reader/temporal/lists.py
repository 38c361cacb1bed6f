"""Dates in a list share what only the last of them states: 'April and June 1955'."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.temporal.lexicon import wordset
from reader.temporal.values import SEASON_MONTHS, shift_year

if TYPE_CHECKING:
    from reader.temporal.patterns import Node
    from reader.temporal.tokens import Tokens

_JOINERS = wordset("and or to through until - – — / &")
_LISTED = wordset("date month season theseason")
_LONGEST = 12


def share_years(tokens: Tokens, nodes: list[Node]) -> list[Node]:
    """Give each month, day or season without year the year of the one it is listed with."""
    shared = list(nodes)
    for index in range(len(nodes) - 2, -1, -1):
        node, following = nodes[index], shared[index + 1]
        if _lacks_year(node) and _has_year(following) and listed(tokens, node, following):
            shared[index] = _with_year(node, following)
    return shared


def _lacks_year(node: Node) -> bool:
    return node.kind in _LISTED and not any(node.has(name) for name in ("y", "rel", "step"))


def _has_year(node: Node) -> bool:
    return (node.kind in _LISTED or node.kind == "range") and node.has("y")


def listed(tokens: Tokens, node: Node, following: Node) -> bool:
    """Say whether nothing but 'and', 'to', a comma or a dash stands between the two."""
    start, end = tokens.ends[node.last - 1], tokens.starts[following.first]
    if end - start > _LONGEST:
        return False
    between = tokens.text[start:end].replace("-", " - ").replace("–", " – ").replace(",", " ")
    return all(word.lower() in _JOINERS for word in between.split())


def _order(node: Node) -> int:
    month = node.number("m")
    return month or SEASON_MONTHS.get(node.text("s"), (0, 0))[0]


def _with_year(node: Node, following: Node) -> Node:
    year = following.number("y") or 0
    if _order(node) > _order(following) > 0:
        year = shift_year(year, -1)
    parts = dict(node.parts)
    parts["y"] = ("YEARN", year)
    if following.has("era"):
        parts["era"] = following.parts["era"]
    return replace(node, parts=parts)
