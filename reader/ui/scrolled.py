"""Boxes that scroll where they have too little room, rather than push others aside."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

_LEAST = 72
_AROUND = 8
_LEAST_PANE = 108
"""Pixels of height that leave a pane under its title no more than the columns ask for."""


class ScrolledRoom(QScrollArea):
    """Scrolls what cannot be as small as there is room, rather than push the window out.

    What gets the keyboard comes into view. Qt's own way of doing so takes the height that is
    wanted for the least that there must be.
    """

    def __init__(self, content: QWidget) -> None:
        """Hold `content`, which is as large as the room unless it cannot be as small."""
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._reveal)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give what is held the room there is now."""
        super().resizeEvent(event)
        self._fit()

    def _reveal(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Bring what got the keyboard into view, but never move what is under a pressed button."""
        content = self.widget()
        if now is None or content is None or QApplication.mouseButtons():
            return
        if content.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, _AROUND)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow when the least that what is held needs has changed."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        content = self.widget()
        if content is None:
            return
        wanted = self.viewport().size().expandedTo(self._needed(content))
        if wanted != content.size():
            content.resize(wanted)
            self._reveal(None, QApplication.focusWidget())

    def _needed(self, content: QWidget) -> QSize:
        least = content.minimumSizeHint()
        return QSize(least.width(), _least_height(content, max(least.width(), self._across())))

    def _across(self) -> int:
        return self.viewport().width()


class PaneRoom(ScrolledRoom):
    """Scrolls a pane up and down in a low window; it is as wide as what it holds needs."""

    def __init__(self, content: QWidget) -> None:
        """Hold `content`, which lies on what the room lies on."""
        super().__init__(content)
        self._content = content
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for part in (self.viewport(), content):
            part.setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of what is held, and no more height than the columns ask for."""
        least = self._content.minimumSizeHint()
        return QSize(least.width(), min(least.height(), _LEAST_PANE))

    def _needed(self, content: QWidget) -> QSize:
        return QSize(0, _least_height(content, self._across()))

    def sizeHint(self) -> QSize:
        """Ask for the room of what is held."""
        return self._content.sizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask anew when what is held asks for another width."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self.updateGeometry()
        return super().eventFilter(watched, event)


class WholeWords(QWidget):
    """Asks for the height without which its words would be cut, at the width that it has.

    Where it lies in what knows of no such height, such as a splitter, nobody else would ask.
    """

    def event(self, event: QEvent) -> bool:
        """Ask anew for another width, or when something else is said."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.setMinimumHeight(_least_height(self, self.width()))
        return super().event(event)


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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep what has the keyboard in view when what is held becomes longer or shorter."""
        if event.type() == QEvent.Type.Resize and watched is self.widget():
            focused = QApplication.focusWidget()
            if focused is not None and self._content.isAncestorOf(focused):
                self.reveal(focused)
        return super().eventFilter(watched, event)

    def reveal(self, part: QWidget) -> None:
        """Bring a part into view once it has its place."""
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(part, 0, _AROUND))

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of what it holds, and a little height."""
        return QSize(self._content.minimumSizeHint().width(), _LEAST)

    def sizeHint(self) -> QSize:
        """Ask for the room of what it holds."""
        return self._content.sizeHint()


def _least_height(content: QWidget, width: int) -> int:
    """Return the height without which words that break at this width would be cut."""
    layout, least = content.layout(), content.minimumSizeHint().height()
    if layout is None or not layout.hasHeightForWidth():
        return least
    return max(least, layout.minimumHeightForWidth(width))
