"""All free tags: renamed everywhere, coloured, given keys, removed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QPainter, QPixmap, QShortcut
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from reader.core.changes import RenameTag, SetTagColour
from reader.core.claim import TagColour
from reader.core.i18n import counted, tr
from reader.core.tags import FIRST_KEY, KEYS, LONGEST, written_tags
from reader.ui.claims.painting import draw_dot
from reader.ui.drop_down import DropDown
from reader.ui.sheet import Sheet
from reader.ui.theme import Theme

_COLOURS: dict[TagColour, str] = {
    TagColour.VIOLET: "Violet",
    TagColour.OCHRE: "Ochre",
    TagColour.TEAL: "Teal",
    TagColour.PLUM: "Plum",
    TagColour.OLIVE: "Olive",
    TagColour.SLATE: "Slate",
    TagColour.BROWN: "Brown",
    TagColour.GREY: "Grey",
}
_DOT = 14


def colour_word(colour: TagColour | None) -> str:
    """Return the name of a tag's colour in the person's language."""
    return tr("No colour") if colour is None else tr(_COLOURS[colour])


class TagsSheet(Sheet):
    """Lists the tags with how many claims have each; below, what can be done with one."""

    wanted = Signal(object)
    """A `Change`: a tag renamed or coloured."""

    removal_asked = Signal(str)
    """A tag that shall be taken off every claim."""

    key_wanted = Signal(str, int)
    """A tag and which of the keys 4 to 9 it shall have, from 0."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing before `set_tags`."""
        super().__init__(tr("Tags"), "", parent)
        self._theme = theme
        self._used: Mapping[str, int] = {}
        self._hues: Mapping[str, TagColour] = {}
        self._keys: Sequence[str] = ()
        self._writable = False
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Tags"))
        self.name = QLineEdit(self)
        self.rename = QPushButton(tr("Rename Everywhere"), self)
        self.colour = DropDown(tr("Colour"))
        self.key = DropDown(tr("Key"))
        self.remove = QPushButton(tr("Remove from All"), self)
        self.told = QLabel(self)
        self._build()
        self.list.currentItemChanged.connect(lambda *_: self._show_chosen())
        self.list.itemActivated.connect(lambda _: self._to_name())
        key = QShortcut(QKeySequence("F2"), self.list, context=Qt.ShortcutContext.WidgetShortcut)
        key.activated.connect(self._to_name)
        self.name.textChanged.connect(lambda _: self._tell())
        self.name.returnPressed.connect(self._rename)
        self.rename.clicked.connect(self._rename)
        self.colour.activated.connect(self._choose_colour)
        self.key.activated.connect(self._choose_key)
        self.remove.clicked.connect(lambda: self.removal_asked.emit(self.chosen()))

    def set_tags(
        self,
        used: Mapping[str, int],
        hues: Mapping[str, TagColour],
        keys: Sequence[str],
        *,
        writable: bool,
    ) -> None:
        """List tags, with how many claims have each, their colours, and those of the keys."""
        before, place = self.chosen(), max(self.list.currentRow(), 0)
        self._used, self._hues, self._keys = used, hues, keys
        self._writable = writable
        self.list.blockSignals(True)
        self.list.clear()
        for tag in used:
            self.list.addItem(self._item(tag))
        names = list(used)
        row = names.index(before) if before in used else min(place, len(names) - 1)
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        self._show_chosen()
        text = tr("Tags are written on claims; here they are named, coloured and given keys.")
        none = tr("No claim has a tag yet. Press F on an annotation to write one.")
        self.entitle(tr("Tags"), text if used else none)
        for part in (self.list, self._foot):
            part.setVisible(bool(used))
        self._empty.setVisible(not used)

    def chosen(self) -> str:
        """Return the chosen tag, or an empty string."""
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.set_tags(self._used, self._hues, self._keys, writable=self._writable)
        self._fill_colours()

    def first(self) -> QWidget:
        """Return the list, or what closes the sheet where there is nothing in it."""
        return self.list if self._used else self.close_button

    def _build(self) -> None:
        self.list.setIconSize(QSize(_DOT, _DOT))
        self.list.setObjectName("tagList")
        self.name.setMaxLength(LONGEST)
        self.name.setAccessibleName(tr("Name of the tag"))
        self.told.setObjectName("sheetText")
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self._fill_colours()
        for n in range(KEYS):
            self.key.addItem(tr("Key {n}").format(n=FIRST_KEY + n), n)
        self.key.setPlaceholderText(tr("No key"))
        self._foot = QWidget(self)
        grid = QGridLayout(self._foot)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        names = QHBoxLayout()
        names.addWidget(self.name, 1)
        names.addWidget(self.rename)
        looks = QHBoxLayout()
        looks.addWidget(self.colour, 1)
        looks.addWidget(self.key, 1)
        looks.addWidget(self.remove)
        grid.addLayout(names, 0, 0)
        grid.addWidget(self.told, 1, 0)
        grid.addLayout(looks, 2, 0)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self._foot)
        self._empty = QWidget(self)
        self.body.addWidget(self._empty, 1)
        self.setTabOrder(self.key, self.remove)

    def _fill_colours(self) -> None:
        chosen = self.colour.currentIndex()
        self.colour.clear()
        for colour in (None, *TagColour):
            self.colour.addItem(self._dot(colour), colour_word(colour), colour)
        self.colour.setCurrentIndex(chosen)

    def _item(self, tag: str) -> QListWidgetItem:
        count = counted(self._used[tag], "{n} claim", "{n} claims")
        hue = self._hues.get(tag)
        parts = [tag, count, *([colour_word(hue)] if hue else [])]
        if tag in self._keys:
            parts.append(tr("key {n}").format(n=FIRST_KEY + list(self._keys).index(tag)))
        item = QListWidgetItem(self._dot(hue), "   ·   ".join(parts))
        item.setData(Qt.ItemDataRole.UserRole, tag)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(parts))
        return item

    def _dot(self, colour: TagColour | None) -> QIcon:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(QSize(_DOT, _DOT) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_dot(painter, self._theme, colour, QPointF(_DOT / 2, _DOT / 2), _DOT - 4)
        painter.end()
        # The same in every state: a tag's colour is not to be tinted where it is chosen.
        icon = QIcon(picture)
        for mode in (QIcon.Mode.Selected, QIcon.Mode.Active, QIcon.Mode.Disabled):
            icon.addPixmap(picture, mode)
        return icon

    def _show_chosen(self) -> None:
        tag = self.chosen()
        self.name.setText(tag)
        hue = self._hues.get(tag)
        self.colour.setCurrentIndex([None, *TagColour].index(hue))
        keys = list(self._keys)
        self.key.setCurrentIndex(keys.index(tag) if tag and tag in keys else -1)
        self._tell()

    def _tell(self) -> None:
        """Say what renaming would do, and let only be pressed what can be done."""
        tag, name = self.chosen(), self._new_name()
        fresh = bool(tag and name and name != tag) and self._writable
        joins = fresh and name in self._used
        self.rename.setText(tr("Join the Two") if joins else tr("Rename Everywhere"))
        self.rename.setEnabled(fresh)
        told = tr("There is a tag “{tag}” already: claims with either will have that one.")
        self.told.setText(told.format(tag=name) if joins else "")
        self.told.setVisible(joins)
        for part in (self.name, self.colour, self.key, self.remove):
            part.setEnabled(bool(tag) and self._writable)

    def _new_name(self) -> str:
        return next(iter(written_tags(self.name.text())), "")

    def _to_name(self) -> None:
        self.name.setFocus()
        self.name.selectAll()

    def _rename(self) -> None:
        if self.rename.isEnabled():
            old, new = self.chosen(), self._new_name()
            self.wanted.emit(RenameTag(old, new))
            self._choose(new)
            # In the field, Undo would be that of the words typed there.
            self.list.setFocus()

    def _choose(self, tag: str) -> None:
        if tag in self._used:
            self.list.setCurrentRow(list(self._used).index(tag))

    def _choose_colour(self) -> None:
        colour = self.colour.currentData()
        hue = TagColour(colour) if colour else None
        if hue is not self._hues.get(self.chosen()):
            self.wanted.emit(SetTagColour(self.chosen(), hue))

    def _choose_key(self) -> None:
        self.key_wanted.emit(self.chosen(), self.key.currentData())
