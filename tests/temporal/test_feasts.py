"""Feasts of other calendars against the days on which they were held, and time zones."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.temporal import feasts, holidays
from reader.temporal.zones import offset

HELD = [
    ("orthodoxeaster", "2021-05-02 2022-04-24 2023-04-16 2024-05-05"),
    ("orthodoxfriday", "2024-05-03"),
    ("eidfitr", "2020-05-24 2021-05-13 2022-05-02 2023-04-21 2024-04-10"),
    ("eidadha", "2020-07-31 2021-07-20 2022-07-09 2023-06-28 2024-06-16"),
    ("ramadan", "2021-04-13 2022-04-02 2023-03-23 2024-03-11"),
    ("roshhashanah", "2020-09-19 2022-09-26 2023-09-16 2024-10-03"),
    ("yomkippur", "1973-10-06 2022-10-05 2023-09-25 2024-10-12"),
    ("passover", "2022-04-16 2023-04-06 2024-04-23"),
    ("purim", "2023-03-07 2024-03-24"),
    ("hanukkah", "2021-11-29 2022-12-19 2023-12-08 2024-12-26"),
    ("lunarnewyear", "1985-02-20 2020-01-25 2022-02-01 2023-01-22 2024-02-10 2034-02-19"),
    ("election", "2016-11-08 2020-11-03 2022-11-08 2024-11-05"),
    ("supertuesday", "2016-03-01 2020-03-03 2024-03-05"),
    ("remembrance", "2022-11-13 2023-11-12"),
    ("thanksgiving", "2022-11-24"),
]
CASES = [(name, dt.date.fromisoformat(day)) for name, days in HELD for day in days.split()]


@pytest.mark.parametrize(("name", "day"), CASES)
def test_days_on_which_they_were_held(name: str, day: dt.date) -> None:
    assert holidays.holiday(name, day.year) == day


@pytest.mark.parametrize("name", sorted({*holidays.PHRASES.values()}))
def test_every_holiday_has_a_day_in_every_year(name: str) -> None:
    for year in (1583, 1900, 2000, 2033, 2100, 2999, 9000):
        first = holidays.holiday(name, year)
        assert first.year == year or year > 2999
        assert holidays.last_day(name, first) >= first


def test_a_month_of_fasting_ends_before_its_feast() -> None:
    first = feasts.islamic("ramadan", 2023)
    assert holidays.last_day("ramadan", first) == dt.date(2023, 4, 20)


OFFSETS = [
    ("US-05", "2024-03-09", "-05:00"),
    ("US-05", "2024-03-10", "-04:00"),
    ("US-08", "2024-11-03", "-08:00"),
    ("EU+00", "2024-07-01", "+01:00"),
    ("EU+00", "2024-01-01", "Z"),
    ("EU+02", "2024-10-27", "+02:00"),
    ("+05:30", "2024-01-01", "+05:30"),
    ("", "2024-01-01", ""),
]


@pytest.mark.parametrize(("zone", "day", "told"), OFFSETS)
def test_offset_on_a_day(zone: str, day: str, told: str) -> None:
    assert offset(zone, dt.date.fromisoformat(day)) == told


def test_the_offset_of_summer_time_needs_a_day() -> None:
    assert offset("US-05", None) == ""
