"""Verbs in the present beside a weekday announce what is to come, against 14 June 2023."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.temporal import find_times

PUBLISHED = dt.date(2023, 6, 14)  # a Wednesday

# sentence, value of its last time
ROWS = [
    ("The verdict came Tuesday and sentencing follows Friday.", "2023-06-16"),
    ("Lawmakers rejected the bill and vote again Thursday.", "2023-06-15"),
    ("He told staff they need not come in Friday.", "2023-06-16"),
    ("Stores that closed in May reopen Friday.", "2023-06-16"),
    ("Stores that closed Monday reopen Friday.", "2023-06-16"),
    ("A curfew that takes effect Sunday was welcomed.", "2023-06-18"),
    ("The talks that begin Monday were called by Egypt.", "2023-06-19"),
    ("Two days of mourning begin Thursday.", "2023-06-15"),
    ("Leaders from Japan and Korea meet Friday.", "2023-06-16"),
    ("In the run-up to Sunday's election, three candidates quit.", "2023-06-18"),
    ("In the run-up to the election on Sunday three quit.", "2023-06-18"),
    ("She pulled out of Sunday's race.", "2023-06-18"),
    ("He withdrew from Sunday's race with a torn muscle.", "2023-06-18"),
    ("The army retook the town in late July.", "2022-07"),
    ("The results from Sunday's vote were late.", "2023-06-11"),
    ("He came out of Sunday's vote a winner.", "2023-06-11"),
    ("The mayor helped shops reopen Friday.", "2023-06-09"),
    ("She saw leaders from Japan meet Friday.", "2023-06-09"),
    ("The attacks on Monday followed the vote.", "2023-06-12"),
    ("The vote and the debate Monday were long.", "2023-06-12"),
]


@pytest.mark.parametrize(("text", "value"), ROWS, ids=[row[0] for row in ROWS])
def test_a_present_verb_beside_a_weekday(text: str, value: str) -> None:
    assert find_times(text, PUBLISHED)[-1].value == value


def test_shops_that_stay_closed_are_not_closed_yet() -> None:
    text = "Shops will stay closed on Good Friday and Easter Monday."
    found = find_times(text, dt.date(2021, 3, 30))
    assert [time.value for time in found] == ["2021-04-02", "2021-04-05"]
