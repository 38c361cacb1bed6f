"""Setting when an article was published: a small sheet under its column's head."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.core.article import ArticleInfo
from reader.core.i18n import tr
from reader.core.retelling import retold
from reader.core.times import Publication, PublicationKind
from reader.ui.date_field import DateField


class PublicationEditor(QFrame):
    """Asks for a date; everything relative in the article is resolved against it."""

    chosen = Signal(str, object)

    def __init__(self, parent: QWidget) -> None:
        """Make a hidden sheet."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self._article_id = ""
        self._evidence = QLabel()
        self._evidence.setTextFormat(Qt.TextFormat.PlainText)
        self._evidence.setWordWrap(True)
        self._date = DateField(tr("Publication date"))
        accept = QPushButton(tr("Set date"))
        unknown = QPushButton(tr("Not known"))
        accept.setDefault(True)
        accept.clicked.connect(self._accept)
        self._date.lineEdit().returnPressed.connect(self._accept)
        unknown.clicked.connect(lambda: self._finish(None))
        row = QHBoxLayout()
        row.addWidget(self._date, 1)
        row.addWidget(accept)
        row.addWidget(unknown)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self._evidence)
        column.addLayout(row)
        self.setFixedWidth(380)

    def open(self, info: ArticleInfo, at: QPoint) -> None:
        """Ask about an article, with the sheet's corner at a place on the screen."""
        self._article_id = info.id
        known = info.publication
        self._evidence.setText(
            retold(known.evidence)
            if known
            else tr("No publication date could be read from the text.")
        )
        day = known.date if known else dt.date.today()  # noqa: DTZ011 - the person's own day
        self._date.show_day(day)
        self._date.setEnabled(self._date.holds_day)
        self.move(at)
        self.show()
        self._date.setFocus(Qt.FocusReason.PopupFocusReason)

    def _accept(self) -> None:
        if self._date.refusal:
            self._evidence.setText(self._date.refusal)
            return
        date = self._date.day
        self._finish(Publication(date, date, date, "You set this date.", PublicationKind.PERSON))

    def _finish(self, publication: Publication | None) -> None:
        self.hide()
        self.chosen.emit(self._article_id, publication)
