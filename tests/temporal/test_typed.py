"""Times that a person types in the place of one that was read."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.temporal.typed import typed_time

WEDNESDAY = dt.date(2024, 10, 16)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("March 2021", "2021-03"),
        ("in March 2021", "2021-03"),
        ("2021-03", "2021-03"),
        ("Q3 2022", "2022-Q3"),
        ("2022-Q3", "2022-Q3"),
        ("the third quarter of 2022", "2022-Q3"),
        ("2019", "2019"),
        ("1990s", "199"),
        ("week 41 2024", "2024-W41"),
        ("week 4, 2024", "2024-W04"),
        ("2022-W04", "2022-W04"),
        ("the week of 7 October", "2024-W41"),
        ("last week", "2024-W41"),
        ("8 Oct", "2024-10-08"),
        ("2024-10-08", "2024-10-08"),
        ("12 October, 5 p.m.", "2024-10-12T17:00"),
        ("5 p.m. on 12 October", "2024-10-12T17:00"),
        ("2024-10-08 17:00", "2024-10-08T17:00"),
        ("9 Oct to 11 Oct", "2024-10-09/2024-10-11"),
        ("March to June 2022", "2022-03-01/2022-06-30"),
        ("summer 2023", "2023-SU"),
    ],
)
def test_one_time_in_words_is_read(words: str, value: str) -> None:
    time = typed_time(words, WEDNESDAY)
    assert time is not None
    assert time.value == value
    assert time.begin is not None


@pytest.mark.parametrize(
    "words",
    ["", "soon", "two weeks", "every Monday", "week 60 2024", "May 2022 or June", "Monday, Friday",
     "the day of the vote", "20", "11 Oct to 9 Oct", "yes 2022", "2022 " * 40],
)  # fmt: skip
def test_what_is_no_one_time_is_refused(words: str) -> None:
    assert typed_time(words, WEDNESDAY) is None


@given(st.text(max_size=100))
def test_any_string_is_read_or_refused(words: str) -> None:
    time = typed_time(words)
    assert time is None or (time.begin is not None and time.end_date is not None)
