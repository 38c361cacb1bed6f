"""Edits of single rows: what every change comes down to, and what undo runs backwards."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TypeGuard

from reader.core.frozen import frozen
from reader.storage import content_hashes, search_index
from reader.storage.connection import columns_of, marks, portions
from reader.storage.content_hashes import covered, not_intact
from reader.storage.rows import MisreadError, Row, Value, parsed

_KEYS: dict[str, tuple[str, ...]] = {
    "article": ("id",),
    "block": ("revision_id", "ordinal"),
    "annotation": ("id",),
    "claim": ("id",),
    "tag": ("claim_id", "ordinal"),
    "tag_style": ("name",),
    "event": ("id",),
    "rejection": ("id",),
    "dismissal": ("id",),
    "ruling": ("id",),
    "citation": ("id",),
    "time_correction": ("article_id", "revision_id", "start", "end"),
}
"""The tables that a person's changes touch, with their primary keys."""

_SCALARS = frozenset({str, int, float, bool, type(None)})
"""What JSON has for a value of a row."""


class StaleError(Exception):
    """A row is not as the edit says that it was."""


class AlteredError(Exception):
    """What is to be changed is not as the library has written it."""


@frozen
class RowEdit:
    """One row before and after.

    An inserted row has no `before`, a deleted one no `after`, and the other is the whole row. An
    updated row has in both just the columns that differ.
    """

    table: str
    key: Row
    before: Row | None
    after: Row | None

    @property
    def columns(self) -> frozenset[str]:
        """The columns that the edit is about."""
        return frozenset(self.before or {}) | frozenset(self.after or {})

    @property
    def sets(self) -> tuple[str, ...]:
        """The columns that are set, in order, in a row that is there and has an id of its own."""
        if self.before is None or self.after is None or self.before.keys() != self.after.keys():
            return ()
        return tuple(self.after) if _KEYS[self.table] == ("id",) else ()


def key_of_row(table: str, row: Row) -> tuple[Value, ...]:
    """Return what tells a row from the others of its table."""
    return tuple(row[name] for name in _KEYS[table])


def inserted(table: str, row: Row) -> RowEdit:
    """Return the edit that adds `row`."""
    return RowEdit(table, {name: row[name] for name in _KEYS[table]}, None, row)


def deleted(table: str, row: Row) -> RowEdit:
    """Return the edit that takes `row` away."""
    return RowEdit(table, {name: row[name] for name in _KEYS[table]}, row, None)


def updated(table: str, row: Row, values: Row) -> RowEdit | None:
    """Return the edit that sets `values` in `row`, or None when it has them already."""
    after = {name: value for name, value in values.items() if row[name] != value}
    if not after:
        return None
    key = {name: row[name] for name in _KEYS[table]}
    return RowEdit(table, key, {name: row[name] for name in after}, after)


def things_in(edits: Iterable[RowEdit]) -> list[tuple[str, str]]:
    """Return the things (kind and id) whose hashes cover what is edited, each once."""
    covering = (covered(edit.table, edit.key) for edit in edits)
    return list(dict.fromkeys(thing for thing in covering if thing is not None))


def reversed_edits(edits: Iterable[RowEdit]) -> list[RowEdit]:
    """Return the edits that take `edits` back, in the order in which they must run."""
    backwards = [replace(edit, before=edit.after, after=edit.before) for edit in edits]
    return backwards[::-1]


def to_json(edits: Iterable[RowEdit]) -> str:
    """Return the edits as the journal keeps them."""
    return json.dumps(
        [[e.table, e.key, e.before, e.after] for e in edits],
        ensure_ascii=False,
        separators=(",", ":"),
    )


def from_json(text: str) -> list[RowEdit]:
    """Return the edits that `to_json` wrote.

    The text comes from a file that anybody may have made: raises MisreadError for anything but
    edits of the tables that changes touch.
    """
    found = parsed(text)
    return [_edit(item) for item in (found if isinstance(found, list) else [found])]


def _edit(item: object) -> RowEdit:
    match item:
        case [str(table), key, before, after] if table in _KEYS and not before is after is None:
            if _is_row(key) and tuple(key) == _KEYS[table]:
                return RowEdit(table, key, _row_or_none(before), _row_or_none(after))
    message = "not an edit of a library's row"
    raise MisreadError(message)


def _row_or_none(row: object) -> Row | None:
    if row is None or (_is_row(row) and row):
        return row
    message = "not a row"
    raise MisreadError(message)


def _is_row(row: object) -> TypeGuard[Row]:
    return isinstance(row, dict) and _SCALARS.issuperset(map(type, row.values()))


def execute(connection: sqlite3.Connection, edits: Iterable[RowEdit]) -> None:
    """Carry out the edits in order, each only on a row that is as the edit says it was.

    The hashes of what they touch are renewed, and the words of it indexed. To be called inside a
    transaction. Raises StaleError when a row is not as it should be, or an annotation would stay
    behind in a text that is not its article's any more; MisreadError when an edit names a column
    that the table does not have; AlteredError when the file has changed under the library.
    """
    edits = list(edits)
    with kept_in_step(connection, edits):
        execute_only(connection, edits)


@contextmanager
def kept_in_step(connection: sqlite3.Connection, edits: Collection[RowEdit]) -> Iterator[None]:
    """Renew the hashes and the words of what the edits touch, which the block carries out.

    Raises AlteredError when something of it was not as the library has written it.
    """
    things = things_in(edits)
    made = {(edit.table, str(edit.key.get("id"))) for edit in edits if edit.before is None}
    # What is made only now has no hash yet.
    broken = not_intact(connection, [thing for thing in things if thing not in made])
    yield
    if broken:
        # A new hash would make what has gone wrong look right.
        raise AlteredError(broken)
    content_hashes.renew(connection, things)
    search_index.renew(connection, things)


def execute_only(connection: sqlite3.Connection, edits: Iterable[RowEdit]) -> None:
    """Carry out the edits as `execute` does, within `kept_in_step`."""
    edits = list(edits)
    for run in _runs(edits):
        _execute_all(connection, run)
    for edit in edits:
        _check_placed(connection, edit)


def _runs(edits: Iterable[RowEdit]) -> Iterator[list[RowEdit]]:
    """Yield the edits in their order, together those that set the same columns of other rows."""
    run: list[RowEdit] = []
    keys: set[Value] = set()
    kind: tuple[str, tuple[str, ...]] = "", ()
    for edit in edits:
        this = edit.table, edit.sets
        if this != kind or not this[1] or edit.key["id"] in keys:
            if run:
                yield run
            run, keys, kind = [], set(), this
        run.append(edit)
        keys.add(edit.key.get("id"))
    if run:
        yield run


def _execute_all(connection: sqlite3.Connection, edits: list[RowEdit]) -> None:
    """Carry out edits that `_runs` has put together."""
    if len(edits) == 1:
        _execute(connection, edits[0])
        return
    table, names = edits[0].table, edits[0].sets
    by_id = {str(edit.key["id"]): edit for edit in edits}
    there: dict[str, sqlite3.Row] = {}
    for given in portions(by_id):
        cursor = connection.execute(
            f'SELECT * FROM "{table}" WHERE id IN ({marks(given)})',  # noqa: S608
            given,
        )
        _check_columns(cursor, edits[0])
        there |= {row["id"]: row for row in cursor}
    for key, edit in by_id.items():
        _check(there.get(key), edit)
    quoted = ", ".join(f'"{name}" = ?' for name in names)
    connection.executemany(
        f'UPDATE "{table}" SET {quoted} WHERE id = ?',  # noqa: S608
        [(*(edit.after or {}).values(), key) for key, edit in by_id.items()],
    )


def _execute(connection: sqlite3.Connection, edit: RowEdit) -> None:
    if edit.before is None:
        _insert(connection, edit.table, edit.after or {})
        return
    where = " AND ".join(f'"{name}" IS ?' for name in _KEYS[edit.table])
    key = [edit.key[name] for name in _KEYS[edit.table]]
    # Table and column names are checked against the schema; values are always bound.
    cursor = connection.execute(f'SELECT * FROM "{edit.table}" WHERE {where}', key)  # noqa: S608
    _check_columns(cursor, edit)
    _check(cursor.fetchone(), edit)
    if edit.after is None:
        connection.execute(f'DELETE FROM "{edit.table}" WHERE {where}', key)  # noqa: S608
        return
    quoted = ", ".join(f'"{name}" = ?' for name in edit.after)
    values = [*edit.after.values(), *key]
    connection.execute(f'UPDATE "{edit.table}" SET {quoted} WHERE {where}', values)  # noqa: S608


def _insert(connection: sqlite3.Connection, table: str, row: Row) -> None:
    """Add a row; its key tells whether it is there already."""
    _check_names(table, row.keys(), (name for name, _ in columns_of(connection, table)))
    quoted = ", ".join(f'"{name}"' for name in row)
    added = connection.execute(
        f'INSERT INTO "{table}" ({quoted}) VALUES ({marks(row)})'  # noqa: S608
        " ON CONFLICT DO NOTHING",
        tuple(row.values()),
    )
    if not added.rowcount:
        raise StaleError(table)


def _check_columns(cursor: sqlite3.Cursor, edit: RowEdit) -> None:
    _check_names(edit.table, edit.columns, (column[0] for column in cursor.description))


def _check_names(table: str, wanted: Collection[str], there: Iterable[str]) -> None:
    if not set(wanted) <= set(there):
        message = f"{table} has no such column"
        raise MisreadError(message)


def _check_placed(connection: sqlite3.Connection, edit: RowEdit) -> None:
    """Raise StaleError when an annotation is now in a text that is not its article's any more."""
    column = {"article": "article.id", "annotation": "annotation.id"}.get(edit.table)
    if column is None or edit.after is None or not edit.after.keys() & {"revision_id", "anchor"}:
        return
    left_behind = connection.execute(
        "SELECT 1 FROM annotation JOIN article ON article.id = annotation.article_id"  # noqa: S608
        f" WHERE {column} = ? AND annotation.anchor <> 'orphan'"
        " AND annotation.revision_id <> article.revision_id LIMIT 1",
        (edit.key["id"],),
    ).fetchone()
    if left_behind is not None:
        raise StaleError(edit.table)


def _check(row: sqlite3.Row | None, edit: RowEdit) -> None:
    before = edit.before or {}
    if row is None or any(row[name] != value for name, value in before.items()):
        raise StaleError(edit.table)
