"""What a person's decisions about passages, differences and origins come to in rows."""

from __future__ import annotations

from reader.core.changes import (
    DismissDifference,
    RejectPassage,
    RuleOrigin,
    TakeBackDismissal,
    TakeBackRejection,
    TakeBackRuling,
)
from reader.storage.desk import Desk
from reader.storage.edits import RowEdit, deleted, inserted, updated
from reader.storage.errors import GoneError
from reader.storage.rows import Row, clean
from reader.storage.verdict_rows import dismissal_row, rejection_row, ruling_row

Verdict = (
    RejectPassage
    | TakeBackRejection
    | DismissDifference
    | TakeBackDismissal
    | RuleOrigin
    | TakeBackRuling
)


def judged(change: Verdict, desk: Desk) -> list[RowEdit]:
    """Return the edits that a decision comes to; none when all is so already.

    Raises GoneError when what it is about is not there, UnfitChangeError when a passage does not
    fit its text.
    """
    if isinstance(change, RejectPassage):
        return _rejected(change, desk)
    if isinstance(change, DismissDifference):
        for article_id in (change.dismissal.article_id, change.dismissal.other_id):
            desk.article(article_id)
        return _put(desk, "dismissal", dismissal_row(change.dismissal), ("reason",))
    if isinstance(change, RuleOrigin):
        if not change.ruling.one or not change.ruling.other:
            message = "an origin needs a name"
            raise ValueError(message)
        return _put(desk, "ruling", ruling_row(change.ruling), ("other", "same", "reason"))
    if isinstance(change, TakeBackRejection):
        return [deleted("rejection", desk.row("rejection", change.rejection_id))]
    if isinstance(change, TakeBackDismissal):
        return [deleted("dismissal", desk.row("dismissal", change.dismissal_id))]
    return [deleted("ruling", desk.row("ruling", clean(change.ruling_id)))]


def rejections_of(desk: Desk, claim_id: str) -> list[Row]:
    """Return the rows of all that was rejected for a claim."""
    rows = desk.connection.execute(
        "SELECT * FROM rejection WHERE claim_id = ? ORDER BY id", (claim_id,)
    )
    return [dict(row) for row in rows]


def _rejected(change: RejectPassage, desk: Desk) -> list[RowEdit]:
    one = change.rejection
    desk.row("claim", one.claim_id)
    desk.check_passage(one.article_id, one.revision_id, one.span, one.quote)
    where = (one.claim_id, one.revision_id, one.span.start, one.span.end)
    there = desk.connection.execute(
        "SELECT 1 FROM rejection WHERE claim_id = ? AND revision_id = ?"
        ' AND start = ? AND "end" = ?',
        where,
    ).fetchone()
    return [] if there else [inserted("rejection", rejection_row(one))]


def _put(desk: Desk, table: str, row: Row, telling: tuple[str, ...]) -> list[RowEdit]:
    """Return the edit that adds a row, or says in it what it says otherwise by now."""
    try:
        present = desk.row(table, str(row["id"]))
    except GoneError:
        return [inserted(table, row)]
    if all(present[name] == row[name] for name in telling):
        return []
    edit = updated(table, present, row)
    return [] if edit is None else [edit]
