"""Opening a library file: everything is checked before anything is written."""

from __future__ import annotations

import datetime as dt
import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Literal

from reader.core.article import Draft
from reader.storage import errors
from reader.storage.backups import newest_good_backup
from reader.storage.checking import has_sound_structure
from reader.storage.checkup import Checkup, Stop
from reader.storage.connection import Waiting, connect, translated
from reader.storage.creating import make_library
from reader.storage.derived import default_resolver
from reader.storage.entrance import entrance, has_locks
from reader.storage.header import Header, beside, has_log, read_header
from reader.storage.leftover_log import Verdict, judge, put_aside
from reader.storage.leftovers import rescued_files
from reader.storage.lines import Alone, Presence
from reader.storage.protocol import Clock, Library, Resolver
from reader.storage.reading_only import connect_to_read, connect_to_updated_copy
from reader.storage.rows import stamp
from reader.storage.schema import (
    APPLICATION_ID,
    VERSION,
    has_usable_counters,
    is_familiar,
)
from reader.storage.soundness import faults_of_structure, refuse_strangers
from reader.storage.sqlite_library import SqliteLibrary
from reader.storage.upgrading import migrate_file
from reader.storage.watched_file import Opening

BUSY_SECONDS = 5.0
"""How long to wait for another program that is writing, unless told otherwise."""

THOROUGHLY_UP_TO = 32 * 1024 * 1024
"""Bytes of the largest file in which indices are compared with tables, too, before it is opened.

That takes 0.13 s; in what is larger it is done in the background: see `find_rot`.
"""

CHECKED_UP_TO = 128 * 1024 * 1024
"""Bytes of the largest file that is checked page by page before it is opened.

That takes 0.2 s when the system has them in memory. What is larger, and closed properly, is checked
when it is open, before the first change: see `Checkup`.
"""

_OTHER_LOG = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_IOERR_SHORT_READ)
"""What SQLite says of a sound file that this program still has open under its former name."""

_Why = Literal["newer", "asked_for", "damaged", "no_room", "no_locks", "locked_away"]

_OLDEST_SQLITE = (3, 37)
"""The first SQLite with strict tables."""


def application_id() -> int:
    """Return the number by which a library is told from other databases of SQLite."""
    return APPLICATION_ID


def sqlite_version() -> str:
    """Return the version of SQLite that libraries are read with."""
    return sqlite3.sqlite_version


def utc_now() -> dt.datetime:
    """Return the present time."""
    return dt.datetime.now(dt.UTC)


def open_library(
    path: Path | str,
    *,
    create: bool = False,
    who: str = "",
    now: Clock = utc_now,
    busy_seconds: float = BUSY_SECONDS,
    resolver: Resolver = default_resolver,
    read_only: bool = False,
    damaged: bool = False,
    beginning_with: Sequence[Draft] = (),
    presence: Presence | None = None,
    waiting: Waiting = nullcontext,
) -> Library:
    """Open the library file at `path`, or make a new one there when `create` and none is.

    A new library holds the articles `beginning_with`; they are no change that could be undone.
    `who` is written in the journal (see `signature`), and `presence` tells which other windows are
    open; `busy_seconds` is how long to wait for another program, which
    `waiting` shows while a change does. A file
    of an older version is brought up to date, after a backup. A file of a newer version, one that
    cannot be written to and, when `damaged` allows that, a damaged one is opened read-only and says
    why in its `notice`; so is any file when `read_only`, such as a backup to look into. Raises a
    LibraryError when the file is not opened; it is then as it was, and nothing lies beside it that
    did not before. A DamagedLibraryError names the `newest_good_backup`.
    """
    if sqlite3.sqlite_version_info < _OLDEST_SQLITE:
        raise errors.OldSqliteError
    place = Path(path).absolute()
    opening = Opening(who, now, resolver, presence=presence or Alone(), waiting=waiting)
    try:
        with translated(place):
            if read_header(place) is None:
                with _told_of_locks(place):
                    _make(place, busy_seconds, beginning_with, stamp(now()), create=create)
            library = _open(place, opening, busy_seconds, read_only=read_only)
            if damaged:
                _close_unless_listed(library)
            return library
    except errors.DamagedLibraryError as error:
        if damaged:
            with translated(place):
                return _open_damaged(place, opening, busy_seconds)
        newest = newest_good_backup(place)
        error.newest_good_backup = newest.path if newest else None
        raise


@contextmanager
def _told_of_locks(place: Path) -> Iterator[None]:
    try:
        yield
    except (errors.LibraryLockedError, errors.LibraryUnreachableError) as error:
        if has_locks(place):
            raise
        raise errors.NoLocksError(place) from error


def _make(
    place: Path, busy_seconds: float, beginning_with: Sequence[Draft], at: str, *, create: bool
) -> None:
    if not create:
        raise (errors.NotALibraryError if place.exists() else errors.LibraryMissingError)(place)
    make_library(place, busy_seconds, beginning_with, at)


def _open(place: Path, opening: Opening, busy_seconds: float, *, read_only: bool) -> Library:
    header = read_header(place)
    if header is None:
        raise errors.LibraryMovedError(place)
    real = place.resolve()
    _check_header(place, real, header)
    if not read_only and _writable(real):
        with entrance(place, busy_seconds):
            return _open_or_read(place, opening, busy_seconds)
    version, _ = _first_look(place, busy_seconds, later=_is_large(place))
    if version > VERSION:
        return _open_to_read(place, _newer(opening), busy_seconds)
    told = _told(opening, "asked_for" if read_only else "locked_away")
    return _open_to_read(place, told, busy_seconds)


def _open_or_read(place: Path, opening: Opening, busy_seconds: float) -> Library:
    """Open the file, for reading only where the disk has no locks, or no room for a log's index."""
    real = place.resolve()
    alone = not has_log(real)
    try:
        return _open_inside(place, opening, busy_seconds)
    except errors.UnwritableError as error:
        if getattr(error.__cause__, "sqlite_errorcode", 0) != sqlite3.SQLITE_IOERR_SHMSIZE:
            raise
        if alone:
            # SQLite leaves what it has begun, and nobody else has entered.
            beside(real, "-shm").unlink(missing_ok=True)
            beside(real, "-wal").unlink(missing_ok=True)
        return _open_to_read(place, _told(opening, "no_room"), busy_seconds)
    except (errors.LibraryLockedError, errors.LibraryUnreachableError):
        if has_locks(place):
            raise
        return _open_to_read(place, _told(opening, "no_locks"), busy_seconds)


def _open_inside(place: Path, opening: Opening, busy_seconds: float) -> Library:
    """Look at the file, bring it up to date and open it, while nobody can exchange it."""
    # A log is going to be carried into the file by whoever closes it.
    later = _is_large(place) and not has_log(place.resolve())
    version, verdict = _first_look(place, busy_seconds, later=later)
    if version > VERSION:
        return _open_to_read(place, _newer(opening), busy_seconds)
    if later:
        stop = Stop()
        checkup = Checkup(lambda: has_sound_structure(place, stop), stop.ask)
        opening = replace(opening, checkup=checkup)
    if verdict != Verdict():
        opening = replace(opening, notice=put_aside(place.resolve(), verdict, opening.now()))
    if version < VERSION:
        try:
            migrate_file(place, opening.now, busy_seconds)
        except errors.DiskFullError:
            return _open_to_read(place, _told(opening, "no_room"), busy_seconds)
    return _open_to_write(place, opening, busy_seconds)


def _check_header(place: Path, real: Path, header: Header) -> None:
    if header.application_id != APPLICATION_ID or header.version < 1:
        raise errors.NotALibraryError(place)
    # Until the log is copied back, a file with one may rightly be shorter than it says.
    if header.cut_short and not has_log(real):
        raise errors.DamagedLibraryError(place)


def _first_look(place: Path, busy_seconds: float, *, later: bool = False) -> tuple[int, Verdict]:
    """Return the version of the file and what is wrong with its log, and check it all.

    When `later`, the structure of the file is left out.

    Nothing is changed by it: whoever opens a file for writing carries the log into it on leaving.
    """
    found = 0, Verdict()

    def look(connection: sqlite3.Connection) -> None:
        nonlocal found
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        found = version, Verdict()
        if version < 1:
            raise errors.NotALibraryError(place)
        if version > VERSION:
            return
        found = version, judge(place.resolve(), connection)
        if not found[1].foreign:
            _check_contents(connection, place, version, later=later)

    connection, let_go = connect_to_read(place, busy_seconds, look, in_use=False)
    connection.close()
    let_go()
    if found[1].foreign:
        with closing(connect(place.resolve(), "immutable=1", busy_seconds)) as alone:
            _check_contents(alone, place, found[0])
    return found


def _keep_a_log(connection: sqlite3.Connection, place: Path, checkup: Checkup) -> None:
    if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        # That is written in the file.
        if not checkup.passed():
            raise errors.DamagedLibraryError(place)
        connection.execute("PRAGMA journal_mode = WAL")


def _is_large(place: Path) -> bool:
    return place.stat().st_size > CHECKED_UP_TO


def _writable(real: Path) -> bool:
    # The folder counts too: SQLite keeps its log beside the file.
    effective = os.access in os.supports_effective_ids
    return all(os.access(p, os.W_OK, effective_ids=effective) for p in (real, real.parent))


def _open_to_write(place: Path, opening: Opening, busy_seconds: float) -> Library:
    def connect_again() -> sqlite3.Connection:
        with entrance(place, busy_seconds):
            _first_look(place, busy_seconds)
            return _connection_to_write(place, busy_seconds, Checkup())

    def save(source: Path, target: Path) -> object:
        from reader.storage.salvaging import salvage

        return salvage(source, target, resolver=opening.resolver)

    opening = replace(opening, connect_again=connect_again, salvage=save)
    try:
        with translated(place):
            connection = _connection_to_write(place, busy_seconds, opening.checkup)
            try:
                notice = opening.notice or _rescued_beside(place, connection)
                return SqliteLibrary(place, connection, replace(opening, notice=notice))
            except BaseException:
                connection.close()
                raise
    except errors.LibraryError as error:
        if getattr(error.__cause__, "sqlite_errorcode", 0) in _OTHER_LOG:
            raise errors.LibraryInUseError(place) from error
        raise


def _rescued_beside(place: Path, connection: sqlite3.Connection) -> str:
    if not rescued_files(place.resolve()):
        return ""
    from reader.storage.rescue_reach import told_of_rescued

    return told_of_rescued(place, connection)


def _connection_to_write(place: Path, busy_seconds: float, checkup: Checkup) -> sqlite3.Connection:
    """Connect to a file that was looked at and found sound, or is going to be by `checkup`."""
    connection = connect(place.resolve(), "mode=rw", busy_seconds)
    try:
        refuse_strangers(connection, place, VERSION)
        _keep_a_log(connection, place, checkup)
    except BaseException:
        connection.close()
        raise
    return connection


def _check_contents(
    connection: sqlite3.Connection, place: Path, version: int, *, later: bool = False
) -> None:
    refuse_strangers(connection, place, version)
    thorough = place.stat().st_size <= THOROUGHLY_UP_TO
    if not later and faults_of_structure(connection, thorough=thorough):
        raise errors.DamagedLibraryError(place)
    if not has_usable_counters(connection, version):
        raise errors.DamagedLibraryError(place)


def _open_to_read(place: Path, opening: Opening, busy_seconds: float) -> Library:
    version = 0

    def check(connection: sqlite3.Connection) -> None:
        nonlocal version
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        if version <= VERSION:
            # What is not going to be written to is read as far as it can be.
            _check_contents(connection, place, version, later=_is_large(place))
        elif not is_familiar(connection):
            raise errors.NewerLibraryError(place)

    connection, let_go = connect_to_read(place, busy_seconds, check, in_use=False)
    if version < VERSION:
        connection, let_go = connect_to_updated_copy(place, connection, let_go)
    return _read_through(place, connection, replace(opening, let_go=let_go))


def _open_damaged(place: Path, opening: Opening, busy_seconds: float) -> Library:
    opening = replace(_told(opening, "damaged"), hashed=False)
    try:
        with translated(place):
            connection, let_go = connect_to_read(place, busy_seconds, lambda _: None, in_use=False)
            library = _read_through(place, connection, replace(opening, let_go=let_go))
    except errors.DamagedLibraryError:
        return _open_saved(place, opening)
    try:
        _close_unless_listed(library)
    except errors.DamagedLibraryError:
        return _open_saved(place, opening)
    return library


def _close_unless_listed(library: Library) -> None:
    """Close a library of which not all can be listed, and raise DamagedLibraryError."""
    try:
        library.articles()
        library.annotations()
        library.orphans()
        library.claims()
    except errors.DamagedLibraryError:
        library.close()
        raise


def _open_saved(place: Path, opening: Opening) -> Library:
    """Open what can be saved of a library that is too damaged to be listed, in a copy."""
    import shutil
    import tempfile

    from reader.storage.salvaging import salvage

    folder = Path(tempfile.mkdtemp(prefix="parallax-"))

    def remove() -> None:
        shutil.rmtree(folder, ignore_errors=True)

    try:
        copy = folder / "library.sqlite"
        salvage(place, copy, resolver=opening.resolver)
        return _read_through(
            place, connect(copy, "immutable=1", 0), replace(opening, let_go=remove)
        )
    except BaseException:
        remove()
        raise


def _read_through(place: Path, connection: sqlite3.Connection, opening: Opening) -> Library:
    try:
        return SqliteLibrary(place, connection, replace(opening, read_only=True))
    except BaseException:
        connection.close()
        opening.let_go()
        raise


def _newer(opening: Opening) -> Opening:
    told = _told(opening, "newer")
    return replace(told, misread=errors.NewerLibraryError, hashed=False)


def _told(opening: Opening, why: _Why) -> Opening:
    # Loaded where there is something to say, which is seldom.
    from reader.storage.notices import NOTICES

    return replace(opening, notice=NOTICES[why]())
