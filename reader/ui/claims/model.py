"""The cards as a Qt model, filtered and in order, refreshed by difference."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from reader.core.cards import Card, CardFilter, Facets, Sort, Tally, in_order, order_key
from reader.ui.claims.dragging import CARDS, mime_of
from reader.ui.claims.offers import Offers
from reader.ui.claims.rows import Section, quote_text, spoken_text

Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()


_SMALL = 150
"""Cards up to which all are shown at once."""

_CHUNK = 80
"""Cards that are added when a list of more than `_SMALL` is scrolled to its end."""

_MANY = 500
"""Changed cards beyond which putting all in order anew is quicker than placing each."""


class RowModel(QAbstractListModel):
    """Cards of which those that the filter wants are shown, in one of several orders.

    A heading stands over the orphans; it is no row, and cannot be chosen. Rows that stay keep their
    indexes, so that a view keeps its place and its current row. Of very many, the model has a
    stretch only, which grows at both ends as one scrolls and moves where `reveal` is asked to: a
    view lays out all rows of its model.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: dict[str, Card] = {}
        self._ordered: list[Card] = []
        self._wanted: list[Card] = []
        self._lost = 0
        self._first = 0
        self._shown: list[Card | Section] = []
        self._filter = CardFilter()
        self._sort = Sort.TEXT
        self._key = order_key(self._sort)
        self._tally = Tally(self._filter)
        self._facets: Facets | None = None
        self.offers = Offers()

    @property
    def all_rows(self) -> tuple[Card, ...]:
        """Every card, shown or not."""
        return tuple(self._ordered)

    @property
    def total(self) -> int:
        """How many cards there are, shown or not."""
        return len(self._ordered)

    @property
    def facets(self) -> Facets:
        """What the filter leaves, and how many each chip would leave."""
        if self._facets is None:
            self._facets = self._tally.facets(tuple(self._wanted))
        return self._facets

    @property
    def filter(self) -> CardFilter:
        """What is shown."""
        return self._filter

    @property
    def shown_count(self) -> int:
        """How many cards the filter leaves."""
        return len(self._wanted)

    @property
    def wanted(self) -> Sequence[Card]:
        """The cards that the filter leaves, in order."""
        return self._wanted

    @property
    def shown(self) -> Sequence[Card | Section]:
        """The rows of the model: the stretch that a view lays out."""
        return self._shown

    def card(self, annotation_id: str) -> Card | None:
        """Return the card of an annotation, shown or not, or None."""
        return self._cards.get(annotation_id)

    def set_rows(self, rows: Iterable[Card]) -> bool:
        """Show other cards; returns whether anything differs."""
        there = {card.id: card for card in rows}
        return self.update(there.values(), [i for i in self._cards if i not in there])

    def update(self, fresh: Iterable[Card], gone: Iterable[str] = ()) -> bool:
        """Show cards anew or for the first time and others no more; tells whether any differs."""
        known = self._cards
        news = [card for card in fresh if not _same(known.get(card.id), card)]
        left = [known[one] for one in gone if one in known]
        if not news and not left:
            return False
        if len(news) + len(left) > _MANY:
            self._rebuild(news, left)
        else:
            for card in left:
                self._take(card)
            for card in news:
                self._put(card)
        self._show()
        return True

    def set_filter(self, wanted: CardFilter) -> None:
        """Show only the cards that are wanted."""
        if wanted != self._filter:
            self._filter = wanted
            self._choose()
            self._show()

    def set_sort(self, sort: Sort) -> None:
        """Show the cards in another order."""
        if sort is not self._sort:
            self._sort, self._key = sort, order_key(sort)
            self._ordered = in_order(self._ordered, sort)
            self._wanted = in_order(self._wanted, sort)
            self._facets = None
            self._show()

    def reveal(self, annotation_id: str) -> QModelIndex:
        """Return the index of an annotation, made one of the rows; invalid where it is left out."""
        place = self._place_of(annotation_id)
        if place is None:
            return _NOWHERE
        if not self._first <= place < self._first + len(self._shown):
            self._stretch(place - _CHUNK // 2, place + _CHUNK)
        return self.index(place - self._first)

    def reveal_end(self, *, last: bool) -> None:
        """Make the first or the last of all rows one of the rows."""
        count = self._row_count()
        if last and self._first + len(self._shown) < count:
            self._stretch(count - _CHUNK, count)
        elif not last and self._first:
            self._stretch(0, _CHUNK)

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802
        """Tell whether there are rows below those shown."""
        return not parent.isValid() and self._first + len(self._shown) < self._row_count()

    def fetchMore(self, parent: Index) -> None:  # noqa: N802
        """Show more rows below."""
        if self.canFetchMore(parent):
            end = self._first + len(self._shown)
            self._insert(len(self._shown), self._items(end, end + _CHUNK))

    def can_fetch_before(self) -> bool:
        """Tell whether there are rows above those shown."""
        return self._first > 0

    def fetch_before(self) -> None:
        """Show more rows above."""
        first = max(0, self._first - _CHUNK)
        rows = self._items(first, self._first)
        self._first = first
        self._insert(0, rows)

    def row_at(self, index: Index) -> Card | None:
        """Return the row at `index`, or None where there is none."""
        item = self.item_at(index)
        return item if isinstance(item, Card) else None

    def item_at(self, index: Index) -> Card | Section | None:
        """Return the row or heading at `index`, or None where there is none."""
        return self._shown[index.row()] if index.isValid() else None

    def index_of(self, annotation_id: str) -> QModelIndex:
        """Return the index of an annotation, invalid when it is not among the rows."""
        place = self._place_of(annotation_id)
        inside = place is not None and self._first <= place < self._first + len(self._shown)
        return self.index(place - self._first) if inside and place is not None else _NOWHERE

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows and headings are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
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

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
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

    # The cards

    def _put(self, card: Card) -> None:
        old = self._cards.get(card.id)
        if old is not None:
            self._take(old)
        self._cards[card.id] = card
        _place(self._ordered, card, self._key)
        self.offers.add(card)
        if self._tally.add(card):
            _place(self._wanted, card, self._key)
            self._lost += card.is_orphan
        self._facets = None

    def _take(self, card: Card) -> None:
        del self._cards[card.id]
        del self._ordered[bisect_left(self._ordered, self._key(card), key=self._key)]
        self.offers.take(card)
        if self._tally.take(card):
            del self._wanted[bisect_left(self._wanted, self._key(card), key=self._key)]
            self._lost -= card.is_orphan
        self._facets = None

    def _rebuild(self, news: Iterable[Card], left: Iterable[Card]) -> None:
        for card in left:
            del self._cards[card.id]
        self._cards.update((card.id, card) for card in news)
        self._ordered = in_order(self._cards.values(), self._sort)
        self.offers = Offers()
        for card in self._ordered:
            self.offers.add(card)
        self._choose()

    def _choose(self) -> None:
        self._tally = Tally(self._filter)
        self._wanted = [card for card in self._ordered if self._tally.add(card)]
        self._lost = sum(card.is_orphan for card in self._wanted)
        self._facets = None

    # The rows: the cards that are wanted, with the heading among them

    def _row_count(self) -> int:
        return len(self._wanted) + bool(self._lost)

    def _items(self, first: int, end: int) -> list[Card | Section]:
        """Return a stretch of the rows."""
        placed = len(self._wanted) - self._lost
        rows: list[Card | Section] = [*self._wanted[first : min(end, placed)]]
        if self._lost and first <= placed < end:
            rows.append(Section(self._lost))
        if self._lost and end > placed:
            rows += self._wanted[max(first - 1, placed) : end - 1]
        return rows

    def _place_of(self, annotation_id: str) -> int | None:
        """Return which of the rows an annotation is, None where it is left out."""
        card = self._cards.get(annotation_id)
        if card is None:
            return None
        place = bisect_left(self._wanted, self._key(card), key=self._key)
        if place == len(self._wanted) or self._wanted[place] is not card:
            return None
        return place + card.is_orphan

    def _show(self) -> None:
        """Show the stretch that was shown, as it is now."""
        count = self._row_count()
        if count <= _SMALL:
            self._move_to(0, count)
            return
        places = (self._place_of(row.id) for row in self._shown)
        back = (self._place_of(row.id) for row in reversed(self._shown))
        first = next((p for p in places if p is not None), 0) if self._first else 0
        end = next((p + 1 for p in back if p is not None), 0)
        if not 0 < end - first <= max(2 * len(self._shown), _SMALL):
            # Another order or a wider filter has parted them.
            end = first + _SMALL
        self._move_to(first, max(end, first + _CHUNK))

    def _stretch(self, first: int, end: int) -> None:
        """Show these rows, and what is shown already where that is near."""
        shown = self._first, self._first + len(self._shown)
        if first <= shown[1] and shown[0] <= end:
            first, end = min(first, shown[0]), max(end, shown[1])
        self._move_to(first, end)

    def _move_to(self, first: int, end: int) -> None:
        first = max(first, 0)
        new = self._items(first, min(end, self._row_count()))
        head = _same_ids(self._shown, new)
        limit = min(len(self._shown), len(new)) - head
        tail = min(_same_ids(self._shown[::-1], new[::-1]), limit)
        self._first = first
        self._remove(head, len(self._shown) - tail)
        self._insert(head, new[head : len(new) - tail])
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


def _same(known: Card | None, card: Card) -> bool:
    return known is card or known == card


def _place(cards: list[Card], card: Card, key: Callable[[Card], Any]) -> None:
    """Put a card where it belongs; most come in order."""
    if not cards or key(cards[-1]) < key(card):
        cards.append(card)
    else:
        insort(cards, card, key=key)


def _same_ids(left: Sequence[Card | Section], right: Sequence[Card | Section]) -> int:
    count = 0
    for one, other in zip(left, right, strict=False):
        if one is not other and one.id != other.id:
            break
        count += 1
    return count
