"""What changed between two versions of an article."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from reader.core.excerpt import excerpt
from reader.core.i18n import counted, tr
from reader.core.merged_text import Mark, Merged
from reader.core.passage import Span
from reader.ui.columns.typography import ReadingStyle
from reader.ui.drop_down import DropDown
from reader.ui.revisions.changes_text import ChangesText
from reader.ui.sheet import Sheet, words_label
from reader.ui.theme import Theme

_SHOWN = 60


class ChangesSheet(Sheet):
    """Lets the person choose two versions and step through what differs between them."""

    compare_asked = Signal(str, str)
    """The ids of the older and the newer revision to compare; `show_merged` answers."""

    def __init__(self, theme: Theme, style: ReadingStyle, parent: QWidget | None = None) -> None:
        """Make a sheet that shows nothing yet."""
        super().__init__("", "", parent)
        self._ids: tuple[str, ...] = ()
        self._merged = Merged((), ())
        self._change = -1
        self.older = DropDown(tr("Older version"), 16)
        self.newer = DropDown(tr("Newer version"), 16)
        self.shown = ChangesText(theme, style, self)
        self.told = words_label()
        self.previous = QPushButton(tr("Previous Change"))
        self.next = QPushButton(tr("Next Change"))
        self.previous.setToolTip(tr("Previous change ({keys})").format(keys="P, ["))
        self.next.setToolTip(tr("Next change ({keys})").format(keys="N, ]"))
        self._build()
        self.older.activated.connect(lambda place: self._chosen(self.newer, at_least=place))
        self.newer.activated.connect(lambda place: self._chosen(self.older, at_most=place))
        self.shown.stepped.connect(self.step)
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))

    def show_revisions(self, named: Sequence[tuple[str, str]]) -> None:
        """Offer these versions (ids and names, oldest first), and ask for the last two.

        The two that were chosen stay so while the versions are the same.
        """
        ids = tuple(one for one, _ in named)
        if ids == self._ids:
            return
        self._ids = ids
        names = [name for _, name in named]
        for combo, offered in ((self.older, names[:-1]), (self.newer, names[1:])):
            combo.clear()
            combo.addItems(offered)
            combo.setCurrentIndex(len(offered) - 1)
        self._ask()

    def pair(self) -> tuple[str, str]:
        """Return the ids of the two versions that are chosen."""
        return self._ids[self.older.currentIndex()], self._ids[self.newer.currentIndex() + 1]

    def show_merged(self, merged: Merged) -> None:
        """Show both versions as one text."""
        self._merged, self._change = merged, -1
        self.shown.set_merged(merged)
        for button in (self.previous, self.next):
            button.setEnabled(bool(merged.changes))
        self.told.setText(_summary(merged))

    def step(self, step: int) -> None:
        """Go to the next (1) or previous (-1) change, around the end."""
        total = len(self._merged.changes)
        if not total:
            return
        first = 0 if step > 0 else total - 1
        self._change = first if self._change < 0 else (self._change + step) % total
        change = self._merged.changes[self._change]
        self.shown.show_change(change)
        number = tr("Change {number} of {total}").format(number=self._change + 1, total=total)
        self.told.setText(f"{number}: {_what(self._merged, change)}")
        self.told.setAccessibleName(self.told.text())
        QAccessible.updateAccessibility(QAccessibleEvent(self.told, QAccessible.Event.Alert))

    def first(self) -> QWidget:
        """Return the text, so that the keys step through it at once."""
        return self.shown

    def set_appearance(self, theme: Theme, style: ReadingStyle) -> None:
        """Take another theme or style of text."""
        self.shown.set_appearance(theme, style)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by the keys of the text also where a button has the keyboard."""
        if not self._stepped(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Step by these keys where a choice of versions has it, too, which would look for names."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._stepped(event)
        return super().eventFilter(watched, event)

    def _stepped(self, event: QKeyEvent) -> bool:
        forwards = {"n": 1, "]": 1, "p": -1, "[": -1}.get(event.text().lower())
        if forwards is not None:
            self.step(forwards)
        return forwards is not None

    def _build(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(8)
        for words, combo in ((tr("From"), self.older), (tr("to"), self.newer)):
            label = QLabel(words)
            label.setBuddy(combo)
            choices.addWidget(label)
            choices.addWidget(combo, 1)
            combo.installEventFilter(self)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.previous)
        foot.addWidget(self.next)
        foot.addWidget(self.told, 1)
        self.body.addLayout(choices)
        self.body.addWidget(self.shown, 1)
        self.body.addLayout(foot)

    def _chosen(self, other: QComboBox, *, at_least: int = 0, at_most: int | None = None) -> None:
        """Keep the newer version newer: one of another pair moves the other along."""
        place = max(other.currentIndex(), at_least)
        other.setCurrentIndex(place if at_most is None else min(place, at_most))
        self._ask()

    def _ask(self) -> None:
        self.told.setText(tr("Comparing…"))
        self.compare_asked.emit(*self.pair())


def _summary(merged: Merged) -> str:
    if not merged.changes:
        return tr("These two versions have the same words.")
    parts = [counted(len(merged.changes), "{n} change", "{n} changes")]
    for mark, words in (
        (Mark.INSERTED, ("{n} word added", "{n} words added")),
        (Mark.DELETED, ("{n} word deleted", "{n} words deleted")),
    ):
        if merged.words(mark):
            parts.append(counted(merged.words(mark), *words))
    return ", ".join(parts)


def _what(merged: Merged, change: Span) -> str:
    gone, come = (
        excerpt(merged.side(change, mark), _SHOWN) for mark in (Mark.INSERTED, Mark.DELETED)
    )
    if not come:
        return tr("deleted “{words}”").format(words=gone)
    if not gone:
        return tr("added “{words}”").format(words=come)
    return tr("“{old}” became “{new}”").format(old=gone, new=come)
