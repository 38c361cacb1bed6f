"""How much of one article's own words stand in another: whether they tell one report.

What both quote makes a statement shared, not the report, so that it does not count.
"""

from __future__ import annotations

from collections.abc import Iterable

from reader.core.article import Article
from reader.corroboration.indexes import told_blocks
from reader.corroboration.quotations import quotations
from reader.corroboration.reuse_values import Shared
from reader.corroboration.wordings import words_at

LARGE = 0.25
"""From which share on two articles tell one report."""


def own_share(article: Article, shared: Iterable[Shared]) -> float:
    """Return the share of an article's words that are its own and stand in another, 0 to 1.

    `shared` is what the two share; formulas do not count, nor words in quotation marks.
    """
    sides = [one.side(article.id) for one in shared if one.stock is None]
    spans = [side.span for side in sides if side is not None]
    if not spans:
        return 0.0
    total, own = 0, set()
    for block in told_blocks(article):
        words = words_at(article.text, block.span)
        total += len(words)
        near = [span for span in spans if span.overlaps(block.span)]
        if near:
            quotes = [
                one.inner for one in quotations(article.text, block.span.start, block.span.end)
            ]
            own |= {
                at.start
                for _, at in words
                if any(span.start <= at.start < span.end for span in near)
                and not any(start <= at.start < end for start, end in quotes)
            }
    return len(own) / max(total, 1)
