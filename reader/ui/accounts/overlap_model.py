"""How much of each article stands in each other one: as a value, and as a Qt model."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from reader.core.article import Article
from reader.core.excerpt import excerpt
from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.corroboration.reuse_values import Overlap

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_NAME = 34


@frozen
class Grid:
    """Articles by their numbers, and the share of each that stands in another, 0 to 1.

    `shares` go by the ids of the article and of the one that its words stand in too; a pair without
    words in common has none.
    """

    ids: tuple[str, ...]
    numbers: tuple[int, ...]
    names: tuple[str, ...]
    shares: Mapping[tuple[str, str], float]

    def share(self, row: int, column: int) -> float:
        """Return how much of the article of a row stands in that of a column."""
        return self.shares.get((self.ids[row], self.ids[column]), 0.0)

    def place_of(self, article_id: str) -> int:
        """Return the row and column of an article, -1 where it has none."""
        return self.ids.index(article_id) if article_id in self.ids else -1


NO_GRID = Grid((), (), (), {})
"""The table of no articles."""


def grid_of(overlaps: Iterable[Overlap], articles: Mapping[str, Article]) -> Grid:
    """Return the table of these articles, by their numbers."""
    ordered = sorted(articles.values(), key=lambda one: one.info.number)
    return Grid(
        tuple(one.id for one in ordered),
        tuple(one.info.number for one in ordered),
        tuple(excerpt(one.info.outlet or one.info.title, _NAME) for one in ordered),
        {(one.article_id, one.other_id): one.share for one in overlaps},
    )


class OverlapModel(QAbstractTableModel):
    """A row and a column for each article; in the cells what part of the row's article it is."""

    def __init__(self) -> None:
        """Make a table of nothing."""
        super().__init__()
        self.grid = NO_GRID
        self.named = True
        """Whether the heads of rows have the articles' names besides their numbers."""

    def set_grid(self, grid: Grid) -> None:
        """Show another table."""
        self.beginResetModel()
        self.grid = grid
        self.endResetModel()

    def pair_at(self, index: Index) -> tuple[str, str] | None:
        """Return the ids of a cell's articles, None where there is none or both are one."""
        if not index.isValid() or index.row() == index.column():
            return None
        return self.grid.ids[index.row()], self.grid.ids[index.column()]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many articles there are."""
        return 0 if parent.isValid() else len(self.grid.ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many articles there are."""
        return 0 if parent.isValid() else len(self.grid.ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a share as it is shown, or in a sentence for screen readers and the pointer."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.shown(index)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.told(index)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the number of a column's article, and of a row's with its name."""
        number, name = self.grid.numbers[section], self.grid.names[section]
        full = tr("{number}  {name}").format(number=number, name=name)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return full
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return full if self.named else str(number)
        return tr("in {number}").format(number=number)

    def shown(self, index: Index) -> str:
        """Return a cell's share in per cent; a dash where an article meets itself."""
        if index.row() == index.column():
            return "–"
        share = self.grid.share(index.row(), index.column())
        if not share:
            return "·"
        return tr("{n} %").format(n=round(100 * share)) if share >= 0.005 else "< 1 %"

    def told(self, index: Index) -> str:
        """Return a cell in a sentence."""
        numbers, names = self.grid.numbers, self.grid.names
        row, column = index.row(), index.column()
        if row == column:
            return tr("Article {number}: the same article").format(number=numbers[row])
        words = tr("{share} of article {number} ({name}) stands in article {other} ({other_name})")
        if not self.grid.share(row, column):
            words = tr("nothing of article {number} ({name}) stands in {other} ({other_name})")
        return words.format(
            share=self.shown(index), number=numbers[row], name=names[row],
            other=numbers[column], other_name=names[column],
        )  # fmt: skip
