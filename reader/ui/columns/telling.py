"""Tells a screen reader what is marked where the caret stands: each status, and the date there."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from reader.core.dates import describe_time
from reader.core.excerpt import excerpt
from reader.core.highlights import Highlight
from reader.core.i18n import quoted, tr
from reader.core.passage import Span
from reader.ui.columns.reading_view import ReadingView
from reader.ui.status_words import status_word

_LONGEST = 120


class Telling(QObject):
    """Keeps the description of a view in step with its caret, and speaks it when it changes.

    Does nothing while no screen reader listens.
    """

    def __init__(self, view: ReadingView) -> None:
        """Listen to `view`."""
        super().__init__(view)
        self._view = view
        view.cursorPositionChanged.connect(self._tell)
        view.selectionChanged.connect(self._tell)
        view.entered.connect(self._tell)
        view.marks_changed.connect(lambda _: self._tell())

    def _tell(self) -> None:
        if not QAccessible.isActive():
            return
        words = self._words()
        if words == self._view.accessibleDescription():
            return
        self._view.setAccessibleDescription(words)
        if words and self._view.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, words))

    def _words(self) -> str:
        """Return the marks over the caret, the shortest first, and the date there."""
        view, article = self._view, self._view.article
        if article is None:
            return ""
        selected = view.selection()
        at = selected.start if selected else view.caret()
        # Where nothing is selected, marks that the caret stands at the end of count, too.
        around = Span(at, at + 1) if selected else Span(max(at - 1, 0), at + 1)
        marks = sorted(view.highlights_in(around), key=lambda one: (len(one.span), one.span))
        parts = [self._mark(article.text, one) for one in marks]
        time = view.time_at_caret()
        if time is not None:
            parts.append(describe_time(article, time))
        bracket = view.bracket_at_caret()
        if bracket is not None:
            parts.append(bracket.words)
        return "; ".join(parts)

    def _mark(self, text: str, mark: Highlight) -> str:
        quote = quoted(excerpt(text[mark.span.start : mark.span.end], _LONGEST))
        words = f"{status_word(mark.status)}: {quote}"
        if not mark.was:
            return words
        check = tr("Check this place. You marked: “{words}”")
        return f"{words}. {check.format(words=excerpt(mark.was, _LONGEST))}"
