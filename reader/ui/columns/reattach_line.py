"""The line that says how to give an annotation another place, while that is being done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from reader.core.excerpt import excerpt
from reader.core.i18n import tr

_INSIDE = str.maketrans('“”„«»"', "‘’‚‹›'")
"""Quotation marks as they are written inside others."""


class ReattachLine(QFrame):
    """Says what to select and which key to press; hidden until there is something to place."""

    cancelled = Signal()

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        """Make a hidden line with a button for `action`."""
        super().__init__(parent)
        self.setObjectName("message")
        self.setProperty("kind", "notice")
        self._keys = action.shortcut().toString()
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.attach = QPushButton(tr("Re-attach Here"))
        self.attach.clicked.connect(action.trigger)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        for widget in (self._text, self.attach, self.cancel):
            row.addWidget(widget, int(widget is self._text))
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown, or an empty string while nothing is."""
        return self._text.text() if not self.isHidden() else ""

    def ask(self, quote: str, number: int) -> None:
        """Ask for the place of `quote` in the article with this number."""
        self._text.setText(
            tr(
                "Select in article {number} the words that “{quote}” belongs to, and press {keys}. "
                "Esc leaves it as it is."
            ).format(number=number, quote=excerpt(quote, 80).translate(_INSIDE), keys=self._keys)
        )
        self.setAccessibleName(tr("Re-attach"))
        self.setAccessibleDescription(self._text.text())
        self.set_ready(ready=False)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def set_ready(self, *, ready: bool) -> None:
        """Let the button be pressed once words are selected."""
        self.attach.setEnabled(ready)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
