"""Whether two accounts tell of the same happening, by what it is and who takes part in it."""

from __future__ import annotations

from collections.abc import Sequence

from reader.core.frozen import frozen
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
    "win defeat match game final race vote talk statement announcement speech charge"
)
"""What comes in rounds, day after day."""


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


def in_words(tellings: Sequence[Telling], account: tuple[str, bool]) -> set[Told]:
    """Return what a clause says in all its words; nothing where that comes in rounds."""
    words, again = account
    rounds = any(kind_of(telling) in _ROUNDS for telling in tellings)
    return set() if rounds or not words else {Told(words, again=again)}


def told_of(telling: Telling, *, again: bool = False) -> Told | None:
    """Return a telling as it is compared with others; None for one that says too little."""
    if telling.weight < LIKELY:
        return None
    kind = kind_of(telling)
    if len(telling.parties) == 2:
        return Told(kind, frozenset(telling.parties), None, telling.place, again)
    if telling.cast is None or not telling.cast.names:
        return None
    if kind in _ROUNDS and not telling.cast.acted_on:
        return None
    return Told(kind, frozenset(), telling.cast, again=again)


def are_alike(one: Told, two: Told) -> bool:
    """Tell whether two mentions may mean the same happening, leaving aside when it was."""
    if (one.kind, one.pair, one.again) != (two.kind, two.pair, two.again):
        return False
    if one.place and two.place and one.place != two.place:
        return False
    if one.cast is None or two.cast is None:
        return one.cast is two.cast
    return _agree(one.kind, one.cast, two.cast)


def _agree(kind: str, one: Cast, two: Cast) -> bool:
    """Tell whether the names of one are among those of the other, and nothing speaks against it."""
    shared = one.names & two.names
    if shared not in (one.names, two.names):
        return False
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
