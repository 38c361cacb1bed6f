"""Which actions can be done now, and what undo and redo are called."""

from __future__ import annotations

from reader.core.actions import Needs
from reader.core.i18n import tr
from reader.ui.workbench import Workbench


class Enabling:
    """Enables what has what it needs."""

    def __init__(self, window: Workbench) -> None:
        """Enable the actions of `window`."""
        self._window = window

    def refresh(self) -> None:
        """Enable the actions that can be done by now, disable the others."""
        window = self._window
        session = window.session
        undo, redo = session.undo_label(), session.redo_label()
        actions = window.commands.actions
        actions["edit.undo"].setText(_undoing(undo))
        actions["edit.redo"].setText(_redoing(redo))
        actions["edit.undo"].setIconText(tr("Undo"))
        actions["edit.redo"].setIconText(tr("Redo"))
        reading = session.writable and len(window.row) > 0
        window.commands.enable(
            {
                Needs.NOTHING: True,
                Needs.LIBRARY: session.library is not None,
                Needs.WRITABLE: session.writable,
                Needs.COLUMN: len(window.row) > 0,
                Needs.PASSAGE: reading,
                Needs.ANNOTATION: reading,
                Needs.UNDO: undo is not None,
                Needs.REDO: redo is not None,
                Needs.BACK: window.travels.can_go(-1),
                Needs.FORWARD: window.travels.can_go(1),
            }
        )


def _undoing(label: str | None) -> str:
    return tr("&Undo {step}").format(step=label) if label else tr("&Undo")


def _redoing(label: str | None) -> str:
    return tr("&Redo {step}").format(step=label) if label else tr("&Redo")
