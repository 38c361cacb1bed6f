"""Narrowing down to a period: what of an article speaks of it."""

from __future__ import annotations

from bisect import bisect_right

from reader.core.focus import Interval
from reader.core.passage import Span
from reader.core.telling import Telling

_WEEK = 7


def speaks_of(days: Interval, period: Interval) -> bool:
    """Tell whether some days that are told of are those of a period.

    They share a day with it; a stretch much longer than the period does so only where half of it
    lies within: “this month” speaks of 7–30 December, “2021” does not.
    """
    shared = (min(days.end, period.end) - max(days.begin, period.begin)).days + 1
    if shared <= 0:
        return False
    return days.days <= max(period.days, _WEEK) or 2 * shared >= days.days


def lit_spans(telling: Telling, period: Interval) -> tuple[Span, ...]:
    """Return the blocks of an article that speak of a period, in order.

    The lead speaks of the day of publication.
    """
    blocks = [block.span for block in telling.article.blocks]
    starts = [block.start for block in blocks]
    found: list[Span] = []
    for place in telling.places:
        if speaks_of(place.interval, period):
            block = blocks[max(bisect_right(starts, place.at) - 1, 0)] if blocks else place.span
            if block not in found[-1:]:
                found.append(block)
    return tuple(found)
