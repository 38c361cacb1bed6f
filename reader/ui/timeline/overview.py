"""The strip under the axis that shows, while zoomed in, which part of the whole is seen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from reader.core.timeline.scene import Model
from reader.core.timeline.viewport import Viewport
from reader.ui.theme import Theme, faded
from reader.ui.timeline.geometry import STRIP, Geometry

_STEP = 3.0


def strip_box(g: Geometry) -> QRectF:
    """Return where the strip lies."""
    return QRectF(g.gutter, g.axis_top + g.axis_height - STRIP, g.plot_width, STRIP - 2)


def window_box(g: Geometry, view: Viewport) -> QRectF:
    """Return the part of the strip that stands for what is seen."""
    strip = strip_box(g)
    whole = view.scale.length
    left = strip.left() + strip.width() * view.left / whole
    width = strip.width() * view.width / view.zoom / whole
    return QRectF(left, strip.top(), max(width, 8.0), strip.height())


def viewport_at(g: Geometry, view: Viewport, x: float) -> Viewport:
    """Return the window moved so that its middle is what the strip has at pixel `x`."""
    strip = strip_box(g)
    unit = (x - strip.left()) / strip.width() * view.scale.length
    return view.panned((unit - view.left) * view.zoom - view.width / 2)


def paint_strip(p: QPainter, g: Geometry, theme: Theme, model: Model, view: Viewport) -> None:
    """Paint where events lie on the whole scale, the strip's corner at the origin."""
    strip, whole = strip_box(g), Viewport.fitted(view.scale, g.plot_width)
    p.fillRect(QRectF(0, 0, strip.width(), strip.height()), theme.desk)
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(theme.secondary)
    height = strip.height() - 4
    p.drawRects([QRectF(x - 1, 2, 2, height) for x in model.places(whole, _STEP)])


def paint_frame(p: QPainter, g: Geometry, theme: Theme, view: Viewport) -> None:
    """Paint a frame around the part of the strip that is seen."""
    frame = window_box(g, view)
    p.fillRect(frame, faded(theme.accent, 0.18))
    p.setPen(theme.accent)
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.drawRect(frame.adjusted(0.5, 0.5, -0.5, -0.5))
