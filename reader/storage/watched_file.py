"""The file of an open library: where it is, and what is done when it is lost or overwritten."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import ExitStack, closing, nullcontext, suppress
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.changes import Changed
from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.storage import pages as whole
from reader.storage.checking import find_rot
from reader.storage.checkup import Checkup
from reader.storage.connection import Waiting, connect, translated
from reader.storage.errors import (
    DamagedLibraryError,
    LibraryError,
    LibraryUnreachableError,
    ReadOnlyLibraryError,
)
from reader.storage.header import beside
from reader.storage.leftovers import UNFINISHED, free_name, keeping_folders, unfinished
from reader.storage.lines import Alone, Presence
from reader.storage.log import copy_back, handle_of
from reader.storage.news import (
    LastEntry,
    last_entry,
    restored_mark,
)
from reader.storage.overwriting import Watch
from reader.storage.protocol import Clock, Resolver
from reader.storage.whole_files import save_whole

if TYPE_CHECKING:
    from reader.storage.rescuing import Rescued, Salvage
    from reader.storage.standing_in import StandIn

_FRESH_SECONDS = 2.0
"""How long a look through another connection waits for others."""

_OTHERS_AT_WORK = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_INTERRUPT)


@frozen
class Opening:
    """How a library was opened: by whom, with which clock and reader of dates, and what for.

    `connect_again` checks a file that was away and is back, and connects to it; until `checkup`
    has found it sound, nothing is written to it. `salvage` saves what can be read of one file into
    another, without which nothing is put together again that was overwritten.
    """

    who: str
    now: Clock
    resolver: Resolver
    read_only: bool = False
    notice: str = ""
    misread: type[LibraryError] = DamagedLibraryError
    hashed: bool = True
    let_go: Callable[[], None] = field(default=lambda: None)
    presence: Presence = field(default_factory=Alone)
    waiting: Waiting = nullcontext
    connect_again: Callable[[], sqlite3.Connection] | None = None
    salvage: Salvage | None = None
    checkup: Checkup = field(default_factory=Checkup)


class WatchedFile:
    """An open library file; what is read from it is another one once it is lost."""

    def __init__(self, path: Path, connection: sqlite3.Connection, opening: Opening) -> None:
        """Take over an open, checked `connection` to the file at `path`."""
        self.path = path
        self.connection = connection
        self.opening = opening
        self._place = None if opening.read_only else _place(path)
        self._data_version = self._read_data_version()
        self._seen, self._mark = self._first_look()
        self.restores = 0
        """How often the library was found to be another one than before, if only an older one."""
        self._news: Changed | None = None
        self._altered = ""
        self._away = self._gone = False
        self._stand_in: StandIn | None = None
        self._closed = False
        self._log_path: Path | None = None
        untouched = opening.read_only or opening.checkup.pending
        self._trouble = "" if untouched else copy_back(connection)
        self._watch = None if opening.read_only else Watch(path.resolve(), connection)
        self._doubtful = False
        self._own: LastEntry = ()
        self._first = self._first_entry(connection) if self._watch else ()
        self._rescued: Rescued | None = None
        # Only now: the first look makes the log.
        self._log = None if opening.read_only else self._log_place()

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self.opening.read_only or bool(self._altered)

    @property
    def notice(self) -> str:
        """One sentence on why the file is read-only, or on a failing disk, or an empty string."""
        return self._altered or self.opening.notice or self._trouble

    def is_altered(self) -> bool:
        """Tell whether something was found in it that is not as it was written."""
        return bool(self._altered)

    @property
    def is_overwritten(self) -> bool:
        """Whether another program has written into the file, which is left alone since then."""
        return self._rescued is not None

    @property
    def rescued_to(self) -> Path | None:
        """The library in which is what was saved of one that was overwritten."""
        found = self._rescued
        return found.path if found is not None and found.readable else None

    def _is_overwritten_now(self, *, wait: bool = False) -> bool:
        """Look whether another program has written into the file; if so, save what there is."""
        watch = self._watch
        if watch is None or self._away or self._rescued is not None or not self.is_in_place():
            return self.is_overwritten
        if not wait and watch.is_untouched() and not self._is_whole():
            # Without its log nobody finds it sound: looked at when that is back, or on closing.
            return self.is_overwritten
        if not watch.is_same(self._is_sound_and_has_all, wait=wait):
            self._save_from_overwriting(watch)
        return self.is_overwritten

    def _is_sound_and_has_all(self) -> bool:
        """Tell whether who opens the file now finds it sound, and what was saved here in it."""
        try:
            real = self.path.resolve()
            with closing(connect(real, "mode=ro", _FRESH_SECONDS)) as fresh:
                restored = self._read_data_version() != self._data_version
                if not ((restored and restored_mark(fresh) != self._mark) or self._has_all(fresh)):
                    return False
            large = real.stat().st_size > whole.KNOWN_AT_ONCE
            # What leads nowhere was saved so: that comes of no overwriting.
            return large or not find_rot(real, references=False)
        except sqlite3.Error as error:
            return getattr(error, "sqlite_errorcode", 0) & 0xFF in _OTHERS_AT_WORK
        except (LibraryError, UnicodeDecodeError):
            return False

    def _has_all(self, connection: sqlite3.Connection) -> bool:
        """Tell whether the last change that was made or seen here is there.

        An entry of the journal may have been gone on with since, which then is later.
        """
        if restored_mark(connection) != self._mark:
            return False
        if number_of(self._seen) > number_of(last_entry(connection)):
            return False
        if self._first and self._first_entry(connection) != self._first:
            return False
        query = "SELECT 1 FROM journal WHERE seq = ? AND at >= ?"
        return not self._own or connection.execute(query, self._own[:2]).fetchone() is not None

    def _first_entry(self, connection: sqlite3.Connection) -> LastEntry:
        """Return what tells one library from another; nothing where it may still change."""
        row = connection.execute("SELECT seq, at FROM journal ORDER BY seq LIMIT 1").fetchone()
        return tuple(row) if row is not None and row["seq"] < number_of(self._seen) else ()

    def _save_from_overwriting(self, watch: Watch) -> None:
        from reader.storage.rescuing import Rescued, Wreckage, log_of_another, rescue

        real, salvage, found = self.path.resolve(), self.opening.salvage, Rescued()
        if salvage is not None:
            own = self._log_place() == self._log
            log = beside(real, "-wal") if own else log_of_another(real)
            exact = watch.knows_all(log)
            wreckage = Wreckage(
                real, log, self.connection, watch.pages, watch.kept, exact, self._has_all
            )
            found = rescue(wreckage, salvage)
        self._rescued, self._altered = found, found.told(self.path)
        if found.path is not None and found.readable:
            from reader.storage.standing_in import stand_in

            self._stand_in = stand_in(found.path)
            self.connection = self._stand_in.connection
            self._data_version = self._read_data_version()
            self._news = Changed.everything()

    def found_altered(self) -> None:
        """Write nothing more to a file in which something is not as it was written."""
        self._altered = self._altered or tr(
            "Something in this library is not as it was written, perhaps because the disk is "
            "failing, so it is open for reading only: restore a backup, or save what can be read "
            "into a new library."
        )
        self._doubtful = True
        self._settle_doubts()

    def _settle_doubts(self) -> None:
        """Look whether what is not as it was written was written by another program."""
        if self._doubtful and not self.connection.in_transaction:
            self._doubtful = False
            self._is_overwritten_now(wait=True)

    def is_in_place(self) -> bool:
        """Tell whether the file is still where it was opened."""
        try:
            return self._place is None or _place(self.path) == self._place
        except LibraryUnreachableError:
            return False

    def close(self) -> None:
        """Let go of the file, whatever fails; `notice` can be asked for afterwards, too."""
        untouched = self.opening.read_only or self.opening.checkup.pending
        with ExitStack() as last:
            last.callback(self._release)
            last.callback(self._keep_what_is_lost, untouched=untouched)
            last.callback(self.opening.checkup.give_up)
            last.callback(self._stop_watching)
            if not (self._closed or untouched or self._stand_in):
                self._closed = True
                self._put_in_order()

    def _put_in_order(self) -> None:
        """Copy the log into the file, unless another program has written into that."""
        if self._is_overwritten_now(wait=True):
            return
        self.let_write()
        if self.is_in_place():
            self._copy_back()
        else:
            self._bring_home()

    def _keep_what_is_lost(self, *, untouched: bool) -> None:
        if self._rescued is not None and self._stand_in is None:
            self._rescued.let_go(self.path.resolve(), self.connection)
        if not untouched and self._rescued is None and (self._gone or self._is_gone()):
            self._keep_what_is_gone()

    def _release(self) -> None:
        """Close the connection, and remove what was beside the file because of it."""
        with ExitStack() as last:
            last.callback(self.opening.let_go)
            last.callback(self._remove_empty_log)
            if self._stand_in is not None:
                last.callback(self._stand_in.remove)
            self.connection.close()

    def _is_gone(self) -> bool:
        """Tell whether the file that is open has no name any more, in this folder or another."""
        return not self.is_in_place() and _has_no_name(self._place)

    def _keep_what_is_gone(self) -> None:
        """Save what was shown where the file was that was deleted, or that another one replaced.

        Programs that keep folders the same put another file there, and the old one is gone. Where
        its folder is gone, too, it is saved as near to it as can be.
        """
        real = self.path.resolve()
        for folder in keeping_folders(real):
            with suppress(OSError, sqlite3.Error, LibraryError):
                folder.mkdir(parents=True, exist_ok=True)
                goal = free_name(folder / real.name)
                save_whole(self.connection, goal, unfinished(goal, UNFINISHED))
                return

    def _copy_back(self) -> None:
        self._trouble = copy_back(self.connection)

    def let_write(self) -> None:
        """Let SQLite copy the log back, even if the file was not read yet."""
        if self._watch is not None:
            self._watch.let_write()

    def _stop_watching(self) -> None:
        if self._watch is not None:
            self._watch.stop()
        self._watch = None

    def _part(self) -> None:
        """Let go of a file that was moved away, so that it is whole wherever it is now.

        Its log has kept the old name, under which nobody will look for it. What is shown from now
        on is a copy; where there is no room for one, the file stays open.
        """
        from reader.storage.standing_in import copy_aside

        if self.opening.read_only or self._away:
            return
        self._away, self._gone = True, self._is_gone()
        # What a disk that is gone did not take stays nowhere else.
        self._gone |= not self._bring_home()
        with suppress(OSError, sqlite3.Error, LibraryError):
            stand_in = copy_aside(self.connection)
            self.connection.close()
            self.connection, self._stand_in = stand_in.connection, stand_in
            self._data_version = self._read_data_version()
            self._remove_empty_log()

    def _come_back(self) -> None:
        """Take up again a file that is back in its place; others may have worked in it."""
        stand_in, again = self._stand_in, self.opening.connect_again
        if stand_in is None or again is None:
            self._away = self._gone = False
            return
        if self._altered:
            return
        with translated(self.path):
            self.connection = again()
        self._stand_in, self._away, self._gone = None, False, False
        stand_in.connection.close()
        stand_in.remove()
        self._data_version = self._read_data_version()
        self._seen, self._mark = self._last_entry(), self._read_mark()
        self._own = self._first = ()
        self._log = self._log_place()
        self._stop_watching()
        self._watch = Watch(self.path.resolve(), self.connection)
        self._news = Changed.everything()
        self.restores += 1

    def _bring_home(self) -> bool:
        """Copy all of the log into the file that it belongs to, wherever that is, and empty it.

        False where the file could not be written to.
        """
        self.let_write()
        with suppress(sqlite3.Error):
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return not copy_back(self.connection)

    def _remove_empty_log(self) -> None:
        """Take away the empty log of a file that was moved, unless another is in its place."""
        if self._place is None or self._log is None or _exists(self.path):
            return
        log = beside(self.path.resolve(), "-wal")
        with suppress(OSError, LibraryError):
            if _place(log) == self._log and not log.stat().st_size:
                log.unlink()
                beside(self.path.resolve(), "-shm").unlink(missing_ok=True)

    def _refuse_overwritten(self, error: LibraryError | None = None) -> None:
        if self.is_overwritten:
            raise ReadOnlyLibraryError(self.path, self.notice) from error

    def _is_whole(self) -> bool:
        """Tell whether the file and its log are the ones that were opened."""
        if _place(self.path) != self._place:
            return False
        # Where links lead is looked up only when the log is not where it was.
        log, path = self._log, self._log_path
        known = log is not None and path is not None and _place(path) == log
        return known or self._log_place() == log

    def _log_place(self) -> tuple[int, int] | None:
        self._log_path = beside(self.path.resolve(), "-wal")
        return _place(self._log_path)

    def _first_look(self) -> tuple[LastEntry, object]:
        try:
            return self._last_entry(), self._read_mark()
        except DamagedLibraryError:
            # What is open for reading only is shown as far as it can be.
            if not self.opening.read_only:
                raise
            return (), None

    def _last_entry(self) -> LastEntry:
        with translated(self.path):
            return last_entry(self.connection)

    def _read_mark(self) -> object:
        with translated(self.path):
            return restored_mark(self.connection)

    def _read_data_version(self) -> int:
        with translated(self.path):
            return int(self.connection.execute("PRAGMA data_version").fetchone()[0])


def number_of(entry: LastEntry) -> int:
    """Return the number of an entry of the journal, 0 where there is none."""
    seq = entry[0] if entry else 0
    return seq if isinstance(seq, int) else 0


def _exists(path: Path) -> bool:
    return os.path.lexists(path)


def _has_no_name(place: tuple[int, int] | None) -> bool:
    """Tell whether a file that is open in this program was deleted."""
    handle = handle_of(place) if place is not None else None
    return handle is not None and os.fstat(handle).st_nlink == 0


def _place(path: Path) -> tuple[int, int] | None:
    """Return what tells this file from one put in its place, or None where there is none."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise LibraryUnreachableError(path) from error
    return found.st_dev, found.st_ino
