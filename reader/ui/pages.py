"""What stands in the middle of the window: the columns or an empty page, or a sheet over them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from reader.ui.sheet import Sheet

_Kind = TypeVar("_Kind", bound=Sheet)

_LEAST = 140
"""Pixels of height for the head of a column, what is sought in it, and some lines of text."""


class Pages(QStackedWidget):
    """Shows one page at a time; sheets stay in front, whatever page is chosen beneath them."""

    sheet_closed = Signal()
    """There is no sheet in front any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a stack with nothing in it."""
        super().__init__(parent)
        self.currentChanged.connect(self.updateGeometry)
        self._base: QWidget | None = None
        self._sheets: list[Sheet] = []
        self._boxes: dict[Sheet, QWidget] = {}

    @property
    def sheet(self) -> Sheet | None:
        """The sheet in front, if one is open."""
        return self._sheets[-1] if self._sheets else None

    def holds(self, sheet: Sheet) -> bool:
        """Tell whether a sheet is open, in front or under another."""
        return sheet in self._sheets

    def while_open(self, sheet: _Kind | None) -> _Kind | None:
        """Return a sheet as long as it is open; a closed one is gone."""
        return sheet if sheet is not None and self.holds(sheet) else None

    def set_base(self, page: QWidget) -> None:
        """Show `page` where no sheet is open, and under the sheets where one is."""
        self._base = page
        if not self._sheets:
            self.setCurrentWidget(page)

    def open_sheet(self, sheet: Sheet) -> None:
        """Put a sheet in front and give it the keyboard; it is deleted when it is closed."""
        if sheet not in self._sheets:
            from reader.ui.scrolled import ScrolledRoom

            self._boxes[sheet] = box = ScrolledRoom(sheet)
            self.addWidget(box)
            sheet.closed.connect(self.close_sheet)
            self._sheets.append(sheet)
        self._show_front()

    def close_sheet(self) -> None:
        """Go back to what is beneath the sheet in front."""
        self._drop(self._sheets[-1:])

    def close_sheets(self) -> None:
        """Go back to the page beneath all sheets."""
        self._drop(self._sheets[::-1])

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of the page that is shown, not of those that are not."""
        shown = self.currentWidget()
        least = super().minimumSizeHint() if shown is None else shown.minimumSizeHint()
        return least.expandedTo(QSize(0, _LEAST))

    def _drop(self, sheets: Sequence[Sheet]) -> None:
        boxes = [self._boxes.pop(sheet) for sheet in sheets]
        self._sheets = self._sheets[: len(self._sheets) - len(boxes)]
        # First, as Qt would show some other page meanwhile, and a small window grow for it.
        front = self._boxes[self._sheets[-1]] if self._sheets else self._base
        if front is not None:
            self.setCurrentWidget(front)
        for box in boxes:
            box.hide()
            self.removeWidget(box)
            box.deleteLater()
        if boxes:
            self._show_front()

    def _show_front(self) -> None:
        sheet = self.sheet
        if sheet is not None:
            self.setCurrentWidget(self._boxes[sheet])
            sheet.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self._base is not None:
            self.setCurrentWidget(self._base)
        self.sheet_closed.emit()
