"""The sentence around a place in an article, for showing a mark in its context."""

from __future__ import annotations

import re

from reader.core.article import Article

_END = re.compile(r"(?<=[.!?…])[\"'”’»)]*\s+(?=[\"'“‘„«(]*[^\W\d_a-z])")
_NOT_AN_END = re.compile(r"(?:\b\w|\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|St|No|vs))\.$")


def sentence_at(article: Article, start: int, end: int) -> str:
    """Return the sentence or sentences that the code points `start` to `end` lie in, on one line.

    A sentence never reaches beyond its block.
    """
    first, last = 0, len(article.text)
    for block in article.blocks:
        if block.span.start <= start < block.span.end:
            first, last = block.span.start, max(block.span.end, end)
            break
    for gap in _END.finditer(article.text, first, last):
        if _NOT_AN_END.search(article.text, max(first, gap.start() - 6), gap.start()):
            continue
        if gap.end() <= start:
            first = gap.end()
        elif gap.start() >= end:
            last = gap.end()
            break
    return " ".join(article.text[first:last].split())


def shortened(text: str, limit: int = 220) -> str:
    """Return `text`, cut after a word, with an ellipsis, at `limit` characters."""
    if len(text) <= limit:
        return text
    return text[:limit].rsplit(" ", 1)[0] + "…"
