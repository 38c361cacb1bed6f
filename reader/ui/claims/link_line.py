"""The lines that ask before a link of a note is opened."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reader.core.i18n import tr

_ENCODED = QUrl.ComponentFormattingOption.FullyEncoded


class LinkLine(QWidget):
    """Names the host of a link and waits for a yes; hidden until there is something to ask."""

    confirmed = Signal(str)
    """The address of the link that the person wants to open."""

    cancelled = Signal()
    """The person does not want to open it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._address = QUrl()
        self.host = QLabel(self)
        self.host.setTextFormat(Qt.TextFormat.PlainText)
        self.host.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.open_button = QPushButton(tr("Open in browser"), self)
        self.cancel_button = QPushButton(tr("Cancel"), self)
        self.open_button.clicked.connect(self._confirm)
        self.cancel_button.clicked.connect(self._cancel)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.host)
        column.addLayout(buttons)
        self.hide()

    def ask(self, address: QUrl) -> None:
        """Ask whether to open a web page, naming the host as the network knows it."""
        self._address = address
        self._show_host()
        self.show()
        self.open_button.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the host to the width."""
        super().resizeEvent(event)
        self._show_host()

    def _show_host(self) -> None:
        # Cut off at the left: whom a host belongs to is said at its end.
        host = self._address.host(_ENCODED)
        metrics = self.host.fontMetrics()
        self.host.setText(metrics.elidedText(host, Qt.TextElideMode.ElideLeft, self.width()))
        self.open_button.setAccessibleName(tr("Open {host} in the browser").format(host=host))

    def _confirm(self) -> None:
        self.hide()
        self.confirmed.emit(self._address.toString(_ENCODED))

    def _cancel(self) -> None:
        self.hide()
        self.cancelled.emit()
