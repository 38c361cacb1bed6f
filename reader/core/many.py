"""One act on one claim or annotation, or on many at once; always one step of undo.

Each function returns the change to make, or None where everything is so already.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.core.changes import (
    Change,
    ChangeMany,
    RemoveAnnotation,
    SetSaidBy,
    SetStance,
    SetStatus,
    SetTags,
)
from reader.core.claim import Annotation, Claim, Stance, Status

ADD_TAG, TAKE_TAG = "Add Tag", "Remove Tag"
REMOVE_MANY = "Remove Annotations"


def give_status(claims: Iterable[Claim], status: Status) -> Change | None:
    """Give claims a status."""
    return _one_act([SetStatus(c.id, status) for c in _each_once(claims) if c.status != status])


def give_tags(claims: Iterable[Claim], tags: Sequence[str]) -> Change | None:
    """Add tags to claims, after those they have."""
    changes = [
        SetTags(claim.id, tuple(dict.fromkeys((*claim.tags, *tags))))
        for claim in _each_once(claims)
        if not set(tags) <= set(claim.tags)
    ]
    return _one_act(changes, ADD_TAG)


def take_tag(claims: Iterable[Claim], tag: str) -> Change | None:
    """Take a tag off claims."""
    changes = [
        SetTags(claim.id, tuple(one for one in claim.tags if one != tag))
        for claim in _each_once(claims)
        if tag in claim.tags
    ]
    return _one_act(changes, TAKE_TAG)


def give_stance(annotations: Iterable[Annotation], stance: Stance) -> Change | None:
    """Say how annotations stand to their claims."""
    return _one_act([SetStance(a.id, stance) for a in annotations if a.stance is not stance])


def give_speaker(annotations: Iterable[Annotation], said_by: str) -> Change | None:
    """Say who says what annotations quote."""
    return _one_act([SetSaidBy(a.id, said_by) for a in annotations if a.said_by != said_by])


def remove(annotations: Iterable[Annotation]) -> Change | None:
    """Remove annotations."""
    changes = [RemoveAnnotation(a.id) for a in annotations]
    return _one_act(changes, REMOVE_MANY if len(changes) > 1 else "")


def _each_once(claims: Iterable[Claim]) -> list[Claim]:
    return list({claim.id: claim for claim in claims}.values())


def _one_act(changes: Sequence[Change], label: str = "") -> Change | None:
    if not changes:
        return None
    return changes[0] if len(changes) == 1 and not label else ChangeMany(tuple(changes), label)
