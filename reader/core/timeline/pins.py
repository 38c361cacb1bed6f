"""Claims on the timeline: where in time each annotation stands, and with which status."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reader.core.article import Article
from reader.core.claim import Annotation, Claim, Status
from reader.core.focus import Interval
from reader.core.moments import Moments
from reader.core.timeline.viewport import Viewport

_ORDER = (Status.DISPUTED, Status.SINGLE_SOURCE, Status.CONFIRMED)
"""Of several statuses at one place, the first of these is shown."""

NEAR = 12.0
"""Pixels within which the claims of a lane are drawn as one."""


@dataclass(frozen=True, slots=True)
class Pin:
    """An annotation whose claim has a status, at the time that its passage speaks of."""

    interval: Interval
    article_id: str
    annotation_id: str
    status: Status
    words: str


@dataclass(frozen=True, slots=True)
class PinGroup:
    """Pins that are drawn as one glyph at pixel `x`; `status` is the gravest."""

    x: float
    status: Status
    pins: tuple[Pin, ...]


def pins_of(
    article: Article, annotations: Iterable[Annotation], claims: Mapping[str, Claim]
) -> tuple[Pin, ...]:
    """Return the pins of an article, in order of time; annotations without a status have none."""
    pins, moments = [], Moments(article)
    for annotation in annotations:
        claim = claims.get(annotation.claim_id)
        if claim is None or claim.status is Status.NONE:
            continue
        days = moments.of(annotation.span)
        if days is not None:
            words = claim.statement or annotation.quote.exact
            pins.append(Pin(days, article.id, annotation.id, claim.status, words))
    return tuple(sorted(pins, key=lambda pin: pin.interval))


class PinIndex:
    """The pins of one lane arranged for finding what a window shows."""

    def __init__(self, pins: Sequence[Pin]) -> None:
        """Keep `pins`, which are sorted by interval."""
        self.pins = tuple(pins)
        by_days: defaultdict[Interval, list[Pin]] = defaultdict(list)
        for pin in pins:
            by_days[pin.interval].append(pin)
        self._stops = list(by_days.items())
        self._begins = [days.begin.toordinal() for days, _ in self._stops]

    def seen(self, view: Viewport) -> tuple[PinGroup, ...]:
        """Return the groups in a window, from left to right."""
        first = bisect_left(self._begins, view.day(-NEAR) - _LONGEST)
        last = bisect_left(self._begins, view.day(view.width + NEAR) + 1)
        placed = sorted(
            ((_place(view, days), pins) for days, pins in self._stops[first:last]),
            key=lambda place: place[0],
        )
        groups: list[tuple[float, list[Pin]]] = []
        for x, pins in placed:
            if not -NEAR <= x <= view.width + NEAR:
                continue
            if groups and x - groups[-1][0] < NEAR:
                groups[-1][1].extend(pins)
            else:
                groups.append((x, list(pins)))
        return tuple(PinGroup(x, _gravest(pins), tuple(pins)) for x, pins in groups)


def _place(view: Viewport, days: Interval) -> float:
    """Return where the pins of an interval stand: over its dot, or where its bar begins."""
    left = view.x(days.begin.toordinal())
    right = view.x(days.end.toordinal() + 1)
    return left + NEAR if right - left > _WIDE else (left + right) / 2


_WIDE = 36.0
"""Pixels from which an interval is too long for its middle to say anything."""

_LONGEST = 36_600
"""Days of the longest interval that is looked for before the window."""


def _gravest(pins: Iterable[Pin]) -> Status:
    found = {pin.status for pin in pins}
    return next(status for status in _ORDER if status in found)
