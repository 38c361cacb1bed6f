"""What is painted around the words of one view, for the paragraphs that can be seen."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QTextBlock

from reader.core.article import BlockKind
from reader.core.frozen import frozen
from reader.core.highlights import Highlight
from reader.core.passage import Span
from reader.ui.columns.document import is_ruled
from reader.ui.columns.frame import frame_around, frame_below
from reader.ui.columns.painting import (
    LinePiece,
    paint_bar,
    paint_flash,
    paint_found,
    paint_selected,
    paint_stronger,
)
from reader.ui.columns.paragraph_marks import Ground, ParagraphMarks, pieces_of
from reader.ui.columns.strokes import Strokes
from reader.ui.columns.text_map import TextMap
from reader.ui.columns.typography import RULED
from reader.ui.theme import Theme, faded

_SET_APART = (BlockKind.CAPTION, BlockKind.QUOTE)
_LONG = 100
_ROUND = 3.0
_STRONGER = 0.14
"""How much of the colour of its line the current annotation has in its wash besides."""

Placed = tuple[QTextBlock, QPointF]
"""A visible paragraph and where its layout begins on the viewport."""


@frozen
class Scene:
    """All that painting needs to know.

    `marks` tells the marks of the stretch of a paragraph that can be seen, `size` is the body's in
    pixels. What is `current` is framed, what is `selected` has the ground of a selection, what is
    `pointed` at a bar beside it.
    """

    ground: Ground
    strokes: Strokes
    marks: Callable[[QTextBlock, float, Span], ParagraphMarks]
    current: Highlight | None
    flash: Span | None
    pointed: Span | None
    selected: Span | None
    found: Sequence[Span]
    found_current: int
    height: int
    size: float

    @property
    def theme(self) -> Theme:
        """The colours."""
        return self.ground.theme

    @property
    def map(self) -> TextMap:
        """Which paragraphs show which of the text."""
        return self.ground.map

    def marks_in(self, block: QTextBlock, at: QPointF) -> ParagraphMarks:
        """Return the marks of what can be seen of a paragraph."""
        return self.marks(block, at.x(), seen_of(self.map, self.height, block, at))


def seen_of(text_map: TextMap, height: int, block: QTextBlock, at: QPointF) -> Span:
    """Return the text span of the lines of a paragraph that can be seen; one may be very long."""
    layout, segment = block.layout(), text_map.segments[block.blockNumber()]
    lines = range(layout.lineCount())
    if segment.units is None or len(lines) < _LONG:
        return segment.span
    first = bisect_left(lines, -at.y(), key=lambda n: layout.lineAt(n).rect().bottom())
    last = bisect_right(lines, height - at.y(), key=lambda n: layout.lineAt(n).y()) - 1
    if last < first:
        return Span(segment.span.start, segment.span.start)
    end = layout.lineAt(last)
    return Span(
        segment.to_text(block.position() + layout.lineAt(first).textStart()),
        segment.to_text(block.position() + end.textStart() + end.textLength()),
    )


def paint_under(painter: QPainter, scene: Scene, blocks: Sequence[Placed]) -> None:
    """Paint what lies behind the words: washes, the flash, the rule beside captions."""
    for block, at in blocks:
        _paint_rules(painter, scene, block, at)
        span = seen_of(scene.map, scene.height, block, at) if scene.found else Span(0, 0)
        for number in found_within(scene.found, span):
            current = number == scene.found_current
            for piece in pieces_of(scene.map, block, scene.found[number], at, scene.height):
                paint_found(painter, piece, scene.theme, current=current)
        # Under the washes, which are translucent: so the status of what is selected can be seen.
        paint_selected(painter, _pieces(scene, scene.selected, block, at), scene.theme)
        marks, down = scene.marks_in(block, at), scene.ground.snap(at.y())
        painter.translate(0, down)
        painter.setPen(Qt.PenStyle.NoPen)
        for status, boxes in marks.washes.items():
            painter.setBrush(scene.theme.statuses[status].wash)
            painter.drawRects(boxes)
        painter.translate(0, -down)
        if scene.current is not None and scene.theme.washes:
            colour = scene.theme.statuses[scene.current.status].line
            own = _pieces(scene, scene.current.span, block, at)
            paint_stronger(painter, own, faded(colour, _STRONGER))
        edge = scene.ground.text_edge(block)
        if scene.flash is not None:
            paint_flash(painter, _pieces(scene, scene.flash, block, at), scene.theme, edge)
        if scene.pointed not in (None, scene.flash):
            paint_bar(painter, _pieces(scene, scene.pointed, block, at), scene.theme, edge)


def _pieces(scene: Scene, span: Span | None, block: QTextBlock, at: QPointF) -> list[LinePiece]:
    """Return the pieces of a span on those lines of a paragraph that can be seen."""
    if span is None:
        return []
    seen = seen_of(scene.map, scene.height, block, at)
    if not seen.overlaps(span):
        return []
    here = Span(max(seen.start, span.start), min(seen.end, span.end))
    return list(pieces_of(scene.map, block, here, at, scene.height))


def _paint_rules(painter: QPainter, scene: Scene, block: QTextBlock, at: QPointF) -> None:
    """Paint the rule beside a caption, or above a byline."""
    number, ground = block.blockNumber(), scene.ground
    kind = scene.map.segments[number].kind
    if kind in _SET_APART:
        from_right = block.textDirection() is Qt.LayoutDirection.RightToLeft
        x = ground.right - 2 if from_right else ground.left
        height = block.layout().boundingRect().height()
        painter.fillRect(QRectF(x, at.y() + 2, 2, height - 2), scene.theme.rule)
    elif number and is_ruled(kind, scene.map.segments[number - 1].kind):
        y = round(at.y() - RULED * scene.size)
        painter.fillRect(QRectF(ground.left, y, ground.right - ground.left, 1), scene.theme.rule)


def found_within(found: Sequence[Span], span: Span) -> range:
    """Return which of sorted, separate matches share a code point with a span, as numbers."""
    first = bisect_right(found, span.start, key=lambda match: match.end)
    last = bisect_left(found, span.end, key=lambda match: match.start)
    return range(first, last)


def paint_over(painter: QPainter, scene: Scene, blocks: Sequence[Placed]) -> None:
    """Paint what lies over the words: rules under dates, status lines, signs, the frame."""
    strokes = scene.strokes
    painter.setFont(scene.ground.face)
    for block, at in blocks:
        marks, down = scene.marks_in(block, at), scene.ground.snap(at.y())
        painter.translate(0, down)
        for box in marks.times:
            strokes.paint_time(painter, box)
        for box in marks.refused:
            strokes.paint_refused(painter, box)
        for box in marks.hints:
            strokes.paint_hint(painter, box)
        for status, box in marks.lines:
            strokes.paint(painter, status, box)
        for place, glyph, colour in marks.signs:
            # A bracket that is drawn there already leaves a gap for what is beside the line.
            room = QRectF(painter.fontMetrics().boundingRect(glyph)).translated(place)
            painter.fillRect(room.adjusted(-1, 0, 1, 0), scene.theme.paper)
            painter.setPen(colour)
            painter.drawText(place, glyph)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if marks.doubts:
            painter.setPen(QPen(scene.theme.secondary, 1.2, Qt.PenStyle.DashLine))
            for box in marks.doubts:
                painter.drawRoundedRect(box, _ROUND, _ROUND)
        painter.translate(0, -down)
        if scene.current is not None:
            painter.setPen(QPen(scene.theme.accent, 1.4))
            painter.drawPath(frame_of(scene, scene.current, block, at))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def frame_of(scene: Scene, current: Highlight, block: QTextBlock, at: QPointF) -> QPainterPath:
    """Return the frame around what a paragraph has of a highlight, open where it goes on."""
    seen = seen_of(scene.map, scene.height, block, at)
    if not seen.overlaps(current.span):
        return QPainterPath()
    start, end = max(seen.start, current.span.start), min(seen.end, current.span.end)
    found = list(pieces_of(scene.map, block, Span(start, end), at))
    begins, ends = start == current.span.start, end == current.span.end
    return frame_around(found, block, frame_below(current), begins=begins, ends=ends)
