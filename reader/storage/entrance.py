"""The entrance to a library: one program at a time opens its file or puts another in its place.

SQLite finds a log by the name of its file. A program that has opened a file which is then
exchanged takes the log of the new one for its own, and carries it into a file without a name. So
whoever opens a library to write, brings it up to date or exchanges it holds the entrance meanwhile.

The lock is one of the system's on an empty file beside the library; it ends with the program that
holds it, so that a file left behind by a crash keeps nobody out.
"""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from reader.storage.errors import LibraryLockedError

_PAUSE = 0.01
"""Seconds between two attempts to enter."""

_TAKEN = frozenset({errno.EACCES, errno.EAGAIN, errno.EDEADLK})
_NO_LOCKS = frozenset({errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.EINVAL})
"""What a file system says that has no locks, where there is no more than to go on without."""


@contextmanager
def entrance(place: Path, seconds: float) -> Iterator[None]:
    """Keep other programs, and other windows of this one, out of the library at `place` meanwhile.

    Not to be entered again by whoever holds it. Raises LibraryLockedError when somebody else still
    holds it after so many `seconds`, or OSError when the folder cannot be written to.
    """
    real = place.resolve()
    door = real.with_name(f"{real.name}.opening")
    handle = _enter(door, place, time.monotonic() + seconds)
    try:
        yield
    finally:
        _leave(handle, door)


def has_locks(place: Path) -> bool:
    """Tell whether files can be locked in the folder of `place`, as SQLite locks those it uses."""
    if sys.platform == "win32":
        return True
    import tempfile

    try:
        with tempfile.TemporaryFile(dir=place.resolve().parent) as file:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in _NO_LOCKS
    return True


def _enter(door: Path, place: Path, until: float) -> int:
    while True:
        handle = _opened(door)
        if handle is not None:
            entered = False
            try:
                entered = _lock(handle) and _is_still(door, handle)
            finally:
                if not entered:
                    os.close(handle)
            if entered:
                return handle
        if time.monotonic() >= until:
            raise LibraryLockedError(place)
        time.sleep(_PAUSE)


def _opened(door: Path) -> int | None:
    try:
        return os.open(door, os.O_RDWR | os.O_CREAT, 0o666)
    except PermissionError:
        # Windows says so of a file that is just being deleted.
        if os.name != "nt":
            raise
        return None


def _is_still(door: Path, handle: int) -> bool:
    """Tell whether the file that was locked is not one that its last holder has deleted."""
    try:
        return os.path.samestat(door.stat(), os.fstat(handle))
    except FileNotFoundError:
        return False


def _leave(handle: int, door: Path) -> None:
    if sys.platform != "win32":
        # Before letting go: afterwards it may be somebody else's.
        with suppress(OSError):
            door.unlink()
        os.close(handle)
    else:
        os.close(handle)
        # Refused by the system where somebody else has it open.
        with suppress(OSError):
            door.unlink()


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            if error.errno in _TAKEN:
                return False
            if error.errno not in _NO_LOCKS:
                raise
        return True

else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno in _TAKEN:
                return False
            if error.errno not in _NO_LOCKS:
                raise
        return True
