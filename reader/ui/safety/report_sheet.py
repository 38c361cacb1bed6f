"""A report that can be read, selected and copied, with what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QWidget

from reader.ui.safety.entries import Heading, Row
from reader.ui.sheet import Sheet


class ReportSheet(Sheet):
    """Says what came of a check, or what was saved of a damaged library and what was lost."""

    def __init__(
        self,
        title: str,
        text: str,
        rows: Sequence[Row],
        actions: Sequence[QAction] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Report `rows` under a title and a sentence, with a button for each of `actions`."""
        super().__init__(title, text, parent)
        self.report = _Report(report_text(rows))
        self.report.setAccessibleName(title)
        self.body.addWidget(self.report, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for action in actions:
            button = QPushButton(action.text().replace("&", ""))
            button.clicked.connect(action.trigger)
            foot.addWidget(button)
        foot.addStretch(1)
        self.body.addLayout(foot)

    def first(self) -> QWidget:
        """Return the text of the report."""
        return self.report


class _Report(QPlainTextEdit):
    """Plain text to read, which leaves Esc to the sheet."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setObjectName("reportText")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if not event.text().isprintable():
            event.ignore()


def report_text(rows: Sequence[Row]) -> str:
    """Return rows as plain text: a line each, below the headings, parted by empty lines."""
    lines: list[str] = []
    for row in rows:
        if isinstance(row, Heading):
            lines += ["", row.title] if lines else [row.title]
        else:
            lines.append("   " + (f"{row.title}: {row.below}" if row.below else row.title))
    return "\n".join(lines)
