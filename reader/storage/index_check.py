"""Whether the indexes of words agree with the words: rot in them hides articles from a search.

SQLite's own check sees in an index no more than rows of bytes, and FTS5's cannot know what ought to
be indexed where the words are kept elsewhere. So the index is copied aside, checked by FTS5, and
compared with one that is made anew; the file is not written to. All of it is derived: what is found
here is mended by indexing everything again, and nothing is lost by that.
"""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing

from reader.core.i18n import tr
from reader.storage.schema import FOLDED_NOTE_SEARCH, PREFIXED_TEXT_SEARCH, VERSION
from reader.storage.search_index import derived, folded_rows, texts

COMPARED_UP_TO = 32 * 1024 * 1024
"""Bytes of the largest file whose indexes are compared with new ones without being asked to."""

_INDEXES = {
    "text_search": (PREFIXED_TEXT_SEARCH, ("text",)),
    "note_search": (FOLDED_NOTE_SEARCH, ("heading", "body")),
}
_SHADOWS = {"data": "id, block", "idx": "segid, term, pgno", "docsize": "id, sz", "config": "k, v"}
_PLACES = (
    "SELECT term, count(*), sum((doc % 1000003 * 31 + doc / 1000003 * 7 + offset"
    " + (col IN ('body')) * 13) % 1000003) FROM words GROUP BY term"
)
_BEGINNINGS = (
    "SELECT substr(term, 1, 1) AS letters FROM words UNION SELECT substr(term, 1, 2) FROM words"
    " UNION SELECT substr(term, 1, 3) FROM words"
)
_BEGUN = (
    "SELECT letters, count(*), sum(text_search.rowid % 1000003) FROM beginning"
    " JOIN text_search ON text_search MATCH '\"' || letters || '\" *' GROUP BY letters"
)
"""Where words begin so: those beginnings have entries of their own, which no other query sees."""
_BEYOND = (sqlite3.DatabaseError, UnicodeDecodeError)


def index_faults(connection: sqlite3.Connection, *, thorough: bool = True) -> tuple[str, ...]:
    """Return a sentence for each index of words that does not agree with the words.

    To be called in reading, on a file that is sound otherwise; one of an older version is passed
    over, because it is indexed anew before it is used. Unless `thorough`, beginnings of words are
    not looked up, which takes most of the time, and a large index is not compared with a new one.
    """
    if connection.execute("PRAGMA user_version").fetchone()[0] != VERSION:
        return ()
    found = [
        tr("The index “{name}” for searching does not agree with the words.").format(name=name)
        for name in _INDEXES
        if not _agrees(connection, name, thorough=thorough)
    ]
    if not _are_derived(connection):
        found.append(tr("The words kept for searching are not those of the library."))
    return tuple(found)


def _are_derived(connection: sqlite3.Connection) -> bool:
    kept = "SELECT kind, key, heading, body FROM searchable"
    try:
        for one, other in ((kept, derived()), (derived(), kept)):
            more = f"SELECT 1 FROM (SELECT * FROM ({one}) EXCEPT SELECT * FROM ({other}))"  # noqa: S608
            left = connection.execute(more)
            if left.fetchone() is not None:
                return False
    except _BEYOND:
        return False
    return True


def _agrees(connection: sqlite3.Connection, name: str, *, thorough: bool) -> bool:
    try:
        with closing(sqlite3.connect("")) as there, closing(sqlite3.connect("")) as anew:
            _copy(connection, there, name)
            there.execute(f"INSERT INTO {name} ({name}) VALUES ('integrity-check')")  # noqa: S608
            if not thorough and _size(connection) > COMPARED_UP_TO:
                return True
            _make(connection, anew, name)
            begun = thorough and name == "text_search"
            return _digest(there, name, begun=begun) == _digest(anew, name, begun=begun)
    except _BEYOND:
        return False


def _copy(connection: sqlite3.Connection, there: sqlite3.Connection, name: str) -> None:
    """Put an index, as it is in the file, into a database of its own."""
    there.execute(_INDEXES[name][0])
    for shadow, columns in _SHADOWS.items():
        table, marks = f"{name}_{shadow}", ", ".join("?" * (columns.count(",") + 1))
        there.execute(f"DELETE FROM {table}")  # noqa: S608 - our own names
        rows = connection.execute(f"SELECT {columns} FROM {table}")  # noqa: S608
        there.executemany(
            f"INSERT INTO {table} ({columns}) VALUES ({marks})",  # noqa: S608
            (tuple(row) for row in rows),
        )
    there.commit()
    # What FTS5 has read of the empty one does not count any more.
    there.execute(f"ALTER TABLE {name} RENAME TO {name}_moved")
    there.execute(f"ALTER TABLE {name}_moved RENAME TO {name}")


def _make(connection: sqlite3.Connection, anew: sqlite3.Connection, name: str) -> None:
    statement, columns = _INDEXES[name]
    anew.execute(statement)
    rows = texts(connection) if name == "text_search" else folded_rows(connection)
    marks = ", ".join("?" * (len(columns) + 1))
    anew.executemany(
        f"INSERT INTO {name} (rowid, {', '.join(columns)}) VALUES ({marks})",  # noqa: S608
        rows,
    )
    # Only then it is written how many words there are in all.
    anew.commit()


def _size(connection: sqlite3.Connection) -> int:
    pages, each = (
        int(connection.execute(f"PRAGMA {of}").fetchone()[0]) for of in ("page_count", "page_size")
    )
    return pages * each


def _digest(index: sqlite3.Connection, name: str, *, begun: bool) -> bytes:
    """Return a hash of what an index holds: the lengths of texts, and where each word stands."""
    index.execute(f"CREATE VIRTUAL TABLE temp.words USING fts5vocab (main, {name}, instance)")
    found = hashlib.sha256()
    queries = [
        f"SELECT id, sz FROM {name}_docsize ORDER BY id",  # noqa: S608 - our own names
        # FTS5 writes the sums with the first text; when the last has gone they are zeros.
        f"SELECT block FROM {name}_data WHERE id = 1 AND trim(hex(block), '0') <> ''",  # noqa: S608
        _PLACES,
    ]
    if begun:
        index.execute("CREATE TEMP TABLE beginning AS " + _BEGINNINGS)
        queries.append(_BEGUN)
    for query in queries:
        for row in index.execute(query):
            found.update(repr(row).encode())
    return found.digest()
