"""What the first hundred bytes of a file say, read without leaving a trace beside it.

Only SQLite may open a library file, even for a look: the locks of a process on a file end as soon
as the process closes *any* handle to it (POSIX advisory locking; "How To Corrupt An SQLite Database
File", section 2.2). Had the same program the file open already, another one would then take itself
for the last, delete the log, and what is written afterwards would be lost though acknowledged.
"""

from __future__ import annotations

import sqlite3
import stat
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from reader.core.frozen import frozen
from reader.storage.errors import (
    DamagedLibraryError,
    LibraryUnreachableError,
    NotAFileError,
    NotALibraryError,
)


@frozen
class Header:
    """The marks by which a library is known, and whether the file is as long as it says."""

    application_id: int
    version: int
    cut_short: bool


def read_header(path: Path) -> Header | None:
    """Return the header of the SQLite file at `path`, or None where no file is or it is empty.

    Raises NotAFileError, NotALibraryError, DamagedLibraryError or LibraryUnreachableError.
    """
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError) as error:
        raise LibraryUnreachableError(path) from error
    if not stat.S_ISREG(found.st_mode):
        raise NotAFileError(path)
    if not found.st_size:
        return None
    try:
        return _read(path.resolve())
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_CANTOPEN:
            raise LibraryUnreachableError(path) from error
        raise NotALibraryError(path) from error
    except UnicodeDecodeError as error:
        raise DamagedLibraryError(path) from error


def has_log(path: Path) -> bool:
    """Tell whether a write-ahead log belongs to the file, so that the file alone is not all."""
    log = beside(path, "-wal")
    return (log.exists() and log.stat().st_size > 0) or beside(path, "-shm").exists()


def beside(path: Path, suffix: str) -> Path:
    """Return where SQLite keeps the log ("-wal") or its index ("-shm") of the file at `path`."""
    return path.with_name(path.name + suffix)


def _read(path: Path) -> Header:
    # Immutable: neither locks nor a log, whatever lies beside the file.
    with closing(sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)) as connection:
        try:
            return _marks(connection, path)
        except sqlite3.DatabaseError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_CORRUPT:
                raise
        except UnicodeDecodeError:
            # A rotten list of tables, which SQLite quotes in what it says of it.
            connection.execute("PRAGMA writable_schema = ON")
            return _marks(connection, path)
        # SQLite refuses a file that is shorter than it says, save to those who would repair it.
        connection.execute("PRAGMA writable_schema = ON")
        return replace(_marks(connection, path), cut_short=True)


def _marks(connection: sqlite3.Connection, path: Path) -> Header:
    application_id, version, pages, page_size = (
        int(connection.execute(f"PRAGMA {mark}").fetchone()[0])
        for mark in ("application_id", "user_version", "page_count", "page_size")
    )
    return Header(application_id, version, cut_short=path.stat().st_size < pages * page_size)
