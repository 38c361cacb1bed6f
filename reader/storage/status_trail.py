"""Who gave a claim which status and when, read from the journal."""

from __future__ import annotations

import json
import sqlite3

from reader.core.claim import Status
from reader.storage import edits as row_edits
from reader.storage.lines import Line, read_signature
from reader.storage.protocol import StatusGiven
from reader.storage.rows import moment

_ABOUT = (
    "SELECT at, who, edits FROM journal WHERE act = 'do' AND state = 'done' AND instr(edits, ?)"
    " ORDER BY seq DESC"
)


def status_trail(
    connection: sqlite3.Connection, line: Line, claim_id: str, most: int
) -> tuple[StatusGiven, ...]:
    """Return at most `most` changes in force of a claim's status, the newest first.

    That it was made without one is none of them.
    """
    found: list[StatusGiven] = []
    for row in connection.execute(_ABOUT, (json.dumps(claim_id, ensure_ascii=False),)):
        status = _given(row["edits"], claim_id)
        if status is not None:
            name, _ = read_signature(row["who"])
            found.append(StatusGiven(status, moment(row["at"]), name, line.whose(row["who"])))
            if len(found) == most:
                break
    return tuple(found)


def _given(edits: str, claim_id: str) -> Status | None:
    """Return the status that an entry gave the claim, None where it gave none."""
    try:
        made = row_edits.from_json(edits)
        for edit in reversed(made):
            after = edit.after or {}
            if edit.table != "claim" or edit.key["id"] != claim_id or "status" not in after:
                continue
            before = (edit.before or {"status": Status.NONE.value}).get("status")
            return Status(str(after["status"])) if after["status"] != before else None
    except ValueError:
        # An entry that cannot be read says nothing.
        return None
    return None
