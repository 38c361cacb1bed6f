"""What polls, studies and papers show, and what somebody calls for."""

from __future__ import annotations

from collections.abc import Sequence

from reader.core.naming.words import word_set
from reader.corroboration.adjuncts import is_past
from reader.corroboration.cue import Cue
from reader.corroboration.phrases import PRONOUNS, VERBAL, Phrase, Token, before
from reader.corroboration.reporting import SAYING
from reader.corroboration.speaking import is_mute

CALLING = {"for": "call for", "on": "call on"}
"""The verbs of cues such as "called for a truce" and "called on both to stop"."""
SHOW = "show"
"""The verb of cues such as "a poll shows"."""
_FORMS = {
    "shows": SHOW, "showed": SHOW, "show": SHOW, "found": "find", "finds": "find", "find": "find",
    "suggests": "suggest", "suggested": "suggest", "suggest": "suggest",
    "indicates": "indicate", "indicated": "indicate", "indicate": "indicate",
}  # fmt: skip
_STUDIES = word_set(
    "poll polls survey surveys study studies analysis analyses research report reports data figures"
    " statistics census review findings estimates documents records footage video videos images"
    " average averages transcript audit inquiry investigation filings emails"
)
_MADE = word_set(
    "released published conducted commissioned carried issued obtained prepared produced taken"
    " written compiled based cited seen"
)
_JOINING = word_set("but and while although though as because that however when")
_NO_CALLS = word_set("help backup him her them me us you it")
_BEFORE = 6
_BETWEEN = 16


def shown(tokens: Sequence[Token], at: int) -> Cue | None:
    """Return the cue in "a poll released on Friday showed": a study, and what it tells."""
    verb = _FORMS.get(tokens[at].low)
    if verb is None or at < 1 or at + 1 >= len(tokens):
        return None
    for noun in range(at - 1, max(at - _BETWEEN, -1), -1):
        if tokens[noun].quote or tokens[noun].text in ";:":
            return None
        if tokens[noun].low in _STUDIES:
            first = _begin(tokens, noun)
            plain = first is not None and _is_of_it(tokens[noun + 1 : at])
            ends = _maker_ends(tokens, noun, at)
            return Cue(at, verb, Phrase(first, ends)) if plain and first is not None else None
    return None


def called(tokens: Sequence[Token], at: int, found: Sequence[Cue]) -> Cue | None:
    """Return the cue in "called for a truce" or "called on both to stop", else None.

    `found` are the cues before it.
    """
    follows = tokens[at + 1].low if at + 2 < len(tokens) else ""
    verb = CALLING.get(follows)
    if verb is None or tokens[at].low not in {"called", "calls", "calling", "call"}:
        return None
    if verb == "call for" and tokens[at + 2].low in _NO_CALLS:
        return None
    asks = verb == "call for" or any(token.low == "to" for token in tokens[at + 3 : at + _BETWEEN])
    passive = at > 0 and tokens[at - 1].low in {"was", "were", "been", "be", "is", "are"}
    if not asks or (passive and tokens[at].low == "called"):
        return None
    if found and at and tokens[at - 1].low in {"and", "but", "also"}:
        # As in: Lind announced a day of mourning and called for an inquiry.
        return Cue(at, verb, None, same=len(found) - 1, upto=at + 2)
    phrase = before(tokens, at)
    if phrase is None or is_mute(tokens, phrase):
        return None
    return Cue(at, verb, phrase, upto=at + 2)


def _begin(tokens: Sequence[Token], noun: int) -> int | None:
    """Return where a phrase begins that ends in the noun for a study, None where none does."""
    first = noun
    while first > 0 and noun - first <= _BEFORE:
        left = tokens[first - 1]
        says = left.low in SAYING and not left.capital
        if not left.word or says or left.low in _JOINING | VERBAL | PRONOUNS:
            break
        if is_past(left) or left.low in {"in", "to", "of", "by", "from", "with", "for", "on", "at"}:
            return None
        first -= 1
    return first


def _is_of_it(words: Sequence[Token]) -> bool:
    """Tell whether nothing but who made a study, when and of what stands behind its noun."""
    if not words:
        return True
    opens = words[0].low in _MADE | {"by", "from", "of", "in", "on", "for", ","}
    busy = any((is_past(t) and t.low not in _MADE) or t.low in PRONOUNS for t in words)
    return opens and not busy


def _maker_ends(tokens: Sequence[Token], noun: int, at: int) -> int:
    """Return where the words end that tell who made a study: "a study by Ada Obi"."""
    for by in range(noun + 1, at):
        if tokens[by].low in {"by", "from"}:
            last = by + 1
            while last < at and tokens[last].word and not is_past(tokens[last]):
                last += 1
            return last if last > by + 1 else noun + 1
        if not tokens[by].word and tokens[by].text != ",":
            break
    return noun + 1
