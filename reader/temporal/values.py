"""TIMEX3 values: writing them, shifting them, and the calendar days they cover.

Years before Christ are negative (480 BC is -480) and are written ``BC0480``, as in TIMEX2.
"""

from __future__ import annotations

import calendar
import datetime as dt
import functools
import re
from typing import Final, TypeAlias

from reader.core.frozen import frozen

YEARS_IN_UNIT: Final = {"Y": 1, "DE": 10, "CE": 100, "ML": 1000}
SEASON_MONTHS: Final = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 14)}
MIN_YEAR: Final = 1
MAX_YEAR: Final = 9999


@frozen
class Point:
    """A year with, where known, its month and its day."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def value(self) -> str:
        """The TIMEX3 value, as exact as what is known."""
        text = year_value(self.year)
        if self.month is not None:
            text += f"-{self.month:02d}"
            if self.day is not None:
                text += f"-{self.day:02d}"
        return text

    @property
    def date(self) -> dt.date | None:
        """The calendar day, or None where day or month is unknown or the year is out of range."""
        if self.month is None or self.day is None:
            return None
        return safe_date(self.year, self.month, self.day)


def point_of(day: dt.date) -> Point:
    """Return the point that is this calendar day."""
    return Point(day.year, day.month, day.day)


def safe_date(year: int, month: int, day: int) -> dt.date | None:
    """Return the calendar day, or None where there is no such day."""
    try:
        return dt.date(year, month, day)
    except (ValueError, OverflowError):
        return None


def year_value(year: int) -> str:
    """Write a year: four digits, ``BC`` and four digits, or as many as it needs."""
    return f"BC{-year:04d}" if year < 0 else f"{year:04d}"


def week_value(day: dt.date) -> str:
    """Write the ISO week of a day."""
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def shift_days(day: dt.date, count: float) -> dt.date | None:
    """Return the day `count` days on, or None outside the years 1–9999."""
    try:
        return day + dt.timedelta(days=count)
    except (OverflowError, ValueError):
        return None


def shift_months(year: int, month: int, count: int) -> tuple[int, int]:
    """Return the year and month `count` months on."""
    index = year * 12 + month - 1 + count
    return index // 12, index % 12 + 1


def shift_year(year: int, count: int) -> int:
    """Return the year `count` years on; there is no year 0."""
    moved = year + count
    if year < 0 <= moved:
        return moved + 1
    return moved - 1 if moved <= 0 < year else moved


def decade_value(year: int) -> str:
    """Write the decade that a year belongs to."""
    return f"BC{-year // 10:03d}" if year < 0 else f"{year // 10:03d}"


def century_value(year: int) -> str:
    """Write the century that a year belongs to."""
    return f"BC{-year // 100:02d}" if year < 0 else f"{year // 100:02d}"


def duration_value(count: float | None, unit: str) -> str:
    """Write a duration; an unknown count is X."""
    if unit == "FN":
        return f"P{_plain(2 * count)}W" if count is not None else "PXW"
    if count is not None and unit in {"DE", "CE", "ML"}:
        count, unit = count * YEARS_IN_UNIT[unit], "Y"
    amount = "X" if count is None else _plain(count)
    return f"PT{amount}{unit[1:]}" if unit.startswith("T") else f"P{amount}{unit}"


def _plain(count: float) -> str:
    return str(int(count)) if count == int(count) else f"{count:g}"


_DAY: Final = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:T.*)?\Z")
_WEEK: Final = re.compile(r"([0-9]{4})-W([0-9]{2})(-WE|-[1-7])?(?:T.*)?\Z")
_MONTH: Final = re.compile(r"([0-9]{4})-([0-9]{2})(?:-XX)?(?:T.*)?\Z")
_SEASON: Final = re.compile(r"([0-9]{4})-(SP|SU|FA|WI|Q[1-4]|H[12])\Z")
_YEARS: Final = re.compile(r"([0-9]{2,4})(?:-XX)*\Z")

Interval: TypeAlias = tuple[dt.date | None, dt.date | None]

NONE: Final[Interval] = (None, None)


def _months(year: int, first: int, last: int) -> Interval:
    last_year, last_month = shift_months(year, last, 0)
    begin = safe_date(year, first, 1)
    if not MIN_YEAR <= last_year <= MAX_YEAR:
        return NONE
    return begin, dt.date(last_year, last_month, calendar.monthrange(last_year, last_month)[1])


def _year_span(digits: str) -> Interval:
    width = 10 ** (4 - len(digits))
    first = int(digits) * width
    begin, end = safe_date(max(first, 1), 1, 1), safe_date(first + width - 1, 12, 31)
    return (begin, end) if begin and end else NONE


def _week_span(year: int, week: int, part: str | None) -> Interval:
    try:
        monday = dt.date.fromisocalendar(year, week, 1)
        if part == "-WE":
            return monday + dt.timedelta(days=5), monday + dt.timedelta(days=6)
        if part:
            day = monday + dt.timedelta(days=int(part[1:]) - 1)
            return day, day
        return monday, monday + dt.timedelta(days=6)
    except (ValueError, OverflowError):
        return NONE


_QUARTERS: Final = {
    **SEASON_MONTHS, "Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12), "H1": (1, 6),
    "H2": (7, 12),
}  # fmt: skip


@functools.lru_cache(maxsize=512)
def interval(value: str) -> Interval:
    """Return the first and last calendar day that a DATE or TIME value covers, or two Nones."""
    value = value.removeprefix("FY")
    if "/" in value:
        first, last = (interval(half) for half in value.split("/", 1))
        return (first[0], last[1]) if first[0] and last[1] else NONE
    if match := _DAY.match(value):
        day = safe_date(int(match[1]), int(match[2]), int(match[3]))
        return day, day
    if match := _WEEK.match(value):
        return _week_span(int(match[1]), int(match[2]), match[3])
    if match := _MONTH.match(value):
        year, month = int(match[1]), int(match[2])
        return _months(year, month, month) if 1 <= month <= 12 and year else NONE
    if match := _SEASON.match(value):
        year = int(match[1])
        return _months(year, *_QUARTERS[match[2]]) if year else NONE
    if match := _YEARS.match(value):
        return _year_span(match[1]) if match[1] != "0000" else NONE
    return NONE
