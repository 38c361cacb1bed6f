"""The lines beneath highlights, each drawn once as a tile and then laid in a row.

Stroking dashes, dots and waves anew for each highlight takes twenty times as long.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPixmapCache

from reader.core.claim import Status

_WAVE = 2.0
_PERIODS = 12
_HEIGHT = 8


@dataclass(frozen=True, slots=True)
class Stroke:
    """How a status is underlined: in pixels the line's width and what its pattern repeats after."""

    width: float
    period: float
    pattern: tuple[float, ...] = ()
    round_ends: bool = False


STROKES = {
    Status.NONE: Stroke(1.2, 7.8, (4.0, 2.5)),
    Status.CONFIRMED: Stroke(1.6, 8.0),
    Status.DISPUTED: Stroke(1.6, 4 * _WAVE),
    Status.SINGLE_SOURCE: Stroke(2.0, 4.6, (0.1, 2.2), round_ends=True),
}


def paint_stroke(
    painter: QPainter, left: float, right: float, y: float, status: Status, ink: QColor
) -> None:
    """Paint the line of a status from `left` to `right` about `y`, in pixels."""
    tile = _tile(status, ink, painter.device().devicePixelRatio())
    box = QRectF(left, y - _HEIGHT / 2, right - left, _HEIGHT)
    painter.drawTiledPixmap(box, tile)


def _tile(status: Status, ink: QColor, ratio: float) -> QPixmap:
    """Return one tile from Qt's own cache of pictures, or drawn."""
    key = f"stroke {status.value} {ink.rgba():x} {ratio}"
    tile = QPixmap()
    if not QPixmapCache.find(key, tile):
        tile = _drawn(STROKES[status], ink, ratio, wavy=status is Status.DISPUTED)
        QPixmapCache.insert(key, tile)
    return tile


def _drawn(stroke: Stroke, ink: QColor, ratio: float, *, wavy: bool) -> QPixmap:
    width = stroke.period * _PERIODS
    pixels = round(width * ratio)
    tile = QPixmap(pixels, ceil(_HEIGHT * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    pen = QPen(ink, stroke.width)
    if stroke.pattern:
        pen.setDashPattern(list(stroke.pattern))
        pen.setDashOffset(sum(stroke.pattern))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if stroke.round_ends else Qt.PenCapStyle.FlatCap)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # A tile is a whole number of pixels wide, which its periods then share.
    painter.scale(pixels / (width * ratio), 1)
    painter.setPen(pen)
    middle = _HEIGHT / 2
    if wavy:
        painter.drawPath(wave(-stroke.period, width + stroke.period, middle))
    else:
        begin, end = -stroke.period, width + stroke.period
        painter.drawLine(QPointF(begin, middle), QPointF(end, middle))
    painter.end()
    return tile


def wave(left: float, right: float, y: float) -> QPainterPath:
    """Return a wavy line from `left` to `right` about `y`."""
    path = QPainterPath(QPointF(left, y))
    x, up = left, True
    while x < right:
        step = min(2 * _WAVE, right - x)
        path.quadTo(x + step / 2, y + (-_WAVE if up else _WAVE), x + step, y)
        x, up = x + step, not up
    return path
