"""What looks as if it pointed to a time and does not: 'the day of', 'last-minute'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.temporal.lexicon import UNIT_PLURALS, UNITS, wordset
from reader.temporal.tokens import CODES
from reader.temporal.veto_names import today_name
from reader.temporal.veto_words import (
    AT_THE_TIME,
    DAY_AFTER,
    DAY_BEFORE,
    END_BEFORE,
    ERA_BEFORE,
    OWN_WORDS,
    TRADING,
)

if TYPE_CHECKING:
    from reader.temporal.patterns import Node
    from reader.temporal.tokens import Tokens

_DAWNS = wordset("night dawn dusk daybreak nightfall")
_AT_DAWN = wordset("at by before after until till since")
_DAY_CODES = (CODES["MONTH"], CODES["DAYN"])


_UNIT_WORDS = frozenset({*UNITS, *UNIT_PLURALS, "year"})


def part(tokens: Tokens, node: Node) -> bool:
    """Accept a part of the day that is pointed at, or that a preposition leads in."""
    if tokens.word(node.last - 1) in {"before", "after", "previous", "following"}:
        return tokens.ahead(node.last) not in OWN_WORDS and not _name_follows(tokens, node)
    if node.has("step"):
        return True
    if node.has("hyphen"):
        led = tokens.back(node.first) in _AT_DAWN | {"in", "from", "around", "about"}
        return tokens.word(node.first) == "mid" and (led or tokens.ahead(node.last) in TRADING)
    if node.has("early") and tokens.word(node.first) != "the":
        return tokens.ahead(node.last) not in {"show", "edition"}
    lead = {"in", "during", "through", "for", "into", "throughout"}
    after = tokens.ahead(node.last)
    if node.text("part") == "TNI" and after not in {".", ",", "of", "before", "after", ""}:
        return False
    return tokens.back(node.first) in lead or after == "of"


def _name_follows(tokens: Tokens, node: Node) -> bool:
    return tokens.kinds[node.last : node.last + 2] == " x" and tokens.capital(node.last + 1)


def trade_part(tokens: Tokens, node: Node) -> bool:
    """Accept 'morning trading', not 'morning coffee'."""
    return tokens.ahead(node.last) in TRADING and tokens.ahead(node.last) not in {"rush", "news"}


def the_unit(tokens: Tokens, node: Node) -> bool:
    """Accept 'the day' and its like where nothing follows that says which day."""
    if tokens.word(node.last - 1) in {"end", "close", "start", "beginning", "middle"}:
        return _end_of(tokens, node)
    if any(node.has(name) for name in ("edge", "early", "half")):
        return True
    before, after = tokens.back(node.first), tokens.ahead(node.last)
    if tokens.kinds[node.first + 2] == CODES["FISCAL"]:
        return True
    if after in {"ended", "to"} and tokens.kinds[node.last + 3 : node.last + 4] in _DAY_CODES:
        return False
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


def _end_of(tokens: Tokens, node: Node) -> bool:
    """Accept "by year's end", 'at year-end'; refuse 'a year-end bonus', 'every week end'."""
    before = tokens.back(node.first)
    if "'s" in tokens.text_of(node.first, node.last).replace("’", "'"):
        return before in END_BEFORE | {"the", "from", "to", "around", "near", "toward", "towards"}
    return tokens.word(node.last - 1) == "end" and before in END_BEFORE


def by_night(tokens: Tokens, node: Node) -> bool:
    """Accept 'at night', 'by night', 'at dawn'."""
    word = tokens.word(node.first)
    lead = {"at", "by"} if word == "night" else _AT_DAWN
    return tokens.back(node.first) in lead and word in _DAWNS


def early_hours(_: Tokens, node: Node) -> bool:
    """Accept 'the early hours of Saturday', not 'the early days of'."""
    return node.text("u") == "TH"


def week_of(_: Tokens, node: Node) -> bool:
    """Accept 'the week ended March 9'; a year that ended then is no week."""
    return not node.has("u") or node.text("u") == "W"


def ref(tokens: Tokens, node: Node) -> bool:
    """Accept 'the past' and 'the present' as nouns, 'now' but not 'now that'."""
    category = node.category("r")
    before, after = tokens.back(node.first), tokens.ahead(node.last)
    if category == "PAST":
        return before in {"in", "of", "from"} and not after[:1].isdigit()
    if category == "PRESENT":
        return before in {"at", "to", "of", "in"} and after in {".", ",", ";", ")", ""}
    if tokens.word(node.first) in {"recently", "lately"} and after == "as":
        return False
    return category != "NOW" or (after != "that" and before != "then")


def era(tokens: Tokens, node: Node) -> bool:
    """Accept 'this time' after a preposition, 'at the time' where nothing says which time."""
    if not node.has("step"):
        after = tokens.ahead(node.last)
        if after == "of":
            return tokens.back(node.first) in ERA_BEFORE
        return tokens.back(node.first) == "at" and (not after.isalpha() or after in AT_THE_TIME)
    return tokens.back(node.first) in ERA_BEFORE


def step(tokens: Tokens, node: Node) -> bool:
    """Refuse 'that day of …', 'the last day of …' and 'next-generation'."""
    if node.category("step") == "THAT" and tokens.ahead(node.last) == "of":
        return False
    if tokens.back(node.first) == "to" and tokens.back(node.first, 2) in _UNIT_WORDS:
        return False  # 'two weeks to the day after'
    of_it = tokens.ahead(node.last) == "of" and tokens.ahead(node.last, 2) in OWN_WORDS
    the_last = tokens.word(node.first) == "the" and tokens.ahead(node.last) == "of"
    the_last = the_last and node.text("u") == "D"
    last_of = node.category("step") == "LAST" and (of_it or the_last)
    if node.text("u") == "TM" or (last_of and tokens.word(node.first) == "the"):
        return False
    hyphen = tokens.kinds[node.last : node.last + 1] == "-"
    return not (hyphen and node.category("step") in {"PAST", "LAST", "NEXT"})


def last(tokens: Tokens, node: Node) -> bool:
    """Accept 'the last year', not 'the last year of'."""
    return tokens.ahead(node.last) not in {"of", "in"} and step(tokens, node)


def deictic(tokens: Tokens, node: Node) -> bool:
    """Refuse names: 'USA Today', 'the Today programme'."""
    return not today_name(tokens, node)
