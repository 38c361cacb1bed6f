"""Where the words of a passage stand on the lines of a paragraph, and plain marks for them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import floor, inf
from typing import cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QTextBlock, QTextLine

from reader.core.frozen import frozen
from reader.ui.theme import Theme, faded

_FLASH = 0.1
_BAR, _BAR_AWAY = 3.0, 16.0


@frozen
class LinePiece:
    """The part of a highlight that lies in one line, in pixels.

    Its box, its baseline, where on the viewport the line's text begins at the left, and the
    `number` of the line in its paragraph.
    """

    box: QRectF
    baseline: float
    begin: float
    number: int


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
            yield LinePiece(box, top + line.ascent(), line_left, number)


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


def paint_found(painter: QPainter, piece: LinePiece, theme: Theme, *, current: bool) -> None:
    """Paint the box of a match: angular, unlike any annotation; the current one framed in ink."""
    if current:
        painter.fillRect(piece.box.adjusted(-3, -1, 3, 3), theme.ink)
        painter.fillRect(piece.box.adjusted(-1, 1, 1, 1), theme.selection)
        return
    painter.fillRect(piece.box.adjusted(-1, 0, 1, 2), theme.accent)
    painter.fillRect(piece.box.adjusted(0, 1, 0, 1), theme.accent_wash)


def paint_stronger(painter: QPainter, pieces: Sequence[LinePiece], colour: QColor) -> None:
    """Paint more colour on what has a wash already, and some between its lines."""
    for box in joined_lines(pieces):
        painter.fillRect(box, colour)


def paint_selected(painter: QPainter, pieces: Sequence[LinePiece], theme: Theme) -> None:
    """Paint the ground of selected words: one area, without stripes of paper between lines."""
    for box in joined_lines(pieces):
        painter.fillRect(box, theme.selection)


def joined_lines(pieces: Sequence[LinePiece]) -> Iterator[QRectF]:
    """Yield the boxes of pieces, each as low as where the box on the next line begins."""
    tops = {piece.number: piece.box.top() for piece in pieces}
    for piece in pieces:
        box = QRectF(piece.box)
        box.setTop(floor(box.top()))
        box.setBottom(floor(tops.get(piece.number + 1, piece.box.bottom() + 1)))
        yield box


def paint_flash(
    painter: QPainter, pieces: Sequence[LinePiece], theme: Theme, edge: tuple[float, bool]
) -> None:
    """Paint the ground of a passage that was just gone to, and the bar beside its lines.

    `edge` is where lines begin on the viewport, and whether that is at their right.
    """
    for box in joined_lines(pieces):
        painter.fillRect(box, faded(theme.accent, _FLASH))
    paint_bar(painter, pieces, theme, edge)


def paint_bar(
    painter: QPainter, pieces: Sequence[LinePiece], theme: Theme, edge: tuple[float, bool]
) -> None:
    """Paint a bar beside the lines of a passage, between the signs and the brackets there."""
    boxes = list(joined_lines(pieces))
    if not boxes:
        return
    x, mirrored = edge
    bar = x + _BAR_AWAY if mirrored else x - _BAR_AWAY - _BAR
    top, bottom = boxes[0].top(), boxes[-1].bottom()
    painter.fillRect(QRectF(bar, top, _BAR, bottom - top), theme.accent)
