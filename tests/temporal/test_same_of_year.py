"""The month or quarter told before, in another year: 'the same month of 2022'."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.temporal import find_times

PUBLISHED = dt.date(2023, 11, 16)


@pytest.mark.parametrize(
    ("sentence", "values"),
    [
        ("Prices rose in August from the same month of 2022.", "2023-08 2022-08"),
        ("Prices rose in August 2021 from the same month in 2019.", "2021-08 2019-08"),
        ("Sales fell in the third quarter from the same quarter of 2022.", "2023-Q3 2022-Q3"),
        (
            "Sales fell in the second quarter, it said on Tuesday, from the same quarter in 2022.",
            "2023-Q2 2023-11-14 2022-Q2",
        ),
        ("Sales rose in the same month of 2022.", "2022-11"),
    ],
)
def test_the_same_month_or_quarter_of_a_year(sentence: str, values: str) -> None:
    assert [time.value for time in find_times(sentence, PUBLISHED)] == values.split()


def test_without_anything_to_count_from_the_month_stays_open() -> None:
    assert [time.value for time in find_times("Sales rose in the same month of 2022.")] == [
        "2022-XX"
    ]


def test_the_same_day_in_a_year_stays_two_marks() -> None:
    text = "On Tuesday it rained, as on the same day in 2022."
    marks = [text[time.start : time.end] for time in find_times(text, PUBLISHED)]
    assert marks == ["Tuesday", "the same day", "2022"]
