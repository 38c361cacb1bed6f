"""Whole library files: copied while in use, put in the place of another, and safely on disk."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from reader.storage.errors import LibraryLockedError
from reader.storage.header import beside

_COPYING_PAUSE = 0.05
"""Seconds between two tries to copy from a file that another program keeps to itself."""


def copy_whole(source: sqlite3.Connection, target: Path, busy_seconds: float) -> None:
    """Write all that `source` sees at this moment to a new file at `target`, on disk on return.

    Others may go on writing meanwhile (SQLite's online backup). The copy is one file without a
    log. Raises LibraryLockedError or sqlite3.Error; what has been written stays at `target` then.
    """
    with closing(sqlite3.connect(target, isolation_level=None)) as copy:
        source.backup(copy, sleep=_COPYING_PAUSE, progress=_until(busy_seconds, target))
        copy.execute("PRAGMA journal_mode = DELETE")
    flush(target)


def pour(
    source: sqlite3.Connection,
    target: sqlite3.Connection,
    busy_seconds: float,
    when_locked: Callable[[], None],
) -> None:
    """Replace all that is in the library `target` by what `source` holds, in one transaction.

    `when_locked` is called when nobody else can write to it any more and nothing of it is replaced
    yet; what it raises leaves the library as it was. Other windows with that library open see it
    change; a crash leaves it as it was. Raises LibraryLockedError when another program is writing,
    or sqlite3.Error.
    """
    wait, locked = _until(busy_seconds, Path()), False

    def look(status: int, remaining: int, total: int) -> None:
        nonlocal locked
        wait(status, remaining, total)
        if status == sqlite3.SQLITE_OK and not locked:
            locked = True
            when_locked()

    # The first page takes the lock; with all pages at once there would be no moment after it.
    source.backup(target, pages=1, sleep=_COPYING_PAUSE, progress=look)


def copy_bytes(source: Path, target: Path) -> None:
    """Copy a file byte by byte as it lies there, without losing the locks that SQLite has on it.

    Closing any handle to a file ends the locks of this process on it (POSIX), so another one does
    the copying. Raises OSError.
    """
    program = shutil.which("cp") if os.name == "posix" else None
    if program is None:
        shutil.copyfile(source, target)
        return
    import subprocess

    done = subprocess.run(  # noqa: S603 - no shell, and both are paths
        [program, "--", source, target], capture_output=True, check=False
    )
    if done.returncode:
        full = source.exists() and shutil.disk_usage(target.parent).free < source.stat().st_size
        raise OSError(errno.ENOSPC if full else errno.EIO, os.fsdecode(done.stderr).strip())


def flush(path: Path) -> None:
    """Return when the bytes of the file at `path` are on disk, and its name in its folder."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
    flush_folder(path.parent)


def flush_folder(folder: Path) -> None:
    """Return when the names in a folder are on disk, where the system can do that."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def save_whole(source: sqlite3.Connection, goal: Path, unfinished: Path) -> None:
    """Write all that `source` sees to a file at `goal`, by way of `unfinished`: all or nothing.

    Raises sqlite3.Error, OSError or LibraryLockedError.
    """
    try:
        copy_whole(source, unfinished, 0)
        put_in_place(unfinished, goal)
    finally:
        remove_with_log(unfinished)


def put_in_place(new: Path, place: Path) -> None:
    """Give the flushed file `new` the name `place`, in one step, whatever has that name now."""
    new.replace(place)
    flush_folder(place.parent)


def remove_with_log(path: Path) -> None:
    """Delete a file of one's own making and what SQLite may have laid beside it."""
    for one in (path, beside(path, "-wal"), beside(path, "-shm"), beside(path, "-journal")):
        with suppress(OSError):
            one.unlink(missing_ok=True)


def _until(busy_seconds: float, path: Path) -> Callable[[int, int, int], None]:
    # Python's own loop around the backup would wait for a locked file for ever.
    end = time.monotonic() + busy_seconds

    def look(status: int, _remaining: int, _total: int) -> None:
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) and time.monotonic() > end:
            raise LibraryLockedError(path)

    return look
