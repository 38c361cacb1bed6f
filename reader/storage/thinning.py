"""Which backups are kept: the last ten, one a day for a week, one a week for two months."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from itertools import pairwise

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
    now, and a time without backups that is longer than two months as none at all. So neither a
    clock that is years ahead nor a long absence makes all of them old at once.
    """
    unused = _long_gaps(times, now)
    keep = set(range(max(0, len(times) - LAST), len(times)))
    days: dict[dt.date, int] = {}
    weeks: dict[tuple[int, int], int] = {}
    for position, time in enumerate(times):
        skipped = sum((gap for start, gap in unused if start >= time), dt.timedelta())
        age, day = now - time - skipped, time.astimezone(dt.UTC).date()
        if age <= DAILY:
            days[day] = position
        if age <= WEEKLY:
            weeks[day.isocalendar()[:2]] = position
    return frozenset(keep | set(days.values()) | set(weeks.values()))


def _long_gaps(
    times: Sequence[dt.datetime], now: dt.datetime
) -> list[tuple[dt.datetime, dt.timedelta]]:
    """Return when each long time without a backup began, and how long it was."""
    past = sorted(time for time in times if time < now)
    steps = ((one, other - one) for one, other in pairwise([*past, now]))
    return [(start, gap) for start, gap in steps if gap > WEEKLY]
