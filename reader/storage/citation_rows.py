"""Records of bibliographies, to rows of the library file and back, and read out of it."""

from __future__ import annotations

import sqlite3

from reader.core.changes import KeepCitation
from reader.core.kept_citations import KeptCitation
from reader.storage.desk import Desk
from reader.storage.edits import RowEdit, inserted, updated
from reader.storage.errors import GoneError
from reader.storage.rows import Row, clean, moment, stamp

_TELLING = ("article_id", "record")


def list_citations(connection: sqlite3.Connection) -> tuple[KeptCitation, ...]:
    """Return the records, in the order in which they were kept, without those in the trash."""
    if not connection.execute("PRAGMA table_info(citation)").fetchall():
        # A damaged file of an older version is read as it is.
        return ()
    rows = connection.execute(
        "SELECT * FROM citation WHERE article_id IS NULL OR NOT EXISTS (SELECT 1 FROM article"
        " WHERE article.id = citation.article_id AND trashed = 1) ORDER BY made, id"
    )
    return tuple(citation_of_row(row) for row in rows)


def kept(change: KeepCitation, desk: Desk) -> list[RowEdit]:
    """Return the edits by which a record is kept; none when it is kept in these words already.

    Raises GoneError when its article is not there.
    """
    if change.citation.article_id:
        desk.article(change.citation.article_id)
    row = citation_row(change.citation)
    try:
        present = desk.row("citation", str(row["id"]))
    except GoneError:
        return [inserted("citation", row)]
    if all(present[name] == row[name] for name in _TELLING):
        return []
    edit = updated("citation", present, row)
    return [] if edit is None else [edit]


def citation_row(citation: KeptCitation) -> Row:
    """Return the row of `citation` for a record."""
    return {
        "id": clean(citation.id),
        "article_id": citation.article_id or None,
        "title": clean(citation.title),
        "record": clean(citation.record),
        "made": stamp(citation.made),
    }


def citation_of_row(row: sqlite3.Row) -> KeptCitation:
    """Return the record in a row."""
    return KeptCitation(
        id=row["id"],
        article_id=row["article_id"] or "",
        title=row["title"],
        record=row["record"],
        made=moment(row["made"]),
    )
