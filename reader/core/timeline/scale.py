"""Scales: how days become distance along the axis.

Days are proleptic Gregorian ordinals as `datetime.date.toordinal` counts them, with fractions: the
day with ordinal n reaches from n to n + 1. Distance is in *units*, which are pixels at the size
for which the scale was made; zoom and pan are the `Viewport`'s business.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from reader.core.focus import Interval
from reader.core.frozen import frozen

FIRST_DAY = dt.date.min.toordinal()
LAST_DAY = dt.date.max.toordinal()

DAY_UNITS = 14.0
"""Units that a day gets where events are a day apart."""

MARGIN = 26.0
"""Units left free before the first and after the last day of interest."""


@frozen
class Break:
    """A stretch of empty time that a scale has folded away.

    `begin` and `end` are the first and last day left out; `left` and `right` are the units between
    which the fold is to be shown.
    """

    begin: dt.date
    end: dt.date
    left: float
    right: float

    @property
    def days(self) -> int:
        """How many days are folded away."""
        return (self.end - self.begin).days + 1


class Scale(Protocol):
    """A strictly rising map between days and units."""

    @property
    def first(self) -> float:
        """The day at unit 0."""
        ...

    @property
    def length(self) -> float:
        """The unit at which the scale ends."""
        ...

    @property
    def rate(self) -> float:
        """Units a day outside folds."""
        ...

    @property
    def breaks(self) -> Sequence[Break]:
        """The folds, in order."""
        ...

    def to_unit(self, day: float) -> float:
        """Return the unit of a day; days outside the scale go on at the pace of its ends."""
        ...

    def to_day(self, unit: float) -> float:
        """Return the day at a unit."""
        ...

    def stretches(self, left: float, right: float) -> list[tuple[float, float]]:
        """Return the runs of days between two units that are drawn to scale."""
        ...


@frozen
class LinearScale:
    """Every day gets the same room."""

    first: float
    rate: float
    length: float
    breaks: Sequence[Break] = ()

    def to_unit(self, day: float) -> float:
        """Return the unit of a day."""
        return (day - self.first) * self.rate

    def to_day(self, unit: float) -> float:
        """Return the day at a unit."""
        return self.first + unit / self.rate

    def stretches(self, left: float, right: float) -> list[tuple[float, float]]:
        """Return the days between two units: all of them are to scale."""
        return [(self.to_day(left), self.to_day(right))]


@dataclass(frozen=True, eq=False)
class FoldedScale:
    """Straight pieces between knots: busy time to scale, empty time folded into breaks.

    `days` and `units` are the knots, both rising; `to_scale` tells of each piece between two knots
    whether it has the common `rate`.
    """

    days: tuple[float, ...]
    units: tuple[float, ...]
    to_scale: tuple[bool, ...]
    rate: float
    breaks: tuple[Break, ...]

    @property
    def first(self) -> float:
        """The day at unit 0."""
        return self.days[0]

    @property
    def length(self) -> float:
        """The unit at which the scale ends."""
        return self.units[-1]

    def to_unit(self, day: float) -> float:
        """Return the unit of a day."""
        return _interpolated(self.days, self.units, day)

    def to_day(self, unit: float) -> float:
        """Return the day at a unit."""
        return _interpolated(self.units, self.days, unit)

    def stretches(self, left: float, right: float) -> list[tuple[float, float]]:
        """Return the runs of days between two units that are drawn to scale."""
        first = bisect_right(self._runs, left, key=lambda run: run[1])
        last = bisect_left(self._runs, right, key=lambda run: run[0])
        return [(begin, end) for _, _, begin, end in self._runs[first:last]]

    @cached_property
    def _runs(self) -> list[tuple[float, float, float, float]]:
        """The runs of pieces that are drawn to scale: units and days at both ends."""
        runs: list[tuple[float, float, float, float]] = []
        for i, drawn in enumerate(self.to_scale):
            if not drawn:
                continue
            left, begin = self.units[i], self.days[i]
            if runs and runs[-1][3] == begin:
                left, _, begin, _ = runs.pop()
            runs.append((left, self.units[i + 1], begin, self.days[i + 1]))
        return runs


def _interpolated(xs: Sequence[float], ys: Sequence[float], x: float) -> float:
    i = bisect_right(xs, x, 1, len(xs) - 1) - 1
    share = (x - xs[i]) / (xs[i + 1] - xs[i])
    return ys[i] + share * (ys[i + 1] - ys[i])


def linear_scale(intervals: Iterable[Interval], units: float = 1200.0) -> LinearScale:
    """Return the true scale over all intervals, about `units` long; a week where there are none."""
    days = list(intervals)
    first = min((d.begin.toordinal() for d in days), default=dt.date(2000, 1, 1).toordinal())
    last = max((d.end.toordinal() + 1 for d in days), default=first)
    if last - first < 7:
        spare = (7 - (last - first)) / 2
        return LinearScale(first - spare, units / 7, units)
    rate = (units - 2 * MARGIN) / (last - first)
    return LinearScale(first - MARGIN / rate, rate, units)
