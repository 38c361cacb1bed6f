"""What looks like a day, a month, a season or a year and belongs to a name: 'Sgt. Monday'."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from reader.temporal.given_names import GIVEN_NAMES
from reader.temporal.lexicon import wordset

if TYPE_CHECKING:
    from reader.temporal.patterns import Node
    from reader.temporal.tokens import Tokens

_TITLES: Final = wordset(
    "mr mrs ms miss dr prof sgt sergeant lt capt cpl pvt maj rev sir lady lord judge inspector det"
)
_FIRST_NAMES: Final = wordset("robin joe girl man bloody super manic ruby")
_WORD_BEFORE: Final = 2
_SHORTEST: Final = 3
_COLOURS: Final = wordset("black red white bloody")
_POSSESSIVE: Final = frozenset({"'s", "’s"})
_WHO: Final = wordset("a an the who whose his her aged")
_WHOSE: Final = wordset("his her their")
_OPENING: Final = frozenset({",", "“", '"', "‘", "'", ":"})
_WORKS: Final = wordset("novel book film movie album song single play band ship yacht boat title")
_SERVICES: Final = wordset("mass prayers school times mail post herald telegraph mirror")
_UNDERTAKINGS: Final = wordset(
    "offensive offensives counteroffensive campaign campaigns meeting meetings uprising rising "
    "revolt rebellion war crisis budget session"
)
_PERSONAL: Final = wordset(
    "view opinion words mind office spokesman spokeswoman government cabinet party team husband "
    "wife resignation premiership successor predecessor aides allies critics deal leadership "
    "speech face voice career life home house family lawyer death"
)
_MAY: Final = re.compile(
    r"\b(?:Mrs?|Ms|Dr|Theresa|[Mm]inister|President|Senator|Sen)\.? (May)\b(?! [0-9])"
)
_SURNAMES: Final = wordset("weld addams knight lynn")
_SHOWS: Final = wordset("lights live fever football raw takeaway")
_PAPERS: Final = wordset("agreement herald times mirror telegraph express mail tribune")
_CIRCLES: Final = wordset("group club society movement foundation fund forum project league")
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
    before = tokens.back(node.first)
    if titled(tokens, node) or before in _FIRST_NAMES or coloured(tokens, node):
        return True
    named = _surname(tokens, node) or _introduced(tokens, node) or _a_work(tokens, node)
    if named and node.last - node.first == 1:
        return True
    after, further = tokens.ahead(node.last), tokens.ahead(node.last, 2)
    if after in _CIRCLES and before == "the" and tokens.capital(_next(tokens, node)):
        return True
    if after in _SURNAMES | _PAPERS and tokens.capital(_next(tokens, node)):
        return True
    if after in _POSSESSIVE and further == "child":
        return True
    return after in _SHOWS or (after == "night" and further in _SHOWS)


def coloured(tokens: Tokens, node: Node) -> bool:
    """Say whether this is a name such as 'Black September', 'Bloody Sunday'."""
    colour = tokens.back(node.first)
    return colour in _COLOURS and node.first >= _WORD_BEFORE and tokens.capital(node.first - 2)


def _surname(tokens: Tokens, node: Node) -> bool:
    """Say whether a first name stands before, and no title before that: 'Carlos Monday'.

    'Pope Francis Monday' and 'Prince Harry Tuesday' are people known by one name.
    """
    if tokens.back(node.first) not in GIVEN_NAMES or node.first < _WORD_BEFORE:
        return False
    if not tokens.capital(node.first - 2) or tokens.kinds[node.first - 1] != " ":
        return False
    further = node.first - 4
    return further < 0 or not tokens.capital(further) or tokens.kinds[further + 1] != " "


def _introduced(tokens: Tokens, node: Node) -> bool:
    """Say whether a name opens the sentence and says who: 'Friday Nwosu, a baker,'."""
    opens = tokens.kinds[node.first - 1 : node.first] in {"", "\n"} or tokens.back(node.first) in {
        ".",
        "!",
        "?",
        "”",
        '"',
        ";",
    }
    at = _next(tokens, node)
    if not opens or at == node.last or not _proper(tokens, at):
        return False
    if tokens.ahead(at) in _SERVICES or len(tokens.word(at)) < _SHORTEST:
        return False
    one, two = tokens.ahead(at, 2), tokens.ahead(at, 3)
    if one == ",":
        return two in _WHO or (two.isdigit() and len(two) < _SHORTEST)
    return one == "and" and (two in _WHOSE or tokens.capital(at + 4))


def _proper(tokens: Tokens, at: int) -> bool:
    """Say whether a capitalised word, and no date or acronym, stands at `at`."""
    if not tokens.capital(at) or tokens.kinds[at] != "x":
        return False
    return not tokens.text[tokens.starts[at] : tokens.ends[at]].isupper()


def _a_work(tokens: Tokens, node: Node) -> bool:
    """Say whether this is the name of a book or a film: 'her novel, Saturday, …'."""
    mark, kind = tokens.back(node.first), tokens.back(node.first, 2)
    if tokens.kinds[node.last : node.last + 1] not in {",", "#", "'"}:
        return False
    return mark in _OPENING and kind in _WORKS


def month_name(tokens: Tokens, node: Node) -> bool:
    """Say whether a month is somebody's name: 'Ms. June', 'by June Carter'."""
    if titled(tokens, node) or coloured(tokens, node):
        return True
    named = tokens.word(node.last - 1) in {"april", "june", "august"}
    return named and tokens.back(node.first) in _BY_NAME and tokens.capital(_next(tokens, node))


def may_the_month(tokens: Tokens, node: Node) -> bool:
    """Tell "May's figures" from "May's view", which is a person's."""
    noun = tokens.ahead(node.last, 2)
    return noun not in _PERSONAL and "may" not in _titled_people(tokens)


def _titled_people(tokens: Tokens) -> frozenset[str]:
    """Return the months that a title stands before somewhere in the text: 'Mrs. May'."""
    if tokens.people is None:
        tokens.people = frozenset(name.lower() for name in _MAY.findall(tokens.text))
    return tokens.people


def season_name(tokens: Tokens, node: Node) -> bool:
    """Say whether a season belongs to a person or a place: 'Ms. Winter', 'Summer Walker'."""
    if titled(tokens, node):
        return True
    at = _next(tokens, node)
    if not tokens.capital(node.last - 1) or node.last - node.first > 1 or at == node.last:
        return False
    following = {tokens.ahead(at), tokens.ahead(at, 2)}
    return _proper(tokens, at) and not following & _UNDERTAKINGS


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
