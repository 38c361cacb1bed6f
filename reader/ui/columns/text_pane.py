"""The text of a column: set, folded, and fitted to the width there is."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent, QTextCursor, QTextFrameFormat, QWheelEvent
from PySide6.QtWidgets import QWidget

from reader.core.article import Article
from reader.core.i18n import tr
from reader.ui.columns.document import Built, Setting, build, recolour
from reader.ui.columns.placed_text import EYE_LINE, TOP_OF_TEXT, PlacedText
from reader.ui.columns.typography import ReadingStyle, margins
from reader.ui.theme import Theme

_TOP = 20
_RESIZE_MS = 60
_AT_ONCE = 24_000
"""The weight of a text that is laid out at once; of a heavier one what can be seen is."""


class TextPane(PlacedText):
    """Shows an article's text.

    What foreign text says is never read as markup, and nothing is ever loaded.
    """

    rebuilt = Signal()

    def __init__(self, theme: Theme, style: ReadingStyle, parent: QWidget | None = None) -> None:
        """Make an empty pane."""
        super().__init__(theme, parent)
        self._theme, self._style = theme, style
        self._article: Article | None = None
        self._open_folds: set[int] = set()
        self._apart = 1, 1
        self.sent = 0
        """How often the view was sent to a place, rather than scrolled by hand."""
        self._resize_timer = QTimer(self, singleShot=True, interval=_RESIZE_MS)
        self._resize_timer.timeout.connect(self._refit)

    @property
    def article(self) -> Article | None:
        """The article shown."""
        return self._article

    def set_article(self, article: Article) -> None:
        """Show an article from its beginning, or the same one anew in its place."""
        before = self._article
        if article is before:
            return
        if before is None or before.id != article.id:
            self._place = TOP_OF_TEXT
        self._article = article
        self._name_itself()
        if before is not None and (before.text, before.blocks) == (article.text, article.blocks):
            # Only what is painted over the text is different: the selection stays.
            self.viewport().update()
        else:
            cursor = self.textCursor()
            cursor.clearSelection()
            self._set_cursor(cursor)
            self._rebuild()

    def tell_apart(self, place: int, total: int) -> None:
        """Say by its name which of `total` columns of its article this is, from 1 on."""
        if self._apart != (place, total):
            self._apart = place, total
            self._name_itself()

    def _name_itself(self) -> None:
        if self._article is None:
            return
        info = self._article.info
        name = f"{info.number}: {info.title}"
        place, total = self._apart
        if total > 1:
            words = tr("{article}. Column {n} of {total} with this article")
            name = words.format(article=name, n=place, total=total)
        self.setAccessibleName(name)

    def set_appearance(self, theme: Theme, style: ReadingStyle) -> None:
        """Set the text anew in another theme or style, keeping the passage in its place."""
        if (theme, style) == (self._theme, self._style):
            return
        as_before, self._theme, self._style = style == self._style, theme, style
        self._bar.set_theme(theme)
        if as_before and self._article is not None:
            # Only the inks are others: nothing moves.
            with self._holding():
                recolour(self.document(), self._built.forms, theme)
            self.viewport().update()
        else:
            self._rebuild()

    def scroll_to(self, position: int, *, glide: bool = True) -> None:
        """Bring a text position to the eye line, opening the fold it may lie in."""
        self.sent += 1
        self._unfold_for(position)
        self._send(position, glide=glide)

    @property
    def open_folds(self) -> AbstractSet[int]:
        """The numbers of the folds that are open."""
        return self._open_folds

    def put_back(
        self, place: tuple[int, float], caret: int, open_folds: Iterable[int] = ()
    ) -> None:
        """Go back to a place, a caret position and open folds, telling nobody."""
        if set(open_folds) != self._open_folds:
            self._open_folds = set(open_folds)
            self._rebuild()
        with self._holding():
            self._put_caret(caret)
        self._place = place
        self._refit()

    def toggle_fold_at_caret(self) -> bool:
        """Open or close the fold whose label the caret is on; False when it is on none."""
        return self._toggle_fold(self.textCursor().blockNumber())

    def _rebuild(self) -> None:
        if self._article is None:
            return
        with self._holding():
            caret, anchor = self._ends()
            # Until all is set, whoever asks is told that nothing is.
            self._built = Built.empty()
            setting = Setting(self._style, self._theme, frozenset(self._open_folds))
            self._built = build(self.document(), self._article, setting)
            # What is told its width now guesses all heights once.
            self.setLineWrapColumnOrWidth(self.viewport().width())
            self._set_margins()
            lengths = [segment.length for segment in self._built.map.segments]
            self._paragraphs.take(self._built.forms, lengths)
            self._put_caret(caret, anchor)
        self._refit()
        self.rebuilt.emit()

    def _ends(self) -> tuple[int, int]:
        """Return the text positions of the caret and of the other end of the selection."""
        cursor, to_text = self.textCursor(), self._built.map.to_text
        return to_text(cursor.position()), to_text(cursor.anchor())

    def _unfold_for(self, position: int) -> None:
        for fold in self._built.folds.values():
            if fold.number not in self._open_folds and fold.span.contains(position):
                self._open_folds.add(fold.number)
                self._rebuild()
                return

    def _toggle_fold(self, block_number: int) -> bool:
        fold = self._built.folds.get(block_number)
        if fold is None:
            return False
        self._open_folds ^= {fold.number}
        down = self._top_of(block_number) - self._bar.value()
        self._rebuild()
        with self._holding():
            self.setTextCursor(QTextCursor(self.document().findBlockByNumber(block_number)))
        self._bar.setValue(round(self._top_of(block_number) - down))
        return True

    def _refit(self) -> None:
        """Set the text to the width there is and keep the passage at the eye line where it was."""
        under_way = self.gliding()
        with self._holding():
            self._glide.stop()
            self._set_margins()
            # For the first picture only what is in it, in the width that it has by then.
            if self._painted and self._paragraphs.weight <= _AT_ONCE:
                self._paragraphs.measure_some(_AT_ONCE)
            self._hold()
        if under_way:
            self._send(self._aim, glide=True)
        self.viewport().update()
        self._leisure.start()

    def _set_margins(self) -> None:
        width = self.viewport().width()
        self.setLineWrapColumnOrWidth(width)
        first, last = margins(self._style, width)
        form = QTextFrameFormat()
        form.setLeftMargin(last if self._built.mirrored else first)
        form.setRightMargin(first if self._built.mirrored else last)
        form.setTopMargin(_TOP)
        form.setBottomMargin(round(self.viewport().height() * (1 - EYE_LINE)) // 2)
        frame = self.document().rootFrame()
        if frame.frameFormat() != form:
            frame.setFrameFormat(form)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002
        """Load nothing, whatever is asked for."""
        return None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the person's own scrolling end a glide."""
        self._glide.stop()
        self.scrolled_by_hand.emit()
        super().wheelEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Stay in place: Qt would scroll to the caret when first shown."""
        with self._holding():
            super().showEvent(event)
        self._refit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the measure; wait for the end of a drag before setting the text anew.

        Before its first picture it is set but once for each width.
        """
        with self._holding():
            super().resizeEvent(event)
            if self._painted:
                self._hold()
        if self._painted and self.isVisible():
            self._resize_timer.start()
        else:
            self._refit()
