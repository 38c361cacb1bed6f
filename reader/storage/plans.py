"""What a change does to which rows: from a Change to a list of edits, carried out.

A plan is made inside the transaction that carries it out, so that it sees the rows as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import singledispatch

from reader.core import changes
from reader.core.changes import Change
from reader.core.claim import Anchor, Claim
from reader.core.passage import Passage
from reader.storage.citation_rows import kept
from reader.storage.describing import described, furnished
from reader.storage.desk import Desk
from reader.storage.edits import RowEdit, deleted, execute, inserted, updated
from reader.storage.errors import GoneError, UnfitChangeError
from reader.storage.eventing import EventChange, said_of_events
from reader.storage.imports import bring_in
from reader.storage.judging import Verdict, judged, rejections_of
from reader.storage.revising import confirmed, placed_now, revised
from reader.storage.rows import (
    Row,
    annotation_row,
    claim_row,
    clean,
    correction_row,
    passage_row,
    publication_row,
    tag_rows,
)
from reader.storage.said_by_hand import put_right
from reader.storage.tagging import coloured, renamed, retagged
from reader.storage.trash import put_back


def carry_out(change: Change, desk: Desk) -> list[RowEdit]:
    """Make a change inside the transaction of `desk`; return the edits that it came to, in order.

    Of several changes, each is planned on the rows as those before it have left them. Raises what
    `plan` and `execute` do.
    """
    done: list[RowEdit] = []
    for some in _independent(changes.single_changes(change)):
        there = desk
        if len(some) > 1:
            table, _ = _about(some[0])
            there = desk.laid_out(table, (_about(one)[1] for one in some))
        edits = [edit for one in some for edit in plan(one, there)]
        execute(desk.connection, edits)
        done += edits
    return done


def _independent(those: Iterable[Change]) -> Iterator[list[Change]]:
    """Yield changes in their order, together those that neither see nor touch what another does."""
    some: list[Change] = []
    seen: set[tuple[str, str]] = set()
    for one in those:
        about = _about(one)
        if some and (not about[1] or about in seen or type(one) is not type(some[0])):
            yield some
            some, seen = [], set()
        some.append(one)
        seen.add(about)
    if some:
        yield some


def _about(change: Change) -> tuple[str, str]:
    """Return the table and id of the one thing that a change reads and touches; blank for more."""
    match change:
        case changes.SetStatus() | changes.SetStatement() | changes.SetTags():
            return "claim", change.claim_id
        case changes.SetNote() | changes.SetStance() | changes.SetSaidBy():
            return "annotation", change.annotation_id
    return "", ""


@singledispatch
def plan(change: Change, desk: Desk) -> list[RowEdit]:  # noqa: ARG001
    """Return the edits that `change` comes to; none when all is so already.

    Raises GoneError when what it is about is not there, UnfitChangeError when a passage does not
    fit its text.
    """
    message = f"not a change: {change!r}"
    raise TypeError(message)


@plan.register
def _(change: changes.ImportArticles, desk: Desk) -> list[RowEdit]:
    edits = []
    for draft in change.drafts:
        article_id = bring_in(desk.connection, draft, desk.at)
        edit = updated("article", desk.row("article", article_id), {"trashed": 0})
        # The same bytes twice in one import: the second finds the article in the trash still.
        if edit is not None and edit not in edits:
            article = desk.row("article", article_id)
            edits += [edit, *put_right(article, str(article["revision_id"]), draft, desk)]
    return edits


@plan.register
def _(change: changes.RemoveArticle, desk: Desk) -> list[RowEdit]:
    article = desk.article(change.article_id)
    return _some(updated("article", article, {"trashed": 1}))


@plan.register
def _(change: changes.RestoreArticle, desk: Desk) -> list[RowEdit]:
    return _some(updated("article", desk.row("article", change.article_id), {"trashed": 0}))


@plan.register
def _(change: changes.ReviseArticle, desk: Desk) -> list[RowEdit]:
    return revised(change, desk)


@plan.register
def _(change: changes.SetFurniture, desk: Desk) -> list[RowEdit]:
    return furnished(change, desk)


@plan.register
def _(change: changes.SetMetadata, desk: Desk) -> list[RowEdit]:
    return described(change, desk)


@plan.register
def _(change: changes.SetPublication, desk: Desk) -> list[RowEdit]:
    article = desk.article(change.article_id)
    return _some(updated("article", article, publication_row(change.publication)))


@plan.register
def _(change: changes.CorrectTime, desk: Desk) -> list[RowEdit]:
    correction = change.correction
    desk.check_passage(
        correction.article_id,
        correction.revision_id,
        correction.span,
        correction.quote,
    )
    row = correction_row(correction, desk.at)
    present = desk.corrections(correction.article_id, correction.revision_id, correction.span)
    if not present:
        return [inserted("time_correction", row)]
    values = {name: row[name] for name in ("value", "begin_date", "end_date")}
    if updated("time_correction", present[0], values) is None:
        return []
    return _some(updated("time_correction", present[0], {**values, "made": desk.at}))


@plan.register
def _(change: changes.ForgetCorrection, desk: Desk) -> list[RowEdit]:
    article = desk.article(change.article_id)
    present = desk.corrections(change.article_id, str(article["revision_id"]), change.span)
    if not present:
        raise GoneError
    return [deleted("time_correction", row) for row in present]


@plan.register
def _(change: changes.AddAnnotation, desk: Desk) -> list[RowEdit]:
    annotation, claim = change.annotation, change.claim
    if annotation.claim_id != claim.id:
        message = "the annotation does not stand under the claim"
        raise ValueError(message)
    desk.check_passage(
        annotation.article_id, annotation.revision_id, annotation.span, annotation.quote
    )
    return [*_new_claim(claim), inserted("annotation", annotation_row(annotation))]


@plan.register
def _(change: changes.RemoveAnnotation, desk: Desk) -> list[RowEdit]:
    row = desk.annotation(change.annotation_id)
    return [deleted("annotation", row), *_claim_left_by(desk, row)]


@plan.register
def _(change: changes.RestoreAnnotation, desk: Desk) -> list[RowEdit]:
    back = put_back(desk.connection, change.annotation_id)
    *claim, annotation = back
    row = annotation.after or {}
    desk.article(str(row["article_id"]))
    # The article may have got another text meanwhile.
    return [*claim, inserted("annotation", placed_now(row, desk))]


@plan.register
def _(change: changes.Reattach, desk: Desk) -> list[RowEdit]:
    return _placed(desk.annotation(change.annotation_id), change.passage, desk)


@plan.register
def _(change: changes.ResizeAnnotation, desk: Desk) -> list[RowEdit]:
    row = desk.annotation(change.annotation_id)
    if row["anchor"] == Anchor.ORPHAN:
        raise UnfitChangeError
    return _placed(row, Passage(str(row["revision_id"]), change.span), desk)


@plan.register
def _(change: changes.ConfirmAnchor, desk: Desk) -> list[RowEdit]:
    return confirmed(change, desk)


@plan.register
def _(change: changes.SetNote, desk: Desk) -> list[RowEdit]:
    row = desk.annotation(change.annotation_id)
    return _modified("annotation", row, {"note": clean(change.note)}, desk.at)


@plan.register
def _(change: changes.SetStance, desk: Desk) -> list[RowEdit]:
    row = desk.annotation(change.annotation_id)
    return _modified("annotation", row, {"stance": change.stance.value}, desk.at)


@plan.register
def _(change: changes.SetSaidBy, desk: Desk) -> list[RowEdit]:
    row = desk.annotation(change.annotation_id)
    return _modified("annotation", row, {"said_by": clean(change.said_by)}, desk.at)


@plan.register
def _(change: changes.SetStatus, desk: Desk) -> list[RowEdit]:
    row = desk.row("claim", change.claim_id)
    return _modified("claim", row, {"status": change.status.value}, desk.at)


@plan.register
def _(change: changes.SetStatement, desk: Desk) -> list[RowEdit]:
    row = desk.row("claim", change.claim_id)
    return _modified("claim", row, {"statement": clean(change.statement)}, desk.at)


@plan.register
def _(change: changes.SetTags, desk: Desk) -> list[RowEdit]:
    return retagged(change, desk)


@plan.register
def _(change: changes.RenameTag, desk: Desk) -> list[RowEdit]:
    return renamed(change, desk)


@plan.register
def _(change: changes.SetTagColour, desk: Desk) -> list[RowEdit]:
    return coloured(change, desk)


@plan.register
def _(change: changes.LinkAnnotation, desk: Desk) -> list[RowEdit]:
    row = desk.annotation(change.annotation_id)
    desk.row("claim", change.claim_id)
    return _moved(desk, row, change.claim_id)


@plan.register
def _(change: changes.UnlinkAnnotation, desk: Desk) -> list[RowEdit]:
    row = desk.annotation(change.annotation_id)
    return [*_new_claim(change.claim), *_moved(desk, row, change.claim.id)]


@plan.register
def _(change: changes.AddLinked, desk: Desk) -> list[RowEdit]:
    one = change.annotation
    desk.row("claim", one.claim_id)
    desk.check_passage(one.article_id, one.revision_id, one.span, one.quote)
    return [inserted("annotation", annotation_row(one))]


@plan.register(changes.RejectPassage)
@plan.register(changes.TakeBackRejection)
@plan.register(changes.DismissDifference)
@plan.register(changes.TakeBackDismissal)
@plan.register(changes.RuleOrigin)
@plan.register(changes.TakeBackRuling)
def _(change: Verdict, desk: Desk) -> list[RowEdit]:
    return judged(change, desk)


@plan.register
def _(change: changes.KeepCitation, desk: Desk) -> list[RowEdit]:
    return kept(change, desk)


@plan.register
def _(change: changes.DropCitation, desk: Desk) -> list[RowEdit]:
    return [deleted("citation", desk.row("citation", change.citation_id))]


@plan.register(changes.NameEvent)
@plan.register(changes.PinEvent)
@plan.register(changes.HideEvent)
@plan.register(changes.AddEvent)
@plan.register(changes.RemoveEvent)
@plan.register(changes.JoinEvents)
@plan.register(changes.PartEvents)
def _(change: EventChange, desk: Desk) -> list[RowEdit]:
    return said_of_events(change, desk)


def _placed(row: Row, passage: Passage, desk: Desk) -> list[RowEdit]:
    """Return the edits that put an annotation on a passage of its article's present text."""
    article_id = str(row["article_id"])
    quote = desk.quote(article_id, passage)
    desk.check_passage(article_id, passage.revision_id, passage.span, quote)
    place = {
        "revision_id": passage.revision_id,
        **passage_row(passage.span, quote),
        "anchor": Anchor.EXACT.value,
    }
    return _modified("annotation", row, place, desk.at)


def _moved(desk: Desk, row: Row, claim_id: str) -> list[RowEdit]:
    edits = _modified("annotation", row, {"claim_id": claim_id}, desk.at)
    return [*edits, *_claim_left_by(desk, row)] if edits else []


def _new_claim(claim: Claim) -> list[RowEdit]:
    tags = [inserted("tag", row) for row in tag_rows(claim.id, claim.tags)]
    return [inserted("claim", claim_row(claim)), *tags]


def _claim_left_by(desk: Desk, annotation: Row) -> list[RowEdit]:
    """Return the edits that take away the claim of `annotation` if nothing else stands under it."""
    claim_id = str(annotation["claim_id"])
    others = desk.connection.execute(
        "SELECT 1 FROM annotation WHERE claim_id = ? AND id <> ? LIMIT 1",
        (claim_id, annotation["id"]),
    ).fetchone()
    if others is not None:
        return []
    rejections = [deleted("rejection", row) for row in rejections_of(desk, claim_id)]
    tags = [deleted("tag", row) for row in reversed(desk.tags(claim_id))]
    return [*rejections, *tags, deleted("claim", desk.row("claim", claim_id))]


def _modified(table: str, row: Row, values: Row, at: str) -> list[RowEdit]:
    if all(row[name] == value for name, value in values.items()):
        return []
    return _some(updated(table, row, {**values, "modified": at}))


def _some(*edits: RowEdit | None) -> list[RowEdit]:
    return [edit for edit in edits if edit is not None]
