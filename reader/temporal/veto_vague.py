"""What looks like a time without a date and is not: 'the former', 'a hard time'."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.temporal.lexicon import wordset
from reader.temporal.veto_sport import in_a_match, in_business
from reader.temporal.veto_words import AFTER_NOUN

if TYPE_CHECKING:
    from reader.temporal.patterns import Node
    from reader.temporal.tokens import Tokens

_SIZES: Final = wordset("long short brief considerable limited lengthy some")
_RESULTS: Final = wordset(
    "net profit profits earnings results result sales revenue revenues loss losses income growth "
    "figures dividend output production turnover report data pretax operating performance"
)
_SOMETIME: Final = wordset("in on at next this last around before after between during later early")
_OWNERS: Final = wordset("its his her their our my")
_COMES_TO: Final = wordset(
    "in into on of for during through after before since until at enter enters entered entering "
    "begin begins began beginning start starts started end ends ended finish finished spend spent"
)
_NO_NOUN: Final = AFTER_NOUN | wordset("an than this these those into over under not no")


def bare(tokens: Tokens, node: Node) -> bool:
    """Accept 'former members', not 'the former', 'current account', 'Future Publishing'."""
    if tokens.kinds[node.last : node.last + 1] != " ":
        return False
    before, after = tokens.back(node.first), tokens.ahead(node.last)
    if not after[:1].isalpha() or after in _NO_NOUN:
        return False
    capital = tokens.capital(node.first) and before not in {"", "."}
    return not capital and not (node.category("r") == "CURR" and after.startswith("account"))


def counted(tokens: Tokens, node: Node) -> bool:
    """Accept 'the third day', 'for a second week', 'fourth week in a row'; not 'the first second'.

    The last of something needs to be told of what; 'the last day' alone points from today.
    """
    after = tokens.ahead(node.last)
    if tokens.kinds[node.last : node.last + 1] == "-":
        return False
    if node.text("u") in {"TM", "TS", "CE", "DE", "ML"}:
        return False
    if node.category("n") == "LAST" and (node.category("det") != "THE" or after != "of"):
        return False
    if node.has("det") or _owned(tokens, node):
        return True
    return tokens.ahead(node.last, 2) + tokens.ahead(node.last, 3) == "arow"


def _owned(tokens: Tokens, node: Node) -> bool:
    """Say whether it is something's: 'now in its third year', 'on the strike's second day'."""
    before = tokens.back(node.first)
    if before in {"'s", "’s"}:
        return True
    return before in _OWNERS and tokens.back(node.first, 2) in _COMES_TO


def some_time(tokens: Tokens, node: Node) -> bool:
    """Accept 'a long time', 'some time'; not 'a hard time', 'some time next week'."""
    at = node.last - (5 if node.has("dir") else 3)
    return tokens.word(at) in _SIZES and tokens.ahead(node.last) not in _SOMETIME


def period(tokens: Tokens, node: Node) -> bool:
    """Accept 'the ceasefire period', not 'the period-instrument band'."""
    return tokens.kinds[node.last : node.last + 1] != "-"


def ended(_: Tokens, node: Node) -> bool:
    """Leave 'the week ended March 9' to the rule for weeks."""
    return node.category("u") == "QUARTER" or node.text("u") in {"Y", "M"}


def half_year(tokens: Tokens, node: Node) -> bool:
    """Accept 'first-half profit' and, of business, 'in the first half'; not 'a first-half goal'."""
    if tokens.word(node.first) == "the":
        after = tokens.ahead(node.last)
        alone = not after.isalpha() or after in AFTER_NOUN - {"of"}
        here = node.first, node.last
        return alone and in_business(tokens, *here) and not in_a_match(tokens, *here)
    return tokens.ahead(node.last) in _RESULTS
