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
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from reader.storage.errors import LibraryError
from reader.storage.header import beside, read_header
from reader.storage.page_sums import Pages, read_log, read_pages, salts
from reader.storage.schema import APPLICATION_ID

_LOOKS = 4
_PAUSE = 0.04
"""Seconds between looks: while another window carries its log over, a file is neither nor."""

KNOWN_UP_TO = 32 * 1024 * 1024
"""Bytes of the largest file whose pages are known one by one; that takes 30 ms and no disk."""

_Stat = tuple[int, int, int]
_Moment = tuple[int, bytes]


class Watch:
    """Looks whether the file of an open library is still a library, and the same one."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        """Take the file at `path`, which `connection` has open, for the right one as it is now."""
        self._path, self._connection = path, connection
        self._since = self._moment()
        self._stat = self._read_stat()
        self.pages = self._read_pages(self._stat)
        """The pages as they were when the file was last looked at and found right."""

    def is_same(self, has_all: Callable[[], bool]) -> bool:
        """Tell whether the file can be what SQLite has made of it.

        `has_all` looks, through a connection of its own, whether it is sound and what was saved
        here is in it.
        """
        since, now = self._moment(), self._read_stat()
        if now is None or self._stat is None or now == self._stat:
            # One that is not there is somebody else's business.
            self._since = since
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
        if self._has_strange(pages) and (self._moment() == self._since or not has_all()):
            return False
        if pages is None and not has_all():
            return False
        self._stat, self.pages, self._since = now, pages, since
        return True

    def _has_strange(self, pages: Pages | None) -> bool:
        """Tell whether a page is neither as it was nor as in the log."""
        if self.pages is None or pages is None:
            return False
        return bool(self.pages.strange(pages, read_log(beside(self._path, "-wal"))))

    def _is_library(self) -> bool:
        with suppress(sqlite3.Error, LibraryError, UnicodeDecodeError, OSError):
            header = read_header(self._path)
            return header is not None and header.application_id == APPLICATION_ID
        return False

    def _moment(self) -> _Moment:
        """Return what is another one once others have written, or the log was begun anew."""
        with suppress(sqlite3.Error):
            version = self._connection.execute("PRAGMA data_version").fetchone()[0]
            return int(version), salts(self._path)
        return -1, b""

    def _length(self) -> int:
        """Return how many bytes the library has as it is read through the log."""
        with suppress(sqlite3.Error):
            pages = self._connection.execute("PRAGMA page_count").fetchone()[0]
            return int(pages * self._connection.execute("PRAGMA page_size").fetchone()[0])
        return 0

    def _read_pages(self, stat: _Stat | None) -> Pages | None:
        return read_pages(self._path) if stat is not None and stat[0] <= KNOWN_UP_TO else None

    def _read_stat(self) -> _Stat | None:
        with suppress(OSError):
            found = self._path.stat()
            return found.st_size, found.st_mtime_ns, found.st_ctime_ns
        return None
