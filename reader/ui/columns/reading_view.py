"""One article to read: its text with highlights, dates, selection and the eye line."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QToolTip, QWidget

from reader.core.corrections import is_refused
from reader.core.dates import describe_time
from reader.core.highlights import Highlight, beside
from reader.core.utf16 import utf16_length
from reader.ui.columns.brackets import explained as where_else
from reader.ui.columns.document import to_text_label
from reader.ui.columns.explaining import explained
from reader.ui.columns.marked_pane import MarkedPane
from reader.ui.columns.scroll_bar import REACH
from reader.ui.columns.typography import ReadingStyle
from reader.ui.theme import Theme

_COPY = QKeySequence.StandardKey.Copy
_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_SAME_PLACE = 6
"""Two clicks no farther apart than this, in pixels, are at one place."""


class ReadingView(MarkedPane):
    """A text pane that marks passages, tells what was selected or clicked, and explains dates."""

    selected = Signal(object, QPoint)
    selecting = Signal()
    """Keys have changed what is selected, and may go on to do so."""
    annotation_clicked = Signal(str)
    time_clicked = Signal(object)
    bracket_clicked = Signal(object)
    """The `Bracket` in the margin that was clicked."""
    to_text = Signal(object)
    """The `Fold` at whose line it was clicked that it belongs to the text."""
    menu_wanted = Signal(QPoint)
    caret_moved = Signal(int)
    entered = Signal()
    escaped = Signal()
    typed_in_vain = Signal()
    """A letter or a figure was pressed that no action has taken: it may be off."""
    left = Signal()

    def __init__(self, theme: Theme, style: ReadingStyle, parent: QWidget | None = None) -> None:
        """Make an empty view."""
        super().__init__(theme, style, parent)
        self.before_escape: Callable[[], bool] = lambda: False
        """Asked before Esc drops the selection; True when Esc had something else to close."""
        self.before_tab: Callable[[], bool] = lambda: False
        """Asked before Tab leaves the text; True when the keyboard went to what lies over it."""
        self._on_handle = False
        self._clicked_at: QPointF | None = None
        self.setMouseTracking(True)
        self.cursorPositionChanged.connect(self._caret)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a handle of the current annotation, or begin a selection."""
        self.pressed.emit()
        left = event.button() is Qt.MouseButton.LeftButton
        if left and self._beside_bar(event.position()):
            self._bar.take(event.position().y())
            return
        free = left and not self._double_clicks.waiting
        self._on_handle = free and self.handles.press(self._reach(), event)
        if not self._on_handle:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag a handle or extend the selection; show that a handle can be dragged."""
        if self._bar.follow(event.position().y()) or self.handles.move(event):
            return
        super().mouseMoveEvent(event)
        shape = Qt.CursorShape.IBeamCursor
        if not event.buttons() and self.handles.hit(self._reach(), event.position()):
            shape = Qt.CursorShape.SizeHorCursor
        elif not event.buttons() and self._beside_bar(event.position()):
            shape = Qt.CursorShape.ArrowCursor
        elif not event.buttons() and self._bracket_at(event.position()) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    def _beside_bar(self, point: QPointF) -> bool:
        """Tell whether a point is so near to the scroll bar that this is meant, not the text."""
        near = point.x() >= self.viewport().width() + self._bar.width() - REACH
        return near and not self._built.mirrored and self._bar.maximum() > 0

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell of a finished selection, an annotation or a fold that was clicked."""
        if self._bar.let_go():
            return
        if self.handles.release():
            self._on_handle = False
            return
        if self._on_handle:
            self._on_handle = False
            self._click_on_handle(event.position())
            return
        super().mouseReleaseEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        span = self.selection()
        if span is not None:
            self.selected.emit(span, event.globalPosition().toPoint())
        else:
            self._click(self.on_a_line(event.position()))

    def _click_on_handle(self, point: QPointF) -> None:
        """Take a handle that was not dragged for what it lies on: words, else its annotation."""
        current = self._canvas.highlight(self._canvas.current)
        if self._exactly_at(point) is not None:
            self._put_caret(self._text_near(point))
            self._click(point)
        elif current is not None:
            near = self._text_near(point)
            self._put_caret(min(max(near, current.span.start), current.span.end))

    def _click(self, point: QPointF) -> None:
        bracket = self._bracket_at(point)
        if bracket is not None:
            self.bracket_clicked.emit(bracket)
            return
        position = self._exactly_at(point)
        stack = self._stack_at(point)
        if position is None and not stack:
            return
        cursor = self.cursorForPosition(point.toPoint())
        fold = self._built.folds.get(cursor.blockNumber())
        if position is not None and fold is not None and _is_to_text(cursor):
            self.to_text.emit(fold)
            return
        if position is not None and self._toggle_fold(cursor.blockNumber()):
            return
        chosen = self._chosen(point, stack)
        self.annotation_clicked.emit(chosen.annotation_id if chosen else "")
        time = self._time_at(point)
        # A word that is no date is clicked for itself, unless it is marked.
        told = time is not None and (self._canvas.show_times or not is_refused(time))
        if told and chosen is None:
            self.time_clicked.emit(time)

    def _chosen(self, point: QPointF, stack: Sequence[Highlight]) -> Highlight | None:
        """Return the first of a stack, or the one after the current when clicked there again."""
        before, self._clicked_at = self._clicked_at, point
        again = before is not None and (point - before).manhattanLength() <= _SAME_PLACE
        return beside(stack, self._canvas.current if again else "", 1)

    # Keyboard

    def stack(self) -> Sequence[Highlight]:
        """Return the highlights at the current one, where the caret is in it; shortest first."""
        current = self._canvas.highlight(self._canvas.current)
        if current is None:
            return ()
        caret = self.caret()
        here = caret if current.span.contains(caret) else current.span.start
        return self._canvas.index.at(here)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go through the annotations at one place, while one is current, before leaving."""
        if self.before_tab():
            return True
        stack = self.stack()
        chosen = beside(stack, self._canvas.current, 1 if forward else -1)
        if chosen is not None and len(stack) > 1:
            self.annotation_clicked.emit(chosen.annotation_id)
            return True
        return super().focusNextPrevChild(forward)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the place that was clicked, or of the caret for the menu key."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        if by_mouse and self.selection() is None:
            self._put_caret(self._text_at(event.pos()))
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        below = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        self.menu_wanted.emit(event.globalPos() if by_mouse else below)

    def event(self, event: QEvent) -> bool:
        """Leave the key that copies to the window, which knows where the words come from."""
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.matches(_COPY):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a fold with Enter, let go of what is held with Esc; letters go to the actions."""
        if event.key() == Qt.Key.Key_Escape and self.handles.cancel():
            self._on_handle = False
            return
        if event.key() == Qt.Key.Key_Escape and self.textCursor().hasSelection():
            if not self.before_escape():
                self.clear_selection()
            return
        if event.key() == Qt.Key.Key_Escape and self.stack():
            self.annotation_clicked.emit("")
            return
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        if event.matches(_COPY):
            self.copy()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.toggle_fold_at_caret():
            return
        if event.text().isalnum() and not event.modifiers() & _HELD:
            self.typed_in_vain.emit()
        self._move_by_keys(event)

    def _move_by_keys(self, event: QKeyEvent) -> None:
        """Let Qt move the caret, or the end of a selection."""
        before = self._ends()
        super().keyPressEvent(event)
        if self._ends() != before and self.textCursor().hasSelection():
            self.selecting.emit()

    def focusInEvent(self, event: object) -> None:
        """Say that this column leads now."""
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard has gone elsewhere."""
        super().focusOutEvent(event)
        self.handles.cancel()
        self.left.emit()

    def viewportEvent(self, event: QEvent) -> bool:
        """Explain the time expression and the annotations under the pointer."""
        if not isinstance(event, QHelpEvent) or event.type() is not QEvent.Type.ToolTip:
            return super().viewportEvent(event)
        words = self._explained(QPointF(event.pos()))
        if words:
            QToolTip.showText(event.globalPos(), words, self)
        else:
            QToolTip.hideText()
        return True

    def _explained(self, point: QPointF) -> str:
        if self._article is None:
            return ""
        time = self._time_at(point)
        told = [describe_time(self._article, time)] if time is not None else []
        bracket = self._bracket_at(point)
        if bracket is not None:
            return where_else(bracket, self._article.text)
        return "\n".join((*told, *explained(self._stack_at(point), self._article.text)))

    def _caret(self) -> None:
        if not self._quiet and self.hasFocus():
            self.caret_moved.emit(self.caret())


def _is_to_text(cursor: QTextCursor) -> bool:
    """Tell whether a click on the line of a fold is on the words at its end."""
    end = cursor.block().length() - 1
    return cursor.positionInBlock() > end - utf16_length(to_text_label())
