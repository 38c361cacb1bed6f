"""Eves, stretches up to a day, weekends, short weekdays, and what only looks like a date."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.temporal import find_times

PUBLISHED = dt.date(2023, 11, 28)

# sentence, marked text and value
ROWS = [
    ("In November the first trials opened.", [("November", "2023-11")]),
    ("In May the second phase began.", [("May", "2023-05")]),
    (
        "The bridge is closed from November 5 until November 20.",
        [("November 5", "2023-11-05"), ("November 20", "2023-11-20")],
    ),
    (
        "The museum is open from August 5 until December 3.",
        [("August 5", "2023-08-05"), ("December 3", "2023-12-03")],
    ),
    (
        "The bridge will be closed from November 5 until November 20.",
        [("November 5", "2024-11-05"), ("November 20", "2024-11-20")],
    ),
    ("In May the 3rd Battalion left.", [("May", "2023-05")]),
    ("On May the first it rained.", [("May the first", "2023-05-01")]),
    ("It rained on the past two weekends.", [("the past two weekends", "P2WE")]),
    ("It rained for three weekends.", [("three weekends", "P3WE")]),
    ("He spoke on the eve of Independence Day.", [("the eve of Independence Day", "2023-07-03")]),
    ("He spoke on the eve of Thanksgiving.", [("the eve of Thanksgiving", "2023-11-22")]),
    ("It runs Fri-Sun in the hall.", [("Fri", "2023-12-01"), ("Sun", "2023-12-03")]),
    ("The Sun and the wed couple sat.", []),
    ("Version 10.11.12 is out.", []),
    ("It broke on 10.11.12.", [("10.11.12", "2012-11-10")]),
    ("Bottled spring water and a winter storm.", []),
    ("The winter storm killed two.", []),
    ("It rained in spring.", [("spring", "2023-SP")]),
    (
        "Polls open at noon on Christmas Day.",
        [("noon", "2023-12-25T12:00"), ("Christmas Day", "2023-12-25")],
    ),
    ("We open 6 p.m. Christmas Eve.", [("6 p.m. Christmas Eve", "2023-12-24T18:00")]),
    ("Economists expect the Fed to cut rates in June.", [("June", "2024-06")]),
    ("The Fed’s meeting on Dec. 13 will decide.", [("Dec. 13", "2023-12-13")]),
    ("The Left's congress on Dec. 16 will choose.", [("Dec. 16", "2023-12-16")]),
    ("He fed the dog on Monday.", [("Monday", "2023-11-27")]),
]


@pytest.mark.parametrize(("text", "times"), ROWS, ids=[row[0] for row in ROWS])
def test_single_readings(text: str, times: list[tuple[str, str]]) -> None:
    found = find_times(text, PUBLISHED)
    assert [(text[time.start : time.end], time.value) for time in found] == times


UP_TO = [
    ("In the year to March 31, losses doubled.", "P1Y", "2022-04-01", "2023-03-31"),
    ("In the year to March, losses doubled.", "P1Y", "2022-04-01", "2023-03-31"),
    ("In the 12 months to June they fell.", "P12M", "2022-07-01", "2023-06-30"),
    ("In the year ended June 15, they fell.", "P1Y", "2022-06-16", "2023-06-15"),
    ("In the three months to February they fell.", "P3M", "2022-12-01", "2023-02-28"),
]


@pytest.mark.parametrize(("text", "value", "begin", "end"), UP_TO, ids=[row[0] for row in UP_TO])
def test_the_year_up_to_a_day_is_the_twelve_months_that_end_then(
    text: str, value: str, begin: str, end: str
) -> None:
    found = find_times(text, PUBLISHED)[0]
    assert (found.value, str(found.begin), str(found.end_date)) == (value, begin, end)
