"""The timeline pane: the drawing, and the same events as a table."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from reader.ui.keyboard import holds_keyboard
from reader.ui.timeline.table import EventTable
from reader.ui.timeline.view import TimelineView


class TimelinePages(QStackedWidget):
    """Shows the drawing or the table, and passes the keyboard to it."""

    def __init__(self, drawing: TimelineView, table: EventTable) -> None:
        """Begin with the drawing."""
        super().__init__()
        self._drawing, self._table = drawing, table
        self.addWidget(drawing)
        self.addWidget(table)
        self.setFocusProxy(drawing)

    @property
    def is_table(self) -> bool:
        """Whether the table is shown."""
        return self.currentIndex() == 1

    @property
    def shown(self) -> QWidget:
        """The one that is shown."""
        return self._table if self.is_table else self._drawing

    def show_table(self, *, table: bool) -> None:
        """Show the table, or the drawing; the keyboard comes along."""
        held = holds_keyboard(self)
        self.setCurrentIndex(int(table))
        self.setFocusProxy(self.shown)
        if held:
            self.shown.setFocus()

    def minimumSizeHint(self) -> QSize:
        """Leave the table the room of the drawing."""
        return self._drawing.minimumSizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard on."""
        super().focusInEvent(event)
        self.shown.setFocus(event.reason())
