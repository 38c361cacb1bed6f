"""Numbers that look like years, decades and centuries and are not: counts, prices, addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.temporal.lexicon import wordset
from reader.temporal.tokens import CODES
from reader.temporal.veto_names import place_follows
from reader.temporal.veto_words import COUNTED, MONEY, NUMBERED, OWNERS, SIZES, YEAR_BEFORE

if TYPE_CHECKING:
    from reader.temporal.patterns import Node
    from reader.temporal.tokens import Tokens

_PHONE = 3
_CENTURY = 100


def _glued_number(tokens: Tokens, node: Node) -> bool:
    before = tokens.kinds[node.first - 1 : node.first] if node.first else ""
    after = tokens.kinds[node.last : node.last + 1]
    beyond = tokens.kinds[node.last + 1 : node.last + 2]
    letter, numbers = CODES["x"], {CODES["NUMX"], CODES["DAYN"], CODES["DOTTED"]}
    joined = before == "-" and tokens.kinds[node.first - 2 : node.first - 1] in numbers
    if joined or (after == "-" and beyond == CODES["NUMX"]):
        return True
    return letter in {before, after} or (after in {"/", ":"} and beyond not in {" ", ""})


def _year_range(tokens: Tokens, node: Node) -> bool:
    """Say whether the year is an end of a range of years, as 1861-1865."""
    year = CODES["YEARN"]
    after = tokens.kinds[node.last : node.last + 4].replace(" ", "")
    before = tokens.kinds[max(0, node.first - 4) : node.first].replace(" ", "")
    return (after[:1] == "-" and after[1:2] == year) or (
        before[-1:] == "-" and before[-2:-1] == year
    )


def _counted(tokens: Tokens, node: Node, before: str, after: str) -> bool:
    """Say whether this is part of a number or of a range of amounts: 'from 1990 to 2000 points'."""
    if before.isdigit() and (before.startswith("0") or len(before) == _PHONE):
        return tokens.kinds[node.first - 1] == " "
    if after not in {"to", "and", "or", "-"} or not tokens.ahead(node.last, 2).isdigit():
        return False
    return before in {"from", "between"} and tokens.ahead(node.last, 3) in COUNTED


def year(tokens: Tokens, node: Node) -> bool:
    """Accept a number of four digits as a year by what stands beside it."""
    if any(node.has(name) for name in ("era", "era2", "ad", "edge", "early", "half")):
        return True
    if _year_range(tokens, node):
        return True
    before, after = tokens.back(node.first), tokens.ahead(node.last)
    if _counted(tokens, node, before, after) or place_follows(tokens, node):
        return False
    if before[:1] in MONEY or before in NUMBERED or after in COUNTED or after[:1] in "%°":
        return not after and before[:1] not in MONEY and before not in NUMBERED
    glued = tokens.kinds[node.first - 1 : node.first] if node.first else ""
    if glued and glued in "#/'" and before not in wordset('( ) ’ ‘ “ " — … [ ” – :'):
        return False
    return not _glued_number(tokens, node) and _year_size(tokens, node, before, after)


def _year_size(tokens: Tokens, node: Node, before: str, after: str) -> bool:
    """Judge a bare number of four digits by how common it is as a year."""
    number = node.number("y") or 0
    hyphen = tokens.kinds[node.last : node.last + 1] == "-"
    if hyphen and tokens.ahead(node.last + 1).isalpha():
        return tokens.ahead(node.last + 1) not in SIZES and 1900 <= number <= 2099
    if 1900 <= number <= 2049:
        return not (number % 100 == 0 and after.endswith("s") and before not in YEAR_BEFORE)
    if number >= 2050:
        return before in {"by", "in", "until", "year"}
    alone = tokens.kinds[node.first - 1 : node.first] in {"", "\n"} and node.last < len(
        tokens.kinds
    )
    ends = tokens.kinds[node.last : node.last + 1] in {"\n", ""}
    titled = tokens.kinds[node.first - 2 : node.first] == ", " and ends
    return before in YEAR_BEFORE or after in {")", ","} or (alone and ends) or titled


def two_years(_: Tokens, node: Node) -> bool:
    """Accept '1939-45', not '1939-12'."""
    first, last = node.number("y") or 0, node.number("y2") or 0
    return first % _CENTURY < last < _CENTURY


def the_year(tokens: Tokens, node: Node) -> bool:
    """Accept 'the year 480 BC', not 'the day 3'."""
    del tokens
    return node.text("u") == "Y" and ((node.number("y") or 0) >= 1000 or node.has("era"))


def short_year(tokens: Tokens, node: Node) -> bool:
    """Accept '99 where a year is expected."""
    return node.has("early") or tokens.back(node.first) in YEAR_BEFORE | {"class"}


def decade(tokens: Tokens, node: Node) -> bool:
    """Accept 'the 90s', not 'in his 30s'."""
    text = tokens.word(node.last - 1)
    if text[:1].isdigit() and len(text.rstrip("s'’")) >= 4:
        return True
    before = tokens.back(node.first)
    if node.has("early") or node.has("edge") or before in {"late", "early", "mid"}:
        return before not in OWNERS
    return tokens.word(node.first) == "the" or before in wordset("and - or to ’ '")


def century(tokens: Tokens, node: Node) -> bool:
    """Accept centuries only: 'the third day' is none."""
    if node.category("u") == "UNITS" and tokens.kinds[node.last : node.last + 1] == "-":
        return False
    return not node.has("u") or node.text("u") == "CE"
