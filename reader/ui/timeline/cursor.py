"""Painting what follows the focus: cursor, labels of the axis, rings around what is pointed at."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from reader.core.timeline.picture import DOT
from reader.core.timeline.ticks import Tick, TickKind
from reader.ui.theme import Theme, faded
from reader.ui.timeline.geometry import STRIP, Geometry
from reader.ui.timeline.sprites import Sprites, write


def paint_cursor(p: QPainter, g: Geometry, theme: Theme, spot: tuple[float, float, float]) -> None:
    """Paint a line for a day in focus, a band for a stretch of days that can be seen as one.

    `spot` is the left, middle and right of the focus in pixels along the axis; left and right are
    the same for a day.
    """
    left, x, right = (g.gutter + value for value in spot)
    if not g.gutter <= x <= g.gutter + g.plot_width:
        return
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    top, bottom = g.top - 4, g.axis_top + 4
    if right - left > 2 * DOT:
        p.save()
        p.setClipRect(QRectF(g.gutter, 0, g.plot_width, g.height))
        p.fillRect(QRectF(left, top, right - left, bottom - top), faded(theme.accent, 0.08))
        p.setPen(QPen(faded(theme.accent, 0.6), 1))
        for edge in (left, right):
            p.drawLine(QPointF(edge, top), QPointF(edge, bottom))
        p.restore()
    else:
        p.setPen(QPen(theme.accent, 1.5))
        p.drawLine(QPointF(x, top), QPointF(x, bottom))
    triangle = QPainterPath(QPointF(x - 5, g.top - 9))
    triangle.lineTo(x + 5, g.top - 9)
    triangle.lineTo(x, g.top - 2)
    triangle.closeSubpath()
    p.fillPath(triangle, theme.accent)


def paint_ticks(
    p: QPainter,
    g: Geometry,
    theme: Theme,
    sprites: Sprites,
    ticks: tuple[Tick, ...],
    lit: tuple[float, float],
) -> None:
    """Paint the labels of the axis, the date in focus among them; faint beyond the pixels `lit`."""
    top = g.axis_top
    plain = [tick.x for tick in ticks if tick.kind is not TickKind.FOCUS]
    xs = (round(g.gutter + x) + 0.5 for x in plain)
    p.setPen(QPen(theme.disabled, 1))
    p.drawLines([QLineF(x, top + 1, x, top + 4) for x in xs])
    box = QRectF(0, top + 5, 400, g.axis_height - 5 - STRIP)
    for tick in ticks:
        focused = tick.kind is TickKind.FOCUS
        hue = theme.secondary if lit[0] <= tick.x <= lit[1] else theme.disabled
        if focused:
            hue = theme.accent_text
        box.moveLeft(g.gutter + tick.x - 200)
        write(p, sprites.words(tick.text, hue, heavy=focused), box)


def paint_ring(p: QPainter, hue: QColor, box: QRectF) -> None:
    """Paint a ring around what the keyboard or the pointer is on."""
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.setPen(QPen(hue, 1.5))
    p.setBrush(Qt.BrushStyle.NoBrush)
    around = box.adjusted(-3, -3, 3, 3)
    radius = min(around.width(), around.height()) / 2
    p.drawRoundedRect(around, radius, radius)
