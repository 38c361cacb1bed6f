"""What of an article lies within a period."""

from __future__ import annotations

from collections.abc import Iterable

from reader.core.article import Article
from reader.core.claim import Annotation
from reader.core.focus import Interval, interval_of
from reader.core.passage import Span
from reader.core.timeline.pins import time_of


def lit_blocks(article: Article, period: Interval) -> tuple[Span, ...]:
    """Return the blocks that speak of a period: those with a date that shares a day with it."""
    dated = [(t.start, days) for t in article.times if (days := interval_of(t)) is not None]
    places = [start for start, days in dated if days.overlaps(period)]
    return tuple(
        block.span
        for block in article.blocks
        if any(block.span.start <= place < block.span.end for place in places)
    )


def annotations_within(
    article: Article, annotations: Iterable[Annotation], period: Interval
) -> frozenset[str]:
    """Return the ids of the annotations whose passages speak of a period."""
    dated = ((a.id, time_of(article, a.span)) for a in annotations)
    return frozenset(i for i, days in dated if days is not None and days.overlaps(period))
