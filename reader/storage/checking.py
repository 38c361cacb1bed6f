"""Whether a library file is as it was written: its structure, its references, its contents."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.storage import errors
from reader.storage.checkup import Stop
from reader.storage.connection import reading, translated
from reader.storage.content_hashes import altered_contents
from reader.storage.header import read_header
from reader.storage.index_check import index_faults
from reader.storage.reading_only import connect_to_read, try_updating
from reader.storage.schema import APPLICATION_ID, VERSION, has_usable_counters
from reader.storage.soundness import (
    faults_of_structure,
    loose_ends,
    refuse_strangers,
    unreadable_tables,
)


@frozen
class Count:
    """How many rows of a kind there are, by the name of the table."""

    table: str
    rows: int


@frozen
class CheckReport:
    """What a check of a library file has found.

    `structure` holds what SQLite says of the file (in its own words), `references` and `contents`
    sentences for the person: rows that lead nowhere, and words that are not as they were written;
    `indexes` those about what is derived and can be made anew without a loss.
    `counts` is empty where the tables could not be counted.
    """

    path: Path
    version: int
    structure: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    contents: tuple[str, ...] = ()
    indexes: tuple[str, ...] = ()
    counts: tuple[Count, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether nothing was found."""
        return not (self.damaged or self.indexes)

    @property
    def damaged(self) -> bool:
        """Whether something was found in what cannot be made anew."""
        return bool(self.structure or self.references or self.contents)


COUNTED = ("article", "annotation", "claim", "journal")
"""The tables that a report counts."""


def check_library(path: Path | str, *, busy_seconds: float = 5.0) -> CheckReport:
    """Check a whole library file without changing it; may take seconds for a large one.

    Opens the file for itself, so that it can be called in any thread. Raises NotALibraryError,
    UnsafeLibraryError, LibraryMissingError or another LibraryError when there is no library of a
    version that this program knows to check.
    """
    place = Path(path).absolute()
    try:
        header = read_header(place)
    except errors.DamagedLibraryError:
        return CheckReport(place, 0, structure=(unreadable_tables(),))
    if header is None:
        raise (errors.NotALibraryError if place.exists() else errors.LibraryMissingError)(place)
    if header.application_id != APPLICATION_ID or header.version < 1:
        raise errors.NotALibraryError(place)
    if header.version > VERSION:
        raise errors.NewerLibraryError(place)
    try:
        return _looked_into(place, header.version, busy_seconds)
    except (sqlite3.DatabaseError, errors.DamagedLibraryError) as error:
        said = error if isinstance(error, sqlite3.Error) else error.__cause__
        told = str(said) if isinstance(said, sqlite3.Error) else unreadable_tables()
        return CheckReport(place, header.version, structure=(told,))


def _looked_into(place: Path, version: int, busy_seconds: float) -> CheckReport:
    with translated(place):
        connection, let_go = connect_to_read(place, busy_seconds, lambda _: None)
        try:
            report = _report(connection, place, version)
        finally:
            connection.close()
            let_go()
        if report.sound and version < VERSION:
            try:
                try_updating(place, busy_seconds)
            except errors.DamagedLibraryError:
                found = tr(
                    "An older version made it, and what is in it keeps it from being brought up to "
                    "date."
                )
                return replace(report, contents=(found,))
        return report


def has_sound_structure(path: Path, stop: Stop, *, busy_seconds: float = 5.0) -> bool:
    """Tell whether SQLite finds nothing wrong with the structure of a file, by its quick check.

    Opens the file for itself, so that it can be called in any thread. Raises LibraryError, also
    when it was asked to stop.
    """
    place = path.absolute()
    try:
        with translated(place):
            connection, let_go = connect_to_read(place, busy_seconds, lambda _: None)
            try:
                stop.watch(connection)
                found = () if stop.asked_for else faults_of_structure(connection)
                if stop.asked_for:
                    raise errors.StillCheckedError(place)
                return not found
            finally:
                connection.close()
                let_go()
    except errors.DamagedLibraryError:
        return False


def find_rot(path: Path, *, references: bool = True, busy_seconds: float = 5.0) -> bool:
    """Tell whether something in a library that is open is not as it was written.

    Finds what `check_library` finds, of what leads nowhere only where `references`. Opens the file
    for itself, so that it can be called in any thread; False when that is not possible.
    """
    try:
        connection, let_go = connect_to_read(path.absolute(), busy_seconds, lambda _: None)
    except UnicodeDecodeError:
        return True
    except (sqlite3.Error, OSError, errors.LibraryError) as error:
        return getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_CORRUPT
    try:
        if faults_of_structure(connection, thorough=True):
            return True
        with reading(connection, path):
            return bool((references and loose_ends(connection)) or altered_contents(connection))
    except errors.LibraryError as error:
        return isinstance(error, errors.DamagedLibraryError)
    finally:
        connection.close()
        let_go()


def find_index_rot(path: Path, *, thorough: bool = True, busy_seconds: float = 5.0) -> bool:
    """Tell whether the indexes of words of a sound library do not agree with its words.

    Opens the file for itself, so that it can be called in any thread; False when that is not
    possible.
    """
    try:
        connection, let_go = connect_to_read(path.absolute(), busy_seconds, lambda _: None)
    except (sqlite3.Error, OSError, UnicodeDecodeError, errors.LibraryError):
        return False
    try:
        with reading(connection, path):
            return bool(index_faults(connection, thorough=thorough))
    except errors.LibraryError:
        return False
    finally:
        connection.close()
        let_go()


def _report(connection: sqlite3.Connection, place: Path, version: int) -> CheckReport:
    structure = faults_of_structure(connection, thorough=True)
    if structure:
        return CheckReport(place, version, structure=structure)
    with reading(connection, place):
        refuse_strangers(connection, place, version)
        loose, altered = loose_ends(connection), altered_contents(connection)
        if not has_usable_counters(connection, version):
            loose = (
                *loose,
                tr("A counter in it is at its end, so that no change can be saved any more."),
            )
        return CheckReport(
            place,
            version,
            references=loose,
            contents=altered,
            indexes=() if loose or altered else index_faults(connection),
            counts=tuple(Count(table, _rows(connection, table)) for table in COUNTED),
        )


def _rows(connection: sqlite3.Connection, table: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608
