"""Whether a file is sound: what SQLite says of its structure, references, hashes of contents."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from reader.core.i18n import counted, tr
from reader.storage import errors
from reader.storage.connection import connect
from reader.storage.content_hashes import altered_contents
from reader.storage.schema import is_rotten, strangers

_OF_THE_MOMENT = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_INTERRUPT)
"""What SQLite says of a file that somebody else keeps to himself, which is no fault of it."""

_FURTHEST = """SELECT furthest, text FROM (
    SELECT revision_id, max("end") AS furthest FROM annotation GROUP BY revision_id
) JOIN revision ON id = revision_id WHERE furthest > length(text)"""
"""Texts beyond which an annotation may end: SQLite counts only to the first NUL."""

_MOST = 100
"""How many faults of structure are listed at most; a file with that many is beyond reading."""


def faults_of_structure(
    connection: sqlite3.Connection, *, thorough: bool = False
) -> tuple[str, ...]:
    """Return what SQLite finds wrong with the file; `thorough` also compares indices with tables.

    The thorough check takes several times as long.
    """
    check = "integrity_check" if thorough else "quick_check"
    try:
        found = [str(row[0]) for row in connection.execute(f"PRAGMA {check}({_MOST})")]
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in _OF_THE_MOMENT:
            raise
        return (str(error),)
    except UnicodeDecodeError:
        return (unreadable_tables(),)
    return () if found == ["ok"] else tuple(found)


def unreadable_tables() -> str:
    """Return what there is to say where SQLite's own words cannot be read either."""
    return tr("The list of tables cannot be read.")


def refuse_strangers(connection: sqlite3.Connection, place: Path, version: int) -> None:
    """Raise UnsafeLibraryError where the schema is not that of `version`, or DamagedLibraryError.

    The latter where it looks as if no more than a letter had rotted.
    """
    if strangers(connection, version):
        rotten = is_rotten(connection, version)
        raise (errors.DamagedLibraryError if rotten else errors.UnsafeLibraryError)(place)


def is_sound(path: Path) -> bool:
    """Tell whether a file that nobody else uses passes the thorough check and all its hashes.

    Raises sqlite3.Error or OSError when it cannot be read at all.
    """
    with closing(connect(path, "immutable=1", 0)) as connection:
        if faults_of_structure(connection, thorough=True):
            return False
        return not loose_ends(connection) and not altered_contents(connection)


def loose_ends(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return a sentence for each way in which rows refer to others that are not there."""
    found: dict[tuple[str, str], int] = {}
    for table, _, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        found[str(table), str(parent)] = found.get((str(table), str(parent)), 0) + 1
    loose = [
        tr("{rows} of “{table}” lead to no row of “{parent}”.").format(
            rows=counted(n, "{n} row", "{n} rows"), table=table, parent=parent
        )
        for (table, parent), n in found.items()
    ]
    beyond = sum(
        furthest > len(text) for furthest, text in connection.execute(_FURTHEST) if text is not None
    )
    if beyond:
        loose.append(
            counted(
                beyond,
                "In {n} text an annotation ends beyond the end of the text.",
                "In {n} texts an annotation ends beyond the end of the text.",
            )
        )
    return tuple(loose)
