"""Which decisions of a person go with the articles, annotations and claims that they are about."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from reader.core.verdicts import Related
from reader.storage import content_hashes
from reader.storage.edits import RowEdit, from_json
from reader.storage.rows import Row

Thing = tuple[str, str]
"""Of what kind something is, and which."""

_RELATED = {
    Related.ARTICLES.value: ("article", "article"),
    Related.ANNOTATIONS.value: ("annotation", "annotation"),
    Related.NAMED.value: ("annotation", ""),
    Related.NAMES.value: ("", ""),
}
_JUDGING = (
    "SELECT edits FROM journal WHERE act = 'do' AND (instr(edits, '[\"rejection\"')"
    " OR instr(edits, '[\"dismissal\"') OR instr(edits, '[\"ruling\"')"
    " OR instr(edits, '[\"citation\"'))"
)


def gone_with(connection: sqlite3.Connection, gone: set[Thing]) -> set[Thing]:
    """Delete decisions about what is gone, and return these and those that the journal still has.

    To be called inside a transaction, before what is gone is taken out of the journal.
    """
    rulings = {
        ("ruling", str(row["id"]))
        for row in connection.execute("SELECT * FROM ruling").fetchall()
        if gone.intersection(_about("ruling", dict(row)))
    }
    for _, ruling_id in rulings:
        connection.execute("DELETE FROM ruling WHERE id = ?", (ruling_id,))
    content_hashes.renew(connection, rulings)
    return rulings | {
        (edit.table, str(edit.key["id"]))
        for row in connection.execute(_JUDGING)
        for edit in from_json(row["edits"])
        if _is_about(edit, gone)
    }


def _is_about(edit: RowEdit, gone: set[Thing]) -> bool:
    if edit.table not in ("rejection", "dismissal", "ruling", "citation"):
        return False
    return any(
        gone.intersection(_about(edit.table, row)) for row in (edit.before, edit.after) if row
    )


def _about(table: str, row: Row) -> Iterable[Thing]:
    """Yield what a row, or the part of one that is known, is about."""
    if table != "ruling":
        names = {"article_id": "article", "other_id": "article", "claim_id": "claim"}
        yield from ((kind, str(row[name])) for name, kind in names.items() if name in row)
    elif "related" in row:
        kinds = _RELATED.get(str(row["related"]), ("", ""))
        yield from zip(kinds, (str(row.get("one")), str(row.get("other"))), strict=True)
