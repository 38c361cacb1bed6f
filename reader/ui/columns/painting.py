"""Drawing highlights: a wash behind the words, a line of the status' own style beneath them.

Rectangles are painted for the visible paragraphs only, which is what keeps thousands of
annotations as cheap as ten.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import inf
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextBlock, QTextLine

from reader.core.claim import Status
from reader.ui.columns.strokes import paint_stroke
from reader.ui.theme import Theme

_LEVEL_STEP = 4.0
_MOST_LEVELS = 3


@dataclass(frozen=True, slots=True)
class LinePiece:
    """The part of a highlight that lies in one line, in pixels.

    Its box, its baseline, and where on the viewport the line's text begins at the left.
    """

    box: QRectF
    baseline: float
    begin: float


def _x(line: QTextLine, position: int) -> float:
    return float(cast("tuple[float, int]", line.cursorToX(position))[0])


def pieces(
    block: QTextBlock,
    first: int,
    last: int,
    offset: QPointF,
    *,
    seen: float = inf,
    mixed: bool = False,
) -> Iterator[LinePiece]:
    """Yield the pieces of a paragraph between two positions in it, one a line.

    `first` and `last` are UTF-16 units from the start of the paragraph; `offset` is where the
    paragraph's layout begins on the viewport, of which the upper `seen` pixels matter. A paragraph
    with words that are read from right to left is `mixed`: there a line may hold several pieces.
    """
    layout = block.layout()
    line = layout.lineForTextPosition(max(first, 0))
    for number in range(max(line.lineNumber(), 0), layout.lineCount()):
        line = layout.lineAt(number)
        start = line.textStart()
        if start >= last:
            return
        begin, end = max(first, start), min(last, start + line.textLength())
        if begin >= end:
            continue
        top = offset.y() + line.y()
        height = line.ascent() + line.descent()
        if top > seen:
            return
        words = line.naturalTextRect()
        line_left = offset.x() + words.left()
        for left, right in (
            _stretches(line, begin, end) if mixed else _stretch(line, words, begin, end)
        ):
            box = QRectF(offset.x() + left, top, max(right - left, 1.0), height)
            yield LinePiece(box, top + line.ascent(), line_left)


def _stretch(line: QTextLine, words: QRectF, begin: int, end: int) -> Sequence[tuple[float, float]]:
    left, right = sorted((_x(line, begin), _x(line, end)))
    return ((left, min(right, words.right())),)


def _stretches(line: QTextLine, begin: int, end: int) -> Iterator[tuple[float, float]]:
    """Yield where on a line the units from `begin` to `end` stand, from left to right in pixels.

    Where scripts of both directions are mixed, words that follow each other may stand apart.
    """
    near = line.height() / 2
    boxes = sorted(
        (run.boundingRect().left(), run.boundingRect().right())
        for run in line.glyphRuns(begin, end - begin)
    )
    reached: tuple[float, float] | None = None
    for left, right in boxes:
        if reached is not None and left - reached[1] < near:
            reached = (reached[0], max(reached[1], right))
            continue
        if reached is not None:
            yield reached
        reached = (left, right)
    if reached is not None:
        yield reached


def paint_wash(painter: QPainter, piece: LinePiece, colour: QColor) -> None:
    """Paint the translucent ground of a highlight; where two overlap it deepens."""
    painter.fillRect(piece.box.adjusted(-1, 0, 1, 1), colour)


def paint_line(
    painter: QPainter, piece: LinePiece, status: Status, level: int, ink: QColor
) -> None:
    """Paint the status line beneath the words: solid, wavy, dotted, or dashed without status."""
    y = piece.baseline + 3.5 + _LEVEL_STEP * min(level, _MOST_LEVELS)
    paint_stroke(painter, piece.box.left(), piece.box.right(), y, status, ink)


def paint_time(painter: QPainter, piece: LinePiece, theme: Theme) -> None:
    """Paint the thin rule under a time expression."""
    painter.setPen(QPen(theme.disabled, 1.0))
    y = piece.baseline + 3.5
    painter.drawLine(QPointF(piece.box.left(), y), QPointF(piece.box.right(), y))


def paint_hint(painter: QPainter, piece: LinePiece, theme: Theme) -> None:
    """Paint the hint of an annotation that the filter leaves out: specks under the words."""
    pen = QPen(theme.disabled, 1.0)
    pen.setDashPattern([1.0, 4.0])
    painter.setPen(pen)
    y = piece.baseline + 3.5
    painter.drawLine(QPointF(piece.box.left(), y), QPointF(piece.box.right(), y))


def paint_refused(painter: QPainter, piece: LinePiece, theme: Theme) -> None:
    """Paint the wide dots under a place of which the person said that it is no date."""
    pen = QPen(theme.disabled, 1.0)
    pen.setDashPattern([1.5, 2.5])
    painter.setPen(pen)
    y = piece.baseline + 3.5
    painter.drawLine(QPointF(piece.box.left(), y), QPointF(piece.box.right(), y))


def paint_found(painter: QPainter, piece: LinePiece, theme: Theme, *, current: bool) -> None:
    """Paint the box of a match: angular, unlike any annotation; the current one framed in ink."""
    if current:
        painter.fillRect(piece.box.adjusted(-3, -1, 3, 3), theme.ink)
        painter.fillRect(piece.box.adjusted(-1, 1, 1, 1), theme.selection)
        return
    painter.fillRect(piece.box.adjusted(-1, 0, 1, 2), theme.accent)
    painter.fillRect(piece.box.adjusted(0, 1, 0, 1), theme.accent_wash)


def paint_outline(painter: QPainter, piece: LinePiece, theme: Theme) -> None:
    """Paint the frame of the current annotation."""
    painter.setPen(QPen(theme.accent, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(piece.box.adjusted(-2, -1, 2, 5), 3, 3)


def paint_doubt(painter: QPainter, piece: LinePiece, theme: Theme) -> None:
    """Paint the dashed frame of an annotation whose place is to be checked."""
    painter.setPen(QPen(theme.secondary, 1.2, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(piece.box.adjusted(-2, -1, 2, 5), 3, 3)


def paint_eye_line(painter: QPainter, y: int, theme: Theme) -> None:
    """Paint the mark of the eye line at the edge, clear of the words."""
    path = QPainterPath(QPointF(0, y - 5))
    path.lineTo(6, y)
    path.lineTo(0, y + 5)
    path.closeSubpath()
    painter.fillPath(path, theme.accent)
