"""Noticing that a library was emptied, cut short or overwritten in place while it was open.

A file that was exchanged for another is known by its number in the file system. One that another
program has written into keeps its number; SQLite goes on using what it remembers of it, and would
carry the log into what is no library any more. A library in use never gets empty, and never
shorter than it is as it is read through its log.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from reader.storage.backups import newest_good_backup
from reader.storage.connection import connect
from reader.storage.errors import LibraryError
from reader.storage.header import beside, read_header
from reader.storage.schema import APPLICATION_ID
from reader.storage.soundness import is_sound
from reader.storage.standing_in import StandIn
from reader.storage.whole_files import copy_bytes, copy_whole, flush

_LOOKS = 4
_PAUSE = 0.04
"""Seconds between looks: while another window carries its log over, a file is neither nor."""


class Watch:
    """Looks whether the file of an open library is still a library, and as long as it was."""

    def __init__(self, path: Path) -> None:
        """Take the file at `path` as it is now for the right one."""
        self._path = path
        self._stat = self._read_stat()

    def is_same(self, length: Callable[[], int]) -> bool:
        """Tell whether the file can be what SQLite has made of it.

        `length` returns how many bytes the library has as it is read through the log. What is in
        the pages is no help: SQLite carries some over and others not, as long as somebody reads.
        """
        now, before = self._read_stat(), self._stat
        if now is None or before is None or now == before:
            # One that is not there is somebody else's business.
            return True
        for look in range(_LOOKS):
            if look:
                time.sleep(_PAUSE)
            now = self._read_stat() or now
            if now[0] and (now[0] >= before[0] or now[0] >= length()) and self._is_library():
                self._stat = now
                return True
        return False

    def _is_library(self) -> bool:
        with suppress(sqlite3.Error, LibraryError, UnicodeDecodeError, OSError):
            header = read_header(self._path)
            return header is not None and header.application_id == APPLICATION_ID
        return False

    def _read_stat(self) -> tuple[int, int] | None:
        with suppress(OSError):
            found = self._path.stat()
            return found.st_size, found.st_mtime_ns
        return None


def rescue(path: Path) -> Path | None:
    """Put a library that was overwritten together again, in a new file beside it, if that can be.

    Its log still has every page that was changed since it was begun; all others are in the newest
    backup. Returns None where the two do not make a library in which all is as it was written.
    """
    log, newest = beside(path, "-wal"), newest_good_backup(path)
    if newest is None:
        return None
    target = _free_name(path)
    with suppress(OSError, sqlite3.Error, LibraryError):
        copy_bytes(newest.path, target)
        if log.exists():
            copy_bytes(log, beside(target, "-wal"))
        with closing(connect(target, "mode=rw", 0)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.execute("PRAGMA journal_mode = DELETE")
        if is_sound(target):
            flush(target)
            return target
    remove_all(target)
    return None


def copy_of_what_is_seen(path: Path, connection: sqlite3.Connection) -> Path | None:
    """Write what a connection still sees to a new file beside the library, if that is sound."""
    target = _free_name(path)
    with suppress(OSError, sqlite3.Error, LibraryError):
        copy_whole(connection, target, 0)
        if is_sound(target):
            return target
    remove_all(target)
    return None


def keep_log(path: Path) -> Path | None:
    """Copy the log under another name, so that what is in it can be looked for later."""
    log = beside(path, "-wal")
    target = _free_name(path).with_suffix(".wal")
    with suppress(OSError):
        copy_bytes(log, target)
        return target
    return None


def stand_in(copy: Path) -> StandIn:
    """Read from a copy that stays when it is let go of."""
    return StandIn(connect(copy, "immutable=1", 0), lambda: None)


def remove_all(path: Path) -> None:
    """Remove a file with its log."""
    for one in (path, beside(path, "-wal"), beside(path, "-shm")):
        with suppress(OSError):
            one.unlink(missing_ok=True)


def _free_name(path: Path) -> Path:
    names = (f"{path.stem} rescued{f' {n}' if n else ''}{path.suffix}" for n in range(1000))
    return next(
        one for one in map(path.with_name, names)
        if not one.exists() and not one.with_suffix(".wal").exists()
    )  # fmt: skip
