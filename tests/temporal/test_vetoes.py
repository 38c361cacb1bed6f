"""Names, counts, ages and numbers that look like times are none."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.temporal import find_times

NAMES = [
    "The song by June Carter was sung.",
    "Ms. June said so.",
    "Mr Friday said so.",
    "Then Sgt. Monday said so.",
    "The winger Robin Friday played.",
    "The actress Tuesday Weld played.",
    "They watched Friday Night Lights again.",
    "They watched Saturday Night Live again.",
    "They told USA Today so.",
    "They told the Today programme so.",
    "There was a fire in Spring Street.",
    "They live at 1600 Pennsylvania Avenue.",
    "They live at 1985 Elm Street.",
]
NUMBERS = [
    "Call 0800 1999 now and then.",
    "Call 0800 1999",
    "The ship carried 2010 passengers.",
    "They sent a 2012-page report.",
    "They live in District 2020.",
    "The index rose from 1990 to 2000 points.",
    "It is for 16 to 24-year-olds.",
    "The second quarter of the match was slow.",
]
# what must stay a time beside the above
TIMES = [
    ("In June Boris Johnson left.", "June"),
    ("Biden Friday signed it.", "Friday"),
    ("They met Friday night.", "Friday night"),
    ("Today the court sits.", "Today"),
    ("In spring the street floods.", "spring"),
    ("The fire of 1985 destroyed Elm Street.", "1985"),
    ("By 12 1999 was over.", "1999"),
    ("The 2012-13 report was long.", "2012-13"),
    ("It rose from 1990 to 2000.", "1990"),
    ("In the second quarter of the year it rose.", "the second quarter"),
]


def _found(text: str) -> list[str]:
    return [text[time.start : time.end] for time in find_times(text, dt.date(2022, 1, 3))]


@pytest.mark.parametrize("text", NAMES)
def test_a_name_is_no_time(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize("text", NUMBERS)
def test_a_number_is_no_time(text: str) -> None:
    assert [time for time in _found(text) if time != "now"] == []


@pytest.mark.parametrize(("text", "time"), TIMES)
def test_a_time_beside_a_name_stays_one(text: str, time: str) -> None:
    assert _found(text)[:1] == [time]
