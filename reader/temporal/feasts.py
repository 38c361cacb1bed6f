"""Feasts of other calendars: the day each falls on in a year of the Gregorian calendar.

Orthodox Easter and the Jewish days follow the arithmetic in Reingold and Dershowitz, *Calendrical
Calculations* (4th ed., 2018), and are exact. An Islamic month begins at the first sunset in Mecca
after the new moon; as observed elsewhere it may begin a day later. Chinese New Year is the second
new moon after the winter solstice, in the time of Beijing. New moon and solstice are those of Jean
Meeus, *Astronomical Algorithms* (1991), chapters 26 and 47, with the chief terms only.
"""

from __future__ import annotations

import datetime as dt
import functools
import math
from typing import Final

_ISLAMIC_EPOCH: Final = 227_015  # ordinal of 16 July 622, Julian
_HEBREW_EPOCH: Final = -1_373_427
_FIRST_MOON: Final = 730_125.59765  # mean new moon of 6 January 2000
_LUNATION: Final = 29.530588853
# month and day of the Islamic year
ISLAMIC: Final = {"ramadan": (9, 1), "eidfitr": (10, 1), "eidadha": (12, 10),
                  "mawlid": (3, 12)}  # fmt: skip
# days from the Jewish new year of the same Gregorian year; Hanukkah depends on that year's length
JEWISH: Final = {
    "roshhashanah": 0, "yomkippur": 9, "sukkot": 14, "hanukkah": 83, "passover": -163,
    "purim": -193, "shavuot": -113,
}  # fmt: skip


def orthodox_easter(year: int) -> dt.date:
    """Return Orthodox Easter of a Gregorian year."""
    moon = (14 + 11 * (year % 19)) % 30
    full = _julian_april_19(year) - moon
    return dt.date.fromordinal(full + 7 - full % 7)


def _julian_april_19(year: int) -> int:
    """Return the ordinal of 19 April of the Julian calendar."""
    gap = year // 100 - year // 400 - 2
    return dt.date(year, 4, 19).toordinal() + gap


@functools.lru_cache(maxsize=512)
def islamic(name: str, year: int) -> dt.date:
    """Return the first day in `year` on which the feast falls, as the calendar of Mecca has it."""
    month, day = ISLAMIC[name]
    lunar = int((year - 622) * 1.030684)
    earliest = dt.date(year, 1, 1).toordinal()
    days = (_islamic_day(lunar + move, month, day) for move in (-2, -1, 0, 1, 2))
    return dt.date.fromordinal(next(found for found in days if found >= earliest))


def _islamic_day(year: int, month: int, day: int) -> int:
    """Return the ordinal of a day of the month that begins at sunset after the new moon is past."""
    tabular = _ISLAMIC_EPOCH + 354 * (year - 1) + (3 + 11 * year) // 30 + 29 * (month - 1)
    lunation = round((tabular + month // 2 - _FIRST_MOON) / _LUNATION - 0.07)
    sunset_of_mecca = 3 / 24 + 6 / 24
    return math.floor(_new_moon(lunation) + sunset_of_mecca) + day


def jewish(name: str, year: int) -> dt.date:
    """Return the day of the feast in `year`, the day that its eve leads into."""
    start = _jewish_new_year(year + 3761)
    full = name == "hanukkah" and (_jewish_new_year(year + 3762) - start) % 10 == 5
    return dt.date.fromordinal(start + JEWISH[name] + full)


def _jewish_new_year(year: int) -> int:
    """Return the ordinal of 1 Tishri of the Jewish year."""
    here, before, after = (_molad_days(year + move) for move in (0, -1, 1))
    delay = 2 if after - here == 356 else int(here - before == 382)
    return _HEBREW_EPOCH + here + delay


def _molad_days(year: int) -> int:
    months = (235 * year - 234) // 19
    days = 29 * months + (12084 + 13753 * months) // 25920
    return days + 1 if 3 * (days + 1) % 7 < 3 else days


def chinese_new_year(year: int) -> dt.date:
    """Return Chinese (Lunar) New Year: it falls from 21 January to 20 February."""
    beijing = 8 / 24
    since_2000 = (year - 2001) / 1000
    solstice = 730_475.55952 + 365_242.74049 * since_2000 + beijing
    lunation = int((solstice - _FIRST_MOON) / _LUNATION) - 1
    moons = [math.floor(_new_moon(lunation + step) + beijing) for step in range(6)]
    later = [moon for moon in moons if moon > math.floor(solstice)]
    earliest = dt.date(year, 1, 21).toordinal()
    return dt.date.fromordinal(next(moon for moon in later[1:] if moon >= earliest))


def _new_moon(lunation: int) -> float:
    """Return the moment of a new moon, as days of the calendar and their fraction in UTC."""
    centuries = lunation / 1236.85
    sun = math.radians(2.5534 + 29.10535669 * lunation)
    moon = math.radians(201.5643 + 385.81693528 * lunation)
    latitude = math.radians(160.7108 + 390.67050274 * lunation)
    eccentric = 1 - 0.002516 * centuries
    return (
        _FIRST_MOON + _LUNATION * lunation - 0.40720 * math.sin(moon)
        + 0.17241 * eccentric * math.sin(sun) + 0.01608 * math.sin(2 * moon)
        + 0.01039 * math.sin(2 * latitude) + 0.00739 * eccentric * math.sin(moon - sun)
        - 0.00514 * eccentric * math.sin(moon + sun) + 0.00208 * math.sin(2 * sun)
    )  # fmt: skip
