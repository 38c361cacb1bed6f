"""The page about the program: version, licence, and what a report of an error needs."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QWidget

from reader import __version__
from reader.core.i18n import tr
from reader.ui.scroll_names import name_scroll_bars
from reader.ui.sheet import Sheet


class AboutSheet(Sheet):
    """Version and licence, and beneath them the versions and places that a report should name."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        """Make the sheet; `details` are lines that can be copied."""
        sentence = tr(
            "Version {version}, MIT licence. Qt for Python is used under the LGPL. Nothing is ever "
            "sent anywhere; when you report an error, these details help. They name no library and "
            "no article."
        )
        super().__init__(tr("About Parallax Reader"), sentence.format(version=__version__), parent)
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(tr("Details"))
        self.details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.copy = QPushButton(tr("Copy Details"))
        self.copy.clicked.connect(self._copy)
        row = QHBoxLayout()
        row.addWidget(self.copy)
        row.addStretch(1)
        self.body.addWidget(self.details, 1)
        self.body.addLayout(row)
        name_scroll_bars(self)

    def first(self) -> QWidget:
        """Return the button that copies."""
        return self.copy

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        self.copy.setText(tr("Copied"))
