"""Opening a library file: everything is checked before anything is written."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import sqlite3
import tempfile
from dataclasses import replace
from pathlib import Path

from reader.core.i18n import tr
from reader.storage import errors
from reader.storage.connection import connect, translated, writing
from reader.storage.derived import default_resolver
from reader.storage.header import Header, has_wal, read_header, wal_of
from reader.storage.protocol import Clock, Library, Resolver
from reader.storage.schema import APPLICATION_ID, VERSION, strangers
from reader.storage.sqlite_library import Opening, SqliteLibrary

BUSY_SECONDS = 5.0
"""How long to wait for another program that is writing, unless told otherwise."""

_CHECKED_UP_TO = 64 * 1024 * 1024
"""Bytes of a file that is checked page by page when opened: about a quarter of a second."""


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
) -> Library:
    """Open the library file at `path`, or make a new one there when `create` and none is.

    `who` is written in the journal; `busy_seconds` is how long to wait for another program. A file
    of a newer version, or one that cannot be written to, is opened read-only and says why in its
    `notice`. Raises a LibraryError when the file is not opened; it is then as it was, and nothing
    lies beside it that did not before.
    """
    place = Path(path).absolute()
    opening = Opening(who, now, resolver)
    header = read_header(place)
    if header is None:
        _make(place, create=create, busy_seconds=busy_seconds)
        header = read_header(place) or Header(0, 0, cut_short=True)
    real = place.resolve()
    _check_header(place, real, header)
    with translated(place):
        if _version(real, header, busy_seconds) > VERSION:
            return _open_to_read(place, replace(opening, notice=_newer_notice()), busy_seconds)
        if not _writable(real):
            return _open_to_read(place, replace(opening, notice=_locked_away()), busy_seconds)
        return _open_to_write(place, opening, busy_seconds)


def _make(place: Path, *, create: bool, busy_seconds: float) -> None:
    """Make a library where no file is, or an empty one; a failure leaves things as they were."""
    if not create:
        raise (errors.NotALibraryError if place.exists() else errors.LibraryMissingError)(place)
    from reader.storage.migrations import migrate

    new = not place.exists()
    try:
        with translated(place):
            connection = connect(place.resolve(), "mode=rwc", busy_seconds)
            try:
                with writing(connection, place):
                    # Another window may have been quicker while this one waited.
                    if not connection.execute("PRAGMA user_version").fetchone()[0]:
                        migrate(connection)
            finally:
                connection.close()
    except BaseException:
        if new and place.exists() and place.stat().st_size == 0:
            place.unlink()
        raise


def _check_header(place: Path, real: Path, header: Header) -> None:
    if header.application_id != APPLICATION_ID or header.version < 1:
        raise errors.NotALibraryError(place)
    # Until the log is copied back, a file with one may rightly be shorter than it says.
    if header.cut_short and not has_wal(real):
        raise errors.DamagedLibraryError(place)


def _version(real: Path, header: Header, busy_seconds: float) -> int:
    """Return the version of the file, looking into its log where there is one."""
    if not has_wal(real):
        return header.version
    try:
        connection = connect(real, "mode=ro", busy_seconds)
    except sqlite3.OperationalError:
        return header.version
    try:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    except sqlite3.OperationalError:
        return header.version
    finally:
        connection.close()


def _writable(real: Path) -> bool:
    # The folder counts too: SQLite keeps its log beside the file.
    effective = os.access in os.supports_effective_ids
    return all(os.access(p, os.W_OK, effective_ids=effective) for p in (real, real.parent))


def _open_to_write(place: Path, opening: Opening, busy_seconds: float) -> Library:
    connection = connect(place.resolve(), "mode=rw", busy_seconds)
    try:
        _check_contents(connection, place)
        connection.execute("PRAGMA journal_mode = WAL")
        return SqliteLibrary(place, connection, opening)
    except BaseException:
        connection.close()
        raise


def _check_contents(connection: sqlite3.Connection, place: Path) -> None:
    if strangers(connection):
        raise errors.UnsafeLibraryError(place)
    if place.stat().st_size <= _CHECKED_UP_TO:
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise errors.DamagedLibraryError(place)


def _open_to_read(place: Path, opening: Opening, busy_seconds: float) -> Library:
    """Open a file that must not, or cannot, be written to."""
    real = place.resolve()
    opening = replace(opening, read_only=True)
    if not has_wal(real):
        # Without a log the file is all there is, and SQLite can be told to leave its folder alone.
        return _reader(place, connect(real, "immutable=1", busy_seconds), opening)
    try:
        return _reader(place, connect(real, "mode=ro", busy_seconds), opening)
    except sqlite3.OperationalError:
        # The log cannot be used where it is: read a copy of both, or the last changes would be
        # missing from what is shown.
        return _open_copy(place, opening, busy_seconds)


def _open_copy(place: Path, opening: Opening, busy_seconds: float) -> Library:
    folder = Path(tempfile.mkdtemp(prefix="parallax-"))
    try:
        copy = folder / "library.sqlite"
        real = place.resolve()
        try:
            shutil.copyfile(real, copy)
            shutil.copyfile(wal_of(real), wal_of(copy))
        except OSError as error:
            raise errors.LibraryUnreachableError(place) from error
        opening = replace(opening, let_go=lambda: shutil.rmtree(folder, ignore_errors=True))
        return _reader(place, connect(copy, "mode=rw", busy_seconds), opening)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _reader(place: Path, connection: sqlite3.Connection, opening: Opening) -> Library:
    try:
        connection.execute("PRAGMA query_only = ON")
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        # The tables of a newer version are not known here; reading them runs no trigger.
        if version <= VERSION:
            _check_contents(connection, place)
        return SqliteLibrary(place, connection, opening)
    except BaseException:
        connection.close()
        raise


def _newer_notice() -> str:
    return tr(
        "This library was made by a newer version of Parallax, so it is open for reading only and "
        "stays as it is: install the newer version to change it."
    )


def _locked_away() -> str:
    return tr(
        "This library is in a place where nothing can be written, so it is open for reading only: "
        "copy it to a folder of your own to work in it."
    )
