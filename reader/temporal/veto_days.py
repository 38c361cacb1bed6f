"""What looks like a day, a month, a season or an hour and is not: names, verbs, scores."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.temporal.lexicon import wordset
from reader.temporal.tokens import CODES, SPACE
from reader.temporal.veto_names import (
    may_the_month,
    month_name,
    place_follows,
    season_name,
    weekday_name,
)
from reader.temporal.veto_sport import in_a_match
from reader.temporal.veto_words import (
    AFTER_NOUN,
    MONTH_BEFORE,
    PLAYED,
    SEASON_BEFORE,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
)
from reader.temporal.veto_years import next_year

if TYPE_CHECKING:
    from reader.temporal.patterns import Node
    from reader.temporal.tokens import Tokens


_THAT: Final = frozenset({"THAT", "SAME"})
_DAY_OR_HOUR: Final = frozenset(CODES[n] for n in ("MONTH", "DAYN", "ORDN", "CLOCK", "NOON", "ISO"))
_THE_DAY: Final = f"{CODES['THE']} {CODES['DAYN']}"
_LEADS_IN: Final = SEASON_BEFORE | wordset("for before after over throughout last next")
_VERSIONS: Final = wordset(
    "version versions v release build firmware update patch android ios macos windows linux kernel "
    "section sections article clause paragraph chapter rule figure table ip address python java"
)
_PIECES: Final = 3
_SHORT_YEAR: Final = 2
# Things and trades that a season only names: 'spring water', 'a winter storm'.
_NAMED_BY_SEASON: Final = wordset(
    "water waters onion onions roll rolls chicken chickens lamb cleaning board boards mattress "
    "mattresses tide tides greens storm storms coat coats jacket jackets clothes clothing boots "
    "tyres tires sports wheat barley squash camp camps house houses home homes cottage school "
    "schools dress dresses job jobs internship internships reading blockbuster blockbusters hats "
    "gear wear collection collections weather solstice equinox bulbs gardens wonderland fuel "
    "tournament league capital palace resort resorts"
)
# Things that a feast only names, whenever they are spoken of: 'Christmas trees'.
_NAMED_BY_FEAST: Final = wordset(
    "island islands tree trees card cards carol carols gift gifts present presents shopping "
    "shopper shoppers lights decoration decorations ornament ornaments pudding puddings cake "
    "cakes cookie cookies stocking stockings sweater sweaters jumper jumpers song songs album "
    "albums wreath wreaths egg eggs bunny bunnies basket baskets costume costumes candy turkey "
    "turkeys cracker crackers"
)
_PACTS: Final = wordset("agreement accord accords treaty")
_OF_A_SEASON: Final = wordset(
    "offensive counteroffensive offensives campaign campaigns fighting meeting meetings session "
    "semester season term break harvest planting elections election uprising"
)


def month(tokens: Tokens, node: Node) -> bool:
    """Refuse 'May' the verb or the name, April and June before a surname, 'Mar' and 'Dec' alone."""
    if any(node.has(name) for name in ("y", "step", "early", "edge", "rel")):
        return True
    word = tokens.word(node.last - 1)
    if word in SHORT_MONTHS or month_name(tokens, node):
        return False
    before, after = tokens.back(node.first), tokens.ahead(node.last)
    if word in {"may", "march"}:
        opens = before in {"", "."} and tokens.ahead(node.last) in {
            "was",
            "is",
            "saw",
            "has",
            "brought",
        }
        if word == "may" and after in {"'s", "’s"}:
            return may_the_month(tokens, node)
        if word == "march" and after in {"'s", "’s"}:
            return tokens.capital(node.first) and before not in {"the", "a"}
        walk = before == "the" and tokens.ahead(node.last) in {"for", "on", "to", "of", "against"}
        compared = before == "as" and tokens.back(node.first, 3) == "as"  # 'as soon as March'
        return opens or compared or (before in MONTH_BEFORE and not walk)
    if word in {"april", "june", "august"} and before not in MONTH_BEFORE:
        return not tokens.capital(node.last + 1)
    return True


def weekday(tokens: Tokens, node: Node) -> bool:
    """Refuse abbreviations that are words ('Sun', 'sat'), films and newspapers."""
    at = next(i for i in range(node.first, node.last) if tokens.kinds[i] == CODES["WDAY"])
    if tokens.word(at).endswith(".") and tokens.back(node.first) in {"the", "a", "he", "she"}:
        return False
    if tokens.word(at) in SHORT_WEEKDAYS:
        stepped = node.has("step") and node.category("step") not in _THAT
        return stepped or _leads_a_date(tokens, node.last) or _in_a_range(tokens, node)
    return not weekday_name(tokens, node)


def _leads_a_date(tokens: Tokens, at: int) -> bool:
    """Say whether a comma and a day or an hour follow: 'Fri, 3 pm', not 'Sun, a maker of chips'."""
    kinds = tokens.kinds[at : at + 3].replace(SPACE, "")
    return kinds[:1] == "," and kinds[1:2] in _DAY_OR_HOUR


def _in_a_range(tokens: Tokens, node: Node) -> bool:
    """Say whether a dash or 'to' leads to or from another weekday: 'Fri-Sun', 'Mon to Wed'."""
    code, kinds = CODES["WDAY"], tokens.kinds
    for at, step in ((node.last, 1), (node.first - 1, -1)):
        beside = kinds[at : at + 5] if step > 0 else kinds[max(0, at - 4) : at + 1][::-1]
        joint = beside.partition(code)[0].strip()
        if code in beside and joint in {"-", CODES["TO"], "/", CODES["AND"]}:
            return True
    return False


def season(tokens: Tokens, node: Node) -> bool:
    """Refuse names ('Winter Palace') and 'fall' and 'spring' in their other senses."""
    if node.has("y2") and not next_year(node.number("y") or 0, node.number("y2") or 0):
        return False
    if any(node.has(name) for name in ("y", "step", "edge", "early", "rel")):
        return True
    if season_name(tokens, node) or tokens.ahead(node.last) in _NAMED_BY_SEASON:
        return False
    if tokens.ahead(node.last) in _OF_A_SEASON and node.last - node.first == 1:
        return True
    if node.category("s") == "FALL":
        lead = tokens.back(node.first) in {"in", "by", "since", "during", "until"}
        return lead and tokens.word(node.first) == "the" and tokens.ahead(node.last) != "of"
    at = node.last - 1
    if tokens.capital(at) and tokens.capital(at - 2):
        return False
    if tokens.capital(at) and place_follows(tokens, node):
        return False
    before = tokens.back(node.first)
    if node.text("s") == "SP":
        coiled = tokens.ahead(node.last) in {"in", "inside", "on"} and before not in _LEADS_IN
        return before in SEASON_BEFORE or (tokens.word(node.first) == "the" and not coiled)
    return tokens.ahead(node.last) not in {"olympics", "games", "palace", "school"}


def the_season(tokens: Tokens, node: Node) -> bool:
    """Refuse 'the' where it belongs to a noun that follows: 'the summer offensive'."""
    known = any(node.has(name) for name in ("y", "edge", "early", "rel"))
    after = tokens.ahead(node.last)
    return season(tokens, node) and (known or after in AFTER_NOUN or not after[:1].isalpha())


def every_nth(_: Tokens, node: Node) -> bool:
    """Accept 'the first Monday of every month', not 'of every week'."""
    return not node.has("u") or node.text("u") in {"M", "Y"}


def quarter(tokens: Tokens, node: Node) -> bool:
    """Refuse a quarter of a match; leave 'last quarter' to the rule for 'last week'.

    'The last quarter of 2009' is a fourth.
    """
    if node.has("y") or node.has("rel"):
        return True
    if in_a_match(tokens, node.first, node.last):
        return False
    parted = tokens.ahead(node.last) == "of" and (
        tokens.ahead(node.last, 2) in PLAYED or tokens.ahead(node.last, 3) in PLAYED
    )
    return node.category("n") != "LAST" and not parted


def holiday(tokens: Tokens, node: Node) -> bool:
    """Accept a holiday written as a name, not 'easter' in small letters."""
    if node.text("h") == "newyear?":
        return node.has("step") or (
            tokens.back(node.first) == "the" and tokens.capital(node.last - 1)
        )
    begin, end = tokens.starts[node.first], tokens.ends[node.last - 1]
    if not any(letter.isupper() for letter in tokens.text[begin:end]):
        return False
    if node.last - node.first == 1 and tokens.back(node.first) == "operation":
        return False
    if tokens.ahead(node.last) in _PACTS or (
        node.text("h") == "dday" and tokens.ahead(node.last) == "for"
    ):
        return False
    stepped = node.has("step") or node.has("y")
    return stepped or tokens.ahead(node.last) not in _NAMED_BY_FEAST


def date(tokens: Tokens, node: Node) -> bool:
    """Refuse days that no month has, and 'a second' taken for one."""
    if _the_first_of_them(tokens, node):
        return False
    if node.category("d") == "SECOND" and not node.has("y"):
        return tokens.word(node.first) == "the" or tokens.back(node.last) == "second"
    if tokens.kinds[node.first : node.first + 3] == _THE_DAY and not node.has("y"):
        after = tokens.ahead(node.last)
        on = tokens.back(node.first) in {"on", "by", "until"}
        if after[:1].isalpha() and after not in AFTER_NOUN and not on:
            return False
    return 1 <= (node.number("d") or 0) <= 31 and 1 <= (node.number("d2") or 1) <= 31


def slash(tokens: Tokens, node: Node) -> bool:
    """Refuse 'version 10.11.12': numbers with points and two digits of a year may be others."""
    pieces = node.text("slash").split(".")
    if len(pieces) < _PIECES or len(pieces[-1]) > _SHORT_YEAR:
        return True
    return tokens.back(node.first) not in _VERSIONS


def _the_first_of_them(tokens: Tokens, node: Node) -> bool:
    """Say whether a noun follows a rank: 'in July the first new rye was cut'."""
    if node.category("d") not in {"ORDW", "ORDN", "SECOND"} or node.has("y") or node.has("rel"):
        return False
    if tokens.back(node.last) == tokens.word(node.first) or tokens.back(node.last, 2) != "the":
        return False
    after = tokens.ahead(node.last)
    return after[:1].isalpha() and after not in AFTER_NOUN


def day_range(tokens: Tokens, node: Node) -> bool:
    """Refuse the 'Jan. 20 to 2' of 'from 10 p.m. on Jan. 20 to 2 a.m.'."""
    return date(tokens, node) and CODES["AMPM"] not in tokens.kinds[node.last : node.last + 2]


def day_only(tokens: Tokens, node: Node) -> bool:
    """Accept 'on the 20th', not 'on the 20th floor'."""
    lead = {"on", "by", "from", "to", "until", "till", "before", "after", "and"}
    ends = tokens.ahead(node.last) in wordset(". , ; ) : to and at in when - they he she it") | {""}
    return tokens.back(node.first) in lead and ends and 1 <= (node.number("d") or 0) <= 31


def sept11(tokens: Tokens, node: Node) -> bool:
    """Accept 9/11 only: other fractions are none."""
    around = (
        tokens.kinds[node.first - 1 : node.first] if node.first else "",
        tokens.kinds[node.last : node.last + 1],
    )
    return (node.number("d"), node.number("d2")) == (9, 11) and "/" not in around
