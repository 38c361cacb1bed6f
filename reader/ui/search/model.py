"""The search results as a Qt model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from reader.ui.search.rows import Row, spoken_text

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ResultModel(QAbstractListModel):
    """Articles, what was found in each, and what stands for the rest."""

    def __init__(self) -> None:
        """Make an empty model."""
        super().__init__()
        self.rows: list[Row] = []

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def row_at(self, index: Index) -> Row | None:
        """Return the row at `index`, or None where there is none."""
        return self.rows[index.row()] if index.isValid() else None

    def index_of(self, key: tuple[object, ...]) -> QModelIndex:
        """Return the index of the row with this key, invalid where there is none."""
        for place, row in enumerate(self.rows):
            if row.key == key:
                return self.index(place)
        return _NOWHERE

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the row in words."""
        row = self.row_at(index)
        spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return spoken_text(row) if row is not None and role in spoken else None
