"""The field in which a note is written as Markdown."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from reader.core.i18n import tr

_PASSING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
_REST_MS = 700
"""After so long without a keystroke what is written is saved."""
_LONGEST_MS = 2000
"""What is written without a rest is saved as often as this."""
_BREAKS = str.maketrans({"\u2029": "\n", "\u2028": "\n"})


class NoteEditor(QPlainTextEdit):
    """A plain text field that says when the person has finished, or only looked away."""

    finished = Signal()
    """Ctrl+Enter or Esc."""

    left = Signal()
    """The keyboard went to another part of the window."""

    paused = Signal()
    """The writing rests: for a moment, or for a menu or another window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Note in Markdown"))
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.paused)
        self._due = QTimer(self, singleShot=True, interval=_LONGEST_MS)
        self._due.timeout.connect(self.paused)
        self.textChanged.connect(self._typed)
        self.setPlaceholderText(tr("Note in Markdown. Ctrl+Enter when done."))

    def add(self, words: str) -> None:
        """Put words at the end; the caret stays where it is."""
        caret = self.textCursor()
        anchor, position = caret.anchor(), caret.position()
        end = QTextCursor(self.document())
        end.movePosition(QTextCursor.MoveOperation.End)
        end.insertText(words)
        caret.setPosition(anchor)
        caret.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(caret)

    def source(self) -> str:
        """Return what is written; unlike toPlainText() it keeps no-break spaces."""
        return self.document().toRawText().translate(_BREAKS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Finish on Ctrl+Enter and Esc, write otherwise."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape or (enter and control):
            self.finished.emit()
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest no more: whoever hides the editor takes what is written."""
        self._rest.stop()
        self._due.stop()
        super().hideEvent(event)

    def _typed(self) -> None:
        self._rest.start()
        if not self._due.isActive():
            self._due.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell apart leaving and looking away."""
        super().focusOutEvent(event)
        if event.reason() in _PASSING:
            self.paused.emit()
        else:
            self.left.emit()
