"""What a table of a damaged file had, as its indexes tell.

An index has an entry for every row. Where leaves of one are lost, the others are read beside them:
looked up from keys that are known, as nothing in SQLite steps over a page that is gone.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import suppress

from reader.core.frozen import frozen

Key = tuple[str | int, ...]


@frozen
class Told:
    """The numbers of a table's rows, and what they had in the first column of each index."""

    numbers: frozenset[int]
    firsts: Mapping[str, frozenset[str]]

    def of(self, column: str) -> frozenset[str]:
        """Return what is known to have stood in a column."""
        return self.firsts.get(column, frozenset())


def told_by_indexes(
    connection: sqlite3.Connection, table: str, rows: Iterable[Mapping[str, object]]
) -> Told:
    """Return what all indexes of a table tell; each costs some microseconds a row.

    `rows` are those that can be read; more of them find more.
    """
    known = list(rows)
    numbers: set[int] = set()
    firsts: dict[str, set[str]] = {}
    for name, columns in _indexes(connection, table):
        starts = {tuple(row.get(column) for column in columns) for row in known}
        source = f'{table} INDEXED BY "{name}"'
        for number, first, *_ in _Leaves(connection, source, columns).read(starts):
            if isinstance(number, int):
                numbers.add(number)
            if isinstance(first, str):
                firsts.setdefault(columns[0], set()).add(first)
    return Told(frozenset(numbers), {name: frozenset(told) for name, told in firsts.items()})


def ids_with_hashes(
    connection: sqlite3.Connection, kind: str, known: Iterable[str]
) -> frozenset[str]:
    """Return the ids of which there is a hash, looked up from those that are `known`."""
    leaves = _Leaves(connection, "content_hash", ("kind", "id"), number="0")
    read = leaves.read({(kind, one) for one in known})
    return frozenset(str(thing) for _, of, thing in read if of == kind)


def _indexes(connection: sqlite3.Connection, table: str) -> list[tuple[str, tuple[str, ...]]]:
    """Return the indexes of a table that have all of its rows, with their columns."""
    found = []
    with suppress(sqlite3.Error):
        for row in connection.execute(f"PRAGMA index_list({table})").fetchall():
            if not row["partial"]:
                told = connection.execute(f'PRAGMA index_info("{row["name"]}")').fetchall()
                found.append((str(row["name"]), tuple(str(one["name"]) for one in told)))
    return found


def _is_key(key: tuple[object, ...]) -> bool:
    """Tell whether keys like this can be put in order: words, and a number after them at most."""
    return isinstance(key[0], str) and [type(value) for value in key[1:]] in ([], [int], [str])


class _Leaves:
    """The entries of one index, read in both directions from wherever that can begin."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        source: str,
        columns: tuple[str, ...],
        number: str = "rowid",
    ) -> None:
        self._connection = connection
        names = ", ".join(f'"{column}"' for column in columns)
        downwards = ", ".join(f'"{column}" DESC' for column in columns)
        marks = ", ".join("?" * len(columns))
        read = f"SELECT {number}, {names} FROM {source}"  # noqa: S608 - names, not input
        self._all = f"{read} ORDER BY {names}"
        self._all_back = f"{read} ORDER BY {downwards}"
        self._onwards = f"{read} WHERE ({names}) >= ({marks}) ORDER BY {names}"
        self._back = f"{read} WHERE ({names}) < ({marks}) ORDER BY {downwards}"
        self._found: set[tuple[object, ...]] = set()

    def read(self, starts: Iterable[tuple[object, ...]]) -> set[tuple[object, ...]]:
        """Return all entries that can be reached from the ends and from `starts`.

        Each is the number of its row and its key.
        """
        reached, whole = self._scan(self._all, ())
        if whole:
            return self._found
        self._scan(self._all_back, ())
        for start in sorted(filter(_is_key, starts)):
            if reached is None or start > reached:
                self._scan(self._back, start)
                last, whole = self._scan(self._onwards, start)
                if whole:
                    break
                reached = last or reached
        return self._found

    def _scan(self, query: str, key: tuple[object, ...]) -> tuple[tuple[object, ...] | None, bool]:
        """Read on until something cannot be read or is known; tell the last key, and if all was."""
        last: tuple[object, ...] | None = None
        try:
            for row in self._connection.execute(query, key):
                entry = tuple(row)
                if query is self._back and entry in self._found:
                    break
                self._found.add(entry)
                last = entry[1:] if _is_key(entry[1:]) else last
        except sqlite3.Error:
            return last, False
        return last, True
