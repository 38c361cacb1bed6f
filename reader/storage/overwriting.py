"""Noticing that a library was emptied, cut short or overwritten in place while it was open.

A file that was exchanged for another is known by its number in the file system. One that another
program has written into keeps its number; SQLite goes on using what it remembers of it, and would
carry the log into what is no library any more. Only SQLite's copying back changes the file of a
library in use, and only to what is in the log: a page that is neither as it was nor in the log was
written by somebody else. The log is followed, and what was in it is kept, so that all is there
that was saved since the file was opened, however often the log was begun anew. Where other windows
have begun it anew between two looks, nobody knows what was in it; then the library must be sound
and have all that was saved here. The pages of a large file are read and compared in a thread; until
they were read for the first time, SQLite is kept from writing to it, so that who does is no SQLite.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from reader.storage import pages as whole
from reader.storage.errors import LibraryError
from reader.storage.header import beside, read_header
from reader.storage.pages import Kept, Pages, Reading, Stat, read_stat
from reader.storage.schema import APPLICATION_ID

_LOOKS = 4
_PAUSE = 0.04
"""Seconds between looks: while another window carries its log over, a file is neither nor."""

_LONGEST = 2.0
"""Seconds for which one is waited for who is still writing: he may write the same bytes again."""

_HEADER, _FRAME = 32, 24
_SALTS = slice(16, 24)
"""Of the log, whose layout is that of https://www.sqlite.org/fileformat2.html, section 4."""


Logged = dict[int, dict[int, None]]
"""The hashes of all that a log has for a page, the last one last, by the number of the page."""


class Watch:
    """Looks whether the file of an open library is still a library, and the same one."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        """Take the file at `path`, which `connection` has open, for the right one as it is now."""
        self._path, self._log, self._connection = path, beside(path, "-wal"), connection
        self.kept = Kept()
        """The pages that were changed since, as they were last written."""
        self._logs: list[Logged] = [{}]
        """What was seen in logs, the present one last; all of the others is in the file."""
        self._dropped = 0
        """How many logs there were before those."""
        self._begun, self._at, self._seen = salts(self._log), _HEADER, self._version()
        self._log_then: tuple[int, int] | None = None
        self._missed = self._made_up = 0
        self._strikes = 0
        self.pages: Pages | None = None
        """The pages as they were when the file was last looked at and found right."""
        self._stat = read_stat(self._path)
        self._reading: Reading | None = None
        if self._stat is not None:
            reading = self._begin_reading(self._stat)
            if not self._is_large(self._stat):
                self._take(reading)

    def is_same(self, has_all: Callable[[], bool], *, wait: bool = False) -> bool:
        """Tell whether the file can be what SQLite has made of it.

        `has_all` looks, through a connection of its own, whether it is sound and what was saved
        here is in it. What is not known yet of a large file is told by a later look, unless one is
        to `wait` for it.
        """
        # In this order: nothing has been copied back since the log was as it is.
        self.follow()
        now = read_stat(self._path)
        if now is None or self._stat is None:
            # One that is not there is somebody else's business.
            return True
        if now == self._stat:
            self._made_up = self._missed
            if self._reading is None or wait:
                return True
        until, looks = time.monotonic() + _LONGEST, 0
        while not self._is_right(has_all, wait=wait):
            then, now = now, read_stat(self._path)
            looks += now == then or time.monotonic() > until
            if looks >= _LOOKS or self._strikes >= _LOOKS:
                return False
            time.sleep(_PAUSE)
        return True

    def follow(self) -> None:
        """Keep what was written to the log since it was last looked at.

        Raises nothing: where something was missed, that is known from then on.
        """
        now = _written(self._log)
        if now is None or (now[0] and now == self._log_then):
            return
        self._log_then, begun = now, salts(self._log)
        version = self._version()
        if begun != self._begun or not begun:
            # What others have written to the former one since is not known, nor what was in one
            # that was emptied: one that is empty again may have been full.
            self._missed += version != self._seen or (begun != self._begun and not begun)
            if begun != self._begun:
                self._logs.append({})
            self._begun, self._at = begun, _HEADER
        self._seen = version
        try:
            self._keep()
        except OSError:
            self._missed += 1

    def _keep(self) -> None:
        one: list[tuple[int, bytes]] = []
        first = self._at
        for number, page, ends, after in _frames(self._log, self._at):
            one.append((number, page))
            if ends:
                for n, data in one:
                    versions = self._logs[-1].setdefault(n, {})
                    versions.pop(hash(data), None)
                    versions[hash(data)] = None
                    # What follows on what was missed does not fit what is kept.
                    if self._missed == self._made_up:
                        self.kept.put(n, data)
                # The last one is read again: another program may be writing it just now.
                self._at, first, one = first, after, []

    def stop(self) -> None:
        """Look no more, and keep nothing."""
        if self._reading is not None:
            self._reading.stop()
        self._reading = None
        self.kept.close()

    def _is_right(self, has_all: Callable[[], bool], *, wait: bool) -> bool:
        now = read_stat(self._path)
        if now is None or self._stat is None:
            return True
        if not (now[0] and self._is_library()):
            return False
        long_enough = now[0] >= self._stat[0] or now[0] >= self._length()
        # Another window that empties the trash makes the file shorter, and nothing is wrong.
        if not long_enough and not has_all():
            return False
        aside = self._is_large(now) and not wait
        reading = self._reading
        if reading is not None and aside and reading.is_going_on():
            return True
        if reading is not None and self.pages is None:
            right = self._is_right_at_first(reading, now, has_all, wait=wait)
            if not right or self._reading is not None or self._stat == now:
                return right
        return self._is_right_as_read(now, has_all, wait=wait)

    def _is_right_as_read(self, now: Stat, has_all: Callable[[], bool], *, wait: bool) -> bool:
        """Compare what was read, or is read now, with what was right before."""
        aside = self._is_large(now) and not wait
        reading = self._reading
        if reading is None:
            if self._is_large(now) and not has_all():
                return False
            reading = self._begin_reading(now)
        if aside and reading.is_going_on():
            return True
        self._reading = None
        reading.wait()
        if self._is_as_it_was(reading, has_all):
            self._take(reading)
            # One that was begun earlier tells nothing of what was written since.
            return not wait or reading.stat == now or self._is_right(has_all, wait=True)
        self._strikes += 1
        reading.stop()
        if aside and self._strikes < _LOOKS:
            self._begin_reading(now)
            return True
        return False

    def _is_right_at_first(
        self, reading: Reading, now: Stat, has_all: Callable[[], bool], *, wait: bool
    ) -> bool:
        """Take what was read first, unless something was written to the file meanwhile.

        What it held before is not known then: it is read again, and must be sound and have all.
        """
        reading.wait()
        if reading.steady and not reading.doubtful and reading.pages is not None:
            self._take(reading)
            return True
        if reading.steady and reading.stat == now:
            right = not reading.rotten and has_all()
            if right:
                self._take(reading)
            return right
        reading.stop()
        self._begin_reading(now, doubtful=True)
        # Who waits asks again.
        return not wait

    def let_write(self) -> None:
        """Let SQLite write to a file that is being read for the first time."""
        if self._reading is not None:
            self._reading.let_write()

    def _is_as_it_was(self, reading: Reading, has_all: Callable[[], bool]) -> bool:
        self.follow()
        if reading.pages is None or not self.knows_all(self._log):
            return has_all()
        return not self._has_strange(reading)

    def _has_strange(self, reading: Reading) -> bool:
        """Tell whether a page is neither as it was nor as in the log.

        As it was is as the last log had it that was begun anew before it was read: an older copy of
        the file has what was in former logs before. SQLite may leave out a page at the end that
        nothing is on yet.
        """
        before, later = self.pages, reading.pages
        if before is None or later is None:
            return False
        known, blank = len(before.sums), hash(bytes(later.size))
        since = reading.moment[0] - self._dropped
        as_it_was: dict[int, int] = {}
        for former in self._logs[:since]:
            as_it_was |= {number: [*versions][-1] for number, versions in former.items()}
        logs = [*self._logs[since:], read_log(self._log)]

        def is_strange(number: int) -> bool:
            found = later.sums[number]
            due = as_it_was.get(number, before.sums[number] if number < known else None)
            if found == due or (number >= known and found == blank):
                return False
            return not any(found in log.get(number, ()) for log in logs)

        pages = {*reading.changed, *(n for n in as_it_was if n < len(later.sums))}
        return any(is_strange(number) for number in pages)

    def _take(self, reading: Reading) -> None:
        """Take the pages that were read for right."""
        begun, missed = reading.moment
        if self._missed != self._made_up or self.pages is None:
            try:
                for number, page in reading.kept.all():
                    self.kept.put(number, page)
                self._made_up = missed
            except OSError:
                self._missed += 1
        if reading.pages is not None:
            self.pages = reading.pages
        self._stat, self._reading, self._strikes = reading.stat, None, 0
        reading.stop()
        # All that was in former logs is in the file that was read.
        del self._logs[: begun - self._dropped]
        self._dropped = begun
        # What is in this one is younger than the file.
        self._at, self._log_then = _HEADER, None

    def _begin_reading(self, stat: Stat, *, doubtful: bool = False) -> Reading:
        moment = self._dropped + len(self._logs) - 1, self._missed
        reading = Reading(self._path, stat, self.pages, moment, doubtful=doubtful)
        self._reading = reading
        reading.begin(aside=self._is_large(stat))
        return reading

    def _is_large(self, stat: Stat) -> bool:
        return stat[0] > whole.KNOWN_AT_ONCE

    def _is_library(self) -> bool:
        with suppress(sqlite3.Error, LibraryError, UnicodeDecodeError, OSError):
            header = read_header(self._path)
            return header is not None and header.application_id == APPLICATION_ID
        return False

    def knows_all(self, log: Path | None) -> bool:
        """Tell whether nothing was written since the file was opened but what is kept.

        What is in the `log` besides need not be.
        """
        begun = b"" if log is None else salts(log)
        return begun == self._begun and self._missed == self._made_up

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


def _written(log: Path) -> tuple[int, int] | None:
    """Return how long the log is and when it was last written to, or None where there is none."""
    with suppress(OSError):
        found = log.stat()
        return found.st_size, found.st_mtime_ns
    return None


def read_log(log: Path) -> Logged:
    """Return the hashes of all that the log has for a page, by the number of the page from 0.

    What is left in it from before it was begun anew does not count.
    """
    found: Logged = {}
    for number, page, _, _ in _frames(log):
        found.setdefault(number, {})[hash(page)] = None
    return found


def saved_in_log(log: Path) -> set[int]:
    """Return the pages, numbered from 0, that are in the log as part of a whole transaction."""
    saved: set[int] = set()
    begun: set[int] = set()
    for number, _, ends, _ in _frames(log):
        begun.add(number)
        if ends:
            saved |= begun
    return saved


def salts(log: Path) -> bytes:
    """Return what is another one whenever a log is begun anew."""
    with suppress(OSError), log.open("rb") as file:
        return file.read(_HEADER)[_SALTS]
    return b""


def _frames(log: Path, since: int = _HEADER) -> Iterator[tuple[int, bytes, bool, int]]:
    """Yield page, content, whether it ends a transaction, and where the next one begins."""
    with suppress(OSError), log.open("rb") as file:
        head = file.read(_HEADER)
        size = int.from_bytes(head[8:12], "big")
        if not 512 <= size <= 65536:
            return
        file.seek(since)
        # One by one: behind the last one, a log that was begun anew is as long as it ever was.
        while len(frame := file.read(_FRAME + size)) == _FRAME + size:
            if frame[8:16] != head[_SALTS]:
                return
            since += len(frame)
            number = int.from_bytes(frame[:4], "big") - 1
            yield number, frame[_FRAME:], frame[4:8] != bytes(4), since
