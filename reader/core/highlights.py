"""How overlapping highlights share one text: which are where, and on which level each is drawn."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from heapq import heappop, heappush
from itertools import accumulate, pairwise

from reader.core.claim import Status
from reader.core.passage import Span


@dataclass(frozen=True, slots=True)
class Highlight:
    """A marked span with its status; `level` is 0 for the line nearest to the words.

    `was` is what the person marked, where that was found only approximately: a place to check.
    `tag` is the first free tag.
    `faint` ones are left out by the filter of the annotations: no more than a hint.
    """

    annotation_id: str
    span: Span
    status: Status
    level: int = 0
    was: str = ""
    tag: str = ""
    faint: bool = False


def levelled(highlights: Iterable[Highlight]) -> list[Highlight]:
    """Return the highlights sorted by position, overlapping ones on different levels.

    Longer ones lie nearer to the words where several begin together, so that the line of a nested
    highlight is never hidden by the one around it. Faint ones have no line, and so no level.
    """
    placed: list[Highlight] = []
    open_ones: list[tuple[int, int]] = []
    free: list[int] = []
    levels = 0
    for one in sorted(highlights, key=_order):
        level = 0
        if not one.faint:
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


def _by_size(highlight: Highlight) -> tuple[bool, int, int, str]:
    return (highlight.faint, len(highlight.span), highlight.span.start, highlight.annotation_id)


def owners(highlights: Sequence[Highlight], span: Span) -> Iterator[tuple[Span, Highlight]]:
    """Yield the stretches of `span` by position, each with the shortest highlight over it.

    That is the one which a click there takes; faint ones come after all others. `highlights` are
    sorted by where they begin; what none covers is left out.
    """
    cuts = {span.start, span.end}
    cuts.update(cut for h in highlights for cut in (h.span.start, h.span.end))
    ends = sorted(cut for cut in cuts if span.start <= cut <= span.end)
    coming = 0
    over: list[tuple[tuple[bool, int, int, str], int]] = []
    owned: tuple[Span, Highlight] | None = None
    for begin, end in pairwise(ends):
        while coming < len(highlights) and highlights[coming].span.start <= begin:
            heappush(over, (_by_size(highlights[coming]), coming))
            coming += 1
        while over and highlights[over[0][1]].span.end <= begin:
            heappop(over)
        owner = highlights[over[0][1]] if over else None
        if owned is not None and owner is owned[1]:
            owned = (Span(owned[0].start, end), owned[1])
            continue
        if owned is not None:
            yield owned
        owned = (Span(begin, end), owner) if owner is not None else None
    if owned is not None:
        yield owned


def beside(stack: Sequence[Highlight], annotation_id: str, step: int) -> Highlight | None:
    """Return the highlight `step` further than an annotation's in a stack, around its end.

    The first for an annotation that is not there; None where the stack is empty.
    """
    ids = [highlight.annotation_id for highlight in stack]
    here = ids.index(annotation_id) + step if annotation_id in ids else 0
    return stack[here % len(stack)] if stack else None


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
            if (known.annotation_id, known.span, known.faint) == (
                one.annotation_id,
                one.span,
                one.faint,
            ):
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
        """Return the highlights over the code point at `position`, the shortest first.

        Faint ones come after all others.
        """
        return sorted(self.within(Span(position, position + 1)), key=_by_size)

    def beginning_in(self, span: Span) -> list[Highlight]:
        """Return the highlights that begin in `span`, by position."""
        first, last = (bisect_left(self._starts, edge) for edge in (span.start, span.end))
        return list(self.items[first:last])


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
