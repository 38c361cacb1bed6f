"""Noticing that a library was emptied, cut short or overwritten in place while it was open.

A file that was exchanged for another is known by its number in the file system. One that another
program has written into keeps its number; SQLite goes on using what it remembers of it, and would
carry the log into what is no library any more. Only SQLite's copying back changes the file of a
library in use, and only to what is in the log: a page that is neither as it was nor in the log was
written by somebody else. Where other windows have begun the log anew meanwhile, nobody knows what
was in it; then the library must be sound and have all that was saved here.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, suppress
from pathlib import Path

from reader.core.frozen import frozen
from reader.storage.connection import connect
from reader.storage.errors import LibraryError
from reader.storage.header import beside, read_header
from reader.storage.schema import APPLICATION_ID

_LOOKS = 4
_PAUSE = 0.04
"""Seconds between looks: while another window carries its log over, a file is neither nor."""

KNOWN_UP_TO = 32 * 1024 * 1024
"""Bytes of the largest file whose pages are known one by one; that takes 30 ms and no disk."""

_HEADER, _FRAME = 32, 24
_SALTS = slice(16, 24)
"""Of the log, whose layout is that of https://www.sqlite.org/fileformat2.html, section 4."""

_Stat = tuple[int, int, int]
_Moment = tuple[int, bytes]


@frozen
class Pages:
    """The pages of a file: how many bytes each has, a hash of every one, and some of them whole.

    The hashes hold for as long as the program runs. `kept` are the first page, and those that have
    changed since the file was first read, which need not be in a backup.
    """

    size: int
    sums: tuple[int, ...]
    kept: Mapping[int, bytes]

    def strange(self, later: Pages, log: dict[int, set[int]]) -> list[int]:
        """Return the pages of the same file `later` that are neither as here nor as in the log.

        They are numbered from 0. SQLite may leave out one at the end that nothing is on yet.
        """
        known, blank = len(self.sums), hash(bytes(self.size))
        return [
            number
            for number, found in enumerate(later.sums)
            if not (number < known and self.sums[number] == found)
            and found not in log.get(number, ())
            and not (number >= known and found == blank)
        ]


class Watch:
    """Looks whether the file of an open library is still a library, and the same one."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        """Take the file at `path`, which `connection` has open, for the right one as it is now."""
        self._path, self._log, self._connection = path, beside(path, "-wal"), connection
        self._since = self._moment()
        self._stat = self._read_stat()
        self.pages: Pages | None = None
        self.pages = self._read_pages(self._stat)
        """The pages as they were when the file was last looked at and found right."""

    def is_same(self, has_all: Callable[[], bool]) -> bool:
        """Tell whether the file can be what SQLite has made of it.

        `has_all` looks, through a connection of its own, whether it is sound and what was saved
        here is in it.
        """
        # In this order: nothing has been copied back since the log was as it is.
        begun, now = salts(self._log), self._read_stat()
        if now is None or self._stat is None or now == self._stat:
            # One that is not there is somebody else's business.
            self._since = self._since[0], begun
            return True
        for look in range(_LOOKS):
            if look:
                time.sleep(_PAUSE)
            if self._is_right(has_all):
                return True
        return False

    def _is_right(self, has_all: Callable[[], bool]) -> bool:
        since, now = self._moment(), self._read_stat()
        if now is None or self._stat is None:
            return True
        long_enough = now[0] >= self._stat[0] or now[0] >= self._length()
        if not (now[0] and long_enough and self._is_library()):
            return False
        pages = self._read_pages(now)
        if self._has_strange(pages) and (self.knows_all(self._log) or not has_all()):
            return False
        if pages is None and not has_all():
            return False
        self._stat, self.pages, self._since = now, pages, since
        return True

    def _has_strange(self, pages: Pages | None) -> bool:
        """Tell whether a page is neither as it was nor as in the log."""
        if self.pages is None or pages is None:
            return False
        return bool(self.pages.strange(pages, read_log(self._log)))

    def _is_library(self) -> bool:
        with suppress(sqlite3.Error, LibraryError, UnicodeDecodeError, OSError):
            header = read_header(self._path)
            return header is not None and header.application_id == APPLICATION_ID
        return False

    def knows_all(self, log: Path | None) -> bool:
        """Tell whether nothing but what is in the `log` was written since the pages were read."""
        version, begun = self._since
        if (b"" if log is None else salts(log)) != begun:
            return False
        # A log that is empty again may have been full.
        return bool(begun) or version == self._version()

    def _moment(self) -> _Moment:
        """Return what is another one once others have written, or the log was begun anew."""
        return self._version(), salts(self._log)

    def _version(self) -> int:
        with suppress(sqlite3.Error):
            return int(self._connection.execute("PRAGMA data_version").fetchone()[0])
        return -1

    def _length(self) -> int:
        """Return how many bytes the library has as it is read through the log."""
        with suppress(sqlite3.Error):
            pages = self._connection.execute("PRAGMA page_count").fetchone()[0]
            return int(pages * self._connection.execute("PRAGMA page_size").fetchone()[0])
        return 0

    def _read_pages(self, stat: _Stat | None) -> Pages | None:
        return (
            read_pages(self._path, self.pages)
            if stat is not None and stat[0] <= KNOWN_UP_TO
            else None
        )

    def _read_stat(self) -> _Stat | None:
        with suppress(OSError):
            found = self._path.stat()
            return found.st_size, found.st_mtime_ns, found.st_ctime_ns
        return None


def read_pages(path: Path, before: Pages | None = None) -> Pages | None:
    """Return the pages of a file as they lie there, without its log; None if they cannot be read.

    `before` are those that it had when it was read last.

    Takes a millisecond for a megabyte, and as much memory as the file has bytes.
    """
    with suppress(sqlite3.Error, OSError), closing(connect(path, "immutable=1", 0)) as connection:
        # Otherwise a file is not read that is shorter than it says until its log is copied back.
        connection.execute("PRAGMA writable_schema = ON")
        size = int(connection.execute("PRAGMA page_size").fetchone()[0])
        data = connection.serialize()
        sums = tuple(map(hash, cut(data, size)))
        kept = {0: data[:size]}
        if before is not None:
            known = dict(enumerate(before.sums))
            changed = (n for n, found in enumerate(sums) if known.get(n) != found)
            kept = {**before.kept, **kept, **{n: data[n * size : (n + 1) * size] for n in changed}}
        return Pages(size, sums, kept)
    return None


def cut(data: bytes, size: int) -> Iterator[bytes]:
    """Yield the pages in the bytes of a file."""
    return (data[at : at + size] for at in range(0, len(data), size))


def read_log(log: Path) -> dict[int, set[int]]:
    """Return the hashes of all that the log has for a page, by the number of the page from 0.

    What is left in it from before it was begun anew does not count.
    """
    found: dict[int, set[int]] = {}
    for number, page, _ in _frames(log):
        found.setdefault(number, set()).add(hash(page))
    return found


def saved_in_log(log: Path) -> set[int]:
    """Return the pages, numbered from 0, that are in the log as part of a whole transaction."""
    saved: set[int] = set()
    begun: set[int] = set()
    for number, _, ends in _frames(log):
        begun.add(number)
        if ends:
            saved |= begun
    return saved


def salts(log: Path) -> bytes:
    """Return what is another one whenever a log is begun anew."""
    with suppress(OSError), log.open("rb") as file:
        return file.read(_HEADER)[_SALTS]
    return b""


def _frames(log: Path) -> Iterator[tuple[int, bytes, bool]]:
    data = b""
    with suppress(OSError):
        data = log.read_bytes()
    size = int.from_bytes(data[8:12], "big")
    if not 512 <= size <= 65536:
        return
    for at in range(_HEADER, len(data) - _FRAME - size + 1, _FRAME + size):
        if data[at + 8 : at + 16] != data[_SALTS]:
            return
        number = int.from_bytes(data[at : at + 4], "big") - 1
        ends = data[at + 4 : at + 8] != bytes(4)
        yield number, data[at + _FRAME : at + _FRAME + size], ends
