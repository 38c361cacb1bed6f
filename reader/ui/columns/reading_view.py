"""One article to read: its text with highlights, dates, selection and the eye line."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from html import escape

from PySide6.QtCore import (
    QEvent,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QToolTip, QWidget

from reader.core.corrections import is_refused
from reader.core.dates import describe_time
from reader.core.excerpt import excerpt
from reader.core.highlights import Highlight, HighlightIndex, levelled
from reader.core.i18n import tr
from reader.core.passage import Span, trimmed
from reader.core.selecting import Unit, grown, shrunk, snapped, unit_at
from reader.core.times import TimeExpression
from reader.ui.columns.double_clicks import DoubleClicks
from reader.ui.columns.painting import paint_eye_line
from reader.ui.columns.scene import Scene, paint_over, paint_under, pieces_of
from reader.ui.columns.text_pane import TextPane
from reader.ui.columns.typography import LEADING, ReadingStyle
from reader.ui.theme import Theme

_FLASH_MS = 900


class ReadingView(TextPane):
    """A text pane that marks passages, tells what was selected or clicked, and explains dates."""

    selected = Signal(object, QPoint)
    annotation_clicked = Signal(str)
    time_clicked = Signal(object)
    menu_wanted = Signal(QPoint)
    pressed = Signal()
    caret_moved = Signal(int)
    marks_changed = Signal()
    entered = Signal()
    escaped = Signal()
    left = Signal()

    def __init__(self, theme: Theme, style: ReadingStyle, parent: QWidget | None = None) -> None:
        """Make an empty view."""
        super().__init__(theme, style, parent)
        self.before_escape: Callable[[], bool] = lambda: False
        """Asked before Esc drops the selection; True when Esc had something else to close."""
        self._index = HighlightIndex(())
        self._current = ""
        self._show_times = True
        self._leading = False
        self._found: Sequence[Span] = ()
        self._found_current = -1
        self._flash: Span | None = None
        self._unit = Unit.WORD
        self._held_unit: Span | None = None
        self._double_clicks = DoubleClicks()
        self._flash_timer = QTimer(self, singleShot=True, interval=_FLASH_MS)
        self._flash_timer.timeout.connect(self._end_flash)
        self.setMouseTracking(True)
        self.cursorPositionChanged.connect(self._caret)

    def set_highlights(self, highlights: Sequence[Highlight]) -> None:
        """Mark these passages."""
        self._index = HighlightIndex(levelled(highlights))
        self.marks_changed.emit()
        self.viewport().update()

    def renew_highlights(self, fresh: Iterable[Highlight], gone: Collection[str]) -> None:
        """Mark some passages anew or for the first time, and others no more."""
        self._index = self._index.renewed(fresh, gone)
        self.marks_changed.emit()
        self.viewport().update()

    def set_found(self, matches: Sequence[Span], current: int) -> None:
        """Mark what was found, sorted and apart; the one numbered `current` stands out."""
        self._found, self._found_current = matches, current
        self.viewport().update()

    def set_current(self, annotation_id: str) -> None:
        """Frame this annotation."""
        if annotation_id != self._current:
            self._current = annotation_id
            self.viewport().update()

    def set_show_times(self, *, show: bool) -> None:
        """Underline the time expressions or not."""
        self._show_times = show
        self.marks_changed.emit()
        self.viewport().update()

    def set_leading(self, *, leading: bool) -> None:
        """Show the eye line of the column that leads."""
        if leading != self._leading:
            self._leading = leading
            self.viewport().update()

    def selection(self) -> Span | None:
        """Return the selected span without white space at its ends, or None."""
        cursor = self.textCursor()
        if self._article is None or not cursor.hasSelection():
            return None
        span = self._built.map.span(cursor.selectionStart(), cursor.selectionEnd())
        span = trimmed(self._article.text, span)
        return span if len(span) else None

    def select(self, span: Span, *, scroll: bool = True) -> None:
        """Select a span of the text, scrolling to its end where that cannot be seen."""
        cursor = self.textCursor()
        cursor.setPosition(self._built.map.to_document(span.start))
        cursor.setPosition(self._built.map.to_document(span.end), QTextCursor.MoveMode.KeepAnchor)
        if scroll:
            self.setTextCursor(cursor)
        else:
            self._set_cursor(cursor)

    def select_quietly(self, span: Span) -> None:
        """Select a span of the text without scrolling and without telling anybody."""
        cursor = self.textCursor()
        cursor.setPosition(self._built.map.to_document(span.start))
        cursor.setPosition(self._built.map.to_document(span.end), QTextCursor.MoveMode.KeepAnchor)
        self._set_cursor(cursor)

    def clear_selection(self) -> None:
        """Leave the caret where it is with nothing selected."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.clearSelection()
            self._set_cursor(cursor)

    def highlights(self) -> Sequence[Highlight]:
        """Return the highlights shown, by position."""
        return self._index.items

    def times_shown(self) -> Sequence[TimeExpression]:
        """Return the time expressions that are underlined, by position."""
        return self._article.times if self._article and self._show_times else ()

    def highlight_at(self, position: int) -> Highlight | None:
        """Return the shortest highlight over a text position, or None."""
        return next(iter(self._index.at(position)), None)

    def rectangle(self, span: Span) -> QRect:
        """Return the box around the visible pieces of a span, on the viewport."""
        box = QRectF()
        for block, at in self._visible_blocks():
            for piece in pieces_of(self._built.map, block, span, at):
                box = box.united(piece.box)
        return box.toAlignedRect()

    def show_passage(self, span: Span, *, caret: bool = True) -> None:
        """Bring a passage to the eye line and flash it; nobody is told that the view moved."""
        self._quiet += 1
        self.scroll_to(span.start)
        if caret:
            self._put_caret(span.start)
        self._quiet -= 1
        self._flash = span
        self._flash_timer.start()
        self.viewport().update()

    def reveal(self, span: Span) -> None:
        """Bring a passage to the eye line unless it is in view; nobody is told."""
        box = self.rectangle(span)
        seen = self.viewport().rect().adjusted(0, 0, 0, -box.height() // 2)
        if box.isEmpty() or not seen.contains(box.center()) or self.gliding():
            self._quiet += 1
            self.scroll_to(span.start)
            self._quiet -= 1
        self.viewport().update()

    def first_seen(self, below: int = 0) -> int:
        """Return the text position of the first line that can be seen `below` so many pixels."""
        return self._text_at(QPoint(self._line_begin(), below)) if self._bar.value() else 0

    def time_at_caret(self) -> TimeExpression | None:
        """Return the time expression that the caret or the selection touches, or None.

        A place that the person said is no date counts where no other touches.
        """
        span = self.selection() or Span(self.caret(), self.caret())
        times = self._times_and_refused()
        return next((t for t in times if t.start <= span.end and span.start <= t.end), None)

    def _times_and_refused(self) -> tuple[TimeExpression, ...]:
        return self._article.times + self._article.refused if self._article else ()

    def step_time(self, step: int) -> TimeExpression | None:
        """Select the next (1) or previous (-1) time expression from the caret; None at the end."""
        times = self._article.times if self._article else ()
        here = self.caret()
        if step > 0:
            found = next((t for t in times if t.start > here), None)
        else:
            selection = self.selection()
            before = min(here, selection.start) if selection else here
            found = next((t for t in reversed(times) if t.start < before), None)
        if found is not None:
            span = Span(found.start, found.end)
            self.show_passage(span)
            self.select(span)
        return found

    def _time_at(self, point: QPointF) -> TimeExpression | None:
        position = self._exactly_at(point)
        if position is None:
            return None
        times = self._times_and_refused()
        return next((t for t in times if t.start <= position < t.end), None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint washes under the text, then the text, then lines, glyphs and the eye line."""
        scene, blocks = self._scene(), list(self._visible_blocks())
        under = QPainter(self.viewport())
        paint_under(under, scene, blocks)
        under.end()
        super().paintEvent(event)
        over = QPainter(self.viewport())
        over.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_over(over, scene, blocks)
        if self._leading:
            y = round(self._eye())
            paint_eye_line(over, y, self._theme)
        over.end()

    def _scene(self) -> Scene:
        article = self._article if self._show_times else None
        form = self.document().rootFrame().frameFormat()
        return Scene(
            theme=self._theme,
            map=self._built.map,
            index=self._index,
            times=self.times_shown(),
            refused=article.refused if article else (),
            current=self._current,
            flash=self._flash,
            found=self._found,
            found_current=self._found_current,
            height=self.viewport().height(),
            left=form.leftMargin(),
            right=self.viewport().width() - form.rightMargin(),
            size=self._style.size * self._style.leading / LEADING,
            mirrored=self._built.mirrored,
            face=self.font(),
        )

    def _end_flash(self) -> None:
        self._flash = None
        self.viewport().update()

    def copy(self) -> None:
        """Give the clipboard the words as they stand in the article, as plain text.

        A QMimeData of our own would outlive the interpreter, which crashes at the end.
        """
        span = self.selection()
        if span is not None and self._article is not None:
            QGuiApplication.clipboard().setText(self._article.text[span.start : span.end])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection: of a sentence at the third click, of a paragraph with Alt.

        Inside an old selection a new one begins too, rather than the words being dragged about.
        """
        self.pressed.emit()
        left = event.button() is Qt.MouseButton.LeftButton
        if left and self._double_clicks.followed_by(event):
            self._take_unit(event.position(), Unit.SENTENCE)
            return
        if left and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self._take_unit(event.position(), Unit.PARAGRAPH)
            return
        if left and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.clear_selection()
        super().mousePressEvent(self._on_a_line(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extend the selection, by what it began with; between two lines as on the one above."""
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

    def _take_unit(self, point: QPointF, unit: Unit) -> None:
        if self._article is None:
            return
        self._unit = unit
        self._held_unit = unit_at(self._article, self._text_at(point.toPoint()), unit)
        self.select(self._held_unit, scroll=False)

    def _snap(self, event: QMouseEvent) -> None:
        """Grow a selection dragged roughly to whole words, unless Alt asks for the letters."""
        span = self.selection()
        exact = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if self._held_unit is None and span is not None and self._article and not exact:
            whole = snapped(self._article.text, span)
            if whole != span:
                self.select(whole, scroll=False)
        self._held_unit = None

    def grow_selection(self, unit: Unit) -> Span | None:
        """Select the word, sentence or paragraph at the caret, or one more of them."""
        if self._article is None:
            return None
        self._unit = unit
        span = self.selection() or Span(self.caret(), self.caret())
        return self._select_or_none(grown(self._article, span, unit))

    def shrink_selection(self) -> Span | None:
        """Let go of the last word, sentence or paragraph of the selection."""
        span = self.selection()
        if self._article is None or span is None:
            return None
        return self._select_or_none(shrunk(self._article, span, self._unit))

    def _select_or_none(self, span: Span) -> Span | None:
        if not len(span):
            return None
        self.select(span)
        return span

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

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell of a finished selection, an annotation or a fold that was clicked."""
        super().mouseReleaseEvent(self._on_a_line(event))
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._snap(event)
        span = self.selection()
        if span is not None:
            self.selected.emit(span, event.globalPosition().toPoint())
            return
        point = self.on_a_line(event.position())
        position = self._exactly_at(point)
        cursor = self.cursorForPosition(point.toPoint())
        if position is None or self._toggle_fold(cursor.blockNumber()):
            return
        highlight = self.highlight_at(position)
        self.annotation_clicked.emit(highlight.annotation_id if highlight else "")
        time = self._time_at(point)
        # A word that is no date is clicked for itself, unless it is marked.
        if time is not None and highlight is None and (self._show_times or not is_refused(time)):
            self.time_clicked.emit(time)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the place that was clicked, or of the caret for the menu key."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        if by_mouse and self.selection() is None:
            self._put_caret(self._text_at(event.pos()))
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        below = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        self.menu_wanted.emit(event.globalPos() if by_mouse else below)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a fold with Enter, drop the selection with Esc; letters go to the actions."""
        if event.key() == Qt.Key.Key_Escape and self.textCursor().hasSelection():
            if not self.before_escape():
                self.clear_selection()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.toggle_fold_at_caret():
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:
        """Say that this column leads now."""
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard has gone elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()

    def viewportEvent(self, event: QEvent) -> bool:
        """Explain a time expression, or a place to check, under the pointer."""
        if event.type() is QEvent.Type.ToolTip:
            explained = self._explained(QPointF(event.pos()))  # type: ignore[attr-defined]
            if explained:
                QToolTip.showText(event.globalPos(), escape(explained), self)  # type: ignore[attr-defined]
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def _explained(self, point: QPointF) -> str:
        time = self._time_at(point)
        if time is not None and self._article is not None:
            return describe_time(self._article, time)
        position = self._exactly_at(point)
        under = self.highlight_at(position) if position is not None else None
        if under is None or not under.was:
            return ""
        return tr("Check this place. You marked: “{words}”").format(words=excerpt(under.was, 300))

    def _caret(self) -> None:
        if not self._quiet and self.hasFocus():
            self.caret_moved.emit(self.caret())
