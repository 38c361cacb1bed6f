"""Lines to write in whose signs are as large as anything else that is clicked."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
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


class FilterField(SignField):
    """A line for words to filter a table by."""

    passed = Signal()
    """The keyboard shall go on to the table."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the line on Esc, go to the table on Down and Enter."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.passed.emit()
        else:
            super().keyPressEvent(event)
