"""In what two versions of an annotation or a claim differ, as data and in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Any

from reader.core.article import Article, BlockKind
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
    "anchor": "Passage",
}  # fmt: skip
_BEFORE = 20
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


def text_difference(mine: Article, other: Article) -> Difference:
    """Return from where on the texts of two versions of an article differ."""
    signs = zip(mine.text, other.text, strict=False)
    shorter = min(len(mine.text), len(other.text))
    alike = next((n for n, (one, that) in enumerate(signs) if one != that), shorter)
    first = max(0, alike - _BEFORE)
    return Difference("text", *(one.text[first : first + _MOST] for one in (mine, other)))


def furniture_difference(mine: Article, other: Article) -> Difference:
    """Return the lines of an article that only one of two libraries has set aside."""
    aside = [
        {one.span for one in article.blocks if one.kind is BlockKind.FURNITURE}
        for article in (mine, other)
    ]
    told = (
        "\n".join(mine.text[span.start : span.end] for span in sorted(some - both, key=_start))
        for some, both in ((aside[0], aside[1]), (aside[1], aside[0]))
    )
    return Difference("furniture", *told)


def field_differences(
    mine: Mapping[str, object], other: Mapping[str, object]
) -> tuple[Difference, ...]:
    """Return in which of their fields two versions of a thing differ, as text."""
    return tuple(
        Difference(name, *("" if x.get(name) is None else str(x[name]) for x in (mine, other)))
        for name in dict.fromkeys((*mine, *other))
        if mine.get(name) != other.get(name)
    )


def _start(span: Span) -> int:
    return span.start


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
