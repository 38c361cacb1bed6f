"""What looks like a time and is not: ages, counts, scores, names, words with other senses.

Each kind of node may have a check, which sees the node among its tokens and says whether it is a
time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.temporal.lexicon import wordset
from reader.temporal.tokens import CODES, Tokens
from reader.temporal.veto_words import (
    AFTER_NOUN,
    CONTENT,
    COUNTED,
    DAY_AFTER,
    DAY_BEFORE,
    ERA_BEFORE,
    MONEY,
    MONTH_BEFORE,
    NUMBERED,
    ONE_AFTER,
    ONE_BEFORE,
    OWNERS,
    RATE_BEFORE,
    SCORED,
    SEASON_BEFORE,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
    TRADING,
    UNITS_AFTER,
    UNITS_BEFORE,
    YEAR_BEFORE,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from reader.temporal.patterns import Node

_ADJECTIVES: Final = (CODES["WORKING"], CODES["MORE"])


def _glued_number(tokens: Tokens, node: Node) -> bool:
    before = tokens.kinds[node.first - 1 : node.first] if node.first else ""
    after = tokens.kinds[node.last : node.last + 1]
    beyond = tokens.kinds[node.last + 1 : node.last + 2]
    letter, numbers = CODES["x"], {CODES["NUMX"], CODES["DAYN"]}
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


def _year(tokens: Tokens, node: Node) -> bool:
    if any(node.has(name) for name in ("era", "era2", "edge", "early", "half")):
        return True
    if _year_range(tokens, node):
        return True
    before, after = tokens.back(node.first), tokens.ahead(node.last)
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
        return 1900 <= number <= 2099
    if 1900 <= number <= 2049:
        return not (number % 100 == 0 and after.endswith("s") and before not in YEAR_BEFORE)
    if number >= 2050:
        return before in {"by", "in", "until", "year"}
    alone = tokens.kinds[node.first - 1 : node.first] in {"", "\n"} and node.last < len(
        tokens.kinds
    )
    ends = tokens.kinds[node.last : node.last + 1] in {"\n", ""}
    return before in YEAR_BEFORE or after in {")", ","} or (alone and ends)


def _length(tokens: Tokens, node: Node) -> bool:
    """Refuse ages ('22-year-old'), prices ('$30 days') and years taken for counts."""
    if node.has("of") and tokens.back(node.first) != "between" and node.text("of") == "and":
        return False
    if tokens.kinds[node.last : node.last + 2] == "-" + CODES["LONG"]:
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


def _one(tokens: Tokens, node: Node, before: str) -> bool:
    """Say whether 'a day' is a length of time: 'in a day', 'a day after', not 'a good day'."""
    adjective = any(code in tokens.kinds[node.first : node.last] for code in _ADJECTIVES)
    if before in {"such", "what", "of", "not"} or node.text("u") != "D":
        return before not in {"such", "what", "not"} and not adjective
    after = tokens.ahead(node.last)
    return not adjective and (before in ONE_BEFORE or after in ONE_AFTER)


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and word[:2] in {"19", "20"}


def _rate(tokens: Tokens, node: Node) -> bool:
    """Say whether 'a day' stands behind an amount: '$200m a day', 'three times a week'."""
    if tokens.kinds[node.first] == CODES["PER"] or node.has("often") or node.has("often2"):
        return True
    before, further = tokens.back(node.first), tokens.back(node.first, 2)
    if before in RATE_BEFORE:
        return before not in {"hours", "minutes", "days", "people"} or further[:1].isdigit()
    if before[:1].isdigit():
        return not _is_year(before)
    return before.endswith("s") and further[:1].isdigit() and not _is_year(further)


def _units(tokens: Tokens, node: Node) -> bool:
    before, after = tokens.back(node.first), tokens.ahead(node.last)
    if before in OWNERS or after == "old" or tokens.kinds[node.last : node.last + 1] == "-":
        return False
    if before[:1].isdigit() or before in {"-", "/"}:
        return False
    if node.text("u").startswith("T"):
        early = before in {"early", "late", "small", "wee", "morning", "evening", "business"}
        return not early and (before in UNITS_BEFORE or after in UNITS_AFTER)
    return True


def _month(tokens: Tokens, node: Node) -> bool:
    """Refuse 'May' the verb or the name, April and June before a surname, 'Mar' and 'Dec' alone."""
    if any(node.has(name) for name in ("y", "step", "early", "edge", "rel")):
        return True
    word = tokens.word(node.last - 1)
    if word in SHORT_MONTHS:
        return False
    before = tokens.back(node.first)
    if word in {"may", "march"}:
        opens = before in {"", "."} and tokens.ahead(node.last) in {
            "was",
            "is",
            "saw",
            "has",
            "brought",
        }
        walk = before == "the" and tokens.ahead(node.last) in {"for", "on", "to", "of", "against"}
        return opens or (before in MONTH_BEFORE and not walk)
    if word in {"april", "june", "august"} and before not in MONTH_BEFORE:
        return not _upper_at(tokens, node.last + 1)
    return True


def _upper_at(tokens: Tokens, index: int) -> bool:
    return index < len(tokens.starts) and tokens.text[tokens.starts[index]].isupper()


def _weekday(tokens: Tokens, node: Node) -> bool:
    at = next(i for i in range(node.first, node.last) if tokens.kinds[i] == CODES["WDAY"])
    if tokens.word(at).endswith(".") and tokens.back(node.first) in {"the", "a", "he", "she"}:
        return False
    if tokens.word(at) in SHORT_WEEKDAYS:
        return tokens.kinds[node.last : node.last + 1] == "," or node.has("step")
    if tokens.back(node.first) in {"bloody", "super", "manic", "ruby"}:
        return False
    return tokens.ahead(node.last) not in {"agreement", "herald", "times", "mirror", "telegraph"}


def _part(tokens: Tokens, node: Node) -> bool:
    if node.has("step"):
        return True
    if node.has("early") and tokens.word(node.first) != "the":
        return tokens.ahead(node.last) not in {"show", "edition"}
    lead = {"in", "during", "through", "for", "into", "throughout"}
    after = tokens.ahead(node.last)
    if node.text("part") == "TNI" and after not in {".", ",", "of", "before", "after", ""}:
        return False
    return tokens.back(node.first) in lead or after in {"of", "before"}


def _trade_part(tokens: Tokens, node: Node) -> bool:
    return tokens.ahead(node.last) in TRADING and tokens.ahead(node.last) not in {"rush", "news"}


def _short_year(tokens: Tokens, node: Node) -> bool:
    return node.has("early") or tokens.back(node.first) in YEAR_BEFORE | {"class"}


def _the_unit(tokens: Tokens, node: Node) -> bool:
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


def _season(tokens: Tokens, node: Node) -> bool:
    if any(node.has(name) for name in ("y", "step", "edge", "early", "rel")):
        return True
    if node.category("s") == "FALL":
        lead = tokens.back(node.first) in {"in", "by", "since", "during", "until"}
        return lead and tokens.word(node.first) == "the" and tokens.ahead(node.last) != "of"
    at = node.last - 1
    if _upper_at(tokens, at) and _upper_at(tokens, at - 2) and at >= 2:
        return False
    before = tokens.back(node.first)
    if node.text("s") == "SP":
        return tokens.word(node.first) == "the" or before in SEASON_BEFORE
    return tokens.ahead(node.last) not in {"olympics", "games", "palace", "school"}


def _the_season(tokens: Tokens, node: Node) -> bool:
    """Refuse 'the' where it belongs to a noun that follows: 'the summer offensive'."""
    known = any(node.has(name) for name in ("y", "edge", "early", "rel"))
    after = tokens.ahead(node.last)
    return _season(tokens, node) and (known or after in AFTER_NOUN or not after[:1].isalpha())


def _clock(tokens: Tokens, node: Node) -> bool:
    text = node.text("c")
    if node.has("mil"):
        number = node.number("mil") or 0
        return number < 2400 and number % 100 < 60
    if not text:
        return 0 < (node.number("h") or 0) <= 12
    parts = [int(piece) for piece in text.replace(".", ":").split(":")]
    if parts[0] > 24 or parts[1] > 59 or (len(parts) > 2 and parts[2] > 59):
        return False
    return tokens.back(node.first) not in SCORED


def _noon(_: Tokens, node: Node) -> bool:
    return not node.has("twelve") or node.number("twelve") == 12


def _decade(tokens: Tokens, node: Node) -> bool:
    text = tokens.word(node.last - 1)
    if text[:1].isdigit() and len(text.rstrip("s'’")) >= 4:
        return True
    before = tokens.back(node.first)
    if node.has("early") or node.has("edge") or before in {"late", "early", "mid"}:
        return before not in OWNERS
    return tokens.word(node.first) == "the" or before in wordset("and - or to ’ '")


def _century(_: Tokens, node: Node) -> bool:
    return node.text("u") == "CE"


def _freq(tokens: Tokens, node: Node) -> bool:
    """Refuse names: 'the Daily Mail', 'Newsweek Weekly'."""
    capital = _upper_at(tokens, node.first)
    return not capital or not (_upper_at(tokens, node.last + 1) or tokens.back(node.first) == "the")


def _ref(tokens: Tokens, node: Node) -> bool:
    category = node.category("r")
    before, after = tokens.back(node.first), tokens.ahead(node.last)
    if category == "PAST":
        return before in {"in", "of", "from"} and not after[:1].isdigit()
    if category == "PRESENT":
        return before in {"at", "to", "of", "in"} and after in {".", ",", ";", ")", ""}
    return category != "NOW" or (after != "that" and before != "then")


def _holiday(tokens: Tokens, node: Node) -> bool:
    if node.text("h") == "newyear?":
        return node.has("step") or (
            tokens.back(node.first) == "the" and _upper_at(tokens, node.last - 1)
        )
    begin, end = tokens.starts[node.first], tokens.ends[node.last - 1]
    if not any(letter.isupper() for letter in tokens.text[begin:end]):
        return False
    return tokens.ahead(node.last) not in {"island", "islands"}


def _date(tokens: Tokens, node: Node) -> bool:
    if node.category("d") == "SECOND" and not node.has("y"):
        return tokens.word(node.first) == "the" or tokens.back(node.last) == "second"
    return 1 <= (node.number("d") or 0) <= 31 and 1 <= (node.number("d2") or 1) <= 31


def _sept11(tokens: Tokens, node: Node) -> bool:
    around = (
        tokens.kinds[node.first - 1 : node.first] if node.first else "",
        tokens.kinds[node.last : node.last + 1],
    )
    return (node.number("d"), node.number("d2")) == (9, 11) and "/" not in around


def _the_year(tokens: Tokens, node: Node) -> bool:
    del tokens
    return node.text("u") == "Y" and ((node.number("y") or 0) >= 1000 or node.has("era"))


def _quarter(_: Tokens, node: Node) -> bool:
    """Leave 'last quarter' to the rule for 'last week'; 'the last quarter of 2009' is a fourth."""
    return node.category("n") != "LAST" or node.has("y") or node.has("rel")


def _era(tokens: Tokens, node: Node) -> bool:
    return tokens.back(node.first) in ERA_BEFORE


def _day_only(tokens: Tokens, node: Node) -> bool:
    """Accept 'on the 20th', not 'on the 20th floor'."""
    lead = {"on", "by", "from", "to", "until", "till", "before", "after", "and"}
    ends = tokens.ahead(node.last) in wordset(". , ; ) : to and at in when - they he she it") | {""}
    return tokens.back(node.first) in lead and ends and 1 <= (node.number("d") or 0) <= 31


def _step(tokens: Tokens, node: Node) -> bool:
    """Refuse 'that day of …' and 'next-generation'."""
    if node.category("step") == "THAT" and tokens.ahead(node.last) == "of":
        return False
    if node.text("u") == "TM":
        return False
    hyphen = tokens.kinds[node.last : node.last + 1] == "-"
    return not (hyphen and node.category("step") in {"PAST", "LAST", "NEXT"})


def _last(tokens: Tokens, node: Node) -> bool:
    return tokens.ahead(node.last) not in {"of", "in"} and _step(tokens, node)


CHECKS: Final[Mapping[str, Callable[[Tokens, Node], bool]]] = {
    "year": _year, "length": _length, "rate": _rate, "units": _units, "month": _month,
    "weekday": _weekday, "part": _part, "theunit": _the_unit, "season": _season, "clock": _clock,
    "decade": _decade, "century": _century, "freq": _freq, "ref": _ref, "holiday": _holiday,
    "date": _date, "range": _date, "wdday": _date, "step": _step, "last": _last,
    "dayonly": _day_only, "era": _era, "noon": _noon, "quarter": _quarter, "theseason": _the_season,
    "sept11": _sept11, "theyear": _the_year,
    "tradepart": _trade_part, "shortyear": _short_year,
}  # fmt: skip


def allowed(tokens: Tokens, node: Node) -> bool:
    """Say whether the node is a time in this place."""
    check = CHECKS.get(node.kind)
    return check is None or check(tokens, node)
