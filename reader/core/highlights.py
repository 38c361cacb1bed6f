"""How overlapping highlights share one text: which are where, and on which level each is drawn."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from heapq import heappop, heappush
from itertools import accumulate

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
    open_ones: list[tuple[int, int]] = []
    free: list[int] = []
    levels = 0
    for one in sorted(highlights, key=_order):
        while open_ones and open_ones[0][0] <= one.span.start:
            heappush(free, heappop(open_ones)[1])
        if free:
            level = heappop(free)
        else:
            level, levels = levels, levels + 1
        heappush(open_ones, (one.span.end, level))
        placed.append(one if one.level == level else replace(one, level=level))
    return placed


def _order(one: Highlight) -> tuple[int, int, str]:
    return one.span.start, -one.span.end, one.annotation_id


@dataclass(frozen=True, slots=True)
class HighlightIndex:
    """Highlights by position; finds those in a stretch of text by binary search.

    `items` must come from `levelled`.
    """

    items: Sequence[Highlight]
    _starts: list[int] = field(default_factory=list)
    _furthest: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        if self._starts:
            return
        self._starts.extend(item.span.start for item in self.items)
        self._furthest.extend(accumulate((item.span.end for item in self.items), max))

    def renewed(self, fresh: Iterable[Highlight], gone: Collection[str]) -> HighlightIndex:
        """Return the index with some highlights new or different, and without others.

        Levels are given anew only where highlights overlap those, with the same result as
        `levelled` has for all.
        """
        items = list(self.items)
        moved = [one for one in fresh if not self._replaced(items, one)]
        if not moved and not gone:
            return HighlightIndex(items, self._starts, self._furthest)
        ids = {*gone, *(one.annotation_id for one in moved)}
        touched = [one.span for one in items if one.annotation_id in ids]
        items = [one for one in items if one.annotation_id not in ids]
        for one in moved:
            insort(items, one, key=_order)
        _level_around(items, [*touched, *(one.span for one in moved)])
        return HighlightIndex(items)

    def _replaced(self, items: list[Highlight], one: Highlight) -> bool:
        """Put a highlight where it is already, on the same passage; False where it is not."""
        place = bisect_left(self._starts, one.span.start)
        while place < len(items) and self._starts[place] == one.span.start:
            known = items[place]
            if known.annotation_id == one.annotation_id and known.span == one.span:
                items[place] = replace(one, level=known.level)
                return True
            place += 1
        return False

    def within(self, span: Span) -> list[Highlight]:
        """Return the highlights that share at least one code point with `span`."""
        last = bisect_left(self._starts, span.end)
        first = bisect_left(self._furthest, span.start + 1)
        return [h for h in self.items[first:last] if h.span.overlaps(span)]

    def at(self, position: int) -> list[Highlight]:
        """Return the highlights over the code point at `position`, the shortest first."""
        here = self.within(Span(position, position + 1))
        return sorted(here, key=lambda h: (len(h.span), h.span.start))


def _level_around(items: list[Highlight], spans: Iterable[Span]) -> None:
    """Give levels anew in every run of overlapping highlights that one of the spans meets."""
    pending = sorted(spans, key=lambda span: span.start)
    furthest = list(accumulate((item.span.end for item in items), max))
    done = 0
    for span in pending:
        first = bisect_left(furthest, span.start + 1)
        while 0 < first < len(items) and furthest[first - 1] > items[first].span.start:
            first -= 1
        last = first
        while last < len(items) and (
            items[last].span.start < span.end
            or (last > first and furthest[last - 1] > items[last].span.start)
        ):
            last += 1
        first = max(first, done)
        if first < last:
            items[first:last] = levelled(items[first:last])
            done = last
