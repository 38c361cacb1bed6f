"""What is painted around the words of one view, for the paragraphs that can be seen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter, QTextBlock

from reader.core.article import BlockKind
from reader.core.highlights import Highlight, HighlightIndex
from reader.core.passage import Span
from reader.core.times import TimeExpression
from reader.ui.columns.painting import (
    LinePiece,
    paint_line,
    paint_outline,
    paint_refused,
    paint_time,
    paint_wash,
    pieces,
)
from reader.ui.columns.text_map import TextMap
from reader.ui.theme import GLYPHS, Theme

_GLYPH_PIXELS = 11
_GLYPH_ROOM = 13
_GLYPH_STEP = 8
_MOST_GLYPHS = 3
_SET_APART = (BlockKind.CAPTION, BlockKind.QUOTE)

Placed = tuple[QTextBlock, QPointF]
"""A visible paragraph and where its layout begins on the viewport."""


@dataclass(frozen=True, slots=True)
class Scene:
    """All that painting needs to know; `left` is the text's left edge, `face` the glyphs' font."""

    theme: Theme
    map: TextMap
    index: HighlightIndex
    times: Sequence[TimeExpression]
    refused: Sequence[TimeExpression]
    current: str
    flash: Span | None
    left: float
    face: QFont

    def shown(self, block: QTextBlock) -> Span:
        """Return the span of text that a paragraph shows."""
        return self.map.segments[block.blockNumber()].span


def pieces_of(text_map: TextMap, block: QTextBlock, span: Span, at: QPointF) -> Iterator[LinePiece]:
    """Yield the pieces of a text span that lie in a paragraph; none for a fold's label."""
    segment = text_map.segments[block.blockNumber()]
    if segment.units is None or not segment.span.overlaps(span):
        return
    first, last = segment.to_document(span.start), segment.to_document(span.end)
    yield from pieces(block, first - block.position(), last - block.position(), at)


def paint_under(painter: QPainter, scene: Scene, blocks: Sequence[Placed]) -> None:
    """Paint what lies behind the words: washes, the flash, the rule beside captions."""
    for block, at in blocks:
        span = scene.shown(block)
        if scene.map.segments[block.blockNumber()].kind in _SET_APART:
            height = block.layout().boundingRect().height()
            box = QRectF(at.x(), at.y() + 2, 2, height - 2)
            painter.fillRect(box, scene.theme.rule)
        for highlight in scene.index.within(span):
            wash = scene.theme.statuses[highlight.status].wash
            for piece in pieces_of(scene.map, block, highlight.span, at):
                paint_wash(painter, piece, wash)
        if scene.flash is not None:
            for piece in pieces_of(scene.map, block, scene.flash, at):
                paint_wash(painter, piece, scene.theme.selection)


def paint_over(painter: QPainter, scene: Scene, blocks: Sequence[Placed]) -> None:
    """Paint what lies over the words: rules under dates, status lines, glyphs, the frame."""
    glyphs: dict[int, int] = {}
    for block, at in blocks:
        span = scene.shown(block)
        for times, paint in ((scene.times, paint_time), (scene.refused, paint_refused)):
            for time in times:
                if time.start < span.end and span.start < time.end:
                    for piece in pieces_of(scene.map, block, Span(time.start, time.end), at):
                        paint(painter, piece, scene.theme)
        for highlight in scene.index.within(span):
            _paint_highlight(painter, scene, highlight, (block, at), glyphs)


def _paint_highlight(
    painter: QPainter, scene: Scene, highlight: Highlight, placed: Placed, glyphs: dict[int, int]
) -> None:
    block, at = placed
    begins_here = scene.shown(block).contains(highlight.span.start)
    ink = scene.theme.statuses[highlight.status].line
    for number, piece in enumerate(pieces_of(scene.map, block, highlight.span, at)):
        paint_line(painter, piece, highlight.status, highlight.level, ink)
        if highlight.annotation_id == scene.current:
            paint_outline(painter, piece, scene.theme)
        if begins_here and number == 0:
            _paint_glyph(painter, scene, highlight, piece.baseline, glyphs)


def _paint_glyph(
    painter: QPainter, scene: Scene, highlight: Highlight, baseline: float, glyphs: dict[int, int]
) -> None:
    glyph = GLYPHS[highlight.status]
    if not glyph:
        return
    taken = glyphs.get(round(baseline), 0)
    glyphs[round(baseline)] = taken + 1
    if taken >= _MOST_GLYPHS:
        return
    font = QFont(scene.face)
    font.setPixelSize(_GLYPH_PIXELS)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(scene.theme.statuses[highlight.status].text)
    painter.drawText(QPointF(scene.left - _GLYPH_ROOM - _GLYPH_STEP * taken, baseline), glyph)
