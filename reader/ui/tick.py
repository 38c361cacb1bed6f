"""The box that is ticked or not, drawn alike wherever it stands."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

SIDE = 16
"""The side of the box in pixels, beside text of the usual size."""


def paint_tick(
    painter: QPainter,
    corner: QPointF,
    *,
    ticked: bool,
    fill: QColor,
    edge: QColor,
    sign: QColor,
    side: float = SIDE,
) -> None:
    """Paint a box with its upper left corner at `corner`: filled with a sign, or an edge alone."""
    painter.save()
    painter.translate(corner)
    painter.scale(side / SIDE, side / SIDE)
    square = QRectF(0, 0, SIDE, SIDE)
    painter.setPen(QPen(fill if ticked else edge, 1.3))
    painter.setBrush(fill if ticked else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(square.adjusted(0.7, 0.7, -0.7, -0.7), 3.5, 3.5)
    if ticked:
        painter.setPen(QPen(sign, 1.8))
        strokes = (QPointF(4, 8.2), QPointF(7, 11.2), QPointF(12, 5))
        painter.drawPolyline(strokes)
    painter.restore()
