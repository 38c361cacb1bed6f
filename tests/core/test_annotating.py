from __future__ import annotations

import pytest

from reader.core.annotating import highlight, new_claim
from reader.core.claim import Stance, Status
from reader.core.passage import Quote, Span
from reader.core.tagging import Tagging
from tests.core.samples import NOON, article

ARTICLE = article("They spoke 🕊 on Thursday.")


def test_a_highlight_is_an_annotation_under_a_claim_of_its_own() -> None:
    change = highlight(ARTICLE, Span(11, 15), Tagging(Status.DISPUTED), NOON)
    made, claim = change.annotation, change.claim
    assert (made.article_id, made.revision_id, made.span) == ("a1", "r1", Span(11, 15))
    assert made.quote == Quote("🕊 on", "They spoke ", " Thursday.")
    assert (made.claim_id, made.note, made.stance) == (claim.id, "", Stance.ASSERTS)
    assert (claim.status, claim.statement, claim.tags) == (Status.DISPUTED, "", ())
    assert {made.created, made.modified, claim.created, claim.modified} == {NOON}


def test_the_same_words_highlighted_twice_are_two_annotations_of_two_claims() -> None:
    one, two = (highlight(ARTICLE, Span(0, 4), Tagging(Status.NONE), NOON) for _ in range(2))
    ids = {one.annotation.id, one.claim.id, two.annotation.id, two.claim.id}
    assert len(ids) == 4


@pytest.mark.parametrize(
    ("span", "why"),
    [
        (Span(3, 3), "at least one character"),
        (Span(20, 26), "the text has 25 code points, the span ends at 26"),
    ],
)
def test_what_is_empty_or_runs_past_the_text_cannot_be_highlighted(span: Span, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        highlight(ARTICLE, span, Tagging(Status.NONE), NOON)


def test_nothing_is_said_of_a_new_claim_but_its_status() -> None:
    claim = new_claim(Tagging(Status.CONFIRMED), NOON)
    assert (claim.status, claim.statement, claim.tags) == (Status.CONFIRMED, "", ())
    assert new_claim(Tagging(Status.CONFIRMED), NOON).id != claim.id
