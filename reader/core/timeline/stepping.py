"""Moving from event to event and from lane to lane by keyboard."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

from reader.core.focus import Interval

Step = Callable[[Sequence[Interval], Interval | None], Interval | None]
"""From the stops and the current one to the next, or None where there is none."""


def following(stops: Sequence[Interval], current: Interval | None) -> Interval | None:
    """Return the first stop after `current`, the first of all without one, None past the last."""
    i = 0 if current is None else bisect_right(stops, current)
    return stops[i] if i < len(stops) else None


def preceding(stops: Sequence[Interval], current: Interval | None) -> Interval | None:
    """Return the last stop before `current`, the last of all without one, None before the first."""
    i = len(stops) if current is None else bisect_left(stops, current)
    return stops[i - 1] if i else None


def nearest(stops: Sequence[Interval], current: Interval | None) -> Interval | None:
    """Return the stop closest to `current`: itself, else the least apart at both ends."""
    if not stops or current is None:
        return stops[0] if stops else None
    return min(stops, key=lambda stop: _apart(stop, current))


def _apart(a: Interval, b: Interval) -> int:
    return abs((a.begin - b.begin).days) + abs((a.end - b.end).days)


def next_row(rows: Sequence[Sequence[Interval]], row: int, step: int) -> int:
    """Return the next row up (`step` -1) or down (1) that has stops, else `row`."""
    i = row + step
    while 0 <= i < len(rows):
        if rows[i]:
            return i
        i += step
    return row
