"""What the edits of a change touch and rest on, by which it is told whether two are independent.

Of two changes with no footprint in common, either can be taken back as if the other were not there.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence

from reader.core.frozen import frozen
from reader.storage.connection import marks, portions
from reader.storage.edits import RowEdit
from reader.storage.rows import Value

Token = tuple[Value, ...]

_PLACES_ARTICLE = frozenset({"trashed", "revision_id"})
"""The columns of an article that decide whether and where its annotations are seen."""

_MOST_NEEDLES = 60
"""More than this, and it is quicker to read every entry than to search for so many strings."""


@frozen
class Footprint:
    """What is written (rows, what stands under a claim, an article's place) and rested on."""

    writes: frozenset[Token]
    leans: frozenset[Token]

    def meets(self, other: Footprint) -> bool:
        """Tell whether the order of the two matters."""
        return bool(
            self.writes & other.writes or self.writes & other.leans or self.leans & other.writes
        )

    def needles(self) -> list[str]:
        """Return strings one of which is in the journaled edits of all that this one can meet.

        Empty when there is no telling, or too many.
        """
        if any(token[0] == "shelf" for token in self.writes):
            return []
        found = {_needle(token) for token in self.writes | self.leans}
        return sorted(found) if len(found) <= _MOST_NEEDLES else []


def footprint(connection: sqlite3.Connection, edits: Sequence[RowEdit]) -> Footprint:
    """Return the footprint of the edits of one change, looking up what they do not say."""
    leans: set[Token] = {("shelf", article) for article in _articles_rested_on(connection, edits)}
    # What was rejected for a claim is nothing without the claim.
    leans |= {("being", c) for e in edits if e.table == "rejection" for c in _values(e, "claim_id")}
    return Footprint(frozenset(t for e in edits for t in _writes(e)), frozenset(leans))


def _needle(token: Token) -> str:
    kind, value, *_ = token
    # Whatever writes an article's place is an edit of the article's own row.
    found: object = ["article", {"id": value}] if kind == "shelf" else [value]
    return json.dumps(found, ensure_ascii=False, separators=(",", ":"))[1:-1]


def _writes(edit: RowEdit) -> set[Token]:
    if edit.table == "tag":
        # A claim's tags are one list: their rows change places in it.
        return {("claim", edit.key["claim_id"])}
    tokens: set[Token] = {(edit.table, *edit.key.values())}
    if edit.table == "article" and edit.columns & _PLACES_ARTICLE:
        tokens.add(("shelf", edit.key["id"]))
    if edit.table == "annotation":
        tokens |= {("members", claim) for claim in _values(edit, "claim_id")}
    if edit.table == "claim" and None in (edit.before, edit.after):
        tokens |= {("members", edit.key["id"]), ("being", edit.key["id"])}
    return tokens


def _articles_rested_on(connection: sqlite3.Connection, edits: Iterable[RowEdit]) -> set[Value]:
    articles: set[Value] = set()
    annotations, claims = [], []
    for edit in edits:
        if edit.table == "annotation":
            told = _values(edit, "article_id")
            articles |= told
            annotations += [] if told else [str(edit.key["id"])]
        elif edit.table == "rejection":
            articles |= _values(edit, "article_id")
        elif edit.table in ("claim", "tag"):
            claims.append(str(edit.key["id" if edit.table == "claim" else "claim_id"]))
        elif "article_id" in edit.key:
            articles.add(edit.key["article_id"])
    articles |= _found(connection, "id", annotations)
    return articles | _found(connection, "claim_id", claims)


def _found(connection: sqlite3.Connection, column: str, values: Iterable[str]) -> set[Value]:
    query = "SELECT DISTINCT article_id FROM annotation WHERE {} IN ({})"
    return {
        row["article_id"]
        for given in portions(values)
        for row in connection.execute(query.format(column, marks(given)), given)
    }


def _values(edit: RowEdit, column: str) -> set[Value]:
    return {row[column] for row in (edit.before, edit.after) if row and column in row}
