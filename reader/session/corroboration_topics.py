"""What answers about claims across accounts are about, and what they rest on."""

from __future__ import annotations

from enum import StrEnum

from reader.session.workshop import Key


class Topic(StrEnum):
    """What answers are about."""

    PASSAGES = "passages"
    ATTRIBUTIONS = "attributions"
    REUSE = "reuse"
    SUGGESTIONS = "suggestions"
    DIFFERENCES = "differences"
    MATRIX = "matrix"


AFTER: dict[str, frozenset[Topic]] = {
    "facts": frozenset(
        {Topic.ATTRIBUTIONS, Topic.SUGGESTIONS, Topic.DIFFERENCES, Topic.REUSE, Topic.MATRIX}
    ),
    "pair": frozenset({Topic.REUSE, Topic.SUGGESTIONS, Topic.MATRIX}),
    "claim": frozenset({Topic.PASSAGES}),
    "compare": frozenset({Topic.DIFFERENCES, Topic.SUGGESTIONS}),
    "matrix": frozenset({Topic.MATRIX}),
    "corpus": frozenset({Topic.PASSAGES}),
    "index": frozenset(),
}
"""What there is more of when questions of a kind were answered."""


def is_about(key: Key, articles: frozenset[str] | set[str]) -> bool:
    """Tell whether an answer rests on one of these articles."""
    kind, *rest = key
    if kind in ("facts", "index", "pair"):
        return bool(articles.intersection(rest))
    if kind == "compare":
        return any(article_id in articles for article_id, _ in rest[0])
    return True
