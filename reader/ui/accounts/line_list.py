"""The list of the pane of accounts: its keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from reader.ui.accounts.line_delegate import LineDelegate
from reader.ui.accounts.line_model import LineModel
from reader.ui.accounts.lines import Line
from reader.ui.painted_list import PaintedList
from reader.ui.theme import Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_DISMISS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class LineList(PaintedList):
    """Says which line a person wants to see, or to set aside, and when they go elsewhere."""

    own_keys = frozenset((*_ENTER, *_DISMISS, Qt.Key.Key_Escape))

    wanted = Signal(object)
    """The `Line` that was clicked, or current when Enter was pressed."""
    set_aside = Signal(object)
    """The `Line` that was current when Delete was pressed."""
    current_changed = Signal()
    escaped = Signal()
    passed_top = Signal()
    typed = Signal(str)
    """Letters that are meant for the filter."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self.model_ = LineModel()
        self.model_.setParent(self)
        self.setModel(self.model_)
        self._painter = LineDelegate(self.model_, theme, self)
        self.setItemDelegate(self._painter)
        self.clicked.connect(lambda index: self._tell(self.model_.line_at(index)))
        self.selectionModel().currentChanged.connect(lambda *_: self.current_changed.emit())

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._painter.set_theme(theme)
        self.viewport().update()

    def current_line(self) -> Line | None:
        """Return the current line."""
        return self.model_.line_at(self.currentIndex())

    def show_lines(self, lines: Sequence[Line]) -> None:
        """List other lines; the current one stays so, or what took its place."""
        if tuple(lines) == self.model_.lines:
            return
        current, place = self.current_line(), self.currentIndex().row()
        down = self.verticalScrollBar().value()
        self.model_.set_lines(lines)
        if current is None or not lines:
            self.scrollToTop()
            return
        found = next((n for n, line in enumerate(lines) if line.key == current.key), None)
        self.setAutoScroll(False)
        self.setCurrentIndex(
            self.model_.index(min(place if found is None else found, len(lines) - 1))
        )
        self.doItemsLayout()
        self.verticalScrollBar().setValue(down)
        self.setAutoScroll(True)

    def choose(self, key: str) -> bool:
        """Make a line current and show it; False where it is not listed."""
        for place, line in enumerate(self.model_.lines):
            if line.key == key:
                self.setCurrentIndex(self.model_.index(place))
                return True
        return False

    def tell_current(self) -> None:
        """Say that the current line is wanted; of a head, what stands first under it."""
        self._tell(self.current_line())

    def choose_first(self) -> None:
        """Make the first line under a head current, where none is."""
        if not self.currentIndex().isValid() and self.model_.lines:
            self.setCurrentIndex(self.model_.index(min(1, len(self.model_.lines) - 1)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose a line where none is."""
        self.choose_first()
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the lines anew for another width; keep the current one in sight, if it was."""
        super().resizeEvent(event)
        current, before = self.currentIndex(), event.oldSize()
        if event.size().width() != before.width():
            self.scheduleDelayedItemsLayout()
        elif current.isValid() and self.visualRect(current).intersects(QRect(QPoint(), before)):
            self.scrollTo(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the current line with Enter, set it aside with Delete, filter by letters."""
        key = event.key()
        if key in _ENTER:
            self._tell(self.current_line())
        elif key in _DISMISS:
            self.set_aside.emit(self.current_line())
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif key == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.passed_top.emit()
        elif _is_letter(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _tell(self, line: Line | None) -> None:
        """Show a line; from a head, the first that stands under it."""
        if line is not None and line.head:
            place = self.currentIndex().row() + 1
            if place < len(self.model_.lines):
                self.setCurrentIndex(self.model_.index(place))
                line = self.current_line()
        if line is not None:
            self.wanted.emit(line)


def _is_letter(event: QKeyEvent) -> bool:
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return (
        bool(event.text().strip()) and event.text().isprintable() and not event.modifiers() & held
    )
