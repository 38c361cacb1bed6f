"""Counting marks where there are far more of them than pixels.

The axis is cut into bins of one width. Their edges are worked out once for a window and looked up
by bisection in each lane's sorted days, so that a window costs the same over ten thousand marks and
over a million. The bins lie still on the scale, so that panning does not make the counts jump.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from math import ceil, floor
from typing import TypeVar, overload

from reader.core.frozen import frozen
from reader.core.timeline.viewport import Viewport

BIN = 36.0
"""The width of a bin in pixels: enough for any count."""

T = TypeVar("T")


@frozen
class Bins:
    """The bins of a window: the days at their edges, and the pixel at the middle of each."""

    days: tuple[float, ...]
    middles: tuple[float, ...]

    @classmethod
    def of(cls, view: Viewport) -> Bins:
        """Return the bins that a window touches."""
        left = view.left * view.zoom
        first, last = floor(left / BIN), ceil((left + view.width) / BIN)
        edges = range(first, last + 1)
        to_day, zoom = view.scale.to_day, view.zoom
        return cls(
            tuple(to_day(edge * BIN / zoom) for edge in edges),
            tuple((edge + 0.5) * BIN - left for edge in edges[:-1]),
        )

    def counted(self, days: Sequence[float]) -> Iterator[tuple[float, int, int]]:
        """Yield, for each bin that holds any of the sorted `days`, its middle and the range."""
        # The last bin takes what lies on its edge, too.
        begin = bisect_left(days, self.days[0])
        for middle, edge in zip(self.middles, self.days[1:], strict=True):
            end = bisect_left(days, edge, begin)
            if end > begin:
                yield middle, begin, end
            begin = end


class Stretch(Sequence[T]):
    """A part of a long sequence, without a copy."""

    __slots__ = ("_all", "_begin", "_end")

    def __init__(self, everything: Sequence[T], begin: int, end: int) -> None:
        """Be `everything` from `begin` up to `end`."""
        self._all, self._begin, self._end = everything, begin, end

    def __len__(self) -> int:
        """Return how long the part is."""
        return self._end - self._begin

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[T]: ...
    def __getitem__(self, index: int | slice) -> T | Sequence[T]:
        """Return one of the part, or some."""
        place = range(self._begin, self._end)[index]
        if isinstance(place, range):
            return [self._all[i] for i in place]
        return self._all[place]
