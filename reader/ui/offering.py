"""Offering what can be done with a selection: when the popover is there, and where."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from reader.core.passage import Span
from reader.ui.columns.column import Column
from reader.ui.columns.popover import ACTIONS, Popover
from reader.ui.columns.row import ColumnRow
from reader.ui.keyboard import holds_keyboard

_REST_MS = 250
_MOVES = (QEvent.Type.Resize, QEvent.Type.Move)


class Offering(QObject):
    """Keeps the popover beside the selection it is for, for as long as that can be seen."""

    def __init__(self, row: ColumnRow, popover: Popover, allowed: Callable[[], bool]) -> None:
        """Offer `popover` for what is selected in `row`, whenever it is `allowed`."""
        super().__init__(row)
        self.names: tuple[str, ...] = ACTIONS
        """The actions that are offered."""
        self._row, self._popover, self._allowed = row, popover, allowed
        self._column: Column | None = None
        self._span: Span | None = None
        self._resting: Column | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._rested)
        self._moved = QTimer(self, singleShot=True, interval=0)
        self._moved.timeout.connect(self._place)
        row.horizontalScrollBar().valueChanged.connect(lambda _: self._moved.start())
        row.installEventFilter(self)
        popover.put_away.connect(self._let_go)
        program = QGuiApplication.instance()
        if isinstance(program, QGuiApplication):
            program.focusObjectChanged.connect(self._keyboard_moved)

    def tie(self, column: Column) -> None:
        """Watch what is selected in a new column, and where that stands."""
        view = column.view
        view.selecting.connect(lambda: self._selecting(column))
        view.selectionChanged.connect(lambda: self._changed(column))
        view.verticalScrollBar().valueChanged.connect(lambda: self._follow(column))
        view.rebuilt.connect(lambda: self._follow(column))
        for part in (column, view):
            part.installEventFilter(self)

    def offer(self, column: Column) -> None:
        """Offer what can be done with what is selected in a column, at once."""
        self._rest.stop()
        if not self._allowed():
            return
        self._column, self._span = column, column.view.selection()
        self._popover.offer(self.names)
        self._place()

    def withdraw(self) -> bool:
        """Offer nothing any more; True when something was offered."""
        self._rest.stop()
        offered, self._column = self._column is not None, None
        shown = self._popover.isVisible()
        self._popover.hide()
        return offered and shown

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go along with the selection when a column is moved, has another size or is hidden."""
        if event.type() in _MOVES and self._column is not None:
            self._moved.start()
        elif event.type() == QEvent.Type.Hide and watched is self._column:
            self.withdraw()
        return super().eventFilter(watched, event)

    def _selecting(self, column: Column) -> None:
        """Wait until a selection that grows by keys rests."""
        self._resting = column
        self._rest.start()

    def _rested(self) -> None:
        column = self._resting
        held = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if column is not None and column.view.hasFocus() and not held:
            self.offer(column)

    def _changed(self, column: Column) -> None:
        # While a text is set anew nothing is selected in it, and then the same as before again.
        if column is not self._column or column.view.rebuilding:
            return
        if column.view.selection() != self._span:
            self.withdraw()

    def _follow(self, column: Column) -> None:
        if column is self._column:
            self._moved.start()

    def _keyboard_moved(self) -> None:
        """Put it away, unless the keyboard is in it or in some part of its column."""
        there, column = QApplication.focusWidget(), self._column
        if there is None or column is None:
            return
        if not self._popover.isAncestorOf(there) and not column.isAncestorOf(there):
            self.withdraw()

    def _let_go(self) -> None:
        self._column = None

    def _place(self) -> None:
        """Show it beside what can be seen of the selection; hide it while that is nothing."""
        column = self._column
        span = column.view.selection() if column is not None else None
        if column is None or span is None:
            return
        parent, viewport = self._popover.around, column.view.viewport()
        around = _in(parent, viewport, viewport.rect()).intersected(self._seen(parent))
        box = column.view.rectangle(span).intersected(viewport.rect())
        seen = _in(parent, viewport, box).intersected(around)
        if seen.isEmpty() or not column.isVisible():
            self._hide()
        else:
            self._popover.show_beside(seen, around)

    def _hide(self) -> None:
        """Hide it for now; it gives back the keyboard where it has it."""
        if holds_keyboard(self._popover) and self._column is not None:
            self._column.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._popover.hide()

    def _seen(self, parent: QWidget) -> QRect:
        port = self._row.viewport()
        return _in(parent, port, port.rect()).intersected(parent.rect())


def _in(parent: QWidget, child: QWidget, box: QRect) -> QRect:
    return QRect(child.mapTo(parent, box.topLeft()), box.size())
