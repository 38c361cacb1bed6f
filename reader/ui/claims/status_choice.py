"""The buttons that give a claim its status."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from reader.core.claim import Status
from reader.core.i18n import tr
from reader.ui.claims.rows import STATUSES
from reader.ui.claims.status_button import StatusButton
from reader.ui.status_words import status_word
from reader.ui.theme import Theme

_SPACING = 4


class StatusChoice(QWidget):
    """One button a status, in one line where there is room and in two where there is not.

    It shows the status it is told; a press only asks for another.
    """

    chosen = Signal(str)
    """The value of a status that differs from the one shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status: Status | None = Status.NONE
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_SPACING)
        self.buttons: dict[Status, StatusButton] = {}
        for status in STATUSES:
            button = StatusButton(status, theme, round_ends=False, parent=self)
            button.setText(status_word(status))
            button.setAccessibleName(tr("Status: {status}").format(status=status_word(status)))
            button.clicked.connect(lambda _checked=False, s=status: self._press(s))
            self.buttons[status] = button
        self._arrange(2)
        self.show_status(Status.NONE)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        for button in self.buttons.values():
            button.set_theme(theme)

    def show_status(self, status: Status | None) -> None:
        """Show which status holds, None where several do; tells nobody."""
        self._status = status
        for each, button in self.buttons.items():
            button.setChecked(each is status)

    def minimumSizeHint(self) -> QSize:
        """Return the room that the buttons need in the lines they are in now, two a line across."""
        hint = self._button_size()
        hints = [button.sizeHint().width() for button in self.buttons.values()]
        lines = -(-len(self.buttons) // self._columns)
        height = lines * hint.height() + (lines - 1) * _SPACING
        return QSize(max(hints[::2]) + _SPACING + max(hints[1::2]), height)

    def sizeHint(self) -> QSize:
        """Return the least size."""
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take one line when all buttons fit on it."""
        width = len(self.buttons) * (self._button_size().width() + _SPACING)
        self._arrange(len(self.buttons) if self.width() >= width else 2)
        super().resizeEvent(event)

    def _button_size(self) -> QSize:
        hints = [button.sizeHint() for button in self.buttons.values()]
        return QSize(max(h.width() for h in hints), max(h.height() for h in hints))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        self.updateGeometry()
        for place, button in enumerate(self.buttons.values()):
            self._grid.addWidget(button, place // columns, place % columns)
        for column in range(len(self.buttons)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _press(self, status: Status) -> None:
        before = self._status
        self.show_status(before)
        if status is not before:
            self.chosen.emit(status.value)
