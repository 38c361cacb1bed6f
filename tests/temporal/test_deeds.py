"""Weekdays that lie behind whatever the verb looks to: of deeds, of attempts in vain, of nouns."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.temporal import find_times

THURSDAY = dt.date(2022, 1, 6)
BACK, AHEAD = "2022-01-04", "2022-01-11"
ROWS = [
    ("The council will discuss Tuesday's attack.", BACK),
    ("Tenants want to appeal against Tuesday's ruling.", BACK),
    ("Sales will be cut by the damage from Tuesday's earthquake.", BACK),
    ("The town is waiting for Tuesday's verdict.", AHEAD),
    ("Parties will prepare for Tuesday's vote.", AHEAD),
    ("Nobody in the mayor's office could be reached Tuesday.", BACK),
    ("None of the four divers could be found Tuesday.", BACK),
    ("The bridge could be repaired Tuesday.", AHEAD),
    ("She brushed aside blunt warnings from the harbour on Tuesday.", BACK),
    ("He shouted at his Odessa relatives Tuesday.", BACK),
    ("A man accused of fraud appears in court Tuesday.", AHEAD),
    ("On Tuesday, grain reserves stood at two tons.", BACK),
]


@pytest.mark.parametrize(("sentence", "value"), ROWS)
def test_the_side_of_a_weekday(sentence: str, value: str) -> None:
    assert [time.value for time in find_times(sentence, THURSDAY)] == [value]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("The firm hopes to sell itself under a June agreement.", "2021-06"),
        ("Two men will be tried for the June attack.", "2021-06"),
        ("The mayor will speak at a June meeting.", "2022-06"),
        ("In June, a week after the election, a fire killed two guards.", "2021-06"),
        ("In June, a week after the election, the mill will open.", "2022-06"),
    ],
)
def test_the_year_of_a_month(sentence: str, value: str) -> None:
    assert value in [time.value for time in find_times(sentence, THURSDAY)]


def test_or_so_ago() -> None:
    (found,) = find_times("A day or two ago the river rose.", THURSDAY)
    assert found.value == "2022-01-05"


def test_days_of_a_list_may_go_back() -> None:
    found = find_times("Remarks made on Wednesday and Tuesday were struck.", THURSDAY)
    assert [time.value for time in found] == ["2022-01-05", "2022-01-04"]


def test_what_has_gone_on_goes_on() -> None:
    (found,) = find_times("The port has continued to hold two ships until Tuesday.", THURSDAY)
    assert found.value == AHEAD
