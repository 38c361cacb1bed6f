"""What a person has said of an article and of its lines, as the journal has it.

A new version read from a file says it all anew; what a person has put right stays.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator

from reader.core.article import Draft
from reader.storage.desk import Desk
from reader.storage.edits import RowEdit, from_json, updated
from reader.storage.imports import head_row
from reader.storage.rows import Row, block_of, publication_row

_DONE = (
    "SELECT edits FROM journal WHERE act = 'do' AND state = 'done'"
    " AND (instr(edits, ?) OR instr(edits, ?)) ORDER BY seq"
)
_BY_FILES = frozenset({"revision_id", "trashed"})
"""Columns of an article that are renewed together with what a file says of it."""


def fields_kept(article: Row, said: Row, desk: Desk) -> frozenset[str]:
    """Return the names of fields that a file says otherwise than the person who has set them."""
    others = {name for name, value in said.items() if article[name] != value}
    if not others:
        return frozenset()
    last: Row = {}
    for edit in _edits(desk.connection, article):
        of_article = edit.table == "article" and edit.key == {"id": article["id"]}
        if of_article and edit.before and edit.after and not edit.columns & _BY_FILES:
            last |= edit.after
    return frozenset(name for name in others if name in last and last[name] == article[name])


def put_right(article: Row, revision_id: str, draft: Draft, desk: Desk) -> list[RowEdit]:
    """Return the edits that a person has made in a draft, on the rows as they were read.

    They are edits of their own, so that they are found like those made later. `article` is the row
    as it will be when they are made.
    """
    if draft.as_read is None:
        return []
    read, said = head_row(draft.as_read), head_row(draft)
    typed = {name: value for name, value in said.items() if value != read[name]}
    if draft.publication != draft.as_read.publication:
        typed |= publication_row(draft.publication)
    edits = [updated("article", article, typed)]
    rows = desk.connection.execute(
        "SELECT * FROM block WHERE revision_id = ? ORDER BY ordinal", (revision_id,)
    ).fetchall()
    # One that comes out of the trash may have another text by now.
    for row, block, was in zip(rows, draft.blocks, draft.as_read.blocks, strict=False):
        if block.kind is not was.kind and block_of(row).span == block.span:
            edits.append(updated("block", dict(row), {"kind": block.kind.value}))
    return [edit for edit in edits if edit is not None]


def lines_kept(article: Row, revision_id: str, desk: Desk) -> list[RowEdit]:
    """Return the edits that make of lines of a revision what a person has said of the same ones.

    `article` still has the revision before; lines are the same where their words are.
    """
    before = str(article["revision_id"])
    kinds: dict[object, object] = {}
    for edit in _edits(desk.connection, article):
        if edit.table == "block" and edit.after and edit.key["revision_id"] == before:
            kinds[edit.key["ordinal"]] = edit.after.get("kind")
    if not kinds:
        return []
    old = {words: row for words, row in _lines(desk, before) if row["ordinal"] in kinds}
    found = [
        updated("block", row, {"kind": old[words]["kind"]})
        for words, row in _lines(desk, revision_id)
        if words in old
    ]
    return [edit for edit in found if edit is not None]


def _edits(connection: sqlite3.Connection, article: Row) -> Iterator[RowEdit]:
    wanted = tuple(json.dumps(article[name]) for name in ("id", "revision_id"))
    for row in connection.execute(_DONE, wanted).fetchall():
        yield from from_json(row["edits"])


def _lines(desk: Desk, revision_id: str) -> Iterator[tuple[str, Row]]:
    text = desk.text(revision_id)
    rows = desk.connection.execute(
        "SELECT * FROM block WHERE revision_id = ? ORDER BY ordinal", (revision_id,)
    )
    for row in map(dict, rows.fetchall()):
        yield text[row["start"] : row["end"]].strip(), row
