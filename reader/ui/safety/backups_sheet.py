"""The backups of a library: when, how large, what differs from now, and going back to one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.ui.enlarging import enlarged
from reader.ui.flow import FlowLayout
from reader.ui.safety.entries import Entry, Row
from reader.ui.safety.entry_list import EntryList
from reader.ui.scrolled import WholeWords
from reader.ui.sheet import Sheet, words_label
from reader.ui.split import Split
from reader.ui.theme import Theme

_LEAST_LIST = 120
"""Pixels in which the day of a backup can be read, with text of the usual size."""


@frozen
class Preview:
    """What is known of a backup: in a line what differs, and one by one; `good` if it can be read.

    `same` says that nothing differs.
    """

    line: str
    rows: tuple[Row, ...] = ()
    good: bool = True
    same: bool = False


class BackupsSheet(Sheet):
    """Lists backups and says which one a person wants to look at or to go back to."""

    looked_at = Signal(str)
    """The key of a backup that was chosen; `preview` is to be called with what it holds."""

    restore_asked = Signal(str)
    backup_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make a sheet that lists nothing yet."""
        super().__init__(tr("Backups"), "", parent)
        self._entries: tuple[Entry, ...] = ()
        self._previews: dict[str, Preview] = {}
        self._writable = False
        self.list = EntryList(tr("Backups"), theme, self)
        self.differences = EntryList(tr("What differs from now"), theme, self)
        self.differences.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.headline, self.told = words_label("sheetHeadline"), words_label("sheetText")
        self.restore = QPushButton(tr("Restore This Backup"))
        self.make = QPushButton(tr("Back Up Now"))
        self._build()
        for one in (self.list, self.differences):
            one.escaped.connect(self.closed)
        self.list.moved.connect(self._moved)
        self.list.entered.connect(self._go_to_button)
        self.restore.clicked.connect(lambda: self.restore_asked.emit(self.list.chosen_key()))
        self.make.clicked.connect(self.backup_asked)

    def first(self) -> QWidget:
        """Return the list of backups, or the button that makes one."""
        return self.list if self._entries else self.make

    def show_backups(self, entries: Sequence[Entry], *, writable: bool, live: bool) -> None:
        """List backups; `writable` if one can be restored, `live` if another can be made."""
        self._entries, self._writable = tuple(entries), writable
        self.make.setEnabled(live)
        known = {entry.key for entry in entries}
        self._previews = {key: one for key, one in self._previews.items() if key in known}
        self._list()
        if entries and not self.list.chosen_key():
            self.list.choose(entries[0].key)

    def preview(self, key: str, preview: Preview) -> None:
        """Show what is known of a backup now."""
        self._previews[key] = preview
        self._list()

    def forget_previews(self) -> None:
        """Look at every backup anew, because the library has changed."""
        self._previews.clear()
        if self.list.chosen_key():
            self.looked_at.emit(self.list.chosen_key())

    def unknown(self) -> list[str]:
        """Return the keys of the backups that nothing is known of yet, the newest first."""
        return [entry.key for entry in self._entries if entry.key not in self._previews]

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.list.set_theme(theme)
        self.differences.set_theme(theme)

    def _build(self) -> None:
        right = WholeWords()
        column = QVBoxLayout(right)
        column.setContentsMargins(16, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.headline)
        column.addWidget(self.differences, 1)
        column.addWidget(self.told)
        # Where there are no differences to list, the words stay together at the top.
        column.addStretch()
        foot = FlowLayout(gap=8, whole=True)
        foot.addWidget(self.restore)
        foot.addWidget(self.make)
        column.addLayout(foot)
        split = Split(Qt.Orientation.Horizontal)
        self.list.setMinimumWidth(enlarged(_LEAST_LIST))
        split.addWidget(self.list)
        split.addWidget(right)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        self.body.addWidget(split, 1)

    def _list(self) -> None:
        rows: list[Row] = []
        for entry in self._entries:
            known = self._previews.get(entry.key)
            line = known.line if known else "…"
            rows.append(Entry(entry.title, line, entry.side, entry.key))
        self.list.show_rows(rows)

    def _moved(self) -> None:
        key = self.list.chosen_key()
        if key and key not in self._previews:
            self.looked_at.emit(key)
        self._tell()

    def _tell(self) -> None:
        key = self.list.chosen_key()
        entry = next((one for one in self._entries if one.key == key), None)
        known = self._previews.get(key)
        self.differences.show_rows(known.rows if known else ())
        self.differences.setVisible(bool(known and known.rows))
        self.headline.setText(_headline(entry, known))
        usable = known is not None and known.good and self._writable
        self.restore.setEnabled(usable)
        told = _consequence(entry, known, writable=self._writable)
        self.told.setText(told)
        self.told.setVisible(bool(told))
        self.restore.setAccessibleDescription(told)

    def _go_to_button(self) -> None:
        if self.restore.isEnabled():
            self.restore.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _headline(entry: Entry | None, known: Preview | None) -> str:
    if entry is None:
        return tr("There is no backup yet. One is made when a library is opened and when you quit.")
    if known is None:
        return tr("Looking at what differs…")
    return tr("{when}: {difference}").format(when=entry.title, difference=known.line)


def _consequence(entry: Entry | None, known: Preview | None, *, writable: bool) -> str:
    if entry is None or known is None or not known.good:
        return ""
    if not writable:
        return tr("This library can only be read here, so no backup can be restored.")
    if known.same:
        return tr("Articles, annotations and claims are the same there as they are now.")
    return tr(
        "Restoring makes the library what it was then ({when}). What it is now is kept as another "
        "backup, so that you can come back to it."
    ).format(when=entry.title)
