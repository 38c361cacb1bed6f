"""What the words of a sentence tell of whom it is about, and of whom it names besides."""

from __future__ import annotations

from collections.abc import Sequence

from reader.core.late import late_pattern
from reader.core.remembering import remembered
from reader.corroboration.adjuncts import is_past
from reader.corroboration.institutions import government_of
from reader.corroboration.nations import country_in, is_nation
from reader.corroboration.office_holders import body_of
from reader.corroboration.phrases import Phrase, Token
from reader.corroboration.quotations import Quotation
from reader.corroboration.reporting import DOING, ROLES, SAYING

_SURNAME = late_pattern(r"\b[^\W\d_a-z][\w-]{2,}")
_LEADING = frozenset({"president", "premier", "chancellor", "leader", "minister"})
_WHERE = frozenset({"in", "at", "near", "from", "of", "outside", "across"})
_TIMES = frozenset(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january"}
    | {"february", "march", "april", "may", "june", "july", "august", "september", "october"}
    | {"november", "december"}
)


def goes_on(tokens: Sequence[Token], about: Phrase) -> bool:
    """Tell whether a verb or a comma follows who a sentence is about, as "However" has none."""
    behind = tokens[about.last : about.last + 2]
    return about.beside is not None or any(
        is_past(one) or one.low in SAYING or one.low in DOING for one in behind
    )


def is_name(tokens: Sequence[Token], beside: tuple[int, int]) -> bool:
    """Tell whether an apposition is nothing but a name: "The minister, Kari Holm, was blunt"."""
    words = tokens[beside[0] : beside[1]]
    return 1 <= len(words) <= 4 and all(token.capital for token in words)


def may_be_named(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a name begins at a word: of somebody rather than of where something is."""
    left = tokens[at - 1] if at else None
    if left is not None and (left.capital or left.low in _WHERE):
        return False
    return not (is_nation(tokens[at].text) or tokens[at].low in _TIMES)


def name_at(tokens: Sequence[Token], at: int) -> Sequence[Token]:
    """Return the words of the name that begins at a token."""
    end = at
    while end < len(tokens) and (tokens[end].capital or tokens[end].text == "."):
        end += 1
    return [one for one in tokens[at:end] if one.word]


@remembered(256)
def of_state(called: str, text: str) -> str:
    """Return the one person named whom the list of office holders makes "the Turkish president"."""
    words = called.split()
    state = country_in(words)
    if not state or words[0].casefold() != "the" or words[-1].casefold() not in _LEADING:
        return ""
    names = dict.fromkeys(_SURNAME.findall(text))
    known = [one for one in names if government_of(body_of(one, None)) == state]
    return known[0] if len(known) == 1 else ""


def are_several(called: str) -> bool:
    """Tell whether common nouns are of several, who are not "it": "residents"."""
    words = called.split()
    last = words[-1].lower() if words else ""
    known = words[-1:] == [last] or (len(words) == 1 and last.removesuffix("s") in ROLES)
    return known and last.endswith("s") and not last.endswith(("ss", "us", "is"))


def ends_in_verb(tokens: Sequence[Token], quote: Quotation) -> bool:
    """Tell whether a verb stands right before a colon and a quotation: "Holm shrugged: “…”"."""
    words = [token for token in tokens if token.word and token.start < quote.start]
    return bool(words) and is_past(words[-1])
