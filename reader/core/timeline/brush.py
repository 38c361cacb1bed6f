"""Periods chosen on the timeline."""

from __future__ import annotations

import datetime as dt
from math import ceil, floor

from reader.core.focus import Interval
from reader.core.timeline.scale import FIRST_DAY, LAST_DAY
from reader.core.timeline.viewport import Viewport


def brushed(view: Viewport, one: float, two: float) -> Interval:
    """Return the days between two pixels, each that is at least half covered, one at the least."""
    first, last = sorted((view.day(one), view.day(two)))
    begin = floor(first + 0.5)
    end = max(ceil(last - 0.5) - 1, begin)
    return Interval(_day(begin), _day(end))


def hull(one: Interval, two: Interval) -> Interval:
    """Return the days from the first of two intervals to the last."""
    return Interval(min(one.begin, two.begin), max(one.end, two.end))


def _day(ordinal: int) -> dt.date:
    return dt.date.fromordinal(min(max(ordinal, FIRST_DAY), LAST_DAY))
