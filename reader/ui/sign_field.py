"""A line to write in whose signs are as large as anything else that is clicked."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

_SIDE = 24


class SignField(QLineEdit):
    """A line that can be cleared by a sign at its end; Qt makes such signs 22 pixels by 18."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each sign the size of a target, on the spot where it stands."""
        super().resizeEvent(event)
        for sign in self.findChildren(QToolButton):
            box = QRect(0, 0, _SIDE, max(self.height(), _SIDE))
            box.moveCenter(sign.geometry().center())
            sign.setGeometry(box)
