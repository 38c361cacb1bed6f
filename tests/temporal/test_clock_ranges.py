"""Times of day that lead from one to the other, against Wednesday, 26 January 2022."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.core.times import TimeType
from reader.temporal import find_times

WEDNESDAY = dt.date(2022, 1, 26)

ROWS = [
    ("The curfew runs from 10 p.m. to 2 a.m.", "26T22:00", "27T02:00"),
    ("The road will be closed from 23:30 until 01:15.", "26T23:30", "27T01:15"),
    ("Trains stop between 11 pm Friday and 3 am Saturday.", "28T23:00", "29T03:00"),
    ("The curfew, 9pm-5am, was eased.", "26T21:00", "27T05:00"),
    ("It was shut from 10 p.m. Monday to 2 a.m. Tuesday.", "24T22:00", "25T02:00"),
    ("Shells fell between 22:00 and 04:00 on Thursday night.", "20T22:00", "21T04:00"),
    ("The power was cut from 11 p.m. to 5 a.m. on Sunday.", "22T23:00", "23T05:00"),
    ("Rain fell from 6 p.m. on Saturday until 6 a.m. on Sunday.", "22T18:00", "23T06:00"),
    ("They talked from 9 a.m. to 5 p.m. on Monday.", "24T09:00", "24T17:00"),
    ("A curfew from 10 to 6 a.m. was declared.", "26T22:00", "27T06:00"),
    ("Polls were open from 7:00 to 20:00 on Sunday.", "23T07:00", "23T20:00"),
    ("They talked from midnight to 3 a.m. on Tuesday.", "25T00:00", "25T03:00"),
    ("They talked from 11 p.m. until midnight.", "26T23:00", "26T24:00"),
    ("On Friday they fired between 11 p.m. and 1 a.m.", "21T23:00", "22T01:00"),
    ("It will last from 23:00 Saturday to 06:00.", "29T23:00", "30T06:00"),
    ("Two ships sank between 2300 GMT and 0100 GMT.", "26T23:00Z", "27T01:00Z"),
    ("It was shut from 10 p.m. on Jan. 20 to 2 a.m. on Jan. 21.", "20T22:00", "21T02:00"),
    ("It was shut from 10 p.m. on Jan. 20 to 2 a.m.", "20T22:00", "21T02:00"),
    ("It was shut from noon to 3 p.m.", "26T12:00", "26T15:00"),
    ("It was shut from midnight to 3 a.m.", "26T24:00", "27T03:00"),
    ("The lull begins at 10 p.m. and the talks at 2 a.m.", "26T22:00", "26T02:00"),
    ("It opened at 10 p.m. Shots were heard at 2 a.m.", "26T22:00", "26T02:00"),
]


@pytest.mark.parametrize(("text", "begin", "end"), ROWS)
def test_a_range_ends_after_it_begins(text: str, begin: str, end: str) -> None:
    times = [time for time in find_times(text, WEDNESDAY) if time.type is TimeType.TIME]
    assert [time.value for time in times] == [f"2022-01-{begin}", f"2022-01-{end}"]


HABITS = [
    ("The bar opens daily at 8 a.m.", ["P1D", "XXXX-XX-XXT08:00"]),
    ("Mass is held at 10 a.m. every Sunday.", ["XXXX-WXX-7T10:00", "XXXX-WXX-7"]),
    ("The curfew is from 7pm to 6am daily.", ["XXXX-XX-XXT19:00", "XXXX-XX-XXT06:00", "P1D"]),
    (
        "Shops open from 9 a.m. to 5 p.m. on Saturdays.",
        ["XXXX-WXX-6T09:00", "XXXX-WXX-6T17:00", "XXXX-WXX-6"],
    ),
    ("They met at 8 a.m., as every day.", ["2022-01-26T08:00", "P1D"]),
    ("On Monday they talked until 3 a.m.", ["2022-01-24", "2022-01-25T03:00"]),
    ("On Monday they met. They talked until 3 a.m.", ["2022-01-24", "2022-01-24T03:00"]),
    ("They won in 2018, the second two years later.", ["2018", "2020"]),
    (
        "It rose from January to April 2021 against the same period a year earlier.",
        ["2021-01", "2021-04", "2020-01/2020-04"],
    ),
    ("They left in the early hours of Friday morning.", ["2022-01-21TMO"]),
]


@pytest.mark.parametrize(("text", "values"), HABITS)
def test_hours_that_come_round_and_run_on(text: str, values: list[str]) -> None:
    assert [time.value for time in find_times(text, WEDNESDAY)] == values


def test_a_range_of_hours_at_a_weekend() -> None:
    saturday = dt.date(2022, 1, 29)
    text = "It will be shut between 11 pm Friday and 3 am Saturday."
    values = [time.value for time in find_times(text, saturday)]
    assert values == ["2022-02-04T23:00", "2022-02-05T03:00"]


def test_a_range_at_the_end_of_the_calendar() -> None:
    last = dt.date(9999, 12, 31)
    assert len(find_times("It was shut from 10 p.m. to 2 a.m., from midnight to 3 a.m.", last)) == 4
