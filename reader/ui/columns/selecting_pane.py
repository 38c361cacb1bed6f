"""The text of a column with what is selected in it, by mouse and by keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from reader.core.passage import Span
from reader.core.selecting import Unit, grown, shrunk, snapped, unfolded_ends, unit_at
from reader.ui.columns.double_clicks import DoubleClicks
from reader.ui.columns.text_pane import TextPane
from reader.ui.columns.typography import ReadingStyle
from reader.ui.theme import Theme

_ALT = Qt.KeyboardModifier.AltModifier


class SelectingPane(TextPane):
    """A text pane in which words, sentences and paragraphs are selected."""

    pressed = Signal()
    lifted = Signal()
    """What is selected is being dragged away, with Ctrl held: onto a card, it may be."""

    def __init__(self, theme: Theme, style: ReadingStyle, parent: QWidget | None = None) -> None:
        """Make an empty pane."""
        super().__init__(theme, style, parent)
        self._unit = Unit.WORD
        self._held_unit: Span | None = None
        self._pressed: QPointF | None = None
        self._exact = False
        self._lift: QPointF | None = None
        self._double_clicks = DoubleClicks()

    def selection(self) -> Span | None:
        """Return the selected span without white space and folded lines at its ends, or None."""
        cursor = self.textCursor()
        if self._article is None or not cursor.hasSelection():
            return None
        span = self._built.map.span(cursor.selectionStart(), cursor.selectionEnd())
        span = unfolded_ends(self._article.text, span, self._folded())
        return span if len(span) else None

    def select(self, span: Span, *, scroll: bool = True) -> None:
        """Select a span of the text, scrolling to its end where that cannot be seen."""
        cursor = self._cursor_over(span)
        if scroll:
            self.setTextCursor(cursor)
        else:
            self._set_cursor(cursor)

    def select_quietly(self, span: Span) -> None:
        """Select a span of the text without scrolling and without telling anybody."""
        self._set_cursor(self._cursor_over(span))

    def _cursor_over(self, span: Span) -> QTextCursor:
        cursor = self.textCursor()
        cursor.setPosition(self._built.map.to_document(span.start))
        cursor.setPosition(self._built.map.to_document(span.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def clear_selection(self) -> None:
        """Leave the caret where it is with nothing selected."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.clearSelection()
            self._set_cursor(cursor)

    def copy(self) -> None:
        """Give the clipboard the words as they stand in the article, as plain text.

        A QMimeData of our own would outlive the interpreter, which crashes at the end.
        """
        span = self.selection()
        if span is not None and self._article is not None:
            QGuiApplication.clipboard().setText(self._article.text[span.start : span.end])

    def grow_selection(self, unit: Unit) -> Span | None:
        """Select the word, sentence or paragraph at the caret, or one more of them."""
        if self._article is None:
            return None
        self._unit = unit
        span = self.selection() or Span(self.caret(), self.caret())
        return self._select_or_none(grown(self._article, span, unit, self._folded()))

    def shrink_selection(self) -> Span | None:
        """Let go of the last word, sentence or paragraph of the selection."""
        span = self.selection()
        if self._article is None or span is None:
            return None
        return self._select_or_none(shrunk(self._article, span, self._unit, self._folded()))

    def _folded(self) -> list[Span]:
        """Return what is folded away."""
        folds = self._built.folds.values()
        return [fold.span for fold in folds if fold.number not in self._open_folds]

    def _select_or_none(self, span: Span) -> Span | None:
        if not len(span):
            return None
        self.select(span)
        return span

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection: of a sentence at the third click, of words or letters by a drag.

        Inside an old selection a new one begins too, rather than the words being dragged about.
        With Alt a click takes the paragraph and a drag the very letters; which it is is known when
        it ends. Another key may be held with Alt, as some desktops move windows by Alt and a drag.
        With Ctrl the words that are selected are lifted.
        """
        left = event.button() is Qt.MouseButton.LeftButton
        self._lift = event.position() if left and self._lifts(event) else None
        if self._lift is not None:
            return
        self._pressed = event.position() if left else None
        self._exact = bool(event.modifiers() & _ALT)
        if left and self._double_clicks.followed_by(event):
            self._take_unit(event.position(), Unit.SENTENCE)
            return
        if left and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.clear_selection()
        super().mousePressEvent(self._on_a_line(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extend the selection, by what it began with; between two lines as on the one above."""
        if self._lift is not None:
            away = (event.position() - self._lift).manhattanLength()
            if away >= QGuiApplication.styleHints().startDragDistance():
                self._lift = None
                self.lifted.emit()
            return
        held = self._held_unit
        if held is None or self._article is None:
            super().mouseMoveEvent(self._on_a_line(event))
            return
        here = unit_at(self._article, self._text_at(event.position().toPoint()), self._unit)
        self.select(Span(min(held.start, here.start), max(held.end, here.end)), scroll=False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word; a third click takes the sentence."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._double_clicks.note(event)
            self._take_unit(event.position(), Unit.WORD)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Finish a selection."""
        if self._lift is not None:
            self._lift = None
            return
        super().mouseReleaseEvent(self._on_a_line(event))
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if self._held_unit is None and self._is_alt_click(event):
            self._take_unit(event.position(), Unit.PARAGRAPH)
        self._snap(event)

    def _lifts(self, event: QMouseEvent) -> bool:
        """Tell whether a press takes hold of what is selected rather than selecting anew."""
        span = self.selection()
        ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        return (
            ctrl and span is not None and span.contains(self._text_at(event.position().toPoint()))
        )

    def _is_alt_click(self, event: QMouseEvent) -> bool:
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if not self._exact or self._pressed is None or shifted:
            return False
        away = (event.position() - self._pressed).manhattanLength()
        return away < QGuiApplication.styleHints().startDragDistance()

    def _take_unit(self, point: QPointF, unit: Unit) -> None:
        if self._article is None:
            return
        self._unit = unit
        self._held_unit = unit_at(self._article, self._text_at(point.toPoint()), unit)
        self.select(self._held_unit, scroll=False)

    def _snap(self, event: QMouseEvent) -> None:
        """Grow a selection dragged roughly to whole words, unless Alt asks for the letters."""
        span = self.selection()
        exact = self._exact or event.modifiers() & _ALT
        if self._held_unit is None and span is not None and self._article and not exact:
            whole = snapped(self._article.text, span)
            if whole != span:
                self.select(whole, scroll=False)
        self._held_unit = None

    def _on_a_line(self, event: QMouseEvent) -> QMouseEvent:
        """Return the event with its point on a line: in the leading, Qt would jump to an end."""
        if not self.viewport().rect().contains(event.position().toPoint()):
            return event
        return QMouseEvent(
            event.type(),
            self.on_a_line(event.position()),
            event.scenePosition(),
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
            event.pointingDevice(),
        )
