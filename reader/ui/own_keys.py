"""Keys that act in a control, also where they are shortcuts of the window."""

from __future__ import annotations

from collections.abc import Container

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def claimed(event: QEvent, keys: Container[Qt.Key]) -> bool:
    """Claim one of `keys`, pressed without modifiers, before any shortcut; tell whether it was."""
    override = event.type() is QEvent.Type.ShortcutOverride
    if not override or not isinstance(event, QKeyEvent) or event.key() not in keys:
        return False
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    event.accept()
    return True
