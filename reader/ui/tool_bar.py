"""The toolbar, which leaves the words out where there is no room for them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QToolBar, QWidget

from reader.ui.enlarging import enlarged

_ICON = 20
_WORDS = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_SIGNS = Qt.ToolButtonStyle.ToolButtonIconOnly


class ToolBar(QToolBar):
    """Shows signs with their words or, in a narrow window, signs alone: nothing is put away."""

    compacted = Signal(bool)
    """Whether even signs alone have too little room, so that what can should take less."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """Make an empty bar called `title`."""
        super().__init__(title, parent)
        self._width = self._signs_width = 0
        self._compact = False
        self.setToolButtonStyle(_WORDS)
        self._enlarge()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words out, or show them again."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Measure anew when words or face have changed."""
        done = super().event(event)
        if event.type() is QEvent.Type.FontChange:
            self._enlarge()
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.FontChange):
            self._fit()
        return done

    def _enlarge(self) -> None:
        side = enlarged(_ICON, self.font())
        self.setIconSize(QSize(side, side))

    def _fit(self) -> None:
        if self.toolButtonStyle() is _WORDS:
            self._width = self.sizeHint().width()
        style = _WORDS if self.width() >= self._width else _SIGNS
        if style is not self.toolButtonStyle():
            self.setToolButtonStyle(style)
        self._fit_signs()

    def _fit_signs(self) -> None:
        signs = self.toolButtonStyle() is _SIGNS
        if signs and not self._compact:
            self._signs_width = self.sizeHint().width()
        compact = signs and self.width() < self._signs_width
        if compact is not self._compact:
            self._compact = compact
            self.compacted.emit(compact)
