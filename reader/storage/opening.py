"""Opening a library file: everything is checked before anything is written."""

from __future__ import annotations

import datetime as dt
import os
import sqlite3
from dataclasses import replace
from pathlib import Path

from reader.core.i18n import tr
from reader.storage import errors
from reader.storage.connection import connect, translated
from reader.storage.creating import make_library
from reader.storage.derived import default_resolver
from reader.storage.header import Header, has_log, read_header
from reader.storage.lines import Alone, Presence
from reader.storage.protocol import Clock, Library, Resolver
from reader.storage.reading_only import connect_to_read
from reader.storage.schema import APPLICATION_ID, VERSION, is_familiar, strangers
from reader.storage.sqlite_library import Opening, SqliteLibrary

BUSY_SECONDS = 5.0
"""How long to wait for another program that is writing, unless told otherwise."""

_CHECKED_UP_TO = 256 * 1024 * 1024
"""Bytes of the largest file that is checked page by page whenever it is opened.

60 MB take 12 ms when the system has them in memory; from a slow disk it is the reading that counts.
"""

_OLDEST_SQLITE = (3, 37)
"""The first SQLite with strict tables."""


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
    presence: Presence | None = None,
) -> Library:
    """Open the library file at `path`, or make a new one there when `create` and none is.

    `who` is written in the journal (see `signature`), and `presence` tells which other windows are
    open; `busy_seconds` is how long to wait for another program. A file of a newer version, or one
    that cannot be written to, is opened read-only and says why in its `notice`. Raises a
    LibraryError when the file is not opened; it is then as it was, and nothing lies beside it that
    did not before.
    """
    if sqlite3.sqlite_version_info < _OLDEST_SQLITE:
        raise errors.OldSqliteError
    place = Path(path).absolute()
    opening = Opening(who, now, resolver, presence=presence or Alone())
    header = read_header(place)
    if header is None:
        if not create:
            raise (errors.NotALibraryError if place.exists() else errors.LibraryMissingError)(place)
        make_library(place, busy_seconds)
        header = read_header(place)
    if header is None:
        raise errors.LibraryMovedError(place)
    real = place.resolve()
    _check_header(place, real, header)
    with translated(place):
        if _version(place, header, busy_seconds) > VERSION:
            return _open_to_read(place, _newer(opening), busy_seconds)
        if not _writable(real):
            return _open_to_read(place, replace(opening, notice=_locked_away()), busy_seconds)
        return _open_to_write(place, opening, busy_seconds)


def _check_header(place: Path, real: Path, header: Header) -> None:
    if header.application_id != APPLICATION_ID or header.version < 1:
        raise errors.NotALibraryError(place)
    # Until the log is copied back, a file with one may rightly be shorter than it says.
    if header.cut_short and not has_log(real):
        raise errors.DamagedLibraryError(place)


def _version(place: Path, header: Header, busy_seconds: float) -> int:
    """Return the version of the file, looking into its log where there is one."""
    if not has_log(place.resolve()):
        return header.version
    connection, let_go = connect_to_read(place, busy_seconds, lambda _: None)
    try:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()
        let_go()


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
    def check(connection: sqlite3.Connection) -> None:
        if connection.execute("PRAGMA user_version").fetchone()[0] <= VERSION:
            _check_contents(connection, place)
        elif not is_familiar(connection):
            raise errors.NewerLibraryError(place)

    connection, let_go = connect_to_read(place, busy_seconds, check)
    try:
        return SqliteLibrary(place, connection, replace(opening, read_only=True, let_go=let_go))
    except BaseException:
        connection.close()
        let_go()
        raise


def _newer(opening: Opening) -> Opening:
    notice = tr(
        "This library was made by a newer version of Parallax, so it is open for reading only and "
        "stays as it is: install the newer version to change it."
    )
    return replace(opening, notice=notice, misread=errors.NewerLibraryError)


def _locked_away() -> str:
    return tr(
        "This library is in a place where nothing can be written, so it is open for reading only: "
        "copy it to a folder of your own to work in it."
    )
