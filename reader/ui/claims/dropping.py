"""Dropping cards, or a passage of a column, on a card: what links them."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QLabel, QListView, QVBoxLayout

from reader.core.cards import Card
from reader.core.i18n import tr
from reader.ui.claims.dragging import ids_in, passage_in
from reader.ui.claims.model import Index

_MOVES = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class CardSource(Protocol):
    """Tells which card stands at a place of the list."""

    def row_at(self, index: Index) -> Card | None:
        """Return the card at `index`, or None."""


class CardDrops(QObject):
    """Watches what is dragged over a list of cards; frames the one that it would be dropped on."""

    cards_dropped = Signal(list, str)
    """Annotations, and the annotation on whose card theirs were dropped."""

    passage_dropped = Signal(str, object, str)
    """An article, a `Span` of it, and the annotation on whose card it was dropped."""

    def __init__(self, view: QListView, rows: CardSource) -> None:
        """Let cards of `view` be dropped on."""
        super().__init__(view)
        self._view, self._rows = view, rows
        port = view.viewport()
        port.setAcceptDrops(True)
        port.installEventFilter(self)
        self.frame = QFrame(port)
        self.frame.setObjectName("dropCard")
        self.frame.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words = QLabel(tr("Link to this claim"), self.frame)
        self._words.setObjectName("dropWords")
        inside = QVBoxLayout(self.frame)
        inside.addWidget(self._words, 0, Qt.AlignmentFlag.AlignCenter)
        self.frame.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take cards and passages over the cards of other claims, and nothing else."""
        if event.type() in _MOVES and isinstance(event, QDragMoveEvent):
            self._over(event)
            return True
        if event.type() is QEvent.Type.DragLeave:
            self.frame.hide()
            return True
        if event.type() is QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._dropped(event)
            return True
        return super().eventFilter(watched, event)

    def _target(self, event: QDropEvent) -> Card | None:
        """Return the card that what is dragged can be linked to."""
        ids, passage = ids_in(event.mimeData()), passage_in(event.mimeData())
        at: QPoint = event.position().toPoint()
        card = self._rows.row_at(self._view.indexAt(at))
        return card if card is not None and (passage or ids) and card.id not in ids else None

    def _over(self, event: QDragMoveEvent) -> None:
        card = self._target(event)
        self.frame.setVisible(card is not None)
        if card is None:
            event.ignore()
            # An ignored entry would send no moves: it may go on to a card that takes it.
            if event.type() is QEvent.Type.DragEnter and (
                ids_in(event.mimeData()) or passage_in(event.mimeData())
            ):
                event.acceptProposedAction()
            return
        index = self._view.indexAt(event.position().toPoint())
        self.frame.setGeometry(self._view.visualRect(index).adjusted(12, 0, -12, -6))
        self.frame.raise_()
        event.acceptProposedAction()

    def _dropped(self, event: QDropEvent) -> None:
        card, passage = self._target(event), passage_in(event.mimeData())
        self.frame.hide()
        if card is None:
            return
        event.acceptProposedAction()
        if passage is not None:
            self.passage_dropped.emit(*passage, card.id)
        else:
            self.cards_dropped.emit(ids_in(event.mimeData()), card.id)
