"""The journal: every change by a person, what it did to which rows, and where undo stands."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterable

from reader.core.changes import shown_label
from reader.storage import edits as row_edits
from reader.storage import entry_hashes
from reader.storage.edits import AlteredError, RowEdit
from reader.storage.lines import Line, read_signature
from reader.storage.protocol import Act, JournalEntry, State
from reader.storage.rows import moment
from reader.storage.undo import Step

JOIN_WITHIN = dt.timedelta(seconds=2)
"""Two edits of one note, or of one passage, closer together than this are one step of undo."""

_PAST_ALL = 2**63 - 1
_HIGHEST_EVER = (
    "SELECT max(ifnull((SELECT max(seq) FROM sqlite_sequence WHERE name = 'journal'), 0),"
    " ifnull((SELECT max(seq) FROM journal), 0))"
)
"""As SQLite numbers rows itself: the counter alone may have rotted, or be gone."""

_APPEND = (
    "INSERT INTO journal (seq, at, who, act, target, label, edits, state, hash)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_COLUMNS = (
    "SELECT seq, at, who, act, target, label, state,"
    " CASE WHEN state = 'dropped' AND act = 'do' THEN edits = '[]' ELSE 0 END AS emptied"
    " FROM journal"
)
_HISTORY = f"{_COLUMNS} WHERE seq < ? ORDER BY seq DESC LIMIT ?"
_CHANGES = f"{_COLUMNS} WHERE seq < ? AND act = 'do' ORDER BY seq DESC LIMIT ?"


def record(
    connection: sqlite3.Connection, at: str, line: Line, label: str, edits: list[RowEdit]
) -> None:
    """Write down a change that has been carried out.

    What had been undone on the same line is given up; what other windows have undone is theirs.
    """
    given_up = [(seq,) for seq in line.entries(connection, State.UNDONE)]
    connection.executemany("UPDATE journal SET state = 'dropped' WHERE seq = ?", given_up)
    append(connection, (at, line.who, Act.DO, None, label, row_edits.to_json(edits)))


def record_joined(
    connection: sqlite3.Connection, at: str, line: Line, label: str, edit: RowEdit
) -> None:
    """Write down an edit, as part of the entry before it when that is the same act on the same row.

    The entry must be the very last, by the same person and not older than `JOIN_WITHIN`.
    """
    last = connection.execute("SELECT * FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    earlier = _joinable(last, at, line.who, label, edit)
    if earlier is None:
        record(connection, at, line, label, [edit])
        return
    # Either may lack the time of modification, where the clock has not moved in between.
    before = {**(edit.before or {}), **(earlier.before or {})}
    after = {**(earlier.after or {}), **(edit.after or {})}
    joined = RowEdit(edit.table, edit.key, before, after)
    if all(after.get(name) == value for name, value in before.items() if name != "modified"):
        # Typed and taken back again: a step whose undoing would do nothing. The entry stays, by
        # which other windows learn of it.
        back = row_edits.updated(edit.table, {**edit.key, **after}, before)
        row_edits.execute(connection, [back] if back else [])
        connection.execute("UPDATE journal SET state = 'dropped' WHERE seq = ?", (last["seq"],))
    connection.execute(
        "UPDATE journal SET edits = ?, at = ? WHERE seq = ?",
        (row_edits.to_json([joined]), at, last["seq"]),
    )
    entry_hashes.renew(connection, last["seq"])


def record_more(
    connection: sqlite3.Connection, at: str, line: Line, label: str, edits: list[RowEdit]
) -> None:
    """Write down edits that go on with the entry before, as part of that.

    The entry must be the very last, in force, of the same name and window.
    """
    last = connection.execute("SELECT * FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    told = (Act.DO, State.DONE, line.who, label)
    if last is None or (last["act"], last["state"], last["who"], last["label"]) != told:
        record(connection, at, line, label, edits)
        return
    if not entry_hashes.is_as_written(last):
        # A new hash would make what has gone wrong look right.
        raise AlteredError(last["seq"])
    both = [*row_edits.from_json(last["edits"]), *edits]
    connection.execute(
        "UPDATE journal SET edits = ?, at = ? WHERE seq = ?",
        (row_edits.to_json(both), at, last["seq"]),
    )
    entry_hashes.renew(connection, last["seq"])


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
    if not entry_hashes.is_as_written(last):
        # A new hash would make what has gone wrong look right.
        raise AlteredError(last["seq"])
    if not dt.timedelta(0) <= apart <= JOIN_WITHIN:
        return None
    same = len(earlier) == 1 and earlier[0].table == edit.table and earlier[0].key == edit.key
    return earlier[0] if same else None


def record_moves(
    connection: sqlite3.Connection, at: str, who: str, act: Act, steps: Iterable[Step]
) -> None:
    """Write down that steps, which are marked as such, have been undone or redone in this order."""
    first = _next_seq(connection)
    moves = [(at, who, act, step.seq, step.label, "[]") for step in steps]
    connection.executemany(
        _APPEND,
        (
            (seq, *move, State.DONE, entry_hashes.entry_hash(seq, *move))
            for seq, move in enumerate(moves, first)
        ),
    )


def mark_moved(connection: sqlite3.Connection, act: Act, step: Step) -> None:
    """Let a step be in force no more, or again."""
    state = State.UNDONE if act is Act.UNDO else State.DONE
    connection.execute("UPDATE journal SET state = ? WHERE seq = ?", (state, step.seq))


def give_up(connection: sqlite3.Connection, seq: int) -> None:
    """Pass over a change that can be undone no more."""
    connection.execute("UPDATE journal SET state = 'dropped' WHERE seq = ?", (seq,))


def history(
    connection: sqlite3.Connection,
    line: Line,
    limit: int,
    before_seq: int | None = None,
    *,
    moves: bool = True,
) -> tuple[JournalEntry, ...]:
    """Return the last `limit` entries before `before_seq`, the newest first.

    Without `moves`, only changes. The edits, by far the largest part, are not read.
    """
    rows = connection.execute(
        _HISTORY if moves else _CHANGES, (_PAST_ALL if before_seq is None else before_seq, limit)
    )
    return tuple(_entry(row, line) for row in rows)


def _entry(row: sqlite3.Row, line: Line) -> JournalEntry:
    return JournalEntry(
        seq=row["seq"],
        at=moment(row["at"]),
        who=read_signature(row["who"])[0],
        act=Act(row["act"]),
        target=row["target"],
        label=shown_label(row["label"]),
        state=State(row["state"]),
        whose=line.whose(row["who"]),
        emptied=bool(row["emptied"]),
    )


def append(
    connection: sqlite3.Connection,
    values: tuple[str, str, Act, int | None, str, str],
    state: State = State.DONE,
) -> None:
    """Write an entry down: when, who, act, target, label and edits, and the hash of all that."""
    seq = _next_seq(connection)
    connection.execute(_APPEND, (seq, *values, state, entry_hashes.entry_hash(seq, *values)))


def _next_seq(connection: sqlite3.Connection) -> int:
    """Return the number of the next entry, which its hash covers."""
    return 1 + int(connection.execute(_HIGHEST_EVER).fetchone()[0])
