"""Past or future by the clause around a time, and the year of a day that comes without one."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.temporal import find_times

MONDAY = dt.date(2022, 1, 3)

# sentence, values, against Monday 3 January 2022
ROWS = [
    ("They plan to meet on Tuesday.", ["2022-01-04"]),
    ("They agreed to meet on Tuesday.", ["2022-01-04"]),
    ("They agreed on Tuesday to meet.", ["2021-12-28"]),
    ("They agreed to buy the company's plants on Tuesday.", ["2021-12-28"]),
    ("The results are awaited on Thursday.", ["2022-01-06"]),
    ("The former minister faces a court hearing on Tuesday.", ["2022-01-04"]),
    ("Their faces were masked on Tuesday.", ["2021-12-28"]),
    ("Macron visits Berlin on Tuesday.", ["2022-01-04"]),
    ("The two visits were made on Tuesday.", ["2021-12-28"]),
    ("He was arrested on Tuesday.", ["2021-12-28"]),
    ("The law, passed on December 16, takes effect on March 1.", ["2021-12-16", "2022-03-01"]),
    ("The man, who was arrested on Thursday, faces trial in May.", ["2021-12-30", "2022-05"]),
    ("The election scheduled for Dec. 24 was postponed.", ["2021-12-24"]),
    ("The vote was planned for Sunday but was called off.", ["2022-01-02"]),
    ("The vote planned for Sunday was going ahead.", ["2022-01-09"]),
    ("The ship, originally due on Dec. 20, arrived Monday.", ["2021-12-20", "2022-01-03"]),
    ("He was arrested on April 3.", ["2021-04-03"]),
    ("He will be tried on April 3.", ["2022-04-03"]),
    ("He was arrested on October 5.", ["2021-10-05"]),
    ("The trial will open on October 5.", ["2022-10-05"]),
    ("The trial: October 5.", ["2021-10-05"]),
    ("The trial: May 5.", ["2022-05-05"]),
]


@pytest.mark.parametrize(("text", "values"), ROWS)
def test_the_clause_decides_between_past_and_future(text: str, values: list[str]) -> None:
    assert [time.value for time in find_times(text, MONDAY)] == values


def test_a_day_close_by_wins_over_a_past_form_elsewhere() -> None:
    text = "The truce, agreed on November 28, ends on January 5."
    values = [time.value for time in find_times(text, dt.date(2021, 12, 30))]
    assert values == ["2021-11-28", "2022-01-05"]
