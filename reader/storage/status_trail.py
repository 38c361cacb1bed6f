"""Who gave a claim which status and when, read from the journal."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator

from reader.core.claim import Status
from reader.core.late import late_pattern
from reader.storage import edits as row_edits
from reader.storage.edits import RowEdit
from reader.storage.lines import Line, read_signature
from reader.storage.protocol import StatusGiven
from reader.storage.reading_on import ReadingOn
from reader.storage.rows import moment

_ABOUT_CLAIMS = "instr(edits, '[\"claim\",{')"
_ENTRY = "SELECT at, who, edits FROM journal WHERE seq = ? AND act = 'do' AND state = 'done'"
_LONG = 20_000
"""Characters from which an entry is so long that all of it takes a while to parse."""

_CLAIM = late_pattern(r'\["claim",\{"id":("(?:[^"\\]|\\.)*")\}')
"""An edit of a claim, as `edits.to_json` writes it."""


class StatusTrails:
    """Knows which entries of the journal are about which claim.

    What an entry says is always read from the journal, as it may have been undone since.
    """

    def __init__(self) -> None:
        """Have read nothing yet."""
        self.journal = ReadingOn(_ABOUT_CLAIMS)
        self._entries: dict[str, list[int]] = {}

    def trail(
        self, connection: sqlite3.Connection, line: Line, claim_id: str, most: int
    ) -> tuple[StatusGiven, ...]:
        """Return at most `most` changes in force of a claim's status, the newest first.

        That it was made without one is none of them.
        """
        self._read_on(connection)
        found: list[StatusGiven] = []
        for seq in reversed(self._entries.get(_quoted(claim_id), ())):
            row = connection.execute(_ENTRY, (seq,)).fetchone()
            status = _given(row["edits"], claim_id) if row is not None else None
            if status is not None:
                name, _ = read_signature(row["who"])
                found.append(StatusGiven(status, moment(row["at"]), name, line.whose(row["who"])))
                if len(found) == most:
                    break
        return tuple(found)

    def _read_on(self, connection: sqlite3.Connection) -> None:
        if self.journal.is_new(connection):
            self._entries.clear()
        for seq, edits in self.journal.added(connection):
            for name in dict.fromkeys(_CLAIM.findall(edits)):
                self._entries.setdefault(name, []).append(seq)


def _given(edits: str, claim_id: str) -> Status | None:
    """Return the status that an entry gave the claim, None where it gave none."""
    given: Status | None = None
    try:
        for edit in _edits_of(edits, claim_id):
            after = edit.after or {}
            if "status" in after:
                before = (edit.before or {"status": Status.NONE.value}).get("status")
                given = Status(str(after["status"])) if after["status"] != before else None
    except (ValueError, RecursionError):
        # An entry that cannot be read says nothing.
        return None
    return given


def _edits_of(edits: str, claim_id: str) -> Iterator[RowEdit]:
    """Yield the edits of a claim among those of an entry; of a long one only these are parsed."""
    if len(edits) < _LONG:
        all_of = row_edits.from_json(edits)
        yield from (e for e in all_of if e.table == "claim" and e.key["id"] == claim_id)
        return
    decoder, begin = json.JSONDecoder(), f'["claim",{{"id":{_quoted(claim_id)}}}'
    place = edits.find(begin)
    while place >= 0:
        _, end = decoder.raw_decode(edits, place)
        yield from row_edits.from_json(f"[{edits[place:end]}]")
        place = edits.find(begin, end)


def _quoted(claim_id: str) -> str:
    return json.dumps(claim_id, ensure_ascii=False)
