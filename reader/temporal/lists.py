"""Dates in a list share what only the last of them states: 'April and June 1955'."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.temporal.lexicon import wordset
from reader.temporal.patterns import Node
from reader.temporal.tokens import CODES
from reader.temporal.values import SEASON_MONTHS, shift_year
from reader.temporal.veto_words import AFTER_NOUN

if TYPE_CHECKING:
    from reader.temporal.tokens import Tokens

_JOINERS = wordset("and or to through until - – — / &")
_LISTED = wordset("date month season theseason")
_LONGEST = 12
_CENTURY = 100
_DAY = frozenset({CODES["DAYN"], CODES["ORDN"]})
_MAY_FOLLOW = frozenset({"", " ", "\n", ".", ",", "#", ")"})


def share_years(tokens: Tokens, nodes: list[Node]) -> list[Node]:
    """Give each month, day or season without year the year of the one it is listed with."""
    shared = list(nodes)
    for index in range(len(nodes) - 2, -1, -1):
        node, following = nodes[index], shared[index + 1]
        if _lacks_year(node) and _has_year(following) and listed(tokens, node, following):
            shared[index] = _with_year(node, following)
    return shared


def split_years(tokens: Tokens, nodes: list[Node]) -> list[Node]:
    """Part '1939-45' into its two years, as '1939-1945' is two: both ends are dates.

    Before a noun it is the name of one period: 'the 2012-13 season'.
    """
    parted: list[Node] = []
    for node in nodes:
        first, last = node.number("y"), node.number("y2")
        if node.kind != "years" or first is None or last is None or _noun_follows(tokens, node):
            parted.append(node)
            continue
        full = first - first % _CENTURY + last
        one = replace(node, kind="year", last=node.first + 1, parts={"y": ("YEARN", first)})
        two = replace(node, kind="year", first=node.last - 1, parts={"y": ("YEARN", full)})
        parted += [one, two]
    return parted


def second_days(tokens: Tokens, nodes: list[Node]) -> list[Node]:
    """Read the '5' of 'May 4 and 5' as the day that it is."""
    found: list[Node] = []
    for node in nodes:
        if found and node.first < found[-1].last:
            continue  # the year that the second day has taken
        found.append(node)
        second = _second_day(tokens, node)
        if second is not None:
            found.append(second)
    return found


def _second_day(tokens: Tokens, node: Node) -> Node | None:
    if node.kind != "date" or tokens.kinds[node.last - 1] not in _DAY or node.has("y"):
        return None
    joint, at = tokens.kinds[node.last : node.last + 3], node.last + 3
    if joint != f" {CODES['AND']} " or tokens.kinds[at : at + 1] not in _DAY:
        return None
    kinds = tokens.kinds[at + 1 : at + 4]
    year = kinds[-1:] == CODES["YEARN"] and kinds[:2] == ", "
    parts = {"m": node.parts["m"], "d": ("DAYN", tokens.values[at])}
    if year:
        parts["y"] = ("YEARN", tokens.values[at + 3])
    second = Node("date", at, at + (4 if year else 1), parts)
    return None if _noun_follows(tokens, second) or kinds[:1] not in _MAY_FOLLOW else second


def _noun_follows(tokens: Tokens, node: Node) -> bool:
    after = tokens.ahead(node.last)
    return after[:1].isalpha() and after not in AFTER_NOUN


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
