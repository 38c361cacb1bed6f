"""What stands in the middle of the window: the columns or an empty page, or a sheet over them."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from reader.ui.sheet import Sheet

_Kind = TypeVar("_Kind", bound=Sheet)


class Pages(QStackedWidget):
    """Shows one page at a time; sheets stay in front, whatever page is chosen beneath them."""

    sheet_closed = Signal()
    """There is no sheet in front any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a stack with nothing in it."""
        super().__init__(parent)
        self._base: QWidget | None = None
        self._sheets: list[Sheet] = []

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
            self.addWidget(sheet)
            sheet.closed.connect(self.close_sheet)
            self._sheets.append(sheet)
        self._show_front()

    def close_sheet(self) -> None:
        """Go back to what is beneath the sheet in front."""
        if self._sheets:
            self._drop()
            self._show_front()

    def close_sheets(self) -> None:
        """Go back to the page beneath all sheets."""
        if self._sheets:
            while self._sheets:
                self._drop()
            self._show_front()

    def _drop(self) -> None:
        sheet = self._sheets.pop()
        sheet.hide()
        self.removeWidget(sheet)
        sheet.deleteLater()

    def _show_front(self) -> None:
        sheet = self.sheet
        if sheet is not None:
            self.setCurrentWidget(sheet)
            sheet.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self._base is not None:
            self.setCurrentWidget(self._base)
        self.sheet_closed.emit()
