"""Putting words on the clipboard in several forms, of which each program takes the one it knows."""

from __future__ import annotations

import atexit
from functools import lru_cache

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from reader.export.citing import Cited

_MARKDOWN = "text/markdown"


def put(cited: Cited) -> None:
    """Put words on the clipboard as plain text, as HTML and as Markdown."""
    data = QMimeData()
    data.setText(cited.plain)
    data.setHtml(cited.html)
    data.setData(_MARKDOWN, cited.markdown.encode("utf-8", "replace"))
    _let_go_at_the_end()
    QGuiApplication.clipboard().setMimeData(data)


@lru_cache(maxsize=1)
def _let_go_at_the_end() -> None:
    """See to it that data of ours does not outlive the interpreter, which crashes then."""
    program = QGuiApplication.instance()
    if program is not None:
        program.aboutToQuit.connect(_keep_the_words)
    atexit.register(_keep_the_words)


def _keep_the_words() -> None:
    if QGuiApplication.instance() is None:
        return
    clipboard = QGuiApplication.clipboard()
    if clipboard.mimeData().hasFormat(_MARKDOWN):
        clipboard.setText(clipboard.text())
