"""A pane that makes way for a sheet in a low window, which has no room for both."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QDockWidget, QMainWindow

from reader.ui.enlarging import enlarged
from reader.ui.pages import Pages

_LOW = (180, 380)
"""Below the sum of these, the second with text of the usual size, a sheet has all the height."""


class GivingWay(QObject):
    """Hides a pane below the pages while a sheet is open in a low window, and shows it again."""

    def __init__(self, window: QMainWindow, pages: Pages, pane: QDockWidget) -> None:
        """Look after `pane`, which shares the height of `window` with `pages`."""
        super().__init__(window)
        self._window, self._pages, self._pane = window, pages, pane
        self._away = False
        pages.currentChanged.connect(self._fit)
        window.installEventFilter(self)
        # Once the window has laid itself out: the room of the sheet is still asked for until then.
        pages.sheet_closed.connect(lambda: QTimer.singleShot(0, self, self._come_back))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See a window become low, or high again, while a sheet is open."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            # Not within the resizing itself, of which the pane that goes would be a part.
            QTimer.singleShot(0, self, self._fit)
        return super().eventFilter(watched, event)

    def bring_back(self) -> None:
        """Show the pane again if it had to make way."""
        if self._away:
            self._away = False
            self._pane.show()

    def _come_back(self) -> None:
        if self._pages.sheet is None:
            self.bring_back()

    def _fit(self) -> None:
        low = self._window.height() < _LOW[0] + enlarged(_LOW[1])
        beside = not self._pane.isHidden() and not self._pane.isFloating()
        if self._pages.sheet is not None and low and beside:
            self._away = True
            self._pane.hide()
        elif not low:
            self.bring_back()
