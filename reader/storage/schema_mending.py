"""Mending the list of tables in a copy of a damaged library, by that of a sound one."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from difflib import SequenceMatcher
from pathlib import Path

from reader.storage.schema import KEPT_BY_LIBRARIES, STATEMENTS, VERSION

_ALIKE = 0.9
"""How much of an entry must be as it should be for it to be known again."""

_LIST = "SELECT rowid, type, name, tbl_name, sql FROM sqlite_schema"
_MEND = "UPDATE sqlite_schema SET type = ?, name = ?, tbl_name = ?, sql = ? WHERE rowid = ?"

_Entry = tuple[object, ...]


def mend_schema(copy: Path) -> None:
    """Put right the entries in which letters have rotted; never raises what is not a bug.

    One rotted letter there keeps SQLite from reading any table.
    """
    with suppress(sqlite3.Error), closing(_connect(str(copy))) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        found = {row[0]: tuple(row[1:]) for row in connection.execute(_LIST)}
        sound = _entries_of(version if version in STATEMENTS else VERSION)
        missing = [entry for entry in sound if entry not in found.values()]
        odd = {number: entry for number, entry in found.items() if entry not in sound}
        connection.execute("BEGIN")
        for number, entry in odd.items():
            best = max(missing, key=lambda one: _likeness(one, entry), default=None)
            if best is not None and _likeness(best, entry) >= _ALIKE:
                missing.remove(best)
                connection.execute(_MEND, (*best, number))
        connection.execute("COMMIT")


def _entries_of(version: int) -> list[_Entry]:
    with closing(_connect(":memory:")) as model:
        for statement in (*STATEMENTS[version], *sorted(KEPT_BY_LIBRARIES, reverse=True)):
            with suppress(sqlite3.OperationalError):
                model.execute(statement)
        return [tuple(row[1:]) for row in model.execute(_LIST)]


def _likeness(one: _Entry, other: _Entry) -> float:
    first, second = ("\n".join(str(part) for part in entry) for entry in (one, other))
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= _ALIKE else 0.0


def _connect(path: str) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.text_factory = lambda data: data.decode("utf-8", "replace")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA writable_schema = ON")
    return connection
