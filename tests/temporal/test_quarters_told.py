"""Quarters and halves of a year: whose they are, and which one a report of figures means."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.temporal import find_times

NOVEMBER = dt.date(2021, 11, 4)
ROWS = [
    ("The board blamed its third-quarter loss on flooding.", ["2021-Q3"]),
    ("The mill expects to report a third-quarter net loss.", ["2021-Q3"]),
    ("The tram is to open in the third quarter.", ["2022-Q3"]),
    ("In the 2019 second quarter the mill had lost money.", ["2019-Q2"]),
    ("In the year-ago third quarter the mill had lost money.", ["2020-Q3"]),
    ("Sales in this year's third quarter doubled.", ["2021-Q3"]),
    ("Orders fell short of last year's first quarter.", ["2020-Q1"]),
    ("It was wetter than last year's summer.", ["2020-SU"]),
    ("Output fell in the last half of 2019.", ["2019-H2"]),
    (
        "It lost $3 million in the third quarter after $2 million in the year-earlier quarter.",
        ["2021-Q3", "2020-Q3"],
    ),
    (
        "The third quarter brought 5, from 4 a year earlier. Costs were 2, from 3 a year earlier.",
        ["2021-Q3", "2020-Q3", "2020"],
    ),
    (
        "It lost money in the third quarter. During the quarter it closed a mill.",
        ["2021-Q3", "2021-Q3"],
    ),
    ("The bridge is to be closed around Nov. 20.", ["2021-11-20"]),
    ("About 5 December the river rose.", ["2020-12-05"]),
]


@pytest.mark.parametrize(("sentence", "values"), ROWS)
def test_values(sentence: str, values: list[str]) -> None:
    assert [time.value for time in find_times(sentence, NOVEMBER)] == values


@pytest.mark.parametrize(
    "sentence", ["Sun, a maker of chips, hired her.", "He said that Sun's in."]
)
def test_a_firm_is_no_weekday(sentence: str) -> None:
    assert find_times(sentence, NOVEMBER) == []
