"""The room that the timeline takes in the window when there are more lanes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QMainWindow

from reader.ui.timeline.canvas import TimelineCanvas

_MOST = 0.5
"""The part of the window that the timeline takes at most by itself."""


class LaneRoom(QObject):
    """Gives the timeline's pane room when more lanes come than ever before, and only then.

    A person who makes it lower afterwards is left alone.
    """

    def __init__(
        self, window: QMainWindow, pane: QDockWidget, drawing: TimelineCanvas, *, kept: bool
    ) -> None:
        """Watch `drawing`; with `kept` the height of the pane fits what is shown first."""
        super().__init__(window)
        self._window, self._pane, self._drawing = window, pane, drawing
        self._kept, self._given = kept, 0
        self._lent: tuple[int, int] | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._grow)
        drawing.room_changed.connect(self._soon.start)

    def _grow(self) -> None:
        pane, needed = self._pane, self._drawing.minimumSizeHint().height()
        if needed <= self._given or not pane.isVisible() or pane.isFloating():
            return
        self._given, kept, self._kept = needed, self._kept, False
        missing = needed - self._drawing.height()
        height = min(pane.height() + missing, round(self._window.height() * _MOST))
        if missing > 0 and height > pane.height() and not kept:
            self._window.resizeDocks([pane], [height], Qt.Orientation.Vertical)

    def lend(self, missing: int) -> None:
        """Make the pane so many pixels higher for the table, as far as the columns can do without.

        Called with 0, it takes that back, unless the person has made the pane as they want it.
        """
        pane, lent, self._lent = self._pane, self._lent, None
        if pane.isFloating():
            return
        if missing > 0:
            height = min(pane.height() + missing, round(self._window.height() * _MOST))
            if height > pane.height():
                self._lent = pane.height(), height
                self._window.resizeDocks([pane], [height], Qt.Orientation.Vertical)
        elif lent is not None and pane.height() == lent[1]:
            self._window.resizeDocks([pane], [lent[0]], Qt.Orientation.Vertical)
