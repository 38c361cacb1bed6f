"""The Trash: what was removed, to be put back or deleted for good."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.core.article import ArticleInfo
from reader.core.i18n import counted, tr
from reader.core.trash import Trash
from reader.ui.safety.entries import Row
from reader.ui.safety.entry_list import EntryList
from reader.ui.sheet import Sheet, words_label
from reader.ui.theme import Theme


class TrashSheet(Sheet):
    """Lists the trash of a library; says what a person wants done and changes nothing.

    Deleting for good is asked for twice, in the same place; Esc or the other button gives it up.
    """

    put_back_asked = Signal(str)
    """The id of the article or annotation that shall be put back."""

    empty_asked = Signal()
    """The person has confirmed that all of it shall be deleted."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing before `set_trash`."""
        super().__init__(tr("Trash"), "", parent)
        self._trash, self._writable = Trash((), ()), False
        self._articles: tuple[ArticleInfo, ...] = ()
        self.list = EntryList(tr("Trash"), theme, self)
        self.told, self.warning = words_label("sheetText"), words_label("trashWarning")
        self.put_back = QPushButton(tr("Put Back"))
        self.empty_now = QPushButton(tr("Empty Now…"))
        self.delete = QPushButton(tr("Delete for Good"))
        self.keep = QPushButton(tr("Keep"))
        self._build()
        self.list.moved.connect(self._tell)
        self.list.entered.connect(self._put_back)
        self.list.escaped.connect(self.closed)
        self.put_back.clicked.connect(self._put_back)
        self.empty_now.clicked.connect(self._ask)
        self.delete.clicked.connect(self._empty)
        self.keep.clicked.connect(self._give_up)
        self._tell()

    @property
    def asking(self) -> bool:
        """Whether the person is being asked to confirm."""
        return self._foot.currentIndex() == 1

    def set_trash(
        self, trash: Trash, rows: list[Row], articles: tuple[ArticleInfo, ...], *, writable: bool
    ) -> None:
        """List `rows` of the trash; `articles` are those of the library."""
        self._trash, self._articles, self._writable = trash, articles, writable
        self.list.show_rows(rows)
        self.list.choose_first()
        self._foot.setCurrentIndex(0)
        self._tell()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.list.set_theme(theme)

    def first(self) -> QWidget:
        """Return the list, or what closes the sheet where there is nothing in it."""
        return self.list if self._trash.count else self.close_button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up emptying the trash on Esc, else close the sheet."""
        if event.key() == Qt.Key.Key_Escape and self.asking:
            self._give_up()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        self._foot = QStackedWidget(self)
        self._foot.addWidget(_foot(self.told, (self.put_back, self.empty_now)))
        self._foot.addWidget(_foot(self.warning, (self.delete, self.keep)))
        self._foot.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self._foot)

    def _tell(self) -> None:
        reason = self._why_not()
        text = (
            tr("What was removed from this library stays here until you empty the trash.")
            if self._trash.count
            else tr("Nothing lies in the trash. What you remove can be put back from here.")
        )
        self.entitle(tr("Trash"), text)
        self.told.setText(reason)
        self.told.setVisible(bool(reason))
        self.put_back.setEnabled(bool(self.list.chosen_key()) and not reason)
        self.empty_now.setEnabled(self._trash.count > 0 and self._writable)
        self._foot.setVisible(bool(self._trash.count))

    def _why_not(self) -> str:
        """Return why what is chosen cannot be put back, or an empty string."""
        if self._trash.count and not self._writable:
            return tr("This library can only be read here.")
        chosen = self.list.chosen_key()
        for one in self._trash.annotations:
            if one.annotation.id == chosen:
                there = {info.id for info in self._articles}
                if one.annotation.article_id not in there:
                    return tr("Its article lies in the trash too: put that back first.")
        return ""

    def _put_back(self) -> None:
        if self.put_back.isEnabled():
            self.put_back_asked.emit(self.list.chosen_key())

    def _ask(self) -> None:
        self.warning.setText(
            counted(
                self._trash.count,
                "This deletes {n} thing for good. It cannot be undone; only backups made before "
                "still have it.",
                "This deletes {n} things for good. It cannot be undone; only backups made before "
                "still have them.",
            )
        )
        self.delete.setAccessibleDescription(self.warning.text())
        self._foot.setCurrentIndex(1)
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _empty(self) -> None:
        self._foot.setCurrentIndex(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.empty_asked.emit()

    def _give_up(self) -> None:
        self._foot.setCurrentIndex(0)
        self.empty_now.setFocus(Qt.FocusReason.OtherFocusReason)


def _foot(told: QLabel, buttons: tuple[QPushButton, ...]) -> QWidget:
    foot = QWidget()
    column = QVBoxLayout(foot)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    column.addWidget(told)
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    column.addLayout(row)
    return foot
