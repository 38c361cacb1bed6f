"""The sheet that asks for the address of a page, and tells how its fetching goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from reader.core.i18n import tr
from reader.ui.sheet import Sheet


class AddressSheet(Sheet):
    """A field for an address; fetches nothing by itself."""

    asked = Signal(str)
    """The page at an address is to be fetched."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a sheet with an empty field."""
        super().__init__(
            tr("Import from Address"),
            tr(
                "The page is fetched from the network once, without pictures, scripts and cookies."
                " Nothing else in Parallax uses the network."
            ),
            parent,
        )
        self.field = QLineEdit()
        self.field.setPlaceholderText("https://")
        self.field.setAccessibleName(tr("Address"))
        self.go = QPushButton(tr("Fetch"))
        self.go.setDefault(True)
        self.told = QLabel()
        self.told.setObjectName("sheetText")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.close_button.setText(tr("Cancel"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.go)
        self.body.addLayout(row)
        self.body.addWidget(self.told)
        self.body.addStretch(1)
        self.go.clicked.connect(self._ask)

    def first(self) -> QWidget:
        """Return the field."""
        return self.field

    def show_fetching(self, told: str) -> None:
        """Say how far it is; meanwhile no other address can be asked for."""
        self.told.setText(told)
        self.told.setAccessibleName(told)
        self.field.setReadOnly(True)
        self.go.setEnabled(False)

    def show_problem(self, told: str) -> None:
        """Say why it did not work, and let another address be asked for."""
        self.show_fetching(told)
        self.field.setReadOnly(False)
        self.go.setEnabled(True)
        self.field.setFocus()
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fetch on Enter in the field."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.focusWidget() is self.field:
            self.go.click()
            return
        super().keyPressEvent(event)

    def _ask(self) -> None:
        if self.field.text().strip():
            self.asked.emit(self.field.text())
