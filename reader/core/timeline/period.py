"""What of an article lies within a period."""

from __future__ import annotations

from reader.core.article import Article
from reader.core.focus import Interval, interval_of
from reader.core.passage import Span


def lit_blocks(article: Article, period: Interval) -> tuple[Span, ...]:
    """Return the blocks that speak of a period: those with a date that shares a day with it."""
    dated = [(t.start, days) for t in article.times if (days := interval_of(t)) is not None]
    places = [start for start, days in dated if days.overlaps(period)]
    return tuple(
        block.span
        for block in article.blocks
        if any(block.span.start <= place < block.span.end for place in places)
    )
