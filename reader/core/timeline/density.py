"""Counting marks where there are far more of them than pixels.

The axis is cut into bins of one width, which lie still on the scale and become twice as fine in
steps: while a person pans, or zooms within a step, they hold the same marks as before and have only
moved. What each holds is found by bisection in a lane's sorted days when it first comes into view.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from math import ceil, floor, log2
from typing import TypeVar, overload

from reader.core.timeline.scale import Scale
from reader.core.timeline.viewport import Viewport

BIN = 36.0
"""The least width of a bin in pixels: enough for any count."""

_BESIDE = 9.0
"""Pixels beside the window of which a mark may reach into it."""

_STEPS = 2
"""In so many steps the bins become twice as fine."""

_MOST_KEPT = 12
"""Zooms at each of which what the bins hold is kept."""

T = TypeVar("T")


class Bins:
    """The bins of a window, by their numbers on the scale; two with one `key` are the same bins."""

    def __init__(self, view: Viewport) -> None:
        """Cut the scale of a window as fine as its zoom allows."""
        step = floor(_STEPS * log2(view.zoom) + 1e-9)
        self._unit = BIN / 2 ** (step / _STEPS)
        self.scale: Scale = view.scale
        self.key = step
        self.width = self._unit * view.zoom
        """Pixels that each takes."""
        self.left = -view.left * view.zoom
        """The pixel at which bin 0 begins."""
        self.first = floor(view.left / self._unit)
        self.last = ceil((view.left + view.width / view.zoom) / self._unit)
        """The bin after the last one in view."""
        self._days: list[float] = []
        self._view = view

    def kept(self, found: dict[tuple[Scale, int], dict[int, T]]) -> dict[int, T]:
        """Return what was found of bins as fine as these on this scale, by their numbers.

        Of other zooms only so many are kept that a person comes back to.
        """
        key = self.scale, self.key
        if key not in found:
            if len(found) >= _MOST_KEPT:
                del found[next(iter(found))]
            found[key] = {}
        return found[key]

    @cached_property
    def ends(self) -> tuple[float, float]:
        """The first and the last day of which anything may reach into the window."""
        return self._view.day(-_BESIDE), self._view.day(self._view.width + _BESIDE)

    @property
    def days(self) -> list[float]:
        """The days at which the bins in view begin, and at which the last of them ends."""
        if not self._days:
            numbers = range(self.first, self.last + 1)
            self._days = [self.scale.to_day(number * self._unit) for number in numbers]
        return self._days


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
