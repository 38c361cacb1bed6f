"""The claims of a lane arranged for finding what a window shows.

A window shows each place in time by itself, or those together whose signs would touch. Where there
are far more of them than pixels, or the marks of the lane are counted in bins, they are gathered in
the same bins: what one holds is found by bisection when it first comes into view, so the cost
depends on the pixels.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator

from reader.core.article import Article
from reader.core.claim import Annotation, Claim, Status
from reader.core.focus import Interval
from reader.core.moments import Moments
from reader.core.timeline.density import Bins
from reader.core.timeline.pins import GRAVEST_FIRST, NEAR, Gathered, Pin, PinGroup, pin_of
from reader.core.timeline.scale import Scale
from reader.core.timeline.viewport import Viewport

MOST_SINGLE = 60
"""With claims at more places of a lane in the window, they are gathered in bins."""

_WIDE = 36.0
"""Pixels from which an interval is too long for its middle to say anything."""

_Found = tuple[Status, Gathered]


class PinIndex:
    """The pins of one lane arranged for finding what a window shows, kept by difference."""

    def __init__(self, pins: Iterable[Pin] = ()) -> None:
        """Begin with `pins`."""
        self._pins: dict[str, Pin] = {}
        self._order: list[Interval] = []
        self._stops: list[_Stop] = []
        self._days = array("d")
        self._of_status = {status: array("d") for status in GRAVEST_FIRST}
        self._found: dict[tuple[Scale, int], dict[int, _Found | None]] = {}
        for pin in pins:
            self.put(pin)

    def put(self, pin: Pin) -> None:
        """Have a pin, instead of the one that its annotation had."""
        self.take(pin.annotation_id)
        self._pins[pin.annotation_id] = pin
        i, day = bisect_left(self._order, pin.interval), pin.interval.begin.toordinal()
        if i == len(self._order) or self._order[i] != pin.interval:
            self._order.insert(i, pin.interval)
            self._stops.insert(i, _Stop(pin.interval))
            self._days.insert(i, day)
        self._stops[i].put(pin)
        insort(self._of_status[pin.status], day)
        self._found.clear()

    def take(self, annotation_id: str) -> None:
        """Have no pin for an annotation any more."""
        pin = self._pins.pop(annotation_id, None)
        if pin is None:
            return
        i = bisect_left(self._order, pin.interval)
        self._stops[i].take(pin)
        same = self._of_status[pin.status]
        del same[bisect_left(same, self._days[i])]
        if not self._stops[i].pins:
            del self._order[i], self._stops[i], self._days[i]
        self._found.clear()

    def seen(
        self, view: Viewport, bins: Bins | None = None, *, counted: bool = False
    ) -> tuple[PinGroup, ...]:
        """Return the groups in a window, from left to right; `bins` are those of the window.

        Where the marks of the lane are `counted` in them, so are the claims, to stand at the marks.
        """
        if counted:
            return tuple(self._crowded(bins or Bins(view)))
        # A sign stands where its days begin, or at most half of what is narrow further right.
        first = bisect_left(self._days, view.day(-NEAR - _WIDE))
        last = bisect_left(self._days, view.day(view.width + NEAR) + 1)
        if last - first > MOST_SINGLE:
            return tuple(self._crowded(bins or Bins(view)))
        placed = sorted(
            ((stop.place(view), stop) for stop in self._stops[first:last]),
            key=lambda place: place[0],
        )
        groups: list[tuple[float, list[_Stop]]] = []
        for x, stop in placed:
            if not -NEAR <= x <= view.width + NEAR:
                continue
            if groups and x - groups[-1][0] < NEAR:
                groups[-1][1].append(stop)
            else:
                groups.append((x, [stop]))
        return tuple(
            PinGroup(x, GRAVEST_FIRST[min(stop.grave for stop in stops)], Gathered(stops))
            for x, stops in groups
        )

    def _crowded(self, bins: Bins) -> Iterator[PinGroup]:
        """Yield a group for each bin in which there is any, in its middle."""
        kept = bins.kept(self._found)
        missing = [n for n in range(bins.first, bins.last) if n not in kept]
        if missing:
            self._find(bins, missing, kept)
        left = bins.left + bins.width / 2
        for number in range(bins.first, bins.last):
            found = kept[number]
            if found is not None:
                yield PinGroup(left + number * bins.width, *found)

    def _find(self, bins: Bins, numbers: Iterable[int], kept: dict[int, _Found | None]) -> None:
        """Keep what begins in bins: the gravest status, and all pins."""
        days, edges, end, known = self._days, bins.days, 0, None
        for number in numbers:
            opens, closes = edges[number - bins.first], edges[number - bins.first + 1]
            begin = end if number == known else bisect_left(days, opens)
            known, end = number + 1, bisect_left(days, closes, begin)
            kept[number] = None
            if end > begin:
                status = self._gravest(opens, closes)
                kept[number] = status, Gathered(self._stops[begin:end])

    def _gravest(self, begin: float, end: float) -> Status:
        """Return the gravest status of what begins between two days, where something does."""
        for status, days in self._of_status.items():
            i = bisect_left(days, begin)
            if i < len(days) and days[i] < end:
                return status
        return GRAVEST_FIRST[-1]


class LanePins:
    """The pins of an article's annotations; a change works out those that it touches."""

    def __init__(self, article: Article) -> None:
        """Begin without any."""
        self.article = article
        self.index = PinIndex()
        self._moments = Moments(article)
        self.worked_out = 0
        """How often a pin was worked out."""

    def renew(self, annotation: Annotation, claim: Claim | None) -> None:
        """Work out the pin of an annotation as it is now."""
        self.worked_out += 1
        pin = pin_of(self._moments, annotation, claim)
        if pin is None:
            self.index.take(annotation.id)
        else:
            self.index.put(pin)


class _Stop:
    """The pins of one interval, by position; `grave` is the place of the gravest status."""

    __slots__ = ("_at", "_days", "grave", "pins")

    def __init__(self, days: Interval) -> None:
        self.pins: list[Pin] = []
        self.grave = len(GRAVEST_FIRST)
        self._days = days
        self._at: tuple[Scale, float, float] | None = None

    def put(self, pin: Pin) -> None:
        insort(self.pins, pin, key=_by_start)
        self.grave = min(self.grave, GRAVEST_FIRST.index(pin.status))

    def take(self, pin: Pin) -> None:
        place = bisect_left(self.pins, _by_start(pin), key=_by_start)
        del self.pins[self.pins.index(pin, place)]
        there = {other.status for other in self.pins}
        self.grave = next((n for n, s in enumerate(GRAVEST_FIRST) if s in there), self.grave)

    def place(self, view: Viewport) -> float:
        """Return the pixel of its sign: over its dot, or where its bar begins."""
        at = self._at
        if at is None or at[0] is not view.scale:
            begin, end = self._days.begin.toordinal(), self._days.end.toordinal() + 1
            at = view.scale, view.scale.to_unit(begin), view.scale.to_unit(end)
            self._at = at
        left, wide = (at[1] - view.left) * view.zoom, (at[2] - at[1]) * view.zoom
        return left + NEAR if wide > _WIDE else left + wide / 2


def _by_start(pin: Pin) -> int:
    return pin.start
