"""Painting what follows the focus: cursor, labels of the axis, rings around what is pointed at."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen

from reader.core.timeline.picture import DOT
from reader.core.timeline.ticks import Tick, TickKind
from reader.ui.theme import Theme
from reader.ui.timeline.geometry import Geometry
from reader.ui.timeline.ink import CENTRE, bold, small, with_alpha


def paint_cursor(p: QPainter, g: Geometry, theme: Theme, spot: tuple[float, float, float]) -> None:
    """Paint the line and the days in focus.

    `spot` is the left, middle and right of the focus in pixels along the axis.
    """
    left, x, right = (g.gutter + value for value in spot)
    if not g.gutter <= x <= g.gutter + g.plot_width:
        return
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    if right - left > 3 * DOT:
        box = QRectF(0, g.top - 2, 0, g.axis_top - g.top + 4)
        box.setLeft(max(left, g.gutter))
        box.setRight(min(right, g.gutter + g.plot_width))
        p.fillRect(box, with_alpha(theme.accent, 0.10))
    p.setPen(QPen(theme.accent, 1.5))
    p.drawLine(QPointF(x, g.top - 4), QPointF(x, g.axis_top + 4))
    triangle = QPainterPath(QPointF(x - 5, g.top - 9))
    triangle.lineTo(x + 5, g.top - 9)
    triangle.lineTo(x, g.top - 2)
    triangle.closeSubpath()
    p.fillPath(triangle, theme.accent)


def paint_ticks(
    p: QPainter, g: Geometry, theme: Theme, font: QFont, ticks: tuple[Tick, ...]
) -> None:
    """Paint the labels of the axis, the date in focus among them."""
    light = small(font)
    top = g.axis_top
    for tick in ticks:
        focused = tick.kind is TickKind.FOCUS
        p.setFont(bold(light) if focused else light)
        if tick.kind in (TickKind.EVENT, TickKind.ROUND):
            x = round(g.gutter + tick.x) + 0.5
            p.setPen(QPen(theme.disabled, 1))
            p.drawLine(QPointF(x, top + 1), QPointF(x, top + 4))
        p.setPen(theme.accent_text if focused else theme.secondary)
        box = QRectF(g.gutter + tick.x - 200, top + 5, 400, g.axis_height - 5)
        p.drawText(box, CENTRE, tick.text)


def paint_ring(p: QPainter, theme: Theme, x: float, y: float, half: float) -> None:
    """Paint a ring around what the keyboard or the pointer is on."""
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.setPen(QPen(theme.accent, 1.5))
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.drawEllipse(QPointF(x, y), half + 3, half + 3)
