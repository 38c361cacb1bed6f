"""The row of chips that counts the annotations of each status and filters by it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.core.claim import Status
from reader.core.i18n import counted, tr
from reader.ui.claims.rows import STATUSES, status_word
from reader.ui.claims.status_button import StatusButton
from reader.ui.theme import Theme


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
