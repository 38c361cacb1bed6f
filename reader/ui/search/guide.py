"""What the Search pane shows while there are no results: how to ask, or what to try instead."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from reader.core.i18n import tr
from reader.ui.search.words import SYNTAX
from reader.ui.sheet import words_label

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
            words_label(
                "searchWords",
                tr(
                    "Type words to find them in every article, with your quotes, notes, "
                    "statements and tags."
                ),
            )
        )
        # One below the other: the pane is narrow, and what is typed must be seen whole.
        for typed, meaning in SYNTAX:
            code = words_label("searchCode", typed)
            code.setWordWrap(False)
            one = QVBoxLayout()
            one.setSpacing(2)
            one.addWidget(code, 0, Qt.AlignmentFlag.AlignLeft)
            one.addWidget(words_label("searchMeaning", tr(meaning)))
            column.addLayout(one)
        column.addWidget(
            words_label("searchWords", tr("Enter goes to a match, Esc back to the text."))
        )
        column.addStretch(1)


class Nothing(QWidget):
    """Says that nothing was found, and what to try."""

    cleared = Signal()
    """The person wants the filters taken away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the page."""
        super().__init__(parent)
        self.title = words_label("searchNothing")
        self.hint = words_label("searchWords")
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
