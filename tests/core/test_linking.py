"""Putting annotations under one claim and taking them apart."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.core.changes import (
    AddLinked,
    ChangeMany,
    LinkAnnotation,
    RejectPassage,
    SetStatement,
    SetStatus,
    SetTags,
    UnlinkAnnotation,
    label_of,
)
from reader.core.claim import Annotation, Claim, Stance, Status
from reader.core.linking import accept, link, merge, reject, split, unlink
from reader.core.passage import Quote, Span
from reader.core.verdicts import Rejection, dismissal_key
from tests.core.samples import ANNOTATION, NOON, article

ONE = Claim("one", Status.NONE, "", ("a", "b"), NOON, NOON)
TWO = Claim("two", Status.DISPUTED, "They met.", ("b", "c"), NOON, NOON)
THREE = Claim("three", Status.CONFIRMED, "They talked.", (), NOON, NOON)
TEXT = "They spoke on Thursday."


def under(claim: Claim, name: str, start: int = 0) -> Annotation:
    return replace(ANNOTATION, id=name, claim_id=claim.id, span=Span(start, start + 4))


def rejected(claim: Claim, start: int) -> Rejection:
    span = Span(start, start + 4)
    return Rejection("x", claim.id, "a1", "r1", span, Quote("They", "", ""), NOON)


def test_an_annotation_among_others_is_moved() -> None:
    mine, beside = under(TWO, "n"), under(TWO, "m")
    assert link(mine, ONE, TWO, (mine, beside)) == LinkAnnotation("n", "one")
    assert link(under(ONE, "n"), ONE, ONE, (under(ONE, "n"),)) is None


def test_the_last_annotation_of_a_claim_brings_along_what_the_claim_says() -> None:
    mine = under(TWO, "n")
    change = link(mine, ONE, TWO, (mine,))
    assert change == ChangeMany(
        (
            LinkAnnotation("n", "one"),
            SetTags("one", ("a", "b", "c")),
            SetStatement("one", "They met."),
            SetStatus("one", Status.DISPUTED),
        ),
        "Link",
    )


def test_the_claim_that_others_are_put_under_keeps_what_it_says() -> None:
    annotations = (under(ONE, "n"), under(TWO, "m"), under(THREE, "o"))
    change = merge(TWO, (ONE, THREE), annotations)
    assert change == ChangeMany(
        (LinkAnnotation("n", "two"), LinkAnnotation("o", "two"), SetTags("two", ("b", "c", "a"))),
        "Merge Claims",
    )


def test_a_status_is_taken_over_only_where_the_others_agree() -> None:
    annotations = (under(ONE, "n"), under(TWO, "m"), under(THREE, "o"))
    change = merge(ONE, (TWO, THREE), annotations)
    assert change is not None
    assert SetStatement("one", "They met.") in change.changes
    assert not any(isinstance(each, SetStatus) for each in change.changes)


def test_nothing_is_merged_with_itself() -> None:
    assert merge(ONE, (ONE,), (under(ONE, "n"),)) is None


def test_what_was_rejected_stays_rejected_when_claims_become_one() -> None:
    annotations = (under(ONE, "n", 0), under(TWO, "m", 10))
    both = (rejected(TWO, 2), rejected(TWO, 20), rejected(ONE, 20))
    change = merge(ONE, (TWO,), annotations, both)
    assert change is not None
    (kept,) = [each for each in change.changes if isinstance(each, RejectPassage)]
    assert (kept.rejection.claim_id, kept.rejection.span) == ("one", Span(2, 6))
    assert kept.rejection.id != "x"


def test_what_was_rejected_is_rejected_for_what_is_taken_out_too() -> None:
    mine = under(TWO, "n")
    change = unlink(mine, (mine, under(TWO, "m")), NOON, (rejected(TWO, 20), rejected(ONE, 30)))
    assert isinstance(change, ChangeMany)
    out, kept = change.changes
    assert isinstance(out, UnlinkAnnotation)
    assert isinstance(kept, RejectPassage)
    assert (kept.rejection.claim_id, kept.rejection.span) == (out.claim.id, Span(20, 24))
    assert label_of(change) == "Unlink"


def test_annotations_are_taken_into_a_claim_of_their_own() -> None:
    assert split((), NOON) is None
    change = split((under(TWO, "n"), under(TWO, "m")), NOON)
    assert isinstance(change, ChangeMany)
    first, second = change.changes
    assert isinstance(first, UnlinkAnnotation)
    assert (first.claim.status, first.claim.tags) == (Status.NONE, ())
    assert second == LinkAnnotation("m", first.claim.id)
    assert label_of(change) == "Split Claim"


def test_only_what_stands_among_others_is_unlinked() -> None:
    mine = under(ONE, "n")
    assert unlink(mine, (mine,), NOON) is None
    change = unlink(mine, (mine, under(ONE, "m")), NOON)
    assert isinstance(change, UnlinkAnnotation)
    assert change.annotation_id == "n"


def test_a_passage_is_accepted_under_a_claim() -> None:
    change = accept(article(TEXT), Span(5, 10), ONE, NOON, stance=Stance.DENIES, said_by="Ada")
    assert isinstance(change, AddLinked)
    made = change.annotation
    assert (made.claim_id, made.quote.exact, made.stance, made.said_by) == (
        "one", "spoke", Stance.DENIES, "Ada",
    )  # fmt: skip
    with pytest.raises(ValueError, match="at least one"):
        accept(article(TEXT), Span(5, 5), ONE, NOON)


def test_a_passage_is_rejected_for_a_claim() -> None:
    made = reject(article(TEXT), Span(5, 10), ONE, NOON).rejection
    assert (made.claim_id, made.revision_id, made.quote.prefix) == ("one", "r1", "They ")


def test_a_difference_has_one_name_whichever_side_comes_first() -> None:
    here, there = ("a1", Quote("nine", "some ", " men")), ("a2", Quote("ten", "some ", " men"))
    name = dismissal_key("number", here, there)
    assert name == dismissal_key("number", there, here)
    others = [
        dismissal_key("date", here, there),
        dismissal_key("number", here, ("a2", Quote("ten", "only ", " men"))),
        dismissal_key("number", here, ("a3", there[1])),
    ]
    assert name not in others
