"""The selected annotation in full: what it claims, its status and its note."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from reader.core.claim import Status
from reader.core.i18n import tr
from reader.ui.claims.drafts import Drafts
from reader.ui.claims.note_pane import NotePane, RenderNote
from reader.ui.claims.place_box import PlaceBox, WordsAt
from reader.ui.claims.rows import Row
from reader.ui.claims.status_choice import StatusChoice
from reader.ui.theme import Theme


class AnnotationDetail(QWidget):
    """Edits one row; asks for changes and shows only what it is told."""

    statement_edited = Signal(str, str)
    """A claim and its new statement."""

    status_chosen = Signal(str, str)
    """A claim and its new status."""

    escaped = Signal()
    """Esc was pressed outside the note's editor."""

    def __init__(
        self, theme: Theme, render: RenderNote, words_at: WordsAt, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("annotationDetail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row: Row | None = None
        self._drafts = Drafts()
        self._shown = ""
        self.statement = QLineEdit(self)
        self.statement.setPlaceholderText(tr("What does it claim?"))
        self.statement.setAccessibleName(tr("Statement of the claim"))
        self.statement.editingFinished.connect(self.save_statement)
        self.status = StatusChoice(theme, self)
        self.status.chosen.connect(self._choose)
        self.place = PlaceBox(theme, words_at, self)
        self.note = NotePane(theme, render, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.place)
        column.addWidget(self.statement)
        column.addWidget(self.status)
        column.addWidget(self.note, 1)
        self.setEnabled(False)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in other colours."""
        self.place.set_theme(theme)
        self.status.set_theme(theme)
        self.note.set_theme(theme)

    def set_row(self, row: Row | None) -> None:
        """Show a row, or nothing; call `leave_for` first."""
        self._show_statement(row)
        self.place.set_row(row)
        self.note.set_note(row.id if row else None, row.annotation.note if row else "")
        self.status.show_status(row.status if row else Status.NONE)
        self.setEnabled(row is not None)

    def leave_for(self, row: Row | None) -> None:
        """Hand over what was typed if another row is to be shown.

        The signals this sends may bring new contents before it returns.
        """
        if self._row is not None and (row is None or row.id != self._row.id):
            self.save()

    def save(self) -> None:
        """Hand over everything that was typed."""
        self.save_statement()
        self.note.save()

    def save_statement(self) -> None:
        """Hand over the statement if it was changed."""
        text = self.statement.text().strip()
        if self._row is not None and text != self._shown.strip():
            claim = self._row.claim
            self._shown = text
            self._drafts.keep(claim.id, text, claim.statement)
            self.statement_edited.emit(claim.id, text)

    def hideEvent(self, event: QHideEvent) -> None:
        """Hand over what was typed before the panel goes out of sight."""
        self.save_statement()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.save_statement()
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def _show_statement(self, row: Row | None) -> None:
        same = row is not None and self._row is not None and row.claim.id == self._row.claim.id
        typing = same and self.statement.text() != self._shown
        self._row = row
        if not typing:
            claim = row.claim if row else None
            self._shown = self._drafts.shown(claim.id, claim.statement) if claim else ""
            if self.statement.text() != self._shown:
                self.statement.setText(self._shown)
                self.statement.setCursorPosition(0)

    def _choose(self, status: str) -> None:
        if self._row is not None:
            self.status_chosen.emit(self._row.claim.id, status)
