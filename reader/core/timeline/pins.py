"""Claims on the timeline: where in time each annotation stands, and with which status."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, Protocol, overload

from reader.core.article import Article
from reader.core.claim import Annotation, Claim, Status
from reader.core.focus import Interval
from reader.core.frozen import frozen
from reader.core.moments import Moments

GRAVEST_FIRST = (Status.DISPUTED, Status.SINGLE_SOURCE, Status.CONFIRMED)
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


class PinGroup(NamedTuple):
    """Pins that are drawn as one glyph at pixel `x`; `status` is the gravest."""

    x: float
    status: Status
    pins: Sequence[Pin]

    def narrowed(self, wanted: Container[str]) -> PinGroup | None:
        """Return the group with the pins of the wanted annotations alone; None without any."""
        left = tuple(pin for pin in self.pins if pin.annotation_id in wanted)
        there = {pin.status for pin in left}
        gravest = next((status for status in GRAVEST_FIRST if status in there), None)
        return self._replace(status=gravest, pins=left) if gravest else None


class HasPins(Protocol):
    """One place in time."""

    @property
    def pins(self) -> Sequence[Pin]:
        """The pins there, in order."""
        ...


class Gathered(Sequence[Pin]):
    """The pins of several places in time, one after another, without a copy."""

    __slots__ = ("_stops",)

    def __init__(self, stops: Sequence[HasPins]) -> None:
        """Have the pins of `stops`."""
        self._stops = stops

    def __iter__(self) -> Iterator[Pin]:
        """Yield each."""
        for stop in self._stops:
            yield from stop.pins

    def __len__(self) -> int:
        """Return how many there are."""
        return sum(len(stop.pins) for stop in self._stops)

    def __eq__(self, other: object) -> bool:
        """Tell whether the other are the same pins, in the same order."""
        return isinstance(other, Gathered) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        """Return what is the same of equal ones."""
        return hash(tuple(self))

    @overload
    def __getitem__(self, index: int) -> Pin: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Pin]: ...
    def __getitem__(self, index: int | slice) -> Pin | Sequence[Pin]:
        """Return one of them, or some."""
        return list(self)[index]


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
