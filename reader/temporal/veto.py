"""What looks like a time and is not: ages, counts, scores, names, words with other senses.

Each kind of node may have a check, which sees the node among its tokens and says whether it is a
time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.temporal import (
    compound,
    counted_dates,
    veto_clocks,
    veto_days,
    veto_lengths,
    veto_near,
    veto_vague,
    veto_years,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from reader.temporal.patterns import Node
    from reader.temporal.tokens import Tokens

CHECKS: Final[Mapping[str, Callable[[Tokens, Node], bool]]] = {
    "ago": veto_lengths.compared,
    "clock": veto_clocks.clock,
    "compound": compound.is_compound,
    "date": veto_days.date,
    "everynth": veto_days.every_nth,
    "hours": veto_clocks.hours,
    "twinyears": veto_years.twin_years,
    "dayonly": veto_days.day_only,
    "holiday": veto_days.holiday,
    "eve": veto_days.holiday,
    "slash": veto_days.slash,
    "monthday": counted_dates.is_month,
    "wdweek": counted_dates.is_week,
    "nthofyear": counted_dates.is_counted,
    "month": veto_days.month,
    "noon": veto_clocks.noon,
    "quarter": veto_days.quarter,
    "range": veto_days.day_range,
    "season": veto_days.season,
    "sept11": veto_days.sept11,
    "theseason": veto_days.the_season,
    "wdday": veto_days.date,
    "weekday": veto_days.weekday,
    "freq": veto_lengths.freq,
    "length": veto_lengths.length,
    "rate": veto_lengths.rate,
    "units": veto_lengths.units,
    "bare": veto_vague.bare,
    "counted": veto_vague.counted,
    "ended": veto_vague.ended,
    "halfyear": veto_vague.half_year,
    "period": veto_vague.period,
    "sometime": veto_vague.some_time,
    "bynight": veto_near.by_night,
    "deictic": veto_near.deictic,
    "early": veto_near.early_hours,
    "weekof": veto_near.week_of,
    "era": veto_near.era,
    "last": veto_near.last,
    "part": veto_near.part,
    "ref": veto_near.ref,
    "step": veto_near.step,
    "theunit": veto_near.the_unit,
    "tradepart": veto_near.trade_part,
    "century": veto_years.century,
    "decade": veto_years.decade,
    "shortyear": veto_years.short_year,
    "theyear": veto_years.the_year,
    "year": veto_years.year,
    "years": veto_years.two_years,
}


def allowed(tokens: Tokens, node: Node) -> bool:
    """Say whether the node is a time in this place."""
    check = CHECKS.get(node.kind)
    return check is None or check(tokens, node)
