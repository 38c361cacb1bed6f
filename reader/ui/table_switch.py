"""Changes between the drawing of the timeline and its table, and keeps which of them is wanted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from reader.ui.keyboard import holds_keyboard
from reader.ui.workbench import Workbench


class TableSwitch(QObject):
    """Takes the keyboard to what is asked for, and back to where it came from."""

    def __init__(self, window: Workbench, fill: Callable[[], None]) -> None:
        """Act in the timeline's pane of `window`; `fill` lists the events in the table."""
        super().__init__(window)
        self._window, self._fill = window, fill
        self._back: QWidget | None = None
        self._room_due = False

    def restore(self) -> None:
        """Show the table if it was shown last; it gets its room once its rows are known."""
        w = self._window
        if w.preferences.timeline_table:
            w.timeline.listed.connect(lambda: QTimer.singleShot(0, self, self._give_room))
            self._show(table=True)
            self._room_due = True

    def toggle(self) -> None:
        """Show the other one, or the table where the pane was not to be seen at all."""
        w = self._window
        table = not w.timeline_pages.is_table or not w.timeline_pane.seen
        w.timeline_pane.show()
        w.timeline_pane.raise_()
        if table:
            self._back = None if holds_keyboard(w.timeline_pane) else w.focusWidget()
        self._show(table=table)
        back = None if table else self._back
        if back is not None and isValid(back) and back.isVisible():
            back.setFocus()
        else:
            w.timeline_pages.setFocus()

    def _show(self, *, table: bool) -> None:
        w = self._window
        w.timeline_pages.show_table(table=table)
        w.commands.actions["view.timeline_table"].setChecked(table)
        w.preferences.timeline_table = table
        w.preferences.save()
        self._room_due = False
        if table:
            self._fill()
            w.lane_room.lend(w.event_table.missing)
            w.event_table.set_focus(w.timeline.current)
        else:
            w.lane_room.lend(0)

    def _give_room(self) -> None:
        w = self._window
        if self._room_due and w.event_table.model.lines:
            self._room_due = False
            w.lane_room.lend(w.event_table.missing)
