"""The timeline pane: the drawing, and the same events as a table."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.core.i18n import tr
from reader.ui.keyboard import holds_keyboard
from reader.ui.timeline.table import EventTable
from reader.ui.timeline.view import TimelineView


class TimelinePages(QStackedWidget):
    """Shows the drawing or the table, and passes the keyboard to it."""

    def __init__(self, drawing: TimelineView, table: EventTable) -> None:
        """Begin with the drawing."""
        super().__init__()
        self._drawing, self._table = drawing, table
        self._undated = QWidget(drawing)
        self._why = QLabel(self._undated)
        self._undated.hide()
        self.addWidget(drawing)
        self.addWidget(table)
        self.setFocusProxy(drawing)

    def offer(self, action: QAction) -> None:
        """Have a button for `action` at hand, to be shown where nothing can be drawn."""
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        button = QPushButton(action.text().replace("&", ""))
        button.clicked.connect(action.trigger)
        row = QHBoxLayout(self._undated)
        row.setContentsMargins(12, 8, 12, 0)
        row.setSpacing(12)
        row.addWidget(self._why)
        row.addWidget(button)
        row.addStretch(1)
        over = QVBoxLayout(self._drawing)
        over.setContentsMargins(0, 0, 0, 0)
        over.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        over.addWidget(self._undated)
        over.addStretch(1)

    def set_undated(self, *, undated: bool, timeless: bool) -> None:
        """Say that no date is known at all, and offer to set one; `timeless` texts name none."""
        self._why.setText(
            tr("No time is named in the text, and no publication date is known.")
            if timeless
            else tr("No publication date is known, so there is nothing to place in time.")
        )
        self._undated.setVisible(undated)

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
