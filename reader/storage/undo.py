"""Which step undo, redo or a walk along the history takes next, and what stands in its way.

The rule behind all of it: the library is at every moment what the changes in force, in the order of
the journal, make of an empty one. A step out of that order is only taken when no later change in
force touches the same things. See docs/adr/0008-undo-between-windows.md.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from contextlib import suppress

from reader.core.frozen import frozen
from reader.storage import edits as row_edits
from reader.storage.edits import AlteredError, RowEdit
from reader.storage.entry_hashes import HASHED, is_as_written
from reader.storage.errors import GivenUpError
from reader.storage.footprint import footprint
from reader.storage.lines import Line, last_to_move
from reader.storage.protocol import Act, State

EMPTY_TRASH = "Empty Trash"
"""How the journal names that the trash was emptied."""

_LATER = (
    f"SELECT {', '.join(HASHED)}, hash FROM journal"  # noqa: S608 - our own names
    " WHERE act = 'do' AND state = 'done' AND seq > ?{among} ORDER BY seq DESC"
)


@frozen
class Step:
    """A change that can be undone or redone, with the edits that it made."""

    seq: int
    who: str
    label: str
    edits: list[RowEdit]


def next_step(connection: sqlite3.Connection, line: Line, act: Act) -> Step | None:
    """Return the change that undo or redo on `line` is about, or None when there is none."""
    seq = _next_seq(connection, line, act)
    return None if seq is None else step_at(connection, seq)


def next_label(connection: sqlite3.Connection, line: Line, act: Act) -> tuple[str, bool] | None:
    """Return the label of that change, and whether another program made it meanwhile.

    Mostly its edits are not read for that.
    """
    seq = _next_seq(connection, line, act)
    if seq is None:
        return None
    row = connection.execute("SELECT label, who FROM journal WHERE seq = ?", (seq,)).fetchone()
    return str(row["label"]), line.is_inherited(seq, row["who"])


def step_at(connection: sqlite3.Connection, seq: int) -> Step:
    """Return the change with this number.

    Raises AlteredError when it is not as it was written, ValueError when it cannot be read.
    """
    row = connection.execute("SELECT * FROM journal WHERE seq = ?", (seq,)).fetchone()
    return _step(row)


def in_the_way(connection: sqlite3.Connection, step: Step) -> Step | None:
    """Return the newest change in force after `step` that touches the same things, or None."""
    if not connection.execute(_LATER.format(among="") + " LIMIT 1", (step.seq,)).fetchone():
        return None
    ours = footprint(connection, step.edits)
    needles = ours.needles()
    among = " OR ".join("instr(edits, ?)" for _ in needles)
    query = _LATER.format(among=f" AND ({among})" if among else "")
    for row in connection.execute(query, (step.seq, *needles)):
        later = _step(row)
        if ours.meets(footprint(connection, later.edits)):
            return later
    return None


def walk_to(connection: sqlite3.Connection, line: Line, seq: int) -> tuple[Act, list[int]]:
    """Return which way and over which changes, in order, one comes to the change `seq`.

    Back, to a change in force: everybody's later ones are undone, the newest first. Forward, to one
    that was undone: it is redone, and before it what this line had undone earlier on. The number 0
    stands for the beginning. Raises GivenUpError when there is no such change any more.
    """
    if seq == 0 or _state(connection, seq) is State.DONE:
        rows = connection.execute(
            "SELECT seq FROM journal WHERE act = 'do' AND state = 'done' AND seq > ?"
            " ORDER BY seq DESC",
            (seq,),
        )
        return Act.UNDO, [row["seq"] for row in rows]
    last_undone_by = dict(
        connection.execute("SELECT target, who FROM journal WHERE act = 'undo' ORDER BY seq")
    )
    rows = connection.execute(
        "SELECT seq FROM journal WHERE act = 'do' AND state = 'undone' AND seq <= ? ORDER BY seq",
        (seq,),
    )
    undone = [row["seq"] for row in rows]
    return Act.REDO, [n for n in undone if n == seq or line.includes(last_undone_by.get(n, ""))]


def leaves_loose_ends(connection: sqlite3.Connection, step: Step) -> bool:
    """Tell whether a step, just redone, left a claim empty or put something where none can see it.

    It was made when something earlier was in force that somebody else has undone since. A claim
    may rightly be empty where the trash was emptied since.
    """
    touched = footprint(connection, [edit for edit in step.edits if edit.table == "annotation"])
    hidden = "SELECT 1 FROM article WHERE id = ? AND trashed"
    if any(connection.execute(hidden, (article,)).fetchone() for _, article in touched.leans):
        return True
    empty = (
        "SELECT 1 FROM claim WHERE id = ?"
        " AND NOT EXISTS (SELECT 1 FROM annotation WHERE claim_id = claim.id)"
    )
    claims = [claim for kind, claim, *_ in touched.writes if kind == "members"]
    if not any(connection.execute(empty, (claim,)).fetchone() for claim in claims):
        return False
    emptied = "SELECT 1 FROM journal WHERE seq > ? AND label = ? AND state = 'dropped' LIMIT 1"
    return connection.execute(emptied, (step.seq, EMPTY_TRASH)).fetchone() is None


def _next_seq(connection: sqlite3.Connection, line: Line, act: Act) -> int | None:
    if act is Act.UNDO:
        return _next_to_undo(connection, line)
    lowest = next(line.entries(connection, State.UNDONE), None)
    if lowest is None or line.is_ours(last_to_move(connection, lowest)):
        # Undo goes from the newest to the oldest, so that the oldest was undone last.
        return lowest
    on_line = set(line.entries(connection, State.UNDONE))
    ours = connection.execute(
        "SELECT undone.seq FROM journal AS move JOIN journal AS undone ON undone.seq = move.target"
        " WHERE move.act = 'undo' AND (move.who = :who OR substr(move.who, -length(:end)) = :end)"
        " AND undone.state = 'undone' ORDER BY move.seq DESC",
        {"who": line.who, "end": f"#{line.window}" if line.window else None},
    )
    return next((row["seq"] for row in ours if row["seq"] in on_line), lowest)


def _next_to_undo(connection: sqlite3.Connection, line: Line) -> int | None:
    """Return the newest change on the line; those that other programs made meanwhile come last.

    Unless one of them stands in the way of what was done here.
    """
    inherited: dict[int, None] = {}
    for seq in line.entries(connection, State.DONE):
        if seq <= line.since:
            return next(iter(inherited), seq)
        if not line.is_inherited(seq, _maker(connection, seq)):
            return _unless_blocked(connection, seq, inherited)
        inherited[seq] = None
    return next(iter(inherited), None)


def _unless_blocked(connection: sqlite3.Connection, seq: int, others: Collection[int]) -> int:
    """Return the change `seq`, or that one of the others which stands in its way."""
    # One that cannot be read is told of when it is to be undone.
    with suppress(ValueError, AlteredError):
        later = in_the_way(connection, step_at(connection, seq)) if others else None
        return seq if later is None or later.seq not in others else later.seq
    return seq


def _maker(connection: sqlite3.Connection, seq: int) -> str:
    row = connection.execute("SELECT who FROM journal WHERE seq = ?", (seq,)).fetchone()
    return str(row["who"])


def _state(connection: sqlite3.Connection, seq: int) -> State:
    row = connection.execute(
        "SELECT state FROM journal WHERE seq = ? AND act = 'do'", (seq,)
    ).fetchone()
    state = State.DROPPED if row is None else State(row["state"])
    if state is State.DROPPED:
        raise GivenUpError
    return state


def _step(row: sqlite3.Row) -> Step:
    if not is_as_written(row):
        raise AlteredError(row["seq"])
    return Step(row["seq"], row["who"], row["label"], row_edits.from_json(row["edits"]))
