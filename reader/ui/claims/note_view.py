"""The rendered note: foreign enough to be kept from the disk, the network and the browser."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from reader.core.i18n import tr

_KINDS = QTextDocument.ResourceType


class NoteView(QTextBrowser):
    """Shows the HTML it is given, loads nothing, follows no link."""

    edit_asked = Signal()
    """Enter was pressed, or the note double-clicked."""

    link_asked = Signal(QUrl)
    """A link to a web page was pressed; no other kind of link does anything."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAccessibleName(tr("Note"))
        self.setPlaceholderText(tr("Write a note (N)"))
        self.anchorClicked.connect(self._ask)

    def loadResource(self, kind: int, _name: QUrl | str) -> Any:
        """Return an empty picture for every picture and nothing for anything else.

        Without a picture Qt would go on to open the file of that name by itself.
        """
        if kind == _KINDS.ImageResource.value:
            blank = QImage(1, 1, QImage.Format.Format_ARGB32)
            blank.fill(Qt.GlobalColor.transparent)
            return blank
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit on N, and on Enter unless the keyboard stands on a link."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        on_link = self.textCursor().charFormat().isAnchor()
        if event.key() == Qt.Key.Key_N or (enter and not on_link):
            self.edit_asked.emit()
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Edit the note."""
        self.edit_asked.emit()

    def _ask(self, address: QUrl) -> None:
        if address.scheme().lower() in ("http", "https") and address.host():
            self.link_asked.emit(address)
