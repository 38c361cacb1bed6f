"""The sheet in which title, outlet, author, language, address and date are corrected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from reader.core.article import ArticleInfo, agencies_said
from reader.core.dates import short_date
from reader.core.describing import common, common_day
from reader.core.i18n import counted, tr
from reader.core.retelling import retold
from reader.ui.article_list import meta_line
from reader.ui.safety.entries import Entry
from reader.ui.safety.entry_list import EntryList
from reader.ui.scrolled import ScrolledBox
from reader.ui.sheet import Sheet, words_label
from reader.ui.split import Split
from reader.ui.theme import Theme

_SHARES = (2, 3)
_ORDER = (
    "title", "subtitle", "outlet", "byline", "agencies", "dateline", "language", "address",
    "published",
)  # fmt: skip


class DetailsSheet(Sheet):
    """Shows what is said of the articles chosen in its list; says what a person writes instead."""

    said = Signal(str, str)
    """A field of the chosen articles (as in `Metadata`, or `published`) shall say another thing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make a sheet without articles."""
        super().__init__(tr("Details"), "", parent)
        self._infos: tuple[ArticleInfo, ...] = ()
        self.list = EntryList(tr("Articles"), theme, self)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        names = {
            "title": tr("Title"),
            "outlet": tr("Outlet"),
            "byline": tr("Author"),
            "language": tr("Language"),
            "address": tr("Address"),
            "subtitle": tr("Subtitle"),
            "agencies": tr("Agencies"),
            "dateline": tr("Date line"),
        }
        self.fields = {name: QLineEdit() for name in _ORDER}
        self.labels = {**names, "published": tr("Published")}
        self.basis = words_label(wide=True)
        self._build()
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._show())
        self.list.escaped.connect(self.closed)
        self.list.entered.connect(self.fields["title"].setFocus)
        for name, field in self.fields.items():
            field.editingFinished.connect(lambda n=name, f=field: self._say(n, f))

    @property
    def chosen(self) -> tuple[ArticleInfo, ...]:
        """The articles that are chosen, by number."""
        rows = {index.row() for index in self.list.selectionModel().selectedIndexes()}
        return tuple(info for n, info in enumerate(self._infos) if n in rows)

    def set_articles(self, infos: Sequence[ArticleInfo]) -> None:
        """List these articles; what is chosen stays so as far as it is there."""
        kept = {info.id for info in self.chosen}
        self._infos = tuple(infos)
        self.list.show_rows(
            [Entry(f"{i.number}. {i.title}", meta_line(i), "", i.id) for i in self._infos]
        )
        self.choose(kept)

    def choose(self, article_ids: set[str]) -> None:
        """Choose these articles and no others."""
        model = self.list.selectionModel()
        wanted = [n for n, info in enumerate(self._infos) if info.id in article_ids]
        for place, row in enumerate(wanted):
            index = self.list.entries.index(row)
            if place == 0:
                self.list.setCurrentIndex(index)
            model.select(index, QItemSelectionModel.SelectionFlag.Select)
        self._show()

    def set_writable(self, *, writable: bool) -> None:
        """Let the fields be written in, or only read."""
        for field in self.fields.values():
            field.setReadOnly(not writable)

    def refuse(self, refusal: str) -> None:
        """Say why what was written is not taken."""
        self.basis.setText(refusal)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.list.set_theme(theme)

    def first(self) -> QWidget:
        """Return the title, or the list where nothing is chosen."""
        return self.fields["title"] if len(self.chosen) == 1 else self.list

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from field to field with Enter, which has saved what was written."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            fields = list(self.fields.values())
            focused = self.focusWidget()
            if isinstance(focused, QLineEdit) and focused in fields:
                following = fields[(fields.index(focused) + 1) % len(fields)]
                following.setFocus()
                self._box.reveal(following)
                return
        super().keyPressEvent(event)

    def _show(self) -> None:
        chosen = self.chosen
        for name, field in self.fields.items():
            # No two articles have one title.
            field.setEnabled(len(chosen) == 1 or (bool(chosen) and name != "title"))
            told = self._day(chosen) if name == "published" else common(chosen, name)
            # What is being written is not written over.
            if not (field.isModified() and field.hasFocus()):
                field.setText(told or "")
                field.setCursorPosition(0)
                field.setModified(False)
            differ = told is None and len(chosen) > 1
            field.setPlaceholderText(tr("several") if differ else "")
        self.basis.setText(self._why(chosen))
        self.entitle(tr("Details"), _summary(len(chosen)))

    def _day(self, chosen: Sequence[ArticleInfo]) -> str | None:
        days = {info.publication.date if info.publication else None for info in chosen}
        given = common_day(chosen)
        if len(days) > 1:
            return None
        return short_date(given.date) if given else ""

    def _why(self, chosen: Sequence[ArticleInfo]) -> str:
        given = common_day(chosen) if chosen else None
        if given is None or len({info.publication for info in chosen}) > 1:
            return ""
        return f"{tr(given.kind.value)}: {retold(given.evidence)}"

    def _say(self, name: str, field: QLineEdit) -> None:
        if field.isModified():
            field.setModified(False)
            said = field.text()
            self.said.emit(name, agencies_said(said) if name == "agencies" else said)

    def _build(self) -> None:
        form = QWidget()
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        for row, (name, field) in enumerate(self.fields.items()):
            field.setAccessibleName(self.labels[name])
            label = QLabel(self.labels[name])
            label.setObjectName("sheetText")
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self.basis, len(self.fields), 1)
        lines = QVBoxLayout(form)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addLayout(grid)
        lines.addStretch(1)
        split = Split(Qt.Orientation.Horizontal)
        split.addWidget(self.list)
        self._box = ScrolledBox(form)
        split.addWidget(self._box)
        for place, share in enumerate(_SHARES):
            split.setStretchFactor(place, share)
        self.body.addWidget(split, 1)


def _summary(many: int) -> str:
    if not many:
        return tr("Choose an article in the list; several with Ctrl or Shift.")
    told = counted(many, "{n} article chosen.", "{n} articles chosen.")
    return f"{told} {tr('What you write is saved at once, for all of them; undo takes it back.')}"
