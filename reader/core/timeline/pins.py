"""Claims on the timeline: where in time each annotation stands, and with which status."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from reader.core.article import Article
from reader.core.claim import Annotation, Claim, Status
from reader.core.focus import Interval
from reader.core.frozen import frozen
from reader.core.moments import Moments
from reader.core.timeline.viewport import Viewport

_ORDER = (Status.DISPUTED, Status.SINGLE_SOURCE, Status.CONFIRMED)
"""Of several statuses at one place, the first of these is shown."""

NEAR = 12.0
"""Pixels within which the claims of a lane are drawn as one."""


@frozen
class Pin:
    """An annotation whose claim has a status, at the time that its passage speaks of."""

    interval: Interval
    article_id: str
    annotation_id: str
    status: Status
    words: str
    start: int = 0
    """Where its passage begins in the text."""


@frozen
class PinGroup:
    """Pins that are drawn as one glyph at pixel `x`; `status` is the gravest."""

    x: float
    status: Status
    pins: tuple[Pin, ...]

    def narrowed(self, wanted: Container[str]) -> PinGroup | None:
        """Return the group with the pins of the wanted annotations alone; None without any."""
        left = tuple(pin for pin in self.pins if pin.annotation_id in wanted)
        there = {pin.status for pin in left}
        gravest = next((status for status in _ORDER if status in there), None)
        return replace(self, status=gravest, pins=left) if gravest else None


def pins_of(
    article: Article, annotations: Iterable[Annotation], claims: Mapping[str, Claim]
) -> tuple[Pin, ...]:
    """Return the pins of an article, in order of time; annotations without a status have none."""
    moments = Moments(article)
    pins = (pin_of(moments, one, claims.get(one.claim_id)) for one in annotations)
    return tuple(sorted((pin for pin in pins if pin is not None), key=lambda pin: pin.interval))


def pin_of(moments: Moments, annotation: Annotation, claim: Claim | None) -> Pin | None:
    """Return the pin of an annotation in the article of `moments`, None where it has none."""
    if claim is None or claim.status is Status.NONE:
        return None
    days = moments.of(annotation.span)
    if days is None:
        return None
    words, start = claim.statement or annotation.quote.exact, annotation.span.start
    return Pin(days, moments.article.id, annotation.id, claim.status, words, start)


class _Stop:
    """The pins of one interval, by position, and how many there are of each status."""

    def __init__(self) -> None:
        self.pins: list[Pin] = []
        self.statuses: Counter[Status] = Counter()

    def put(self, pin: Pin) -> None:
        insort(self.pins, pin, key=_by_start)
        self.statuses[pin.status] += 1

    def take(self, pin: Pin) -> None:
        place = bisect_left(self.pins, _by_start(pin), key=_by_start)
        del self.pins[self.pins.index(pin, place)]
        self.statuses[pin.status] -= 1


class PinIndex:
    """The pins of one lane arranged for finding what a window shows, kept by difference."""

    def __init__(self, pins: Iterable[Pin] = ()) -> None:
        """Begin with `pins`."""
        self._pins: dict[str, Pin] = {}
        self._stops: dict[Interval, _Stop] = {}
        self._order: list[Interval] = []
        for pin in pins:
            self.put(pin)

    def put(self, pin: Pin) -> None:
        """Have a pin, instead of the one that its annotation had."""
        self.take(pin.annotation_id)
        self._pins[pin.annotation_id] = pin
        if pin.interval not in self._stops:
            self._stops[pin.interval] = _Stop()
            insort(self._order, pin.interval)
        self._stops[pin.interval].put(pin)

    def take(self, annotation_id: str) -> None:
        """Have no pin for an annotation any more."""
        pin = self._pins.pop(annotation_id, None)
        if pin is None:
            return
        stop = self._stops[pin.interval]
        stop.take(pin)
        if not stop.pins:
            del self._stops[pin.interval]
            del self._order[bisect_left(self._order, pin.interval)]

    def seen(self, view: Viewport) -> tuple[PinGroup, ...]:
        """Return the groups in a window, from left to right."""
        begin, end = view.day(-NEAR) - _LONGEST, view.day(view.width + NEAR) + 1
        first = bisect_left(self._order, begin, key=_first_day)
        last = bisect_left(self._order, end, key=_first_day)
        placed = sorted(
            ((_place(view, days), self._stops[days]) for days in self._order[first:last]),
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
            PinGroup(x, _gravest(stops), tuple(chain.from_iterable(stop.pins for stop in stops)))
            for x, stops in groups
        )


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


def _by_start(pin: Pin) -> int:
    return pin.start


def _first_day(days: Interval) -> int:
    return days.begin.toordinal()


def _place(view: Viewport, days: Interval) -> float:
    """Return where the pins of an interval stand: over its dot, or where its bar begins."""
    left = view.x(days.begin.toordinal())
    right = view.x(days.end.toordinal() + 1)
    return left + NEAR if right - left > _WIDE else (left + right) / 2


_WIDE = 36.0
"""Pixels from which an interval is too long for its middle to say anything."""

_LONGEST = 36_600
"""Days of the longest interval that is looked for before the window."""


def _gravest(stops: Sequence[_Stop]) -> Status:
    return next(status for status in _ORDER if any(stop.statuses[status] for stop in stops))
