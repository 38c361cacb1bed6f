"""From what the grammar matched to what it means.

Each kind of node has a function that is given the node and the context, and answers with a reading
or None (not a time after all).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.core.times import TimeType
from reader.temporal import (
    anniversaries,
    calendar_dates,
    clock_times,
    compared,
    compound,
    counted_dates,
    day_beside,
    fixed_dates,
    lengths,
    near_times,
    sets,
    vague_times,
)
from reader.temporal.context import Context, Reading
from reader.temporal.fixed_readings import FIXED, reading
from reader.temporal.values import interval, week_value

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from reader.temporal.patterns import Node


def _week_of(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'the week of Jan. 10' to the ISO week that holds that day."""
    inner = calendar_dates.date(node, ctx)
    if inner is None:
        return None
    day = interval(inner.value)[0]
    if day is None:
        return None
    return Reading(TimeType.DATE, week_value(day), None, inner.basis, inner.confidence)


RESOLVERS: Final[Mapping[str, Callable[[Node, Context], Reading | None]]] = {
    "date": calendar_dates.date, "range": calendar_dates.day_range,
    "wdday": calendar_dates.weekday_and_day, "month": calendar_dates.month,
    "year": calendar_dates.year, "fiscal": calendar_dates.fiscal_year,
    "years": calendar_dates.years, "decade": calendar_dates.decade,
    "century": calendar_dates.century, "season": calendar_dates.season,
    "quarter": calendar_dates.quarter, "holiday": fixed_dates.holiday,
    "eve": fixed_dates.eve, "iso": fixed_dates.iso, "slash": fixed_dates.slash, "weekof": _week_of,
    "nthday": calendar_dates.weekday_of_month,
    "clock": clock_times.clock, "noon": clock_times.clock, "deictic": near_times.deictic,
    "weekday": near_times.weekday, "weekdays": near_times.weekdays, "part": near_times.part,
    "partof": near_times.part_of, "overnight": near_times.part,
    "bynight": near_times.by_night, "early": near_times.early_hours, "step": near_times.step,
    "theunit": near_times.the_unit, "ref": near_times.ref, "recent": near_times.recent,
    "coming": near_times.coming, "ago": lengths.ago, "length": lengths.length,
    "several": lengths.several, "units": lengths.units, "every": lengths.every,
    "rate": lengths.rate, "freq": lengths.frequency, "tradepart": near_times.part,
    "shortyear": calendar_dates.year,
    "theseason": calendar_dates.season, "theyear": calendar_dates.year,
    "sept11": fixed_dates.sept11, "weekends": near_times.weekends,
    "era": near_times.era, "seconds": lengths.seconds, "agowd": anniversaries.ago_weekday,
    "agowds": anniversaries.weekdays_ago, "agotoday": anniversaries.ago_today,
    "agothis": anniversaries.ago_this,
    "beforelast": near_times.before_last,
    "dayonly": calendar_dates.day_only, "weekin": calendar_dates.week_in,
    "monthday": counted_dates.day_of_month, "wdweek": counted_dates.weekday_week,
    "weekendof": counted_dates.weekend_of, "nthofyear": counted_dates.nth_of_year,
    "sameago": near_times.same_ago, "samein": compared.same_in,
    "last": near_times.the_last, "bare": vague_times.bare, "daytime": vague_times.daytime,
    "counted": vague_times.counted, "period": vague_times.period,
    "sometime": vague_times.some_time, "ended": vague_times.ended,
    "halfyear": vague_times.half_year, "everydate": sets.every_date, "everynth": sets.every_nth,
    "hours": clock_times.clock, "wdrel": day_beside.weekday_rel, "compound": compound.length,
    "games": vague_times.games, "asmany": lengths.as_many,
    "twinyears": calendar_dates.years,
}  # fmt: skip


def resolve(node: Node, ctx: Context) -> Reading | None:
    """Return what the node means in its context, or None if it turns out not to be a time."""
    if node.has(FIXED):
        return reading(node)
    if sets.comes_round(ctx.tokens, node):
        return sets.every_date(node, ctx)
    resolver = RESOLVERS.get(node.kind)
    return resolver(node, ctx) if resolver else None
