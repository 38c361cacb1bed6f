"""The passages elsewhere as a Qt model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from reader.ui.elsewhere.rows import Found, Head, Row, spoken_text, unfolded

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class PassageModel(QAbstractListModel):
    """Articles and what was found in each; a heading over passages is passed over by the arrows."""

    def __init__(self) -> None:
        """Make an empty model."""
        super().__init__()
        self.all: list[Row] = []
        self.rows: list[Row] = []
        self._opened: set[str] = set()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; which articles were opened stays so as long as there are any."""
        self.all = list(rows)
        self._opened &= {row.article_id for row in rows}
        self._reset()

    def open(self, article_id: str, *, opened: bool) -> None:
        """Show what comes nearest in an article without a passage, or fold it."""
        (self._opened.add if opened else self._opened.discard)(article_id)
        self._reset()

    def _reset(self) -> None:
        self.beginResetModel()
        self.rows = unfolded(self.all, self._opened)
        self.endResetModel()

    def row_at(self, index: Index) -> Row | None:
        """Return the row at `index`, or None where there is none."""
        return self.rows[index.row()] if index.isValid() else None

    def place_of(self, key: tuple[object, ...]) -> int | None:
        """Return where the row with this key is, None where it is not."""
        return next((place for place, row in enumerate(self.rows) if row.key == key), None)

    def first_from(self, place: int) -> QModelIndex:
        """Return the first passage at a place or after it, else the last before it.

        Where there is no passage, the same of what says so.
        """
        found = [n for n, r in enumerate(self.rows) if isinstance(r, Found) and not r.near]
        found = found or [n for n, r in enumerate(self.rows) if isinstance(r, Head) and r.silent]
        after = [n for n in found if n >= place]
        return self.index((after or found[-1:])[0]) if found else _NOWHERE

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let passages be chosen, and what says that there is none."""
        row = self.row_at(index)
        if isinstance(row, Head) and not row.silent:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the row in words."""
        row = self.row_at(index)
        spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return spoken_text(row) if row is not None and role in spoken else None
