"""Where a change is planned: the open transaction, the time, and the rows as they are in it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from typing import TYPE_CHECKING

from reader.core.frozen import frozen
from reader.core.passage import Passage, Quote, Span, quote_at
from reader.storage.connection import marks, portions
from reader.storage.errors import GoneError, InTrashError, UnfitChangeError
from reader.storage.rows import Row

if TYPE_CHECKING:
    from reader.anchoring import Anchored

Sought = tuple[str, Quote, Span]
"""A passage that is looked for in another text: the revision it is in, its words, its place."""

Foreseen = dict[str, "tuple[str, dict[Sought, Anchored | None]]"]
"""By article, a text that it may get and what was found in it."""


@frozen
class Desk:
    """A connection inside a transaction, and when (as the file writes times) the change is made.

    `foreseen` is what was looked for before the transaction, `texts` are those of revisions that
    were read already: the text of a revision never changes. `rows` (by table and id) are at hand.
    """

    connection: sqlite3.Connection
    at: str
    foreseen: Foreseen = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
    rows: Mapping[tuple[str, str], Row] = field(default_factory=dict)

    def laid_out(self, table: str, ids: Iterable[str]) -> Desk:
        """Return a desk with these rows, and the articles of annotations, read all at once.

        For changes none of which touches what another one reads.
        """
        rows = self._read(table, ids)
        if table == "annotation":
            rows |= self._read("article", (str(row["article_id"]) for row in rows.values()))
        return replace(self, rows=rows)

    def _read(self, table: str, ids: Iterable[str]) -> dict[tuple[str, str], Row]:
        return {
            (table, row["id"]): dict(row)
            for given in portions(ids)
            for row in self.connection.execute(
                f"SELECT * FROM {table} WHERE id IN ({marks(given)})",  # noqa: S608
                given,
            )
        }

    def row(self, table: str, row_id: str) -> Row:
        """Return the row with this id; raises GoneError when there is none."""
        if (table, row_id) in self.rows:
            return self.rows[table, row_id]
        found = self.connection.execute(
            f"SELECT * FROM {table} WHERE id = ?",  # noqa: S608 - the table is never input
            (row_id,),
        ).fetchone()
        if found is None:
            raise GoneError
        return dict(found)

    def article(self, article_id: str) -> Row:
        """Return the row of an article; raises InTrashError when it is in the trash."""
        row = self.row("article", article_id)
        if row["trashed"]:
            raise InTrashError
        return row

    def annotation(self, annotation_id: str) -> Row:
        """Return the row of an annotation; raises InTrashError when its article is in the trash."""
        row = self.row("annotation", annotation_id)
        self.article(str(row["article_id"]))
        return row

    def tags(self, claim_id: str) -> list[Row]:
        """Return the rows of a claim's tags, in order."""
        rows = self.connection.execute(
            "SELECT * FROM tag WHERE claim_id = ? ORDER BY ordinal", (claim_id,)
        )
        return [dict(row) for row in rows]

    def corrections(self, article_id: str, revision_id: str, span: Span) -> list[Row]:
        """Return the rows (one or none) of the correction of exactly this span."""
        rows = self.connection.execute(
            "SELECT * FROM time_correction WHERE article_id = ? AND revision_id = ?"
            ' AND start = ? AND "end" = ?',
            (article_id, revision_id, span.start, span.end),
        )
        return [dict(row) for row in rows]

    def text(self, revision_id: str) -> str:
        """Return the text of a revision; raises GoneError when there is none."""
        known = self.texts.get(revision_id)
        return str(self.row("revision", revision_id)["text"]) if known is None else known

    def quote(self, article_id: str, passage: Passage) -> Quote:
        """Return the quote of a passage; raises UnfitChangeError when it runs past the text."""
        self.article(article_id)
        text = self.text(passage.revision_id)
        if passage.span.end > len(text):
            raise UnfitChangeError
        return quote_at(text, passage.span)

    def check_passage(self, article_id: str, revision_id: str, span: Span, quote: Quote) -> None:
        """Raise UnfitChangeError unless the words of `quote` stand at `span` of the present text.

        Raises GoneError when the article has no such revision, InTrashError when it is in the
        trash.
        """
        found = self.connection.execute(
            "SELECT article.trashed, article.revision_id FROM revision"
            " JOIN article ON article.id = revision.article_id"
            " WHERE revision.id = ? AND article.id = ?",
            (revision_id, article_id),
        ).fetchone()
        if found is None:
            raise GoneError
        if found["trashed"]:
            raise InTrashError
        text = self.text(revision_id)
        fits = len(span) and span.end <= len(text) and quote_at(text, span) == quote
        if not fits or found["revision_id"] != revision_id:
            raise UnfitChangeError
