"""What looks as if it pointed to a time and does not: 'the day of', 'last-minute'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.temporal.veto_words import DAY_AFTER, DAY_BEFORE, ERA_BEFORE, TRADING

if TYPE_CHECKING:
    from reader.temporal.patterns import Node
    from reader.temporal.tokens import Tokens


def part(tokens: Tokens, node: Node) -> bool:
    """Accept a part of the day that is pointed at, or that a preposition leads in."""
    if node.has("step"):
        return True
    if node.has("early") and tokens.word(node.first) != "the":
        return tokens.ahead(node.last) not in {"show", "edition"}
    lead = {"in", "during", "through", "for", "into", "throughout"}
    after = tokens.ahead(node.last)
    if node.text("part") == "TNI" and after not in {".", ",", "of", "before", "after", ""}:
        return False
    return tokens.back(node.first) in lead or after in {"of", "before"}


def trade_part(tokens: Tokens, node: Node) -> bool:
    """Accept 'morning trading', not 'morning coffee'."""
    return tokens.ahead(node.last) in TRADING and tokens.ahead(node.last) not in {"rush", "news"}


def the_unit(tokens: Tokens, node: Node) -> bool:
    """Accept 'the day' and its like where nothing follows that says which day."""
    if any(node.has(name) for name in ("edge", "early", "half")):
        return True
    before, after = tokens.back(node.first), tokens.ahead(node.last)
    unit = node.text("u")
    if node.category("u") == "WEEKEND":
        return tokens.kinds[node.last : node.last + 1] != "-"
    if tokens.kinds[node.last : node.last + 1] == "-" or after in {
        "of",
        "that",
        "when",
        "'s",
        "’s",
    }:
        return False
    if unit not in {"D", "W", "M", "Y"} and node.category("u") != "QUARTER":
        return False
    if before == "of" and unit == "D":
        return tokens.back(node.first, 2) in {"end", "start", "rest", "hours", "part"}
    return not after or (after in DAY_AFTER and before in DAY_BEFORE)


def ref(tokens: Tokens, node: Node) -> bool:
    """Accept 'the past' and 'the present' as nouns, 'now' but not 'now that'."""
    category = node.category("r")
    before, after = tokens.back(node.first), tokens.ahead(node.last)
    if category == "PAST":
        return before in {"in", "of", "from"} and not after[:1].isdigit()
    if category == "PRESENT":
        return before in {"at", "to", "of", "in"} and after in {".", ",", ";", ")", ""}
    return category != "NOW" or (after != "that" and before != "then")


def era(tokens: Tokens, node: Node) -> bool:
    """Accept 'this time' after a preposition."""
    return tokens.back(node.first) in ERA_BEFORE


def step(tokens: Tokens, node: Node) -> bool:
    """Refuse 'that day of …' and 'next-generation'."""
    if node.category("step") == "THAT" and tokens.ahead(node.last) == "of":
        return False
    if node.text("u") == "TM":
        return False
    hyphen = tokens.kinds[node.last : node.last + 1] == "-"
    return not (hyphen and node.category("step") in {"PAST", "LAST", "NEXT"})


def last(tokens: Tokens, node: Node) -> bool:
    """Accept 'the last year', not 'the last year of'."""
    return tokens.ahead(node.last) not in {"of", "in"} and step(tokens, node)
