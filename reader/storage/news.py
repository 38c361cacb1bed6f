"""What other windows have made different, read from what they added to the journal."""

from __future__ import annotations

import json
import os
import sqlite3

from reader.core.changes import Changed
from reader.storage import edits as row_edits
from reader.storage.derived import touched
from reader.storage.edits import RowEdit

LastEntry = tuple[object, ...]
"""Number and time of the last entry of a journal; empty for an empty journal.

Its edits can be megabytes long, and an entry that others are joined to has another time.
"""

_MOST = 500
"""Entries beyond which reading everything anew is quicker than reading what they were about."""

_RESTORED = "restored"
"""The setting that is another one after every restore."""

_LAST_AND_MARK = (
    "SELECT (SELECT value FROM setting WHERE key = ?) AS mark, seq, at FROM (SELECT 1)"
    " LEFT JOIN (SELECT seq, at FROM journal ORDER BY seq DESC LIMIT 1)"
)

_SINCE = (
    "SELECT coalesce(target.edits, entry.edits) AS edits FROM journal AS entry"
    " LEFT JOIN journal AS target ON target.seq = entry.target"
    " WHERE entry.seq >= ? ORDER BY entry.seq LIMIT ?"
)


def last_entry(connection: sqlite3.Connection) -> LastEntry:
    """Return the end of the journal, which every change of a person moves; settings do not."""
    row = connection.execute("SELECT seq, at FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    return () if row is None else tuple(row)


def last_and_mark(connection: sqlite3.Connection) -> tuple[LastEntry, object]:
    """Return the end of the journal and what tells the library from one before a restore."""
    row = connection.execute(_LAST_AND_MARK, (_RESTORED,)).fetchone()
    return () if row["seq"] is None else tuple(row)[1:], row["mark"]


def mark_restored(connection: sqlite3.Connection) -> None:
    """Mark a library as gone back to a backup, differently each time.

    Its journal may have ended where it ends now before, or go on as it has gone on before.
    """
    connection.execute(
        "INSERT INTO setting (key, value) VALUES (?, ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (_RESTORED, json.dumps(os.urandom(8).hex())),
    )


def restored_mark(connection: sqlite3.Connection) -> object:
    """Return what tells a library from the same one before a restore; None before the first."""
    row = connection.execute("SELECT value FROM setting WHERE key = ?", (_RESTORED,)).fetchone()
    return None if row is None else row["value"]


def changed_since(connection: sqlite3.Connection, seen: LastEntry) -> Changed:
    """Return what the entries after `seen` have made different, in whatever direction.

    The entry seen last counts as well: an edit of a note may have been joined to it.
    """
    rows = connection.execute(_SINCE, (seen[0] if seen else 0, _MOST + 1)).fetchall()
    if len(rows) > _MOST:
        return Changed.everything()
    edits: list[RowEdit] = []
    try:
        for row in rows:
            edits += row_edits.from_json(row["edits"])
    except ValueError:
        return Changed.everything()
    return touched(connection, edits, "")


def together(one: Changed | None, other: Changed) -> Changed:
    """Return both in one."""
    if one is None:
        return other
    known = one.articles is not None and other.articles is not None
    return Changed(
        kinds=one.kinds | other.kinds,
        articles=(one.articles or frozenset()) | (other.articles or frozenset()) if known else None,
        annotations=one.annotations | other.annotations,
        claims=one.claims | other.claims,
        standing=one.standing | other.standing,
        restored=one.restored or other.restored,
    )
