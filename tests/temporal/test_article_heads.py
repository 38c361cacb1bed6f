"""The publication dates that the heads of articles state, and what only looks like one."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.temporal import PublicationKind, find_times, infer_publication
from tests.temporal.article_heads import ALL, Head
from tests.temporal.second_heads import SECOND


@pytest.mark.parametrize("head", ALL, ids=[name for name, _, _ in ALL])
def test_the_head_of_an_article(head: Head) -> None:
    _, text, day = head
    found = infer_publication(text)
    assert (str(found.date) if found else None) == day
    assert found is None or found.kind is PublicationKind.STATED


@pytest.mark.parametrize("head", SECOND, ids=[name for name, _, _ in SECOND])
def test_lives_spans_digits_and_years(head: Head) -> None:
    _, text, day = head
    found = infer_publication(text)
    assert (str(found.date) if found else None) == day


def test_the_evidence_names_the_order_of_digits() -> None:
    line = "Ferry runs aground\n\nIssued on: 05/03/2021\n\n"
    found = infer_publication(line + "Two people were hurt on Friday, March 5, police said.")
    assert found is not None
    assert "day first" in found.evidence
    assert found.kind is PublicationKind.STATED


def test_digits_follow_the_publication_date_in_the_text() -> None:
    text = "Ferry runs aground\n\nIssued on: 05/03/2021\n\nIt was bought on 04/02/2021."
    for day, bought in ((dt.date(2021, 3, 5), "2021-02-04"), (dt.date(2021, 5, 3), "2021-04-02")):
        assert [time.value for time in find_times(text, day)] == [str(day), bought]


def test_weekdays_beside_days_give_bounds() -> None:
    found = infer_publication(
        "Council meets\n\nThe council met on Tuesday, March 22, and voted on Thursday, March 24."
        "\n\nThe plan was published on November 3, 2021.\n"
    )
    assert found is not None
    assert found.kind is PublicationKind.INFERRED
    assert (str(found.earliest), str(found.latest)) == ("2022-03-24", "2022-03-25")


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
