"""The list of cards and its keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QListView, QWidget

from reader.core.claim import Status
from reader.core.i18n import tr
from reader.ui.claims.delegate import CardDelegate
from reader.ui.claims.model import RowModel
from reader.ui.claims.rows import Row
from reader.ui.theme import Theme

_STATUS_KEYS: dict[int, Status] = {
    Qt.Key.Key_1: Status.CONFIRMED,
    Qt.Key.Key_2: Status.DISPUTED,
    Qt.Key.Key_3: Status.SINGLE_SOURCE,
    Qt.Key.Key_0: Status.NONE,
}
_KEYS = frozenset(
    {
        *_STATUS_KEYS,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Delete,
        Qt.Key.Key_N,
        Qt.Key.Key_R,
        Qt.Key.Key_Y,
        Qt.Key.Key_Escape,
    }
)


class CardList(QListView):
    """Annotations as cards; says what a person does to the current one and changes nothing."""

    jumped = Signal(str)
    """The annotation clicked, or current when Enter was pressed."""

    removal_asked = Signal(str)
    """The annotation current when Delete was pressed."""

    status_asked = Signal(str, str)
    """A claim and the status whose key was pressed."""

    note_asked = Signal(str)
    """The annotation current when N was pressed."""

    confirmation_asked = Signal(str)
    """The annotation current when Y was pressed: it is in the right place."""

    reattachment_asked = Signal(str)
    """The annotation current when R was pressed, or the orphan when Enter was."""

    escaped = Signal()
    """Esc was pressed."""

    moved = Signal()
    """Another card became current, or none."""

    def __init__(self, rows: RowModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._cards = CardDelegate(rows, theme, self)
        self.setModel(rows)
        self.setItemDelegate(self._cards)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(tr("Annotations"))
        self.clicked.connect(self._jump)

    def set_theme(self, theme: Theme) -> None:
        """Paint the cards in other colours."""
        self._cards.set_theme(theme)
        self.viewport().update()

    def current_row(self) -> Row | None:
        """Return the row of the current card."""
        return self._rows.row_at(self.currentIndex())

    def keep_current(self, index: QModelIndex) -> None:
        """Make the card at `index` current without scrolling to it."""
        if index != self.currentIndex():
            self.setAutoScroll(False)
            self.setCurrentIndex(index)
            self.setAutoScroll(True)

    def currentChanged(  # noqa: N802 (Qt names it)
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Tell that the person, or the list itself, moved to another card."""
        super().currentChanged(current, previous)
        self.moved.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cards, and where the keyboard is while no card is chosen."""
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 1.5))
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(4, 1, -4, -1), 6, 6)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keyboard without choosing a card; the arrows do that."""
        QAbstractScrollArea.focusInEvent(self, event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current card in sight when the room below is taken away."""
        before, now = event.oldSize().height(), event.size().height()
        seen = now < before and self.visualRect(self.currentIndex()).intersects(
            QRect(0, 0, self.viewport().width(), before)
        )
        super().resizeEvent(event)
        if seen:
            self.scrollTo(self.currentIndex())

    def event(self, event: QEvent) -> bool:
        """Claim this list's own keys before any shortcut of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and _own_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Carry out this list's own keys; the others move through the list."""
        if not _own_key(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            row = self.current_row()
            if row is not None:
                self._act(event.key(), row)

    def _act(self, key: int, row: Row) -> None:
        if key in _STATUS_KEYS:
            self.status_asked.emit(row.claim.id, _STATUS_KEYS[key].value)
        elif key == Qt.Key.Key_Delete:
            self.removal_asked.emit(row.id)
        elif key == Qt.Key.Key_N:
            self.note_asked.emit(row.id)
        elif key == Qt.Key.Key_Y:
            self.confirmation_asked.emit(row.id)
        elif key == Qt.Key.Key_R or row.is_orphan:
            self.reattachment_asked.emit(row.id)
        else:
            self.jumped.emit(row.id)

    def _jump(self, index: QModelIndex) -> None:
        row = self._rows.row_at(index)
        if row is not None:
            self.jumped.emit(row.id)


def _own_key(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent):
        return False
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return modifiers == Qt.KeyboardModifier.NoModifier and event.key() in _KEYS
