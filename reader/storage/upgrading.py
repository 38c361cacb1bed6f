"""Bringing the file of an older version up to date: on a copy, which takes its place at the end."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from reader.storage import errors
from reader.storage.backups import take_backup
from reader.storage.connection import connect, translated, writing
from reader.storage.schema import VERSION, strangers
from reader.storage.soundness import is_sound
from reader.storage.whole_files import copy_whole, flush, put_in_place, remove_with_log


def migrate_file(place: Path, now: Callable[[], dt.datetime], busy_seconds: float) -> None:
    """Bring the library at `place` to the present version; does nothing where it is there already.

    The file as it is becomes a backup; a copy of it goes through the migrations, is checked, and
    takes its place in one step, so that whatever happens, either the old file is there or the new.
    Raises LibraryInUseError when another window has it open, DamagedLibraryError or
    UnsafeLibraryError when it is not what it should be, or another LibraryError.
    """
    real = place.resolve()
    copy = real.with_name(f"{real.name}.migrating-{os.getpid()}")
    with translated(place):
        try:
            with alone(place, busy_seconds) as connection:
                if _checked_version(connection, place) == VERSION:
                    return
                copy_whole(connection, copy, busy_seconds)
                take_backup(place, now(), busy_seconds, connection)
                migrate_copy(copy, place)
                shutil.copystat(real, copy)
                flush(copy)
                if os.name == "nt":
                    # Where an open file cannot be replaced, for a moment nobody keeps others out.
                    connection.close()
                put_in_place(copy, real)
        except OSError as error:
            raise errors.LibraryUnreachableError(place) from error
        finally:
            remove_with_log(copy)


def migrate_copy(copy: Path, place: Path) -> None:
    """Migrate the file `copy`, a copy of the library at `place`, and check the result.

    Raises DamagedLibraryError when the result does not hold together.
    """
    from reader.storage.migrations import migrate

    with closing(connect(copy, "mode=rw", 0)) as connection:
        with writing(connection, place):
            migrate(connection)
        connection.execute("PRAGMA journal_mode = DELETE")
    if not is_sound(copy):
        raise errors.DamagedLibraryError(place)


@contextmanager
def alone(place: Path, busy_seconds: float) -> Iterator[sqlite3.Connection]:
    """Open a library that nobody else has open, fold its log in, and keep others out meanwhile.

    Raises LibraryInUseError when somebody has.
    """
    with closing(connect(place.resolve(), "mode=rw", busy_seconds)) as connection:
        try:
            # Leaving the mode with a log is possible only for one who is alone with the file.
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
                raise errors.LibraryInUseError(place) from error
            raise
        yield connection


def _checked_version(connection: sqlite3.Connection, place: Path) -> int:
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if strangers(connection, version):
        raise errors.UnsafeLibraryError(place)
    return version
