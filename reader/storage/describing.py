"""What a person says of an article: its title and the like, and which lines are furniture."""

from __future__ import annotations

from dataclasses import fields

from reader.core.article import BlockKind
from reader.core.changes import Metadata, SetFurniture, SetMetadata
from reader.core.furnishing import TAKEN_FOR
from reader.storage.desk import Desk
from reader.storage.edits import RowEdit, updated
from reader.storage.errors import UnfitChangeError
from reader.storage.rows import Row, clean


def described(change: SetMetadata, desk: Desk) -> list[RowEdit]:
    """Return the edit that says of an article what a person says; none when it is said already."""
    said = change.metadata
    given = {one.name: getattr(said, one.name) for one in fields(Metadata)}
    values: Row = {name: clean(value) for name, value in given.items() if value is not None}
    if not str(values.get("title", "-")).strip():
        del values["title"]
    edit = updated("article", desk.article(change.article_id), values)
    return [] if edit is None else [edit]


def furnished(change: SetFurniture, desk: Desk) -> list[RowEdit]:
    """Return the edits that count lines among the furniture, or among the text.

    Raises UnfitChangeError when the article has another text by now, or fewer lines.
    """
    article = desk.article(change.article_id)
    if article["revision_id"] != change.revision_id:
        raise UnfitChangeError
    rows = desk.connection.execute(
        "SELECT * FROM block WHERE revision_id = ? ORDER BY ordinal", (change.revision_id,)
    ).fetchall()
    if any(not 0 <= place < len(rows) for place in change.places):
        raise UnfitChangeError
    edits = [_counted(dict(rows[place]), furniture=change.furniture) for place in change.places]
    return [edit for edit in edits if edit is not None]


def _counted(row: Row, *, furniture: bool) -> RowEdit | None:
    if furniture:
        return updated("block", row, {"kind": BlockKind.FURNITURE.value})
    if row["kind"] not in {BlockKind.FURNITURE, *TAKEN_FOR}:
        return None
    return updated("block", row, {"kind": BlockKind.PARAGRAPH.value})
