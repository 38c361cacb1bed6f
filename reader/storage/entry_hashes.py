"""Hashes of the entries of the journal: what was removed has no other copy than the journal's.

Each covers all of an entry but its `state`, which undo and redo change, and so costs the writing of
an entry one SHA-256 of what is written anyway.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from reader.core.changes import shown_label
from reader.core.i18n import tr
from reader.storage.connection import columns_of

HASHED = ("seq", "at", "who", "act", "target", "label", "edits")
"""The columns that the hash of an entry covers, in this order."""

_COLUMNS = ", ".join((*HASHED, "hash"))
_LENGTH = 16
_MOST = 500


def entry_hash(*values: object) -> bytes:
    """Return the hash of an entry with these values of the columns `HASHED`."""
    content = "\x1f".join("\0" if value is None else str(value) for value in values)
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).digest()[:_LENGTH]


def is_as_written(entry: sqlite3.Row | Mapping[str, Any]) -> bool:
    """Tell whether a whole row of `journal` is as it was written; one without a hash is taken so.

    Files of versions before 6 have none.
    """
    if "hash" not in entry.keys():  # noqa: SIM118
        return True
    return bool(entry["hash"] == entry_hash(*(entry[name] for name in HASHED)))


def has_entry_hashes(connection: sqlite3.Connection) -> bool:
    """Tell whether the entries of the file have hashes (from version 6 on)."""
    return any(name == "hash" for name, _ in columns_of(connection, "journal"))


def altered_among(connection: sqlite3.Connection, seqs: Iterable[int]) -> list[int]:
    """Return those of these entries that are not as they were written."""
    wanted, found = list(seqs), []
    for first in range(0, len(wanted), _MOST):
        some = wanted[first : first + _MOST]
        where = f"WHERE seq IN ({', '.join('?' * len(some))})"
        found += [seq for seq, _ in _altered(connection, where, some)]
    return found


def sentences(connection: sqlite3.Connection) -> Iterator[str]:
    """Yield a sentence for every entry that is not as it was written."""
    if not has_entry_hashes(connection):
        return
    for seq, label in _altered(connection):
        # Filled by hand: a label may hold braces.
        sentence = tr("Step {n} of the history (“{label}”) is not as it was written.")
        yield sentence.replace("{n}", str(seq)).replace("{label}", shown_label(str(label)))


def renew_all(connection: sqlite3.Connection) -> None:
    """Hash every entry anew, after a migration or a rescue; inside its transaction."""
    rows = connection.execute(f"SELECT {', '.join(HASHED)} FROM journal")  # noqa: S608
    hashes = [(entry_hash(*row), row[0]) for row in rows]
    connection.executemany("UPDATE journal SET hash = ? WHERE seq = ?", hashes)


def renew(connection: sqlite3.Connection, seq: int) -> None:
    """Hash one entry anew after it was rewritten; inside the transaction that has done so."""
    query = f"SELECT {', '.join(HASHED)} FROM journal WHERE seq = ?"  # noqa: S608
    row = connection.execute(query, (seq,)).fetchone()
    connection.execute("UPDATE journal SET hash = ? WHERE seq = ?", (entry_hash(*row), seq))


def _altered(
    connection: sqlite3.Connection, where: str = "", given: Iterable[int] = ()
) -> Iterator[tuple[int, str]]:
    for row in connection.execute(f"SELECT {_COLUMNS} FROM journal {where}", tuple(given)):  # noqa: S608
        if row[-1] != entry_hash(*row[:-1]):
            yield row[0], row[5]
