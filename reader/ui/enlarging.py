"""Lengths that grow with the interface's text, so that signs stay as large as the words by them."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication

_UP_TO = 15
"""The height of the interface's text in pixels up to which lengths are as they are drawn."""


def enlarged(length: float, font: QFont | None = None) -> int:
    """Return `length` in pixels beside text in `font`, or in the interface's own."""
    size = QFontInfo(font if font is not None else QApplication.font()).pixelSize()
    return round(length * max(size / _UP_TO, 1.0))
