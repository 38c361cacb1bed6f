"""The help page: what the program is for and every key, made from the catalogue."""

from __future__ import annotations

from enum import StrEnum
from html import escape

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShowEvent, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from reader.core.actions import CATALOGUE, Action, Menu, Scope, plain_title
from reader.core.i18n import tr
from reader.ui.sheet import Sheet


class Topic(StrEnum):
    """A part of the page that it can be opened at."""

    FILE = "file"
    EDIT = "edit"
    ARTICLE = "article"
    CLAIM = "claim"
    GO = "go"
    VIEW = "view"
    TEXT = "text"
    TIMELINE = "timeline-itself"
    ELSEWHERE = "elsewhere"


_ON_TIMELINE = (
    ("← →", "The event before, the next one"),
    ("↑ ↓", "The lane above, the one below; events stand above all lanes"),
    ("Home, End", "The first event, the last one"),
    ("↵", "Go there in every column"),
    ("Space", "What is said of it, in which words and why; to correct it"),
    ("+ − 0", "Closer, further away, everything; the wheel zooms about the pointer"),
    ("T", "Fold empty time, or draw all to one scale"),
    ("F2", "Rename the event"),
    ("P", "Only this period; again for all times"),
    (
        "⇧ ← →",
        "Take the event before, or the next one, into the period; dragging with Shift brushes",
    ),
    ("Esc", "All times"),
)
"""The keys of the timeline itself, which are none of the catalogue's."""


_IN_TEXT = (
    ("⇧ ← →", "Select letter by letter, exactly"),
    ("Ctrl ⇧ ← →", "Select word by word"),
    ("Alt + click", "Select the paragraph"),
    ("Alt + drag", "Select exact letters; hold Ctrl too where the desktop moves windows by Alt"),
    ("Ctrl + drag", "Drag the selected words on a card, to link them to its claim"),
)
"""What selects in a reading column besides the catalogue's actions."""

_ELSEWHERE = (
    ("↑ ↓", "The passage before, the next one; its column shows it"),
    ("↵", "It says the same: highlight and link it"),
    ("X", "It does not: never offer it for this claim again"),
    ("Esc", "Back to the text"),
    ("E", "Back to the text, and close the pane"),
)
"""The keys of the pane of passages elsewhere."""


def _intro() -> str:
    return tr(
        "Select words in a column and press 1, 2 or 3 to tag them as confirmed, disputed or "
        "single-source. Click a date on the timeline and every column goes to where it speaks of "
        "it. Everything is saved in your library at once."
    )


def help_html() -> str:
    """Return every key as HTML; all of its text is the program's own."""
    parts: list[str] = []
    keyed = [entry for entry in CATALOGUE if entry.keys]
    for menu in Menu:
        rows = "".join(_row(entry) for entry in keyed if entry.menu is menu)
        if rows:
            title = escape(tr(menu.value).replace("&", ""))
            head = _headed(title, menu.name.lower())
            parts.append(f"{head}<table cellpadding='3'>{rows}</table>")
    # Named once more where somebody who reads looks for them.
    letters = "".join(_row(entry) for entry in keyed if entry.scope is Scope.READING)
    for heading, topic, keys_there in (
        (tr("While a reading column has the focus"), Topic.TEXT, _IN_TEXT),
        (tr("While the timeline has the focus"), Topic.TIMELINE, _ON_TIMELINE),
        (tr("While the passages elsewhere have the focus"), Topic.ELSEWHERE, _ELSEWHERE),
    ):
        rows = letters if topic is Topic.TEXT else ""
        rows += "".join(
            f"<tr><td width='170'><b>{escape(keys)}</b></td><td>{escape(tr(words))}</td></tr>"
            for keys, words in keys_there
        )
        parts.append(f"{_headed(escape(heading), topic)}<table cellpadding='3'>{rows}</table>")
    note = tr("Single letters and digits act while a reading column has the focus.")
    parts.append(f"<p>{escape(note)}</p>")
    return "".join(parts)


def _row(entry: Action) -> str:
    keys, title = escape(_keys(entry.keys)), escape(plain_title(entry))
    return f"<tr><td width='170'><b>{keys}</b></td><td>{title}</td></tr>"


def _headed(title: str, topic: str) -> str:
    return f"<h3><a name='{topic}'></a>{title}</h3>"


def _keys(keys: tuple[str, ...]) -> str:
    shown = (QKeySequence(k).toString(QKeySequence.SequenceFormat.NativeText) for k in keys)
    return ", ".join(shown)


class HelpSheet(Sheet):
    """What the program is for and all of its keys, over the columns; Esc goes back to them."""

    def __init__(self, topic: str = "", parent: QWidget | None = None) -> None:
        """Make the sheet, opened at a part of the page."""
        super().__init__(tr("Keyboard and Help"), _intro(), parent)
        self._topic = topic
        self.page = QTextBrowser()
        self.page.setObjectName("helpPage")
        self.page.setAccessibleName(tr("Keyboard and Help"))
        self.page.document().setDocumentMargin(0)
        self.page.setHtml(help_html())
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        self.body.addWidget(self.page)

    def first(self) -> QWidget:
        """Return the list of keys, which scrolls by keyboard."""
        return self.page

    def showEvent(self, event: QShowEvent) -> None:
        """Go to what was asked for, once the page has its place."""
        super().showEvent(event)
        if self._topic:
            QTimer.singleShot(0, self.page, lambda: self.page.scrollToAnchor(self._topic))
