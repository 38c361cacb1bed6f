"""The History as a Qt model that reads the journal a page at a time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from reader.storage import JournalEntry
from reader.ui.history.rows import Heading, Line, Row, rows_of, spoken_text
from reader.ui.turns import Turns

PAGE = 200
"""Changes read at once."""

ReadPage = Callable[[int, int | None], Sequence[JournalEntry]]
"""Reads so many changes before the one with a number, the newest first."""

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class HistoryModel(QAbstractListModel):
    """Days and changes; what stays keeps its index, so that a view keeps its place."""

    detail_read = Signal(QModelIndex)
    """What the change at an index was about is known by now, and can be painted."""

    def __init__(
        self,
        read_page: ReadPage,
        detail: Callable[[int], str],
        now: Callable[[], dt.datetime],
        parent: QObject | None = None,
    ) -> None:
        """Read changes with `read_page`; with `detail`, what a change shown was about."""
        super().__init__(parent)
        self._read_page, self._detail, self._now = read_page, detail, now
        self._entries: list[JournalEntry] = []
        self._rows: list[Row] = []
        self._more = True
        self._details: dict[tuple[int, dt.datetime], str] = {}
        self._wanted: dict[int, Line] = {}
        self._turns: Turns | None = None

    @property
    def lines(self) -> list[Line]:
        """The changes that have been read, the newest first."""
        return [row for row in self._rows if isinstance(row, Line)]

    def reload(self) -> None:
        """Read again as much as was read before, and what is new."""
        wanted = max(PAGE, len(self._entries) + PAGE // 4)
        entries = list(self._read_page(wanted, None))
        self._more = len(entries) == wanted
        self._show(entries)

    def clear(self) -> None:
        """Forget everything, for another library."""
        self.beginResetModel()
        self._entries, self._rows, self._more = [], [], True
        self._details.clear()
        self._wanted.clear()
        self.endResetModel()

    def row_at(self, index: _Index) -> Row | None:
        """Return the row at `index`, or None where there is none."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, seq: int) -> QModelIndex:
        """Return the index of a change, invalid where it has not been read."""
        for place, row in enumerate(self._rows):
            if isinstance(row, Line) and row.entry.seq == seq:
                return self.index(place)
        return _NOWHERE

    def detail(self, line: Line) -> str:
        """Return what a change was about, read from the library the first time."""
        key = (line.entry.seq, line.entry.at)
        if key not in self._details:
            self._details[key] = self._detail(line.entry.seq)
        return self._details[key]

    def detail_soon(self, line: Line) -> str:
        """Return what a change was about if that is known; else it is read in a turn of its own.

        A change of thousands of rows takes as long as a picture may: a screen of them, seconds.
        """
        known = self._details.get((line.entry.seq, line.entry.at))
        if known is None:
            self._wanted[line.entry.seq] = line
            if self._turns is None:
                self._turns = Turns(self._read_details(), self)
                self._turns.begin()
        return known or ""

    def canFetchMore(self, parent: _Index = _NOWHERE) -> bool:  # noqa: N802
        """Tell whether there may be older changes."""
        return not parent.isValid() and self._more and bool(self._entries)

    def fetchMore(self, parent: _Index = _NOWHERE) -> None:  # noqa: ARG002, N802
        """Read the next older page."""
        page = self._read_page(PAGE, self._entries[-1].seq)
        self._more = len(page) == PAGE
        self._show([*self._entries, *page])

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many rows have been read."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let changes be chosen, and the days not."""
        if isinstance(self.row_at(index), Line):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the act or the day, all in words for screen readers, the number (UserRole)."""
        row = self.row_at(index)
        if isinstance(row, Heading):
            wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return row.text if role in wanted else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.entry.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_text(row, self.detail(row))
        return row.entry.seq if role == Qt.ItemDataRole.UserRole else None

    def _read_details(self) -> Iterator[None]:
        """Read what the lines painted last were about, one a turn."""
        while self._wanted:
            seq, line = self._wanted.popitem()
            self.detail(line)
            self.detail_read.emit(self.index_of(seq))
            yield
        turns, self._turns = self._turns, None
        if turns is not None:
            turns.deleteLater()

    def _show(self, entries: list[JournalEntry]) -> None:
        self._entries = entries
        new = rows_of(entries, self._now())
        head = _alike(self._rows, new)
        most = min(len(self._rows), len(new)) - head
        tail = min(_alike(self._rows[::-1], new[::-1]), most)
        self._remove(head, len(self._rows) - tail)
        self._insert(head, new[head : len(new) - tail])
        changed = [n for n, row in enumerate(new) if self._rows[n] != row]
        self._rows = new
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def _remove(self, first: int, end: int) -> None:
        if end > first:
            self.beginRemoveRows(_NOWHERE, first, end - 1)
            del self._rows[first:end]
            self.endRemoveRows()

    def _insert(self, first: int, rows: list[Row]) -> None:
        if rows:
            self.beginInsertRows(_NOWHERE, first, first + len(rows) - 1)
            self._rows[first:first] = rows
            self.endInsertRows()


def _alike(left: Sequence[Row], right: Sequence[Row]) -> int:
    """Return how many rows from the beginning are about the same things."""
    count = 0
    for one, other in zip(left, right, strict=False):
        if _key(one) != _key(other):
            break
        count += 1
    return count


def _key(row: Row) -> object:
    return row.day if isinstance(row, Heading) else row.entry.seq
