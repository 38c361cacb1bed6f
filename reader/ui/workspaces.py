"""Named arrangements of columns and panes, kept in the library."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from reader.core.i18n import tr
from reader.core.settings import WORKSPACES
from reader.session.session import Session
from reader.ui.desk import Desk
from reader.ui.layout_state import LAYOUT_VERSION, state_of
from reader.ui.name_card import NameCard

_WITH_KEYS = 9


class Workspaces(QObject):
    """Saves how the window is arranged under a name, and arranges it so again.

    They are views, not changes: nothing to undo, and nothing in the journal.
    """

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        desk: Desk,
        menu: QMenu,
        save: QAction,
        say: Callable[[str], None],
    ) -> None:
        """Fill `menu` with the workspaces of the session's library; `say` shows a sentence."""
        super().__init__(window)
        self._window, self._session, self._desk = window, session, desk
        self._menu, self._save, self._say = menu, save, say
        self._card = NameCard(window)
        menu.aboutToShow.connect(self.fill)
        self.fill()

    def names(self) -> list[str]:
        """Return the names, in the order in which they were first saved."""
        return list(self._stored())

    def ask(self, centre: QPoint) -> None:
        """Ask for a name to save the present arrangement under."""
        number = len(self.names()) + 1
        begin = tr("Workspace {number}").format(number=number)
        self._card.ask(tr("Save these columns and panes as"), begin, self.save, self._about, centre)

    def save(self, name: str) -> None:
        """Keep the present arrangement, in the place of one of this name."""
        if not self._session.writable:
            return
        docks = b64encode(self._window.saveState(LAYOUT_VERSION).data()).decode("ascii")
        one: dict[str, Any] = {"columns": self._desk.arrangement(), "docks": docks}
        kept = self._session.set_setting(WORKSPACES, {**self._stored(), name: one})
        self.fill()
        # A large library that is still being checked keeps nothing yet.
        if kept and name in self.names():
            self._say(tr("Workspace “{name}” saved.").format(name=name))

    def open(self, name: str) -> None:
        """Arrange columns and panes as they were saved."""
        one = self._stored().get(name, {})
        docks, columns = one.get("docks"), one.get("columns")
        if isinstance(docks, str):
            self._window.restoreState(state_of(docks), LAYOUT_VERSION)
        if isinstance(columns, dict):
            self._desk.arrange(columns)

    def remove(self, name: str) -> None:
        """Forget a workspace; articles and annotations stay."""
        kept = {n: one for n, one in self._stored().items() if n != name}
        done = self._session.set_setting(WORKSPACES, kept)
        self.fill()
        if done and name not in self.names():
            self._say(tr("Workspace “{name}” removed.").format(name=name))

    def fill(self) -> None:
        """List the workspaces in the menu, the first ones with keys."""
        menu, names = self._menu, self.names()
        menu.clear()
        for number, name in enumerate(names, 1):
            action = menu.addAction(name.replace("&", "&&"))
            if number <= _WITH_KEYS:
                action.setShortcut(QKeySequence(f"Ctrl+Alt+{number}"))
            action.triggered.connect(lambda _=False, n=name: self.open(n))
        if not names:
            menu.addAction(tr("No workspaces yet")).setEnabled(False)
        menu.addSeparator()
        menu.addAction(self._save)
        if names and self._session.writable:
            removing = menu.addMenu(tr("&Remove"))
            for name in names:
                action = removing.addAction(name.replace("&", "&&"))
                action.triggered.connect(lambda _=False, n=name: self.remove(n))

    def _about(self, name: str) -> str:
        return tr("Replaces the workspace of this name.") if name in self.names() else ""

    def _stored(self) -> dict[str, Any]:
        stored = self._session.setting(WORKSPACES)
        if not isinstance(stored, dict):
            return {}
        return {str(name): one for name, one in stored.items() if isinstance(one, dict)}
