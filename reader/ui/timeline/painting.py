"""One frame of the timeline, painted: the layers, the cursor between them, words and rings."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from reader.core.focus import Interval
from reader.core.frozen import frozen
from reader.core.timeline.captions import Caption
from reader.core.timeline.picture import DOT
from reader.core.timeline.scene import EVENTS_ROW
from reader.core.timeline.ticks import Tick
from reader.core.timeline.viewport import Viewport
from reader.ui.timeline.backdrop import paint_notes
from reader.ui.timeline.captions import paint_captions
from reader.ui.timeline.cursor import paint_cursor, paint_ring, paint_ticks
from reader.ui.timeline.geometry import Geometry
from reader.ui.timeline.layers import Look, StillLayers
from reader.ui.timeline.overview import paint_frame, strip_box
from reader.ui.timeline.period import edges, paint_period
from reader.ui.timeline.signs import paint_links

_SPOT = 2.5


@frozen
class Frame:
    """All that one picture of the timeline shows.

    `cursor` is the left, middle and right of the focus, in pixels of the axis. `period` is the one
    that is shown or being brushed.
    """

    look: Look
    view: Viewport
    ratio: float
    captions: tuple[Caption, ...]
    ticks: tuple[Tick, ...]
    focus: Interval | None = None
    cursor: tuple[float, float, float] | None = None
    period: Interval | None = None


def paint_picture(p: QPainter, frame: Frame, layers: StillLayers) -> None:
    """Paint a frame from the paper to the overview."""
    look, view = frame.look, frame.view
    g, theme = look.geometry, look.theme
    _paint_lanes(p, frame, layers)
    if frame.period is not None:
        paint_period(p, g, theme, view, frame.period)
    # What lies outside a period is faint.
    lit = (0.0, g.plot_width) if frame.period is None else edges(view, frame.period)
    words = layers.sprites(look.font, frame.ratio)
    paint_captions(p, g, theme, words, frame.captions, frame.focus, lit)
    paint_ticks(p, g, theme, words, frame.ticks, lit)
    overview = look.turning.begin if look.turning else view
    # It is painted before it is wanted: the first step closer has no time for it.
    strip = layers.strip(frame.ratio, look, overview)
    if not overview.is_fitted:
        p.drawPixmap(strip_box(g).topLeft(), strip)
        paint_frame(p, g, theme, overview)


def _paint_lanes(p: QPainter, frame: Frame, layers: StillLayers) -> None:
    """Put the cursor between the layers, of which the part in view is shown."""
    look, ratio = frame.look, frame.ratio
    g, theme = look.geometry, look.theme
    behind, before = (None, None) if look.passing else layers.painted(ratio, look)
    left = -_shift(frame)
    plot = QRectF(g.gutter - 3, 0, g.plot_width + 6, g.height)
    p.setClipRect(plot)
    if behind is None:
        p.fillRect(plot, theme.paper)
        layers.paint_behind(p, g, ratio, look)
    else:
        p.drawPixmap(QPointF(left, 0), behind)
    p.setClipping(False)
    p.fillRect(QRectF(plot.right(), 0, g.width - plot.right(), g.height), theme.paper)
    p.drawPixmap(0, 0, layers.gutter(ratio, look))
    if frame.cursor is not None:
        paint_cursor(p, g, theme, frame.cursor)
    p.setClipRect(QRectF(g.gutter, g.top - 2, g.plot_width, g.axis_top - g.top + 4))
    paint_links(p, g, theme, look.model.links(frame.view, frame.captions))
    p.setClipRect(plot)
    if before is None:
        layers.paint_before(p, g, ratio, look)
    else:
        p.drawPixmap(QPointF(left, 0), before)
    p.setClipping(False)
    paint_notes(p, (g, theme, look.font), look.model, look.scene, frame.view)


def _shift(frame: Frame) -> float:
    """Return at which of their pixels the pictures begin to be shown: a whole one of the screen."""
    return round(frame.look.scene.shift(frame.view) * frame.ratio) / frame.ratio


def paint_ring_at(
    p: QPainter, g: Geometry, hue: QColor, row: int, spot: tuple[float, float]
) -> None:
    """Paint a ring around what of a mark can be seen; `spot` is its pixel and half its width."""
    box = ring_box(g, row, *spot)
    if box.width() > 0:
        paint_ring(p, hue, box)


def ring_box(g: Geometry, row: int, x: float, half: float) -> QRectF:
    """Return what of a mark around pixel `x` of the axis can be seen; it may be nothing."""
    # In the row of events, names stand right above.
    tall = DOT / 2
    if row == EVENTS_ROW:
        tall, half = _SPOT, _SPOT if half <= tall else half
    left = max(x - max(half, tall), 0)
    right = min(x + max(half, tall), g.plot_width)
    return QRectF(g.gutter + left, g.y(row) - tall, right - left, 2 * tall)


def paint_sentence(p: QPainter, box: QRectF, look: tuple[QColor, QColor], text: str) -> None:
    """Say in the middle of an empty pane what there is to do; `look` is paper and ink."""
    paper, ink = look
    p.fillRect(box, paper)
    p.setPen(ink)
    p.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
