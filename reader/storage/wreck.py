"""Reading what can be read from a damaged library file: row by row, around what is broken.

A page that is broken takes the rows on it, or, if it points to other pages, a stretch of the table.
Ranges of row numbers are halved until the unreadable ones are found; SQLite's own `.recover` gave
nothing back in the same trial in which this gave 97 of 100 rows.
"""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from reader.storage.creating import make_library
from reader.storage.errors import DamagedLibraryError
from reader.storage.header import beside
from reader.storage.rows import Row

_PATIENCE = 20_000
"""How many row numbers may be unreadable one after the other before the rest is given up."""

_ROWS_A_PAGE = 400
"""More rows than are on any page, to know where to stop when nothing in the file tells."""

_KEYS = {
    "source": "sha256",
    "article": "id",
    "revision": "id",
    "block": "revision_id, ordinal",
    "time_correction": 'article_id, revision_id, start, "end"',
    "claim": "id",
    "tag": "claim_id, ordinal",
    "tag_style": "name",
    "event": "id",
    "annotation": "id",
    "setting": "key",
}
"""The columns of which SQLite keeps an index that tells the row numbers without the table."""

_PAGE_SIZE = 4096


class Wreck:
    """A damaged file, open for reading."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read through `connection`."""
        self._connection = connection

    def rows(self, table: str) -> tuple[list[Row], int]:
        """Return the rows of a table that can be read, and how many row numbers cannot."""
        if self._is_missing(table):
            return [], 0
        with suppress(sqlite3.Error):
            return self._read(table, "1", ()), 0
        found: list[Row] = []
        unreadable = since = 0
        numbers = self._numbers(table)
        waiting = [(0, len(numbers) - 1)] if numbers else []
        while waiting and since < _PATIENCE:
            first, last = waiting.pop()
            try:
                ends = (numbers[first], numbers[last])
                found += self._read(table, "rowid BETWEEN ? AND ?", ends)
                since = 0
            except sqlite3.Error:
                middle = (first + last) // 2
                waiting += [(middle + 1, last), (first, middle)] if first < last else []
                unreadable += first == last
                since += first == last
        return found, unreadable

    def hashes(self) -> dict[tuple[str, str], bytes]:
        """Return the hashes of contents, by kind and id, as far as they can be read."""
        found: dict[tuple[str, str], bytes] = {}
        with suppress(sqlite3.Error):
            for kind, thing_id, value in self._connection.execute(
                "SELECT kind, id, hash FROM content_hash"
            ):
                found[str(kind), str(thing_id)] = bytes(value)
        return found

    def version(self) -> int:
        """Return the version of the file."""
        return int(self._connection.execute("PRAGMA user_version").fetchone()[0])

    def _is_missing(self, table: str) -> bool:
        """Tell whether the file is of a version that had no such table."""
        query = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?"
        with suppress(sqlite3.Error):
            return not self._connection.execute(query, (table,)).fetchone()[0]
        return False

    def _read(self, table: str, where: str, parameters: tuple[int, ...]) -> list[Row]:
        query = f"SELECT * FROM {table} WHERE {where}"  # noqa: S608 - neither is input
        return [dict(row) for row in self._connection.execute(query, parameters)]

    def _numbers(self, table: str) -> Sequence[int]:
        """Return the row numbers there are, from an index; else all that there may be."""
        key = _KEYS.get(table)
        if key is not None:
            with suppress(sqlite3.Error):
                query = f"SELECT rowid FROM {table} ORDER BY {key}"  # noqa: S608
                return sorted(row[0] for row in self._connection.execute(query))
        with suppress(sqlite3.Error):
            query = f"SELECT max(rowid) FROM {table}"  # noqa: S608
            return range(1, int(self._connection.execute(query).fetchone()[0] or 0) + 1)
        pages = self._connection.execute("PRAGMA page_count").fetchone()[0]
        return range(1, pages * _ROWS_A_PAGE)


@contextmanager
def opened_wreck(place: Path) -> Iterator[Wreck]:
    """Open a copy of a damaged library, with its log; raises DamagedLibraryError if hopeless.

    Where not even the list of tables can be read, that of a new library is tried in its place.
    """
    import shutil

    with TemporaryDirectory(prefix="parallax-") as folder:
        copy = Path(folder) / "library.sqlite"
        real = place.resolve()
        shutil.copyfile(real, copy)
        if (log := beside(real, "-wal")).exists():
            shutil.copyfile(log, beside(copy, "-wal"))
        if not _has_tables(copy):
            _borrow_schema(copy)
        if not _has_tables(copy):
            raise DamagedLibraryError(place)
        with closing(_connect(copy)) as connection:
            yield Wreck(connection)


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.row_factory = sqlite3.Row
    connection.text_factory = lambda data: data.decode("utf-8", "replace")
    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "query_only = ON"):
        connection.execute(f"PRAGMA {pragma}")
    # Otherwise a file that is shorter than it says is not read at all.
    connection.execute("PRAGMA writable_schema = ON")
    return connection


def _has_tables(path: Path) -> bool:
    with closing(_connect(path)) as connection:
        try:
            names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
            return {"article", "annotation", "revision"} <= {row[0] for row in names}
        except sqlite3.Error:
            return False


def _borrow_schema(path: Path) -> None:
    """Give the file the pages of a new library that say where the tables begin.

    That fits as long as the file has never been rebuilt. The layout of the pages is that of
    https://www.sqlite.org/fileformat2.html, sections 1.3 and 1.6.
    """
    fresh = path.with_name("fresh.sqlite")
    make_library(fresh, 0)
    data = fresh.read_bytes()
    first = bytearray(data[:_PAGE_SIZE])
    # As many pages as there are, and none of them free.
    first[28:32] = (path.stat().st_size // _PAGE_SIZE).to_bytes(4, "big")
    first[32:40] = bytes(8)
    with path.open("r+b") as file:
        file.write(first)
        for number in _children(data):
            file.seek((number - 1) * _PAGE_SIZE)
            file.write(data[(number - 1) * _PAGE_SIZE : number * _PAGE_SIZE])


def _children(data: bytes) -> list[int]:
    """Return the numbers of the pages that the list of tables goes on in, from the first page."""
    inner = 5
    if data[100] != inner:
        return []
    cells = struct.unpack_from(">H", data, 103)[0]
    places = [108, *struct.unpack_from(f">{cells}H", data, 112)]
    return [struct.unpack_from(">I", data, place)[0] for place in places]
