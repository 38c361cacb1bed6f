"""Telling a third click from a new one."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication, QMouseEvent


class DoubleClicks:
    """Remembers the last double click, so that a press soon after it counts as the third."""

    def __init__(self) -> None:
        """Know of none yet."""
        self._at: tuple[int, QPointF] | None = None

    @property
    def waiting(self) -> bool:
        """Whether there was a double click that no press has followed yet."""
        return self._at is not None

    def note(self, event: QMouseEvent) -> None:
        """Remember this double click."""
        self._at = (event.timestamp(), event.position())

    def followed_by(self, event: QMouseEvent) -> bool:
        """Tell whether this press is the third click at one place; it is so only once."""
        hints = QGuiApplication.styleHints()
        last, self._at = self._at, None
        if last is None or event.timestamp() - last[0] > hints.mouseDoubleClickInterval():
            return False
        away = (event.position() - last[1]).manhattanLength()
        return away < hints.startDragDistance()
