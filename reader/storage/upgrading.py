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
from reader.storage.backups import backups_folder, take_backup, thin_out
from reader.storage.connection import connect, translated
from reader.storage.content_hashes import altered_contents
from reader.storage.header import has_log
from reader.storage.leftovers import MIGRATING, unfinished
from reader.storage.migrating import migrate_copy
from reader.storage.reading_only import connect_to_read, try_updating
from reader.storage.schema import VERSION
from reader.storage.soundness import faults_of_structure, refuse_strangers
from reader.storage.whole_files import copy_whole, flush, put_in_place, remove_with_log


def migrate_file(place: Path, now: Callable[[], dt.datetime], busy_seconds: float) -> None:
    """Bring the library at `place` to the present version; does nothing where it is there already.

    A copy goes through the migrations and is checked, the file as it is becomes a backup, and the
    copy takes its place in one step, so that whatever happens, either the old file is there byte
    for byte or the new. Raises LibraryInUseError when another window has it open,
    DamagedLibraryError or UnsafeLibraryError when it is not what it should be, or another
    LibraryError.
    """
    real = place.resolve()
    copy = unfinished(real, MIGRATING)
    with translated(place):
        try:
            # Only looked at so far: one that is damaged must not be written to.
            connection, let_go = connect_to_read(
                place, busy_seconds, lambda c: _check(c, place), in_use=False
            )
            connection.close()
            let_go()
            if has_log(real):
                # Closing the file carries the log into it, whatever has come of the migration.
                try_updating(place, busy_seconds)
            with alone(place, busy_seconds) as connection:
                if _version(connection) == VERSION:
                    return
                # Nobody else is at it: what lies there was left by a program that was cut off.
                from glob import escape

                for left in real.parent.glob(f"{escape(real.name)}.migrating-*"):
                    remove_with_log(left)
                copy_whole(connection, copy, busy_seconds)
                migrate_copy(copy, place)
                shutil.copystat(real, copy)
                flush(copy)
                # Last, so that attempts that fail do not fill the disk with backups.
                _keep(place, now(), busy_seconds, connection)
                # A log left beside another file would be taken for a part of it.
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                if os.name == "nt":
                    # Where an open file cannot be replaced, for a moment nobody keeps others out.
                    connection.close()
                put_in_place(copy, real)
            thin_out(place, now())
        finally:
            remove_with_log(copy)


def _keep(place: Path, at: dt.datetime, busy_seconds: float, source: sqlite3.Connection) -> None:
    try:
        take_backup(place, at, busy_seconds, source)
    except errors.LibraryUnreachableError as error:
        raise errors.NotUpdatedError(backups_folder(place)) from error


@contextmanager
def alone(place: Path, busy_seconds: float) -> Iterator[sqlite3.Connection]:
    """Open a library that nobody else has open, keep others out meanwhile, and write nothing to it.

    Its log is folded in at the end. Raises LibraryInUseError when somebody else has it open.
    """
    with closing(connect(place.resolve(), "mode=rw", busy_seconds)) as connection:
        try:
            # In this mode also a file with a log is locked against everybody who has it open.
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
                raise errors.LibraryInUseError(place) from error
            raise
        yield connection


def _check(connection: sqlite3.Connection, place: Path) -> None:
    if faults_of_structure(connection):
        raise errors.DamagedLibraryError(place)
    refuse_strangers(connection, place, _version(connection))
    if altered_contents(connection):
        raise errors.DamagedLibraryError(place)


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
