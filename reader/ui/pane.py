"""A dock with a quiet title: the panes around the columns."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QMainWindow, QWidget

_AROUND_TITLE = (16, 10, 16, 6)


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
        self.filled = False
        self._make: Callable[[], object] | None = None
        self._ties: list[Callable[[], object]] = []

    def fill_when_seen(self, make: Callable[[], object]) -> None:
        """Have the pane filled by `make` as soon as it is seen, or the keyboard goes into it."""
        self._make = make
        # Before anybody else hears of it, who would find nothing in the pane.
        self.visibilityChanged.connect(lambda seen: self._have_filled() if seen else None)
        if self.seen:
            self._have_filled()

    def when_filled(self, tie: Callable[[], object]) -> None:
        """Call `tie` once there is something in the pane to tie: now, or when it is filled."""
        if self.filled:
            tie()
        else:
            self._ties.append(tie)

    def _have_filled(self) -> None:
        make, self._make = self._make, None
        if make is not None:
            make()

    def fill(self, inner: QWidget, *, scrolls: bool = False) -> None:
        """Let the pane hold `inner` instead of nothing; it `scrolls` in a low window if need be."""
        from reader.ui.scrolled import PaneRoom

        empty, self.inner = self.inner, inner
        held = PaneRoom(inner) if scrolls else inner
        self.setWidget(held)
        empty.deleteLater()
        self.filled, self._make = True, None
        if self.isVisible():
            held.show()
        ties, self._ties = self._ties, []
        for tie in ties:
            tie()

    @property
    def seen(self) -> bool:
        """Whether the pane is shown and does not lie behind another one's tab."""
        # Qt moves what lies behind a tab out of the window. The visible region tells nothing: it is
        # empty, too, where all the pane holds is opaque.
        if self.isFloating() or not self.isVisible():
            return self.isVisible()
        return self.window().rect().intersects(self.geometry())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def enter(self) -> None:
        """Show the pane and give what it holds the focus."""
        self._have_filled()
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
        self._words = QLabel(title.upper())
        self._words.setObjectName("paneTitleText")
        bar = QWidget()
        bar.setObjectName("paneTitle")
        self._row = row = QHBoxLayout(bar)
        row.setContentsMargins(*_AROUND_TITLE)
        row.addWidget(self._words)
        row.addStretch(1)
        row.addWidget(self._count)
        self.setTitleBarWidget(bar)

    def name_itself(self, *, named: bool) -> None:
        """Show the title, or leave it to the pane's tab, which says the same just above."""
        if named == self._words.isHidden():
            self._words.setVisible(named)
            self._row.setContentsMargins(*(_AROUND_TITLE if named else (0, 0, 0, 0)))

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
