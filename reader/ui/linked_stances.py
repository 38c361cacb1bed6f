"""The stances that passages take on being linked, whichever way a person links them."""

from __future__ import annotations

from collections.abc import Iterable

from reader.core.changes import Change, SetStance
from reader.core.claim import Anchor, Annotation, Stance
from reader.session.corroborating import Corroborating


def stances_of(known: Corroborating, annotations: Iterable[Annotation]) -> list[Change]:
    """Return the stances that the words have, of what nobody has written anything about yet."""
    told = (
        (one, known.stance(one.article_id, one.span))
        for one in annotations
        if one.created == one.modified and not one.said_by
        if one.stance is Stance.ASSERTS and one.anchor is not Anchor.ORPHAN
    )
    return [SetStance(one.id, stance) for one, stance in told if stance is not one.stance]


def alone(under: list[Annotation]) -> list[Annotation]:
    """Return the passage that a claim had alone: only with another it is a linked one."""
    return under if len(under) == 1 else []
