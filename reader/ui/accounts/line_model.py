"""What the pane of accounts lists, as a Qt model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from reader.ui.accounts.lines import Line

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class LineModel(QAbstractListModel):
    """Heads and what stands under them."""

    def __init__(self) -> None:
        """Make an empty model."""
        super().__init__()
        self.lines: tuple[Line, ...] = ()

    def set_lines(self, lines: Sequence[Line]) -> None:
        """List other lines."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def line_at(self, index: Index) -> Line | None:
        """Return the line at `index`, or None where there is none."""
        return self.lines[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a line in words."""
        line = self.line_at(index)
        words = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return line.spoken if line is not None and role in words else None
