"""Speakers that no verb brings: "In Lind's words", "As Holm put it", "Per the ministry"."""

from __future__ import annotations

from collections.abc import Sequence

from reader.core.naming.words import word_set
from reader.corroboration.cue import Cue
from reader.corroboration.phrases import Phrase, Token, after, before, names_somebody

IN_WORDS = "in the words of"
"""The verb of cues that name whose words, view or account something is."""
PUT = "put"
"""The verb of cues such as "as Holm put it"."""
PREFACING = frozenset({"according to", IN_WORDS, PUT})
"""Verbs of cues that stand before or behind what is said, as a clause of their own."""
_WORDS = word_set("words view opinion telling estimation account phrase")
_OWNERS = word_set("his her their")
_LONGEST = 8


def framed(tokens: Sequence[Token], at: int) -> Cue | None:
    """Return the cue that a word makes by what stands around it, None where it makes none."""
    low = tokens[at].low
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if low in {"put", "puts"} and following == "it":
        phrase = before(tokens, at)
        return Cue(at, PUT, phrase, upto=at + 2) if phrase else None
    if low in _WORDS and at >= 2:
        return _in_words(tokens, at)
    if low == "per" and _opens_clause(tokens, at) and following not in {"cent", "capita"}:
        named = at + 1 < len(tokens) and (tokens[at + 1].capital or following == "the")
        phrase = after(tokens, at) if named else None
        return Cue(at, "according to", phrase) if phrase else None
    return None


def _in_words(tokens: Sequence[Token], at: int) -> Cue | None:
    """Return the cue in "in Lind's words" or "in the view of Lind"."""
    if at + 1 < len(tokens) and tokens[at + 1].low == "of":
        inside = tokens[at - 2].low == "in" and tokens[at - 1].low == "the"
        phrase = after(tokens, at + 1) if inside and _opens_clause(tokens, at - 2) else None
        return Cue(at, IN_WORDS, before_clause(tokens, at - 2, phrase)) if phrase else None
    owner = tokens[at - 1]
    if owner.low not in _OWNERS and owner.text == owner.plain:
        return None
    for first in range(at - 1, max(at - _LONGEST, 0), -1):
        if tokens[first - 1].low != "in":
            continue
        mine = owner.low in _OWNERS or names_somebody(tokens, first, at)
        return Cue(at, IN_WORDS, Phrase(first, at)) if mine else None
    return None


def before_clause(tokens: Sequence[Token], at: int, phrase: Phrase) -> Phrase:
    """Return who is named at the head of a sentence, without the clause behind the comma.

    As in: According to the brigade, two roofs fell in. The words that name somebody begin at `at`.
    """
    behind = phrase.beside
    if at or behind is None or behind[0] < phrase.last:
        return phrase
    closed = behind[1] < len(tokens) and tokens[behind[1]].text in ",)"
    return phrase if closed else Phrase(phrase.first, phrase.last)


def _opens_clause(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a word stands at the head of a sentence or behind a comma or quotation."""
    return at == 0 or tokens[at - 1].text in ",;—–" or tokens[at - 1].quote
