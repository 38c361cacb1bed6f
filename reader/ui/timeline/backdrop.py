"""What lies behind the marks: folds, the row of all events, and the lanes with their badges."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from reader.core.i18n import tr
from reader.core.timeline.lanes import Lane
from reader.core.timeline.picture import Dot
from reader.core.timeline.scene import EVENTS_ROW, Model, Scene
from reader.ui.theme import Theme
from reader.ui.timeline.geometry import BADGE, BADGE_LEFT, Geometry
from reader.ui.timeline.ink import CENTRE, LEFT, bold, small

_SEEN_STRIPE = 5.0
"""A fold narrower than this is shown as a line."""

_MOST_LOOKED_AT = 50


def paint_backdrop(
    p: QPainter, g: Geometry, theme: Theme, font: QFont, model: Model, scene: Scene
) -> None:
    """Paint everything that the marks and the cursor lie on."""
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.setFont(small(font))
    _breaks(p, g, theme, scene)
    _summary(p, g, theme, scene)
    p.save()
    p.setClipRect(QRectF(0, g.top - 2, g.width, g.axis_top - g.top + 4))
    for row, index in enumerate(model.rows):
        if g.is_seen(row):
            _lane(p, g, theme, index.lane, g.y(row))
    p.restore()


def _breaks(p: QPainter, g: Geometry, theme: Theme, scene: Scene) -> None:
    p.save()
    p.setClipRect(QRectF(g.gutter, 0, g.plot_width, g.height))
    top, height = g.top - 2, g.axis_top - g.top + 4
    for left, right, _ in scene.breaks:
        width = right - left if right - left >= _SEEN_STRIPE else 1.0
        p.fillRect(QRectF(g.gutter + left, top, width, height), theme.fold)
    p.restore()


def _summary(p: QPainter, g: Geometry, theme: Theme, scene: Scene) -> None:
    """Paint the row of all events: a dot for each, larger where several articles mention it."""
    y = g.y(EVENTS_ROW)
    p.setPen(theme.secondary)
    if g.has_titles:
        box = QRectF(BADGE_LEFT, g.caption_y(g.caption_rows - 1), g.gutter - BADGE_LEFT, g.line)
        p.drawText(box, LEFT, tr("Events"))
    p.save()
    p.setClipRect(QRectF(g.gutter - 3, 0, g.plot_width + 6, g.top))
    p.setPen(Qt.PenStyle.NoPen)
    for dot in scene.summary.dots:
        several = dot.mentions > _MOST_LOOKED_AT or len(_articles(dot)) > 1
        p.setBrush(theme.ink if several else theme.secondary)
        radius = 2.5 if several else 1.5
        p.drawEllipse(QPointF(g.gutter + dot.x, y), radius, radius)
    p.restore()


def _articles(dot: Dot) -> set[str]:
    return {mark.article_id for stop in dot.stops for mark in stop.marks}


def _lane(p: QPainter, g: Geometry, theme: Theme, lane: Lane, y: float) -> None:
    side = min(max(BADGE, g.line), g.lane_height - 2)
    badge = QRectF(BADGE_LEFT, round(y - side / 2), side, side)
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(theme.lane(lane.number))
    p.drawRoundedRect(badge, 3, 3)
    light = p.font()
    p.setFont(bold(light))
    p.setPen(theme.on_lane)
    p.drawText(badge, CENTRE, str(lane.number))
    p.setFont(light)
    p.setPen(theme.secondary)
    if g.has_titles:
        box = _row_box(g, badge.right() + 8, y)
        elided = Qt.TextElideMode.ElideRight
        p.drawText(box, LEFT, QFontMetricsF(light).elidedText(lane.title, elided, box.width()))
    left = g.gutter
    right = g.gutter + g.plot_width
    if not lane.marks:
        left += _note(p, g, left + 2, y, tr("no dates"))
    if lane.publication is None:
        text = tr("no publication date")
        right -= QFontMetricsF(light).horizontalAdvance(text) + 8
        _note(p, g, right + 8, y, text)
    p.setPen(QPen(theme.rule, 1))
    p.drawLine(QPointF(left, y), QPointF(right, y))


def _note(p: QPainter, g: Geometry, x: float, y: float, text: str) -> float:
    """Say what a lane lacks where its line would be; return the room that takes."""
    width = QFontMetricsF(p.font()).horizontalAdvance(text)
    p.drawText(QRectF(x, y - g.line, width + 2, 2 * g.line), LEFT, text)
    return width + 10


def _row_box(g: Geometry, left: float, y: float) -> QRectF:
    return QRectF(left, y - g.line, g.gutter - 12 - left, 2 * g.line)
