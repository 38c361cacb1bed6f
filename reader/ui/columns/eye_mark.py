"""The mark of the eye line at the edge of the column that leads."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.ui.columns.typography import EDGE
from reader.ui.guarded import guarded
from reader.ui.theme import Theme

_HALF = 5
_LENGTH = 6


class EyeMark(QWidget):
    """A small arrow beside the text; it stays where it is while the text scrolls."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Make a hidden mark at the left of `parent`."""
        super().__init__(parent)
        self.theme = theme
        self.resize(EDGE, 2 * _HALF + 2)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def put_at(self, y: int) -> None:
        """Point to this height of the parent, in pixels."""
        self.move(0, y - self.height() // 2)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the arrow."""
        middle = self.height() / 2
        path = QPainterPath(QPointF(0, middle - _HALF))
        path.lineTo(_LENGTH, middle)
        path.lineTo(0, middle + _HALF)
        path.closeSubpath()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(path, self.theme.accent)
