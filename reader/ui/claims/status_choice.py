"""The buttons that give a claim its status."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.core.claim import Status
from reader.core.i18n import tr
from reader.ui.claims.rows import STATUSES
from reader.ui.claims.status_button import StatusButton
from reader.ui.status_words import status_word
from reader.ui.theme import Theme

_SPACING = 3


class StatusChoice(QWidget):
    """One button a status, on one line: with its word where there is room, else with its sign.

    Where only one word has room it is that of the status shown. The choice shows the status it is
    told; a press only asks for another.
    """

    chosen = Signal(str)
    """The value of a status that differs from the one shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status: Status | None = Status.NONE
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_SPACING)
        self.buttons: dict[Status, StatusButton] = {}
        for status in STATUSES:
            button = StatusButton(status, theme, round_ends=False, parent=self)
            button.setAccessibleName(tr("Status: {status}").format(status=status_word(status)))
            button.setToolTip(button.accessibleName())
            button.clicked.connect(lambda _checked=False, s=status: self._press(s))
            self.buttons[status] = button
            row.addWidget(button, 1)
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
        self._word()

    def minimumSizeHint(self) -> QSize:
        """Return the room that the buttons need without their words."""
        bare = [button.size_with("") for button in self.buttons.values()]
        width = sum(size.width() for size in bare) + (len(bare) - 1) * _SPACING
        return QSize(width, max(size.height() for size in bare))

    def sizeHint(self) -> QSize:
        """Return the least size."""
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many words as there is room for."""
        super().resizeEvent(event)
        self._word()

    def _word(self) -> None:
        """Put the words of all, of the status shown, or of none on the buttons."""
        every = frozenset(self.buttons)
        shown = frozenset(s for s in (self._status,) if s is not None)
        fitting = (some for some in (every, shown) if self._fits(some))
        worded = next(fitting, frozenset())
        for status, button in self.buttons.items():
            button.setText(status_word(status) if status in worded else "")
            button.updateGeometry()

    def _fits(self, worded: frozenset[Status]) -> bool:
        sizes = (
            button.size_with(status_word(status) if status in worded else "")
            for status, button in self.buttons.items()
        )
        need = sum(size.width() + _SPACING for size in sizes) - _SPACING
        return need <= self.width()

    def _press(self, status: Status) -> None:
        before = self._status
        self.show_status(before)
        if status is not before:
            self.chosen.emit(status.value)
