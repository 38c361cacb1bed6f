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
from typing import BinaryIO

from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.storage.backups import list_backups, newest_good_backup
from reader.storage.connection import connect
from reader.storage.entrance import entrance
from reader.storage.errors import LibraryError
from reader.storage.header import beside
from reader.storage.leftovers import (
    UNFINISHED,
    free_name,
    rescue_names,
    rescued_files,
    unfinished,
)
from reader.storage.log import saved_in_log
from reader.storage.pages import Kept, Pages, cut, pieces
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
    `path` there was no room for one. `spare` is a copy of the log for other windows, which may know
    more of the pages.
    """

    path: Path | None = None
    whole: bool = False
    readable: bool = False
    log: Path | None = None
    spare: Path | None = None

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

    def let_go(self, path: Path, connection: sqlite3.Connection) -> None:
        """Close the connection to the library at `path` without carrying the log into its file.

        SQLite does that as it closes one, unless the log is empty. It is emptied only where all
        that is in it is on disk elsewhere.
        """
        if self.log is not None and self.path is not None:
            with suppress(OSError):
                os.truncate(self.log, 0)
        with suppress(sqlite3.Error):
            connection.close()
        if self.path is None:
            return
        with suppress(OSError):
            if self.spare is not None and self.log is not None:
                self.spare.replace(self.log)
            elif self.log is not None:
                self.log.unlink(missing_ok=True)
            # Who has opened meanwhile what lies there now has a log of his own.
            if not beside(path, "-wal").exists():
                beside(path, "-shm").unlink(missing_ok=True)


@frozen
class Wreckage:
    """What there is of an overwritten library at `path`.

    `log` is its own log, if that is there still, and `pages` are those that it had when it was
    right. Those that were changed are `kept` whole; `exact` where nothing else was written but what
    is there or in the log. `has_all` tells of a connection whether what was saved is there.
    """

    path: Path
    log: Path | None
    connection: sqlite3.Connection
    pages: Pages | None
    kept: Kept
    exact: bool
    has_all: Callable[[sqlite3.Connection], bool]


def rescue(wreckage: Wreckage, salvage: Salvage) -> Rescued:
    """Put the library together in a new file beside it, which is on disk on return.

    What can be read is then read from there, and the connection is closed. Where several windows
    do it, one takes what another has rescued, if that is all.
    """
    with ExitStack() as stack:
        with suppress(LibraryError, OSError):
            stack.enter_context(entrance(wreckage.path, _SECONDS))
        found = _rescued(wreckage, salvage)
        if found.readable:
            found.let_go(wreckage.path, wreckage.connection)
        return found


def log_of_another(path: Path) -> Path | None:
    """Return the log that another window has kept, which could not put all together."""
    logs = (one.with_suffix(".wal") for one in rescue_names(path))
    return next((one for one in logs if one.exists()), None)


def _rescued(wreckage: Wreckage, salvage: Salvage) -> Rescued:
    path, log, goal = wreckage.path, wreckage.log, free_name(wreckage.path)
    if log == beside(path, "-wal"):
        log = _put_aside(log, goal.with_suffix(".wal"))
    for file in rescued_files(path):
        # Where its log was kept, something may be missing.
        if not file.with_suffix(".wal").exists() and _has_all(file, wreckage.has_all):
            return Rescued(file, whole=True, readable=True, log=log)
    new = unfinished(goal, UNFINISHED)
    try:
        whole = _composed(new, wreckage, log)
        if _has_all(new, wreckage.has_all):
            _put(new, goal)
            readable = True
        else:
            whole, readable = (
                False,
                _kept_only(goal, wreckage) or _salvaged(new, goal, salvage),
            )
        spare = None if whole or log is None else _copied(log, goal)
        return Rescued(goal, whole=whole, readable=readable, log=log, spare=spare)
    except (OSError, sqlite3.Error, LibraryError):
        return Rescued(log=log)
    finally:
        remove_with_log(new)


def _composed(new: Path, wreckage: Wreckage, log: Path | None) -> bool:
    whole = _compose(new, wreckage, log)
    if log is not None:
        copy_bytes(log, beside(new, "-wal"))
    _carried_over(new)
    return whole


def _kept_only(goal: Path, wreckage: Wreckage) -> bool:
    """Put together what was there before others began the log anew, if that is sound.

    What is in the log then follows on what was never seen, and goes with nothing.
    """
    if wreckage.exact or wreckage.pages is None:
        return False
    before = unfinished(goal, UNFINISHED)
    try:
        _composed(before, wreckage, None)
        if _has_all(before, lambda _: True):
            _put(before, goal)
            return True
        return False
    finally:
        remove_with_log(before)


def _salvaged(new: Path, goal: Path, salvage: Salvage) -> bool:
    with suppress(OSError, sqlite3.Error, LibraryError):
        salvage(new, goal)
        return True
    _put(new, goal)
    return False


def _copied(log: Path, goal: Path) -> Path:
    spare = goal.with_suffix(".log")
    copy_bytes(log, spare)
    flush(spare)
    return spare


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


def _compose(new: Path, wreckage: Wreckage, log: Path | None) -> bool:
    """Write what the file held to `new`; tell whether every page that is not in the log is known.

    Raises OSError or sqlite3.Error.
    """
    pages, newest = wreckage.pages, newest_good_backup(wreckage.path)
    if pages is None:
        if newest is None:
            copy_whole(wreckage.connection, new, 0)
        else:
            copy_bytes(newest.path, new)
            with new.open("r+b") as file:
                _put_kept(file, wreckage.kept)
        return False
    carried = saved_in_log(log) if log is not None else set()
    known = wreckage.kept.numbers | carried
    missing = {n: wanted for n, wanted in enumerate(pages.sums) if n not in known}
    with new.open("xb") as file:
        file.truncate(pages.size * max(len(pages.sums), *(n + 1 for n in wreckage.kept.numbers), 1))
        sources = _sources(wreckage.path, wreckage.connection)
        while missing and (source := next(sources, None)) is not None:
            with suppress(OSError, sqlite3.Error):
                for number, page in _numbered(source, pages.size):
                    if missing.get(number) == hash(page):
                        _write_page(file, number, page)
                        del missing[number]
        for number, page in (
            _numbered(pieces(newest.path), pages.size) if missing and newest else ()
        ):
            if number in missing:
                _write_page(file, number, page)
        _put_kept(file, wreckage.kept)
    return wreckage.exact and not missing


def _put_kept(file: BinaryIO, kept: Kept) -> None:
    for number, page in kept.all():
        _write_page(file, number, page)


def _write_page(file: BinaryIO, number: int, page: bytes) -> None:
    file.seek(number * len(page))
    file.write(page)


def _numbered(source: Iterator[bytes], size: int) -> Iterator[tuple[int, bytes]]:
    return enumerate(page for data in source for page in cut(data, size))


def _sources(path: Path, connection: sqlite3.Connection) -> Iterator[Iterator[bytes]]:
    """Yield the bytes of files in which pages may be as they were."""
    yield (connection.serialize() for _ in range(1))
    yield pieces(path)
    for backup in list_backups(path):
        yield pieces(backup.path)


def _carried_over(new: Path) -> None:
    """Carry the log into the file, where that works; else it stays beside it."""
    with suppress(sqlite3.Error), closing(connect(new, "mode=rw", 0)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA journal_mode = DELETE")


def _has_all(path: Path, has_all: Callable[[sqlite3.Connection], bool]) -> bool:
    if beside(path, "-wal").exists():
        return False
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
