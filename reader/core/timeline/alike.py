"""Whether two accounts tell of the same happening, by what it is and who takes part in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from reader.core.frozen import frozen
from reader.core.naming.account import Account
from reader.core.naming.cast import Cast
from reader.core.naming.labels import kind_of
from reader.core.naming.telling import Telling
from reader.core.naming.words import word_set

LIKELY = 0.4
"""The least weight of a telling that is compared with others."""

_ONCE = word_set(
    "death sinking crash collapse resignation eruption explosion derailment earthquake birth"
    " inauguration assassination founding"
)
"""What does not happen to anybody twice in a week, so that a place more or less is no matter."""

_ROUNDS = word_set(
    "win defeat match game final race vote talk statement announcement speech charge scored"
)
"""What comes in rounds, day after day."""


_TURNED = word_set("launch opening closure explosion sinking crash")
"""What one can do to a thing and what the thing does: “launched the Orion”, “the Orion lifted off”.
"""

_CROWDS = word_set("hundred thousand dozen protester demonstrator people crowd million")
"""Those who come again the next day."""

_DIGITS = {
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
    "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12",
}  # fmt: skip
_NUMBER = re.compile(
    r"\d[\d.,]*|" + "|".join(_DIGITS) + r"|(?:twent|thirt|fort|fift)y|(?:hundred|thousand|dozen)s?"
)

_SPOKEN = re.compile(r"\b(?:spoke|spoken|speaks?|talked|talks to|phoned|rang|by phone)\b")
"""Words that do not tell whether two saw each other."""

_STRUCK = word_set("strike hit")
"""What weather, workers and armies do, each in another sense."""

_CAME_TO = re.compile(r"\b(?:came|went|travelled|traveled) to\b")
"""What is a visit too: “came to Lund”."""

_WORK = re.compile(
    r"\b(?:workers?|staff|employees|unions?|unionised|teachers|nurses|doctors|drivers|miners|dockers"
    r"|pilots|crews|on strike|(?<!air )(?<!drone )(?<!missile )strikes? at)\b"
)
_WEATHER = re.compile(
    r"\b(?:(?:earth)?quake|hurricane|(?:super |tropical )?storm|cyclone|typhoon|tornado|tsunami"
    r"|lightning|floods?|waves?|meteorite)\b"
)
_BARGAINS = word_set("deal bargain agreement accord pact truce balance chord tone note pose")

_MISSILES = word_set("missile rocket torpedo")
_LOST_TO, _WON_A_VOTE = re.compile(r"\blost\b.* to\b"), re.compile(r"\bwon\b.*\belection\b")


@frozen
class Told:
    """What one mention tells, as far as it compares: a kind, with two parties or with its cast.

    The kind of what was told in so many words are those words, with neither. What is told to
    happen `again` is not what is told without that, nor is a `place` another one.
    """

    kind: str
    pair: frozenset[str] = frozenset()
    cast: Cast | None = None
    place: str = ""
    again: bool = False
    counted: str = ""


def in_words(tellings: Sequence[Telling], account: Account) -> set[Told]:
    """Return what a clause says in all its words; nothing where that comes in rounds."""
    rounds = any(_comes_in_rounds(telling) for telling in tellings)
    if rounds or not account.words:
        return set()
    return {Told(account.words, again=account.again, counted=account.counted)}


def _comes_in_rounds(telling: Telling) -> bool:
    cast = telling.cast
    crowd = cast is not None and not cast.acting and bool(cast.actors & _CROWDS)
    crowd = crowd or telling.wording.split(" ")[0].lower().removesuffix("s") in _CROWDS
    return kind_of(telling) in _ROUNDS or crowd


def told_of(telling: Telling, account: Account) -> Iterator[Told]:
    """Yield a telling as it is compared with others; nothing for one that says too little.

    `account` is what its clause says in all its words.
    """
    for told in _told_of(telling, account):
        yield replace(told, again=account.again, counted=account.counted)


def _told_of(telling: Telling, account: Account) -> Iterator[Told]:
    if telling.weight < LIKELY:
        return
    kind, words = kind_of(telling), account.words
    if len(telling.parties) == 2:
        pair = frozenset(telling.parties)
        yield Told(kind, pair, None, telling.place)
        if kind == "talks" and _SPOKEN.search(words):
            yield Told("call", pair, None, telling.place)
        return
    kind, cast = _turned(kind, telling, words)
    if not kind or cast is None or not cast.names:
        return
    if _comes_in_rounds(telling) and not cast.acted_on:
        return
    yield Told(kind, frozenset(), cast)
    if kind == "crash" and len(cast.acting) == len(cast.acted_on) == 1:
        yield Told(kind, cast.acting | cast.acted_on, None, telling.place)


def _turned(kind: str, telling: Telling, words: str) -> tuple[str, Cast | None]:
    """Return the kind and the cast as they are where the same is told the usual way round."""
    cast = telling.cast
    if cast is None:
        named = kind in _ONCE and telling.parties
        return kind, Cast(acting=frozenset(telling.parties)) if named else None
    if telling.noun in _STRUCK:
        return _sense_of_striking(cast, words), cast
    if kind == "found" and "guilty" in cast.things:
        return "conviction", replace(cast, things=cast.things - {"guilty"})
    if telling.noun == "dismissal" and cast.things & _MISSILES:
        return "launch", cast
    if kind == "shooting" and "dead" in cast.things:
        return "killing", replace(cast, things=cast.things - {"dead"})
    if kind == "defeat" and _LOST_TO.search(words):
        return "win", Cast(acting=cast.beside, acted_on=cast.acting)
    if cast.beside and _CAME_TO.search(words):
        return "visit", cast
    if kind == "vote" and _WON_A_VOTE.search(words):
        return kind, Cast(acted_on=cast.acting, beside=cast.beside)
    return kind, cast


def _sense_of_striking(cast: Cast, words: str) -> str:
    """Return what “struck” or “a strike” means; nothing where it is a bargain that was struck."""
    if cast.things & _BARGAINS:
        return ""
    if _WORK.search(words):
        return "walkout"
    return "landfall" if _WEATHER.search(words) else "attack"


def are_alike(one: Told, two: Told) -> bool:
    """Tell whether two mentions may mean the same happening, leaving aside when it was."""
    if (one.kind, one.pair, one.again) != (two.kind, two.pair, two.again):
        return False
    if one.place and two.place and one.place != two.place:
        return False
    if one.kind not in _ONCE and not _count_alike(one.counted, two.counted):
        return False
    if one.cast is None or two.cast is None:
        return one.cast is two.cast
    return _agree(one.kind, one.cast, two.cast)


def _count_alike(one: str, two: str) -> bool:
    """Tell whether numbers do not speak against it: “a missile” and “two missiles”, 5 and 12."""
    these, those = _numbers(one), _numbers(two)
    if these and those:
        return these <= those or those <= these
    counted, other = (one, two) if these else (two, one)
    words, others = counted.split(), set(other.split())
    several = (b for a, b in pairwise(words) if _NUMBER.fullmatch(a) and b.endswith("s"))
    return all(b in others or b.removesuffix("s") not in others for b in several)


def _numbers(words: str) -> set[str]:
    found = (_NUMBER.fullmatch(word) for word in words.split())
    return {_DIGITS.get(word[0], word[0].replace(",", "")) for word in found if word}


def _is_turned(one: Cast, two: Cast) -> bool:
    """Tell whether what one says was done to a thing is what it does in the other."""
    does, done = (one, two) if two.acted_on else (two, one)
    takes_part = done.acted_on <= does.acting <= done.acted_on | done.acting
    return not does.acted_on and bool(done.acted_on) and takes_part


def _agree(kind: str, one: Cast, two: Cast) -> bool:
    """Tell whether the names of one are among those of the other, and nothing speaks against it."""
    shared = one.names & two.names
    if shared not in (one.names, two.names):
        return False
    if kind in _TURNED and _is_turned(one, two):
        return True
    if bool(one.aims) != bool(two.aims) and kind not in _ONCE:
        # “Israel bombed Gaza” and “Israel bombed”: who acts may act elsewhere.
        return False
    if one.aims and two.aims and not one.aims & two.aims:
        return False
    if one.things and two.things:
        return bool(one.things & two.things)
    # A place alone is too little: “a man” and “a woman was arrested in Paris”.
    known = shared & (one.acting | one.acted_on) & (two.acting | two.acted_on)
    return bool(known) or not (one.actors and two.actors) or bool(one.actors & two.actors)
