"""How the cards and what is shown of the chosen ones share the height of their panel."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui.claims.cards import Form
from reader.ui.claims.detail import AnnotationDetail
from reader.ui.claims.list_view import CardList
from reader.ui.scrolled import ScrolledBox
from reader.ui.split import Split

_NOTE = 200
"""Pixels of a note that come before long cards; more of it takes the room that cards leave."""

_HELD_MS = 50
_LOWER_LEAST = 72
_LOWER_SHARE = 0.45
"""The share of the height that what is chosen has in any case, if it needs it."""


class Sharing(QObject):
    """Gives the part below the cards what it needs, or what the person gave it by hand."""

    def __init__(
        self,
        splitter: Split,
        cards: CardList,
        lower: QWidget,
        scrolled: ScrolledBox,
        detail: AnnotationDetail,
    ) -> None:
        """Share the height of `splitter` between `cards` and `lower`, which shows `detail`."""
        super().__init__(splitter)
        self._splitter, self._cards, self._lower = splitter, cards, lower
        self._scrolled, self._detail = scrolled, detail
        self.by_hand = 0
        """The height in pixels that the person gave the lower part; 0 for what it needs."""
        self._shared_for: object = None
        self._most = 0
        self._sizes_before: list[int] = []
        self._sizes_for_writing: list[int] = []
        splitter.splitterMoved.connect(self._moved_by_hand)
        splitter.evened.connect(lambda: self.set_by_hand(0))

    def set_by_hand(self, height: int) -> None:
        """Give the lower part so many pixels from now on; with 0 what it needs."""
        self.by_hand = height
        self._share()

    def open(self, *, wanted: bool) -> None:
        """Give what is chosen its room, and the cards all of it where nothing is."""
        if self._lower.isHidden() == wanted:
            self._lower.setVisible(wanted)
            self._most = 0
            # The cards stay as they are until the button of the mouse is let go.
            self._share(keep_cards=True)
            self.share_soon()

    def share_if_needed(self) -> None:
        """Share the height anew, soon, where what is chosen needs another one now."""
        if self._wanted() != self._shared_for:
            self.share_soon()

    def share_soon(self) -> None:
        """Share the height anew once nothing is being done, unless a note is being written."""
        if not self._detail.note.editing:
            QTimer.singleShot(0, self, self._share_once_free)

    def make_room(self, writing: bool) -> None:
        """Give a note more room while it is being written, and take it back afterwards."""
        sizes = self._splitter.sizes()
        if writing:
            most = sum(sizes) - self._cards.minimumSizeHint().height()
            lower = min(max(sizes[1], self._around_note() + self._detail.note.wanted), most)
            self._sizes_before = sizes
            self._splitter.setSizes([sum(sizes) - lower, lower])
            self._sizes_for_writing = self._splitter.sizes()
            self._scrolled.reveal(self._detail.note)
        else:
            if sizes == self._sizes_for_writing:
                # Moved by hand in the meantime, it stays where it was put.
                self._splitter.setSizes(self._sizes_before)
            self.share_soon()
            self._scrolled.reveal(self._detail.note)

    def _share_once_free(self) -> None:
        """Share the height anew, but move nothing under a button of the mouse that is held."""
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._share()
        else:
            QTimer.singleShot(_HELD_MS, self, self._share_once_free)

    def _share(self, *, keep_cards: bool = False) -> None:
        height = self._splitter.height() - self._splitter.handleWidth()
        self._shared_for = self._wanted()
        note, around = self._detail.note, self._around_note()
        room = max(height - self._cards.least_height(), round(height * _LOWER_SHARE))
        lower = self.by_hand or min(around + min(note.wanted, _NOTE), room)
        shown = not self._lower.isHidden()
        # The cards keep their form where the next one chosen has less to show below.
        self._most = min(max(self._most, lower), max(room, lower)) if shown else 0
        if not keep_cards:
            self._cards.fit_cards(height - self._most)
        if not shown:
            return
        if not self.by_hand:
            lower = max(lower, min(around + note.wanted, height - self._cards.needed()))
        lower = max(min(lower, height - self._cards.minimumSizeHint().height()), _LOWER_LEAST)
        self._splitter.setSizes([height - lower, lower])
        within = lower - note.y()
        note.set_least(min(note.wanted, max(lower - around, min(_NOTE, within))))

    def _around_note(self) -> int:
        """Return the height in pixels of what is below the cards, but for the note."""
        return self._detail.sizeHint().height() - self._detail.note.least

    def _wanted(self) -> object:
        """Return what the heights follow from: that of the detail, and of the first cards."""
        lower = 0 if self._lower.isHidden() else self._around_note() + self._detail.note.wanted
        return lower, self._cards.heights(Form.FULL)

    def _moved_by_hand(self) -> None:
        self.by_hand = self._splitter.sizes()[1]
        self._cards.fit_cards(self._splitter.sizes()[0])
