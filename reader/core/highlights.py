"""How overlapping highlights share one text: which are where, and on which level each is drawn."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from reader.core.claim import Status
from reader.core.passage import Span


@dataclass(frozen=True, slots=True)
class Highlight:
    """A marked span with its status; `level` is 0 for the line nearest to the words.

    `was` is what the person marked, where that was found only approximately: a place to check.
    `faint` ones are left out by the filter of the annotations: no more than a hint.
    """

    annotation_id: str
    span: Span
    status: Status
    level: int = 0
    was: str = ""
    faint: bool = False


def levelled(highlights: Iterable[Highlight]) -> list[Highlight]:
    """Return the highlights sorted by position, overlapping ones on different levels.

    Longer ones lie nearer to the words where several begin together, so that the line of a nested
    highlight is never hidden by the one around it.
    """
    placed: list[Highlight] = []
    ends: list[int] = []
    for one in sorted(highlights, key=lambda h: (h.span.start, -h.span.end, h.annotation_id)):
        start = one.span.start
        level = 0
        while level < len(ends) and ends[level] > start:
            level += 1
        if level == len(ends):
            ends.append(one.span.end)
        else:
            ends[level] = one.span.end
        placed.append(one if one.level == level else replace(one, level=level))
    return placed


@dataclass(frozen=True, slots=True)
class HighlightIndex:
    """Highlights by position; finds those in a stretch of text by binary search.

    `items` must come from `levelled`.
    """

    items: Sequence[Highlight]
    _starts: list[int] = field(default_factory=list, init=False)
    _furthest: list[int] = field(default_factory=list, init=False)

    def __post_init__(self) -> None:
        furthest = 0
        for item in self.items:
            furthest = max(furthest, item.span.end)
            self._starts.append(item.span.start)
            self._furthest.append(furthest)

    def within(self, span: Span) -> list[Highlight]:
        """Return the highlights that share at least one code point with `span`."""
        last = bisect_left(self._starts, span.end)
        first = bisect_left(self._furthest, span.start + 1)
        return [h for h in self.items[first:last] if h.span.overlaps(span)]

    def at(self, position: int) -> list[Highlight]:
        """Return the highlights over the code point at `position`, the shortest first."""
        here = self.within(Span(position, position + 1))
        return sorted(here, key=lambda h: (len(h.span), h.span.start))
