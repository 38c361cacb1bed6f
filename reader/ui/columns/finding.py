"""Finding in a column: from the words in its find bar to the matches marked in its text.

The search runs on the window's own thread in slices of a few milliseconds, so that typing never
waits for it, not even in a text of many megabytes.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from reader.core.find import Finder
from reader.core.passage import Span
from reader.ui.columns.find_bar import HEIGHT, FindBar
from reader.ui.columns.reading_view import ReadingView

_SLICE = 0.008
_LONGEST_SELECTION = 100


class Finding(QObject):
    """Keeps the matches of one column, and which of them is the current one."""

    changed = Signal()
    searched = Signal(str)

    def __init__(self, view: ReadingView, bar: FindBar) -> None:
        """Look in the text of `view` for what is in `bar`."""
        super().__init__(view)
        self._view, self._bar = view, bar
        self._finder: Finder | None = None
        self._text = ""
        self._matches: list[Span] = []
        self._current = -1
        self._from = 0
        self._run: Iterator[list[Span]] | None = None
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self._go_on)
        bar.query_changed.connect(self._search)
        bar.stepped.connect(self.step)
        bar.closed.connect(self.close)
        view.rebuilt.connect(self._text_changed)
        view.escaped.connect(self.close)

    @property
    def matches(self) -> list[Span]:
        """The matches found so far, in text order."""
        return self._matches

    @property
    def current(self) -> int:
        """Which match is shown, counted from 0; -1 for none."""
        return self._current

    @property
    def searching(self) -> bool:
        """Whether there may be more matches than were found so far."""
        return self._run is not None

    @property
    def is_open(self) -> bool:
        """Whether the bar is there."""
        return not self._bar.isHidden()

    def open(self, usual: str = "") -> None:
        """Open the bar with the keyboard in it, with what is selected or else `usual`."""
        self._show(usual)
        self._bar.take_focus()

    def step(self, step: int, usual: str = "") -> None:
        """Go to the next (1) or previous (-1) match, around the end; opens the bar for that."""
        if not self.is_open:
            if not (self._bar.query().words or usual or self._selected()):
                self.open()
                return
            self._show(usual)
            self._go_on()
            chosen = self._matches[self._current] if self._current >= 0 else None
            # The match under the selection is where one comes from, not where one goes.
            if step > 0 and chosen != self._view.selection():
                return
        if self._matches:
            self.choose((self._current + step) % len(self._matches))

    def choose(self, number: int) -> None:
        """Show the match `number`, counted from 0."""
        self._current = number
        self._from = self._matches[number].start
        self._view.reveal(self._matches[number])
        self._tell()

    def close(self) -> None:
        """Close the bar and give the keyboard back to the text, with the match selected."""
        if not self.is_open:
            return
        match = self._matches[self._current] if self._current >= 0 else None
        self._bar.hide()
        self._stop()
        self._tell()
        if match is not None:
            self._view.select_quietly(match)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, usual: str) -> None:
        selection = self._view.selection()
        words = self._selected()
        if selection is not None and words:
            self._from = selection.start
        elif not self.is_open:
            self._from = self._view.first_seen(HEIGHT)
        self._bar.show()
        wanted = words or self._bar.query().words or usual
        if wanted == self._bar.query().words:
            self._search()
        else:
            self._bar.set_words(wanted)

    def _selected(self) -> str:
        selection = self._view.selection()
        article = self._view.article
        if selection is None or article is None or len(selection) > _LONGEST_SELECTION:
            return ""
        return " ".join(article.text[selection.start : selection.end].split())

    def _text_changed(self) -> None:
        article = self._view.article
        if self.is_open and article is not None and article.text is not self._text:
            self._search()

    def _search(self) -> None:
        self._stop()
        article = self._view.article
        if article is None:
            return
        if self._finder is None or article.text is not self._text:
            self._finder, self._text = Finder(article.text), article.text
        query = self._bar.query()
        self._run = self._finder.search(query)
        self.searched.emit(query.words)
        self._go_on()

    def _stop(self) -> None:
        self._more.stop()
        self._run = None
        self._matches, self._current = [], -1

    def _go_on(self) -> None:
        """Search for a slice of time, then let the window do what else there is."""
        if self._run is None:
            return
        end = perf_counter() + _SLICE
        for batch in self._run:
            self._matches += batch
            if perf_counter() > end:
                self._more.start()
                break
        else:
            self._run = None
        if self._current < 0:
            self._choose_first()
        self._tell()

    def _choose_first(self) -> None:
        """Go to the first match at or after where the search began, around the end."""
        first = bisect_left(self._matches, self._from, key=lambda span: span.start)
        if first == len(self._matches):
            if self._run is not None or not self._matches:
                return
            first = 0
        self._current = first
        self._view.reveal(self._matches[first])

    def _tell(self) -> None:
        sought = bool(self._bar.query().words.strip()) and self.is_open
        self._bar.set_count(
            self._current + 1, len(self._matches), sought=sought, done=self._run is None
        )
        self._view.set_found(self._matches, self._current)
        self.changed.emit()
