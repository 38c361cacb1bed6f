"""What looks like a time of day and is not: scores, prices, shares, other numbers with a point.

A clock with a point (11.34) looks like any number, so something must stand beside it that numbers
do not have: a zone, 'at', or a date with its year.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from reader.temporal.lexicon import wordset
from reader.temporal.tokens import CODES
from reader.temporal.veto_words import SCORED

if TYPE_CHECKING:
    from reader.temporal.patterns import Node
    from reader.temporal.tokens import Tokens

_AFTER_CLOCK = wordset(
    ". , ; : ) | and but when on in this yesterday today tomorrow local sharp until till before "
    "after – — - ' \" ” ’"
) | {""}
_PRICED = wordset(
    "close closed closes closing end ended ends finish finished trade traded trades trading stand "
    "stands stood settle settled price priced value valued quoted fixed sold sell bought buy "
    "unchanged rate inflation unemployment index peaked averaged steady level levels yield down up"
)
_LEADS_IN = wordset("at by until till since from before after around about between and nearly to")
_FREE = wordset("people men women children votes points goals percent million years of")
_HOURS = 12
_MINUTES = 31
_NEAR = 8
_MILITARY = 4
_AT_HOURS = wordset("at by until till since around from to before after")


def clock(tokens: Tokens, node: Node) -> bool:
    """Refuse hours and minutes beyond the clock, scores, and numbers that only look like one."""
    if node.has("dot"):
        return (
            node.has("z")
            or node.has("z2")
            or node.has("place")
            or _said_at(tokens, node)
            or _beside_date(tokens, node)
        )
    text = node.text("c")
    if node.has("mil"):
        number = node.amount("mil") or 0
        if node.has("place") and len(tokens.word(node.first)) != _MILITARY:
            return False
        return number < 2400 and number % 100 < 60 and number == int(number)
    if node.has("h2") and not _leads_up(tokens, node):
        return False
    if not text:
        return _in_words(tokens, node)
    parts = [int(piece) for piece in text.replace(".", ":").split(":")]
    if parts[0] > 24 or parts[1] > 59 or (len(parts) > 2 and parts[2] > 59):
        return False
    return tokens.back(node.first) not in SCORED


def _in_words(tokens: Tokens, node: Node) -> bool:
    """Accept 'at four in the afternoon' and 'at ten to nine', not 'scored ten to nine'."""
    hour = node.number("hour") or node.number("h") or 0
    if not 0 < hour <= _HOURS:
        return False
    if not node.has("hour") and not node.has("count"):
        return True
    near = tokens.back(node.first) in _LEADS_IN or node.has("about")
    if node.has("hour"):
        return near
    minutes = node.number("count") or 0
    near = near and tokens.back(node.first) not in {"by", "and", "to", "from", "between"}
    worded = node.category("count") == "NUMW" and tokens.back(node.first) not in {"from", "between"}
    told = near or (worded and (node.has("part") or node.has("ap")))
    return told and 0 < minutes < _MINUTES and _FREE.isdisjoint({tokens.ahead(node.last)})


def _leads_up(tokens: Tokens, node: Node) -> bool:
    """Accept the 7 of '7-9 p.m.' and 'between 7 and 9 p.m.', not the 2 of 'at 2 and 4 p.m.'."""
    if tokens.ahead(node.last) == "and":
        return tokens.back(node.first) == "between"
    return tokens.kinds[node.first - 1 : node.first] in {"", " ", "\n", "(", "#"}


def _said_at(tokens: Tokens, node: Node) -> bool:
    """Say whether this is 'at 19.45', and neither a price nor a part of a larger expression."""
    if tokens.back(node.first) != "at" or tokens.back(node.first, 2) in _PRICED:
        return False
    code = tokens.kinds[node.last : node.last + 2].strip()
    return tokens.ahead(node.last) in _AFTER_CLOCK or code[:1] in {CODES["WDAY"], CODES["DEICT"]}


@functools.cache
def _dated() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what a date with its year is before and after a clock, in categories."""
    day = f"[{CODES['DAYN']}{CODES['ORDN']}]"
    named = rf"(?:{CODES['MONTH']}\.? {day},? |{day} {CODES['MONTH']}\.?,? ){CODES['YEARN']}"
    date = rf"(?:{named}|{CODES['ISO']}|{CODES['SLASH']})"
    return re.compile(rf"{date},? \Z"), re.compile(rf",? (?:{CODES['WDAY']},? )?{date}")


def _beside_date(tokens: Tokens, node: Node) -> bool:
    """Say whether a date with its year stands right before, with nothing after, or right after."""
    before, after = _dated()
    if after.match(tokens.kinds, node.last):
        return True
    if not before.search(tokens.kinds[max(0, node.first - _NEAR) : node.first]):
        return False
    end = tokens.ends[node.last - 1]
    rest = tokens.text[end : end + _NEAR].lstrip(" \t\xa0")
    return not rest[:1].isalnum() and rest[:1] not in set("%$€£°")


def hours(tokens: Tokens, node: Node) -> bool:
    """Accept 'at 1830 hours', not '1200 hours of work'."""
    number, digits = node.number("mil") or 0, tokens.word(node.first)
    if len(digits) != _MILITARY or number >= 2400 or number % 100 >= 60:
        return False
    return node.text("u") == "TH" and tokens.back(node.first) in _AT_HOURS


def noon(tokens: Tokens, node: Node) -> bool:
    """Accept '12 noon', not another number before it, and 'one minute past midnight'."""
    if node.has("shift"):
        return node.text("u") in {"TM", "TH"} and not tokens.word(node.first).startswith("the")
    return not node.has("twelve") or node.number("twelve") == 12
