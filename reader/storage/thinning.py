"""Which backups are kept: the last ten, one a day for a week, one a week for two months."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

LAST = 10
"""How many of the newest are kept, however close together they are."""

DAILY = dt.timedelta(days=7)
"""For how long the newest of each day (UTC) is kept."""

WEEKLY = dt.timedelta(days=62)
"""For how long the newest of each week (ISO 8601, UTC) is kept."""


def kept(times: Sequence[dt.datetime], now: dt.datetime) -> frozenset[int]:
    """Return the positions in `times` of the backups to keep.

    `times` says when each was made, in the order in which they were made. Their order is what tells
    the newest, not the clock, which may have been wrong: a time that is still to come counts as
    now.
    """
    keep = set(range(max(0, len(times) - LAST), len(times)))
    days: dict[dt.date, int] = {}
    weeks: dict[tuple[int, int], int] = {}
    for position, time in enumerate(times):
        age, day = now - time, time.astimezone(dt.UTC).date()
        if age <= DAILY:
            days[day] = position
        if age <= WEEKLY:
            weeks[day.isocalendar()[:2]] = position
    return frozenset(keep | set(days.values()) | set(weeks.values()))
