"""What a marker strip shows: many places of a long text on few pixels."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from enum import StrEnum
from itertools import pairwise
from typing import Any

from reader.core.claim import Status
from reader.core.frozen import frozen


class MarkKind(StrEnum):
    """What a mark stands for; of annotations that share a row the later kind here is shown."""

    TIME = "time"
    NONE = "none"
    CONFIRMED = "confirmed"
    SINGLE_SOURCE = "single-source"
    DISPUTED = "disputed"
    FOUND = "found"

    @property
    def status(self) -> Status | None:
        """The status of the annotations it stands for, or None when it stands for none."""
        return Status(self.value) if self in ANNOTATION_KINDS else None


ANNOTATION_KINDS = (
    MarkKind.NONE, MarkKind.CONFIRMED, MarkKind.SINGLE_SOURCE, MarkKind.DISPUTED,
)  # fmt: skip
"""The kinds that stand for annotations, the most telling last."""


@frozen
class Mark:
    """One or more things of a kind in one row of the strip: the `first` of them and how many."""

    kind: MarkKind
    row: int
    first: int
    count: int


def marks_of(
    kind: MarkKind,
    things: Sequence[Any],
    edges: Sequence[int],
    start: Callable[[Any], int],
) -> list[Mark]:
    """Return a mark for every row in which `things` begin.

    `edges` are the text positions at which the rows begin, with the end of the last one after
    them; `start` tells where a thing begins, in whose order they are. Takes time in proportion to
    the rows, not to the things.
    """
    if not things:
        return []
    firsts = [bisect_left(things, edge, key=start) for edge in edges[:-1]]
    firsts = [0, *firsts[1:], len(things)] if firsts else []
    return [
        Mark(kind, row, first, after - first)
        for row, (first, after) in enumerate(pairwise(firsts))
        if after > first
    ]
