"""Painting the marks of the lanes: dots, counts, bars and flags."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPolygonF

from reader.core.focus import Interval
from reader.core.timeline.picture import DOT, Bar, Dot, Flag, LanePicture, Stop
from reader.core.timeline.scene import Model, Scene
from reader.ui.theme import Theme
from reader.ui.timeline.geometry import Geometry
from reader.ui.timeline.ink import CENTRE, bold, fading, with_alpha

PILL = 14.0
_SOLID_DAYS = 3
_MONTH_DAYS = 31
_FAINT = 0.25


def paint_marks(
    p: QPainter,
    g: Geometry,
    theme: Theme,
    model: Model,
    scene: Scene,
    wanted: frozenset[Interval] | None = None,
) -> None:
    """Paint the marks of every lane in view, on whatever lies there.

    With `wanted`, those of other days are faint.
    """
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.setClipRect(QRectF(g.gutter, g.top - 2, g.plot_width, g.axis_top - g.top + 4))
    for row, index in enumerate(model.rows):
        if g.is_seen(row):
            p.save()
            p.translate(g.gutter, g.y(row))
            hue = theme.lane(index.lane.number)
            _lane(p, theme, hue, scene.lanes[row], g.lane_height, wanted)
            p.restore()


def _lane(
    p: QPainter,
    theme: Theme,
    hue: QColor,
    picture: LanePicture,
    height: float,
    wanted: frozenset[Interval] | None,
) -> None:
    for bar in picture.bars:
        p.setOpacity(_strength([bar.stop], wanted))
        _bar(p, hue, bar)
    p.setOpacity(1.0)
    if picture.flag is not None:
        _flag(p, hue, picture.flag, min(13.0, height / 2 + 2))
    for dot in picture.dots:
        p.setOpacity(_strength(dot.stops, wanted))
        if dot.merged:
            _count(p, theme, hue, dot)
        else:
            _dot(p, theme, hue, dot)


def _strength(stops: Iterable[Stop], wanted: frozenset[Interval] | None) -> float:
    there = wanted is None or any(stop.interval in wanted for stop in stops)
    return 1.0 if there else _FAINT


def _bar(p: QPainter, hue: QColor, bar: Bar) -> None:
    """Paint an interval: the longer, the lighter, so that what lies within it stands out."""
    days, fade = bar.stop.interval.days, bar.stop.fade
    height = 5.0 if days > _MONTH_DAYS else 7.0
    box = QRectF(bar.left, -height / 2, bar.right - bar.left, height)
    if bar.stop.explicit:
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(fading(box, with_alpha(hue, 0.9 if days <= _SOLID_DAYS else 0.36), fade))
    else:
        p.setPen(QPen(fading(box, with_alpha(hue, 0.5), fade), 1))
        p.setBrush(fading(box, with_alpha(hue, 0.12), fade))
    p.drawRoundedRect(box, height / 2, height / 2)


def _dot(p: QPainter, theme: Theme, hue: QColor, dot: Dot) -> None:
    stop, centre = dot.stops[0], QPointF(dot.x, 0)
    if stop.fade:
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(with_alpha(hue, 0.22))
        p.drawEllipse(centre, DOT / 2 + 3, DOT / 2 + 3)
    if stop.explicit:
        p.setPen(QPen(theme.paper, 1))
        p.setBrush(hue)
        p.drawEllipse(centre, DOT / 2 + 0.5, DOT / 2 + 0.5)
    else:
        p.setPen(QPen(hue, 1.6))
        p.setBrush(theme.paper)
        p.drawEllipse(centre, DOT / 2 - 0.8, DOT / 2 - 0.8)


def _count(p: QPainter, theme: Theme, hue: QColor, dot: Dot) -> None:
    box = QRectF(dot.x - dot.half, -PILL / 2, 2 * dot.half, PILL)
    p.setPen(QPen(theme.paper, 1))
    p.setBrush(hue)
    p.drawRoundedRect(box, PILL / 2, PILL / 2)
    p.setPen(theme.on_lane)
    p.setFont(_count_font(p.font()))
    p.drawText(box, CENTRE, dot.count)


def _count_font(font: QFont) -> QFont:
    result = bold(font)
    result.setPixelSize(10)
    return result


def _flag(p: QPainter, hue: QColor, flag: Flag, height: float) -> None:
    """Paint the pole a little right of its day, so that a dot there stays free."""
    if flag.right - flag.left > 5 * DOT:
        p.setPen(QPen(with_alpha(hue, 0.6), 1, Qt.PenStyle.DotLine))
        p.drawLine(QPointF(flag.left, -height / 2), QPointF(flag.right, -height / 2))
    x = flag.x + DOT / 2 + 2
    pen = QPen(hue, 1.3)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    p.setPen(pen)
    p.setBrush(QBrush(hue) if flag.stated else Qt.BrushStyle.NoBrush)
    p.drawLine(QPointF(x, 0), QPointF(x, -height))
    cloth = ((0.0, 0.0), (8.5, 0.0), (6.5, 3.0), (8.5, 6.0), (0.0, 6.0))
    p.drawPolygon(QPolygonF([QPointF(x + dx, dy - height) for dx, dy in cloth]))
