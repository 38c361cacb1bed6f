"""Where the keyboard and the list of cards were when a library was left."""

from __future__ import annotations

from PySide6.QtCore import QObject

from reader.ui.keyboard import holds_keyboard, somebody_writes
from reader.ui.pane import BarePane, Pane
from reader.ui.workbench import Workbench

_SETTING = "left"


class WhereLeft(QObject):
    """Keeps in the library which pane had the keyboard and which card was the first one seen."""

    def __init__(self, window: Workbench) -> None:
        """Keep it for the library open in `window`."""
        super().__init__(window)
        self._window = window
        window.desk.restored.connect(self.go_back)

    def keep(self) -> None:
        """Remember the places as they are; call before the library is closed."""
        w = self._window
        if w.session.writable:
            pane = next((p.objectName() for p in self._panes() if holds_keyboard(p)), "")
            card, above = w.panel.cards.first_seen()
            w.session.set_setting(_SETTING, {"pane": pane, "card": card, "above": above})

    def go_back(self) -> None:
        """Go back there; call once the columns stand as they were left."""
        w = self._window
        left = w.session.setting(_SETTING) if w.session.library is not None else None
        if not isinstance(left, dict):
            return
        card, above, name = (left.get(key) for key in ("card", "above", "pane"))
        if isinstance(card, str) and isinstance(above, int):
            w.panel.cards.show_first(card, above)
        pane = next((one for one in self._panes() if one.objectName() == name), None)
        # Who has gone elsewhere by now stays there.
        if pane is not None and pane.isVisible() and not somebody_writes(pane):
            pane.enter()

    def _panes(self) -> list[Pane | BarePane]:
        return [*self._window.findChildren(Pane), *self._window.findChildren(BarePane)]
