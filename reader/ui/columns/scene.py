"""What is painted around the words of one view, for the paragraphs that can be seen."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import inf

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextBlock

from reader.core.article import BlockKind
from reader.core.claim import Anchor, Status
from reader.core.highlights import Highlight, HighlightIndex
from reader.core.passage import Span
from reader.core.times import TimeExpression
from reader.ui.columns.document import is_ruled
from reader.ui.columns.painting import (
    LinePiece,
    paint_doubt,
    paint_found,
    paint_hint,
    paint_line,
    paint_outline,
    paint_refused,
    paint_time,
    paint_wash,
    pieces,
)
from reader.ui.columns.text_map import TextMap
from reader.ui.columns.typography import RULED
from reader.ui.theme import GLYPHS, PLACE_GLYPHS, Theme

_GLYPH_PIXELS = 11
_GLYPH_ROOM = 13
_GLYPH_AFTER = 3
_GLYPH_STEP = 8
_MOST_GLYPHS = 3
_LONG = 100
_LONGEST_TIME = 1000
_SET_APART = (BlockKind.CAPTION, BlockKind.QUOTE)

Placed = tuple[QTextBlock, QPointF]
"""A visible paragraph and where its layout begins on the viewport."""


@dataclass(frozen=True, slots=True)
class Scene:
    """All that painting needs to know.

    `left` and `right` are the text's edges on the viewport, `face` is the glyphs' font, `size` the
    body's in pixels, `height` the viewport's; the lines of a `mirrored` article begin at the
    right. `worked_out` are the pieces that were needed already.
    """

    theme: Theme
    map: TextMap
    index: HighlightIndex
    times: Sequence[TimeExpression]
    refused: Sequence[TimeExpression]
    current: str
    flash: Span | None
    left: float
    right: float
    size: float
    mirrored: bool
    face: QFont
    found: Sequence[Span]
    found_current: int
    height: int
    worked_out: dict[tuple[int, int, int], Sequence[LinePiece]] = field(default_factory=dict)

    def shown(self, block: QTextBlock) -> Span:
        """Return the span of text that a paragraph shows."""
        return self.map.segments[block.blockNumber()].span


def _pieces(scene: Scene, block: QTextBlock, span: Span, at: QPointF) -> Sequence[LinePiece]:
    """Return the pieces of a text span, worked out once for what lies under it and over it."""
    key = (block.position(), span.start, span.end)
    found = scene.worked_out.get(key)
    if found is None:
        found = list(pieces_of(scene.map, block, span, at, scene.height))
        scene.worked_out[key] = found
    return found


def pieces_of(
    text_map: TextMap, block: QTextBlock, span: Span, at: QPointF, seen: float = inf
) -> Iterator[LinePiece]:
    """Yield the pieces of a text span that lie in a paragraph; none for a fold's label.

    Those below the upper `seen` pixels of the viewport are left out.
    """
    segment = text_map.segments[block.blockNumber()]
    if segment.units is None or not segment.span.overlaps(span):
        return
    first, last = segment.to_document(span.start), segment.to_document(span.end)
    begin = block.position()
    yield from pieces(block, first - begin, last - begin, at, seen=seen, mixed=segment.mixed)


def paint_under(painter: QPainter, scene: Scene, blocks: Sequence[Placed]) -> None:
    """Paint what lies behind the words: washes, the flash, the rule beside captions."""
    for block, at in blocks:
        span = seen_of(scene, block, at)
        _paint_rules(painter, scene, block, at)
        for number in found_within(scene, span):
            current = number == scene.found_current
            for piece in _pieces(scene, block, scene.found[number], at):
                paint_found(painter, piece, scene.theme, current=current)
        for highlight in scene.index.within(span) if scene.theme.washes else ():
            if highlight.faint and highlight.annotation_id != scene.current:
                continue
            wash = scene.theme.statuses[highlight.status].wash
            for piece in _pieces(scene, block, highlight.span, at):
                paint_wash(painter, piece, wash)
        if scene.flash is not None:
            for piece in _pieces(scene, block, scene.flash, at):
                paint_wash(painter, piece, scene.theme.selection)


def _paint_rules(painter: QPainter, scene: Scene, block: QTextBlock, at: QPointF) -> None:
    """Paint the rule beside a caption, or above a byline."""
    number = block.blockNumber()
    kind = scene.map.segments[number].kind
    if kind in _SET_APART:
        from_right = block.textDirection() is Qt.LayoutDirection.RightToLeft
        x = scene.right - 2 if from_right else scene.left
        height = block.layout().boundingRect().height()
        painter.fillRect(QRectF(x, at.y() + 2, 2, height - 2), scene.theme.rule)
    elif number and is_ruled(kind, scene.map.segments[number - 1].kind):
        y = round(at.y() - RULED * scene.size)
        painter.fillRect(QRectF(scene.left, y, scene.right - scene.left, 1), scene.theme.rule)


def found_within(scene: Scene, span: Span) -> range:
    """Return which matches share a code point with a span, as numbers."""
    first = bisect_right(scene.found, span.start, key=lambda match: match.end)
    last = bisect_left(scene.found, span.end, key=lambda match: match.start)
    return range(first, last)


def seen_of(scene: Scene, block: QTextBlock, at: QPointF) -> Span:
    """Return the text span of the lines of a paragraph that can be seen; one may be very long."""
    layout, segment = block.layout(), scene.map.segments[block.blockNumber()]
    lines = range(layout.lineCount())
    if segment.units is None or len(lines) < _LONG:
        return segment.span
    first = bisect_left(lines, -at.y(), key=lambda n: layout.lineAt(n).rect().bottom())
    last = bisect_right(lines, scene.height - at.y(), key=lambda n: layout.lineAt(n).y()) - 1
    if last < first:
        return Span(segment.span.start, segment.span.start)
    end = layout.lineAt(last)
    return Span(
        segment.to_text(block.position() + layout.lineAt(first).textStart()),
        segment.to_text(block.position() + end.textStart() + end.textLength()),
    )


def paint_over(painter: QPainter, scene: Scene, blocks: Sequence[Placed]) -> None:
    """Paint what lies over the words: rules under dates, status lines, glyphs, the frame."""
    glyphs: dict[int, int] = {}
    for block, at in blocks:
        span = seen_of(scene, block, at)
        for times, paint in ((scene.times, paint_time), (scene.refused, paint_refused)):
            for time in _times_within(times, span):
                for piece in _pieces(scene, block, Span(time.start, time.end), at):
                    paint(painter, piece, scene.theme)
        for highlight in scene.index.within(span):
            _paint_highlight(painter, scene, highlight, (block, at), glyphs)


def _times_within(times: Sequence[TimeExpression], span: Span) -> Iterator[TimeExpression]:
    """Yield the time expressions that share a code point with a span; they are sorted and short."""
    first = bisect_left(times, span.start - _LONGEST_TIME, key=lambda time: time.start)
    last = bisect_left(times, span.end, key=lambda time: time.start)
    return (time for time in times[first:last] if span.start < time.end)


def _paint_highlight(
    painter: QPainter, scene: Scene, highlight: Highlight, placed: Placed, glyphs: dict[int, int]
) -> None:
    block, at = placed
    if highlight.faint and highlight.annotation_id != scene.current:
        for piece in pieces_of(scene.map, block, highlight.span, at):
            paint_hint(painter, piece, scene.theme)
        return
    begins_here = scene.shown(block).contains(highlight.span.start)
    ink = scene.theme.statuses[highlight.status].line
    for number, piece in enumerate(_pieces(scene, block, highlight.span, at)):
        if highlight.status is not Status.NONE or not scene.theme.washes:
            paint_line(painter, piece, highlight.status, highlight.level, ink)
        if highlight.annotation_id == scene.current:
            paint_outline(painter, piece, scene.theme)
        elif highlight.was:
            paint_doubt(painter, piece, scene.theme)
        if begins_here and number == 0:
            for glyph, colour in _glyphs_of(scene, highlight):
                _paint_glyph(painter, scene, (glyph, colour), piece, glyphs)


def _glyphs_of(scene: Scene, highlight: Highlight) -> Iterator[tuple[str, QColor]]:
    """Yield the signs in the margin: that of the status, and that of a place to check."""
    if GLYPHS[highlight.status]:
        yield GLYPHS[highlight.status], scene.theme.statuses[highlight.status].text
    if highlight.was:
        yield PLACE_GLYPHS[Anchor.APPROXIMATE], scene.theme.ink


def _paint_glyph(
    painter: QPainter,
    scene: Scene,
    sign: tuple[str, QColor],
    piece: LinePiece,
    glyphs: dict[int, int],
) -> None:
    glyph, colour = sign
    taken = glyphs.get(round(piece.baseline), 0)
    glyphs[round(piece.baseline)] = taken + 1
    if taken >= _MOST_GLYPHS:
        return
    font = QFont(scene.face)
    font.setPixelSize(_GLYPH_PIXELS)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(colour)
    away = _GLYPH_STEP * taken
    left = min(scene.left, piece.begin) - _GLYPH_ROOM - away
    x = scene.right + _GLYPH_AFTER + away if scene.mirrored else left
    painter.drawText(QPointF(x, piece.baseline), glyph)
