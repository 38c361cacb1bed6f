"""The rows of chips that count annotations by status and by place, and filter by them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.core.claim import Anchor, Status
from reader.core.i18n import counted, tr
from reader.ui.claims.rows import STATUSES, status_word
from reader.ui.claims.status_button import PlaceButton, StatusButton
from reader.ui.theme import PLACE_GLYPHS, Theme


class StatusChips(QWidget):
    """One chip a status; those that are pressed are shown, and all when none is."""

    filtered = Signal()
    """The person pressed or released a chip."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.chips: dict[Status, StatusButton] = {}
        for status in STATUSES:
            chip = StatusButton(status, theme, round_ends=True, parent=self)
            chip.clicked.connect(self.filtered)
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
            chip.setToolTip(tr("Show only: {status}").format(status=word))
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
        self.set_counts({})

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        for chip in self.chips.values():
            chip.set_theme(theme)

    def set_counts(self, counts: Mapping[Anchor, int]) -> None:
        """Say how many there are; a chip with nothing to count goes, and filters no more."""
        released = False
        for anchor, chip in self.chips.items():
            count = counts.get(anchor, 0)
            chip.setText(_place_count(anchor, count))
            chip.setToolTip(tr("Show only these"))
            chip.setVisible(count > 0)
            chip.updateGeometry()
            if not count and chip.isChecked():
                chip.setChecked(False)
                released = True
        self.setVisible(any(counts.values()))
        if released:
            self.filtered.emit()

    def wanted(self) -> frozenset[Anchor]:
        """Return the places whose chips are pressed."""
        return frozenset(anchor for anchor, chip in self.chips.items() if chip.isChecked())

    def set_wanted(self, places: frozenset[Anchor]) -> None:
        """Press these chips and release the others; tells nobody."""
        for anchor, chip in self.chips.items():
            chip.setChecked(anchor in places)


def _place_count(anchor: Anchor, count: int) -> str:
    words = "{n} to check" if anchor is Anchor.APPROXIMATE else "{n} not found"
    return counted(count, words, words)
