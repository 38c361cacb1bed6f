"""Noticing that a library was emptied, cut short or overwritten in place while it was open.

A file that was exchanged for another is known by its number in the file system. One that another
program has written into keeps its number; SQLite goes on using what it remembers of it, and would
carry the log into what is no library any more. But a library in use changes only when its log is
carried into it, which never takes back an entry of the journal, nor shortens the file below what
its first page says.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from reader.core.frozen import frozen
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


@frozen
class Marks:
    """What a file says of itself without its log: its last entry, a first article, a restore."""

    seq: int
    article: str
    restored: str


class Watch:
    """Looks whether the file of an open library is still the one that was opened."""

    def __init__(self, path: Path) -> None:
        """Take the file at `path` as it is now for the right one."""
        self._path = path
        self._stat = self._read_stat()
        self._known = self._marks()

    def is_same(self, holds: Callable[[str], bool], restored: Callable[[], str]) -> bool:
        """Tell whether the file can be what SQLite has made of it, as far as a look tells.

        `holds` says whether there is an article with an id (for none: no article), `restored`
        returns the mark of the last restore, both as they are read through the log.
        """
        now = self._read_stat()
        if now is None or now == self._stat:
            # One that is not there is somebody else's business.
            return True
        for look in range(_LOOKS):
            if look:
                time.sleep(_PAUSE)
            now, found = self._read_stat(), self._marks()
            if found is not None and self._follows(found, holds, restored):
                self._stat, self._known = now, found
                return True
        return False

    def _follows(
        self, found: Marks, holds: Callable[[str], bool], restored: Callable[[], str]
    ) -> bool:
        known = self._known
        if known is None or (found.restored != known.restored and found.restored == restored()):
            return True
        same = found.article == known.article or holds(found.article)
        return same and found.seq >= known.seq

    def _read_stat(self) -> tuple[int, int] | None:
        with suppress(OSError):
            found = self._path.stat()
            return found.st_size, found.st_mtime_ns
        return None

    def _marks(self) -> Marks | None:
        with suppress(sqlite3.Error, LibraryError, UnicodeDecodeError, OSError):
            header = read_header(self._path)
            if header is None or header.cut_short or header.application_id != APPLICATION_ID:
                return None
            with closing(connect(self._path, "immutable=1", 0)) as connection:
                seq = connection.execute("SELECT max(seq) FROM journal").fetchone()[0]
                first = connection.execute("SELECT id FROM article ORDER BY rowid LIMIT 1")
                article = first.fetchone()
                return Marks(
                    int(seq or 0), str(article[0]) if article else "", restored_in(connection)
                )
        return None


def restored_in(connection: sqlite3.Connection) -> str:
    """Return the mark of the last restore, or an empty string."""
    row = connection.execute("SELECT value FROM setting WHERE key = 'restored'").fetchone()
    return str(row[0]) if row else ""


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
