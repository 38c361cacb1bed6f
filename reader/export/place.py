"""Where in its article an annotation stands, in words and in paragraphs."""

from __future__ import annotations

import re
from itertools import pairwise

from reader.core.article import Article, BlockKind
from reader.core.claim import Annotation
from reader.core.i18n import tr
from reader.export.escape import LINE_BREAK, visible

_COUNTED = (BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.LIST_ITEM)
_PARTS: dict[BlockKind, str] = {
    BlockKind.TITLE: "title",
    BlockKind.KICKER: "kicker",
    BlockKind.BYLINE: "byline",
    BlockKind.DATELINE: "dateline",
    BlockKind.HEADING: "heading",
    BlockKind.CAPTION: "caption",
    BlockKind.FURNITURE: "page furniture",
}
_EMPTY_LINE = re.compile("\n[ \t\u00a0]*\n")


def place(article: Article, annotation: Annotation) -> str:
    """Return where the annotation stands: paragraph, code points, share of the text before it."""
    span = annotation.span
    characters = tr("characters {start}–{end}").format(start=span.start, end=span.end)
    if not _is_current(article, annotation):
        return characters
    share = 100 * span.start // len(article.text)
    through = tr("{percent}% through the text").format(percent=share)
    return " · ".join(filter(None, (_part(article, span.start), characters, through)))


def quote_paragraphs(article: Article, annotation: Annotation) -> list[list[str]]:
    """Return the annotation's quote as paragraphs of lines, none of them empty.

    A line break inside a block is only where the source wrapped; between blocks, and at an empty
    line, a new paragraph begins.
    """
    exact = annotation.quote.exact
    start, end = annotation.span.start, annotation.span.end
    if not _is_current(article, annotation):
        return [[line] for line in _lines(exact)]
    cuts = [b.span.start for b in article.blocks if start < b.span.start < end]
    edges = [start, *cuts, end]
    paragraphs = (
        _lines(paragraph)
        for first, last in pairwise(edges)
        for paragraph in _EMPTY_LINE.split(article.text[first:last])
    )
    return [lines for lines in paragraphs if lines]


def _is_current(article: Article, annotation: Annotation) -> bool:
    if annotation.revision_id != article.info.revision_id:
        return False
    span = annotation.span
    exact = annotation.quote.exact
    return bool(exact) and article.text[span.start : span.end] == exact


def _lines(text: str) -> list[str]:
    # To Python some controls are white space; a line of them is to be seen, not dropped.
    return [line for line in LINE_BREAK.split(text) if visible(line).strip()]


def _part(article: Article, position: int) -> str:
    number = 0
    for block in article.blocks:
        number += block.kind in _COUNTED
        if position < block.span.end:
            if block.kind in _PARTS:
                return tr(_PARTS[block.kind])
            return tr("paragraph {n}").format(n=number)
    return ""
