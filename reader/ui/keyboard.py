"""Where the keyboard is."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit, QWidget


def holds_keyboard(part: QWidget) -> bool:
    """Tell whether a widget or one inside it gets what is typed in its window.

    Asked of the window: any other widget's own `focusWidget` goes on naming the child that once had
    the keyboard, long after it has gone elsewhere.
    """
    focus = part.window().focusWidget()
    return focus is not None and (focus is part or part.isAncestorOf(focus))


def somebody_writes(part: QWidget) -> bool:
    """Tell whether what is typed in a widget's window goes into a field."""
    focus = part.window().focusWidget()
    return isinstance(focus, QLineEdit | QPlainTextEdit | QAbstractSpinBox)
