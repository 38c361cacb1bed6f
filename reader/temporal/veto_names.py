"""What looks like a day, a month, a season or a year and belongs to a name: 'Sgt. Monday'."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.temporal.lexicon import wordset

if TYPE_CHECKING:
    from reader.temporal.patterns import Node
    from reader.temporal.tokens import Tokens

_TITLES: Final = wordset(
    "mr mrs ms miss dr prof sgt sergeant lt capt cpl pvt maj rev sir lady lord judge inspector det"
)
_FIRST_NAMES: Final = wordset("robin joe girl man bloody super manic ruby")
_SURNAMES: Final = wordset("weld addams knight lynn")
_SHOWS: Final = wordset("lights live fever football raw takeaway")
_PAPERS: Final = wordset("agreement herald times mirror telegraph express mail tribune")
_PLACES: Final = wordset(
    "street st avenue ave road rd boulevard blvd drive lane court square broadway way place "
    "valley lake lakes hill hills creek garden gardens branch grove palace"
)
_TODAYS: Final = wordset("usa russia india psychology arkansas malta")
_PROGRAMMES: Final = wordset("programme program show")
_BY_NAME: Final = wordset("by of for from and with between to than or")


def titled(tokens: Tokens, node: Node) -> bool:
    """Say whether a title stands before: 'Ms. June', 'Mr Friday'."""
    before = tokens.back(node.first)
    return before in _TITLES or (before == "." and tokens.back(node.first, 2) in _TITLES)


def weekday_name(tokens: Tokens, node: Node) -> bool:
    """Say whether a weekday belongs to a person, a film, a show or a newspaper."""
    if titled(tokens, node) or tokens.back(node.first) in _FIRST_NAMES:
        return True
    after, further = tokens.ahead(node.last), tokens.ahead(node.last, 2)
    if after in _SURNAMES | _PAPERS and tokens.capital(_next(tokens, node)):
        return True
    return after in _SHOWS or (after == "night" and further in _SHOWS)


def month_name(tokens: Tokens, node: Node) -> bool:
    """Say whether a month is somebody's name: 'Ms. June', 'by June Carter'."""
    if titled(tokens, node):
        return True
    named = tokens.word(node.last - 1) in {"april", "june", "august"}
    return named and tokens.back(node.first) in _BY_NAME and tokens.capital(_next(tokens, node))


def today_name(tokens: Tokens, node: Node) -> bool:
    """Say whether 'Today' is a newspaper or a broadcast: 'USA Today', 'the Today programme'."""
    if not tokens.capital(node.last - 1):
        return False
    return tokens.back(node.first) in _TODAYS or tokens.ahead(node.last) in _PROGRAMMES


def place_follows(tokens: Tokens, node: Node) -> bool:
    """Say whether a street or the like follows, perhaps after its name: '1985 Elm Street'."""
    at = _next(tokens, node)
    if not tokens.capital(at):
        return False
    return tokens.ahead(at) in _PLACES or (
        tokens.ahead(at, 2) in _PLACES and tokens.capital(at + 2)
    )


def _next(tokens: Tokens, node: Node) -> int:
    return node.last + (tokens.kinds[node.last : node.last + 1] == " ")
