"""What changes of tags come to: a claim's list of them, a name everywhere, a colour."""

from __future__ import annotations

from collections.abc import Sequence

from reader.core.changes import RenameTag, SetTagColour, SetTags
from reader.core.claim import TagStyle
from reader.storage.desk import Desk
from reader.storage.edits import RowEdit, deleted, inserted, updated
from reader.storage.errors import GoneError
from reader.storage.rows import Row, clean, tag_rows, tag_style_row


def retagged(change: SetTags, desk: Desk) -> list[RowEdit]:
    """Return the edits that give a claim its tags."""
    claim = desk.row("claim", change.claim_id)
    return _retagged(desk, claim, change.tags)


def renamed(change: RenameTag, desk: Desk) -> list[RowEdit]:
    """Return the edits that give a tag another name wherever it stands; raises GoneError."""
    old, new = clean(change.old), clean(change.new)
    if not new.strip():
        message = "a tag needs a name"
        raise ValueError(message)
    claims = desk.connection.execute(
        "SELECT * FROM claim WHERE id IN (SELECT claim_id FROM tag WHERE name = ?)"
        " ORDER BY created, id",
        (old,),
    ).fetchall()
    style = _style(desk, old)
    if not claims and style is None:
        raise GoneError
    if new == old:
        return []
    edits: list[RowEdit] = []
    for row in claims:
        names = [str(tag["name"]) for tag in desk.tags(row["id"])]
        edits += _retagged(desk, dict(row), [new if name == old else name for name in names])
    if style is not None:
        edits.append(deleted("tag_style", style))
        if _style(desk, new) is None:
            edits.append(inserted("tag_style", {**style, "name": new}))
    return edits


def coloured(change: SetTagColour, desk: Desk) -> list[RowEdit]:
    """Return the edits that give a tag its colour, or take it away."""
    name = clean(change.name)
    present = _style(desk, name)
    if change.colour is None:
        return [] if present is None else [deleted("tag_style", present)]
    wanted = tag_style_row(TagStyle(name, change.colour))
    if present is None:
        return [inserted("tag_style", wanted)]
    edit = updated("tag_style", present, wanted)
    return [] if edit is None else [edit]


def _retagged(desk: Desk, claim: Row, tags: Sequence[str]) -> list[RowEdit]:
    claim_id = str(claim["id"])
    before, after = desk.tags(claim_id), tag_rows(claim_id, tuple(tags))
    if before == after:
        return []
    common = zip(before, after, strict=False)
    edits = (
        *(updated("tag", old, {"name": new["name"]}) for old, new in common),
        *(deleted("tag", row) for row in before[len(after) :]),
        *(inserted("tag", row) for row in after[len(before) :]),
        updated("claim", claim, {"modified": desk.at}),
    )
    return [edit for edit in edits if edit is not None]


def _style(desk: Desk, name: str) -> Row | None:
    row = desk.connection.execute("SELECT * FROM tag_style WHERE name = ?", (name,)).fetchone()
    return None if row is None else dict(row)
