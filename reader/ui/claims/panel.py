"""The annotations panel."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import pairwise

from PySide6.QtCore import QModelIndex, Qt, SignalInstance
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.core.cards import Card, Sort
from reader.core.claim import TagColour
from reader.core.i18n import counted, tr
from reader.ui.claims.delegate import SIDE
from reader.ui.claims.detail import AnnotationDetail
from reader.ui.claims.filter_bar import FilterBar
from reader.ui.claims.list_view import CardList
from reader.ui.claims.model import RowModel
from reader.ui.claims.note_pane import RenderNote
from reader.ui.claims.notice import Notice
from reader.ui.claims.offer_lines import SpeakerOffer, StatusOffer
from reader.ui.claims.place_box import WordsAt
from reader.ui.claims.several import SeveralBox
from reader.ui.claims.sharing import Sharing
from reader.ui.claims.style import panel_style
from reader.ui.claims.telling import TellingPanel
from reader.ui.claims.trail_line import TrailOf
from reader.ui.scrolled import ScrolledBox
from reader.ui.split import Split
from reader.ui.theme import Theme

_ONE, _SEVERAL = range(2)
_ROOMY = 620
"""From this height on, in pixels, the chips of tags are always shown."""


def _render_note(markdown: str) -> str:
    from reader.export.notes import note_html

    return note_html(markdown)


class AnnotationsPanel(TellingPanel):
    """Lists the annotations of the articles shown and edits the selected one.

    It holds no session: it is told what to show and says what a person wants done.
    """

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        render_note: RenderNote = _render_note,
        words_at: WordsAt = lambda annotation: annotation.quote.exact,
        trail_of: TrailOf = lambda _claim, _most: (),
    ) -> None:
        super().__init__(parent)
        self.setObjectName("annotationsPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._quiet = False
        self._left: frozenset[str] | None = None
        self._leave_for_text = False
        self._offered: object = None
        self._tags: tuple[str, ...] = ()
        self._speakers: list[str] = []
        self._hues: Mapping[str, TagColour] = {}
        self.rows = RowModel(self)
        self.bar = FilterBar(theme, self)
        self.cards = CardList(self.rows, theme, self)
        self.notice = Notice(self.cards.viewport())
        self.detail = AnnotationDetail(theme, render_note, words_at, trail_of, self)
        self.several = SeveralBox(theme, self)
        self.splitter = Split(Qt.Orientation.Vertical, self)
        self._lower = QStackedWidget(self)
        self._build()
        self._connect()
        self.setStyleSheet(panel_style(theme))
        self._tell_counts()

    def set_cards(self, cards: tuple[Card, ...]) -> None:
        """Show these cards, keeping the selection and the place where they still exist."""
        self._renew(lambda: self.rows.set_rows(cards))

    def update_cards(self, fresh: Iterable[Card], gone: Iterable[str]) -> None:
        """Show cards that are new or different, and others no more; the rest is as it was."""
        self._renew(lambda: self.rows.update(fresh, gone))

    def set_reading(self, *, reading: bool) -> None:
        """Say whether there are more annotations than were read so far."""
        self.bar.set_reading(reading=reading)

    def _renew(self, act: Callable[[], bool]) -> None:
        def renew() -> None:
            # A tag may have been renamed for the cards and for the filter at once.
            self.rows.set_filter(self.bar.value())
            act()
            self.bar.set_offers(self.rows.offers, self.rows)

        chosen = self.chosen()
        self._refresh(renew)
        left = [card for card in map(self.rows.card, chosen) if card is not None]
        out = sum(not self.rows.filter.wants(card) for card in left)
        if len(chosen) > 1 and out:
            self.fell_out.emit(out)
        speakers = self.rows.offers.speakers
        if speakers != frozenset(self._speakers):
            self._speakers = sorted(speakers, key=str.casefold)
            self._offer()

    def set_tags(
        self, keys: Sequence[str], used: Sequence[str], hues: Mapping[str, TagColour]
    ) -> None:
        """Offer the tags in `used`, those in `keys` as chips, in their colours."""
        if (tuple(keys), tuple(used), hues) == self._offered:
            return
        self._offered = tuple(keys), tuple(used), hues
        self._tags, self._hues = tuple(used), hues
        self.bar.set_tags(keys, used, hues)
        self.cards.set_hues(hues)
        self._offer()
        self._filter()

    def chosen(self) -> list[str]:
        """Return the annotations that acts in the panel apply to."""
        return [card.id for card in self.cards.chosen()]

    def write_tags(self, annotation_id: str) -> None:
        """Put the keyboard where tags of an annotation are written.

        Esc takes it back to where it was: `left` if that was elsewhere.
        """
        from_elsewhere = self._from_elsewhere()
        self.select(annotation_id)
        self._go_to_tags()
        self._leave_for_text = from_elsewhere

    def write_statement(self, annotation_id: str) -> None:
        """Put the keyboard where the statement of an annotation's claim is written.

        Enter and Esc take it back to where it was: `left` if that was elsewhere.
        """
        from_elsewhere = self._from_elsewhere()
        self.select(annotation_id)
        self._go_to_statement()
        self._leave_for_text = from_elsewhere

    def offer(self, speaker: SpeakerOffer | None, status: StatusOffer | None) -> None:
        """Offer a speaker and a status for the annotation shown; what is for others is not."""
        if self.detail.offer(speaker, status) and not self._lower.isHidden():
            self._sharing.share_soon()

    def select(self, annotation_id: str | None, *, insist: bool = True) -> None:
        """Make an annotation the current one and bring it into view; tells nobody.

        A filter that hides it is widened by what it is; words that were typed stay unless there is
        reason to `insist`, and no card is current. An unknown annotation changes nothing.
        """
        row = self.rows.card(annotation_id or "")
        if row is not None and not self.rows.filter.wants(row):
            wider = self.rows.filter.widened(row)
            if not insist and wider.words != self.rows.filter.words:
                self._move_quietly(QModelIndex())
                self.kept_out.emit()
                return
            self.bar.show_value(wider)
            self._filter()
            self.widened.emit()
        with self._quietly():
            # Where another stretch of very many is shown, the current one goes with the one before.
            index = self.rows.reveal(annotation_id or "")
        if index.isValid() or annotation_id is None:
            self._move_quietly(index)

    def show_touched(self, ids: Sequence[str]) -> None:
        """Go to the first of these annotations; where they were chosen together, they stay so."""
        if not 1 < len(self.chosen()) <= len({*self.chosen()} & {*ids}):
            self.select(ids[0])

    def edit_note(self, annotation_id: str) -> None:
        """Open the note of an annotation for writing, with the keyboard in it.

        When the writing ends, the keyboard goes back to where it was: `left` if that was elsewhere.
        """
        from_elsewhere = self._from_elsewhere()
        self.select(annotation_id)
        row = self.cards.current_row()
        if row is not None and row.id == annotation_id:
            self.detail.note.edit(from_elsewhere=from_elsewhere)

    def save_edits(self) -> None:
        """Hand over what is being typed, through the signals; call before closing a library."""
        self.detail.save()

    def set_theme(self, theme: Theme) -> None:
        """Show everything in other colours."""
        sheet = panel_style(theme)
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
        for part in (self.bar, self.cards, self.detail, self.several):
            part.set_theme(theme)

    def _offer(self) -> None:
        for box in (self.detail, self.several):
            box.set_known(self._tags, self._speakers, self._hues)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard to the list; as a focus proxy it would hide the chips from Tab."""
        super().focusInEvent(event)
        self.cards.setFocus(event.reason())

    def _build(self) -> None:
        around = QVBoxLayout()
        around.setContentsMargins(SIDE, 6, SIDE, 0)
        around.addWidget(self.bar)
        over_cards = QVBoxLayout(self.cards.viewport())
        over_cards.setContentsMargins(0, 0, 0, 0)
        over_cards.addWidget(self.notice)
        self._build_splitter()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(around)
        column.addWidget(self.splitter, 1)

    def _build_splitter(self) -> None:
        scrolled = ScrolledBox(self.detail)
        self._lower.addWidget(scrolled)
        self._lower.addWidget(ScrolledBox(self.several))
        self._lower.hide()
        self.splitter.addWidget(self.cards)
        self.splitter.addWidget(self._lower)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self._sharing = Sharing(self.splitter, self.cards, self._lower, scrolled, self.detail)

    def _connect(self) -> None:
        cards, detail = self.cards, self.detail
        cards.moved.connect(self._moved)
        cards.jumped.connect(self.activated)
        cards.dragging.connect(lambda on: self._show_chips(dragging=on))
        cards.chosen_changed.connect(self._chosen_changed)
        cards.note_asked.connect(self.edit_note)
        cards.confirmation_asked.connect(self.place_confirmed)
        cards.reattachment_asked.connect(self.reattach_requested)
        cards.escaped.connect(self.left)
        cards.tags_asked.connect(self._go_to_tags)
        cards.act_asked.connect(self.act_asked)
        cards.drops.cards_dropped.connect(self.cards_dropped)
        cards.drops.passage_dropped.connect(self.passage_dropped)
        detail.speaker_line.taken.connect(lambda: self.act_asked.emit("claim.speaker"))
        detail.status_line.taken.connect(lambda: self.act_asked.emit("claim.suggested"))
        detail.status_line.origins_asked.connect(lambda: self.act_asked.emit("claim.origins"))
        cards.statement_asked.connect(self._go_to_statement)
        cards.speaker_asked.connect(self._go_to_speaker)
        detail.statement_edited.connect(self.statement_edited)
        detail.speaker_edited.connect(lambda a, name: self.speaker_edited.emit([a], name))
        detail.place.confirmed.connect(self.place_confirmed)
        detail.place.reattach_asked.connect(self.reattach_requested)
        detail.place.removal_asked.connect(lambda a: self.remove_requested.emit([a]))
        detail.note.edited.connect(self.note_edited)
        detail.note.link_confirmed.connect(self.link_confirmed)
        detail.note.writing.connect(self._sharing.make_room)
        detail.note.finished.connect(self._back)
        self.several.speaker_edited.connect(self.speaker_edited)
        self._connect_chosen()
        for box in (detail, self.several):
            box.escaped.connect(self._leave_box)
        self.bar.filtered.connect(self._filter)
        self.bar.sorted_by.connect(self._sort)
        self.bar.words.passed.connect(self._enter_cards)
        self.notice.show_all.connect(self._show_all)

        for parts in (self.bar.tags, detail.tags, self.several.tags):
            parts.rebuilt.connect(self._order_tabs)
        self._order_tabs()

    def _order_tabs(self) -> None:
        stops = [*self.bar.stops(), self.cards, *self.detail.stops(), *self.several.stops()]
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)

    def _connect_chosen(self) -> None:
        """Pass on what is asked for the chosen cards, from keys, buttons and chips."""
        detail, several, cards = self.detail, self.several, self.cards
        for asked, told in (
            (cards.status_asked, self.status_chosen),
            (detail.status_chosen, self.status_chosen),
            (several.status.chosen, self.status_chosen),
            (detail.tags_given, self.tags_given),
            (several.tags.given, self.tags_given),
            (detail.tag_taken, self.tag_taken),
            (several.tags.taken, self.tag_taken),
            (detail.stance_chosen, self.stance_chosen),
            (several.line.stance_chosen, self.stance_chosen),
            (cards.tag_key_pressed, self.tag_key_pressed),
            (cards.repeat_asked, self.repeat_asked),
            (cards.removal_asked, self.remove_requested),
            (several.removal_asked, self.remove_requested),
        ):
            asked.connect(self._tell_of(told))
        self.bar.statuses.cards_dropped.connect(self.status_chosen)
        self.bar.tags.cards_dropped.connect(lambda ids, tag: self.tags_given.emit(ids, [tag]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height between the cards and what is below; chips of tags need some of it."""
        super().resizeEvent(event)
        self._show_chips(dragging=False)
        self._sharing.share_soon()

    @property
    def detail_height(self) -> int:
        """The height in pixels that the person gave the detail; 0 where the panel chooses."""
        return self._sharing.by_hand

    def set_detail_height(self, height: int) -> None:
        """Give the detail so many pixels from now on; with 0 what it needs beside four cards."""
        self._sharing.set_by_hand(height)

    def _show_chips(self, *, dragging: bool) -> None:
        self.bar.set_roomy(roomy=self.height() >= _ROOMY, dropping=dragging)

    def _tell_of(self, signal: SignalInstance) -> Callable[..., None]:
        return lambda *what: signal.emit(self.chosen(), *what)

    def _refresh(self, act: Callable[[], object]) -> None:
        before, chosen = self.cards.current_row(), self.chosen()
        whole = self.cards.shows_current()
        with self._quietly():
            act()
            index = self.rows.reveal(before.id) if before else QModelIndex()
            # With the keyboard in the list the neighbour takes its place, so that one can go on.
            if index.isValid() or not self.cards.hasFocus():
                self.cards.keep_current(index)
            if len(chosen) > 1:
                self.cards.keep_chosen(chosen)
        self._tell_counts()
        self._show_current()
        if whole and index.isValid():
            # With more words or tags on it, its end may lie below the list.
            self.cards.scrollTo(self.cards.currentIndex())

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

    def _chosen_changed(self) -> None:
        if not self._quiet:
            self._show_current()

    def _show_current(self) -> None:
        self.detail.leave_for(self.cards.current_row())
        # Read again: what was handed over has come back as new contents by now.
        row = self.cards.current_row()
        if row is not self.detail.row:
            self.detail.set_row(row)
            self._sharing.share_if_needed()
        chosen = self.cards.chosen()
        if len(chosen) > 1:
            self.several.set_cards(chosen)
        focus = QApplication.focusWidget()
        page = _SEVERAL if len(chosen) > 1 else _ONE
        inside = focus is not None and self._lower.isAncestorOf(focus)
        if inside and (page != self._lower.currentIndex() or row is None):
            # Else Qt would pass the keyboard on to whatever field comes next.
            self.cards.setFocus()
        self._lower.setCurrentIndex(page)
        self._sharing.open(wanted=row is not None)

    def _filter(self) -> None:
        wanted = self.bar.value()
        self._refresh(lambda: self.rows.set_filter(wanted))

    def _sort(self, sort: Sort) -> None:
        self.bar.show_sort(sort)
        self._refresh(lambda: self.rows.set_sort(sort))
        self.cards.scrollTo(self.cards.currentIndex())

    def _show_all(self) -> None:
        self.bar.clear()
        self.cards.setFocus()

    def _enter_cards(self) -> None:
        if self.cards.current_row() is None and self.rows.shown_count:
            self.cards.setCurrentIndex(self.rows.index(0))
        self.cards.setFocus()

    def _from_elsewhere(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is None or not self.isAncestorOf(focus)

    def _leave_box(self) -> None:
        back, self._leave_for_text = self._leave_for_text, False
        self._back(back)

    def _go_to_tags(self) -> None:
        self._leave_for_text = False
        several = self._lower.currentIndex() == _SEVERAL
        (self.several.tags if several else self.detail.tags).field.setFocus()

    def _go_to_statement(self) -> None:
        self._leave_for_text = False
        self.detail.statement.setFocus()

    def _go_to_speaker(self) -> None:
        several = self._lower.currentIndex() == _SEVERAL
        (self.several.line if several else self.detail.line).speaker.setFocus()

    def _back(self, from_elsewhere: bool) -> None:
        if from_elsewhere:
            self.left.emit()
        else:
            self.cards.setFocus()

    def _tell_counts(self) -> None:
        total, shown = self.rows.total, self.rows.shown_count
        self.notice.say(_empty_sentence(total, shown), offer_all=total > 0)
        narrows = self.rows.filter.narrows
        left = frozenset(card.id for card in self.rows.facets.wanted) if narrows else None
        if left != self._left:
            self._left = left
            self.filter_changed.emit(left)
        # After the rest: where this widens the filter, all is counted and told again.
        self.bar.show_counts(self.rows.facets, total)
        self.counted.emit()


def _empty_sentence(total: int, shown: int) -> str:
    if total == 0:
        return tr("Select words in a column and press 1, 2 or 3 to make your first annotation.")
    if shown == 0:
        return counted(
            total, "The filter hides the only annotation.", "The filter hides all {n} annotations."
        )
    return ""
