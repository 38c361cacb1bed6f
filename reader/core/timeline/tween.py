"""The way from one scale to the other, so that the eye can follow where the days go."""

from __future__ import annotations

from itertools import pairwise

from reader.core.timeline.scale import FoldedScale, Scale


class Tween:
    """The scales on the way from one scale to another."""

    def __init__(self, one: Scale, two: Scale) -> None:
        """Work out where each of them bends."""
        self._one, self._two = one, two
        self._days = tuple(sorted({day for scale in (one, two) for day in _bends(scale)}))
        wide = one.length / two.length
        self._begins = [_seen(one, day) for day in self._days]
        self._ways = [
            _seen(two, day) * wide - begin
            for day, begin in zip(self._days, self._begins, strict=True)
        ]
        self._faster = two.rate * wide - one.rate

    def at(self, share: float) -> Scale:
        """Return the scale at `share` (0 to 1) of the way, without folds.

        Days lie at that share of the way between where the two have them when each is seen whole.
        """
        if share <= 0:
            return self._one
        if share >= 1:
            return self._two
        units = [a + way * share for a, way in zip(self._begins, self._ways, strict=True)]
        first = units[0]
        units = [unit - first for unit in units]
        if units[-1] <= 0:
            return self._two
        rate = self._one.rate + self._faster * share
        still = (False,) * (len(units) - 1)
        return FoldedScale(self._days, tuple(units), still, rate, ())


def _seen(scale: Scale, day: float) -> float:
    """Return where a day is on a scale that is seen whole: one beyond its end at that end."""
    return min(max(scale.to_unit(day), 0.0), scale.length)


def _bends(scale: Scale) -> tuple[float, ...]:
    """Return the days at which days get more or less room than before, and both ends."""
    if not isinstance(scale, FoldedScale):
        return scale.first, scale.to_day(scale.length)
    days, units = scale.days, scale.units
    pieces = [
        (begin, (right - left) / (end - begin))
        for (begin, end), (left, right) in zip(pairwise(days), pairwise(units), strict=True)
    ]
    bends = [day for (_, before), (day, after) in pairwise(pieces) if abs(after - before) > 1e-9]
    return days[0], *bends, days[-1]
