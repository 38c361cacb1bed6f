"""A note, rendered, and as it is being written."""

from __future__ import annotations

import html
import math
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.core.i18n import tr
from reader.ui.claims.drafts import NOTES_JOINED, Drafts
from reader.ui.claims.link_line import LinkLine
from reader.ui.claims.note_editor import NoteEditor
from reader.ui.claims.note_view import NoteView
from reader.ui.icons import icon
from reader.ui.theme import Theme

RenderNote = Callable[[str], str]
"""Turns Markdown into safe HTML."""

LEAST = 44
"""Pixels: about two lines of a note."""

_LEAST_EDITOR = 92
"""Pixels of the field in which it is written; beneath stands what comes of it."""

_FRAME = 10
"""Pixels of the frame and the padding around a rendered note, above and below together."""

MOST_SHOWN = 50_000
"""Characters of a note that are rendered: a library may come from anywhere, and hold any."""

MOST_WRITTEN = 500_000
"""Characters of the longest note that can be written here."""

_PREVIEW_MS = 120
"""After so long without a keystroke what is written is rendered."""


_FOCUS, _NO_FOCUS = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus


class NotePane(QWidget):
    """Shows one note and lets the person write it; what was typed is always handed over."""

    edited = Signal(str, str)
    """An annotation and the new text of its note."""

    link_confirmed = Signal(str)
    """The address of a web page that the person wants to open."""

    writing = Signal(bool)
    """The editor was opened or closed."""

    joined = Signal()
    """Somebody else wrote the same note meanwhile; both texts are in the editor now."""

    kept = Signal()
    """What is typed here or kept unsaved is not what it was a moment ago."""

    finished = Signal(bool)
    """The writing was ended with Ctrl+Enter, Esc or the button; True if begun from elsewhere."""

    def __init__(self, theme: Theme, render: RenderNote, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._render = render
        self._drafts = Drafts(NOTES_JOINED)
        self._id: str | None = None
        self._stored = ""
        self._opened = ""
        self._from_elsewhere = False
        self.view = NoteView(self)
        self.editor = NoteEditor(self)
        self.toggle = QToolButton(self)
        self.link_line = LinkLine(self)
        self._preview = QTimer(self, singleShot=True, interval=_PREVIEW_MS)
        self._writing = False
        self._build()
        self._connect()

    @property
    def editing(self) -> bool:
        """Whether the note is being written now."""
        return self._writing

    @property
    def wanted(self) -> int:
        """The height in pixels at which all of it is seen; while it is written, both halves."""
        if self._writing:
            return 2 * _LEAST_EDITOR + self._parts.spacing()
        return max(LEAST, math.ceil(self.view.document().size().height()) + _FRAME)

    @property
    def least(self) -> int:
        """The height in pixels that it has in any case."""
        editor = self.editor.minimumHeight() + self._parts.spacing() if self._writing else 0
        return self.view.minimumHeight() + editor

    def set_least(self, height: int) -> None:
        """Give the rendered note so many pixels in any case."""
        self.view.setMinimumHeight(max(LEAST, height))
        # The layouts around learn of it at once, not in the next turn.
        self._column.activate()
        self.updateGeometry()

    def set_theme(self, theme: Theme) -> None:
        """Render the note in other colours."""
        self._theme = theme
        self.toggle.setIcon(icon("note", theme))
        self._show_rendered()

    def set_note(self, annotation_id: str | None, note: str) -> None:
        """Show the note of an annotation, or that there is none.

        Writing about another annotation is handed over first; writing about this one goes on.
        """
        if annotation_id != self._id:
            self.save()
            self._id = annotation_id
            self.link_line.hide()
        untouched = self.editing and self.editor.source() == self._opened
        if self.editing and not untouched and note not in (self._stored, self._opened):
            self._join(note)
        self._stored = note
        if untouched and self._text() != self.editor.source():
            self._fill_editor()
        if not self.editing:
            self._show_rendered()

    def edit(self, *, from_elsewhere: bool = False) -> None:
        """Open the editor with the keyboard in it; `from_elsewhere` comes back in `finished`."""
        if self._id is None or len(self._text()) > MOST_WRITTEN:
            # What is seen of it says why.
            self.view.setFocus()
            return
        self._from_elsewhere = from_elsewhere
        if not self.editing:
            self._fill_editor()
            self._show_editor(writing=True)
            self.editor.moveCursor(QTextCursor.MoveOperation.End)
        self.editor.setFocus()

    def save(self) -> None:
        """Close the editor and hand over what was written, if anything was."""
        if self.editing:
            self._show_editor(writing=False)
            self._hand_over()
            self._show_rendered()

    def _show_editor(self, *, writing: bool) -> None:
        self._writing = writing
        self._preview.stop()
        if self.editor.hasFocus():
            self.view.setFocus()
        self.editor.setVisible(writing)
        # Enter and N would open what is open.
        self.view.setFocusPolicy(_NO_FOCUS if writing else _FOCUS)
        self.view.setAccessibleName(tr("Preview of the note") if writing else tr("Note"))
        self.set_least(_LEAST_EDITOR if writing else LEAST)
        self._name_toggle()
        self.writing.emit(writing)

    @property
    def drafts(self) -> Drafts:
        """What was handed over and is not known to be in the library, by annotation."""
        return self._drafts

    @property
    def refused(self) -> bool:
        """Whether the library does not hold the note that is shown."""
        return self._id is not None and self._id in self._drafts

    @property
    def pending(self) -> bool:
        """Whether something is typed that was not handed over yet."""
        return self.editing and self.editor.source() != self._opened

    def settle(self, annotation_id: str) -> None:
        """Take note that the library holds what was handed over for an annotation."""
        self._drafts.settle(annotation_id)
        self.kept.emit()

    def _join(self, theirs: str) -> None:
        """Put what another window has written under what is being written here."""
        mine = self.editor.source()
        both = self._drafts.together(mine, theirs)
        if both.startswith(mine.rstrip()):
            self.editor.add(
                both[len(mine) :] if both.startswith(mine) else both[len(mine.rstrip()) :]
            )
        else:
            self.editor.setPlainText(both)
        self.joined.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Hand over what was written before the panel goes out of sight."""
        self.save()
        super().hideEvent(event)

    def _build(self) -> None:
        for part, least in ((self.editor, _LEAST_EDITOR), (self.view, LEAST)):
            part.setMinimumHeight(least)
            part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.editor.hide()
        self._parts = QVBoxLayout()
        self._parts.setSpacing(4)
        self._parts.addWidget(self.editor, 1)
        self._parts.addWidget(self.view, 1)
        beside = QHBoxLayout()
        beside.setSpacing(4)
        beside.addLayout(self._parts, 1)
        beside.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignTop)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(beside, 1)
        column.addWidget(self.link_line)
        self.toggle.setIcon(icon("note", self._theme))
        self.toggle.setCheckable(True)
        self._name_toggle()

    def _name_toggle(self) -> None:
        words, keys = (tr("Done"), "Ctrl+↵") if self.editing else (tr("Edit note"), "N")
        self.toggle.setChecked(self.editing)
        self.toggle.setAccessibleName(words)
        self.toggle.setToolTip(f"{words} ({keys})")

    def _connect(self) -> None:
        # The mouse must not take the keyboard from the editor, or "Done" would open it again.
        self.toggle.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.toggle.clicked.connect(self._toggle)
        self.view.edit_asked.connect(self.edit)
        self.view.link_asked.connect(self.link_line.ask)
        self.link_line.cancelled.connect(self.view.setFocus)
        self.link_line.confirmed.connect(self.link_confirmed)
        self.editor.left.connect(self.save)
        self.editor.paused.connect(self._hand_over)
        self.editor.textChanged.connect(self.kept)
        self.editor.textChanged.connect(self._preview.start)
        self._preview.timeout.connect(self._show_rendered)
        self.editor.finished.connect(self._finish)

    def _toggle(self) -> None:
        if self.editing:
            self._finish()
        else:
            self.edit()

    def _finish(self) -> None:
        self.save()
        self.finished.emit(self._from_elsewhere)

    def _text(self) -> str:
        return self._stored if self._id is None else self._drafts.shown(self._id, self._stored)

    def _fill_editor(self) -> None:
        self.editor.setPlainText(self._text())
        self._opened = self.editor.source()

    def _hand_over(self) -> None:
        text = self.editor.source()
        if self._id is not None and text != self._opened:
            self._opened = text
            self._drafts.keep(self._id, text, self._stored)
            self.edited.emit(self._id, text)
            self.kept.emit()

    def _show_rendered(self) -> None:
        document = self.view.document()
        accent = self._theme.accent_text.name()
        document.setIndentWidth(20)
        document.setDefaultStyleSheet(
            f"a {{ color: {accent}; }}"
            "h1, h2, h3 { font-size: large; }"
            f"blockquote {{ margin-left: 12px; color: {self._theme.secondary.name()}; }}"
        )
        text = self.editor.source() if self._writing else self._text()
        seen, cut = text[:MOST_SHOWN], len(text) > MOST_SHOWN
        # Said before it: nobody gets to its end.
        told = f"<p><i>{html.escape(_told_of_cut(len(text)))}</i></p>" if cut else ""
        self.view.setHtml(told + self._render(seen) if cut or seen.strip() else "")
        if self._writing:
            # What is written now is what is looked at.
            caret, bar = self.editor.textCursor(), self.view.verticalScrollBar()
            share = caret.position() / max(1, self.editor.document().characterCount() - 1)
            bar.setValue(round(bar.maximum() * share))


def _told_of_cut(length: int) -> str:
    told = tr(
        "This note has {n} characters. The first {shown} are shown here; all of them are in "
        "the library and in exports."
    ).format(n=_in_groups(length), shown=_in_groups(MOST_SHOWN))
    if length > MOST_WRITTEN:
        told += " " + tr("It is too long to be changed here.")
    return told


def _in_groups(number: int) -> str:
    return f"{number:,}".replace(",", "\u202f")
