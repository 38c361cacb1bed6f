"""The merged text of two versions, with one of its changes in view."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import (
    QKeyEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextFrameFormat,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from reader.core.i18n import tr
from reader.core.merged_text import Mark, Merged
from reader.core.passage import Span
from reader.core.utf16 import Utf16Map, utf16_length
from reader.ui.columns.scroll_bar import MarkedScrollBar
from reader.ui.columns.typography import ReadingStyle, reading_font, widest_text
from reader.ui.marked_text import MarkedText
from reader.ui.theme import Theme

_EYE_LINE = 1 / 3
_MARGIN = 12
_KEYS = {"n": 1, "]": 1, "p": -1, "[": -1}


class ChangesText(MarkedText):
    """A text to read, whose changes are marked and can be stepped through."""

    stepped = Signal(int)
    """The key for the next (1) or previous (-1) change was pressed."""

    def __init__(self, theme: Theme, style: ReadingStyle, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(theme, parent)
        self._style = style
        self._merged = Merged((), ())
        self._units = Utf16Map("")
        self._change: Span | None = None
        self._bar = MarkedScrollBar(theme)
        self.setVerticalScrollBar(self._bar)
        self.setObjectName("changesText")
        self.setAccessibleName(tr("Both versions, with what changed"))
        self._fit()

    def set_appearance(self, theme: Theme, style: ReadingStyle) -> None:
        """Take another theme or style of text."""
        self._style = style
        self._bar.set_theme(theme)
        self._fit()
        self.set_theme(theme)
        self._set_margins()
        self._mark_bar()
        self.show_change(self._change)

    def set_merged(self, merged: Merged) -> None:
        """Show other texts, from their beginning."""
        self._merged, self._units = merged, Utf16Map(merged.text)
        self._change = None
        self.set_pieces(merged.pieces)
        self._set_margins()
        self._mark_bar()
        self.show_change(None)

    def show_change(self, change: Span | None) -> None:
        """Bring a change into view and mark it as the present one."""
        self._change = change
        if change is None:
            self.setExtraSelections([])
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._units.to_units(change.start))
        self.setTextCursor(cursor)
        box = self.cursorRect(cursor)
        self._bar.setValue(
            self._bar.value() + box.top() - round(self.viewport().height() * _EYE_LINE)
        )
        cursor.setPosition(self._units.to_units(change.end), QTextCursor.MoveMode.KeepAnchor)
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor
        mark.format.setBackground(self._theme.selection)
        mark.format.setForeground(self._theme.ink)
        self.setExtraSelections([mark])

    def block_format(self) -> QTextBlockFormat:
        """Return paragraphs in the leading of the columns."""
        form = QTextBlockFormat()
        kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        leading = self._style.leading * self._style.size
        form.setLineHeight(leading / self.fontMetrics().height(), kind)
        form.setBottomMargin(round(leading / 200))
        return form

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step on N, P and the brackets; leave Esc to the sheet."""
        step = _KEYS.get(event.text().lower())
        if step is not None:
            self.stepped.emit(step)
            return
        QTextBrowser.keyPressEvent(self, event)
        if not event.text().isprintable():
            event.ignore()

    def _fit(self) -> None:
        self.setFont(reading_font(self._style))
        self.document().setDefaultFont(self.font())
        self.document().setDocumentMargin(0)
        self._set_margins()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the measure: room beyond it becomes margin at the right."""
        super().resizeEvent(event)
        self._set_margins()

    def _set_margins(self) -> None:
        form = QTextFrameFormat()
        form.setTopMargin(_MARGIN)
        form.setBottomMargin(_MARGIN)
        spare = self.viewport().width() - widest_text(self._style)
        form.setRightMargin(max(spare, _MARGIN))
        frame = self.document().rootFrame()
        if frame.frameFormat() != form:
            frame.setFrameFormat(form)

    def _mark_bar(self) -> None:
        length = max(utf16_length(self._merged.text), 1)
        colours = {Mark.INSERTED: self._theme.accent, Mark.DELETED: self._theme.secondary}
        marks, at = [], 0
        for piece in self._merged.pieces:
            if piece.mark in colours:
                marks.append((at / length, colours[piece.mark]))
            at += utf16_length(piece.text)
        self._bar.set_marks(marks)
