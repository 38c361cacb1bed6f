"""Keys that the menus name act in fields, too.

Some platforms have older keys for editing besides the usual ones: Ctrl+E goes to the end of the
line there, and Ctrl+K deletes up to it, whatever the menu of the window says.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

_EDITING = tuple(
    getattr(QKeySequence.StandardKey, name)
    for name in ("Undo", "Redo", "Cut", "Copy", "Paste", "SelectAll")
)
"""What everybody expects of a field before anything else."""


class FieldKeys(QObject):
    """Takes Ctrl and a letter from the field that has the keyboard where an action has that key."""

    def __init__(self, window: QWidget) -> None:
        """Look after the fields of `window`, whose actions are those added to it."""
        super().__init__(window)
        self._window = window
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._keyboard_moved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave a key to the window before the field claims it."""
        asked = event.type() is QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and self._is_ours(event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _is_ours(self, event: QKeyEvent) -> bool:
        ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if not ctrl or not Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z:
            return False
        if any(event.matches(key) for key in _EDITING):
            return False
        pressed = QKeySequence(event.keyCombination())
        return any(pressed in action.shortcuts() for action in self._window.actions())

    def _keyboard_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        fields = QLineEdit | QPlainTextEdit | QTextEdit
        if isinstance(now, fields) and not now.isReadOnly() and now.window() is self._window:
            # Installed again, it still sees every event once.
            now.installEventFilter(self)
