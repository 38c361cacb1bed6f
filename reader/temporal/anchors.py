"""What a time is resolved against: the publication date, or something said before it."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from reader.core.frozen import frozen
from reader.temporal.values import Point, interval, point_of

if TYPE_CHECKING:
    import datetime as dt

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def spoken(day: dt.date) -> str:
    """Write a day as it is shown to people: 28 Jan 2022."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


@frozen
class Anchor:
    """A point in time to count from, and how to name it in a sentence.

    `about` is the month that 'early', 'mid' or 'late' suggests for a point without month.
    """

    point: Point
    words: str
    day: dt.date | None = None
    unit: str = "D"
    about: int | None = None

    @property
    def basis(self) -> str:
        """The basis to show."""
        return f"against {self.words}"


@functools.lru_cache(maxsize=16)
def publication_anchor(published: dt.date | None) -> Anchor | None:
    """Return the anchor that the publication date is, if it is known."""
    if published is None:
        return None
    return Anchor(point_of(published), f"publication {spoken(published)}", published)


def saying_anchor(point: Point) -> Anchor:
    """Return the anchor that the time of saying is for what is quoted: a day, a month or a year."""
    if point.date is not None:
        return Anchor(point, f"when it was said, {spoken(point.date)}", point.date)
    month = f"{_MONTHS[point.month - 1]} " if point.month else ""
    unit = "M" if point.month else "Y"
    return Anchor(point, f"when it was said, {month}{point.year}", None, unit)


_ABOUT = {"START": 2, "MID": 6, "END": 11}


def mention_anchor(value: str, text: str, mod: str | None = None) -> Anchor | None:
    """Return the anchor that a resolved expression is for what follows it, if it is definite."""
    point = told_point(value)
    if point is None:
        return None
    unit = "Y" if point.month is None else "M" if point.day is None else "D"
    day = point.date
    if day is None and "-W" in value:
        day, unit = interval(value)[0], "W"
    short = " ".join(text.split())
    about = point.month or _ABOUT.get(mod or "")
    return Anchor(point, f"‘{short[:40]}’ before it", day, unit, about)


@functools.lru_cache(maxsize=512)
def told_point(value: str) -> Point | None:
    """Return the year, month or day that a value begins with, or None where it tells none."""
    era = -1 if value.startswith("BC") else 1
    body = value[2:] if era < 0 else value
    body = body.split("/")[0].split("T")[0]
    head, _, rest = body.partition("-")
    if not (head.isdecimal() and len(head) >= 4):
        return None
    year = era * int(head)
    pieces = rest.split("-") if rest else []
    if pieces and pieces[0].startswith("W") and pieces[0][1:].isdecimal():
        begin = interval(body)[0]
        return Point(begin.year, begin.month) if begin else None
    month = int(pieces[0]) if pieces and pieces[0].isdecimal() else None
    if pieces and month is None:
        month = {"SP": 4, "SU": 7, "FA": 10, "WI": 12, "Q1": 2, "Q2": 5, "Q3": 8, "Q4": 11}.get(
            pieces[0]
        )
        return Point(year, month)
    day = int(pieces[1]) if month and len(pieces) > 1 and pieces[1].isdecimal() else None
    return Point(year, month, day)
