"""How overlapping highlights share one text: which are where, and on which level each is drawn."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import field
from heapq import heapify, heappop, heappush
from itertools import accumulate, islice, pairwise

from reader.core.claim import Anchor, Annotation, Claim, Status
from reader.core.frozen import frozen
from reader.core.passage import Span

LEVELS = 8
"""On how many levels overlapping highlights lie apart; all that find none free share the next."""


@frozen
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


def highlight_of(
    annotation: Annotation, claim: Claim | None, wanted: frozenset[str] | None
) -> Highlight:
    """Return how an annotation is marked; those that are not among the `wanted` ones faintly."""
    return Highlight(
        annotation.id,
        annotation.span,
        claim.status if claim else Status.NONE,
        was=annotation.quote.exact if annotation.anchor is Anchor.APPROXIMATE else "",
        tag=claim.tags[0] if claim and claim.tags else "",
        faint=wanted is not None and annotation.id not in wanted,
    )


def levelled(highlights: Iterable[Highlight]) -> list[Highlight]:
    """Return the highlights sorted by position, overlapping ones on different levels.

    Longer ones lie nearer to the words where several begin together, so that the line of a nested
    highlight is never hidden by the one around it. Faint ones have no line, and so no level. Where
    more than `LEVELS` lie over each other, the others are all on the level after the last.
    """
    placed: list[Highlight] = []
    levels = _Levels()
    for one in sorted(highlights, key=order_of):
        level = levels.take(one)
        placed.append(one if one.level == level else _on_level(one, level))
    return placed


def _on_level(one: Highlight, level: int) -> Highlight:
    # Written out, as `replace` looks every field up, and there may be ten thousand.
    return Highlight(one.annotation_id, one.span, one.status, level, one.was, one.tag, one.faint)


def order_of(one: Highlight) -> tuple[int, int, str]:
    """Return by what highlights are sorted: where they begin, the longer ones first."""
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


@frozen
class HighlightIndex:
    """Highlights by position; finds those in a stretch of text by binary search.

    `items` must come from `levelled`.
    """

    items: Sequence[Highlight]
    _starts: list[int] = field(default_factory=list)
    _furthest: list[int] = field(default_factory=list)
    _by_id: dict[str, Highlight] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self._starts:
            return
        self._starts.extend(item.span.start for item in self.items)
        self._furthest.extend(accumulate((item.span.end for item in self.items), max))
        self._by_id.update((item.annotation_id, item) for item in self.items)

    def get(self, annotation_id: str) -> Highlight | None:
        """Return the highlight of an annotation, None where there is none."""
        return self._by_id.get(annotation_id)

    def renewed(self, fresh: Iterable[Highlight], gone: Collection[str]) -> Renewed:
        """Return the index with some highlights new or different, and without others.

        Only those are looked at, and others as far as they overlap them; levels are the same as
        `levelled` gives to all.
        """
        making = _Making([*self.items], [*self._starts], [*self._furthest], {**self._by_id})
        for annotation_id in gone:
            making.take(annotation_id)
        for one in fresh:
            making.put(one)
        making.level_again()
        index = HighlightIndex(making.items, making.starts, making.furthest, making.by_id)
        before, after = self._by_id, making.by_id
        names = [name for name in making.names if before.get(name) != after.get(name)]
        left = tuple(before[name] for name in names if name in before)
        come = tuple(after[name] for name in names if name in after)
        return Renewed(index, left, come, tuple(_reach(self, index, (*left, *come))))

    def within(self, span: Span) -> list[Highlight]:
        """Return the highlights that share at least one code point with `span`."""
        return list(self.each_within(span))

    def each_within(self, span: Span) -> Iterator[Highlight]:
        """Yield the highlights that share at least one code point with `span`, by position."""
        last = bisect_left(self._starts, span.end)
        first = bisect_left(self._furthest, span.start + 1)
        return (h for h in islice(self.items, first, last) if h.span.overlaps(span))

    def at(self, position: int) -> list[Highlight]:
        """Return the highlights over the code point at `position`, the shortest first.

        Faint ones come after all others.
        """
        return sorted(self.within(Span(position, position + 1)), key=_by_size)

    def beginning_in(self, span: Span) -> list[Highlight]:
        """Return the highlights that begin in `span`, by position."""
        first, last = (bisect_left(self._starts, edge) for edge in (span.start, span.end))
        return list(self.items[first:last])


@frozen
class Renewed:
    """An index made from another one, and what is different.

    Those that `left` are not there any more, or differently: then they have `come` too. `spans`
    are where something may look different, sorted and apart: all that those reach, and what they
    overlap.
    """

    index: HighlightIndex
    left: tuple[Highlight, ...] = ()
    come: tuple[Highlight, ...] = ()
    spans: tuple[Span, ...] = ()


def _reach(
    before: HighlightIndex, after: HighlightIndex, changed: Iterable[Highlight]
) -> Iterator[Span]:
    """Yield the stretches that hold what changed and all that overlaps it, sorted and apart."""
    spans = []
    for span in joined(one.span for one in changed):
        there = [one.span for index in (before, after) for one in index.within(span)]
        start = min((one.start for one in there), default=span.start)
        end = max((one.end for one in there), default=span.end)
        spans.append(Span(min(start, span.start), max(end, span.end)))
    return joined(spans)


def joined(spans: Iterable[Span]) -> Iterator[Span]:
    """Yield spans sorted, those that touch as one."""
    open_one: Span | None = None
    for span in sorted(spans, key=lambda one: one.start):
        if open_one is not None and span.start <= open_one.end:
            open_one = Span(open_one.start, max(open_one.end, span.end))
            continue
        if open_one is not None:
            yield open_one
        open_one = span
    if open_one is not None:
        yield open_one


class _Making:
    """An index that is being made from another one: its lists, changed in place.

    `names` are the highlights that were touched.
    """

    def __init__(
        self,
        items: list[Highlight],
        starts: list[int],
        furthest: list[int],
        by_id: dict[str, Highlight],
    ) -> None:
        self.items, self.starts, self.furthest, self.by_id = items, starts, furthest, by_id
        self.names: dict[str, None] = {}
        self._dirty: list[Span] = []

    def take(self, annotation_id: str) -> None:
        """Take a highlight out, if it is there."""
        known = self.by_id.pop(annotation_id, None)
        if known is None:
            return
        place = self._place(known)
        for those in (self.items, self.starts, self.furthest):
            del those[place]
        self._settle(place)
        self._touch(known)

    def put(self, one: Highlight) -> None:
        """Put a highlight in, or another one of the same name in its place."""
        known = self.by_id.get(one.annotation_id)
        if known is not None and (known.span, known.faint) == (one.span, one.faint):
            self._replace(self._place(known), _on_level(one, known.level))
            return
        self.take(one.annotation_id)
        place = self._place(one)
        self.items.insert(place, one)
        self.starts.insert(place, one.span.start)
        self.furthest.insert(place, -1)
        self._settle(place)
        self.by_id[one.annotation_id] = one
        self._touch(one)

    def level_again(self) -> None:
        """Give levels anew where highlights overlap those that came and went."""
        dirty = list(joined(self._dirty))[::-1]
        while dirty:
            span = dirty.pop()
            place, until = bisect_left(self.starts, span.start), span.end
            levels = _Levels(self._over(place)) if place < len(self.starts) else _Levels()
            while place < len(self.items):
                one = self.items[place]
                while dirty and dirty[-1].start <= one.span.start:
                    until = max(until, dirty.pop().end)
                if one.span.start >= until:
                    break
                level = levels.take(one)
                if level != one.level:
                    # Those beneath it may have other levels too, as far as it goes.
                    until = max(until, one.span.end)
                    self._replace(place, _on_level(one, level))
                place += 1

    def _over(self, place: int) -> Iterator[Highlight]:
        """Yield the highlights before a place that reach beyond where the one there begins."""
        begin = self.starts[place]
        first = bisect_left(self.furthest, begin + 1)
        return (one for one in self.items[first:place] if one.span.end > begin)

    def _place(self, one: Highlight) -> int:
        first = bisect_left(self.starts, one.span.start)
        last = bisect_left(self.starts, one.span.start + 1, first)
        return bisect_left(self.items, order_of(one), first, last, key=order_of)

    def _settle(self, place: int) -> None:
        """Bring how far highlights reach in order, from a place on as far as it is different."""
        furthest = self.furthest
        reach = furthest[place - 1] if place else -1
        for number in range(place, len(furthest)):
            reach = max(reach, self.items[number].span.end)
            if furthest[number] == reach:
                return
            furthest[number] = reach

    def _replace(self, place: int, one: Highlight) -> None:
        self.items[place] = self.by_id[one.annotation_id] = one
        self.names[one.annotation_id] = None

    def _touch(self, one: Highlight) -> None:
        self.names[one.annotation_id] = None
        self._dirty.append(one.span)


class _Levels:
    """The levels that are taken while one goes through highlights by position."""

    def __init__(self, over: Iterable[Highlight] = ()) -> None:
        self._open = [(h.span.end, h.level) for h in over if not h.faint and h.level < LEVELS]
        heapify(self._open)
        taken = {level for _, level in self._open}
        self._free = [level for level in range(LEVELS) if level not in taken]

    def take(self, one: Highlight) -> int:
        """Return the level nearest to the words that is free where a highlight begins."""
        if one.faint:
            return 0
        while self._open and self._open[0][0] <= one.span.start:
            heappush(self._free, heappop(self._open)[1])
        if not self._free:
            return LEVELS
        level = heappop(self._free)
        heappush(self._open, (one.span.end, level))
        return level
