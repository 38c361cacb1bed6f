"""The indexes of words: kept in the transactions that change what they are about.

SQLite lets no trigger of an untrusted file write to an FTS5 table, so the one place that carries
out edits calls `renew` for what they touch, as it does for the hashes, and the one place that adds
a revision calls `add_text`.

What is indexed is folded (`reader.core.folding`), as SQLite's own tokeniser knows the accents of
Latin letters only and parts no Chinese words. To take something out of an index one has to say what
was put in: titles, quotes, notes, speakers, statements and tags are in `note_search`, and as they
were in `searchable`. The text of every revision is in `text_search`; it never changes, and
whether the revision is the one being read is asked when searching.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator

from reader.core.folding import folded
from reader.storage.connection import portions

_CONTENT = {
    "article": "title AS head, outlet || char(10) || byline AS rest FROM article",
    "annotation": "exact AS head, note || char(10) || said_by AS rest FROM annotation",
    "claim": (
        "statement AS head, coalesce((SELECT group_concat(name, char(10)) FROM (SELECT name"
        " FROM tag WHERE claim_id = claim.id ORDER BY ordinal)), '') AS rest FROM claim"
    ),
}
"""What is indexed of each kind of thing: columns and table of a query."""

REVISIONS_EACH = 1 << 20
"""More revisions than an article can have: `text_search` numbers them article by article."""

FOLDED_SINCE = 7
"""The first version of the file whose indexes hold words as they are folded now."""


def renew(connection: sqlite3.Connection, things: Iterable[tuple[str, str]]) -> None:
    """Index things (kind and id) anew; to be called inside the transaction that changes them."""
    keys: dict[str, list[str]] = {}
    for kind, key in things:
        if kind in _CONTENT:
            keys.setdefault(kind, []).append(key)
    for kind, those in keys.items():
        for given in portions(those):
            _renew(connection, kind, given)


def _renew(connection: sqlite3.Connection, kind: str, keys: tuple[str, ...]) -> None:
    columns, _, table = _CONTENT[kind].rpartition(" FROM ")
    rows = connection.execute(
        f"WITH wanted (thing) AS (VALUES {', '.join(['(?)'] * len(keys))})"  # noqa: S608
        f" SELECT thing, searchable.id, heading, body, {columns} FROM wanted"
        " LEFT JOIN searchable ON searchable.kind = ? AND searchable.key = thing"
        f" LEFT JOIN {table} ON {table}.id = thing",
        (*keys, kind),
    )
    for key, row_id, heading, body, head, rest in rows.fetchall():
        if row_id is not None and (heading, body) == (head, rest):
            continue
        if row_id is not None:
            _take_out(connection, row_id, heading, body)
        if head is not None:
            _put_in(connection, (kind, key, head, rest))


def add_text(connection: sqlite3.Connection, revision_id: str) -> None:
    """Index the text of a new revision, the row of whose article is there already."""
    for row_id, text in texts(connection, " WHERE revision.id = ?", (revision_id,)):
        connection.execute("INSERT INTO text_search (rowid, text) VALUES (?, ?)", (row_id, text))


def remove_text(connection: sqlite3.Connection, revision_id: str) -> None:
    """Take a revision out of the index; to be called before its row is deleted for good."""
    for found in texts(connection, " WHERE revision.id = ?", (revision_id,)):
        connection.execute(
            "INSERT INTO text_search (text_search, rowid, text) VALUES ('delete', ?, ?)", found
        )


def rebuild(connection: sqlite3.Connection) -> None:
    """Index everything anew, after a migration or a rescue; to be called inside a transaction."""
    connection.execute("INSERT INTO text_search (text_search) VALUES ('delete-all')")
    connection.executemany("INSERT INTO text_search (rowid, text) VALUES (?, ?)", texts(connection))
    connection.execute("DELETE FROM searchable")
    connection.execute(f"INSERT INTO searchable (kind, key, heading, body) {derived()}")
    connection.execute("INSERT INTO note_search (note_search) VALUES ('delete-all')")
    connection.executemany(
        "INSERT INTO note_search (rowid, heading, body) VALUES (?, ?, ?)", folded_rows(connection)
    )


def derived() -> str:
    """Return the query for what `searchable` holds, but for its numbers."""
    each = (f"SELECT '{kind}', id, {content}" for kind, content in _CONTENT.items())
    return " UNION ALL ".join(each)


def folded_rows(connection: sqlite3.Connection) -> Iterator[tuple[int, str, str]]:
    """Yield the number of every row of `searchable`, and its words as they are looked up."""
    rows = connection.execute("SELECT id, heading, body FROM searchable ORDER BY id")
    return ((row[0], folded(row[1]), folded(row[2])) for row in rows)


def texts(
    connection: sqlite3.Connection, where: str = "", given: tuple[str, ...] = ()
) -> Iterator[tuple[int, str]]:
    """Yield the number of every revision in the index, and its words as they are looked up."""
    rows = connection.execute(
        "SELECT article.number * ? + ordinal, text"  # noqa: S608
        f" FROM revision JOIN article ON article.id = article_id{where}",
        (REVISIONS_EACH, *given),
    )
    return ((row[0], folded(row[1])) for row in rows)


def tidy(connection: sqlite3.Connection) -> None:
    """Leave no trace in the indexes of what was taken out of them; takes seconds when they are big.

    Until then they only have a note that it does not count any more.
    """
    for index in ("text_search", "note_search"):
        connection.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")  # noqa: S608


def _put_in(connection: sqlite3.Connection, row: tuple[str, str, str, str]) -> None:
    cursor = connection.execute(
        "INSERT INTO searchable (kind, key, heading, body) VALUES (?, ?, ?, ?)", row
    )
    connection.execute(
        "INSERT INTO note_search (rowid, heading, body) VALUES (?, ?, ?)",
        (cursor.lastrowid, *map(folded, row[2:])),
    )


def _take_out(connection: sqlite3.Connection, row_id: int, heading: str, body: str) -> None:
    connection.execute(
        "INSERT INTO note_search (note_search, rowid, heading, body) VALUES ('delete', ?, ?, ?)",
        (row_id, folded(heading), folded(body)),
    )
    connection.execute("DELETE FROM searchable WHERE id = ?", (row_id,))
