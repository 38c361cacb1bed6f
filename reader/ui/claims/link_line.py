"""The line that asks before a link of a note is opened."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from reader.core.i18n import tr


class LinkLine(QWidget):
    """Names the host of a link and waits for a yes; hidden until there is something to ask."""

    confirmed = Signal(str)
    """The address of the link that the person wants to open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._address = QUrl()
        self.question = QLabel(self)
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        self.question.setWordWrap(True)
        self.question.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.open_button = QPushButton(tr("Open"), self)
        self.cancel_button = QPushButton(tr("Cancel"), self)
        self.open_button.clicked.connect(self._confirm)
        self.cancel_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.question, 1)
        row.addWidget(self.open_button)
        row.addWidget(self.cancel_button)
        self.hide()

    def ask(self, address: QUrl) -> None:
        """Ask whether to open a web page, naming the host as the network knows it."""
        self._address = address
        host = address.host(QUrl.ComponentFormattingOption.FullyEncoded)
        self.question.setText(tr("Open {host} in the browser?").format(host=host))
        self.show()
        self.open_button.setFocus()

    def _confirm(self) -> None:
        self.hide()
        self.confirmed.emit(self._address.toString(QUrl.ComponentFormattingOption.FullyEncoded))
