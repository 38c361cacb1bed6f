"""What the pages of a library file hold, told by a hash of each, and what its log says of them.

The log's layout is that of https://www.sqlite.org/fileformat2.html, section 4. It may be opened
here, unlike the library: SQLite holds no locks on it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from reader.core.frozen import frozen
from reader.storage.connection import connect
from reader.storage.header import beside

_HEADER, _FRAME = 32, 24
_SALTS = slice(16, 24)


@frozen
class Pages:
    """The pages of a file: how many bytes each has, the first one whole, a hash of every one.

    The hashes hold for as long as the program runs.
    """

    size: int
    first: bytes
    sums: tuple[int, ...]

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


def read_pages(path: Path) -> Pages | None:
    """Return the pages of a file as they lie there, without its log; None if they cannot be read.

    Takes a millisecond for a megabyte, and as much memory as the file has bytes.
    """
    with suppress(sqlite3.Error, OSError), closing(connect(path, "immutable=1", 0)) as connection:
        # Otherwise a file is not read that is shorter than it says until its log is copied back.
        connection.execute("PRAGMA writable_schema = ON")
        size = int(connection.execute("PRAGMA page_size").fetchone()[0])
        data = connection.serialize()
        return Pages(size, data[:size], tuple(map(hash, cut(data, size))))
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


def salts(path: Path) -> bytes:
    """Return what is another one whenever the log of the file at `path` is begun anew."""
    with suppress(OSError), beside(path, "-wal").open("rb") as file:
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
