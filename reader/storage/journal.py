"""The journal: every change by a person, what it did to which rows, and where undo stands."""

from __future__ import annotations

import datetime as dt
import sqlite3
from dataclasses import dataclass

from reader.core.changes import shown_label
from reader.storage import edits as row_edits
from reader.storage.edits import RowEdit
from reader.storage.protocol import Act, JournalEntry, State
from reader.storage.rows import moment

JOIN_WITHIN = dt.timedelta(seconds=2)
"""Two edits of one note closer together than this are one step of undo."""

_UNDOABLE = "SELECT * FROM journal WHERE act = 'do' AND state = 'done' ORDER BY seq DESC LIMIT 1"
_REDOABLE = "SELECT * FROM journal WHERE act = 'do' AND state = 'undone' ORDER BY seq LIMIT 1"


@dataclass(frozen=True, slots=True)
class Step:
    """A change that can be undone or redone, with the edits that it made."""

    seq: int
    label: str
    edits: list[RowEdit]


def record(
    connection: sqlite3.Connection, at: str, who: str, label: str, edits: list[RowEdit]
) -> None:
    """Write down a change that has been carried out; what had been undone can no more be redone."""
    connection.execute("UPDATE journal SET state = 'dropped' WHERE act = 'do' AND state = 'undone'")
    _append(connection, (at, who, Act.DO, None, label, row_edits.to_json(edits)))


def record_note(
    connection: sqlite3.Connection, at: str, who: str, label: str, edit: RowEdit
) -> None:
    """Write down an edit of a note, as part of the entry before it when that is the same note.

    The entry must be the very last, by the same person and not older than `JOIN_WITHIN`.
    """
    last = connection.execute("SELECT * FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    earlier = _joinable(last, at, who, label, edit)
    if earlier is None:
        record(connection, at, who, label, [edit])
        return
    # Either may lack the time of modification, where the clock has not moved in between.
    before = {**(edit.before or {}), **(earlier.before or {})}
    after = {**(earlier.after or {}), **(edit.after or {})}
    joined = RowEdit(edit.table, edit.key, before, after)
    connection.execute(
        "UPDATE journal SET edits = ?, at = ? WHERE seq = ?",
        (row_edits.to_json([joined]), at, last["seq"]),
    )


def _joinable(
    last: sqlite3.Row | None, at: str, who: str, label: str, edit: RowEdit
) -> RowEdit | None:
    if last is None or (last["act"], last["state"]) != (Act.DO, State.DONE):
        return None
    if (last["who"], last["label"]) != (who, label):
        return None
    try:
        apart = moment(at) - moment(last["at"])
        earlier = row_edits.from_json(last["edits"])
    except ValueError:
        # Nothing is added to an entry that cannot be read; undo will say that it is damaged.
        return None
    if not dt.timedelta(0) <= apart <= JOIN_WITHIN:
        return None
    same = len(earlier) == 1 and earlier[0].table == edit.table and earlier[0].key == edit.key
    return earlier[0] if same else None


def undoable(connection: sqlite3.Connection) -> Step | None:
    """Return the last change in force, or None."""
    return _step(connection.execute(_UNDOABLE).fetchone())


def redoable(connection: sqlite3.Connection) -> Step | None:
    """Return the change that was undone last, or None."""
    return _step(connection.execute(_REDOABLE).fetchone())


def record_move(connection: sqlite3.Connection, at: str, who: str, act: Act, step: Step) -> None:
    """Write down that `step` has been undone or redone."""
    state = State.UNDONE if act is Act.UNDO else State.DONE
    connection.execute("UPDATE journal SET state = ? WHERE seq = ?", (state, step.seq))
    _append(connection, (at, who, act, step.seq, step.label, "[]"))


def history(connection: sqlite3.Connection, limit: int) -> tuple[JournalEntry, ...]:
    """Return the last `limit` entries, the newest first."""
    from sqlite_utils import Database

    db = Database(connection, recursive_triggers=False, execute_plugins=False)
    rows = db.table("journal").rows_where(order_by="seq desc", limit=limit)
    return tuple(
        JournalEntry(
            seq=row["seq"],
            at=moment(row["at"]),
            who=row["who"],
            act=Act(row["act"]),
            target=row["target"],
            label=shown_label(row["label"]),
            state=State(row["state"]),
        )
        for row in rows
    )


def _append(
    connection: sqlite3.Connection, values: tuple[str, str, Act, int | None, str, str]
) -> None:
    connection.execute(
        "INSERT INTO journal (at, who, act, target, label, edits, state)"
        " VALUES (?, ?, ?, ?, ?, ?, 'done')",
        values,
    )


def _step(row: sqlite3.Row | None) -> Step | None:
    if row is None:
        return None
    return Step(row["seq"], row["label"], row_edits.from_json(row["edits"]))
