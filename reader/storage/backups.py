"""Backups: whole copies of a library in a folder beside it, checked before they count.

The folder of `news.sqlite` is `news.sqlite.backups`: beside the library, where a person finds it
without this program, and on the same disk, so that a copy can take the library's place in one step.
Against the loss of the disk it helps only when the folder is copied elsewhere.
"""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from reader.core.frozen import frozen
from reader.core.late import late_pattern
from reader.storage import errors
from reader.storage.checking import find_rot
from reader.storage.connection import translated
from reader.storage.header import read_header
from reader.storage.leftovers import MIGRATING, RESTORING, UNFINISHED, remove_left, unfinished
from reader.storage.reading_only import connect_to_read, try_updating
from reader.storage.schema import VERSION
from reader.storage.soundness import is_sound
from reader.storage.thinning import kept
from reader.storage.whole_files import copy_whole, flush_folder, put_in_place, remove_with_log

BUSY_SECONDS = 5.0
"""How long a backup waits for another program, unless told otherwise."""

_NAME = late_pattern(r"(?P<time>\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ) (?P<number>\d{5,})\.sqlite")
_TIME = "%Y-%m-%dT%H-%M-%SZ"


@frozen
class Backup:
    """A backup in the folder: where it is, its number in order of making, when, how many bytes."""

    path: Path
    number: int
    made: dt.datetime
    size: int


@frozen
class Outcome:
    """What came of an attempt to make a backup.

    Neither when the newest one has all that the library has; a `notice` is a sentence for the
    person on why there is no new backup. The library is `damaged` when that is why.
    """

    backup: Backup | None = None
    notice: str = ""
    damaged: bool = False


def backups_folder(library: Path) -> Path:
    """Return where the backups of a library are kept; makes nothing."""
    real = library.absolute().resolve()
    return real.with_name(real.name + ".backups")


def list_backups(library: Path) -> tuple[Backup, ...]:
    """Return the backups of a library, the newest first; other files in the folder are passed by.

    They were sound when they were made; see `newest_good_backup`.
    """
    found = []
    with suppress(OSError):
        for path in backups_folder(library).iterdir():
            if (match := _NAME.fullmatch(path.name)) is not None:
                with suppress(ValueError):
                    made = dt.datetime.strptime(match["time"], _TIME).replace(tzinfo=dt.UTC)
                    size = path.stat().st_size
                    found.append(Backup(path, int(match["number"]), made, size))
    return tuple(sorted(found, key=lambda backup: backup.number, reverse=True))


def newest_good_backup(library: Path) -> Backup | None:
    """Return the newest backup that still is sound, or None."""
    return next((one for one in list_backups(library) if is_good(one.path)), None)


def back_up(
    library: Path,
    now: Callable[[], dt.datetime],
    *,
    always: bool = False,
    busy_seconds: float = BUSY_SECONDS,
) -> Outcome:
    """Make a backup if the library has changed since the newest (or `always`), and thin them out.

    Opens the file for itself, so that it can be called in any thread, while others write. Never
    raises what is not a bug: a backup that cannot be made is a notice.
    """
    place = library.absolute()
    remove_left(place.resolve(), RESTORING, MIGRATING)
    try:
        with translated(place):
            newest = next(iter(list_backups(place)), None)
            if not always and newest is not None and _has_all(newest.path, place):
                return Outcome()
            made = take_backup(place, now(), busy_seconds, check=is_good)
    except errors.DamagedLibraryError as error:
        # What does not hold together may be the copy.
        if find_rot(place, busy_seconds=busy_seconds):
            return Outcome(notice=str(errors.DamagedBackupError(place)), damaged=True)
        return Outcome(notice=_because(place, error))
    except (errors.LibraryError, OSError) as error:
        return Outcome(notice=_because(place, error))
    thin_out(place, now())
    return Outcome(backup=made)


def take_backup(
    place: Path,
    at: dt.datetime,
    busy_seconds: float,
    source: sqlite3.Connection | None = None,
    *,
    check: Callable[[Path], bool] = is_sound,
) -> Backup:
    """Make a backup now, through the connection `source` where there is one already.

    It counts only if it passes `check`. Raises LibraryError or OSError when that is not possible.
    """
    with translated(place):
        newest = next(iter(list_backups(place)), None)
        if source is not None:
            return _make(
                place, newest, at, lambda copy: copy_whole(source, copy, busy_seconds), check
            )
        return _make(place, newest, at, lambda copy: _copy(place, copy, busy_seconds), check)


def _copy(place: Path, copy: Path, busy_seconds: float) -> None:
    # Read-only, because closing the last other connection would write to a file that is damaged.
    source, let_go = connect_to_read(place, busy_seconds, lambda _: None)
    try:
        copy_whole(source, copy, busy_seconds)
    finally:
        source.close()
        let_go()


def _make(
    place: Path,
    newest: Backup | None,
    at: dt.datetime,
    write: Callable[[Path], None],
    check: Callable[[Path], bool],
) -> Backup:
    folder = backups_folder(place)
    folder.mkdir(exist_ok=True)
    number = newest.number + 1 if newest else 1
    copy = unfinished(folder / "backup", UNFINISHED)
    try:
        write(copy)
        if not check(copy):
            raise errors.DamagedCopyError(place)
        # Another thread or program may have made one meanwhile.
        while (target := folder / f"{at.astimezone(dt.UTC):{_TIME}} {number:05}.sqlite").exists():
            number += 1
        put_in_place(copy, target)
        flush_folder(folder.parent)
    finally:
        remove_with_log(copy)
    return Backup(target, number, at.replace(microsecond=0), target.stat().st_size)


def _has_all(backup: Path, library: Path) -> bool:
    try:
        kept_state = _state(backup)
    except (sqlite3.Error, UnicodeDecodeError, errors.LibraryError):
        return False
    same = kept_state is not None and kept_state == _state(library)
    return same and is_good(backup)


def _state(path: Path) -> tuple[object, ...] | None:
    """Return what moves with every change of a person: version and end of the journal."""
    header = read_header(path)
    if header is None or not header.version:
        return None
    connection, let_go = connect_to_read(path, BUSY_SECONDS, lambda _: None)
    try:
        row = connection.execute(
            "SELECT seq, at, edits FROM journal ORDER BY seq DESC LIMIT 1"
        ).fetchone()
    finally:
        connection.close()
        let_go()
    return (header.version, *(row or ()))


def is_good(path: Path) -> bool:
    """Tell whether a file that nobody writes to is a sound library, which can be opened."""
    try:
        header = read_header(path)
        if header is None or header.cut_short or not is_sound(path):
            return False
        if 0 < header.version < VERSION:
            try_updating(path, BUSY_SECONDS)
    except (OSError, sqlite3.Error, UnicodeDecodeError, errors.LibraryError):
        return False
    return True


def thin_out(place: Path, now: dt.datetime) -> None:
    """Delete the backups of a library that are no longer to be kept."""
    backups = list_backups(place)[::-1]
    keep = kept([backup.made for backup in backups], now)
    for position, backup in enumerate(backups):
        if position not in keep:
            # One that cannot be deleted now will be the next time.
            with suppress(OSError):
                backup.path.unlink()


def _because(place: Path, error: Exception) -> str:
    if isinstance(error, errors.DiskFullError):
        # That a change was not made would be wrong.
        return str(errors.BackupError(place))
    reason = f"{error.strerror}." if isinstance(error, OSError) else str(error)
    return f"{errors.BackupError(place)} ({reason})"
