"""Where the panes of the window stand, as it is kept."""

from __future__ import annotations

from base64 import b64decode

from PySide6.QtCore import QByteArray

LAYOUT_VERSION = 1
"""Raised when the panes of the window change so much that their kept places mean nothing."""


def state_of(text: str) -> QByteArray:
    """Return Qt's own state from the base 64 it is kept in; an empty one where it is broken."""
    try:
        return QByteArray(b64decode(text))
    except ValueError:
        return QByteArray()
