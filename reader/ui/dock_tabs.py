"""The tabs of panes that lie upon each other: a sign each, and the word of the one in front."""

from __future__ import annotations

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar

from reader.core.i18n import tr
from reader.ui.enlarging import enlarged
from reader.ui.icons import icon
from reader.ui.pane import Pane
from reader.ui.theme import Theme

_ICON = 18
_AROUND = 36
"""Pixels of a tab beside its word: the room at its sides."""


class DockTabs(QObject):
    """Names the tabs of panes; words stay away where they would be cut off.

    Qt takes the word of a tab from the title of its pane, so that is where it is taken away.
    """

    def __init__(self, window: QMainWindow, panes: Sequence[QDockWidget], theme: Theme) -> None:
        """Look after the tabs of `panes`."""
        super().__init__(window)
        self._window, self._theme = window, theme
        self._panes = {pane: pane.windowTitle() for pane in panes}
        self._by_id = {shiboken6.getCppPointer(pane)[0]: pane for pane in panes}
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.refresh)
        for pane in panes:
            pane.visibilityChanged.connect(lambda _: self._timer.start())
            pane.topLevelChanged.connect(lambda _: self._timer.start())
            pane.dockLocationChanged.connect(lambda _: self._timer.start())

    def set_theme(self, theme: Theme) -> None:
        """Draw the signs in other colours and at the size of the text."""
        self._theme = theme
        self._timer.start()

    def refresh(self) -> None:
        """Give every tab its sign, its name, and its word where there is room for it."""
        worded, named = set(self._panes), set[QDockWidget]()
        for bar in self._bars():
            there = [self._by_id.get(bar.tabData(place)) for place in range(bar.count())]
            panes = {pane for pane in there if pane is not None}
            with_words = self._worded(bar, there)
            self._name(bar, there, with_words if with_words != panes else set())
            worded -= panes - with_words
            named |= with_words
        for pane in self._panes:
            if isinstance(pane, Pane):
                pane.name_itself(named=pane not in named)
        titles = {p: t if p in worded or p.isFloating() else "" for p, t in self._panes.items()}
        changed = [pane for pane, title in titles.items() if pane.windowTitle() != title]
        for pane in changed:
            pane.setWindowTitle(titles[pane])
        if changed:
            # With the word Qt has taken the tooltip away, too.
            self._timer.start()

    def _bars(self) -> list[QTabBar]:
        found = self._window.findChildren(
            QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly
        )
        for bar in found:
            several = bar.count() > 1
            # Qt keeps a bar that is out of use outside the window, where Tab would still find it.
            policy = Qt.FocusPolicy.TabFocus if several else Qt.FocusPolicy.NoFocus
            bar.setFocusPolicy(policy)
            bar.setAccessibleName(tr("Panes"))
            bar.setDrawBase(False)
            bar.setUsesScrollButtons(False)
            bar.setElideMode(Qt.TextElideMode.ElideRight)
        return [bar for bar in found if bar.count() > 1]

    def _name(
        self, bar: QTabBar, there: Sequence[QDockWidget | None], bare: set[QDockWidget]
    ) -> None:
        """Name each tab, with a sign except for those in `bare`, whose word needs the room."""
        side = enlarged(_ICON)
        bar.setIconSize(QSize(side, side))
        for place, pane in enumerate(there):
            if pane is not None:
                sign = QIcon() if pane in bare else icon(pane.objectName(), self._theme)
                bar.setTabIcon(place, sign)
                bar.setTabToolTip(place, self._panes[pane])
                bar.setAccessibleTabName(place, self._panes[pane])

    def _worded(self, bar: QTabBar, there: Sequence[QDockWidget | None]) -> set[QDockWidget]:
        panes = {pane for pane in there if pane is not None}
        words = sum(bar.fontMetrics().horizontalAdvance(self._panes[pane]) for pane in panes)
        room = max((pane.width() for pane in panes if pane.isVisible()), default=0)
        if words + len(panes) * (_AROUND + enlarged(_ICON)) <= room:
            return panes
        current = there[bar.currentIndex()] if 0 <= bar.currentIndex() < len(there) else None
        return {current} if current is not None else set()
