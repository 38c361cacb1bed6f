"""The matrix as a Qt model: claims down, articles across, who says what in the cells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from reader.core.article import Article
from reader.core.excerpt import excerpt
from reader.core.i18n import counted, quoted, tr
from reader.corroboration.matrix import Absence, Cell, Offered, Row, doubted
from reader.corroboration.suggesting import counted_origins, in_words
from reader.ui.status_words import status_word
from reader.ui.theme import GLYPHS

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_QUOTE = 160


class MatrixModel(QAbstractTableModel):
    """Rows of the matrix, as they are arranged, and the articles by the groups they stand in."""

    def __init__(self) -> None:
        """Make a matrix of nothing."""
        super().__init__()
        self.rows: tuple[Row, ...] = ()
        self.groups: tuple[tuple[str, ...], ...] = ()
        self.columns: tuple[str, ...] = ()
        self.articles: Mapping[str, Article] = {}
        self.offered: Offered = {}

    def set_rows(
        self,
        rows: Sequence[Row],
        groups: Sequence[tuple[str, ...]],
        articles: Mapping[str, Article],
    ) -> None:
        """Show other rows; `groups` are the columns."""
        self.beginResetModel()
        self.rows, self.groups, self.articles = tuple(rows), tuple(groups), articles
        self.columns = tuple(one for group in groups for one in group)
        self.endResetModel()

    def set_offered(self, offered: Offered) -> None:
        """Say in which articles a passage is offered; the rows stay as they are."""
        self.offered = offered
        if self.rows and self.columns:
            last = self.index(len(self.rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def row_at(self, index: Index) -> Row | None:
        """Return the claim of a cell, or None where there is none."""
        return self.rows[index.row()] if index.isValid() else None

    def cell_at(self, index: Index) -> Cell | None:
        """Return a cell, or None where there is none."""
        row = self.row_at(index)
        cell = row.cell(self.columns[index.column()]) if row is not None else None
        if row is None or cell is None:
            return None
        return doubted(cell, self.offered.get(row.claim.id, {}))

    def place_of(self, claim_id: str, article_id: str) -> QModelIndex:
        """Return where a cell is now, invalid where it is not shown."""
        found = [n for n, row in enumerate(self.rows) if row.claim.id == claim_id]
        if not found or article_id not in self.columns:
            return _NOWHERE
        return self.index(found[0], self.columns.index(article_id))

    def kin(self, article_id: str) -> tuple[int, ...]:
        """Return the numbers of the other articles that tell the same text."""
        group = next(group for group in self.groups if article_id in group)
        return tuple(self.articles[one].info.number for one in group if one != article_id)

    def begins_group(self, column: int) -> bool:
        """Tell whether a column is the first of its origin."""
        return any(group[0] == self.columns[column] for group in self.groups)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many claims are shown."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many articles there are."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return an article or a claim in words."""
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        if orientation is Qt.Orientation.Horizontal:
            return article_words(self.articles[self.columns[section]], self.kin_at(section))
        return claim_words(self.rows[section])

    def kin_at(self, column: int) -> tuple[int, ...]:
        """Return the numbers of the other articles that tell the same text as a column."""
        return self.kin(self.columns[column])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell in words; the signs are painted beside them."""
        cell = self.cell_at(index)
        if cell is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{cell.signs} {cell.words}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(cell)
        return None


def article_words(article: Article, kin: Sequence[int]) -> str:
    """Return an article as the head of a column."""
    info = article.info
    parts = [f"{info.number}. {info.outlet or info.title}"]
    if info.publication is not None:
        parts.append(str(info.publication.date))
    if kin:
        numbers = ", ".join(map(str, kin))
        parts.append(tr("much the same text as {numbers}").format(numbers=numbers))
    return ", ".join(parts)


def claim_words(row: Row) -> str:
    """Return a claim as the head of a row: its status, what it says, how much carries it."""
    status = f"{GLYPHS[row.claim.status]} {status_word(row.claim.status)}".strip()
    return f"{status}: {row.statement}. {counts(row)}"


def counts(row: Row) -> str:
    """Return how many articles and origins carry a claim."""
    return " · ".join(
        (
            counted(row.suggestion.articles, "{n} article", "{n} articles"),
            counted_origins(row.suggestion),
        )
    )


def spoken(cell: Cell) -> str:
    """Return a cell with the words of its article."""
    quotes = [quoted(excerpt(one.quote.exact, _QUOTE)) for one in cell.annotations]
    return " ".join((f"{cell.words}:" if quotes else cell.words, *quotes))


def told(row: Row, cell: Cell, articles: Mapping[str, Article]) -> str:
    """Return what there is to say of a cell: the sum of its claim, and what the article has."""
    number = articles[cell.article_id].info.number
    if cell.absence is Absence.SILENT:
        own = tr("{number} says nothing of it.").format(number=number)
    elif cell.absence is Absence.MAYBE:
        own = tr("{number} has a passage that may say it: Enter shows it.").format(number=number)
    elif cell.absence is Absence.UNSEEN:
        own = tr("{number} is not looked through for it yet.").format(number=number)
    elif cell.absence is Absence.BEFORE:
        own = tr("{number} was published before it happened.").format(number=number)
    else:
        own = tr("Article {number}: {words}").format(number=number, words=spoken(cell))
    return f"{in_words(row.suggestion, articles)}\n{own}"
