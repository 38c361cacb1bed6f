"""From the catalogue of actions to Qt's: menus, toolbar and shortcuts."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton, QWidget

from reader.core.actions import CATALOGUE, Action, Menu, Needs, Scope, plain_title
from reader.core.i18n import tr
from reader.ui.icons import icon
from reader.ui.theme import Theme


class _MadeWhenAsked(dict[str, QAction]):
    """The actions by their ids, each made when it is first asked for."""

    def __init__(self, make: Callable[[str], QAction]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, name: str) -> QAction:
        self[name] = made = self._make(name)
        return made


class Commands:
    """Every action of the catalogue as a QAction."""

    def __init__(self, window: QMainWindow, act: Callable[[str], object]) -> None:
        """Make the actions; `act` is told the id of the one that is to be done.

        They have names and can be shown and done; keys and tips come with `complete`.
        """
        self.actions: dict[str, QAction] = _MadeWhenAsked(self._made)
        self._entries = {entry.id: entry for entry in CATALOGUE}
        self._window, self._act = window, act
        self._given: dict[Needs, bool] = {}

    def _made(self, name: str) -> QAction:
        entry = self._entries[name]
        action = QAction(tr(entry.title), self._window)
        action.setCheckable(entry.checkable)
        if self._given:
            action.setEnabled(self._given[entry.needs])
        act = self._act
        action.triggered.connect(lambda _checked: act(name))
        return action

    def complete(self) -> None:
        """Make all actions, and give them their keys and what is said of them."""
        for entry in CATALOGUE:
            self._complete(entry, self.actions[entry.id])

    def _complete(self, entry: Action, action: QAction) -> None:
        action.setObjectName(entry.id)
        action.setShortcuts([QKeySequence(keys) for keys in entry.keys])
        tip = tr(entry.tip) if entry.tip else plain_title(entry)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{tip} ({keys})" if keys else tip)
        action.setMenuRole(QAction.MenuRole.NoRole)

    def scope(self, window: QWidget, reading: QWidget) -> None:
        """Let single letters act only while `reading` has the focus, the rest anywhere."""
        for entry in CATALOGUE:
            action = self.actions[entry.id]
            inside = entry.scope is Scope.READING
            action.setShortcutContext(
                Qt.ShortcutContext.WidgetWithChildrenShortcut
                if inside
                else Qt.ShortcutContext.WindowShortcut
            )
            (reading if inside else window).addAction(action)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the theme's ink."""
        for entry in CATALOGUE:
            if entry.icon:
                self.actions[entry.id].setIcon(icon(entry.icon, theme))

    def draw_more(self, window: QMainWindow, theme: Theme) -> None:
        """Draw in the theme's ink what leads to that for which a bar of `window` has no room."""
        for name in ("qt_toolbar_ext_button", "qt_menubar_ext_button"):
            for button in window.findChildren(QToolButton, name):
                button.setIcon(icon("more", theme))

    def draw_first(self, theme: Theme, among: Collection[str], most: int) -> None:
        """Draw the icons of the actions `among`, as large as `most` pixels, before all others."""
        for entry in CATALOGUE:
            if entry.icon and entry.id in among:
                self.actions[entry.id].setIcon(icon(entry.icon, theme, most))

    def enable(self, given: Mapping[Needs, bool]) -> None:
        """Enable what has what it needs, disable the rest."""
        if given == self._given:
            return
        self._given = dict(given)
        for name, action in self.actions.items():
            action.setEnabled(given[self._entries[name].needs])

    def make_menus(self, window: QMainWindow) -> dict[Menu, QMenu]:
        """Put empty menus into the menu bar, and return them."""
        menus: dict[Menu, QMenu] = {}
        for name in Menu:
            menus[name] = window.menuBar().addMenu(tr(name.value))
        return menus

    def fill_menus(self, menus: Mapping[Menu, QMenu]) -> None:
        """Fill the menus, groups parted by rules."""
        for name, menu in menus.items():
            entries = [entry for entry in CATALOGUE if entry.menu is name]
            for number, (_, group) in enumerate(groupby(entries, key=lambda e: e.group)):
                if number:
                    menu.addSeparator()
                for within, several in groupby(group, key=lambda e: e.within):
                    place = menu.addMenu(tr(within)) if within else menu
                    place.addActions([self.actions[entry.id] for entry in several])

    def fill_toolbar(self, bar: QToolBar, groups: tuple[tuple[str, ...], ...]) -> None:
        """Fill a toolbar with groups of actions parted by rules."""
        for number, group in enumerate(groups):
            if number:
                bar.addSeparator()
            for name in group:
                bar.addAction(self.actions[name])
