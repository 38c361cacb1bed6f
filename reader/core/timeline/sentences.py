"""The sentence around a place in an article, for showing a mark in its context."""

from __future__ import annotations

from reader.core.article import Article
from reader.core.passage import Span
from reader.core.selecting import paragraph_at
from reader.core.sentences import sentence_around


def sentence_at(article: Article, start: int, end: int) -> str:
    """Return the sentence or sentences that the code points `start` to `end` lie in, on one line.

    A sentence never reaches beyond its block.
    """
    block = paragraph_at(article, start)
    within = Span(block.start, max(block.end, end))
    language = article.info.language
    first = sentence_around(article.text, start, within, language)
    last = sentence_around(article.text, max(end - 1, start), within, language)
    return " ".join(article.text[first.start : last.end].split())


def shortened(text: str, limit: int = 220) -> str:
    """Return `text`, cut after a word, with an ellipsis, at `limit` characters."""
    if len(text) <= limit:
        return text
    return text[:limit].rsplit(" ", 1)[0] + "…"


def words_around(article: Article, start: int, end: int, reach: int = 28) -> str:
    """Return a place with some words before and after it in its paragraph, on one line.

    At most `reach` characters on either side, with an ellipsis where the paragraph goes on.
    """
    block = paragraph_at(article, start)
    begin, stop = min(block.start, start), max(block.end, end)
    before, after = article.text[max(begin, start - reach) : start], article.text[end : end + reach]
    after = after[: max(stop - end, 0)]
    if start - reach > begin:
        before = "…" + (before.partition(" ")[2] if " " in before.strip() else "")
    if end + reach < stop:
        after = (after.rpartition(" ")[0] if " " in after.strip() else "") + "…"
    return " ".join(f"{before}{article.text[start:end]}{after}".split())
