"""The lines of the statuses beneath the words: solid, wavy, dotted, and dashed without status.

Each is drawn once, smoothly, and then repeated along the words as a picture: hundreds of waves a
frame, drawn one by one, would cost more than the text.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from reader.core.claim import Status
from reader.ui.theme import Theme

STROKE_HEIGHT = 6.0
"""The height of a stroke's picture in pixels; the line runs along its middle."""
_LENGTH = 320
"""A multiple of every pattern's period, in whole device pixels at every usual scale."""
_MIDDLE = STROKE_HEIGHT / 2
_WAVE = 8
_BEND = 2.6
_DOT = 4
_DASH = (5.0, 3.0)
_REFUSED = (1.5, 2.5)
_HINT = (1.0, 4.0)


class Strokes:
    """The strokes of one theme at one scale of the screen."""

    def __init__(self, theme: Theme, ratio: float) -> None:
        """Draw the strokes with `ratio` device pixels to a pixel."""
        self.theme, self.ratio = theme, ratio
        self._line, self._thin = cache(self._draw_line), cache(self._draw_thin)

    def _draw_line(self, status: Status) -> QPixmap:
        return _picture(self.ratio, _pen(status, self.theme.statuses[status].line), _path(status))

    def _draw_thin(self, *dashes: float) -> QPixmap:
        pen = QPen(self.theme.disabled, 1.0)
        if dashes:
            pen.setDashPattern(list(dashes))
        return _picture(self.ratio, pen, _path(Status.CONFIRMED), smooth=bool(dashes))

    def paint(self, painter: QPainter, status: Status, box: QRectF) -> None:
        """Paint the line of a status along the middle of a box `STROKE_HEIGHT` high."""
        painter.drawTiledPixmap(box, self._line(status), QPointF())

    def paint_time(self, painter: QPainter, box: QRectF) -> None:
        """Paint the thin rule under a time expression."""
        painter.drawTiledPixmap(box, self._thin(), QPointF())

    def paint_hint(self, painter: QPainter, box: QRectF) -> None:
        """Paint the specks under an annotation that the filter leaves out."""
        painter.drawTiledPixmap(box, self._thin(*_HINT), QPointF())

    def paint_refused(self, painter: QPainter, box: QRectF) -> None:
        """Paint the wide dots under a place of which the person said that it is no date."""
        painter.drawTiledPixmap(box, self._thin(*_REFUSED), QPointF())


def _picture(ratio: float, pen: QPen, path: QPainterPath, *, smooth: bool = True) -> QPixmap:
    picture = QPixmap(round(_LENGTH * ratio), round(STROKE_HEIGHT * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
    painter.setPen(pen)
    painter.drawPath(path)
    painter.end()
    return picture


def _pen(status: Status, ink: QColor) -> QPen:
    pen = QPen(ink, 1.6)
    if status is Status.NONE:
        pen.setDashPattern([part / pen.widthF() for part in _DASH])
    if status is Status.SINGLE_SOURCE:
        pen.setWidthF(2.2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, _DOT / pen.widthF() - 0.01])
    if status in (Status.NONE, Status.CONFIRMED):
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _path(status: Status) -> QPainterPath:
    if status is not Status.DISPUTED:
        start = 1.2 if status is Status.SINGLE_SOURCE else 0.0
        path = QPainterPath(QPointF(start, _MIDDLE))
        path.lineTo(_LENGTH + start, _MIDDLE)
        return path
    path = QPainterPath(QPointF(-_WAVE, _MIDDLE))
    for number in range(-2, 2 * _LENGTH // _WAVE + 2):
        x, bend = number * _WAVE / 2, _BEND if number % 2 else -_BEND
        path.quadTo(x + _WAVE / 4, _MIDDLE + bend, x + _WAVE / 2, _MIDDLE)
    return path
