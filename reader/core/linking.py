"""Putting annotations under one claim and taking them apart, each as one step that can be undone.

What a person wrote is never lost on the way: of claims that become one, the one that the others are
put under keeps its statement and status, and takes over what it lacks; tags are united.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import replace
from uuid import uuid4

from reader.core.annotating import highlight, new_claim
from reader.core.article import Article
from reader.core.changes import (
    AddLinked,
    Change,
    ChangeMany,
    LinkAnnotation,
    RejectPassage,
    SetStatement,
    SetStatus,
    SetTags,
    UnlinkAnnotation,
)
from reader.core.claim import Annotation, Claim, Stance, Status
from reader.core.passage import Span, quote_at
from reader.core.tagging import Tagging
from reader.core.verdicts import Rejection

LINK = "Link"
"""The untranslated name of putting an annotation under a claim."""
MERGE = "Merge Claims"
"""The untranslated name of making one claim of several."""
UNLINK = "Unlink"
"""The untranslated name of taking one annotation out of a claim."""
SPLIT = "Split Claim"
"""The untranslated name of taking annotations out of a claim into one of their own."""


def link(
    annotation: Annotation,
    claim: Claim,
    own: Claim,
    under_own: Sequence[Annotation],
    rejections: Sequence[Rejection] = (),
) -> Change | None:
    """Return the change that puts an annotation under `claim`; None where it stands there already.

    `own` is its present claim and `under_own` all that stands under that, orphans too: where there
    is nothing else, that claim goes, and `claim` takes over what it says (see `merge`).
    """
    if annotation.claim_id == claim.id:
        return None
    if any(one.id != annotation.id for one in under_own):
        return LinkAnnotation(annotation.id, claim.id)
    merged = merge(claim, (own,), (annotation,), rejections)
    return None if merged is None else replace(merged, label=LINK)


def merge(
    kept: Claim,
    others: Sequence[Claim],
    annotations: Iterable[Annotation],
    rejections: Sequence[Rejection] = (),
) -> ChangeMany | None:
    """Return the change that makes one claim of several; None where there is nothing to move.

    `annotations` are all that stand under these claims, orphans too, `rejections` all that was
    rejected for them. `kept` keeps statement and status; what it lacks it takes from the first of
    the others that has it, a status only where they agree. Tags are united, in order. Passages that
    were rejected for one of the others stay rejected, also where they are linked now: once taken
    out again they are not offered.
    """
    there = list(annotations)
    going = {claim.id for claim in others} - {kept.id}
    moved = [one for one in there if one.claim_id in going]
    if not moved:
        return None
    rest = [claim for claim in others if claim.id != kept.id]
    changes: list[Change] = [LinkAnnotation(one.id, kept.id) for one in moved]
    changes += _taken_over(kept, rest)
    known = [one for one in rejections if one.claim_id == kept.id]
    changes += _rejected_too((r for r in rejections if r.claim_id in going), kept.id, known)
    return ChangeMany(tuple(changes), MERGE)


def split(
    annotations: Sequence[Annotation],
    now: dt.datetime,
    rejections: Iterable[Rejection] = (),
) -> Change | None:
    """Return the change that takes annotations of one claim into one of their own; None for none.

    The new claim has no status, statement or tags; what was rejected for the old one, `rejections`,
    is rejected for both. Nothing is to be done where they are all that stands under their claim:
    that is for the caller to know.
    """
    if not annotations:
        return None
    first, *others = annotations
    claim = new_claim(Tagging(), now)
    out: list[Change] = [UnlinkAnnotation(first.id, claim)]
    out += [LinkAnnotation(one.id, claim.id) for one in others]
    out += _rejected_too((r for r in rejections if r.claim_id == first.claim_id), claim.id)
    if len(out) == 1:
        return out[0]
    return ChangeMany(tuple(out), SPLIT if others else UNLINK)


def unlink(
    annotation: Annotation,
    under_claim: Sequence[Annotation],
    now: dt.datetime,
    rejections: Iterable[Rejection] = (),
) -> Change | None:
    """Return the change that gives an annotation a claim of its own; None where it has one.

    `under_claim` is all that stands under its claim, orphans too, `rejections` what was rejected
    for it (see `split`).
    """
    if all(one.id == annotation.id for one in under_claim):
        return None
    return split((annotation,), now, rejections)


def accept(
    article: Article,
    span: Span,
    claim: Claim,
    now: dt.datetime,
    *,
    stance: Stance = Stance.ASSERTS,
    said_by: str = "",
) -> AddLinked:
    """Return the change that highlights a passage under a claim that is there already.

    Raises ValueError when the span is empty or runs past the text.
    """
    made = highlight(article, span, Tagging(), now).annotation
    return AddLinked(replace(made, claim_id=claim.id, stance=stance, said_by=said_by))


def reject(article: Article, span: Span, claim: Claim, now: dt.datetime) -> RejectPassage:
    """Return the change by which a passage is never offered for a claim again.

    Raises ValueError when the span runs past the text.
    """
    quote = quote_at(article.text, span)
    rejection = Rejection(
        uuid4().hex, claim.id, article.id, article.info.revision_id, span, quote, now
    )
    return RejectPassage(rejection)


def _taken_over(kept: Claim, others: Sequence[Claim]) -> list[Change]:
    changes: list[Change] = []
    tags = tuple(dict.fromkeys(tag for claim in (kept, *others) for tag in claim.tags))
    if tags != kept.tags:
        changes.append(SetTags(kept.id, tags))
    statement = next((claim.statement for claim in others if claim.statement), "")
    if statement and not kept.statement:
        changes.append(SetStatement(kept.id, statement))
    statuses = {claim.status for claim in others} - {Status.NONE}
    if kept.status is Status.NONE and len(statuses) == 1:
        changes.append(SetStatus(kept.id, statuses.pop()))
    return changes


def _rejected_too(
    rejections: Iterable[Rejection], claim_id: str, known: Iterable[Rejection] = ()
) -> list[Change]:
    """Return the changes that reject the same for another claim, but what is `known` there."""
    places = {(one.revision_id, one.span) for one in known}
    return [
        RejectPassage(replace(one, id=uuid4().hex, claim_id=claim_id))
        for one in rejections
        if (one.revision_id, one.span) not in places
    ]
