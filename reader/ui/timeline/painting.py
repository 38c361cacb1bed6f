"""Painting the timeline: the still picture, and the cursor that moves over it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
)

from reader.core.i18n import tr
from reader.core.timeline.lanes import Fade, Lane
from reader.core.timeline.picture import DOT, Bar, Dot, Flag, LanePicture
from reader.core.timeline.scene import EVENTS_ROW, Model, Scene
from reader.core.timeline.ticks import TickKind
from reader.ui.theme import Theme
from reader.ui.timeline.geometry import BADGE, BADGE_LEFT, NARROW_GUTTER, RIGHT, Geometry

BAR = 7.0
PILL = 14.0
_SOLID_DAYS = 7
_SEEN_STRIPE = 5.0


def small(font: QFont) -> QFont:
    """Return the type for labels: a step smaller than the interface's."""
    result = QFont(font)
    if font.pixelSize() > 0:
        result.setPixelSize(max(round(font.pixelSize() * 0.88), 9))
    else:
        result.setPointSizeF(font.pointSizeF() * 0.88)
    return result


def bold(font: QFont) -> QFont:
    """Return a type in its heavy cut."""
    result = QFont(font)
    result.setBold(True)
    return result


def with_alpha(hue: QColor, alpha: float) -> QColor:
    """Return a colour at an opacity between 0 and 1."""
    result = QColor(hue)
    result.setAlphaF(alpha)
    return result


class Picture:
    """Paints the still part of the timeline with one painter."""

    def __init__(self, painter: QPainter, geometry: Geometry, theme: Theme, font: QFont) -> None:
        """Paint with `painter`, whose origin is the widget's corner."""
        self._p = painter
        self._g = geometry
        self._theme = theme
        self._small = small(font)
        self._metrics = QFontMetricsF(self._small)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint(self, model: Model, scene: Scene) -> None:
        """Paint everything but the cursor."""
        g, p = self._g, self._p
        p.setFont(self._small)
        p.save()
        p.setClipRect(QRectF(g.gutter, 0, g.plot_width, g.height))
        self._breaks(scene)
        p.restore()
        self._summary(scene)
        p.save()
        p.setClipRect(QRectF(0, g.top, g.width, g.axis_top - g.top))
        for row, index in enumerate(model.rows):
            if -g.lane_height < g.y(row) - g.top < g.axis_top + g.lane_height:
                self._lane(row, index.lane, scene.lanes[row])
        p.restore()
        self._ticks(scene)

    def _breaks(self, scene: Scene) -> None:
        g = self._g
        for left, right, _ in scene.breaks:
            if right < 0 or left > g.plot_width:
                continue
            width = right - left if right - left >= _SEEN_STRIPE else 1.0
            box = QRectF(g.gutter + left, g.top - 2, width, g.axis_top - g.top + 4)
            self._p.fillRect(box, self._theme.fold)

    def _summary(self, scene: Scene) -> None:
        """Paint the row of all events: a dot for one article, a number for several."""
        g, p = self._g, self._p
        y = g.y(EVENTS_ROW)
        p.setPen(self._theme.secondary)
        if g.gutter > NARROW_GUTTER:
            p.drawText(
                self._text_box(BADGE_LEFT, y, g.gutter), _LEFT, tr("Articles that mention it")
            )
        p.save()
        p.setClipRect(QRectF(g.gutter, 0, g.plot_width, g.top))
        for dot in scene.summary.dots:
            who = {mark.article_id for stop in dot.stops[:50] for mark in stop.marks[:50]}
            x = g.gutter + dot.x
            if len(who) > 1:
                p.setFont(bold(self._small))
                p.setPen(self._theme.ink)
                p.drawText(QRectF(x - 20, y - g.line, 40, 2 * g.line), _CENTRE, str(len(who)))
            else:
                p.setPen(Qt.PenStyle.NoPen)
                p.setBrush(self._theme.secondary)
                p.drawEllipse(QPointF(x, y), 1.75, 1.75)
        p.restore()

    def _lane(self, row: int, lane: Lane, picture: LanePicture) -> None:
        g, p, hue = self._g, self._p, self._theme.lane(lane.number)
        y = g.y(row)
        self._badge(y, lane, hue)
        p.setPen(QPen(self._theme.rule, 1))
        line = round(y) + 0.5
        p.drawLine(QPointF(g.gutter, line), QPointF(g.gutter + g.plot_width, line))
        p.save()
        p.setClipRect(QRectF(g.gutter - 2, 0, g.plot_width + 4, g.height), _WITHIN)
        p.translate(g.gutter, line)
        for bar in picture.bars:
            self._bar(bar, hue)
        for dot in picture.dots:
            self._dot(dot, hue)
        if picture.flag is not None:
            self._flag(picture.flag, hue)
        p.restore()
        self._notes(y, lane)

    def _badge(self, y: float, lane: Lane, hue: QColor) -> None:
        g, p = self._g, self._p
        side = min(max(BADGE, g.line), g.lane_height - 2)
        box = QRectF(BADGE_LEFT, round(y - side / 2), side, side)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(hue)
        p.drawRoundedRect(box, 3, 3)
        p.setPen(self._theme.on_lane)
        p.setFont(bold(self._small))
        p.drawText(box, _CENTRE, str(lane.number))
        p.setFont(self._small)
        if g.gutter > NARROW_GUTTER:
            left = BADGE_LEFT + side + 8
            room = g.gutter - left - 12
            title = self._metrics.elidedText(lane.title, Qt.TextElideMode.ElideRight, room)
            p.setPen(self._theme.secondary)
            p.drawText(self._text_box(left, y, g.gutter), _LEFT, title)

    def _notes(self, y: float, lane: Lane) -> None:
        """Say what a lane lacks."""
        g, p = self._g, self._p
        p.setPen(self._theme.secondary)
        if not lane.marks:
            self._note(g.gutter + 8, y, tr("no dates"))
        if lane.publication is None:
            text = tr("no publication date")
            self._note(g.width - RIGHT - self._metrics.horizontalAdvance(text) - 8, y, text)

    def _note(self, x: float, y: float, text: str) -> None:
        width = self._metrics.horizontalAdvance(text)
        box = QRectF(x - 6, y - self._g.line / 2, width + 12, self._g.line)
        self._p.fillRect(box, self._theme.paper)
        self._p.drawText(box, _CENTRE, text)

    def _text_box(self, left: float, y: float, right: float) -> QRectF:
        return QRectF(left, y - self._g.line, right - left, 2 * self._g.line)

    def _bar(self, bar: Bar, hue: QColor) -> None:
        p = self._p
        box = QRectF(bar.left, -BAR / 2, bar.right - bar.left, BAR)
        short = bar.stop.interval.days <= _SOLID_DAYS
        explicit = bar.stop.explicit
        strength = (0.9 if short else 0.36) if explicit else 0.14
        p.setBrush(_fading(box, with_alpha(hue, strength), bar.stop.fade))
        if explicit:
            p.setPen(Qt.PenStyle.NoPen)
        else:
            p.setPen(QPen(_fading(box, with_alpha(hue, 0.85), bar.stop.fade), 1.25))
        p.drawRoundedRect(box, BAR / 2, BAR / 2)

    def _dot(self, dot: Dot, hue: QColor) -> None:
        p = self._p
        if dot.merged:
            box = QRectF(dot.x - dot.half, -PILL / 2, 2 * dot.half, PILL)
            p.setPen(QPen(self._theme.paper, 1))
            p.setBrush(hue)
            p.drawRoundedRect(box, PILL / 2, PILL / 2)
            p.setPen(self._theme.on_lane)
            p.setFont(_pill_font(self._small))
            p.drawText(box, _CENTRE, dot.count)
            p.setFont(self._small)
            return
        stop = dot.stops[0]
        centre = QPointF(dot.x, 0)
        if stop.fade:
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(with_alpha(hue, 0.22))
            p.drawEllipse(centre, DOT / 2 + 3, DOT / 2 + 3)
        if stop.explicit:
            p.setPen(QPen(self._theme.paper, 1))
            p.setBrush(hue)
            p.drawEllipse(centre, DOT / 2 + 0.5, DOT / 2 + 0.5)
        else:
            p.setPen(QPen(hue, 1.6))
            p.setBrush(self._theme.paper)
            p.drawEllipse(centre, DOT / 2 - 0.8, DOT / 2 - 0.8)

    def _flag(self, flag: Flag, hue: QColor) -> None:
        """Paint the pole a little right of its day, so that a dot there stays free."""
        p = self._p
        if flag.right - flag.left > DOT * 3:
            p.setPen(QPen(with_alpha(hue, 0.6), 1, Qt.PenStyle.DotLine))
            p.drawLine(QPointF(flag.left, -5), QPointF(flag.right, -5))
        x = flag.x + 6.5
        height = min(13.0, self._g.lane_height / 2 + 2)
        pen = QPen(hue, 1.4)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        p.setPen(pen)
        p.setBrush(QBrush(hue) if flag.stated else Qt.BrushStyle.NoBrush)
        p.drawLine(QPointF(x, 0), QPointF(x, -height))
        cloth = [
            (0.0, -height),
            (8.5, -height),
            (6.5, 3.0 - height),
            (8.5, 6.0 - height),
            (0.0, 6.0 - height),
        ]
        p.drawPolygon(QPolygonF([QPointF(x + dx, dy) for dx, dy in cloth]))

    def _ticks(self, scene: Scene) -> None:
        g, p = self._g, self._p
        top = g.axis_top + 4
        for tick in scene.ticks:
            x = g.gutter + tick.x
            if tick.kind is not TickKind.BREAK:
                p.setPen(
                    QPen(
                        self._theme.secondary if tick.kind is TickKind.EVENT else self._theme.rule,
                        1,
                    )
                )
                p.drawLine(QPointF(round(x) + 0.5, g.axis_top + 1), QPointF(round(x) + 0.5, top))
            p.setPen(self._theme.secondary)
            p.setFont(self._small)
            p.drawText(QRectF(x - 150, top, 300, g.axis_height - 4), _CENTRE, tick.text)


_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_WITHIN = Qt.ClipOperation.IntersectClip


def _pill_font(font: QFont) -> QFont:
    result = bold(font)
    result.setPixelSize(9)
    return result


def _fading(box: QRectF, hue: QColor, fade: Fade) -> QBrush:
    """Return a brush that runs out towards the vague ends of a bar."""
    if not fade:
        return QBrush(hue)
    gradient = QLinearGradient(box.topLeft(), box.topRight())
    clear = with_alpha(hue, 0)
    gradient.setColorAt(0, clear if Fade.BEGIN in fade else hue)
    gradient.setColorAt(0.4, hue)
    gradient.setColorAt(0.6, hue)
    gradient.setColorAt(1, clear if Fade.END in fade else hue)
    return QBrush(gradient)


def paint_cursor(
    p: QPainter, g: Geometry, theme: Theme, font: QFont, spot: tuple[float, float, float], date: str
) -> None:
    """Paint the cursor over the picture.

    `spot` is the left, middle and right of the interval in focus, in pixels of the widget.
    """
    left, x, right = spot
    if not g.gutter - 1 <= x <= g.gutter + g.plot_width + 1:
        return
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    if right - left > 2 * DOT:
        box = QRectF(max(left, g.gutter), g.top - 2, 0, g.axis_top - g.top + 4)
        box.setRight(min(right, g.gutter + g.plot_width))
        p.fillRect(box, with_alpha(theme.accent, 0.10))
    p.setPen(QPen(theme.accent, 1.5))
    p.drawLine(QPointF(x, g.top - 4), QPointF(x, g.axis_top + 3))
    triangle = QPainterPath(QPointF(x - 5, g.top - 9))
    triangle.lineTo(x + 5, g.top - 9)
    triangle.lineTo(x, g.top - 2)
    triangle.closeSubpath()
    p.fillPath(triangle, theme.accent)
    heavy = bold(small(font))
    width = QFontMetricsF(heavy).horizontalAdvance(date) + 12
    start = min(max(x - width / 2, 2.0), g.width - width - 2)
    box = QRectF(start, g.axis_top + 4, width, g.axis_height - 4)
    p.fillRect(box.adjusted(-4, 0, 4, 0), theme.paper)
    p.setFont(heavy)
    p.setPen(theme.accent_text)
    p.drawText(box, _CENTRE, date)


def paint_ring(p: QPainter, theme: Theme, x: float, y: float, half: float) -> None:
    """Paint the ring around what the keyboard or the pointer is on."""
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.setPen(QPen(theme.accent, 1.5))
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.drawRoundedRect(
        QRectF(x - half - 3, y - half - 3, 2 * half + 6, 2 * half + 6), half + 3, half + 3
    )
