"""The box that tells of an error in the program, with details to be copied."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.core.i18n import tr
from reader.ui.scroll_names import name_scroll_bars

_SIZE = (600, 380)


class MishapBox(QDialog):
    """Says that something went wrong, that the library is safe, and what to do.

    It stands beside the work and not in its way: the window can be used while it is open.
    """

    def __init__(self, log_path: Path, parent: QWidget | None = None) -> None:
        """Make the box; the log is at `log_path`."""
        super().__init__(parent)
        self.setObjectName("mishap")
        self.setWindowTitle(tr("Something Went Wrong"))
        self.setModal(False)
        self._folder = log_path.parent
        self._label = QLabel(
            tr(
                "An error in Parallax interrupted what was being done. Your library is safe: every "
                "change is saved as a whole or not at all. You can go on working; if something "
                "looks wrong, close the window and open it again."
            )
        )
        self._hint = QLabel(
            tr("The details below help to mend it. They quote nothing you read or wrote.")
        )
        for label in (self._label, self._hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(tr("Details"))
        self.details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self._label)
        column.addWidget(self._hint)
        column.addWidget(self.details, 1)
        column.addLayout(self._buttons())
        name_scroll_bars(self)
        self.resize(*_SIZE)
        self.close_button.setFocus()

    def tell(self, details: str) -> None:
        """Show these details instead of those before."""
        if details == self.details.toPlainText():
            return
        self.copy.setText(tr("Copy Details"))
        self.details.setPlainText(details)

    def _buttons(self) -> QHBoxLayout:
        self.copy = QPushButton(tr("Copy Details"))
        self.copy.clicked.connect(self._copy)
        self.show_log = QPushButton(tr("Open the Folder of the Log"))
        self.show_log.clicked.connect(self._open_folder)
        self.close_button = QPushButton(tr("Close"))
        self.close_button.clicked.connect(self.close)
        self.close_button.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.copy)
        row.addWidget(self.show_log)
        row.addStretch(1)
        row.addWidget(self.close_button)
        return row

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        self.copy.setText(tr("Copied"))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
