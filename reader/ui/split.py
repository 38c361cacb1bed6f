"""Two parts of a pane with an edge between them that is wide enough to take hold of."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from reader.core.i18n import tr
from reader.ui.guarded import guarded

HANDLE = 24
"""How wide the edge is to the pointer, in pixels."""
_GRIP = 14


class Split(QSplitter):
    """A splitter whose edge is a rule with a grip; a double click leaves the shares to the pane."""

    evened = Signal()

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        """Make a splitter with nothing in it."""
        super().__init__(orientation, parent)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(HANDLE)

    def createHandle(self) -> QSplitterHandle:  # noqa: N802 (Qt names it)
        """Return an edge to take hold of."""
        return _Handle(self)


class _Handle(QSplitterHandle):
    def __init__(self, split: Split) -> None:
        super().__init__(split.orientation(), split)
        self._split = split
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setToolTip(tr("Drag to share the room; double-click to share it as it was at first"))
        self.setAccessibleName(tr("Edge between two parts"))

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rule, and the grip that is darker under the pointer."""
        painter = QPainter(self)
        colours = self.palette()
        rule = colours.color(QPalette.ColorRole.Mid)
        grip = colours.color(QPalette.ColorRole.PlaceholderText)
        centre = QPointF(self.rect().center()) + QPointF(0.5, 0.5)
        across = self.orientation() is Qt.Orientation.Vertical
        along = QPointF(1, 0) if across else QPointF(0, 1)
        length = self.width() if across else self.height()
        painter.setPen(QPen(rule, 1.0))
        painter.drawLine(centre - along * length / 2, centre + along * length / 2)
        pen = QPen(grip if self.underMouse() else rule, 4.0)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(centre - along * _GRIP, centre + along * _GRIP)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Leave the shares to the pane."""
        super().mouseDoubleClickEvent(event)
        self._split.evened.emit()
