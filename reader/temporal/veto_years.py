"""Numbers that look like years, decades and centuries and are not: counts, prices, addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.temporal.lexicon import wordset
from reader.temporal.tokens import CODES
from reader.temporal.veto_names import place_follows
from reader.temporal.veto_sport import of_the_weather
from reader.temporal.veto_words import (
    COUNTED,
    MEASURES,
    MONEY,
    NUMBERED,
    OWNERS,
    SIZES,
    YEAR_BEFORE,
)

if TYPE_CHECKING:
    from reader.temporal.patterns import Node
    from reader.temporal.tokens import Tokens

_PHONE = 3
_CENTURY = 100
_LABELS = wordset("gate ticket lot postcode zip pin code serial locker platform bus train")
_DETERMINED = wordset(
    "the a an this that these those his her its their our my your whose 's ’s of any no all both "
    "early late mid"
)
_IN_YEAR = wordset(
    "in since until till by during before after early late mid through throughout summer spring "
    "autumn winter fall year january february march april may june july august september october "
    "november december vs ("
)
_HAPPENING = ("tions", "sions", "ments", "isms")
_HAPPEN = wordset(
    "protests elections polls games olympics riots attacks bombings floods wildfires fires storms "
    "talks sanctions strikes wars battles coups raids clashes murders killings massacres trials "
    "finals championships awards results figures sales profits earnings revenues losses taxes "
    "budgets levels prices rates accords laws rules reforms cuts plans goals targets highs lows "
    "was is has does says as its his this us thus sees deals events crashes crises quakes tours "
    "races shows festivals ceremonies hits films movies albums classics models vintages graduates "
    "winners champions candidates hopes primaries midterms caucuses debates campaigns comes "
    "hearings meetings bombings killings shootings hangings uprisings findings readings listings "
    "remains marks begins brings saw sees protesters terms contracts seasons series cars"
)


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
    if _numbered(tokens, node) or _of_things(tokens, node) or _titled(tokens, node):
        return False
    if after == "block":
        return False
    if _counted(tokens, node, before, after) or place_follows(tokens, node):
        return False
    if before[:1] in MONEY or before in NUMBERED or after in COUNTED or after[:1] in "%°":
        return not after and before[:1] not in MONEY and before not in NUMBERED
    glued = tokens.kinds[node.first - 1 : node.first] if node.first else ""
    if glued and glued in "#/'" and before not in wordset('( ) ’ ‘ “ " — … [ ” – :'):
        return False
    return not _glued_number(tokens, node) and _year_size(tokens, node, before, after)


def _numbered(tokens: Tokens, node: Node) -> bool:
    """Say whether 'No.' or a word such as 'gate' stands before the number."""
    before = tokens.back(node.first)
    if before == "." and tokens.back(node.first, 2) == "no":
        return tokens.text[tokens.starts[node.first] - 2] == "."
    return before in _LABELS


def _titled(tokens: Tokens, node: Node) -> bool:
    """Say whether a title goes on behind a colon: 'saw 2001: A Space Odyssey', no chronicle."""
    at = node.last
    if tokens.kinds[at : at + 2] != "# " or tokens.ahead(at) != ":" or not tokens.capital(at + 2):
        return False
    start = tokens.starts[node.first]
    inside = tokens.text[max(0, start - 1) : start] == " " and tokens.back(node.first) != "."
    return inside and tokens.capital(at + 4)


def _of_things(tokens: Tokens, node: Node) -> bool:
    """Say whether so many things are counted: 'counted 2016 ballots', not 'the 2016 rules'.

    A year before a plural has an article, an owner or a preposition before it ('the 1614 rules',
    'its 2006 highs', '53% of 1913 levels'), or what is named happens: '2014 protests'.
    """
    if tokens.kinds[node.last : node.last + 1] != " " or node.last - node.first != 1:
        return False
    before, noun = tokens.back(node.first), tokens.ahead(node.last)
    if not noun.isalpha() or tokens.capital(node.last + 1):
        return False
    plural = noun.endswith("s") and not noun.endswith(("ss", "us", "is"))
    if noun in COUNTED | MEASURES:
        return before not in _IN_YEAR
    if not plural or tokens.kinds[node.last + 1] != "x" or noun.endswith(_HAPPENING):
        return False
    return noun not in _HAPPEN and before not in _IN_YEAR | _DETERMINED


def _year_size(tokens: Tokens, node: Node, before: str, after: str) -> bool:
    """Judge a bare number of four digits by how common it is as a year."""
    number = node.number("y") or 0
    hyphen = tokens.kinds[node.last : node.last + 1] == "-"
    if hyphen and tokens.ahead(node.last + 1).isalpha():
        unit = tokens.ahead(node.last + 1)
        return unit not in SIZES | MEASURES and 1900 <= number <= 2099
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


def twin_years(tokens: Tokens, node: Node) -> bool:
    """Accept '2021/22', a year after the other, not '1999/12'."""
    first, last = node.number("y") or 0, node.number("y2") or 0
    joint = tokens.kinds[node.last : node.last + 1]
    return (
        next_year(first, last)
        and joint not in {"/", "-"}
        and not tokens.word(node.first - 1).endswith("/")
    )


def next_year(first: int, last: int) -> bool:
    """Say whether the second year, in two digits or four, is the one after the first."""
    return last == first + 1 or (last < _CENTURY and last == (first + 1) % _CENTURY)


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
    if of_the_weather(tokens, node.first, node.last):
        return False
    before = tokens.back(node.first)
    if node.has("early") or node.has("edge") or before in {"late", "early", "mid"}:
        return before not in OWNERS
    return tokens.word(node.first).startswith("the") or before in wordset("and - or to ’ '")


def century(tokens: Tokens, node: Node) -> bool:
    """Accept centuries only: 'the third day' is none."""
    if node.category("u") == "UNITS" and tokens.kinds[node.last : node.last + 1] == "-":
        return False
    return not node.has("u") or node.text("u") == "CE"
