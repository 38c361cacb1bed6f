"""Days and months as a date is put together of them."""

from __future__ import annotations

import datetime as dt

from reader.core.i18n import tr

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
"""The months in short, as English has them."""


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
