"""The log beside an open library: its frames, its index, and copying it back into the file.

A frame is a page as it was written (https://www.sqlite.org/fileformat2.html, section 4). The index
is memory shared by all who have the library open (https://www.sqlite.org/walformat.html, section
2.1); it says how much of the log is valid, and how much SQLite has copied back. SQLite does that by
itself now and then, and keeps to itself that it did not work: nothing is lost, as every change is
in the log. But a disk that fails there is going to fail elsewhere.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import suppress
from io import FileIO
from pathlib import Path

from reader.core.i18n import tr

HEADER, FRAME = 32, 24
"""Bytes before the first frame, and before the page in each."""

_SALTS, _SALT = slice(16, 24), 1 << 32

_COPY, _SALTS_THERE = 48, slice(32, 40)
_VALID, _COPIED = slice(16, 20), slice(96, 100)
"""Where the index has its header, twice, and what is in it and behind it."""

_AT_ONCE = 32
"""Frames read at a time: most changes are fewer."""

_FAILING = frozenset({sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY})


class Logged(dict[int, dict[int, int]]):
    """The hash of every page in a log, by the number of the page and of the frame that it is in."""

    cut = sys.maxsize
    """The pages from this one on were cut off, and may be there again with anything on them."""

    def put(self, number: int, frame: int, found: int) -> bool:
        """Know of a frame, be it for the second time; tell whether it is the last for its page.

        A log that is read again need not come to its end, and must not hide what was behind.
        """
        versions = self.setdefault(number, {})
        versions[frame] = found
        return frame == next(reversed(versions))

    def last(self, copied: int = sys.maxsize) -> dict[int, int]:
        """Return the last hash of every page that is in none but the frames that were `copied`."""
        ends = ((number, *next(reversed(versions.items()))) for number, versions in self.items())
        return {number: found for number, frame, found in ends if frame <= copied}

    def has(self, number: int, found: int) -> bool:
        """Tell whether a page has that hash in one of the frames."""
        return found in self.get(number, {}).values()


def written(log: Path) -> tuple[int, int] | None:
    """Return how long the log is and when it was last written to, or None where there is none."""
    with suppress(OSError):
        found = log.stat()
        return found.st_size, found.st_mtime_ns
    return None


def saved_in_log(log: Path) -> set[int]:
    """Return the pages, numbered from 0, that are in the log as part of a whole transaction."""
    saved: set[int] = set()
    begun: set[int] = set()
    for number, _, count, _ in frames(log):
        begun.add(number)
        if count:
            saved |= begun
    return saved


def salts(log: Path) -> bytes:
    """Return what is another one whenever a log is begun anew."""
    with suppress(OSError), log.open("rb") as file:
        return file.read(HEADER)[_SALTS]
    return b""


def ended_at(log: Path, begun: bytes, end: int) -> bool:
    """Tell whether the log with these salts had nothing behind `end`, and just one came after it.

    A log that is begun anew lies over the former one, and counts on from the first of its salts: a
    frame behind the former one's `end` that is older than that was never written over by it.
    """
    with suppress(OSError), log.open("rb") as file:
        now = file.read(HEADER)[_SALTS]
        file.seek(end)
        there = file.read(FRAME)[8:16]
        older = (_count(begun) - _count(there)) % _SALT in range(1, _SALT // 2)
        return _count(now) == (_count(begun) + 1) % _SALT and (older or not there)
    return False


def _count(salts: bytes) -> int:
    return int.from_bytes(salts[:4], "big")


def frames(
    log: Path, since: int = HEADER, begun: bytes | None = None
) -> Iterator[tuple[int, bytes, int, int]]:
    """Yield page, content, how many pages a transaction leaves that it ends, where the next begins.

    A page that ends none leaves 0. What is left from before the log was begun anew does not count.
    """
    with suppress(OSError), log.open("rb", buffering=0) as file:
        head = file.read(HEADER)
        size = int.from_bytes(head[8:12], "big")
        if not 512 <= size <= 65536 or begun not in (None, head[_SALTS]):
            return
        # A few at once: behind the last one, a log that was begun anew is as long as it ever was.
        # A page that did not fit on the disk any more leaves less than a frame at the end.
        while len(several := _read_at(file, since, _AT_ONCE * (FRAME + size))) >= FRAME + size:
            # What is written over meanwhile has a page of one log behind the mark of another.
            if _read_at(file, 0, HEADER)[_SALTS] != head[_SALTS]:
                return
            for at in range(0, len(several) - FRAME - size + 1, FRAME + size):
                if several[at + 8 : at + 16] != head[_SALTS]:
                    return
                since += FRAME + size
                number = int.from_bytes(several[at : at + 4], "big") - 1
                page = several[at + FRAME : at + FRAME + size]
                yield number, page, int.from_bytes(several[at + 4 : at + 8], "big"), since


def _read_at(file: FileIO, at: int, count: int) -> bytes:
    file.seek(at)
    return file.read(count)


def progress(index: Path, salts: bytes) -> tuple[int, int]:
    """Return how many frames of the log with these `salts` are valid, and how many in the file.

    What is not known is taken for all, and for none. A page that is in frames behind those that are
    in the file, SQLite may have left out.
    """
    with suppress(OSError):
        head = _read(index, _COPIED.stop)
        if head[:_COPY] == head[_COPY : 2 * _COPY] and head[_SALTS_THERE] == salts:
            valid, copied = (int.from_bytes(head[at], sys.byteorder) for at in (_VALID, _COPIED))
            return valid, copied
    return sys.maxsize, 0


def handle_of(place: tuple[int, int]) -> int | None:
    """Return the handle under which this program has the file open with this place on a disk.

    Closing another one would end all locks that this process has on the file (POSIX).
    """
    known = _HANDLES.get(place)
    if known is not None and _is_of(known, place):
        return known
    with suppress(OSError):
        for name in (one.name for one in Path("/dev/fd").iterdir()):
            if _is_of(int(name), place):
                _HANDLES.clear()
                _HANDLES[place] = int(name)
                return int(name)
    return None


_HANDLES: dict[tuple[int, int], int] = {}
"""The handle that was found last; by now it may be that of another file."""


def _is_of(handle: int, place: tuple[int, int]) -> bool:
    with suppress(OSError):
        found = os.fstat(handle)
        return (found.st_dev, found.st_ino) == place
    return False


def _read(path: Path, count: int) -> bytes:
    if os.name == "posix":
        found = path.stat()
        handle = handle_of((found.st_dev, found.st_ino))
        return b"" if handle is None else os.pread(handle, count, 0)
    with path.open("rb", buffering=0) as file:
        return file.read(count)


def copy_back(connection: sqlite3.Connection) -> str:
    """Copy back as much of the log as nobody is reading, waiting for nobody; never raises.

    Returns a sentence for the person when the disk refuses, else an empty string.
    """
    try:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code == sqlite3.SQLITE_FULL:
            return tr(
                "The disk is almost full: all your changes are saved, but only in the log beside "
                "the library. Make room, and keep the two files together until then."
            )
        if code in _FAILING:
            return tr(
                "The disk reports errors when this library is written. All your changes are saved, "
                "but some only in the log beside it: save a copy on another disk now."
            )
    return ""
