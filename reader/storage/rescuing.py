"""Putting a library together again that another program has overwritten while it was open.

Its log has every page that was changed since it was begun. Of all others it is known what they
held, so that each is taken from wherever it is as it was: from what SQLite remembers, from what is
left of the file, from a backup. Where one is nowhere, what can be read is saved row by row.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, suppress
from pathlib import Path

from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.storage.backups import list_backups, newest_good_backup
from reader.storage.connection import connect
from reader.storage.entrance import entrance
from reader.storage.errors import LibraryError
from reader.storage.header import beside
from reader.storage.leftovers import UNFINISHED, free_name, rescued_files, unfinished
from reader.storage.overwriting import Pages, cut, saved_in_log
from reader.storage.soundness import is_sound
from reader.storage.whole_files import (
    copy_bytes,
    copy_whole,
    flush,
    flush_folder,
    put_in_place,
    remove_with_log,
)

_SECONDS = 2.0
"""How long to wait for another window that rescues, too."""

Salvage = Callable[[Path, Path], object]
"""Saves what can be read of one file into another; raises LibraryError."""


@frozen
class Rescued:
    """The file in which a library was put together again, and its log, which was taken away.

    `whole` where all is in it that was saved, `readable` where it can be opened at all. Without a
    `path` there was no room for one.
    """

    path: Path | None = None
    whole: bool = False
    readable: bool = False
    log: Path | None = None

    def told(self, path: Path) -> str:
        """Return what to tell the person about the library at `path`."""
        told = tr(
            "{path} was overwritten or cut short by another program while it was open. Nothing "
            "more is written to it."
        )
        if self.readable and self.whole:
            told += " " + tr(
                "All that was saved is in “{name}” beside it: save a copy, or open it."
            )
        elif self.readable:
            told += " " + tr(
                "What could be saved is in “{name}” beside it; something may be missing: compare "
                "it with the backups."
            )
        elif self.path:
            told += " " + tr("Your last changes are in “{name}” beside it: restore a backup.")
        elif self.log:
            told += " " + tr(
                "There was no room to put it together: your last changes are in “{name}” beside "
                "it. Make room, close the library, and save what can be read of it."
            )
        name = self.path or self.log
        return told.format(path=path, name=name.name if name else "")

    def forget_log(self) -> None:
        """Empty the log, so that SQLite carries nothing of it into the overwritten file.

        Only where all of it is on disk in the new file.
        """
        if self.log is not None and self.path is not None:
            with suppress(OSError):
                os.truncate(self.log, 0)

    def remove_log(self, path: Path) -> None:
        """Take away the emptied log of the library at `path`, and its index if nobody uses it.

        To be called once the connection that used it is closed.
        """
        if self.path is None:
            return
        # Who has opened meanwhile what lies there now has a log of his own.
        with suppress(OSError, LibraryError), entrance(path, _SECONDS):
            if self.log is not None:
                self.log.unlink(missing_ok=True)
            if not beside(path, "-wal").exists():
                beside(path, "-shm").unlink(missing_ok=True)


def rescue(
    path: Path,
    log: Path | None,
    connection: sqlite3.Connection,
    pages: Pages | None,
    has_all: Callable[[sqlite3.Connection], bool],
    salvage: Salvage,
) -> Rescued:
    """Put the library at `path` together in a new file beside it, which is on disk on return.

    `log` is where its own log lies, if that still is where it was. `pages` are those that it had
    when it was right; `has_all` tells whether what was saved is there. Where other windows do the
    same, the second takes what the first has rescued, if that has all.
    """
    with ExitStack() as stack:
        with suppress(LibraryError, OSError):
            stack.enter_context(entrance(path, _SECONDS))
        return _rescued(path, log, connection, pages, has_all, salvage)


def _rescued(
    path: Path,
    log: Path | None,
    connection: sqlite3.Connection,
    pages: Pages | None,
    has_all: Callable[[sqlite3.Connection], bool],
    salvage: Salvage,
) -> Rescued:
    goal = free_name(path)
    log = None if log is None else _put_aside(log, goal.with_suffix(".wal"))
    for file in rescued_files(path):
        if _has_all(file, has_all):
            return Rescued(file, whole=True, readable=True, log=log)
    new = unfinished(goal, UNFINISHED)
    try:
        whole = _compose(new, path, log, connection, pages)
        if log is not None:
            copy_bytes(log, beside(new, "-wal"))
        if _carried_over(new) and _has_all(new, has_all):
            _put(new, goal)
            return Rescued(goal, whole=whole, readable=True, log=log)
        with suppress(OSError, sqlite3.Error, LibraryError):
            salvage(new, goal)
            return Rescued(goal, readable=True, log=log)
        _put(new, goal)
        return Rescued(goal, log=log)
    except (OSError, sqlite3.Error, LibraryError):
        return Rescued(log=log)
    finally:
        remove_with_log(new)


def _put_aside(log: Path, aside: Path) -> Path:
    """Give the log the name `aside`, so that nobody takes anything for saved in it.

    Whoever writes looks afterwards whether it is still where it was.
    """
    with suppress(OSError):
        log.rename(aside)
        flush_folder(log.parent)
        return aside
    # Windows renames no file that is in use.
    return log


def _compose(
    new: Path,
    path: Path,
    log: Path | None,
    connection: sqlite3.Connection,
    pages: Pages | None,
) -> bool:
    """Write what the file held to `new`; tell whether every page that is not in the log is known.

    Raises OSError or sqlite3.Error.
    """
    newest = newest_good_backup(path)
    if pages is None:
        if newest is None:
            copy_whole(connection, new, 0)
        else:
            copy_bytes(newest.path, new)
        return False
    carried = saved_in_log(log) if log is not None else set()
    missing = {n: wanted for n, wanted in enumerate(pages.sums) if n and n not in carried}
    found = {0: pages.first}
    for data in _sources(path, connection):
        for number, page in enumerate(cut(data, pages.size)):
            if missing.get(number) == hash(page):
                found[number] = page
                del missing[number]
        if not missing:
            break
    instead = list(cut(newest.path.read_bytes(), pages.size)) if missing and newest else []
    with new.open("xb") as file:
        for number in range(len(pages.sums)):
            old = instead[number] if number < len(instead) else bytes(pages.size)
            file.write(found.get(number, old))
    return not missing


def _sources(path: Path, connection: sqlite3.Connection) -> Iterator[bytes]:
    """Yield the bytes of files in which pages may be as they were."""
    with suppress(sqlite3.Error):
        yield connection.serialize()
    for backup in list_backups(path):
        with suppress(OSError):
            yield backup.path.read_bytes()


def _carried_over(new: Path) -> bool:
    """Carry the log into the file; tell whether that worked."""
    with suppress(sqlite3.Error), closing(connect(new, "mode=rw", 0)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA journal_mode = DELETE")
        return True
    return False


def _has_all(path: Path, has_all: Callable[[sqlite3.Connection], bool]) -> bool:
    with suppress(sqlite3.Error, OSError, LibraryError, UnicodeDecodeError):
        with closing(connect(path, "immutable=1", 0)) as connection:
            if not has_all(connection):
                return False
        return is_sound(path)
    return False


def _put(new: Path, goal: Path) -> None:
    flush(new)
    if (log := beside(new, "-wal")).exists():
        flush(log)
        put_in_place(log, beside(goal, "-wal"))
    put_in_place(new, goal)
