"""What is known of how a thing came to be as it is, so that two copies of it can be compared.

Clocks of two machines disagree, so they are not asked which copy is newer. Every change leaves a
*mark* that copies of a library share; a copy to which all was done that was done to another, and
more, is the newer one. (The causal histories of R. Schwarz and F. Mattern, "Detecting causal
relationships in distributed computations", 1994.)
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import field

from reader.core.frozen import frozen

UNTOLD = "?"
"""How a thing was at first, of which nobody has kept that."""

WHOLE = ""
"""The part of a thing that has no parts."""

THERE = "there"
"""The part of a thing that says whether it is there."""


@frozen
class History:
    """What was done to one thing.

    `base` marks how it was before the first change that is known, `stamps` every state that is
    known, `marks` the changes, by the part of the thing that they were about.
    """

    base: str
    stamps: frozenset[str]
    marks: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def knows(self, other: History, part: str) -> bool:
        """Tell whether all that was done to a part of `other` was done here, too."""
        theirs = other.marks.get(part, frozenset())
        return other.base in self.stamps and theirs <= self.marks.get(part, frozenset())

    def knows_all(self, other: History) -> bool:
        """Tell whether all that was done to any part of `other` was done here, too."""
        return all(self.knows(other, part) for part in {*other.marks, THERE})

    def joined(self, other: History) -> History:
        """Return the history of what has come of both."""
        parts = {*self.marks, *other.marks}
        none: frozenset[str] = frozenset()
        return History(
            self.base if self.base != UNTOLD else other.base,
            (self.stamps | other.stamps) - {UNTOLD} or frozenset((UNTOLD,)),
            {part: self.marks.get(part, none) | other.marks.get(part, none) for part in parts},
        )


@frozen
class Histories:
    """The histories of the things in one library, by their keys (see `key_of`).

    `present` are the keys of all that is in the library, the trash included. `blank` is the base of
    things that were never changed and do not say when they were made: `UNTOLD` where changes are
    not told, as in a library written down as JSON.
    """

    things: Mapping[str, History] = field(default_factory=dict)
    present: frozenset[str] = frozenset()
    blank: str = UNTOLD

    def of(self, key: str, stamp: str | None = None) -> History:
        """Return the history of a thing; `stamp` marks how it is now, if it says when it was."""
        known = self.things.get(key)
        if known is not None:
            return known
        base = self.blank if stamp is None else stamp
        return History(base, frozenset((base,)))

    def was_removed(self, key: str) -> bool:
        """Tell whether a thing was here once, and is no more, not even in the trash."""
        return key in self.things and key not in self.present

    def joined(self, other: Histories) -> Iterator[tuple[str, History]]:
        """Yield the keys of all things that either knows of, each with what both know of it."""
        for key in sorted({*self.things, *other.things}):
            one, that = self.things.get(key), other.things.get(key)
            yield key, one.joined(that) if one and that else (one or that or self.of(key))


def key_of(kind: str, identity: str) -> str:
    """Return the key of a thing, given what it is (the name of its table) and its identity."""
    return f"{kind}:{identity}"


def stamp_of(moment: dt.datetime) -> str:
    """Return what marks a state by the moment of its last change, as a library writes moments."""
    utc = moment.astimezone(dt.UTC).isoformat(timespec="microseconds")
    return f"{utc.removesuffix('+00:00')}Z"
