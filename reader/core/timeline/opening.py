"""How close to look for a count to open into its dates."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reader.core.timeline.picture import Stop, middle
from reader.core.timeline.viewport import Viewport

_APART = 28.0
"""Pixels that the nearest two dates of a count get between them."""

_PART = 0.6
"""The part of the window that the dates of a count take at most."""

_MOST_MEASURED = 60
_LEAST = 1.6


def opened(view: Viewport, stops: Sequence[Stop], x: float) -> Viewport:
    """Return the window closer to a count at pixel `x`, so that its stops lie apart.

    Of very many, or with others far away, only some do: they take the most of the window.
    """
    few = sorted(middle(view, stop.interval) for stop in stops[:_MOST_MEASURED])
    last = middle(view, stops[-1].interval)
    spread = max(last, few[-1]) - few[0]
    gaps = [b - a for a, b in pairwise(few) if b - a > 1e-6]
    if not gaps or spread <= 0:
        # One lies in the middle of the other, which has to become a bar.
        return view.zoomed(max(_APART / max(_width(view, stop) for stop in stops), _LEAST), x)
    factor = max(min(_APART / min(gaps), _PART * view.width / spread), _LEAST)
    closer = view.zoomed(factor, x)
    days = [stop.interval for stop in (stops[0], stops[-1])]
    begin = min(each.begin for each in days).toordinal()
    return closer.showing(begin, max(each.end for each in days).toordinal() + 1)


def _width(view: Viewport, stop: Stop) -> float:
    begin, end = stop.interval.begin.toordinal(), stop.interval.end.toordinal() + 1
    return view.x(end) - view.x(begin)
