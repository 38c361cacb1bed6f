"""What stands in the middle of the window while there is nothing to read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

_WIDTH = 440


class EmptyPage(QWidget):
    """One sentence that says what to do next, with the buttons beside it."""

    def __init__(self, title: str, text: str, actions: Sequence[QAction]) -> None:
        """Make a page with a button for each of `actions`."""
        super().__init__()
        self.setObjectName("emptyPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        heading, sentence = QLabel(title), QLabel(text)
        self._sentence = sentence
        heading.setObjectName("emptyTitle")
        sentence.setObjectName("emptyText")
        sentence.setWordWrap(True)
        sentence.setFixedWidth(_WIDTH)
        for label in (heading, sentence):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for action in actions:
            button = QPushButton(action.text().replace("&", ""))
            button.clicked.connect(action.trigger)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(heading)
        column.addWidget(sentence, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(buttons)
        column.addStretch(3)

    def showEvent(self, event: QShowEvent) -> None:
        """Leave the sentence the height that its lines take in the face of the style sheet."""
        super().showEvent(event)
        self._sentence.setMinimumHeight(self._sentence.heightForWidth(_WIDTH))
