"""The annotations panel."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.core.article import ArticleInfo
from reader.core.claim import Annotation, Claim
from reader.core.i18n import counted, tr
from reader.ui.claims.chips import PlaceChips, StatusChips
from reader.ui.claims.delegate import SIDE
from reader.ui.claims.detail import AnnotationDetail
from reader.ui.claims.list_view import CardList
from reader.ui.claims.model import RowModel
from reader.ui.claims.note_pane import RenderNote
from reader.ui.claims.notice import Notice
from reader.ui.claims.place_box import WordsAt
from reader.ui.claims.rows import Row, counts_by_place, counts_of, rows_of
from reader.ui.claims.style import label_font, panel_style, scaled
from reader.ui.theme import Theme

_WRITING = 320
"""Pixels given to the lower part, where there is room, while a note is being written."""


def _render_note(markdown: str) -> str:
    from reader.export.notes import note_html

    return note_html(markdown)


class AnnotationsPanel(QWidget):
    """Lists the annotations of the articles shown and edits the selected one.

    It holds no session: it is told what to show and says what a person wants done.
    """

    activated = Signal(str)
    """An annotation was clicked or Enter pressed on it: its column shall jump there."""

    selected = Signal(str)
    """The person moved to another annotation."""

    note_edited = Signal(str, str)
    """An annotation and the new text of its note (Markdown)."""

    statement_edited = Signal(str, str)
    """A claim and its new statement."""

    status_chosen = Signal(str, str)
    """A claim and the value of the status it shall have."""

    remove_requested = Signal(str)
    """An annotation that shall be removed."""

    place_confirmed = Signal(str)
    """An annotation that the person says was found in the right place."""

    reattach_requested = Signal(str)
    """An annotation that shall be put where the person is going to say."""

    link_confirmed = Signal(str)
    """A web address from a note that the person has agreed to open."""

    left = Signal()
    """The person is done here: the keyboard goes back to the column."""

    all_times_wanted = Signal()
    """The person wants to see all annotations, whatever time they are about."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        render_note: RenderNote = _render_note,
        words_at: WordsAt = lambda annotation: annotation.quote.exact,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("annotationsPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._quiet = False
        self._sizes_before: list[int] = []
        self._sizes_for_writing: list[int] = []
        self.rows = RowModel(self)
        self.count = QLabel(self)
        self.chips = StatusChips(theme, self)
        self.places = PlaceChips(theme, self)
        self.cards = CardList(self.rows, theme, self)
        self.notice = Notice(self.cards.viewport())
        self.detail = AnnotationDetail(theme, render_note, words_at, self)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self._lower = QStackedWidget(self)
        self._build()
        self._connect()
        self.setStyleSheet(panel_style(theme))
        self._tell_counts()

    def set_contents(
        self,
        articles: Sequence[ArticleInfo],
        annotations: Sequence[Annotation],
        claims: Mapping[str, Claim],
    ) -> None:
        """Show these annotations, keeping the selection and the place where they still exist."""
        rows = rows_of(articles, annotations, claims)
        self._refresh(lambda: self.rows.set_rows(rows))

    def set_only(self, ids: frozenset[str] | None) -> None:
        """Show no other annotations than these, those of a period; None shows those of all."""
        self._refresh(lambda: self.rows.set_only(ids))

    def select(self, annotation_id: str | None) -> None:
        """Make an annotation the current one and bring it into view; tells nobody.

        A filter that hides it is widened by what it is. An unknown annotation changes nothing.
        """
        row = next((row for row in self.rows.all_rows if row.id == annotation_id), None)
        if row is not None and not self.rows.wants(row):
            self._widen(row)
        index = self.rows.index_of(annotation_id or "")
        if index.isValid() or annotation_id is None:
            self._move_quietly(index)

    def edit_note(self, annotation_id: str) -> None:
        """Open the note of an annotation for writing, with the keyboard in it.

        When the writing ends, the keyboard goes back to where it was: `left` if that was elsewhere.
        """
        focus = QApplication.focusWidget()
        from_elsewhere = focus is None or not self.isAncestorOf(focus)
        self.select(annotation_id)
        row = self.cards.current_row()
        if row is not None and row.id == annotation_id:
            self.detail.note.edit(from_elsewhere=from_elsewhere)

    def save_edits(self) -> None:
        """Hand over what is being typed, through the signals; call before closing a library."""
        self.detail.save()

    def set_theme(self, theme: Theme) -> None:
        """Show everything in other colours."""
        self.setStyleSheet(panel_style(theme))
        self.chips.set_theme(theme)
        self.places.set_theme(theme)
        self.cards.set_theme(theme)
        self.detail.set_theme(theme)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard to the list; as a focus proxy it would hide the chips from Tab."""
        super().focusInEvent(event)
        self.cards.setFocus(event.reason())

    def _build(self) -> None:
        title = QLabel(tr("Annotations"), self)
        title.setFont(label_font(title.font()))
        self.count.setFont(scaled(self.count.font(), 0.9))
        head = QHBoxLayout()
        head.setContentsMargins(SIDE, 12, SIDE, 0)
        head.addWidget(title, 1)
        head.addWidget(self.count)
        chips = QVBoxLayout()
        chips.setContentsMargins(SIDE, 0, SIDE, 0)
        chips.setSpacing(4)
        chips.addWidget(self.chips)
        chips.addWidget(self.places)
        over_cards = QVBoxLayout(self.cards.viewport())
        over_cards.setContentsMargins(0, 0, 0, 0)
        over_cards.addWidget(self.notice)
        self._build_splitter()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(chips)
        column.addWidget(self.splitter, 1)

    def _build_splitter(self) -> None:
        hint = QLabel(tr("Choose an annotation to read and write its note."), self)
        hint.setWordWrap(True)
        hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        hint.setMargin(SIDE)
        self._lower.addWidget(hint)
        self._lower.addWidget(self.detail)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(5)
        self.splitter.addWidget(self.cards)
        self.splitter.addWidget(self._lower)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)

    def _connect(self) -> None:
        cards, detail = self.cards, self.detail
        cards.moved.connect(self._moved)
        cards.jumped.connect(self.activated)
        cards.removal_asked.connect(self.remove_requested)
        cards.status_asked.connect(self.status_chosen)
        cards.note_asked.connect(self.edit_note)
        cards.confirmation_asked.connect(self.place_confirmed)
        cards.reattachment_asked.connect(self.reattach_requested)
        cards.escaped.connect(self.left)
        detail.statement_edited.connect(self.statement_edited)
        detail.status_chosen.connect(self.status_chosen)
        detail.place.confirmed.connect(self.place_confirmed)
        detail.place.reattach_asked.connect(self.reattach_requested)
        detail.place.removal_asked.connect(self.remove_requested)
        detail.escaped.connect(cards.setFocus)
        detail.note.edited.connect(self.note_edited)
        detail.note.link_confirmed.connect(self.link_confirmed)
        detail.note.writing.connect(self._make_room)
        detail.note.finished.connect(self._finish_note)
        self.chips.filtered.connect(self._filter)
        self.places.filtered.connect(self._filter)
        self.notice.show_all.connect(self._show_all)

    def _refresh(self, act: Callable[[], object]) -> None:
        before = self.cards.current_row()
        with self._quietly():
            act()
            index = self.rows.index_of(before.id) if before else QModelIndex()
            # With the keyboard in the list the neighbour takes its place, so that one can go on.
            if index.isValid() or not self.cards.hasFocus():
                self.cards.keep_current(index)
        self._tell_counts()
        self._show_current()

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        self._quiet = True
        try:
            yield
        finally:
            self._quiet = False

    def _move_quietly(self, index: QModelIndex) -> None:
        with self._quietly():
            self.cards.setCurrentIndex(index)
        self._show_current()

    def _moved(self) -> None:
        if self._quiet:
            return
        self._show_current()
        row = self.cards.current_row()
        if row is not None:
            self.selected.emit(row.id)

    def _show_current(self) -> None:
        self.detail.leave_for(self.cards.current_row())
        # Read again: what was handed over has come back as new contents by now.
        row = self.cards.current_row()
        self.detail.set_row(row)
        self._lower.setCurrentIndex(0 if row is None else 1)

    def _filter(self) -> None:
        wanted = self.chips.wanted(), self.places.wanted()
        self._refresh(lambda: self.rows.set_wanted(*wanted))

    def _widen(self, row: Row) -> None:
        statuses = self.chips.wanted()
        self.chips.set_wanted(statuses | {row.status} if statuses else statuses)
        self.all_times_wanted.emit()
        places = self.places.wanted()
        self.places.set_wanted(places if row.anchor in places else frozenset())
        self._filter()

    def _show_all(self) -> None:
        self.chips.set_wanted(frozenset())
        self.places.set_wanted(frozenset())
        self.all_times_wanted.emit()
        self._filter()
        self.cards.setFocus()

    def _make_room(self, writing: bool) -> None:
        sizes = self.splitter.sizes()
        if writing:
            most = sum(sizes) - self.cards.minimumSizeHint().height()
            lower = max(sizes[1], min(_WRITING, most))
            self._sizes_before = sizes
            self.splitter.setSizes([sum(sizes) - lower, lower])
            self._sizes_for_writing = self.splitter.sizes()
        elif sizes == self._sizes_for_writing:
            # Moved by hand in the meantime, it stays where it was put.
            self.splitter.setSizes(self._sizes_before)

    def _finish_note(self, from_elsewhere: bool) -> None:
        if from_elsewhere:
            self.left.emit()
        else:
            self.cards.setFocus()

    def _tell_counts(self) -> None:
        total, shown = len(self.rows.all_rows), self.rows.shown_count
        text = tr("{shown} of {total}").format(shown=shown, total=total)
        self.count.setText(text if self.rows.filtered else str(total))
        self.chips.set_counts(counts_of(self.rows.all_rows))
        self.places.set_counts(counts_by_place(self.rows.all_rows))
        for part in (self.count, self.chips, self._lower):
            part.setVisible(total > 0)
        self.notice.say(_empty_sentence(total, shown), offer_all=total > 0)


def _empty_sentence(total: int, shown: int) -> str:
    if total == 0:
        return tr("Select words in a column and press 1, 2 or 3 to make your first annotation.")
    if shown == 0:
        return counted(
            total, "The filter hides the only annotation.", "The filter hides all {n} annotations."
        )
    return ""
