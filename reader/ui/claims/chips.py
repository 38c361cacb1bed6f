"""The rows of chips that count annotations by status, by place and by tag, and filter by them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from reader.core.claim import Anchor, Status, TagColour
from reader.core.excerpt import excerpt
from reader.core.i18n import counted, tr
from reader.core.tags import FIRST_KEY
from reader.ui.choice_box import Option
from reader.ui.claims.rows import STATUSES, folded
from reader.ui.claims.status_button import PlaceButton, StatusButton, TagButton
from reader.ui.filter_chip import FilterChip
from reader.ui.flow import FlowLayout
from reader.ui.status_words import status_word
from reader.ui.theme import PLACE_GLYPHS, Theme

_NAME = 20
"""Code points of a tag's name that a chip shows."""


class StatusChips(QWidget):
    """One chip a status; those that are pressed are shown, and all when none is."""

    filtered = Signal()
    """The person pressed or released a chip."""

    cards_dropped = Signal(list, str)
    """Annotations whose cards were dropped on a chip, and the value of its status."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.chips: dict[Status, StatusButton] = {}
        for status in STATUSES:
            chip = StatusButton(status, theme, round_ends=True, parent=self)
            chip.clicked.connect(self.filtered)
            chip.take_cards()
            chip.cards_dropped.connect(
                lambda ids, value=status.value: self.cards_dropped.emit(ids, value)
            )
            self.chips[status] = chip
            row.addWidget(chip)
        row.addStretch(1)
        self.set_counts({})

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        for chip in self.chips.values():
            chip.set_theme(theme)

    def set_counts(self, counts: Mapping[Status, int]) -> None:
        """Say how many annotations have each status."""
        for status, chip in self.chips.items():
            count = counts.get(status, 0)
            chip.setText(str(count))
            word = status_word(status)
            chip.setAccessibleName(f"{word}, {counted(count, '{n} annotation', '{n} annotations')}")
            chip.setToolTip(
                tr("Show only: {status}. Drop cards here to give it them.").format(status=word)
            )
            chip.updateGeometry()

    def wanted(self) -> frozenset[Status]:
        """Return the statuses whose chips are pressed."""
        return frozenset(status for status, chip in self.chips.items() if chip.isChecked())

    def set_wanted(self, statuses: frozenset[Status]) -> None:
        """Press these chips and release the others; tells nobody."""
        for status, chip in self.chips.items():
            chip.setChecked(status in statuses)


class PlaceChips(QWidget):
    """A chip for annotations to check and one for those not found, there while there are any."""

    filtered = Signal()
    """The person pressed or released a chip, or one that was pressed has gone."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.chips: dict[Anchor, PlaceButton] = {}
        for anchor in PLACE_GLYPHS:
            chip = PlaceButton(anchor, theme, self)
            chip.clicked.connect(self.filtered)
            self.chips[anchor] = chip
            row.addWidget(chip)
        row.addStretch(1)
        self.set_counts({}, frozenset())

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        for chip in self.chips.values():
            chip.set_theme(theme)

    def set_counts(self, counts: Mapping[Anchor, int], there: frozenset[Anchor]) -> bool:
        """Say how many each would leave; a chip that is not of those `there` filters no more.

        True where that widens what is shown, which `filtered` has not told yet.
        """
        released = False
        for anchor, chip in self.chips.items():
            count = counts.get(anchor, 0)
            chip.setText(_place_count(anchor, count))
            chip.setToolTip(tr("Show only these"))
            chip.setVisible(anchor in there)
            chip.updateGeometry()
            if anchor not in there and chip.isChecked():
                chip.setChecked(False)
                released = True
        self.setVisible(not there.isdisjoint(self.chips))
        return released

    def wanted(self) -> frozenset[Anchor]:
        """Return the places whose chips are pressed."""
        return frozenset(anchor for anchor, chip in self.chips.items() if chip.isChecked())

    def set_wanted(self, places: frozenset[Anchor]) -> None:
        """Press these chips and release the others; tells nobody."""
        for anchor, chip in self.chips.items():
            chip.setChecked(anchor in places)


class TagChips(QWidget):
    """A chip for each tag that has a key, in the order of the keys; `menu` lists all tags.

    Behind them one says how many there are besides, and opens the menu.

    Both show the same choice. The chips may be out of sight where there is little room.
    """

    filtered = Signal()
    """The person chose or gave up a tag."""

    cards_dropped = Signal(list, str)
    """Annotations whose cards were dropped on a chip, and its tag."""

    rebuilt = Signal()
    """There are other chips now, which have no place yet in the order of Tab."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts: Mapping[str, int] = {}
        self._used: tuple[str, ...] = ()
        self._roomy = True
        self.chips: dict[str, TagButton] = {}
        self.more: QToolButton | None = None
        """What says how many tags have no key, once there were any."""
        self.menu = FilterChip(tr("Tag"), self._options, self)
        self.menu.changed.connect(self._chosen)
        self._row = FlowLayout(self)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        for chip in self.chips.values():
            chip.set_theme(theme)

    def set_roomy(self, *, roomy: bool) -> None:
        """Show the chips, or leave the room to the cards."""
        self._roomy = roomy
        self.setVisible(roomy and bool(self.chips))

    def set_tags(
        self, keys: Sequence[str], used: Sequence[str], hues: Mapping[str, TagColour]
    ) -> None:
        """Show a chip for each tag of `keys`, empty ones left out; all of `used` are listed."""
        names = [name for name in keys if name]
        if names != list(self.chips):
            self._replace(names)
        for place, name in enumerate(keys):
            if name:
                self.chips[name].set_hue(hues.get(name))
                words = tr("Show only: {tag}. Key {key} gives it; so does dropping cards here.")
                self.chips[name].setToolTip(words.format(tag=name, key=FIRST_KEY + place))
        self._used = tuple(used)
        self._tell_more(len({*used} - self.chips.keys()))
        self.menu.drop([value for value in self.menu.values if value not in self._used])
        self.menu.setEnabled(bool(used))
        self._press()
        self.set_roomy(roomy=self._roomy)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Say how many annotations have each tag."""
        self._counts = counts
        for name, chip in self.chips.items():
            count = counts.get(name, 0)
            chip.setText(f"{excerpt(name, _NAME)} {count}")
            told = counted(count, "{n} annotation", "{n} annotations")
            chip.setAccessibleName(tr("Tag {tag}, {told}").format(tag=name, told=told))
            chip.updateGeometry()

    def wanted(self) -> frozenset[str]:
        """Return the tags that are chosen."""
        return frozenset(value for value in self.menu.values if isinstance(value, str))

    def set_wanted(self, tags: frozenset[str]) -> None:
        """Choose none but these; tells nobody."""
        self.menu.drop([value for value in self.menu.values if value not in tags])
        self._press()

    def follow_renaming(self, old: str, new: str) -> None:
        """Choose a tag under its new name where it was chosen; tells nobody."""
        if old in self.wanted():
            self.menu.replace(old, self._option(new))

    def _chosen(self) -> None:
        self._press()
        self.filtered.emit()

    def _press(self) -> None:
        wanted = self.wanted()
        for name, chip in self.chips.items():
            chip.setChecked(name in wanted)

    def _replace(self, names: Sequence[str]) -> None:
        for chip in self.chips.values():
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = {name: self._chip(name) for name in names}
        for chip in self.chips.values():
            self._row.addWidget(chip)
        if self.more is not None:
            self._row.removeWidget(self.more)
            self._row.addWidget(self.more)
        self.rebuilt.emit()

    def stops(self) -> list[QWidget]:
        """Return what Tab stops at, in the order in which it is seen."""
        return [*self.chips.values(), *([self.more] if self.more is not None else [])]

    def _tell_more(self, count: int) -> None:
        if self.more is None and count and self.chips:
            self.more = QToolButton(self)
            self.more.setObjectName("filterChip")
            self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.more.clicked.connect(self.menu.open)
            self._row.addWidget(self.more)
            self.rebuilt.emit()
        if self.more is not None:
            self.more.setText(f"+{count}")
            self.more.setAccessibleName(counted(count, "{n} more tag", "{n} more tags"))
            self.more.setToolTip(self.more.accessibleName())
            self.more.setVisible(count > 0)

    def _chip(self, name: str) -> TagButton:
        chip = TagButton(name, self._theme, self)
        chip.take_cards()
        chip.clicked.connect(lambda on: self.menu.choose(self._option(name), on=on))
        chip.cards_dropped.connect(lambda ids: self.cards_dropped.emit(ids, name))
        chip.show()
        return chip

    def _options(self) -> list[Option]:
        return [self._option(name) for name in self._used]

    def _option(self, name: str) -> Option:
        words = excerpt(name, _NAME)
        return Option(name, folded(name), words, self._counts.get(name, 0))


def _place_count(anchor: Anchor, count: int) -> str:
    words = "{n} to check" if anchor is Anchor.APPROXIMATE else "{n} not found"
    return counted(count, words, words)
