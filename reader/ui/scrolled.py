"""A box that scrolls where it has too little room, rather than push others aside."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_LEAST = 72
_AROUND = 8


class ScrolledBox(QScrollArea):
    """Holds one widget at its own width; what gets the keyboard comes into view."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self.setWidget(content)
        self.setWidgetResizable(True)
        # What is held lies on whatever the box lies on.
        for part in (self.viewport(), content):
            part.setAutoFillBackground(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def reveal(self, part: QWidget) -> None:
        """Bring a part into view once it has its place."""
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(part, 0, _AROUND))

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of what it holds, and a little height."""
        return QSize(self._content.minimumSizeHint().width(), _LEAST)

    def sizeHint(self) -> QSize:
        """Ask for the room of what it holds."""
        return self._content.sizeHint()
