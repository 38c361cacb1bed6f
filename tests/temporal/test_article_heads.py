"""The publication dates that the heads of articles state, and what only looks like one."""

from __future__ import annotations

import pytest

from reader.temporal import PublicationKind, infer_publication
from tests.temporal.article_heads import ALL, Head


@pytest.mark.parametrize("head", ALL, ids=[name for name, _, _ in ALL])
def test_the_head_of_an_article(head: Head) -> None:
    _, text, day = head
    found = infer_publication(text)
    assert (str(found.date) if found else None) == day
    assert found is None or found.kind is PublicationKind.STATED


def test_an_update_on_the_same_line_bounds_the_date() -> None:
    found = infer_publication("Title\n\nPosted 14 Mar 2024 at 4:20pm, updated 16 Mar 2024\n\nText.")
    assert found is not None
    assert (str(found.date), str(found.latest)) == ("2024-03-14", "2024-03-16")


def test_the_words_after_a_dateline_do_not_matter() -> None:
    words = (
        "since until founded established born deadline expires images picture photo copyright "
        "subscribe archived retrieved newsletter published updated"
    )
    for word in words.split():
        text = f"Title\n\nPARIS, Feb. 3, 2022 (AFP) - The council spoke of the {word} on Thursday."
        found = infer_publication(text)
        assert found is not None, word
        assert str(found.date) == "2022-02-03"
