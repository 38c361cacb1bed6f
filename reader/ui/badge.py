"""The numbered badge that stands for an article: its number on its lane's hue."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.core.i18n import tr
from reader.ui.enlarging import enlarged
from reader.ui.guarded import guarded
from reader.ui.theme import Theme

SIDE = 20
"""The side of a badge in pixels, beside text of the usual size."""
_RADIUS = 4


def paint_badge(
    painter: QPainter, box: QRectF, number: int, theme: Theme, *, hollow: bool = False
) -> None:
    """Paint the badge of article `number`; hollow ones stand for articles not shown."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    hue = theme.lane(number)
    font = QFont(painter.font())
    font.setPixelSize(round(box.height() * (0.58 if number < 100 else 0.46)))
    font.setBold(True)
    painter.setFont(font)
    if hollow:
        painter.setPen(hue)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(hue)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        painter.setPen(theme.on_lane)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))
    painter.restore()


class Badge(QWidget):
    """A badge as a widget of its own."""

    def __init__(self, number: int, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the badge of article `number`."""
        super().__init__(parent)
        self._number, self._theme = number, theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Article {n}").format(n=number))

    def set_number(self, number: int) -> None:
        """Stand for another article."""
        self._number = number
        self.setAccessibleName(tr("Article {n}").format(n=number))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return the badge's own size."""
        side = enlarged(SIDE, self.font())
        return QSize(side, side)

    def event(self, event: QEvent) -> bool:
        """Take another size in another font."""
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()
        return super().event(event)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the badge."""
        painter = QPainter(self)
        side = enlarged(SIDE, self.font())
        paint_badge(painter, QRectF(0, 0, side, side), self._number, self._theme)
