"""Narrowing down to a period: what of an article speaks of it."""

from __future__ import annotations

from bisect import bisect_right

from reader.core.focus import Interval
from reader.core.passage import Span
from reader.core.telling import Telling

_WEEK = 7


def lit_spans(telling: Telling, period: Interval) -> tuple[Span, ...]:
    """Return the blocks of an article that speak of a period, in order.

    They are those with a place that shares a day with it; a stretch of days much longer than the
    period ("2021" for December) speaks of other things too and does not count. The lead speaks of
    the day of publication.
    """
    longest = max(period.days, _WEEK)
    blocks = [block.span for block in telling.article.blocks]
    starts = [block.start for block in blocks]
    found: list[Span] = []
    for place in telling.places:
        if place.interval.overlaps(period) and place.interval.days <= longest:
            block = blocks[max(bisect_right(starts, place.at) - 1, 0)] if blocks else place.span
            if block not in found[-1:]:
                found.append(block)
    return tuple(found)
