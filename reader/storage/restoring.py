"""Going back to a backup."""

from __future__ import annotations

import datetime as dt
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.storage import errors
from reader.storage.backups import BUSY_SECONDS, take_backup
from reader.storage.connection import connect, translated
from reader.storage.entrance import entrance
from reader.storage.header import beside, read_header
from reader.storage.leftovers import RESTORING, unfinished
from reader.storage.log import copy_back
from reader.storage.migrating import migrate_copy
from reader.storage.news import LastEntry, mark_restored
from reader.storage.schema import VERSION
from reader.storage.soundness import is_sound
from reader.storage.whole_files import (
    copy_whole,
    flush,
    flush_folder,
    pour,
    put_in_place,
    remove_with_log,
)

_BEYOND_USE = (
    errors.LibraryMissingError,
    errors.NotALibraryError,
    errors.DamagedLibraryError,
    sqlite3.Error,
)
"""What is said of a library that cannot be copied, and so must be replaced."""


@frozen
class Restored:
    """What a restore has done: where the library as it was is kept now.

    A `notice` is a sentence for the person on what is wrong with what is kept there.
    """

    before: Path
    notice: str = ""


def restore(
    backup: Path,
    library: Path,
    now: Callable[[], dt.datetime],
    *,
    in_use: bool = False,
    busy_seconds: float = BUSY_SECONDS,
) -> Restored:
    """Make the library what it is in a backup; what it is now is kept as another backup first.

    A library that can be read is replaced in one transaction: windows that have it open show what
    it is then, and all that they have saved until then is kept. One that is damaged (or missing) is
    kept under another name, and the copy takes its place in one step; close it before, because
    closing a file that is replaced would take the log of the new one away. With `in_use` such a
    library is left alone, and DamagedInUseError raised. Raises DamagedLibraryError also when the
    backup is not sound, LibraryLockedError when another program is writing, or another
    LibraryError: the library then is as it was.
    """
    place = library.absolute()
    ready = unfinished(place.resolve(), RESTORING)
    try:
        with translated(place):
            _prepare(backup, ready)
            with entrance(place, busy_seconds):
                return _put_back(ready, place, now(), busy_seconds, in_use=in_use)
    except errors.DiskFullError as error:
        raise errors.NoRoomToRestoreError(place) from error
    finally:
        remove_with_log(ready)


def _put_back(
    ready: Path, place: Path, at: dt.datetime, busy_seconds: float, *, in_use: bool
) -> Restored:
    """Make the library what the checked file `ready` is, and keep it as it was."""
    try:
        before = take_backup(place, at, busy_seconds).path
    except _BEYOND_USE as error:
        if in_use:
            raise errors.DamagedInUseError(place) from error
        return Restored(_exchange(ready, place, at))
    kept, late = before, False

    def keep_the_latest() -> None:
        # Checking a large copy takes seconds, in which others have gone on writing.
        nonlocal kept, late
        with closing(connect(place.resolve(), "mode=ro", busy_seconds)) as reader:
            late = _end(reader) != _end_of(before)
            if late:
                # Others are kept waiting: it is checked afterwards, and kept whatever that says.
                kept = take_backup(place, at, busy_seconds, reader, check=lambda _: True).path

    with (
        closing(connect(ready, "immutable=1", 0)) as source,
        closing(connect(place.resolve(), "mode=rw", busy_seconds)) as target,
    ):
        target.execute("PRAGMA journal_mode = WAL")
        pour(source, target, busy_seconds, keep_the_latest)
        # A log that goes back in time had better not be left to lie there.
        copy_back(target)
    return Restored(kept, _doubts(kept) if late else "")


def _end_of(backup: Path) -> LastEntry:
    with closing(connect(backup, "immutable=1", 0)) as connection:
        return _end(connection)


def _end(connection: sqlite3.Connection) -> LastEntry:
    """Return all of the last entry: one that others are joined to keeps its number."""
    last = "SELECT seq, at, edits FROM journal ORDER BY seq DESC LIMIT 1"
    try:
        row = connection.execute(last).fetchone()
        return () if row is None else tuple(row)
    except sqlite3.OperationalError:
        # What lay there was no library, and nobody has it open as one.
        return ()


def _doubts(backup: Path) -> str:
    with suppress(sqlite3.Error, OSError, errors.LibraryError):
        if is_sound(backup):
            return ""
    return tr(
        "The library as it was is kept in {path}, but something in it is not as it was written: "
        "save what can be read of it into a new library."
    ).format(path=backup)


def _prepare(backup: Path, ready: Path) -> None:
    """Lay a checked copy of the backup, brought up to date, beside the library."""
    header = read_header(backup)
    if header is None:
        raise errors.LibraryMissingError(backup)
    if header.version > VERSION:
        raise errors.NewerLibraryError(backup)
    with closing(connect(backup.resolve(), "immutable=1", 0)) as source, translated(backup):
        copy_whole(source, ready, 0)
    if header.cut_short or not is_sound(ready):
        raise errors.DamagedLibraryError(backup)
    if header.version < VERSION:
        migrate_copy(ready, backup)
    with closing(connect(ready, "mode=rw", 0)) as connection:
        mark_restored(connection)
    flush(ready)


def _exchange(ready: Path, place: Path, at: dt.datetime) -> Path:
    """Put the file `ready` in the place of a damaged library; return where that one is kept."""
    real = place.resolve()
    aside = real.with_name(f"{real.stem} damaged {at:%Y-%m-%dT%H-%M-%SZ}{real.suffix}")
    if real.exists():
        _keep_under(real, aside)
    # A log left beside another file would be taken for a part of it.
    for suffix in ("-wal", "-journal"):
        if beside(real, suffix).exists():
            beside(real, suffix).replace(beside(aside, suffix))
    with suppress(FileNotFoundError):
        beside(real, "-shm").unlink()
    flush_folder(real.parent)
    put_in_place(ready, real)
    return aside


def _keep_under(real: Path, aside: Path) -> None:
    """Give a file a second name, or copy it where the file system has no such names."""
    try:
        aside.hardlink_to(real)
    except OSError:
        shutil.copy2(real, aside)
        flush(aside)
