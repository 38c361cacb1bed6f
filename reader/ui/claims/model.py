"""The cards as a Qt model, filtered and in order, refreshed by difference."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from reader.core.cards import Card, CardFilter, Facets, Sort, facets_of, in_order
from reader.ui.claims.dragging import CARDS, mime_of
from reader.ui.claims.rows import Section, quote_text, spoken_text

_NOWHERE = QModelIndex()


class RowModel(QAbstractListModel):
    """A list of cards of which those that the filter wants are shown, in one of several orders.

    A heading stands over the orphans; it is no row, and cannot be chosen. Rows that stay keep their
    indexes, so that a view keeps its place and its current row.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Card, ...] = ()
        self._ordered: list[Card] = []
        self._shown: list[Card | Section] = []
        self._places: dict[str, int] = {}
        self._filter = CardFilter()
        self._sort = Sort.TEXT
        self.facets = Facets()

    @property
    def all_rows(self) -> tuple[Card, ...]:
        """Every card, shown or not."""
        return self._all

    @property
    def filter(self) -> CardFilter:
        """What is shown."""
        return self._filter

    @property
    def sort_order(self) -> Sort:
        """What the cards are put in order by."""
        return self._sort

    @property
    def shown_count(self) -> int:
        """How many cards are shown."""
        return len(self.facets.wanted)

    def set_rows(self, rows: tuple[Card, ...]) -> bool:
        """Show other cards; returns whether anything differs."""
        if rows == self._all:
            return False
        self._all = rows
        self._ordered = in_order(rows, self._sort)
        self._refresh()
        return True

    def set_filter(self, wanted: CardFilter) -> None:
        """Show only the cards that are wanted."""
        if wanted != self._filter:
            self._filter = wanted
            self._refresh()

    def set_sort(self, sort: Sort) -> None:
        """Show the cards in another order."""
        if sort is not self._sort:
            self._sort = sort
            self._ordered = in_order(self._all, sort)
            self._refresh()

    def row_at(self, index: QModelIndex | QPersistentModelIndex) -> Card | None:
        """Return the row at `index`, or None where there is none."""
        item = self.item_at(index)
        return item if isinstance(item, Card) else None

    def item_at(self, index: QModelIndex | QPersistentModelIndex) -> Card | Section | None:
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
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:  # noqa: N802
        """Name what a dragged card is."""
        return [CARDS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return what is dragged along: which annotations the cards are of."""
        cards = (self.row_at(index) for index in indexes)
        return mime_of([card.id for card in cards if card is not None])

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
        self.facets = facets_of(self._ordered, self._filter)
        new = _with_heading(self.facets.wanted)
        head = _same_ids(self._shown, new)
        limit = min(len(self._shown), len(new)) - head
        tail = min(_same_ids(self._shown[::-1], new[::-1]), limit)
        self._remove(head, len(self._shown) - tail)
        self._insert(head, new[head : len(new) - tail])
        if len(self._places) != len(new) or head < len(new):
            self._places = {row.id: place for place, row in enumerate(new)}
        self._replace(new)

    def _remove(self, first: int, end: int) -> None:
        if end > first:
            self.beginRemoveRows(_NOWHERE, first, end - 1)
            del self._shown[first:end]
            self.endRemoveRows()

    def _insert(self, first: int, rows: Sequence[Card | Section]) -> None:
        if rows:
            self.beginInsertRows(_NOWHERE, first, first + len(rows) - 1)
            self._shown[first:first] = rows
            self.endInsertRows()

    def _replace(self, new: list[Card | Section]) -> None:
        changed = [
            n
            for n, (old, row) in enumerate(zip(self._shown, new, strict=True))
            if old is not row and old != row
        ]
        # Equal rows stay the same objects, by which the delegate knows their heights.
        for place in changed:
            self._shown[place] = new[place]
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))


def _with_heading(rows: Sequence[Card]) -> list[Card | Section]:
    """Return the rows with a heading over the orphans, which are the last of them."""
    lost = sum(row.is_orphan for row in rows)
    if not lost:
        return list(rows)
    first = len(rows) - lost
    return [*rows[:first], Section(lost), *rows[first:]]


def _same_ids(left: Sequence[Card | Section], right: Sequence[Card | Section]) -> int:
    count = 0
    for one, other in zip(left, right, strict=False):
        if one is not other and one.id != other.id:
            break
        count += 1
    return count
