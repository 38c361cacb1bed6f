"""How far down a document each part of its text stands, for what is drawn beside it."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtGui import QTextDocument

from reader.ui.columns.text_map import Segment, TextMap

_LAID_OUT = 250_000
_PARAGRAPHS = 2000


def row_edges(document: QTextDocument, text_map: TextMap, rows: int) -> list[int]:
    """Return the text positions at the upper edges of `rows` even rows, and the end of the text.

    A very long text is not laid out for that: there, a row is an even share of its characters.
    """
    segments = text_map.segments
    if not segments:
        return [0] * (rows + 1)
    length = document.characterCount()
    end = segments[-1].span.end + 1
    if length > _LAID_OUT or len(segments) > _PARAGRAPHS:
        inner = [text_map.to_text(length * row // rows) for row in range(1, rows)]
    else:
        inner = _by_height(document, segments, rows)
    return [0, *inner, end]


def _by_height(document: QTextDocument, segments: list[Segment], rows: int) -> list[int]:
    layout = document.documentLayout()
    total = layout.documentSize().height()
    boxes = []
    block = document.begin()
    while block.isValid():
        boxes.append(layout.blockBoundingRect(block))
        block = block.next()
    tops = [box.top() for box in boxes]
    edges = []
    for row in range(1, rows):
        y = total * row / rows
        index = max(bisect_right(tops, y) - 1, 0)
        box, segment = boxes[index], segments[index]
        share = min(max((y - box.top()) / max(box.height(), 1.0), 0.0), 1.0)
        if segment.units is None:
            edges.append(segment.span.start + round(share * len(segment.span)))
        else:
            edges.append(segment.to_text(segment.begin + round(share * segment.length)))
    return edges
