"""The selected annotation in full: what it claims, its status, tags, stance and note."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.core.cards import Card
from reader.core.claim import Stance, Status, TagColour
from reader.core.i18n import tr
from reader.ui.claims.drafts import STATEMENTS_JOINED, Drafts
from reader.ui.claims.line_field import LineField
from reader.ui.claims.note_pane import NotePane, RenderNote
from reader.ui.claims.offer_lines import SpeakerLine, SpeakerOffer, StatusLine, StatusOffer
from reader.ui.claims.place_box import PlaceBox, WordsAt
from reader.ui.claims.stance_line import StanceLine
from reader.ui.claims.status_choice import StatusChoice
from reader.ui.claims.tag_field import TagField
from reader.ui.claims.trail_line import TrailLine, TrailOf
from reader.ui.theme import Theme


class AnnotationDetail(QWidget):
    """Edits one row; asks for changes and shows only what it is told."""

    statement_edited = Signal(str, str)
    """A claim and its new statement."""

    status_chosen = Signal(str)
    """The value of the status that its claim shall have."""

    tags_given = Signal(list)
    """Tags that its claim shall have too."""

    tag_taken = Signal(str)
    """A tag that its claim shall have no more."""

    stance_chosen = Signal(str)
    """The value of the stance that it shall have."""

    speaker_edited = Signal(str, str)
    """An annotation, and who says so in it."""

    kept = Signal()
    """What is typed here or kept unsaved is not what it was a moment ago."""

    escaped = Signal()
    """Esc was pressed outside the note's editor, or Enter in the statement."""

    def __init__(
        self,
        theme: Theme,
        render: RenderNote,
        words_at: WordsAt,
        trail_of: TrailOf,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("annotationDetail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row: Card | None = None
        self._drafts = Drafts(STATEMENTS_JOINED)
        self._shown = ""
        self.statement = LineField(self)
        self.statement.setPlaceholderText(tr("What does it claim?"))
        self.statement.setAccessibleName(tr("Statement of the claim"))
        self.statement.editingFinished.connect(self.save_statement)
        self.statement.returnPressed.connect(self._leave_statement)
        self.statement.textChanged.connect(self._tell_kept)
        self.status = StatusChoice(theme, self)
        self.status.chosen.connect(self.status_chosen)
        self.trail = TrailLine(trail_of, self)
        self.tags = TagField(theme, self)
        self.tags.given.connect(self.tags_given)
        self.tags.taken.connect(self.tag_taken)
        self.status_line, self.speaker_line = StatusLine(theme, self), SpeakerLine(self)
        self.line = StanceLine(self)
        self.line.stance_chosen.connect(self.stance_chosen)
        self.line.speaker_edited.connect(self._edit_speaker)
        self.place = PlaceBox(theme, words_at, self)
        self.note = NotePane(theme, render, self)
        self.note.kept.connect(self._tell_kept)
        self.unsaved_line = QLabel(self)
        self.unsaved_line.setObjectName("unsavedLine")
        self.unsaved_line.setTextFormat(Qt.TextFormat.PlainText)
        self.unsaved_line.setWordWrap(True)
        self.unsaved_line.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 4)
        column.setSpacing(3)
        for part in (
            self.place, self.statement, self.status, self.status_line, self.tags,
            self.unsaved_line,
        ):  # fmt: skip
            column.addWidget(part)
        column.addWidget(self.note, 1)
        column.addWidget(self.line)
        column.addWidget(self.speaker_line)
        # Last, because it is read now and then, and what is above is written all the time.
        column.addWidget(self.trail)
        self.setEnabled(False)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in other colours."""
        self.place.set_theme(theme)
        self.status.set_theme(theme)
        self.status_line.set_theme(theme)
        self.tags.set_theme(theme)
        self.note.set_theme(theme)

    @property
    def row(self) -> Card | None:
        """What is shown."""
        return self._row

    def set_row(self, row: Card | None) -> None:
        """Show a row, or nothing; call `leave_for` first."""
        same = row is not None and self._row is not None and row.id == self._row.id
        self._show_statement(row)
        self.place.set_row(row)
        self.trail.set_claim(row.claim if row else None)
        self.tags.show_tags(dict.fromkeys(row.claim.tags, "") if row else {})
        if not same:
            self.tags.clear()
        self.line.show_values(
            row.annotation.stance if row else Stance.ASSERTS,
            row.annotation.said_by if row else "",
            keep=same,
        )
        self.note.set_note(row.id if row else None, row.annotation.note if row else "")
        self.status.show_status(row.status if row else Status.NONE)
        self._keep_offers(row)
        self.setEnabled(row is not None)
        self._tell_kept()

    def offer(self, speaker: SpeakerOffer | None, status: StatusOffer | None) -> bool:
        """Offer a speaker and a status for what is shown; True where that looks different."""
        row = self._row
        if row is None or (speaker is not None and speaker.annotation_id != row.id):
            speaker = None
        if row is None or (status is not None and status.claim_id != row.claim.id):
            status = None
        before = self.speaker_line.offer, self.status_line.offer
        self.speaker_line.show_offer(speaker)
        self.status_line.show_offer(status)
        return before != (speaker, status)

    def _keep_offers(self, row: Card | None) -> None:
        """Take away what was offered for another annotation or claim."""
        speaker, status = self.speaker_line.offer, self.status_line.offer
        if speaker is not None and (row is None or row.id != speaker.annotation_id):
            self.speaker_line.show_offer(None)
        if status is not None and (row is None or row.claim.id != status.claim_id):
            self.status_line.show_offer(None)

    def leave_for(self, row: Card | None) -> None:
        """Hand over what was typed if another row is to be shown.

        The signals this sends may bring new contents before it returns.
        """
        if self._row is not None and (row is None or row.id != self._row.id):
            self.save()

    def save(self) -> None:
        """Hand over everything that was typed."""
        self.save_statement()
        self.line.save()
        self.note.save()

    @property
    def drafts(self) -> Drafts:
        """The statements handed over that are not known to be in the library, by claim."""
        return self._drafts

    @property
    def unsaved(self) -> bool:
        """Whether something was handed over that the library does not hold."""
        return bool(self._drafts) or bool(self.note.drafts)

    @property
    def writing(self) -> bool:
        """Whether something is typed in a line that was not handed over yet."""
        return self.statement.text().strip() != self._shown.strip()

    def settle_statement(self, claim_id: str) -> None:
        """Take note that the library holds what was handed over for a claim."""
        self._drafts.settle(claim_id)
        self._tell_kept()

    def _tell_kept(self) -> None:
        """Say beside the note what of this annotation is not in the library."""
        statement = self._row is not None and self._row.claim.id in self._drafts
        told = ""
        if self.note.refused:
            told = tr("⚠ This note is not saved. It is kept here and tried again.")
        elif statement:
            told = tr("⚠ This statement is not saved. It is kept here and tried again.")
        if told != self.unsaved_line.text() or bool(told) is self.unsaved_line.isHidden():
            self.unsaved_line.setText(told)
            self.unsaved_line.setVisible(bool(told))
        self.kept.emit()

    def save_statement(self) -> None:
        """Hand over the statement if it was changed."""
        text = self.statement.text().strip()
        if self._row is not None and text != self._shown.strip():
            claim = self._row.claim
            self._shown = text
            self._drafts.keep(claim.id, text, claim.statement)
            self.statement_edited.emit(claim.id, text)
            self._tell_kept()

    def _leave_statement(self) -> None:
        self.save_statement()
        self.escaped.emit()

    def set_known(
        self, tags: Sequence[str], speakers: Sequence[str], hues: Mapping[str, TagColour]
    ) -> None:
        """Offer these tags and names."""
        self.tags.set_known(tags, hues)
        self.line.speaker.offer(speakers)

    def stops(self) -> list[QWidget]:
        """Return what Tab stops at, in the order in which it is seen."""
        place, line, note = self.place, self.line, self.note
        return [
            place.here, place.reattach, place.remove, self.statement,
            *self.status.buttons.values(), self.status_line.take, self.status_line.origins,
            *self.tags.stops(), note.view, note.editor, note.toggle, line.stance, line.speaker,
            self.speaker_line.button, self.trail.more,
        ]  # fmt: skip

    def hideEvent(self, event: QHideEvent) -> None:
        """Hand over what was typed before the panel goes out of sight."""
        self.save_statement()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up what is being written in a line, and go back to the list, on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            if self.statement.hasFocus():
                self.statement.setText(self._shown)
            elif self.line.speaker.hasFocus():
                self.line.give_up()
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def _show_statement(self, row: Card | None) -> None:
        same = row is not None and self._row is not None and row.claim.id == self._row.claim.id
        typing = same and self.statement.text() != self._shown
        self._row = row
        if not typing:
            claim = row.claim if row else None
            self._shown = self._drafts.shown(claim.id, claim.statement) if claim else ""
            if self.statement.text() != self._shown:
                self.statement.setText(self._shown)
                self.statement.setCursorPosition(0)

    def _edit_speaker(self, said_by: str) -> None:
        if self._row is not None:
            self.speaker_edited.emit(self._row.id, said_by)
