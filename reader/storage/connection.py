"""Connections to a library file: opened safely, written to in one way, errors in plain words."""

from __future__ import annotations

import errno
import sqlite3
import time
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from pathlib import Path
from typing import Any

from reader.storage import errors

_PRAGMAS = (
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA foreign_keys = ON",
    # An annotation is on disk before it is shown as saved: NORMAL loses acknowledged
    # transactions in a power cut.
    "PRAGMA synchronous = FULL",
)

LONGEST_SECONDS = 120.0
"""How long a reading or a change may take before the file is taken for one made to do harm."""

_STEPS_BETWEEN_LOOKS = 1_000_000
"""Steps of SQLite's machine (some 10 ms) between two looks at the clock."""

LONGEST_VALUE = 1 << 28
"""Bytes of the longest value or row: those of a person's own library are far shorter.

A few letters in a file made on purpose can stand for a value as long as SQLite allows.
"""

_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: LONGEST_VALUE,
    # No file may be drawn in by another; VACUUM needs one of its own.
    sqlite3.SQLITE_LIMIT_ATTACHED: 1,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 10,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 100,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 10,
}

_ERRORS: dict[int, type[errors.LibraryError]] = {
    sqlite3.SQLITE_BUSY: errors.LibraryLockedError,
    sqlite3.SQLITE_LOCKED: errors.LibraryLockedError,
    sqlite3.SQLITE_PROTOCOL: errors.LibraryLockedError,
    sqlite3.SQLITE_READONLY: errors.ReadOnlyLibraryError,
    sqlite3.SQLITE_FULL: errors.DiskFullError,
    sqlite3.SQLITE_CORRUPT: errors.DamagedLibraryError,
    sqlite3.SQLITE_NOTADB: errors.NotALibraryError,
    sqlite3.SQLITE_IOERR: errors.LibraryUnreachableError,
    sqlite3.SQLITE_CANTOPEN: errors.LibraryUnreachableError,
    sqlite3.SQLITE_PERM: errors.LibraryUnreachableError,
    sqlite3.SQLITE_INTERRUPT: errors.UnsafeLibraryError,
    sqlite3.SQLITE_TOOBIG: errors.TooLargeError,
    sqlite3.SQLITE_NOMEM: errors.TooLargeError,
    sqlite3.SQLITE_NOLFS: errors.LibraryUnreachableError,
}

_REFUSED = (sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_SHMSIZE)

_FROM_SYSTEM: dict[int | None, type[errors.LibraryError]] = {
    errno.ENOSPC: errors.DiskFullError,
    errno.EDQUOT: errors.DiskFullError,
    errno.EFBIG: errors.UnwritableError,
}

_ASK_AGAIN = (0.0002, 0.001)
"""Seconds, at random, before asking again for the lock to write."""

_SOON = 0.1
"""Seconds after which it is shown that somebody waits."""

Waiting = Callable[[], AbstractContextManager[object]]
"""Shows that another program is waited for, as long as the context lasts."""

_BEYOND_READING = (
    "Could not decode to UTF-8",
    "invalid fts5 file format",
    "fts5: ",
    "no such table: ",
)
"""How Python's sqlite3 and FTS5 begin to say what they give no code for."""


Column = tuple[str, bool]
"""The name of a column, and whether it is never NULL."""


class LibraryConnection(sqlite3.Connection):
    """A connection on which nothing runs for longer than it may.

    A file made on purpose can make a query go on for ever; a person's own never takes so long.
    """

    _end = float("inf")
    _watched = _looked = False
    impatient_until = 0.0
    """Until when (monotonic seconds) others are hardly waited for.

    An act that writes twice waits once; but among others who write without pause, who would never
    wait would be refused time and again.
    """

    patience: int | None = None
    """Milliseconds for which others who write are waited for, where that is known."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Open a file as `sqlite3.connect` does."""
        super().__init__(*args, **kwargs)
        self._columns: dict[str, tuple[Column, ...]] = {}
        self._schema = -1

    def guard(self) -> None:
        """Watch over what is run from now on."""
        for limit, value in _LIMITS.items():
            self.setlimit(limit, value)
        self.set_progress_handler(self._is_late, _STEPS_BETWEEN_LOOKS)

    def allow(self, seconds: float = LONGEST_SECONDS) -> None:
        """Let what is run now take so long, and no longer."""
        self._end = time.monotonic() + seconds

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Run the block, which is one transaction, in the time that there is for one."""
        self.allow()
        self._watched, self._looked = True, False
        try:
            yield
        finally:
            self._watched = False

    def columns(self, table: str) -> tuple[Column, ...]:
        """Return the columns of a table in their order; none where there is no such table.

        In a transaction they are looked up only where the schema is another one than before.
        """
        if not self._watched:
            # Another program may change the schema at any moment.
            return _read_columns(self, table)
        if not self._looked:
            schema = int(self.execute("PRAGMA schema_version").fetchone()[0])
            if schema != self._schema:
                self._columns.clear()
            self._schema, self._looked = schema, True
        if table not in self._columns:
            self._columns[table] = _read_columns(self, table)
        return self._columns[table]

    def _is_late(self) -> bool:
        return time.monotonic() > self._end


def connect(path: Path, mode: str, busy_seconds: float) -> LibraryConnection:
    """Open the file at `path` with the query `mode` of SQLite's file addresses ("mode=rw").

    Rows come back as sqlite3.Row; transactions are begun by hand. `busy_seconds` is how long to
    wait for another program. Nothing is read from the file yet.
    """
    connection = sqlite3.connect(
        f"{path.as_uri()}?{mode}",
        uri=True,
        timeout=busy_seconds,
        isolation_level=None,
        factory=LibraryConnection,
    )
    connection.patience = round(busy_seconds * 1000)
    connection.guard()
    connection.row_factory = sqlite3.Row
    try:
        for pragma in _PRAGMAS:
            connection.execute(pragma)
    except BaseException:
        connection.close()
        raise
    return connection


_MOST_NAMED = 500
"""So many values SQLite takes in one query however old it is, with others beside them."""


def portions(ids: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """Yield ids, each once, so many at a time as one query may name."""
    each = tuple(dict.fromkeys(ids))
    for start in range(0, len(each), _MOST_NAMED):
        yield each[start : start + _MOST_NAMED]


def marks(given: Collection[str]) -> str:
    """Return the place holders of these values, for `IN (…)`: many of them in one query."""
    return ", ".join("?" * len(given))


def patience_of(connection: sqlite3.Connection) -> int:
    """Return for how many milliseconds others who write are waited for."""
    if isinstance(connection, LibraryConnection) and connection.patience is not None:
        return connection.patience
    return int(connection.execute("PRAGMA busy_timeout").fetchone()[0])


def set_patience(connection: sqlite3.Connection, milliseconds: int) -> None:
    """Wait so long for others who write from now on."""
    connection.execute(f"PRAGMA busy_timeout = {milliseconds}")
    if isinstance(connection, LibraryConnection):
        connection.patience = milliseconds


def columns_of(connection: sqlite3.Connection, table: str) -> tuple[Column, ...]:
    """Return the columns of a table in their order; none where there is no such table."""
    if isinstance(connection, LibraryConnection):
        return connection.columns(table)
    return _read_columns(connection, table)


def _read_columns(connection: sqlite3.Connection, table: str) -> tuple[Column, ...]:
    rows = connection.execute(f"PRAGMA table_info({table})")
    return tuple((row[1], bool(row[3])) for row in rows)


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn the errors of SQLite and of the system that are the file's or the disk's into ours."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0)
        kind = errors.UnwritableError if code in _REFUSED else _ERRORS.get(code & 0xFF)
        if kind is None and str(error).startswith(_BEYOND_READING):
            kind = errors.DamagedLibraryError
        if kind is None:
            raise
        raise kind(path) from error
    except MemoryError as error:
        raise errors.TooLargeError(path) from error
    except UnicodeDecodeError as error:
        # What SQLite says quotes a name in which letters have rotted.
        raise errors.DamagedLibraryError(path) from error
    except OSError as error:
        kind = _FROM_SYSTEM.get(error.errno, errors.LibraryUnreachableError)
        raise kind(path) from error


@contextmanager
def writing(
    connection: sqlite3.Connection, path: Path, waiting: Waiting = nullcontext
) -> Iterator[None]:
    """Run the block as one transaction that either is on disk afterwards or has changed nothing.

    The lock is taken at the beginning, because a transaction that starts out reading loses its
    writes when another window has written in between.
    """
    with translated(path), _watched(connection):
        _begin(connection, waiting)
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            # SQLite has already rolled back by itself after some errors, a full disk among them.
            connection.rollback()
            raise


def _begin(connection: sqlite3.Connection, waiting: Waiting) -> None:
    """Take the lock to write, asking often enough to get it among others who ask.

    SQLite's own waiting sleeps longer and longer, up to a tenth of a second, while programs that
    write without pause take turns: one of three went without for whole seconds.
    """
    patience = patience_of(connection)
    began = time.monotonic()
    until = began + patience / 1000
    if isinstance(connection, LibraryConnection) and began < connection.impatient_until:
        until = min(until, began + _SOON)
    set_patience(connection, 0)
    try:
        with ExitStack() as shown:
            while not _has_begun(connection, until):
                import random

                if time.monotonic() > began + _SOON:
                    shown.enter_context(waiting())
                    waiting = nullcontext
                time.sleep(random.uniform(*_ASK_AGAIN))  # noqa: S311 - chance, not secrecy
    except sqlite3.OperationalError:
        if isinstance(connection, LibraryConnection) and until > began + _SOON:
            connection.impatient_until = time.monotonic() + patience / 1000
        raise
    finally:
        set_patience(connection, patience)


def _has_begun(connection: sqlite3.Connection, until: float) -> bool:
    try:
        connection.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        busy = error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY
        if not busy or time.monotonic() >= until:
            raise
        return False
    return True


@contextmanager
def reading(connection: sqlite3.Connection, path: Path) -> Iterator[None]:
    """Run the block on one unchanging view of the library; may be nested."""
    with _of_reading(path), translated(path):
        if connection.in_transaction:
            yield
            return
        with _watched(connection):
            connection.execute("BEGIN")
            try:
                yield
            finally:
                connection.rollback()


@contextmanager
def _of_reading(path: Path) -> Iterator[None]:
    """Say nothing of a change where none was to be made."""
    try:
        yield
    except errors.DiskFullError as error:
        if type(error) is errors.DiskFullError:
            raise errors.NoRoomToReadError(path) from error
        raise


def _watched(connection: sqlite3.Connection) -> AbstractContextManager[None]:
    return connection.watched() if isinstance(connection, LibraryConnection) else nullcontext()
