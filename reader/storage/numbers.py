"""The numbers of articles that are gone for good: no other article ever gets one of them."""

from __future__ import annotations

import sqlite3

_KEY = "highest number deleted"


def highest_number_deleted(connection: sqlite3.Connection) -> int:
    """Return the highest number that an article deleted for good had, or 0."""
    row = connection.execute("SELECT value FROM setting WHERE key = ?", (_KEY,)).fetchone()
    text = row[0] if row else ""
    # The file is anybody's: what is not a number there counts for nothing.
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def keep_number(connection: sqlite3.Connection, number: int) -> None:
    """Remember a number that must not be used again; to be called inside a transaction."""
    highest = max(number, highest_number_deleted(connection))
    connection.execute(
        "INSERT INTO setting (key, value) VALUES (?, ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (_KEY, str(highest)),
    )
