"""How overlapping highlights share one text: which are where, and on which level each is drawn."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from heapq import heappop, heappush
from itertools import pairwise

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
    ends: list[int] = []
    for one in sorted(highlights, key=lambda h: (h.span.start, -h.span.end, h.annotation_id)):
        start, level = one.span.start, 0
        if one.faint:
            placed.append(one)
            continue
        while level < len(ends) and ends[level] > start:
            level += 1
        if level == len(ends):
            ends.append(one.span.end)
        else:
            ends[level] = one.span.end
        placed.append(one if one.level == level else replace(one, level=level))
    return placed


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
        """Return the highlights over the code point at `position`, the shortest first.

        Faint ones come after all others.
        """
        return sorted(self.within(Span(position, position + 1)), key=_by_size)

    def beginning_in(self, span: Span) -> list[Highlight]:
        """Return the highlights that begin in `span`, by position."""
        first, last = (bisect_left(self._starts, edge) for edge in (span.start, span.end))
        return list(self.items[first:last])
