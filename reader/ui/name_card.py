"""Asking for a name: a small card with one field."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.core.i18n import tr

_LONGEST = 60
_WIDTH = 360


class NameCard(QFrame):
    """Asks for a name and hands it to whoever asked; Esc or a click elsewhere gives none."""

    def __init__(self, parent: QWidget) -> None:
        """Make a hidden card."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self._given: Callable[[str], object] = lambda _name: None
        self._told: Callable[[str], str] = lambda _name: ""
        self._heading = QLabel()
        self._line = QLabel()
        for label in (self._heading, self._line):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.field = QLineEdit()
        self.field.setMaxLength(_LONGEST)
        self._accept = QPushButton(tr("Save"))
        self._accept.setDefault(True)
        self._accept.clicked.connect(self._finish)
        self.field.returnPressed.connect(self._finish)
        self.field.textChanged.connect(self._typed)
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self._accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addLayout(row)
        column.addWidget(self._line)
        self.setFixedWidth(_WIDTH)

    def ask(
        self,
        heading: str,
        begin: str,
        given: Callable[[str], object],
        told: Callable[[str], str],
        centre: QPoint,
    ) -> None:
        """Ask under `heading`, with `begin` in the field; `given` gets the name.

        `told` answers what to say of a name while it is typed. `centre` is on the screen.
        """
        self._given, self._told = given, told
        self._heading.setText(heading)
        self.field.setAccessibleName(heading)
        self.field.setText(begin)
        self.field.selectAll()
        self._typed()
        self.adjustSize()
        self.move(centre - self.rect().center())
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _name(self) -> str:
        return " ".join(self.field.text().split())

    def _typed(self) -> None:
        told = self._told(self._name())
        self._line.setText(told)
        self._line.setVisible(bool(told))
        self.adjustSize()
        self._accept.setEnabled(bool(self._name()))

    def _finish(self) -> None:
        name = self._name()
        if name:
            self.hide()
            self._given(name)
