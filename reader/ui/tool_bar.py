"""The toolbar, which leaves the words out where there is no room for them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QToolBar, QWidget

_WORDS = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_SIGNS = Qt.ToolButtonStyle.ToolButtonIconOnly


class ToolBar(QToolBar):
    """Shows signs with their words or, in a narrow window, signs alone: nothing is put away."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """Make an empty bar called `title`."""
        super().__init__(title, parent)
        self._width = 0
        self.setToolButtonStyle(_WORDS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words out, or show them again."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Measure anew when words or face have changed."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.FontChange):
            self._fit()
        return done

    def _fit(self) -> None:
        if self.toolButtonStyle() is _WORDS:
            self._width = self.sizeHint().width()
        style = _WORDS if self.width() >= self._width else _SIGNS
        if style is not self.toolButtonStyle():
            self.setToolButtonStyle(style)
