"""ClaimReview of the claims that a person says are checked."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from typing import Any

import pytest

from reader.core.claim import Anchor, Status
from reader.core.library import Contents
from reader.export import Order, made
from reader.export.claim_review import NoPageError
from reader.export.options import Options
from tests.export import golden
from tests.export.shelf import MOMENT


def reviews(*tags: str) -> list[dict[str, Any]]:
    return reviewed(golden.talks(), *tags)


def reviewed(contents: Contents, *tags: str) -> list[dict[str, Any]]:
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


@pytest.mark.parametrize(
    ("name", "author"),
    [
        ("Olena Kovalenko", {"@type": "Person", "name": "Olena Kovalenko"}),
        ("the Interior Ministry", {"@type": "Organization", "name": "the Interior Ministry"}),
        ("OSCE", {"@type": "Organization", "name": "OSCE"}),
        ("two  officials", {"name": "two officials"}),
    ],
)
def test_who_says_it_is_a_person_or_a_body_where_the_name_tells(
    name: str, author: dict[str, str]
) -> None:
    contents = golden.talks()
    said = tuple(replace(one, said_by=name) for one in contents.annotations)
    (review,) = reviewed(replace(contents, annotations=said), "checked")
    assert review["itemReviewed"]["author"] == author


def test_the_moment_of_a_review_is_the_same_in_every_country() -> None:
    contents = golden.talks()
    india = dt.timezone(dt.timedelta(hours=5, minutes=30))
    night = dt.datetime(2026, 3, 9, 0, 15, tzinfo=india)
    claims = tuple(replace(one, modified=night) for one in contents.claims)
    (review,) = reviewed(replace(contents, claims=claims), "checked")
    assert dt.datetime.fromisoformat(review["datePublished"]) == night


def test_a_claim_that_is_found_nowhere_any_more_has_no_appearance() -> None:
    contents = golden.talks()
    lost = tuple(replace(one, anchor=Anchor.ORPHAN) for one in contents.annotations)
    contents = replace(contents, annotations=(), orphans=(*contents.orphans, *lost))
    (review,) = reviewed(contents, "checked")
    assert "appearance" not in review["itemReviewed"]


def test_who_publishes_reviews_and_where_is_said_where_it_is_known() -> None:
    contents = golden.talks()
    claims = tuple(
        replace(one, tags=("checked",), status=status)
        for one, status in zip(contents.claims, (Status.DISPUTED, Status.CONFIRMED), strict=False)
    )

    used = {one.id for one in claims}
    notes = tuple(one for one in contents.annotations if one.claim_id in used)
    contents = replace(contents, claims=claims, annotations=notes, orphans=())

    def reviews_of(name: str, page: str) -> dict[str, dict[str, Any]]:
        order = Order("claim-review", options=Options(reviewer=name, review_address=page))
        graph = json.loads(made(contents, order, exported=MOMENT))["@graph"]
        return {one["reviewRating"]["alternateName"]: one for one in graph}

    found = reviews_of("Olena Kovalenko", "https://example.org/checks?day=1")
    assert found["Confirmed"]["url"] == "https://example.org/checks?day=1#c2"
    assert found["Disputed"]["url"] == "https://example.org/checks?day=1#c1"
    assert found["Disputed"]["author"] == {"@type": "Person", "name": "Olena Kovalenko"}
    assert "ratingValue" not in found["Disputed"]["reviewRating"]
    rating = {"ratingValue": 5, "bestRating": 5, "worstRating": 1}
    assert rating.items() <= found["Confirmed"]["reviewRating"].items()
    desk = reviews_of("Checkers", " ")["Disputed"]
    assert desk["author"] == {"@type": "Organization", "name": "Checkers"}
    assert "url" not in desk
    with pytest.raises(NoPageError, match="no address on the web"):
        reviews_of("Checkers", "javascript:alert(1)")
