"""Counted days and weeks, clocks beside days, and what lies ahead, against 3 January 2022."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.core.times import TimeType
from reader.temporal import find_times

MONDAY = dt.date(2022, 1, 3)

ROWS = [
    ("They met at 3 o'clock this afternoon.", ["2022-01-03T15:00"]),
    ("They met at half past four.", ["2022-01-03T04:30"]),
    ("They met at dawn on Friday.", ["2021-12-31TMO", "2021-12-31"]),
    ("They met from January 10 through 13.", ["2022-01-10/2022-01-13"]),
    ("They meet on the weekend of March 4-5, 2023.", ["2023-W09-WE"]),
    (
        "They met from 9am to 5pm on Saturday.",
        ["2022-01-01T09:00", "2022-01-01T17:00", "2022-01-01"],
    ),
    ("They met at 9am and 5pm.", ["2022-01-03T09:00", "2022-01-03T17:00"]),
    ("It rose in week 2022-W14, not 2022-W99.", ["2022-W14"]),
    ("It rose on 2022-W14-2.", ["2022-W14-2"]),
    ("They will meet on Tuesday week.", ["2022-01-11"]),
    ("They will meet on the 20th of this month.", ["2022-01-20"]),
    ("They met on the 20th of last month.", ["2021-12-20"]),
    ("It will end in ten days.", ["2022-01-13"]),
    ("They will meet in two weeks.", ["2022-W03"]),
    ("It was built in ten days.", ["P10D"]),
    ("It rose in the second week of 2023.", ["2023-W02"]),
    ("It rose in the last week of 2020.", ["2020-W53"]),
    ("It rose in the third month of 2023.", ["2023-03"]),
    ("It rose on the last day of 2023.", ["2023-12-31"]),
]


@pytest.mark.parametrize(("text", "values"), ROWS)
def test_values(text: str, values: list[str]) -> None:
    assert [time.value for time in find_times(text, MONDAY)] == values


def test_every_other_weekday_is_a_set() -> None:
    (time,) = find_times("Every other Tuesday they met.", MONDAY)
    assert (time.type, time.value) == (TimeType.SET, "XXXX-WXX-2")


def test_counted_days_without_publication_stay_open() -> None:
    values = [time.value for time in find_times("The 20th of this month, Tuesday week.")]
    assert values == ["XXXX-XX-20", "XXXX-WXX-2"]


def test_a_long_list_of_clocks_is_read_to_its_end() -> None:
    assert len(find_times("9am to " * 3000 + "5pm on Monday.", MONDAY)) == 3002
