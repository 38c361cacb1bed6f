"""What looks like a length of time or a frequency and is not: ages, prices, names of papers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.temporal.lexicon import MULTIPLIERS, WORDS, wordset
from reader.temporal.tokens import CODES
from reader.temporal.veto_words import (
    AFTER_NOUN,
    CONTENT,
    COUNTED,
    MEASURES,
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
_AMOUNT: Final = 15
_NUMBERS: Final = frozenset(CODES[name] for name in ("NUMX", "NUMW", "DAYN", "DOTTED", "FEW"))
_DATED: Final = frozenset(CODES[name] for name in ("DAYN", "ORDN", "MONTH", "YEARN"))
_IN_AMOUNT: Final = frozenset({" ", "-", CODES["OF"], CODES["AND"]})
_PLURALS: Final = frozenset({"people", "men", "women", "children", "percent", "kg", "km"})
_NOT_PER: Final = wordset("after before ago later earlier apart since")
_NO_AMOUNT: Final = wordset(
    "in on at for to from by with was were is are be been had has have did do does after before "
    "than since or when that which who it he she they we i you over within during until into onto "
    "about against took lasted spent just only then but if because while as not"
)
_WARS: Final = wordset("war wars campaign revolution raid raids battle")
_DURING: Final = wordset("following during amid despite")
_ONE_MINUTE: Final = wordset(
    "of and or to before after later in on at for by with from ago when while as until that if "
    "he she it they we i you the"
)
_ADJECTIVES: Final = (CODES["WORKING"], CODES["MORE"])

_NAME_WORDS: Final = 3
_ALSO_VERBS: Final = wordset("report show address march review list survey race award")
_ONCE_A_YEAR: Final = frozenset({"P1Y", "P3M"})
_THINGS: Final = wordset(
    "report reports meeting meetings conference conferences budget budgets summit summits congress "
    "convention conventions festival festivals session sessions assembly forum fair exhibition "
    "show address speech speeches message keynote dinner gala ball parade pilgrimage march "
    "ceremony awards award prize lecture letter list ranking review survey statement statements "
    "filing accounts bulletin gathering retreat tournament race championship marathon "
    "holiday vacation leave"
)


def length(tokens: Tokens, node: Node) -> bool:
    """Refuse ages ('22-year-old'), prices ('$30 days') and years taken for counts."""
    if _named(tokens, node) or _a_programme(tokens, node) or _hyphened(tokens, node):
        return False
    if (node.has("det") and _attributive(tokens, node)) or _apart(tokens, node):
        return False
    if node.has("of") and tokens.back(node.first) != "between" and node.text("of") == "and":
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


def _hyphened(tokens: Tokens, node: Node) -> bool:
    """Say whether more is joined to it: 'a two-week-long', 'year-end'."""
    if tokens.kinds[node.last : node.last + 2] == "-" + CODES["LONG"]:
        return True
    return tokens.kinds[node.last : node.last + 1] == "-" and tokens.word(node.last + 1) == "end"


def _named(tokens: Tokens, node: Node) -> bool:
    """Say whether 'the' belongs to a name: 'the Seven Years War'."""
    if tokens.word(node.first) not in {"the", "these", "those"}:
        return False
    return tokens.kinds[node.last : node.last + 1] == " " and tokens.capital(node.last + 1)


def a_war(tokens: Tokens, node: Node) -> bool:
    """Say whether the length belongs to a war's name: 'the Six-Day War', 'Thirty Years' War'."""
    at = node.last
    while tokens.kinds[at : at + 1] and tokens.kinds[at] in "' " + CODES["POSS"]:
        at += 1
    return tokens.capital(node.last - 1) and tokens.capital(at) and tokens.word(at) in _WARS


def _a_programme(tokens: Tokens, node: Node) -> bool:
    """Say whether this is '“60 Minutes”': a capital where the words beside it have none."""
    timed = node.text("u") in {"TM", "TH"} and tokens.capital(node.last - 1)
    if not timed or not tokens.text[tokens.starts[node.first]].isdecimal():
        return False
    after = node.last + (tokens.kinds[node.last : node.last + 1] == " ")
    before = node.first - 1 - (tokens.kinds[node.first - 1 : node.first] == " ")
    beside = tokens.capital(after) or (before >= 0 and tokens.capital(before))
    return tokens.kinds[node.first + 1 : node.first + 2] == " " and not beside


def _attributive(tokens: Tokens, node: Node) -> bool:
    """Say whether the article belongs to a noun behind the length: 'a quarter-century low'."""
    after = tokens.ahead(node.last)
    return after[:1].isalpha() and after not in AFTER_NOUN | _NOT_PER


def _apart(tokens: Tokens, node: Node) -> bool:
    """Say whether the first word belongs to what stands before: 'cost $2 billion over a year'."""
    if tokens.ahead(node.last) == "ago" and not compared(tokens, node):
        return True
    return tokens.word(node.first) == "over" and _measured(tokens, node.first)


def _measured(tokens: Tokens, first: int) -> bool:
    """Say whether an amount of something stands right before token `first`."""
    back = [tokens.back(first, count) for count in (1, 2, 3)]
    if back[0] in {"%", "percent", "billion", "million", "trillion"} or back[0].isdecimal():
        return True
    number = any(word[:1].isdigit() or word in MULTIPLIERS for word in back[1:])
    return number and back[0].isalpha() and back[0] not in _NO_AMOUNT


def compared(tokens: Tokens, node: Node) -> bool:
    """Refuse 'more than a week ago' where an amount is compared: '5 cents more than a week ago'.

    'A day later than planned' compares too: it is a length, or beside a date that date again.
    """
    if is_comparison(tokens, node):
        dated = tokens.kinds[max(node.first - 3, 0) : max(node.first - 2, 0)]
        return tokens.back(node.first) == "," and dated in _DATED
    if not node.has("about"):
        return True
    word = tokens.word(node.first)
    return not (word.endswith("than") and _measured(tokens, node.first))


def is_comparison(tokens: Tokens, node: Node) -> bool:
    """Say whether it is told how much later or earlier than something else: 'than planned'."""
    return node.category("dir") != "AGO" and tokens.ahead(node.last) == "than"


def _one(tokens: Tokens, node: Node, before: str) -> bool:
    """Say whether 'a day' is a length of time: 'in a day', 'a day after', not 'a good day'."""
    if node.text("u") == "TM" and tokens.kinds[node.last : node.last + 1] == " ":
        after = tokens.ahead(node.last)
        if after.isalpha() and after not in _ONE_MINUTE:
            return False  # 'a minute crack'
    adjective = any(code in tokens.kinds[node.first : node.last] for code in _ADJECTIVES)
    if before in {"such", "what", "of", "not"} or node.text("u") != "D":
        return before not in {"such", "what", "not"} and not adjective
    after = tokens.ahead(node.last)
    if after == "of":
        return not adjective and before in ONE_BEFORE | _DURING  # 'a day of shame' is no length
    return not adjective and (before in ONE_BEFORE or after in ONE_AFTER)


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and word[:2] in {"19", "20"}


def rate(tokens: Tokens, node: Node) -> bool:
    """Say whether 'a day' stands behind an amount: '$200m a day', '30 tons of coal a day'."""
    if tokens.kinds[node.first] == CODES["PER"] or node.has("often") or node.has("often2"):
        return True
    if tokens.ahead(node.last) in _NOT_PER:
        return False
    before, further = tokens.back(node.first), tokens.back(node.first, 2)
    if before in RATE_BEFORE:
        return before not in {"hours", "minutes", "days", "people"} or _amount(tokens, node.first)
    if before[:1].isdigit():
        return not _is_year(before)
    if before.endswith("s") and further[:1].isdigit():
        return not _is_year(further)
    return _amount(tokens, node.first)


def _amount(tokens: Tokens, first: int) -> bool:
    """Say whether a number of things leads up to token `first`: '3 million gallons of water'."""
    plural = False
    for at in range(first - 1, max(-1, first - _AMOUNT), -1):
        kind = tokens.kinds[at]
        if kind in _NUMBERS:
            return plural or (bool(tokens.back(at)) and tokens.back(at)[0] in MONEY)
        if kind == CODES["YEARN"]:
            return tokens.ahead(at + 1) in MEASURES | COUNTED
        word = tokens.word(at)
        if kind not in _IN_AMOUNT and not (word.isalpha() and word not in _NO_AMOUNT):
            return False
        plural = plural or word.endswith("s") or word in _PLURALS
    return False


def units(tokens: Tokens, node: Node) -> bool:
    """Accept a bare plural as a length of time, not 'his teenage years', 'business hours'."""
    before, after = tokens.back(node.first), tokens.ahead(node.last)
    if after == "between" and node.text("u") == "Y":
        return False  # 'the years between 2014 and 2016' are those two
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


def _names_a_thing(tokens: Tokens, node: Node) -> bool:
    """Say whether 'annual' names a paper or a gathering of its year: 'in its annual report'."""
    if node.text("f") not in _ONCE_A_YEAR:
        return False
    before = ""
    for count in range(1, _NAME_WORDS + 1):
        word = tokens.ahead(node.last, count)
        if word in _THINGS:
            return not (before.endswith("s") and word in _ALSO_VERBS)
        if not word.isalpha() or word in AFTER_NOUN:
            return False
        before = word
    return False


def freq(tokens: Tokens, node: Node) -> bool:
    """Refuse names: 'the Daily Mail', 'Newsweek Weekly'."""
    if _names_a_thing(tokens, node):
        return False
    capital = tokens.capital(node.first)
    return not capital or not (tokens.capital(node.last + 1) or tokens.back(node.first) == "the")
