"""The field in which a note is written as Markdown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from reader.core.i18n import tr

_PASSING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
_BREAKS = str.maketrans({"\u2029": "\n", "\u2028": "\n"})


class NoteEditor(QPlainTextEdit):
    """A plain text field that says when the person has finished, or only looked away."""

    finished = Signal()
    """Ctrl+Enter or Esc."""

    left = Signal()
    """The keyboard went to another part of the window."""

    paused = Signal()
    """The keyboard went to a menu or another window and will come back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Note in Markdown"))
        self.setPlaceholderText(tr("Note in Markdown. Ctrl+Enter when done."))

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

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell apart leaving and looking away."""
        super().focusOutEvent(event)
        if event.reason() in _PASSING:
            self.paused.emit()
        else:
            self.left.emit()
