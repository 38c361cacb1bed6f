"""The page of what has changed from version to version."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from reader import __version__
from reader.core.i18n import tr
from reader.ui.sheet import Sheet


def news(path: Path) -> str:
    """Return the changes in Markdown, newest first, without what stands before them.

    Empty where the file cannot be read.
    """
    try:
        text = path.read_text("utf-8")
    except OSError:
        return ""
    found = re.search(r"^## ", text, re.MULTILINE)
    changes = text[found.start() :] if found else text
    return re.sub(r"^## \[(.+?)\]", r"## \1", changes, flags=re.MULTILINE)


class NewsSheet(Sheet):
    """What is new, over the columns; Esc goes back to them."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        """Make the sheet of the list of changes at `path`."""
        sentence = tr("This is version {version}. The list is in English.")
        super().__init__(tr("What's New"), sentence.format(version=__version__), parent)
        self.page = QTextBrowser()
        self.page.setObjectName("helpPage")
        self.page.setAccessibleName(tr("What's New"))
        self.page.setOpenLinks(False)
        self.page.document().setDocumentMargin(0)
        self.page.setMarkdown(news(path) or tr("The list of changes is not there."))
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        self.body.addWidget(self.page)

    def first(self) -> QWidget:
        """Return the list, which scrolls by keyboard."""
        return self.page
