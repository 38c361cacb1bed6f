"""Times that a person types in the place of one that was read."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.temporal.tagger import day_habit
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
        ("2022-01-09/2022-01-10", "2022-01-09/2022-01-10"),
        ("2022/23", "2022/2023"),
        ("12/2022", "2022-12"),
        ("2022/1/2", "2022-01-02"),
        ("13/02/2022", "2022-02-13"),
        ("02/13/2022", "2022-02-13"),
        ("02/02/2022", "2022-02-02"),
        ("AD 79", "0079"),
        ("28.01.2022", "2022-01-28"),
        ("am 1.2.2022", "2022-02-01"),
        ("28.01.2022 17:00", "2022-01-28T17:00"),
        ("28.01.2022 – 30.01.2022", "2022-01-28/2022-01-30"),
        ("28. Januar 2022", "2022-01-28"),
        ("28.–30. Jan. 2022", "2022-01-28/2022-01-30"),
        ("im Mai 2021", "2021-05"),
        ("3. März bis 5. März 2022", "2022-03-03/2022-03-05"),
        ("28 січня 2022 р.", "2022-01-28"),
        ("травень 2021 року", "2021-05"),
        ("1 січ. 2022", "2022-01-01"),
    ],
)
def test_one_time_in_words_is_read(words: str, value: str) -> None:
    time = typed_time(words, WEDNESDAY).time
    assert time is not None
    assert time.value == value
    assert time.begin is not None


@pytest.mark.parametrize(
    "words",
    ["", "soon", "two weeks", "every Monday", "week 60 2024", "May 2022 or June", "Monday, Friday",
     "the day of the vote", "20", "11 Oct to 9 Oct", "yes 2022", "2022 " * 40],
)  # fmt: skip
def test_what_is_no_one_time_is_refused(words: str) -> None:
    typed = typed_time(words, WEDNESDAY)
    assert typed.time is None
    assert typed.refusal


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("05/06/07", "four digits"),
        ("20/21", "four digits"),
        ("1.2.22", "four digits"),
        ("31.02.2022", "no such date"),
        ("2022-02-31", "no such date"),
        ("13/2022", "no such date"),
        ("week 60 2024", "no such date"),
        ("2022-01-10/2022-01-09", "ends before"),
        ("2021/2020", "ends before"),
        ("11 Oct to 9 Oct", "ends before"),
        ("2022-13", "not read"),
        ("2022-01-01/soon", "not read"),
        ("0001/02/2022", "no such date"),
    ],
)
def test_a_refusal_says_why(words: str, why: str) -> None:
    typed = typed_time(words, WEDNESDAY)
    assert typed.time is None
    assert why in typed.refusal


def test_day_and_month_in_digits_need_a_habit() -> None:
    typed = typed_time("01/02/2022", WEDNESDAY)
    assert typed.time is None
    assert typed.refusal == (
        "“01/02/2022” can be 1 Feb 2022 or 2 Jan 2022. Write 2022-02-01 or 2022-01-02."
    )
    for day_first, value in ((True, "2022-02-01"), (False, "2022-01-02")):
        time = typed_time("01/02/2022", WEDNESDAY, day_first=day_first).time
        assert time is not None
        assert time.value == value


@pytest.mark.parametrize(
    ("text", "habit"),
    [
        ("It opened on 3 May 2021.", True),
        ("It opened on May 3, 2021.", False),
        ("It opened on 13/05/2021.", True),
        ("It opened on 03/04/2021.", None),
        ("It opened in 2021.", None),
    ],
)
def test_an_article_has_its_habit_or_tells_nothing(text: str, habit: bool | None) -> None:
    assert day_habit(text) is habit


@given(st.text(max_size=100))
def test_any_string_is_read_or_refused(words: str) -> None:
    time = typed_time(words).time
    assert time is None or (time.begin is not None and time.end_date is not None)
