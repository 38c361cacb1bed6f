"""What the Search pane shows while there are no results: how to ask, or what to try instead."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.core.i18n import tr
from reader.ui.search.words import SYNTAX

_SIDE = 12


class Guide(QWidget):
    """Says what is searched and what can be typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the page."""
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 4, _SIDE, _SIDE)
        column.setSpacing(12)
        column.addWidget(
            _label(
                tr(
                    "Type words to find them in every article, with your quotes, notes, "
                    "statements and tags."
                )
            )
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (typed, meaning) in enumerate(SYNTAX):
            code = _label(typed, name="searchCode")
            code.setWordWrap(False)
            grid.addWidget(code, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_label(tr(meaning)), row, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(grid)
        column.addWidget(_label(tr("Enter goes to a match, Esc back to the text.")))
        column.addStretch(1)


class Nothing(QWidget):
    """Says that nothing was found, and what to try."""

    cleared = Signal()
    """The person wants the filters taken away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the page."""
        super().__init__(parent)
        self.title = _label("", name="searchNothing")
        self.hint = _label("")
        self.button = QPushButton(tr("Clear the Filters"))
        self.button.clicked.connect(self.cleared)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 4, _SIDE, _SIDE)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.hint)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def say(self, title: str, hint: str, *, filtered: bool) -> None:
        """Say something; with `filtered`, offer to take the filters away."""
        self.title.setText(title)
        self.hint.setText(hint)
        self.button.setVisible(filtered)


def _label(text: str, *, name: str = "searchWords") -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
