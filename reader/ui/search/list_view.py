"""The list of search results and its keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from reader.core.i18n import tr
from reader.ui.painted_list import PaintedList
from reader.ui.search.delegate import ResultDelegate
from reader.ui.search.model import ResultModel
from reader.ui.search.rows import Row
from reader.ui.theme import Theme


class ResultList(PaintedList):
    """Says which row a person wants to see, and when they want to go elsewhere."""

    own_keys = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape))

    wanted = Signal(object)
    """The `Row` that was clicked, or current when Enter was pressed."""

    escaped = Signal()
    """Esc was pressed."""

    passed_top = Signal()
    """The person went up from the first row."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self.results = ResultModel()
        self.results.setParent(self)
        self.setModel(self.results)
        self._painter = ResultDelegate(self.results, theme, self)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(tr("Search results"))
        self.clicked.connect(lambda index: self._tell(self.results.row_at(index)))

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._painter.set_theme(theme)
        self.viewport().update()

    def current_row(self) -> Row | None:
        """Return the current row."""
        return self.results.row_at(self.currentIndex())

    def show_rows(self, rows: Sequence[Row], *, keep: bool) -> None:
        """Show other rows; with `keep`, in the same place with the same row current."""
        current, offset = self.current_row(), self.verticalScrollBar().value()
        place = self.currentIndex().row()
        self.results.set_rows(rows)
        if not keep:
            self.scrollToTop()
            return
        self.setAutoScroll(False)
        if current is not None:
            index = self.results.index_of(current.key)
            # What took the place of a row that is gone is what a person is looking at.
            self.setCurrentIndex(index if index.isValid() else self.results.index(place))
        self.doItemsLayout()
        self.verticalScrollBar().setValue(offset)
        self.setAutoScroll(True)

    def choose_first(self) -> None:
        """Make the first row that says what was found current, where none is."""
        if not self.currentIndex().isValid() and self.results.rows:
            self.setCurrentIndex(self.results.index(min(1, len(self.results.rows) - 1)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose a row where none is."""
        self.choose_first()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the current row with Enter, leave with Esc or up from the first row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell(self.current_row())
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.passed_top.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self, row: Row | None) -> None:
        if row is not None:
            self.wanted.emit(row)
