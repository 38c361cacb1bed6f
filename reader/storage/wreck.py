"""Reading what can be read from a damaged library file: row by row, around what is broken.

A page that is broken takes the rows on it, or, if it points to other pages, a stretch of the table.
Ranges of row numbers are halved until the unreadable ones are found; SQLite's own `.recover` gave
nothing back in the same trial in which this gave 97 of 100 rows.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import struct
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir
from typing import Any

from reader.core.frozen import frozen
from reader.storage.content_hashes import HASHED
from reader.storage.creating import make_library
from reader.storage.errors import BeyondReadingError
from reader.storage.evidence import Source
from reader.storage.fields import FIELDS, has_shape
from reader.storage.header import beside
from reader.storage.index_leaves import ids_with_hashes, told_by_indexes
from reader.storage.leftovers import rescue_names
from reader.storage.rows import Row
from reader.storage.schema_mending import mend_schema
from reader.storage.whole_files import copy_bytes

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
    "rejection": "id",
    "dismissal": "id",
    "ruling": "id",
    "citation": "id",
    "setting": "key",
    "journal": "seq",
    "searchable": "kind, key",
}
"""The columns of which SQLite keeps an index that tells the row numbers without the table."""

_SEARCHABLE = ("id", "kind", "key", "heading", "body")

_PAGE_SIZE = 4096

_PAGES_OF_EMPTY = 128
"""More pages than a new library has, whose list of tables is borrowed."""

_ROOM = 2
"""How many times the size of a file is free where a copy of it is made and mended."""

_LONGER_AT_MOST = 256
"""How many times as long a file may have been to be believed: the number may have rotted, too."""


_TREES = (b"\2", b"\5", b"\12", b"\15")
"""What a page that rows are found by begins with (https://www.sqlite.org/fileformat2.html, 1.6)."""


@frozen
class Rows:
    """The rows of a table that can be read, and whether it was read from one end to the other."""

    rows: list[Row]
    whole: bool


class Wreck:
    """A damaged file, open for reading."""

    def __init__(self, copy: Path, connection: sqlite3.Connection, *, is_cut_short: bool) -> None:
        """Read `copy` through `connection`; one that is cut short has fewer pages than it says."""
        self._copy, self._connection = copy, connection
        self.is_cut_short = is_cut_short

    def rows(self, table: str) -> Rows:
        """Return the rows of a table that can be read."""
        if self.is_missing(table):
            return Rows([], whole=True)
        with suppress(sqlite3.Error):
            read = self._read(table, "1", ())
            shaped = _shaped(table, read)
            return Rows(shaped, whole=len(shaped) == len(read))
        if self._has_no_root(table):
            return Rows([], whole=False)
        found: list[Row] = []
        since = 0
        numbers, guessed = self._numbers(table)
        waiting = [(0, len(numbers) - 1)] if numbers else []
        while waiting and not (guessed and since >= _PATIENCE):
            first, last = waiting.pop()
            try:
                ends = (numbers[first], numbers[last])
                found += self._read(table, "rowid BETWEEN ? AND ?", ends)
                since = 0
            except sqlite3.Error:
                middle = (first + last) // 2
                waiting += [(middle + 1, last), (first, middle)] if first < last else []
                since += first == last
        return Rows(_shaped(table, found), whole=False)

    def keys(self, table: str) -> Source:
        """Return what the index of a table tells of its keys, read from both ends."""
        if self.is_missing(table):
            return Source(frozenset(), whole=True)
        names = _KEYS[table].split(", ")
        found = [
            self._scan(f"SELECT {', '.join(names)} FROM {table} ORDER BY {', '.join(order)}")  # noqa: S608
            for order in (names, [f"{name} DESC" for name in names])
        ]
        whole = all(read for _, read in found) and len(found[0][0]) == len(found[1][0])
        return Source(frozenset(key for keys, _ in found for key in keys), whole)

    def hashes(self) -> tuple[dict[tuple[str, str], bytes], bool]:
        """Return the hashes of contents, by kind and id, and whether these are all of them."""
        if self.is_missing("content_hash"):
            return {}, False
        query = "SELECT kind, id, hash FROM content_hash ORDER BY kind{0}, id{0}"
        found = [self._scan(query.format(order)) for order in ("", " DESC")]
        whole = all(read for _, read in found) and len(found[0][0]) == len(found[1][0])
        return {
            (kind, thing_id): value
            for rows, _ in found
            for kind, thing_id, value in rows
            if kind in HASHED and isinstance(thing_id, str) and isinstance(value, bytes)
        }, whole

    def least(self, known: Mapping[str, Sequence[Row]]) -> dict[str, int]:
        """Return how many rows tables of a file that was cut short had at least.

        `known` are the rows that can be read. A page that has rotted may tell of a row that never
        was, so nothing is said of other files.
        """
        if not self.is_cut_short:
            return {}
        told = {
            table: told_by_indexes(self._connection, table, rows) for table, rows in known.items()
        }
        ids = {table: told[table].of("id") for table in ("annotation", "claim")}
        ids["claim"] |= told["annotation"].of("claim_id") | told["tag"].of("claim_id")
        for kind, some in ids.items():
            ids[kind] = some | ids_with_hashes(self._connection, kind, some)
        return {
            table: max(len(one.numbers), len(ids.get(table, ()))) for table, one in told.items()
        }

    def entries_ever(self) -> int | None:
        """Return how many entries the journal has ever had, or None where that is not to be read.

        SQLite counts them in a table of its own.
        """
        query = "SELECT seq FROM sqlite_sequence WHERE name = 'journal'"
        with suppress(sqlite3.Error, TypeError):
            ever = self._connection.execute(query).fetchone()[0]
            pages = self._connection.execute("PRAGMA page_count").fetchone()[0]
            if isinstance(ever, int) and 0 <= ever <= pages * _ROWS_A_PAGE:
                return ever
        return None

    def _scan(self, query: str) -> tuple[list[tuple[Any, ...]], bool]:
        """Return the rows of a query up to the first that cannot be read, and whether all were."""
        found: list[tuple[Any, ...]] = []
        try:
            found.extend(tuple(row) for row in self._connection.execute(query))
        except sqlite3.Error:
            return found, False
        return found, True

    def version(self) -> int:
        """Return the version of the file."""
        return int(self._connection.execute("PRAGMA user_version").fetchone()[0])

    def is_missing(self, table: str) -> bool:
        """Tell whether the file is of a version that had no such table."""
        query = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?"
        with suppress(sqlite3.Error):
            return not self._connection.execute(query, (table,)).fetchone()[0]
        return False

    def _has_no_root(self, table: str) -> bool:
        """Tell whether the page by which all rows of a table are found is none, so that none are.

        In a file with a log that may be in the log instead: then every row is tried.
        """
        log = beside(self._copy, "-wal")
        if log.exists() and log.stat().st_size:
            return False
        query = "SELECT rootpage FROM sqlite_schema WHERE type = 'table' AND name = ?"
        with suppress(sqlite3.Error, TypeError), self._copy.open("rb") as file:
            file.seek((self._connection.execute(query, (table,)).fetchone()[0] - 1) * _PAGE_SIZE)
            return file.read(1) not in _TREES
        return False

    def _read(self, table: str, where: str, parameters: tuple[int, ...]) -> list[Row]:
        query = f"SELECT * FROM {table} WHERE {where}"  # noqa: S608 - neither is input
        # By place: the names that the file gives its columns may have rotted.
        names = FIELDS.get(table, _SEARCHABLE)
        rows = self._connection.execute(query, parameters)
        return [dict(zip(names, row, strict=False)) for row in rows]

    def _numbers(self, table: str) -> tuple[Sequence[int], bool]:
        """Return the row numbers there are, from an index; else all that there may be.

        In that case the last of them may be no more than a guess.
        """
        if table == "journal" and (ever := self.entries_ever()) is not None:
            return range(1, ever + 1), False
        key = _KEYS.get(table)
        if key is not None and table != "journal":
            with suppress(sqlite3.Error):
                query = f"SELECT rowid FROM {table} ORDER BY {key}"  # noqa: S608
                return sorted(row[0] for row in self._connection.execute(query)), False
        pages = self._connection.execute("PRAGMA page_count").fetchone()[0]
        most = pages * _ROWS_A_PAGE
        with suppress(sqlite3.Error):
            query = f"SELECT max(rowid) FROM {table}"  # noqa: S608
            highest = int(self._connection.execute(query).fetchone()[0] or 0)
            return range(1, min(highest, most) + 1), False
        return range(1, most), True


def _shaped(table: str, rows: list[Row]) -> list[Row]:
    """Leave out rows of other tables, which are found where a page has taken another's place."""
    return [row for row in rows if table not in FIELDS or has_shape(table, row)]


@contextmanager
def opened_wreck(place: Path, spare: Path) -> Iterator[Wreck]:
    """Open a copy of a damaged library, with its log; raises BeyondReadingError if hopeless.

    Where not even the list of tables can be read, that of a new library is tried in its place.
    The copy is made in the folder `spare` where that for passing files has no room for it.
    """
    real = place.resolve()
    # One that was put aside, for want of room to do more, is the log of what is gone.
    logs = (beside(real, "-wal"), *(one.with_suffix(".wal") for one in rescue_names(real)))
    log = next((one for one in logs if one.exists()), None)
    folder = _folder_with_room([real] if log is None else [real, log], spare)
    with TemporaryDirectory(prefix="parallax-", dir=folder) as made:
        copy = Path(made) / "library.sqlite"
        copy_bytes(real, copy)
        if log is not None:
            copy_bytes(log, beside(copy, "-wal"))
            if not copy.stat().st_size:
                # Of an empty file SQLite deletes the log.
                os.truncate(copy, _PAGES_OF_EMPTY * _PAGE_SIZE)
        is_cut_short = _is_cut_short(copy)
        if is_cut_short:
            _pad(copy)
        mend_schema(copy)
        if not _has_tables(copy):
            _borrow_schema(copy)
        if not _has_tables(copy):
            raise BeyondReadingError(place)
        with closing(_connect(copy)) as connection:
            yield Wreck(copy, connection, is_cut_short=is_cut_short)


def _folder_with_room(originals: Sequence[Path], spare: Path) -> Path | None:
    """Return where there is room for copies of files: None for the folder for passing files."""
    needed = _ROOM * sum(one.stat().st_size for one in originals)
    with suppress(OSError):
        if shutil.disk_usage(gettempdir()).free >= needed:
            return None
    return spare


def _is_cut_short(path: Path) -> bool:
    """Tell whether a file has fewer pages than its header says, at offset 28."""
    with path.open("rb") as file:
        told = int.from_bytes(file.read(32)[28:], "big")
    return told > path.stat().st_size // _PAGE_SIZE


def _pad(path: Path) -> None:
    """Make a file that was cut short as long as it says, with nothing in what is added.

    Else the list of tables cannot be put in the place where SQLite looks for it.
    """
    with path.open("r+b") as file:
        told = int.from_bytes(file.read(32)[28:], "big") * _PAGE_SIZE
        if told <= _LONGER_AT_MOST * path.stat().st_size:
            file.truncate(told)


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
    children = _children(data)
    # As many pages as there are, and none of them free.
    first[28:32] = (path.stat().st_size // _PAGE_SIZE).to_bytes(4, "big")
    first[32:40] = bytes(8)
    with path.open("r+b") as file:
        file.write(first)
        for number in children:
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
