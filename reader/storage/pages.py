"""The pages of a library file: a hash of each, and some of them whole.

The hashes hold for as long as the program runs.
"""

from __future__ import annotations

import io
import os
import shutil
import sqlite3
import tempfile
import threading
import time
import weakref
from array import array
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import IO

from reader.core.frozen import frozen
from reader.storage.checking import find_rot
from reader.storage.connection import connect

KNOWN_AT_ONCE = 4 * 1024 * 1024
"""Bytes of the largest file that is read while the caller waits, for some 30 ms with its hashes."""

_PIECE = 1024 * 1024
"""Bytes read at a time, a multiple of every size of a page."""

_SIZES = frozenset(512 << n for n in range(8))
"""The bytes that a page may have."""

_BREATH, _LONG_BREATH = 0.001, 0.015
"""Seconds between two pieces, so that nobody waits for a whole large file, and more while the
program is busy with something else: for most of a piece's time Python does nothing but that.
"""

_IN_MEMORY = 64 * 1024 * 1024
"""Bytes of pages that are kept in memory; more go into a file that has no name."""

_SECOND = 1_000_000_000
_TICK, _LONG_TICK = _SECOND // 50, 2 * _SECOND
"""Nanoseconds, well over one tick of the clock that stamps files, and the tick of the coarsest."""

Stat = tuple[int, int, int]
"""Length, and when the file was last changed in two ways."""


@frozen
class Pages:
    """The pages of a file: how many bytes each has, and a hash of every one."""

    size: int
    sums: array[int]

    def changed(self, later: Pages) -> list[int]:
        """Return the pages of the same file `later` that are not as here, numbered from 0."""
        if self.sums == later.sums:
            return []
        known = len(self.sums)
        return [
            number
            for number, found in enumerate(later.sums)
            if not (number < known and self.sums[number] == found)
        ]


class Kept:
    """Pages that were changed since a file was first read, each as it is last known to be."""

    def __init__(self) -> None:
        """Begin with none."""
        self._file: IO[bytes] = io.BytesIO()
        self._at: dict[int, int] = {}
        self._size = 0

    def put(self, number: int, page: bytes) -> None:
        """Keep a page in the place of what was kept under its number; raises OSError."""
        at = self._at.pop(number, -1)
        self._file.seek(max(at, 0), os.SEEK_SET if at >= 0 else os.SEEK_END)
        at = self._file.tell()
        self._file.write(page)
        if isinstance(self._file, io.BytesIO) and self._file.tell() > _IN_MEMORY:
            self._spill(self._file)
        self._at[number] = at
        self._size = len(page)

    def all(self) -> Iterator[tuple[int, bytes]]:
        """Yield the number of every page that is kept, and what is on it; raises OSError."""
        for number, at in self._at.items():
            self._file.seek(at)
            yield number, self._file.read(self._size)

    @property
    def numbers(self) -> set[int]:
        """The numbers of the pages that are kept, from 0."""
        return {*self._at}

    def close(self) -> None:
        """Keep nothing more."""
        self._at.clear()
        # That a disk does not take what nobody wants any more is no trouble.
        with suppress(OSError):
            self._file.close()

    def _spill(self, held: io.BytesIO) -> None:
        # As `tempfile` would by itself, which a library that is opened would have to load.
        file = tempfile.TemporaryFile()  # noqa: SIM115 - closed with it
        # A library that is dropped without having been closed leaves nothing behind.
        weakref.finalize(self, file.close)
        file.write(held.getvalue())
        file.flush()
        self._file = file


class Reading:
    """Reads all pages of a file as they lie there, without its log, at once or in a thread."""

    def __init__(
        self,
        path: Path,
        stat: Stat,
        before: Pages | None,
        moment: tuple[int, int, int],
        *,
        doubtful: bool = False,
    ) -> None:
        """Prepare to read the file, which is as `stat` says, and had the pages `before`.

        `moment` is what the caller has to know of the time when reading began. One that is
        `doubtful` is looked through for what is not sound, too.
        """
        self.stat, self.moment, self.doubtful = stat, moment, doubtful
        self.sure = False
        """Whether the file has other times than `stat` if anything was written to it since."""
        self.pages: Pages | None = None
        """What was found; None where it cannot be read."""
        self.changed: list[int] = []
        self.kept = Kept()
        """Those that are not as before, and the first, which in a backup is another one."""
        self.steady = self.rotten = False
        """Whether nothing was written to the file meanwhile, and whether it is not sound."""
        self._path, self._before = path, before
        self._thread: threading.Thread | None = None
        self._stopped = False

    def begin(self, *, aside: bool) -> None:
        """Read, in a thread where that is `aside`."""
        if not aside:
            self._read()
            return
        self._thread = threading.Thread(target=self._read, name="pages", daemon=True)
        self._thread.start()

    def is_going_on(self) -> bool:
        """Tell whether it is not known yet what there is."""
        return self._thread is not None and self._thread.is_alive()

    def wait(self) -> None:
        """Return when all is read."""
        if self._thread is not None:
            self._thread.join()

    def stop(self) -> None:
        """Read no more, and forget what was read."""
        self._stopped = True
        self.wait()
        self.kept.close()

    def _read(self) -> None:
        if self._thread is not None and may_hide(self.stat):
            time.sleep(_TICK / _SECOND)
        self.sure = not may_hide(self.stat)
        self._read_pages()
        if self.doubtful and not self._stopped:
            self.rotten = find_rot(self._path, references=False)
        self.steady = read_stat(self._path) == self.stat

    def _read_pages(self) -> None:
        with suppress(sqlite3.Error, OSError, ValueError):
            size, sums = 0, array("q")
            before = self._before.sums if self._before else None
            for data in pieces(self._path):
                # As https://www.sqlite.org/fileformat2.html has it, section 1.3.2.
                size = size or int.from_bytes(data[16:18], "big")
                size = 65536 if size == 1 else size
                if size not in _SIZES:
                    return
                if self._stopped:
                    return
                for page in cut(data, size):
                    number, found = len(sums), hash(page)
                    sums.append(found)
                    if not number:
                        self.kept.put(0, page)
                    if before is not None and not (
                        number < len(before) and before[number] == found
                    ):
                        self.changed.append(number)
                        self.kept.put(number, page)
            self.pages = Pages(size, sums)


def pieces(path: Path) -> Iterator[bytes]:
    """Yield the bytes of a file in pieces that no page lies across.

    Closing any handle to a file ends the locks of this process on it (POSIX), so SQLite reads a
    small one, and another process a large one. Raises OSError or sqlite3.Error.
    """
    posix, small = os.name == "posix", path.stat().st_size <= KNOWN_AT_ONCE
    program = shutil.which("cat") if posix and not small else None
    if small or (posix and program is None):
        with closing(_unlocked(path)) as connection:
            yield connection.serialize()
        return
    if program is None:
        with path.open("rb") as file:
            yield from _unhurried(file)
        return
    import subprocess

    with subprocess.Popen([program, "--", path], stdout=subprocess.PIPE) as process:  # noqa: S603
        if process.stdout is not None:
            yield from _unhurried(process.stdout)


def _unhurried(file: IO[bytes]) -> Iterator[bytes]:
    """Yield what is in a file, and leave the rest of the program its time in between."""
    began, used = time.perf_counter(), _used_by_others()
    while data := file.read(_PIECE):
        yield data
        time.sleep(_BREATH)
        now, others = time.perf_counter(), _used_by_others()
        if others - used > (now - began) / 2:
            time.sleep(_LONG_BREATH)
        began, used = time.perf_counter(), _used_by_others()


def _used_by_others() -> float:
    """Return the seconds on the processor that other threads of this program have had."""
    return time.process_time() - time.thread_time()


def read_stat(path: Path) -> Stat | None:
    """Return how long a file is and when it was changed, or None where there is none."""
    with suppress(OSError):
        found = path.stat()
        return found.st_size, found.st_mtime_ns, found.st_ctime_ns
    return None


def may_hide(stat: tuple[int, ...]) -> bool:
    """Tell whether what is written to a file now may leave its length and times as they are.

    As they are stamped by a clock that ticks; some file systems keep no parts of a second.
    """
    changed = max(stat[1:])
    tick = _TICK if changed % _SECOND else _LONG_TICK
    return abs(time.time_ns() - changed) < tick


def cut(data: bytes, size: int) -> Iterator[bytes]:
    """Yield the pages in the bytes of a file."""
    return (data[at : at + size] for at in range(0, len(data), size))


def _unlocked(path: Path) -> sqlite3.Connection:
    connection = connect(path, "immutable=1", 0)
    # Otherwise a file is not read that is shorter than it says until its log is copied back.
    connection.execute("PRAGMA writable_schema = ON")
    return connection
