"""The panes at the sides: as wide as their text needs, and out of the way in a narrow window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow

from reader.ui.enlarging import enlarged

_NARROW = (600, 300)
"""Below the sum of these, the second with text of the usual size, the columns have all the width.
"""
_ROOMY = 1400
_IN_SMALL = (156, 204)
_IN_ROOMY = (210, 280)
"""Pixels for the list of articles and the annotations, with text of the usual size."""
_MOST = (0.2, 0.29)
"""The shares of a window that the two have at most when they grow with the text."""


class SidePanes(QObject):
    """Keeps the panes beside the columns in proportion to the window and to the text."""

    def __init__(self, window: QMainWindow, left: QDockWidget, right: QDockWidget) -> None:
        """Look after the pane of the articles and the one of the annotations."""
        super().__init__(window)
        self._window, self._panes = window, (left, right)
        self._away: dict[QDockWidget, int] = {}
        self._narrow = self._sharing = False
        self._unit = enlarged(100)
        self._widths: dict[QDockWidget, int] = {}
        for watched in (window, *self._panes):
            watched.installEventFilter(self)

    def share(self) -> None:
        """Give both panes the widths that they have at first, as soon as the window is shown."""
        self._sharing = True

    def _share(self) -> None:
        self._sharing = False
        width = self._window.width()
        # Two whole columns fit beside them in a window of 1280 pixels.
        usual = _IN_ROOMY if _is_roomy(width) else _IN_SMALL
        self._set([enlarged(each) for each in usual])

    def grow(self) -> None:
        """Let the panes follow the size of the interface's text, when that has changed."""
        before, self._unit = self._unit, enlarged(100)
        if before != self._unit:
            self._set([round(pane.width() * self._unit / before) for pane in self._panes])

    def bring_back(self) -> None:
        """Show the panes that had to make way."""
        away, self._away, self._narrow = self._away, {}, False
        for pane in away:
            pane.show()
        across = Qt.Orientation.Horizontal
        if away:
            # Once the window has laid itself out: until then it has no room for them.
            QTimer.singleShot(
                0,
                self,
                lambda: self._window.resizeDocks(list(away), list(away.values()), across),
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make way, or come back, when the window gets another width."""
        if isinstance(event, QResizeEvent):
            if watched is self._window:
                self._fit()
                self._follow(event.oldSize().width(), event.size().width())
            elif isinstance(watched, QDockWidget) and not self._is_narrow:
                self._widths[watched] = watched.width()
        elif event.type() is QEvent.Type.Show and watched is self._window and self._sharing:
            self._share()
        return False

    @property
    def _is_narrow(self) -> bool:
        return self._window.width() < _NARROW[0] + enlarged(_NARROW[1])

    def _fit(self) -> None:
        narrow = self._is_narrow
        if narrow is self._narrow:
            return
        if not narrow:
            self.bring_back()
            return
        self._narrow = True
        there = [p for p in self._panes if not p.isHidden() and not p.isFloating()]
        # By now they were squeezed already.
        self._away = {pane: self._widths.get(pane, pane.width()) for pane in there}
        for pane in self._away:
            pane.hide()

    def _follow(self, before: int, now: int) -> None:
        """Give panes nobody has moved the widths of a roomy window in one, else the small ones."""
        if self._window.isVisible() and not self._is_narrow and _is_roomy(before) != _is_roomy(now):
            # Once the window has laid itself out: until then it has no room for them.
            QTimer.singleShot(0, self, self._take_usual)

    def _take_usual(self) -> None:
        roomy = _is_roomy(self._window.width())
        old, new = (_IN_SMALL, _IN_ROOMY) if roomy else (_IN_ROOMY, _IN_SMALL)
        moved = {
            pane: enlarged(wanted)
            for pane, was, wanted in zip(self._panes, old, new, strict=True)
            if pane.isVisible() and not pane.isFloating() and abs(pane.width() - enlarged(was)) <= 1
        }
        if moved:
            across = Qt.Orientation.Horizontal
            self._window.resizeDocks(list(moved), list(moved.values()), across)

    def _set(self, widths: Sequence[int]) -> None:
        room = self._window.width()
        least = _IN_SMALL
        fitting = [
            max(min(width, round(room * most)), small)
            for width, most, small in zip(widths, _MOST, least, strict=True)
        ]
        self._window.resizeDocks(list(self._panes), fitting, Qt.Orientation.Horizontal)


def _is_roomy(width: int) -> bool:
    return width >= _ROOMY
