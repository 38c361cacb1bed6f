"""Lists and ranges of which only one member tells the year or week, against 28 November 2023."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.temporal import find_times

PUBLISHED = dt.date(2023, 11, 28)

# sentence, values
ROWS = [
    ("On Monday and Tuesday last week it rained.", ["2023-11-20", "2023-11-21"]),
    (
        "It ran from Monday to Wednesday of last week.",
        ["2023-11-20", "2023-11-22"],
    ),
    ("On Monday and Tuesday of next week they meet.", ["2023-12-04", "2023-12-05"]),
    ("On Saturday and Sunday this week they meet.", ["2023-12-02", "2023-12-03"]),
    (
        "They met on Monday and Tuesday earlier this week.",
        ["2023-11-27", "2023-11-28", "2023-W48"],
    ),
    ("Flights were halted from October 15 until October 20.", ["2023-10-15", "2023-10-20"]),
    ("It will run from October 15 until October 20.", ["2024-10-15", "2024-10-20"]),
    ("He was held from Dec. 28 until Jan. 3.", ["2022-12-28", "2023-01-03"]),
    ("Last week, on Monday, it rained.", ["2023-W47", "2023-11-20"]),
    (
        "From 1 a.m. Tuesday to 3 a.m. Wednesday of last week it rained.",
        ["2023-11-21T01:00", "2023-11-22T03:00"],
    ),
    ("January and February last year were wet.", ["2022-01", "2022-02"]),
    ("From January to March next year it will rain.", ["2024-01", "2024-03"]),
    ("From November to January last year it rained.", ["2021-11", "2022-01"]),
    ("November and January last year were wet.", ["2022-11", "2022-01"]),
    (
        "In March and April earlier this year it rained.",
        ["2023-03", "2023-04", "2023"],
    ),
    (
        "They met in May 1965. In June and July of the following year it rained.",
        ["1965-05", "1966-06", "1966-07"],
    ),
    ("It rained in the spring and summer of last year.", ["2022-SP", "2022-SU"]),
    ("In the first and second quarters of last year it fell.", ["2022-Q1", "2022-Q2"]),
    ("On May 5 and 6 last year it rained.", ["2022-05-05", "2022-05-06"]),
    ("On June 20, 21 and 24 it rained.", ["2023-06-20", "2023-06-21", "2023-06-24"]),
    (
        "On June 20, 21, and 24, 2019, it rained.",
        ["2019-06-20", "2019-06-21", "2019-06-24"],
    ),
    ("On 20, 21 and 24 June it rained.", ["2023-06-20", "2023-06-21", "2023-06-24"]),
    ("On June 20, 21 people and 24 dogs died.", ["2023-06-20"]),
    ("On June 20, 21 and 24 people died.", ["2023-06-20"]),
    ("It fell on Saturday, the 5th of December 2015.", ["2015-12-05"]),
]


@pytest.mark.parametrize(("text", "values"), ROWS, ids=[row[0] for row in ROWS])
def test_a_list_shares_what_one_of_it_tells(text: str, values: list[str]) -> None:
    assert [time.value for time in find_times(text, PUBLISHED)] == values
