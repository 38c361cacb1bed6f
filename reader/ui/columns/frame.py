"""The frame around the current annotation: one outline for each paragraph, over all its lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QTextBlock

from reader.core.highlights import Highlight
from reader.ui.columns.painting import LinePiece
from reader.ui.columns.paragraph_marks import LINE, STEP

_ROUND = 3.0
_DEEPEST = 2
_AROUND_LINE = 3.5
INSET = 0.8
"""How far before the right edge of the words the middle of an upright line stands, in pixels.

A comma stands so close behind a word that a line between the two would cover it.
"""


def frame_below(current: Highlight) -> float:
    """Return how far below the baseline the frame reaches, in pixels: around its own line."""
    return LINE + STEP * min(current.level, _DEEPEST) + _AROUND_LINE


def frame_around(
    pieces: Sequence[LinePiece],
    block: QTextBlock,
    below: float,
    *,
    begins: bool,
    ends: bool,
) -> QPainterPath:
    """Return the frame around pieces of one paragraph, in the order of their lines.

    It reaches `below` so many pixels under the baselines, and is open above where the annotation
    does not begin here, and below where it does not end.
    """
    lines = _lines(pieces, below)
    mirrored = block.textDirection() is Qt.LayoutDirection.RightToLeft
    path = QPainterPath()
    if len(lines) == 1:
        _box(path, lines[0], *((ends, begins) if mirrored else (begins, ends)))
    elif len(lines) == 2 and begins and ends and _apart(*lines, mirrored=mirrored):
        for line, first in zip(lines, (True, False), strict=True):
            _box(path, line, *((not first, first) if mirrored else (first, not first)))
    elif lines:
        _outline(path, lines, begins=begins, ends=ends, mirrored=mirrored)
    return path


def _lines(pieces: Sequence[LinePiece], below: float) -> list[QRectF]:
    """Return the box of each line: a little over its pieces, and not beyond them at the sides."""
    boxes: dict[int, QRectF] = {}
    for piece in pieces:
        box = piece.box.adjusted(0, -1, -INSET, 0)
        box.setBottom(max(piece.baseline + below, piece.box.bottom()))
        boxes[piece.number] = boxes[piece.number].united(box) if piece.number in boxes else box
    return list(boxes.values())


def _apart(first: QRectF, last: QRectF, *, mirrored: bool) -> bool:
    """Tell whether of two lines the second ends before the first begins."""
    return first.right() < last.left() if mirrored else last.right() < first.left()


def _outline(
    path: QPainterPath, lines: Sequence[QRectF], *, begins: bool, ends: bool, mirrored: bool
) -> None:
    """Add one outline around lines, stepped where the first begins and where the last ends."""
    left, right = min(box.left() for box in lines), max(box.right() for box in lines)
    start, end = lines[0].left() - left, lines[-1].right() - left
    if mirrored:
        start, end = right - lines[0].right(), right - lines[-1].left()
    wide, top, bottom = right - left, lines[0].top(), lines[-1].bottom()
    under_first = (lines[0].bottom() + lines[1].top()) / 2
    over_last = (lines[-2].bottom() + lines[-1].top()) / 2
    before = [(0.0, bottom), (0.0, under_first), (start, under_first), (start, top), (wide, top)]
    behind = [(wide, top), (wide, over_last), (end, over_last), (end, bottom), (0.0, bottom)]
    if not begins:
        before = [(0.0, bottom), (0.0, top)]
    if not ends:
        behind = [(wide, top), (wide, bottom)]
    for points in (before, behind):
        placed = [QPointF(right - x if mirrored else left + x, y) for x, y in points]
        if path.isEmpty() or path.currentPosition() != placed[0]:
            path.moveTo(placed[0])
        for point in placed[1:]:
            path.lineTo(point)


def _box(path: QPainterPath, box: QRectF, left: bool, right: bool) -> None:
    """Add the frame of one line, closed at its `left` and `right` or open there."""
    if left and right:
        path.addRoundedRect(box, _ROUND, _ROUND)
        return
    bend = 2 * _ROUND
    if left:
        path.moveTo(box.topRight())
        path.lineTo(box.left() + _ROUND, box.top())
        path.arcTo(QRectF(box.left(), box.top(), bend, bend), 90, 90)
        path.arcTo(QRectF(box.left(), box.bottom() - bend, bend, bend), 180, 90)
        path.lineTo(box.bottomRight())
        return
    path.moveTo(box.topLeft())
    if not right:
        path.lineTo(box.topRight())
        path.moveTo(box.bottomLeft())
        path.lineTo(box.bottomRight())
        return
    path.arcTo(QRectF(box.right() - bend, box.top(), bend, bend), 90, -90)
    path.arcTo(QRectF(box.right() - bend, box.bottom() - bend, bend, bend), 0, -90)
    path.lineTo(box.bottomLeft())
