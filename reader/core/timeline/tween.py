"""The way from one scale to the other, so that the eye can follow where the days go."""

from __future__ import annotations

from reader.core.timeline.scale import FoldedScale, Scale


def between(one: Scale, two: Scale, share: float) -> Scale:
    """Return the scale at `share` (0 to 1) of the way from `one` to `two`, without folds.

    Days lie at that share of the way between where the two have them when each is seen whole.
    """
    if share <= 0:
        return one
    if share >= 1:
        return two
    days = sorted({day for scale in (one, two) for day in _knots(scale)})
    units = [_mixed(one, two, day, share) for day in days]
    length = units[-1] - units[0]
    rate = one.rate + (two.rate * one.length / two.length - one.rate) * share
    return FoldedScale(
        tuple(days), tuple(u - units[0] for u in units), (False,) * (len(days) - 1), rate, ()
    ) if length > 0 else two  # fmt: skip


def _knots(scale: Scale) -> tuple[float, ...]:
    if isinstance(scale, FoldedScale):
        return scale.days
    return (scale.first, scale.to_day(scale.length))


def _mixed(one: Scale, two: Scale, day: float, share: float) -> float:
    begin = one.to_unit(day)
    return begin + (two.to_unit(day) * one.length / two.length - begin) * share
