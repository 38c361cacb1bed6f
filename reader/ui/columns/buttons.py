"""The small buttons of a column's head and of its find bar."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QToolButton, QWidget

from reader.ui.enlarging import enlarged
from reader.ui.icons import icon
from reader.ui.theme import Theme

SIDE = 24
"""The side of a button in pixels beside text of the usual size: the least to hit with ease."""
_ICON = 16


class SmallButton(QToolButton):
    """An icon without words, with a name for tooltip and screen reader; Tab reaches it."""

    def __init__(self, name: str, words: str, theme: Theme, parent: QWidget | None = None) -> None:
        """Make a button with the icon `name`; `words` say what it does."""
        super().__init__(parent)
        self.setObjectName("columnStep")
        self._name, self._theme = name, theme
        self._drawn = False
        self._side = 0
        self._enlarge()
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.say(words)

    def say(self, words: str) -> None:
        """Name the button anew."""
        self.setAccessibleName(words)
        self.setToolTip(words)

    def show_icon(self, name: str, theme: Theme) -> None:
        """Show another icon."""
        self._name = name
        self.set_theme(theme)

    def changeEvent(self, event: QEvent) -> None:
        """Be as large as the text around."""
        if event.type() is QEvent.Type.FontChange:
            self._enlarge()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the icon when it is first to be seen."""
        if not self._drawn:
            self._draw()
        super().showEvent(event)

    def _enlarge(self) -> None:
        # The words' own font: that of the button itself is of another size for its sign.
        side = enlarged(SIDE)
        if side == self._side:
            # A style sheet set anew tells every button several times.
            return
        self._side, sign = side, enlarged(_ICON)
        self.setIconSize(QSize(sign, sign))
        self.setFixedSize(side, side)
        if self._drawn:
            self._draw()

    def set_theme(self, theme: Theme) -> None:
        """Draw the icon in another theme's ink."""
        self._theme = theme
        if self._drawn:
            self._draw()

    def _draw(self) -> None:
        self._drawn = True
        self.setIcon(icon(self._name, self._theme, self.iconSize().width()))
