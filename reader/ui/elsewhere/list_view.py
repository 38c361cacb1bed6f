"""The list of passages elsewhere and its keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from reader.core.i18n import tr
from reader.ui.elsewhere.delegate import PassageDelegate
from reader.ui.elsewhere.model import PassageModel
from reader.ui.elsewhere.rows import Found, Head, Row
from reader.ui.painted_list import PaintedList
from reader.ui.theme import Theme

_BACK = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""Why the keyboard comes back to where it was."""


class PassageList(PaintedList):
    """Says which passage a person looks at, and what they make of it; changes nothing."""

    own_keys = frozenset(
        (
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_Escape,
            Qt.Key.Key_X,
            Qt.Key.Key_Delete,
            Qt.Key.Key_E,
        )
    )

    walked = Signal(object)
    """The person has moved to this `Row`, or clicked it again."""

    accepted = Signal(object)
    """The `Found` that says the same."""

    rejected = Signal(object)
    """The `Found` that does not."""

    escaped = Signal()
    """Esc was pressed."""

    closed = Signal()
    """E was pressed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self._quiet = False
        self.passages = PassageModel()
        self.passages.setParent(self)
        self.setModel(self.passages)
        self._painter = PassageDelegate(self.passages, theme, self)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(tr("Passages elsewhere"))
        self.clicked.connect(self._clicked)
        self.doubleClicked.connect(lambda _: self._judge(self.accepted))

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._painter.set_theme(theme)
        self.viewport().update()

    def current_row(self) -> Row | None:
        """Return the current row."""
        return self.passages.row_at(self.currentIndex())

    def show_rows(self, rows: Sequence[Row], *, keep: bool) -> None:
        """Show other rows; with `keep`, at the same row or what has taken its place."""
        current, place = self.current_row(), self.currentIndex().row()
        offset, inside = self.verticalScrollBar().value(), self.hasFocus()
        self._quiet = True
        self.passages.set_rows(rows)
        if keep and current is not None:
            same = self.passages.place_of(current.key)
            index = self.passages.first_from(place) if same is None else self.passages.index(same)
            self.setAutoScroll(False)
            self.setCurrentIndex(index)
            self.doItemsLayout()
            self.verticalScrollBar().setValue(offset)
            self.setAutoScroll(True)
            self.scrollTo(index)
        elif not keep:
            self.scrollToTop()
        self._quiet = False
        if inside:
            self.choose_first()
            if current is not None and self.current_row() != current:
                self._tell()

    def take_away(self, row: Found) -> None:
        """List a passage no more: what comes after it takes its place."""
        left = [one for one in self.passages.all if one.key != row.key]
        if len(left) < len(self.passages.all):
            self.show_rows(left, keep=True)

    def choose_first(self) -> None:
        """Make the first passage current, where no row is."""
        current = self.currentIndex()
        if not current.isValid() or not self.selectionModel().isSelected(current):
            self.setCurrentIndex(self.passages.first_from(max(current.row(), 0)))

    def accept(self) -> None:
        """Say that the current passage says the same; open or fold an article without one."""
        row = self.current_row()
        if isinstance(row, Head):
            self.open(opened=not row.opened)
        else:
            self._judge(self.accepted)

    def open(self, *, opened: bool) -> None:
        """Show what comes nearest in the current article, where none was found, or fold it."""
        row = self.current_row()
        head = next((h for h in self.passages.rows if row and h.key == (row.article_id,)), None)
        if not isinstance(head, Head) or not head.nearest or head.opened is opened:
            return
        self._quiet = True
        self.passages.open(head.article_id, opened=opened)
        place = self.passages.place_of(head.key)
        self._quiet = False
        if place is not None:
            # Its last passage first, so that as many as can be are seen below the head.
            shown = [n for n, r in enumerate(self.passages.rows) if r.article_id == head.article_id]
            self.scrollTo(self.passages.index(shown[-1]))
            self.setCurrentIndex(self.passages.index(place))

    def reject(self) -> None:
        """Say that the current passage does not."""
        self._judge(self.rejected)

    def currentChanged(  # noqa: N802 (Qt names it)
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Tell where the person has walked to with the arrows."""
        super().currentChanged(current, previous)
        if not self._quiet and self.hasFocus():
            self._tell()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose a passage where none is; before Qt does, which would not let it be seen."""
        there = self.currentIndex().isValid()
        self.choose_first()
        super().focusInEvent(event)
        self.viewport().update()
        if there and event.reason() not in _BACK:
            self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Accept with Enter, reject with X or Delete, leave with Esc, close with E."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()
        elif key in (Qt.Key.Key_X, Qt.Key.Key_Delete):
            self.reject()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif key == Qt.Key.Key_E:
            self.closed.emit()
        elif key == Qt.Key.Key_Space:
            row = self.current_row()
            self.open(opened=not (isinstance(row, Head) and row.opened))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.open(opened=(key == Qt.Key.Key_Right) is not self.isRightToLeft())
        else:
            super().keyPressEvent(event)

    def _clicked(self, index: QModelIndex) -> None:
        row = self.passages.row_at(index)
        if isinstance(row, Head):
            self.open(opened=not row.opened)
        else:
            self._tell()

    def _judge(self, signal: object) -> None:
        row = self.current_row()
        if isinstance(row, Found):
            signal.emit(row)  # type: ignore[attr-defined]

    def _tell(self) -> None:
        row = self.current_row()
        if row is not None:
            self.walked.emit(row)
