"""Which rows of the matrix are shown, and in what order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from enum import StrEnum
from typing import Any

from reader.core.claim import Status
from reader.core.frozen import frozen
from reader.corroboration.matrix import (
    Absence,
    Cell,
    Matrix,
    Offered,
    Row,
    absence_word,
    doubted,
    silences,
)

_GRAVITY = (Status.DISPUTED, Status.SINGLE_SOURCE, Status.NONE, Status.CONFIRMED)


class Order(StrEnum):
    """What comes first: what is open, what most or fewest know, what happened first, by letter."""

    STATUS = "status"
    ARTICLES = "articles"
    ORIGINS = "origins"
    DAYS = "days"
    STATEMENT = "statement"
    COLUMN = "column"


@frozen
class Wish:
    """What a person wants to see of the matrix.

    `words` must each stand in the statement or a quote; `status` None is any; `left_out_by` names
    an article that is silent where others are not; `column` is the article to sort by for
    `Order.COLUMN`.
    """

    words: str = ""
    status: Status | None = None
    left_out_by: str = ""
    order: Order = Order.STATUS
    column: str = ""

    @property
    def narrows(self) -> bool:
        """Whether it leaves anything out."""
        return bool(self.words.split() or self.status is not None or self.left_out_by)


def arranged(matrix: Matrix, wish: Wish, offered: Offered | None = None) -> tuple[Row, ...]:
    """Return the rows that a person wants to see, in the order wished for; ties stay in theirs.

    `offered` tells which cells are silent and which may be; None takes all empty ones for silent.
    Of what an article leaves out, what is offered in it and may be there comes last.
    """
    rows = silences(matrix, wish.left_out_by) if wish.left_out_by else matrix.rows
    words = wish.words.casefold().split()
    kept = [
        row
        for row in rows
        if wish.status in (None, row.claim.status) and (not words or _has(row, words, offered))
    ]
    kept.sort(key=_key(wish, offered))
    if wish.left_out_by and offered:
        kept.sort(key=lambda row: offered.get(row.claim.id, {}).get(wish.left_out_by, False))
    return tuple(kept)


def _has(row: Row, words: list[str], offered: Offered | None) -> bool:
    told = [row.statement, row.status_word, *row.claim.tags]
    # Of many articles most have nothing: what that is called is looked at once.
    found = None if offered is None else offered.get(row.claim.id, {})
    cells = (cell if found is None else doubted(cell, found) for cell in row.cells)
    told += [absence_word(one) for one in {cell.absence for cell in cells} if one is not None]
    for cell in row.cells:
        if cell.annotations:
            told.append(cell.words)
            told += [f"{one.quote.exact} {one.said_by}" for one in cell.annotations]
    text = " ".join(told).casefold()
    return all(word in text for word in words)


def _key(wish: Wish, offered: Offered | None) -> Callable[[Row], Any]:
    order = wish.order
    if order is Order.ARTICLES:
        return lambda row: -row.suggestion.articles
    if order is Order.ORIGINS:
        return lambda row: (len(row.suggestion.origins), -row.suggestion.articles)
    if order is Order.DAYS:
        return lambda row: row.days.begin if row.days is not None else dt.date.max
    if order is Order.STATEMENT:
        return lambda row: row.statement.casefold()
    if order is Order.COLUMN:
        return lambda row: _rank(
            row.cell(wish.column), (offered or {}).get(row.claim.id, {}).get(wish.column, False)
        )
    return lambda row: _GRAVITY.index(row.claim.status)


def _rank(cell: Cell | None, offered: bool) -> tuple[int, str]:
    if cell is None:
        return 4, ""
    if cell.absence is not None:
        return (3 if cell.absence is Absence.BEFORE else 1 if offered else 2), ""
    return 0, cell.stances[0].value
