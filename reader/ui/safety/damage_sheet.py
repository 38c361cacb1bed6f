"""What a person can do about a library that is damaged: said plainly, with a button for each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from reader.core.i18n import tr
from reader.ui.sheet import Sheet


class DamageSheet(Sheet):
    """Offers ways out of a damage, the best one first."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        """Make a sheet without a way out yet."""
        super().__init__(title, text, parent)
        self.buttons: list[QPushButton] = []
        self._choices = QGridLayout()
        self._choices.setHorizontalSpacing(16)
        self._choices.setVerticalSpacing(12)
        self._choices.setColumnStretch(1, 1)
        self.body.addLayout(self._choices)
        self.body.addStretch(1)

    def offer(self, title: str, text: str, act: Callable[[], object]) -> None:
        """Offer a way out, with a sentence that says what it does."""
        button, told = QPushButton(title), QLabel(text)
        button.setAccessibleDescription(text)
        button.clicked.connect(act)
        button.setDefault(not self.buttons)
        button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setWordWrap(True)
        row = len(self.buttons)
        self._choices.addWidget(button, row, 0)
        self._choices.addWidget(told, row, 1)
        self.buttons.append(button)

    def first(self) -> QWidget:
        """Return the button of the best way out."""
        return self.buttons[0] if self.buttons else self.close_button


def damage_sheet(name: str, *, known: bool) -> DamageSheet:
    """Return a sheet on the library called `name`; `known` where it can still be told to be one."""
    text = (
        tr("It was not changed. Part of the file is not as it was written, perhaps because a disk "
           "is failing or copying it was cut short.")
        if known
        else tr("It was not changed. The file does not begin as a library does, but there are "
                "backups of a library of that name.")
    )  # fmt: skip
    return DamageSheet(tr("“{name}” is damaged").format(name=name), text)
