"""The sentence that stands where there are no cards."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from reader.core.i18n import tr


class Notice(QWidget):
    """Says why the list is empty and what to do about it."""

    show_all = Signal()
    """The person wants to see what the filter hides."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = QLabel(self)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.button = QPushButton(tr("Show all"), self)
        self.button.clicked.connect(self.show_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.sentence)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.hide()

    def say(self, sentence: str, *, offer_all: bool = False) -> None:
        """Show a sentence, with the button that shows all where it helps; nothing hides both."""
        self.sentence.setText(sentence)
        self.button.setVisible(offer_all)
        self.setVisible(bool(sentence))
