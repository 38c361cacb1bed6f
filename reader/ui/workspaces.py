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
        say: Callable[..., None],
    ) -> None:
        """Fill `menu` with the workspaces of the session's library.

        `say` shows a sentence, with a button for an action where one is given.
        """
        super().__init__(window)
        self._window, self._session, self._desk = window, session, desk
        self._menu, self._save, self._say = menu, save, say
        self._card = NameCard(window)
        self._before: dict[str, Any] = {}
        self._back = QAction(self)
        self._back.setIconText(tr("Undo"))
        self._back.triggered.connect(self._put_back)
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

    def ask_rename(self, name: str) -> None:
        """Ask for another name for a workspace."""
        window, heading = self._window, tr("Another name for “{name}”").format(name=name)
        centre = window.mapToGlobal(window.rect().center())
        self._card.ask(heading, name, lambda new: self.rename(name, new), self._about, centre)

    def rename(self, name: str, new: str) -> None:
        """Give a workspace another name; one that has that name already gives way to it."""
        stored = {n: one for n, one in self._stored().items() if n == name or n != new}
        self._session.set_setting(
            WORKSPACES, {new if n == name else n: one for n, one in stored.items()}
        )
        self.fill()

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
        before = self._stored()
        kept = {n: one for n, one in before.items() if n != name}
        if self._session.set_setting(WORKSPACES, kept) and name not in self.names():
            self._before = before
            self._back.setText(tr("&Put Back “{name}”").format(name=name.replace("&", "&&")))
            self._say(tr("Workspace “{name}” removed.").format(name=name), self._back)
        self.fill()

    def _put_back(self) -> None:
        """Let the workspace that was removed last stand where it stood; later ones stay."""
        before, self._before = self._before, {}
        self._session.set_setting(WORKSPACES, {**before, **self._stored()})
        self.fill()

    def fill(self) -> None:
        """List the workspaces in the menu, the first ones with keys."""
        menu, names = self._menu, self.names()
        menu.clear()
        for within in menu.findChildren(QMenu):
            within.setParent(None)
            within.deleteLater()
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
            self._list(menu.addMenu(tr("Re&name")), self.ask_rename)
            self._list(menu.addMenu(tr("&Remove")), self.remove)
        if self._before and self._session.writable:
            menu.addAction(self._back)

    def _list(self, menu: QMenu, act: Callable[[str], None]) -> None:
        for name in self.names():
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, n=name: act(n))

    def _about(self, name: str) -> str:
        return tr("Replaces the workspace of this name.") if name in self.names() else ""

    def _stored(self) -> dict[str, Any]:
        stored = self._session.setting(WORKSPACES)
        if not isinstance(stored, dict):
            return {}
        return {str(name): one for name, one in stored.items() if isinstance(one, dict)}
