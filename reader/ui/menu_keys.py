"""Keys that are pressed while a menu is open are the menu's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QMenu


class MenuKeys(QObject):
    """Keeps what is pressed in an open menu from the text that has the keyboard beneath it.

    To Qt the text still has the focus then, so that the keys which act there would come before the
    letters underlined in the menu.
    """

    def __init__(self, menu: QMenu) -> None:
        """Look after a menu and those within it, also where they are filled as they open."""
        super().__init__(menu)
        menu.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim every key before it is taken for a shortcut."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() is QEvent.Type.Show and isinstance(watched, QMenu):
            for within in watched.findChildren(QMenu):
                within.installEventFilter(self)
        return super().eventFilter(watched, event)
