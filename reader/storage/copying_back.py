"""Copying the log of a library back into its file, and what to say when the disk refuses that.

SQLite does so by itself now and then, and keeps to itself that it did not work: nothing is lost, as
every change is in the log. But a disk that fails there is going to fail elsewhere.
"""

from __future__ import annotations

import sqlite3

from reader.core.i18n import tr

_FAILING = frozenset({sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY})


def copy_back(connection: sqlite3.Connection) -> str:
    """Copy back as much of the log as nobody is reading, waiting for nobody; never raises.

    Returns a sentence for the person when the disk refuses, else an empty string.
    """
    try:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code == sqlite3.SQLITE_FULL:
            return tr(
                "The disk is almost full: all your changes are saved, but only in the log beside "
                "the library. Make room, and keep the two files together until then."
            )
        if code in _FAILING:
            return tr(
                "The disk reports errors when this library is written. All your changes are saved, "
                "but some only in the log beside it: save a copy on another disk now."
            )
    return ""
