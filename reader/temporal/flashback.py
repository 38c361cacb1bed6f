"""Looks back in a history: 'In October 1872 she sailed. She had been launched in March'.

In the pluperfect the account leaves its thread for what was before. A month or day told so lies
behind the thread, and the thread goes on from where it was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.temporal.clauses import opens_clause
from reader.temporal.lexicon import wordset
from reader.temporal.signs import END, PASSIVE, PAST_FORM, SKIPPED, is_stop, sign
from reader.temporal.tokens import SPACE
from reader.temporal.values import shift_year
from reader.temporal.verbs import CLAUSE, is_past

if TYPE_CHECKING:
    from reader.temporal.anchors import Anchor
    from reader.temporal.tokens import Tokens

_REACH: Final = 12
_BETWEEN: Final = 3
_ADVERBS: Final = wordset("been not never already just also first once only long even all both")
_PARTICIPLES: Final = wordset(
    "been begun gone come become done seen known shown grown flown drawn thrown worn torn sworn "
    "run sunk sung sprung swum drunk rung risen driven ridden written given taken shaken forsaken "
    "fallen eaten beaten broken spoken stolen chosen frozen forgotten hidden bitten born borne"
)


def looks_back(tokens: Tokens, first: int, last: int) -> bool:
    """Say whether the time at tokens first..last (exclusive) stands in a clause with 'had gone'."""
    before = tokens.back(first)
    if "by" in {before, tokens.back(first, 2)}:
        return False
    if before != "since" and opens_clause(tokens, first):
        verb = _verb(tokens, range(last, len(tokens.kinds)), joints=True)
        return verb >= 0 and tokens.word(verb) == "had" and _completed(tokens, verb)
    verb = _verb(tokens, range(first - 1, -1, -1), joints=False)
    return verb >= 0 and _led_by_had(tokens, verb)


def _verb(tokens: Tokens, places: range, *, joints: bool) -> int:
    """Return where the nearest verb of the past stands, or -1."""
    words = 0
    for index in places:
        if tokens.kinds[index] == SPACE:
            continue
        found = sign(tokens, index)
        if found == END or words > _REACH or (joints and tokens.word(index) in CLAUSE):
            break
        words += found != SKIPPED
        if found in {PAST_FORM, PASSIVE} or tokens.word(index) in _PARTICIPLES:
            return index
    return -1


def _led_by_had(tokens: Tokens, verb: int) -> bool:
    """Say whether the participle at `verb` belongs to 'had', adverbs between them apart."""
    for steps in range(1, _BETWEEN + 1):
        word = tokens.back(verb, steps)
        if word == "had":
            return tokens.word(verb) != "had"
        if not _adverb(word):
            break
    return False


def _completed(tokens: Tokens, had: int) -> bool:
    """Say whether a participle follows 'had', adverbs between them apart."""
    steps = 0
    for index in range(had + 1, len(tokens.kinds)):
        if tokens.kinds[index] == SPACE:
            continue
        word = tokens.word(index)
        if is_stop(tokens, index) or steps > _BETWEEN:
            break
        if word in _PARTICIPLES or is_past(tokens, index, word):
            return True
        if not _adverb(word):
            break
        steps += 1
    return False


def _adverb(word: str) -> bool:
    return word in _ADVERBS or word.endswith("ly")


def year_before(anchor: Anchor, month: int, day: int | None) -> int:
    """Return the year in which the month or day lies that was last over at the anchor."""
    here = anchor.point
    if here.month is None:
        return here.year
    later = month > here.month
    if month == here.month and day is not None and here.day is not None:
        later = day > here.day
    return shift_year(here.year, -later)
