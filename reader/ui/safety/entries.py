"""Lists of two-line entries under headings, as values and as a Qt model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.core.frozen import frozen

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@frozen
class Entry:
    """A thing in a list: its name, a word at the right of that, a line below.

    `key` tells it from the others; one without can be looked at but not chosen.
    """

    title: str
    below: str = ""
    side: str = ""
    key: str = ""

    @property
    def spoken(self) -> str:
        """All in words for screen readers."""
        return ", ".join(part for part in (self.title, self.below, self.side) if part)


@frozen
class Heading:
    """What the entries below it have in common."""

    title: str

    @property
    def spoken(self) -> str:
        """The same for screen readers."""
        return self.title


Row = Entry | Heading


class EntryModel(QAbstractListModel):
    """Headings and entries, as given."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is listed."""
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """List something else; where as many are listed as before, the view keeps its place."""
        new = tuple(rows)
        if len(new) == len(self._rows):
            changed = [n for n, row in enumerate(new) if row != self._rows[n]]
            self._rows = new
            if changed:
                self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
            return
        self.beginResetModel()
        self._rows = new
        self.endResetModel()

    def append_rows(self, rows: Sequence[Row]) -> None:
        """List more below what is listed."""
        if rows:
            first = len(self._rows)
            self.beginInsertRows(_NOWHERE, first, first + len(rows) - 1)
            self._rows += tuple(rows)
            self.endInsertRows()

    def set_row(self, place: int, row: Row) -> None:
        """List something else in one place."""
        self._rows = (*self._rows[:place], row, *self._rows[place + 1 :])
        self.dataChanged.emit(self.index(place), self.index(place))

    def row_at(self, index: _Index) -> Row | None:
        """Return the row at `index`, or None where there is none."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, key: str) -> QModelIndex:
        """Return the index of the entry with this key, invalid where there is none."""
        for place, row in enumerate(self._rows):
            if isinstance(row, Entry) and row.key and row.key == key:
                return self.index(place)
        return _NOWHERE

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let entries be chosen, and headings not."""
        if isinstance(self.row_at(index), Entry):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the name, or all in words for screen readers and tooltips."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return None
