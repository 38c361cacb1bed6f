"""What looks like a length of time or a frequency and is not: ages, prices, names of papers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.temporal.lexicon import WORDS
from reader.temporal.tokens import CODES
from reader.temporal.veto_words import (
    CONTENT,
    MONEY,
    ONE_AFTER,
    ONE_BEFORE,
    OWNERS,
    RATE_BEFORE,
    UNITS_AFTER,
    UNITS_BEFORE,
)

if TYPE_CHECKING:
    from reader.temporal.patterns import Node
    from reader.temporal.tokens import Tokens

_DESCRIBED: Final = 3
_ADJECTIVES: Final = (CODES["WORKING"], CODES["MORE"])


def length(tokens: Tokens, node: Node) -> bool:
    """Refuse ages ('22-year-old'), prices ('$30 days') and years taken for counts."""
    if _named(tokens, node):
        return False
    if node.has("of") and tokens.back(node.first) != "between" and node.text("of") == "and":
        return False
    if tokens.kinds[node.last : node.last + 2] == "-" + CODES["LONG"]:
        return False
    if tokens.kinds[node.last : node.last + 1] == "-" and tokens.word(node.last + 1) == "end":
        return False
    if CODES["OLD"] in tokens.kinds[node.last : node.last + 2]:
        return False
    before = tokens.back(node.first)
    if node.category("n") == "AN" and not _one(tokens, node, before):
        return False
    if tokens.ahead(node.last) == "of" and tokens.ahead(node.last, 2) in CONTENT:
        return False
    if before[:1] in MONEY and before:
        return False
    if before in {".", "/"} and tokens.kinds[node.first - 1] != " ":
        return False
    return node.category("n") != "YEARN"


def _named(tokens: Tokens, node: Node) -> bool:
    """Say whether 'the' belongs to a name: 'the Seven Years War'."""
    if tokens.word(node.first) not in {"the", "these", "those"}:
        return False
    return tokens.kinds[node.last : node.last + 1] == " " and tokens.capital(node.last + 1)


def _one(tokens: Tokens, node: Node, before: str) -> bool:
    """Say whether 'a day' is a length of time: 'in a day', 'a day after', not 'a good day'."""
    adjective = any(code in tokens.kinds[node.first : node.last] for code in _ADJECTIVES)
    if before in {"such", "what", "of", "not"} or node.text("u") != "D":
        return before not in {"such", "what", "not"} and not adjective
    after = tokens.ahead(node.last)
    return not adjective and (before in ONE_BEFORE or after in ONE_AFTER)


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and word[:2] in {"19", "20"}


def rate(tokens: Tokens, node: Node) -> bool:
    """Say whether 'a day' stands behind an amount: '$200m a day', 'three times a week'."""
    if tokens.kinds[node.first] == CODES["PER"] or node.has("often") or node.has("often2"):
        return True
    before, further = tokens.back(node.first), tokens.back(node.first, 2)
    if before in RATE_BEFORE:
        return before not in {"hours", "minutes", "days", "people"} or further[:1].isdigit()
    if before[:1].isdigit():
        return not _is_year(before)
    return before.endswith("s") and further[:1].isdigit() and not _is_year(further)


def units(tokens: Tokens, node: Node) -> bool:
    """Accept a bare plural as a length of time, not 'his teenage years', 'business hours'."""
    before, after = tokens.back(node.first), tokens.ahead(node.last)
    if before in OWNERS or after == "old" or tokens.kinds[node.last : node.last + 1] == "-":
        return False
    if before[:1].isdigit() or before in {"-", "/"}:
        return False
    if node.last - node.first > _DESCRIBED and not _described(tokens.word(node.last - 3)):
        return False
    if node.text("u").startswith("T"):
        early = before in {"early", "late", "small", "wee", "morning", "evening", "business"}
        return not early and (before in UNITS_BEFORE or after in UNITS_AFTER)
    return True


def _described(word: str) -> bool:
    """Say whether the word between 'the' and 'years' tells which: 'intervening', 'war', 'past'."""
    return word in WORDS or word.endswith(("ing", "est", "ous", "ful")) or word == "war"


def freq(tokens: Tokens, node: Node) -> bool:
    """Refuse names: 'the Daily Mail', 'Newsweek Weekly'."""
    capital = tokens.capital(node.first)
    return not capital or not (tokens.capital(node.last + 1) or tokens.back(node.first) == "the")
