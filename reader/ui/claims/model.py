"""The rows as a Qt model, filtered by status and place, refreshed by difference."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.core.claim import Anchor, Status
from reader.ui.claims.rows import Row, Section, quote_text, spoken_text

_NOWHERE = QModelIndex()


class RowModel(QAbstractListModel):
    """A list of rows of which those with a wanted status and place are shown.

    A heading stands over the orphans; it is no row, and cannot be chosen. Rows that stay keep their
    indexes, so that a view keeps its place and its current row.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Row, ...] = ()
        self._shown: list[Row | Section] = []
        self._places: dict[str, int] = {}
        self._wanted: frozenset[Status] = frozenset()
        self._places_wanted: frozenset[Anchor] = frozenset()
        self._only: frozenset[str] | None = None

    @property
    def all_rows(self) -> tuple[Row, ...]:
        """Every row, shown or not."""
        return self._all

    @property
    def wanted(self) -> frozenset[Status]:
        """The statuses that are shown; an empty set shows all."""
        return self._wanted

    @property
    def filtered(self) -> bool:
        """Whether not every row is wanted."""
        return bool(self._wanted or self._places_wanted) or self._only is not None

    @property
    def shown_count(self) -> int:
        """How many rows are shown."""
        return sum(isinstance(item, Row) for item in self._shown)

    def set_rows(self, rows: tuple[Row, ...]) -> bool:
        """Show other rows; returns whether anything differs."""
        if rows == self._all:
            return False
        self._all = rows
        self._refresh()
        return True

    def set_wanted(
        self, statuses: frozenset[Status], places: frozenset[Anchor] = frozenset()
    ) -> None:
        """Show only the rows with one of these statuses and places; an empty set shows all."""
        if (statuses, places) != (self._wanted, self._places_wanted):
            self._wanted, self._places_wanted = statuses, places
            self._refresh()

    def set_only(self, ids: frozenset[str] | None) -> None:
        """Show no other annotations than these; None shows those of all times."""
        if ids != self._only:
            self._only = ids
            self._refresh()

    def wants(self, row: Row) -> bool:
        """Tell whether a row is one of those that are shown."""
        if self._only is not None and row.id not in self._only:
            return False
        return (not self._wanted or row.status in self._wanted) and (
            not self._places_wanted or row.anchor in self._places_wanted
        )

    def row_at(self, index: QModelIndex | QPersistentModelIndex) -> Row | None:
        """Return the row at `index`, or None where there is none."""
        item = self.item_at(index)
        return item if isinstance(item, Row) else None

    def item_at(self, index: QModelIndex | QPersistentModelIndex) -> Row | Section | None:
        """Return the row or heading at `index`, or None where there is none."""
        return self._shown[index.row()] if index.isValid() else None

    def index_of(self, annotation_id: str) -> QModelIndex:
        """Return the index of an annotation, invalid when it is not shown."""
        place = self._places.get(annotation_id)
        return _NOWHERE if place is None else self.index(place)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Return how many rows and headings are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let rows be chosen, and headings not."""
        if isinstance(self.item_at(index), Section):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the quote for display and the whole row in words for screen readers."""
        row = self.item_at(index)
        if row is None:
            return None
        if isinstance(row, Section):
            wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return row.text if role in wanted else None
        if role == Qt.ItemDataRole.DisplayRole:
            return quote_text(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_text(row)
        return None

    def _refresh(self) -> None:
        new = _with_heading([row for row in self._all if self.wants(row)])
        head = _same_ids(self._shown, new)
        limit = min(len(self._shown), len(new)) - head
        tail = min(_same_ids(self._shown[::-1], new[::-1]), limit)
        self._remove(head, len(self._shown) - tail)
        self._insert(head, new[head : len(new) - tail])
        self._places = {row.id: place for place, row in enumerate(new)}
        self._replace(new)

    def _remove(self, first: int, end: int) -> None:
        if end > first:
            self.beginRemoveRows(_NOWHERE, first, end - 1)
            del self._shown[first:end]
            self.endRemoveRows()

    def _insert(self, first: int, rows: Sequence[Row | Section]) -> None:
        if rows:
            self.beginInsertRows(_NOWHERE, first, first + len(rows) - 1)
            self._shown[first:first] = rows
            self.endInsertRows()

    def _replace(self, new: list[Row | Section]) -> None:
        changed = [
            n for n, (old, row) in enumerate(zip(self._shown, new, strict=True)) if old != row
        ]
        # Equal rows stay the same objects, by which the delegate knows their heights.
        for place in changed:
            self._shown[place] = new[place]
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))


def _with_heading(rows: list[Row]) -> list[Row | Section]:
    """Return the rows with a heading over the orphans, which are the last of them."""
    lost = sum(row.is_orphan for row in rows)
    if not lost:
        return list(rows)
    first = len(rows) - lost
    return [*rows[:first], Section(lost), *rows[first:]]


def _same_ids(left: Sequence[Row | Section], right: Sequence[Row | Section]) -> int:
    count = 0
    for one, other in zip(left, right, strict=False):
        if one.id != other.id:
            break
        count += 1
    return count
