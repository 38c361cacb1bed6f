"""Whether two who are counted apart may be one all the same: "a witness" and "Pia Lund, a witness".

Nothing in the articles tells it, so it is said beside the sum and nothing is confirmed by it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from reader.core.naming.words import word_set
from reader.corroboration.identity import are_two_people, parts
from reader.corroboration.institutions import government_of
from reader.corroboration.origin_values import Because, Told

_LINKS = word_set("of at in from with for on to who near")
_ARTICLES = word_set("the a an his her their its one two three four five six several some many")
_NOT_THE_ONE = word_set("vice deputy former ex assistant")
_NEAR = 40
_RANKS = {
    "army": "general colonel major lieutenant sergeant brigadier commander captain",
    "military": "general colonel major lieutenant admiral brigadier commander",
    "navy": "admiral commodore commander captain",
    "police": "detective inspector superintendent sergeant officer constable commissioner chief",
    "court": "judge justice magistrate",
    "hospital": "doctor dr nurse surgeon consultant midwife",
    "university": "professor lecturer researcher historian dean",
    "school": "teacher headteacher headmaster principal",
    "board": "chair chairman chairwoman chairperson",
    "committee": "chair chairman chairwoman chairperson",
    "council": "mayor councillor chairman chairwoman",
    "club": "coach manager captain striker president",
    "airline": "pilot captain",
    "church": "bishop archbishop vicar priest pastor",
    "embassy": "ambassador consul",
    "parliament": "speaker lawmaker",
}
"""What people are called who may speak for a body of that kind."""
_RANKS_OF = {body: word_set(ranks) for body, ranks in _RANKS.items()}


def may_be_one(one: Told, other: Told, texts: Mapping[str, str]) -> bool:
    """Tell whether two speakers of two articles may be one, as far as the articles tell.

    `texts` are those of the articles, by id.
    """
    if one.article_id == other.article_id or one.ruled or other.ruled:
        return False
    if not one.because is other.because is Because.INSTITUTION:
        return False
    states = government_of(one.body), government_of(other.body)
    if are_two_people(one.person, other.person) or (all(states) and states[0] != states[1]):
        return False
    return (
        _are_named_in_part(one, other)
        or _is_called_so(one, other, texts)
        or _is_called_so(other, one, texts)
    )


def _are_named_in_part(one: Told, other: Told) -> bool:
    """Tell whether one has the other's name and more: "Red Cross" and "Danish Red Cross"."""
    ours, theirs = _words(one), _words(other)
    if not ours or not theirs:
        return False
    short, long = sorted((ours, theirs), key=len)
    person = parts(one.person) and parts(other.person)
    return long[-len(short) :] == short or (not person and long[: len(short)] == short)


@lru_cache(maxsize=1024)
def _words(told: Told) -> tuple[str, ...]:
    """Return the words of a speaker as they are compared, without articles and what follows."""
    named = told.body and not told.body.startswith("the ") and not government_of(told.body)
    name = told.body if named else told.speaker
    words = [word.strip(".,").removesuffix("'s") for word in name.casefold().split()]
    while words and words[0] in _ARTICLES:
        words.pop(0)
    if named:
        return tuple(words)
    end = next((n for n, word in enumerate(words) if n and word in _LINKS), len(words))
    return (*words[: end - 1], _single(words[end - 1])) if words else ()


def _single(noun: str) -> str:
    return noun.removesuffix("s") if len(noun) > 3 and not noun.endswith("ss") else noun


def _is_called_so(unnamed: Told, named: Told, texts: Mapping[str, str]) -> bool:
    """Tell whether an article calls somebody what another calls an unnamed one, or of that body."""
    person = parts(named.speaker)
    words = _words(unnamed)
    if not person or not words or parts(unnamed.speaker) or (named.body and unnamed.body):
        return False
    near = _beside(texts[named.article_id], named.speaker.split()[-1])
    ranks = _RANKS_OF.get(words[-1], frozenset()) if not named.body else frozenset()
    called = {*words} <= near and (_NOT_THE_ONE & near) <= {*words}
    if not called and not ranks & near:
        return False
    tail = re.search(r"\b(?:of|at|in|from|for) (?:[\w'’-]+ )*?([\w'’-]+)\Z", unnamed.speaker)
    return tail is None or _single(tail[1].casefold()) in near


@lru_cache(maxsize=256)
def _beside(text: str, surname: str) -> frozenset[str]:
    """Return the words that a text has beside a name, in the same sentence."""
    words: set[str] = set()
    for found in re.finditer(rf"\b{re.escape(surname)}\b", text):
        before = re.split(r"[.!?\n](?=\s|$)", text[max(found.start() - _NEAR, 0) : found.start()])
        behind = re.split(r"[.!?\n](?=\s|$)", text[found.end() : found.end() + _NEAR])
        near = f"{before[-1]} {behind[0]}".casefold()
        words |= {_single(word) for word in re.findall(r"[\w-]+", near)}
    return frozenset(words)
