"""Periods chosen on the timeline."""

from __future__ import annotations

import datetime as dt
from math import ceil, floor

from reader.core.focus import Interval
from reader.core.timeline.picture import DOT
from reader.core.timeline.scale import FIRST_DAY, LAST_DAY
from reader.core.timeline.viewport import Viewport

_GRACE = 0.3
"""What part of a day may be missing from its half, where its mark was hit beside the middle."""


def brushed(view: Viewport, one: float, two: float) -> Interval:
    """Return the days between two pixels, one at the least.

    Each counts that is about half covered: as much less as a mark at its middle reaches aside, so
    that it does not matter on which of its pixels a hand begins or ends.
    """
    left, right = sorted((one, two))
    first = max(view.day(left - DOT / 2), view.day(left) - _GRACE)
    last = min(view.day(right + DOT / 2), view.day(right) + _GRACE)
    begin = floor(first + 0.5)
    end = max(ceil(last - 0.5) - 1, begin)
    return Interval(_day(begin), _day(end))


def hull(one: Interval, two: Interval) -> Interval:
    """Return the days from the first of two intervals to the last."""
    return Interval(min(one.begin, two.begin), max(one.end, two.end))


def _day(ordinal: int) -> dt.date:
    return dt.date.fromordinal(min(max(ordinal, FIRST_DAY), LAST_DAY))
