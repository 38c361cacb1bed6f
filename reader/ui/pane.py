"""A dock with a quiet title: the panes around the columns."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QMainWindow, QWidget


class Dock(QDockWidget):
    """A pane that is made empty and filled later."""

    escaped = Signal()
    """Esc was pressed in the pane, and nothing in it had a use for it."""

    def __init__(self, name: str, title: str, window: QMainWindow) -> None:
        super().__init__(title, window)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.inner = QWidget()
        """What the pane holds: nothing to be seen until it is filled."""
        self.setWidget(self.inner)

    def fill(self, inner: QWidget, *, scrolls: bool = False) -> None:
        """Let the pane hold `inner` instead of nothing; it `scrolls` in a low window if need be."""
        from reader.ui.scrolled import PaneRoom

        empty, self.inner = self.inner, inner
        self.setWidget(PaneRoom(inner) if scrolls else inner)
        empty.deleteLater()

    @property
    def seen(self) -> bool:
        """Whether the pane is shown and does not lie behind another one's tab."""
        return self.isVisible() and not self.visibleRegion().isEmpty()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def enter(self) -> None:
        """Show the pane and give what it holds the focus."""
        self.show()
        self.raise_()
        self.inner.setFocus(Qt.FocusReason.ShortcutFocusReason)


def dock_of(part: QWidget | None) -> Dock | None:
    """Return the pane that a widget is in, if any."""
    while part is not None and not isinstance(part, Dock):
        part = part.parentWidget()
    return part


class Pane(Dock):
    """A dock that can be moved, hidden and is remembered by its name."""

    def __init__(self, name: str, title: str, window: QMainWindow) -> None:
        """Make an empty dock called `name` (for the saved layout) and `title` (for people)."""
        super().__init__(name, title, window)
        self._count = QLabel()
        self._count.setObjectName("paneCount")
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        words = QLabel(title.upper())
        words.setObjectName("paneTitleText")
        bar = QWidget()
        bar.setObjectName("paneTitle")
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 10, 16, 6)
        row.addWidget(words)
        row.addStretch(1)
        row.addWidget(self._count)
        self.setTitleBarWidget(bar)

    def set_count(self, count: int) -> None:
        """Show how many things the pane lists."""
        self._count.setText(str(count))


class BarePane(Dock):
    """A dock without a title of its own, for a pane that needs none."""

    def __init__(self, name: str, title: str, window: QMainWindow) -> None:
        """Make an empty dock called `name` and, for assistive technology, `title`."""
        super().__init__(name, title, window)
        empty = QWidget()
        QHBoxLayout(empty).setContentsMargins(0, 0, 0, 0)
        self.setTitleBarWidget(empty)
