"""ClaimReview of the claims that a person says are checked."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from reader.export import Order, made
from tests.export import golden
from tests.export.shelf import MOMENT


def reviews(*tags: str) -> list[dict[str, Any]]:
    contents = golden.talks()
    tagged = tuple(
        replace(claim, tags=(*claim.tags, *tags) if claim.id in ("c1", "c4") else claim.tags)
        for claim in contents.claims
    )
    text = made(replace(contents, claims=tagged), Order("claim-review"), exported=MOMENT)
    graph: list[dict[str, Any]] = json.loads(text)["@graph"]
    return graph


def test_only_checked_claims_with_a_status_are_reviewed() -> None:
    assert reviews() == []
    (review,) = reviews("Checked")
    assert review["@type"] == "ClaimReview"
    assert review["claimReviewed"] == "How long the delegations met"
    assert review["reviewRating"] == {"@type": "Rating", "alternateName": "Disputed"}
    assert review["itemReviewed"]["author"]["name"] == "officials"
    assert review["itemReviewed"]["datePublished"] == "2022-01-28"
    first, second = review["itemReviewed"]["appearance"]
    assert first["url"] == "https://example.org/talks?id=1&page=2"
    assert first["publisher"]["name"] == "The Paper"
    assert "url" not in second
