"""The focus: what moment the reader is looking at, and where each article speaks of it."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import field

from reader.core.days import FarDay
from reader.core.frozen import frozen
from reader.core.times import TimeExpression

MOST_NUMBER = (1 << 20) - 1
"""The highest number of an event at its days."""

_MOST_DAYS = dt.date.max.toordinal() + 1


@frozen
class Interval:
    """A stretch of calendar days, both ends included.

    `number` tells an event that a person added from what else is at the same days; all that texts
    date has 0. Raises ValueError when it ends before it begins or has no such number. `order` is a
    number that sorts as intervals do, for sorting and grouping very many.
    """

    begin: dt.date
    end: dt.date
    number: int = 0
    order: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.end < self.begin:
            message = f"ends before it begins: {self.begin} – {self.end}"
            raise ValueError(message)
        if not 0 <= self.number <= MOST_NUMBER:
            message = f"no number of an event: {self.number}"
            raise ValueError(message)
        order = self.begin.toordinal() * _MOST_DAYS + self.end.toordinal()
        object.__setattr__(self, "order", order * (MOST_NUMBER + 1) + self.number)

    def __lt__(self, other: Interval) -> bool:
        return self.order < other.order

    @property
    def unnumbered(self) -> Interval:
        """The same days, as texts name them."""
        return Interval(self.begin, self.end) if self.number else self

    @property
    def days(self) -> int:
        """How many days it covers, at least one."""
        return (self.end - self.begin).days + 1

    def overlaps(self, other: Interval) -> bool:
        """Tell whether the two share at least one day."""
        return self.begin <= other.end and other.begin <= self.end


@frozen
class Focus:
    """The moment in focus and, where it came from an article, the place in it.

    `position` is a code point offset in the text of `article_id`; `interval` is None in an article
    that names no days. `told` are the places, each in an article and at a code point, that tell of
    the event that was picked, the most telling first; empty where only days were.
    """

    interval: Interval | None
    article_id: str | None = None
    position: int | None = None
    told: tuple[tuple[str, int], ...] = ()


def interval_of(time: TimeExpression) -> Interval | None:
    """Return the days a time expression resolves to, or None for vague ones."""
    if time.begin is None or time.end_date is None or time.end_date < time.begin:
        return None
    return Interval(time.begin, time.end_date)


def mention_at(times: Sequence[TimeExpression], position: int) -> TimeExpression | None:
    """Return the last dated expression at or before `position`, or the first one after it.

    `times` are sorted by position.
    """
    dated = [time for time in times if interval_of(time) is not None]
    if not dated:
        return None
    index = bisect_right([time.start for time in dated], position) - 1
    return dated[max(index, 0)]


def days_of(focus: Focus | None) -> list[str]:
    """Return the first and the last day in focus as they are kept; none where they cannot be."""
    days = focus.interval if focus else None
    # A year that no calendar reaches could not be read again.
    far = days is not None and isinstance(days.begin, FarDay)
    return [str(days.begin), str(days.end)] if days and not far else []
