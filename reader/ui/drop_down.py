"""A list that drops down, with its sign in the theme's ink."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QComboBox, QSizePolicy

from reader.ui.guarded import guarded


class DropDown(QComboBox):
    """A list to choose from that gives way where there is little room."""

    def __init__(self, name: str, least: int = 8) -> None:
        """Make an empty list, called `name` by screen readers, with room for `least` characters."""
        super().__init__()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(least)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign that there is more to choose from."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1.5))
        across = 14 if self.isRightToLeft() else self.width() - 14
        at = QPointF(across, self.height() / 2 + 2)
        painter.drawPolyline([at + QPointF(-4, -4), at, at + QPointF(4, -4)])
