"""Noticing that a library was emptied, cut short or overwritten in place while it was open.

A file that was exchanged for another is known by its number in the file system. One that another
program has written into keeps its number; SQLite goes on using what it remembers of it, and would
carry the log into what is no library any more. Only SQLite's copying back changes the file of a
library in use, and only to what is in the log: a page that is neither as it was nor in the log was
written by somebody else; so was one that is not as SQLite says that it has copied it back, which
the log hides until it is begun anew. The log is followed, and what was in it is kept, so that all
is there that was saved since the file was opened, however often the log was begun anew. Where other
windows have begun it anew between two looks, nobody knows what was in it; then the library must be
sound and have all that was saved here. The pages of a large file are read and compared in a thread;
until that is done, SQLite is kept from writing to it: who does is no SQLite, and what SQLite has
made of pages that are not its own does not hide them. Nor is the time of a file trusted while a
tick of its clock may hide what was written.
"""

from __future__ import annotations

import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from reader.storage import pages as whole
from reader.storage.connection import connect
from reader.storage.errors import LibraryError
from reader.storage.header import beside, read_header
from reader.storage.log import FRAME, HEADER, Logged, ended_at, frames, progress, salts, written
from reader.storage.pages import Kept, Pages, Reading, Stat, may_hide, read_stat
from reader.storage.schema import APPLICATION_ID

_LOOKS = 4
_PAUSE = 0.04
"""Seconds between looks: while another window carries its log over, a file is neither nor."""

_LONGEST = 2.0
"""Seconds for which one is waited for who is still writing: he may write the same bytes again."""


class Watch:
    """Looks whether the file of an open library is still a library, and the same one."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        """Take the file at `path`, which `connection` has open, for the right one as it is now."""
        self._path, self._log, self._connection = path, beside(path, "-wal"), connection
        self.kept = Kept()
        """The pages that were changed since, as they were last written."""
        self._logs = [Logged()]
        """What was seen in logs, the present one last; all of the others is in the file."""
        self._dropped = 0
        """How many logs there were before those."""
        self._begun, self._seen = self._moment()
        self._at = self._end = HEADER
        """Where the log is read on from, and where that ends of it that was read."""
        self._log_then: tuple[int, int] | None = None
        self._missed = self._made_up = 0
        self._strikes = 0
        self._count = self._asked("page_count")
        """How many pages the library has, by what was seen of the log."""
        self._still: sqlite3.Connection | None = None
        self.pages: Pages | None = None
        """The pages as they were when the file was last looked at and found right."""
        self._stat = read_stat(self._path)
        self._sure = self._stat is not None and not may_hide(self._stat)
        """Whether the times tell of all that was written since."""
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
        try:
            return self._is_same(has_all, wait=wait)
        finally:
            if self._reading is None:
                self.let_write()

    def _make_up(self) -> None:
        """Take for seen what was missed of a log that was in the file when that was read."""
        self._made_up = self._missed
        # A former log of which something was missed may have had other pages after those.
        reading, last = self._reading, len(self._logs) - 1
        former = last if reading is None else min(last, reading.moment[0] - self._dropped)
        self._drop_logs(former)
        # What was seen of the present one follows on what was not missed after all.
        self._begin_log()
        self.follow()

    def is_untouched(self) -> bool:
        """Tell whether nothing was written to the file but, maybe, within a tick of its clock."""
        return self._stat is not None and read_stat(self._path) == self._stat

    def _is_same(self, has_all: Callable[[], bool], *, wait: bool) -> bool:
        # In this order: nothing has been copied back since the log was as it is.
        self.follow()
        now = read_stat(self._path)
        if now is None or self._stat is None:
            # One that is not there is somebody else's business.
            return True
        # What was written within one tick of its clock is looked for when that is over.
        if now == self._stat and (self._sure or (not wait and may_hide(now))):
            if self._made_up != self._missed:
                self._make_up()
            if self._reading is None or wait:
                return True
        until, looks = time.monotonic() + _LONGEST, 0
        while not self._is_right(has_all, wait=wait):
            then, now = now, read_stat(self._path)
            looks += now == then or time.monotonic() > until
            if looks >= _LOOKS or self._strikes >= _LOOKS:
                return self._is_right_undisturbed(has_all)
            time.sleep(_PAUSE)
            # What SQLite reads of a strange page goes into the log with the next change.
            wait = True
        return True

    def _is_right_undisturbed(self, has_all: Callable[[], bool]) -> bool:
        """Look once more while nobody else writes, be it from another thread of this program.

        Where others write without pause, their log can be begun anew more often than it is looked
        at, and what they have copied back seem strange. What is strange now is so.
        """
        if self._connection.in_transaction:
            return False
        try:
            self._connection.execute("BEGIN IMMEDIATE")
        except sqlite3.Error as error:
            # Who cannot get them to be quiet asks again later.
            return getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY
        try:
            return self._is_right(has_all, wait=True)
        finally:
            with suppress(sqlite3.Error):
                self._connection.rollback()

    def follow(self) -> None:
        """Keep what was written to the log since it was last looked at.

        Raises nothing: where something was missed, that is known from then on.
        """
        now = written(self._log)
        if now is None or (now[0] and now == self._log_then):
            return
        # What is written to it within the same tick of its clock leaves its times as they are.
        self._log_then = None if may_hide(now) else now
        begun, version = self._moment()
        if begun != self._begun or not begun:
            # What others have written to the former one since is not known, nor what was in one
            # that was emptied: one that is empty again may have been full.
            unknown = version != self._seen and not ended_at(self._log, self._begun, self._end)
            self._missed += unknown or (begun != self._begun and not begun)
            if begun != self._begun:
                self._logs.append(Logged())
            self._begun, self._at, self._end = begun, HEADER, HEADER
        self._seen = version
        try:
            self._keep()
        except OSError:
            self._missed += 1

    def follow_before_writing(self) -> None:
        """Follow the log, and again afterwards, be it within one tick of the clock."""
        self.follow()
        self._log_then = None

    def _follow_again(self) -> None:
        self._log_then = None
        self.follow()

    def _keep(self) -> None:
        one: list[tuple[int, bytes]] = []
        first = self._at
        log, (valid, _) = self._logs[-1], self._progress()
        for number, page, count, after in frames(self._log, self._at, self._begun):
            one.append((number, page))
            if count:
                frame = (after - HEADER) // (FRAME + len(page))
                if frame > valid:
                    # It is being written just now, or has rotted.
                    self._log_then = None
                    return
                frame -= len(one)
                log.cut = min(log.cut, count if count < self._count else sys.maxsize)
                self._count = count
                for at, (n, data) in enumerate(one, frame + 1):
                    newest = log.put(n, at, hash(data))
                    # What follows on what was missed does not fit what is kept.
                    if newest and self._missed == self._made_up:
                        self.kept.put(n, data)
                # Where it is not known what is valid, the last one is read again: another program
                # may be writing it just now.
                self._at = first if valid == sys.maxsize else after
                self._end, first, one = after, after, []

    def stop(self) -> None:
        """Look no more, and keep nothing."""
        if self._reading is not None:
            self._reading.stop()
        self._reading = None
        self.let_write()
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
            settled = self._stat == now and (self._sure or not wait)
            if not right or self._reading is not None or settled:
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
            if reading.stat == read_stat(self._path):
                return True
            # It was begun earlier, and tells nothing of what was written since. The next one must
            # have begun before SQLite builds on that.
            return not (wait or aside) or self._is_right(has_all, wait=wait)
        self._strikes += 1
        reading.stop()
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
            right = not (reading.rotten or self._has_strange(reading)) and has_all()
            if right:
                self._take(reading)
            return right
        reading.stop()
        self._begin_reading(now, doubtful=True)
        # Who waits asks again.
        return not wait

    def let_write(self) -> None:
        """Let SQLite write to a file that is being read."""
        if self._still is not None:
            self._still.close()
        self._still = None

    def _keep_still(self) -> None:
        """Let no program copy the log back that is written from now on, nor begin it anew.

        A view of all that was written until now keeps it from that. What others have kept from
        being copied back until now may be copied back still.
        """
        with suppress(sqlite3.Error):
            self._still = connect(self._path, "mode=ro", 0)
            self._still.execute("BEGIN")
            self._still.execute("SELECT count(*) FROM sqlite_schema").fetchone()

    def _is_as_it_was(self, reading: Reading, has_all: Callable[[], bool]) -> bool:
        self._follow_again()
        if reading.pages is None:
            return has_all()
        if reading.stat == self._stat and reading.pages == self.pages:
            # Nothing was copied back, so that nothing of that was missed.
            self._made_up = reading.moment[1]
        return not self._has_strange(reading) and (self._knows() or has_all())

    def _has_strange(self, reading: Reading) -> bool:
        """Tell whether a page is neither as it was nor as in the log.

        As it was is as the log had it that was copied back, or begun anew, before it was read: an
        older copy of the file has what was in the log before. SQLite may leave out a page at the
        end that nothing is on yet.
        """
        later, before = reading.pages, self.pages.sums if self.pages is not None else ()
        begun, _, copied = reading.moment
        former, logs = self._logs[: begun - self._dropped], self._logs[begun - self._dropped :]
        if not self._knows():
            # All that is known is what is in a log that is there still.
            former, before = [], ()
            if len(logs) > 1:
                return False
        if later is None:
            return False
        due: dict[int, int] = {}
        for log in former:
            due |= log.last()
        done = logs[0].last(copied)
        due |= done
        end = min(len(later.sums), *(log.cut for log in self._logs))
        blank = hash(bytes(later.size))

        def is_strange(number: int) -> bool:
            found = later.sums[number]
            wanted = due.get(number, before[number] if number < len(before) else blank)
            return not (
                found == wanted or any(log.has(number, found) for log in logs[number in done :])
            )

        pages = {*due, *(reading.changed if before else ())}
        return any(is_strange(number) for number in pages if number < end)

    def _take(self, reading: Reading) -> None:
        """Take the pages that were read for right."""
        begun, missed, _ = reading.moment
        if self._missed != self._made_up or self.pages is None:
            try:
                for number, page in reading.kept.all():
                    self.kept.put(number, page)
                self._made_up = missed
            except OSError:
                self._missed += 1
        if reading.pages is not None:
            self.pages = reading.pages
        self._stat, self._sure = reading.stat, reading.sure
        self._reading, self._strikes = None, 0
        reading.stop()
        # All that was in former logs is in the file that was read.
        self._drop_logs(begun - self._dropped)
        # What is in this one is younger than the file.
        self._begin_log()
        self.follow()

    def _drop_logs(self, count: int) -> None:
        """Forget the oldest logs, all of which are in the pages as they were read."""
        del self._logs[:count]
        self._dropped += count

    def _begin_log(self) -> None:
        self._at = self._end = HEADER
        self._log_then, self._count = None, 0

    def _begin_reading(self, stat: Stat, *, doubtful: bool = False) -> Reading:
        if self._is_large(stat) and self._still is None:
            self._keep_still()
        copied = self._copied_back()
        moment = self._dropped + len(self._logs) - 1, self._missed, copied
        reading = Reading(self._path, stat, self.pages, moment, doubtful=doubtful)
        self._reading = reading
        reading.begin(aside=self._is_large(stat))
        return reading

    def _copied_back(self) -> int:
        """Return how many frames of the log, all of them followed, are in the file."""
        begun, (_, copied) = self._begun, self._progress()
        self._follow_again()
        return copied if self._begun == begun else 0

    def _progress(self) -> tuple[int, int]:
        return progress(beside(self._path, "-shm"), self._begun)

    def _is_large(self, stat: Stat) -> bool:
        return stat[0] > whole.KNOWN_AT_ONCE

    def _is_library(self) -> bool:
        with suppress(sqlite3.Error, LibraryError, UnicodeDecodeError, OSError):
            header = read_header(self._path)
            return header is not None and header.application_id == APPLICATION_ID
        return False

    def _knows(self) -> bool:
        # Another window takes the log away when it has found the file overwritten.
        taken_away = not self._log.exists() and self._missed == self._made_up
        return taken_away or self.knows_all(self._log)

    def knows_all(self, log: Path | None) -> bool:
        """Tell whether nothing was written since the file was opened but what is kept.

        What is in the `log` besides need not be.
        """
        begun = b"" if log is None else salts(log)
        return begun == self._begun and self._missed == self._made_up

    def _moment(self) -> tuple[bytes, int]:
        """Return which log there is, and the changes of others that are in none that comes after.

        One that is begun anew between the two looks would take along what was in the former one
        without a trace: the next look would find no change since.
        """
        begun = salts(self._log)
        while True:
            version, now = self._version(), salts(self._log)
            if now == begun:
                return begun, version
            begun = now

    def _version(self) -> int:
        return self._asked("data_version")

    def _length(self) -> int:
        """Return how many bytes the library has as it is read through the log."""
        return self._asked("page_count") * self._asked("page_size")

    def _asked(self, pragma: str) -> int:
        with suppress(sqlite3.Error):
            return int(self._connection.execute(f"PRAGMA {pragma}").fetchone()[0])
        return 0
