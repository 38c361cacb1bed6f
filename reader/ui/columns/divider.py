"""The edge between two columns, which can be dragged."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.core.i18n import tr
from reader.ui.columns.typography import EDGE
from reader.ui.guarded import guarded
from reader.ui.theme import Theme

BEFORE = 2
"""How far the place to take hold of reaches into the column on the left, in pixels."""
GRIP = BEFORE + 1 + EDGE
"""How wide it is; most lies over the edge of the column on the right."""


class Divider(QWidget):
    """An edge to take hold of: a drag sets the width, a double click makes all even."""

    taken = Signal()
    moved = Signal(int)
    let_go = Signal()
    even_wanted = Signal()
    clicked = Signal(float)
    """It was pressed at a height and not dragged: the marks beside it are meant."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Make the edge to the right of a column."""
        super().__init__(parent)
        self.theme = theme
        self._press: float | None = None
        self._dragged = False
        self._hovered = False
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setAccessibleName(tr("Edge between two columns"))
        self.setToolTip(tr("Drag to set the width; double-click makes all columns even"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._press, self._dragged = event.globalPosition().x(), False
            self.taken.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say how far the edge has been dragged since it was taken."""
        if self._press is not None:
            by = round(event.globalPosition().x() - self._press)
            self._dragged = self._dragged or bool(by)
            if self._dragged:
                self.moved.emit(by)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._press is not None:
            self._press = None
            if self._dragged:
                self.let_go.emit()
            else:
                self.clicked.emit(event.position().y())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        """Ask for even columns."""
        self._press = None
        self.even_wanted.emit()

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: ARG002
        """Show the edge."""
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: ARG002
        """Show nothing any more."""
        self._hovered = False
        self.update()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint a line where the edge is while the pointer is on it."""
        if self._hovered or self._press is not None:
            QPainter(self).fillRect(BEFORE - 1, 0, 3, self.height(), self.theme.accent)
