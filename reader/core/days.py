"""Days and months as a date is put together of them, and days that `datetime` does not reach.

Those are before the year 1 or after 9999, and known by their year alone.
"""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import Self

from reader.core.i18n import tr
from reader.core.late import late_pattern

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
"""The months in short, as English has them."""

_YEAR = late_pattern(r"(?:BC(?P<bc>\d{4,6})|(?P<ad>\d{5,6}))\Z")
_DAYS_IN_400_YEARS = 146_097
_FIRST, _LAST = dt.date.min.toordinal(), dt.date.max.toordinal()


def day_month_year(day: int, month: int, year: int) -> str:
    """Return a date such as “28 Jan 2022”, which need not be one of the calendar."""
    return tr("{day} {month} {year}").format(day=day, month=tr(MONTHS[month - 1]), year=year)


def month_year(month: int, year: int) -> str:
    """Return a month such as “Jan 2022”."""
    return tr("{month} {year}").format(month=tr(MONTHS[month - 1]), year=year)


def day_month(date: dt.date) -> str:
    """Return a date without its year, such as “28 Jan”."""
    return tr("{day} {month}").format(day=date.day, month=tr(MONTHS[date.month - 1]))


def day_alone(date: dt.date) -> str:
    """Return the day of a date whose month is clear: “28”."""
    return tr("{day}").format(day=date.day)


class FarDay(dt.date):
    """A day that is known by its year alone, of the proleptic Gregorian calendar carried on.

    It compares with other dates and subtracts as they do. `written` is the year in words; `year` is
    astronomical, in which 0 stands for 1 BC. Nothing else of it means anything.
    """

    _ordinal: int
    _far: int

    def __new__(cls, year: int, ordinal: int) -> Self:  # noqa: D102
        made = super().__new__(cls, 1 if year < 1 else 9999, 1, 1)
        made._far, made._ordinal = year, ordinal
        return made

    def __reduce__(self) -> tuple[type[FarDay], tuple[int, int]]:
        return FarDay, (self._far, self._ordinal)

    @property
    def year(self) -> int:
        """The year; 0 is 1 BC, -1 is 2 BC."""
        return self._far

    @property
    def written(self) -> str:
        """The year as people write it: “3000 BC”, “12000”."""
        return year_in_words(self._far)

    def toordinal(self) -> int:
        """Return its number; that of 1 January of the year 1 is 1."""
        return self._ordinal

    def isoformat(self) -> str:
        """Return its year as ISO 8601 writes one that is agreed on: “-2999”, “+12000”."""
        return f"{self._far:+05d}"

    __str__ = isoformat

    def __repr__(self) -> str:
        return f"FarDay({self._far}, {self._ordinal})"

    def __hash__(self) -> int:
        return hash(self._ordinal)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, dt.date) and self._ordinal == other.toordinal()

    def __lt__(self, other: dt.date) -> bool:
        return self._ordinal < other.toordinal()

    def __le__(self, other: dt.date) -> bool:
        return self._ordinal <= other.toordinal()

    def __gt__(self, other: dt.date) -> bool:
        return self._ordinal > other.toordinal()

    def __ge__(self, other: dt.date) -> bool:
        return self._ordinal >= other.toordinal()

    def __sub__(self, other: dt.date) -> dt.timedelta:  # type: ignore[override]
        return dt.timedelta(self._ordinal - other.toordinal())

    def __rsub__(self, other: dt.date) -> dt.timedelta:
        return dt.timedelta(other.toordinal() - self._ordinal)


def day_of(ordinal: int) -> dt.date:
    """Return the day with a number, as `date.fromordinal` does but without a limit."""
    if _FIRST <= ordinal <= _LAST:
        return dt.date.fromordinal(ordinal)
    year = (ordinal - 1) * 400 // _DAYS_IN_400_YEARS + 1
    # Leap days lie unevenly within the four hundred years.
    year += (ordinal >= _opening(year + 1)) - (ordinal < _opening(year))
    return FarDay(year, ordinal)


@lru_cache(maxsize=512)
def year_of(value: str) -> tuple[dt.date, dt.date] | None:
    """Return the first and last day of a TIMEX3 value that is a year beyond the calendar.

    None for any other; a decade, a century and an age before Christ are too vague for a place.
    """
    found = _YEAR.match(value)
    if found is None:
        return None
    year = 1 - int(found["bc"]) if found["bc"] else int(found["ad"])
    begin = _opening(year)
    return FarDay(year, begin), FarDay(year, _opening(year + 1) - 1)


def _opening(year: int) -> int:
    """Return the number of 1 January."""
    before = year - 1
    return before * 365 + before // 4 - before // 100 + before // 400 + 1


def first_of(year: int, month: int) -> dt.date:
    """Return the first day of a month; of a far year that is about where it lies."""
    if dt.MINYEAR <= year <= dt.MAXYEAR:
        return dt.date(year, month, 1)
    return FarDay(year, _opening(year) + round((month - 1) * 30.4))


def year_in_words(year: int) -> str:
    """Return a year as people write it: “2022”, “3000 BC”."""
    return str(year) if year > 0 else tr("{year} BC").format(year=1 - year)
