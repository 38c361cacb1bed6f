"""The page of what has changed from version to version."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QWidget

from reader import __version__
from reader.core.i18n import tr
from reader.ui.sheet import Sheet

_LETTERS = 80
"""The longest line, in letters of usual width."""
_INDENT = 18
"""How far lists stand in, in pixels; the toolkit's 40 is for outlines."""


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
        self.page.document().setIndentWidth(_INDENT)
        self.page.setMarkdown(
            news(path) or tr("The list of changes is missing from this installation.")
        )
        _space_headings(self.page.document(), self.fontMetrics().height())
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        self.page.setMaximumWidth(_LETTERS * self.fontMetrics().averageCharWidth() + _INDENT)
        row = QHBoxLayout()
        row.addWidget(self.page, 1)
        row.addStretch()
        self.body.addLayout(row)

    def first(self) -> QWidget:
        """Return the list, which scrolls by keyboard."""
        return self.page


def _space_headings(document: QTextDocument, line: int) -> None:
    """Part each heading but the first from what stands above it by about a line."""
    cursor, block = QTextCursor(document), document.begin().next()
    while block.isValid():
        form = block.blockFormat()
        if form.headingLevel():
            form.setTopMargin(line)
            form.setBottomMargin(line / 4)
            cursor.setPosition(block.position())
            cursor.setBlockFormat(form)
        block = block.next()
