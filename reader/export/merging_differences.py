"""In what two versions of an annotation or a claim differ, as data and in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Any

from reader.core.claim import Annotation, Claim, Stance, Status
from reader.core.i18n import quoted, tr
from reader.core.passage import Quote, Span
from reader.core.timeline.sentences import shortened
from reader.corroboration.matrix import stance_word
from reader.export.escape import folded
from reader.export.merging_rules import Difference, Parts
from reader.export.words import status_words

_LABELS = {
    "statement": "Statement", "status": "Status", "tags": "Tags", "claim_id": "Claim",
    "note": "Note", "stance": "Stance", "said_by": "Said by", "quote": "Passage",
}  # fmt: skip
_MOST = 70
"""Characters of a value that are told in words."""


def differences(
    mine: Annotation | Claim,
    other: Annotation | Claim,
    named: Iterable[str],
    parts: Parts,
    claims: Mapping[str, str],
) -> tuple[Difference, ...]:
    """Return the fields of some parts that differ; `claims` tells what a claim is called by its id.

    Of where a passage stands, that is its words, or its place where they are the same.
    """
    found = []
    for name in (name for part in named for name in parts[part] if name in _LABELS):
        one, that = getattr(mine, name), getattr(other, name)
        if name == "quote" and one.exact == that.exact:
            one, that = getattr(mine, "span", None), getattr(other, "span", None)
        if one != that:
            found.append(Difference(name, _plain(one, claims), _plain(that, claims)))
    return tuple(found)


def _plain(value: Any, claims: Mapping[str, str]) -> str:
    if isinstance(value, Quote):
        return value.exact
    if isinstance(value, Span):
        return f"{value.start}-{value.end}"
    if isinstance(value, tuple):
        return ", ".join(value)
    return str(value.value) if isinstance(value, Enum) else claims.get(value, str(value))


def in_words(differs: Iterable[Difference]) -> str:
    """Return differences in one line: “Status: ≠ Disputed / ✓ Confirmed; Note: …”."""
    return "; ".join(
        f"{tr(_LABELS[one.field])}: {_told(one.field, one.mine)} / {_told(one.field, one.other)}"
        for one in differs
    )


def _told(field: str, value: str) -> str:
    if field == "status":
        return status_words(Status(value))
    if field == "stance":
        return stance_word(Stance(value))
    return quoted(shortened(folded(value), _MOST)) if value.strip() else "–"
