"""Opening a library that must not, or cannot, be written to, without leaving a trace beside it."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.storage.connection import connect
from reader.storage.errors import DiskFullError, LibraryUnreachableError, NoRoomForCopyError
from reader.storage.header import beside, has_log
from reader.storage.migrating import migrate_copy
from reader.storage.whole_files import copy_bytes, copy_whole

Check = Callable[[sqlite3.Connection], None]
LetGo = Callable[[], None]


def connect_to_read(
    place: Path, busy_seconds: float, check: Check, *, in_use: bool = True
) -> tuple[sqlite3.Connection, LetGo]:
    """Open the file at `place` for reading only, and say what to do after closing it.

    `check` is given the connection and may refuse it by raising. Unless the file is `in_use` in
    this process, not even SQLite's index of the log is written, which is no part of the library.
    """
    real = place.resolve()
    if not has_log(real):
        # Without a log the file is all there is, and SQLite can be told to leave its folder alone.
        return _checked(connect(real, "immutable=1", busy_seconds), check), _nothing
    if not beside(real, "-shm").exists():
        return _connect_to_copy(place, busy_seconds, check)
    try:
        # An index that cannot be written would serve whoever opens the file next in this process.
        mode = "mode=ro" if in_use else "mode=ro&readonly_shm=1"
        return _checked(connect(real, mode, busy_seconds), check), _nothing
    except sqlite3.OperationalError:
        return _connect_to_copy(place, busy_seconds, check)


def _connect_to_copy(
    place: Path, busy_seconds: float, check: Check
) -> tuple[sqlite3.Connection, LetGo]:
    """Read a copy of the file and its log, which SQLite would have to write beside the file to use.

    Without the log, the last changes would be missing from what is shown.
    """
    import shutil
    import tempfile

    folder = Path(tempfile.mkdtemp(prefix="parallax-"))

    def let_go() -> None:
        shutil.rmtree(folder, ignore_errors=True)

    try:
        real, copy = place.resolve(), folder / "library.sqlite"
        try:
            with _told_of(folder):
                copy_bytes(real, copy)
                if (log := beside(real, "-wal")).exists():
                    copy_bytes(log, beside(copy, "-wal"))
        except OSError as error:
            raise LibraryUnreachableError(place) from error
        return _checked(connect(copy, "mode=rw", busy_seconds), check), let_go
    except BaseException:
        let_go()
        raise


def connect_to_updated_copy(
    place: Path, connection: sqlite3.Connection, let_go: LetGo
) -> tuple[sqlite3.Connection, LetGo]:
    """Exchange a checked connection to an older file for one to a copy of the present version."""
    import shutil
    import tempfile

    folder = Path(tempfile.mkdtemp(prefix="parallax-"))

    def remove() -> None:
        shutil.rmtree(folder, ignore_errors=True)

    try:
        copy = folder / "library.sqlite"
        with _told_of(folder):
            copy_whole(connection, copy, 0)
            migrate_copy(copy, place)
        return _checked(connect(copy, "immutable=1", 0), lambda _: None), remove
    except BaseException:
        remove()
        raise
    finally:
        connection.close()
        let_go()


@contextmanager
def _told_of(folder: Path) -> Iterator[None]:
    """Say of a full disk that it is the one with the folder for passing files."""
    try:
        yield
    except (OSError, sqlite3.Error, DiskFullError) as error:
        full = (
            isinstance(error, DiskFullError)
            or getattr(error, "errno", None) in (errno.ENOSPC, errno.EDQUOT)
            or getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_FULL
        )
        if full:
            raise NoRoomForCopyError(folder.parent) from error
        raise


def try_updating(place: Path, busy_seconds: float) -> None:
    """Raise DamagedLibraryError when an older file cannot become one of the present version.

    Nothing is changed; takes as long as a migration.
    """
    connection, let_go = connect_to_read(place, busy_seconds, lambda _: None)
    connection, let_go = connect_to_updated_copy(place, connection, let_go)
    connection.close()
    let_go()


def _checked(connection: sqlite3.Connection, check: Check) -> sqlite3.Connection:
    try:
        connection.execute("PRAGMA query_only = ON")
        check(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _nothing() -> None:
    pass
