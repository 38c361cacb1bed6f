"""Resolving durations, sets, and what is counted from something: 'two days later'."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.core.times import TimeType
from reader.temporal.clauses import FUTURE, direction
from reader.temporal.context import STATED, VAGUE, Context, Reading
from reader.temporal.day_beside import later_clock, same_day
from reader.temporal.frames import ranked
from reader.temporal.near_times import shifted
from reader.temporal.tokens import BREAK, CODES
from reader.temporal.values import (
    YEARS_IN_UNIT,
    duration_value,
    shift_year,
    year_value,
)
from reader.temporal.veto_lengths import a_war, is_comparison
from reader.temporal.years import modifier

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.temporal.anchors import Anchor
    from reader.temporal.patterns import Node

DATE, DURATION, SET = TimeType.DATE, TimeType.DURATION, TimeType.SET
_SAME_DAY = 12
_LOOK_BACK = 40
_COUNTS = frozenset(CODES[name] for name in ("NUMW", "DAYN", "NUMX", "ORDW", "ORDN", "SECOND"))
_SENTENCE = 250
_AGES = 10_000
_MONTH_OR_QUARTER = re.compile(r"[0-9]{4}(-(?:[0-9]{2}|Q[1-4]|H[12]))\Z")
_UNKNOWN = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "Y": "XXXX"}


def count_of(node: Node) -> float | None:
    """Return how many are counted, or None where the words tell no number."""
    if node.category("n") == "FULL":
        return 1.0
    if node.has("n") and node.category("n") in {"FEW", "MANY", "SOME"}:
        return node.amount("n")
    return node.amount("n") if node.has("n") else None


def _duration(node: Node) -> str:
    if node.has("span"):
        return node.text("span")
    count = count_of(node)
    if node.category("u") == "QUARTERS":
        return duration_value(count and 3 * count, "M")
    if node.category("u") == "WEEKENDS":
        return duration_value(count, "WE")
    if count is not None and node.has("half"):
        count += 0.5
    return duration_value(count, node.text("u"))


def length(node: Node, ctx: Context) -> Reading | None:
    """Resolve a duration; 'in ten days' is a day where the clause looks ahead."""
    if not ctx.narrative and a_war(ctx.tokens, node):
        return None
    coming = _coming(node, ctx)
    if coming is not None:
        return coming
    one = None if node.category("u") == "UNITS" else 1
    value = duration_value(one, node.text("u")) if node.has("long") and not node.has("n") else None
    return Reading(DURATION, value or _duration(node), modifier(node), STATED, 0.95)


def _coming(node: Node, ctx: Context) -> Reading | None:
    """Return the day, week or month that 'will end in ten days' names, counted from publication."""
    unit, count, anchor = node.text("u"), node.amount("n"), ctx.publication
    plain = node.category("n") in {"DAYN", "NUMX", "NUMW", "AN"} and not node.has("half")
    if not plain or count is None or anchor is None or ctx.narrative or unit.startswith("T"):
        return None
    if ctx.tokens.back(node.first) != "in" or node.has("long") or node.has("n2") or node.has("of"):
        return None
    if ctx.tokens.ahead(node.last)[:1] not in {"", ".", ",", ";"}:
        return None
    if direction(ctx.tokens, node.first, node.last) != FUTURE:
        return None
    if ranked(ctx.tokens, node.first):
        return None
    value = _counted(unit, count, anchor)
    return Reading(DATE, value, modifier(node), anchor.basis, 0.8) if value else None


def ago(node: Node, ctx: Context) -> Reading | None:
    """Resolve what is counted: 'two years ago' from publication, 'two days later' from before it.

    'In two years' time' counts from publication too.
    """
    said_ago = node.has("time") or node.category("dir") in {"AGO", "HENCE"}
    anchor = ctx.publication if said_ago and not ctx.narrative else ctx.before
    sign = 1 if node.has("time") else node.number("dir") or -1
    unit, count = _amount(node)
    if is_comparison(ctx.tokens, node):
        return _beside_date(node, ctx)
    if not said_ago and (exact := _exactly(node, ctx, unit, count)) is not None:
        return exact
    if said_ago and (ages := _ages(unit, count)) and sign < 0:
        return Reading(DATE, ages, modifier(node), VAGUE, 0.8)
    if unit == "D" and not said_ago and anchor is not None and anchor.unit != "D":
        anchor = ctx.running_day or anchor
    forward = sign > 0 and not said_ago
    if not said_ago and (count is None or (forward and ctx.running is None)):
        return _some_later(node, unit, anchor)
    if count is None or anchor is None:
        return Reading(DATE, "PAST_REF" if sign < 0 else "FUTURE_REF", modifier(node), VAGUE, 0.5)
    value = _counted(unit, sign * count, anchor)
    if value is None:
        return Reading(DATE, "PAST_REF" if sign < 0 else "FUTURE_REF", modifier(node), VAGUE, 0.4)
    if unit.startswith("T"):
        value += "TXX" if unit == "TH" else "TXX:XX"
    kind = TimeType.TIME if unit.startswith("T") else DATE
    return Reading(kind, value, modifier(node), anchor.basis, 0.9)


def _beside_date(node: Node, ctx: Context) -> Reading | None:
    """Resolve '17 March, a day later than planned' to that day, None where it was passed over."""
    beside = ctx.tokens.starts[node.first] - ctx.running_at <= len(", ")
    if ctx.running is None or not beside:
        return None
    return Reading(DATE, ctx.running_value, None, ctx.running.basis, 0.7)


def _exactly(node: Node, ctx: Context, unit: str, count: float | None) -> Reading | None:
    """Resolve what is counted from a moment, to the day, or from the month or quarter compared."""
    anchor, sign = ctx.running, node.number("dir") or -1
    if anchor is None or count is None or count != int(count):
        return None
    value, moved = None, sign * int(count)
    if unit.startswith("T"):
        value = later_clock(ctx.clock, unit, moved)
        return Reading(TimeType.TIME, value, modifier(node), anchor.basis, 0.9) if value else None
    if _to_the_day(node, ctx) and unit in {"Y", "M"}:
        value = same_day(unit, moved, anchor)
    elif unit == "Y" and sign < 0 and _compared(node, ctx) is not None:
        value = f"{anchor.point.year + moved:04d}{_compared(node, ctx)}"
    elif unit in YEARS_IN_UNIT and unit != "Y" and not node.has("about"):
        value = year_value(shift_year(anchor.point.year, moved * YEARS_IN_UNIT[unit]))
    return Reading(DATE, value, modifier(node), anchor.basis, 0.9) if value else None


def _to_the_day(node: Node, ctx: Context) -> bool:
    return " ".join(ctx.tokens.ahead(node.last, at) for at in (1, 2, 3)) == "to the day"


def _compared(node: Node, ctx: Context) -> str | None:
    """Return '-09' for 'in September, up from a year earlier': the same month is meant."""
    between = ctx.tokens.text[max(ctx.running_at, 0) : ctx.tokens.starts[node.first]]
    told = _MONTH_OR_QUARTER.match(ctx.running_value)
    if told is None or len(between) > _SENTENCE or ". " in between or "\n" in between:
        return None
    return told[1]


def _ages(unit: str, count: float | None) -> str | None:
    """Write '40,000 years ago' as KA40, as TIMEX2 does: nobody counts it from today."""
    years = (count or 0) * YEARS_IN_UNIT.get(unit, 0)
    for size, name in ((10**9, "GA"), (10**6, "MA"), (10**3, "KA")):
        if years >= size:
            exact = years >= _AGES and years % 1000 == 0
            return f"{name}{years / size:g}" if exact else None
    return None


def _some_later(node: Node, unit: str, anchor: Anchor | None) -> Reading | None:
    """Read 'a few days later': a day that is not told; hours later, most often the same day."""
    if unit.startswith("T"):
        day = anchor.day.isoformat() if anchor and anchor.day else "XXXX-XX-XX"
        day += "TXX" if unit == "TH" else "TXX:XX"
        return Reading(TimeType.TIME, day, modifier(node), anchor.basis if anchor else VAGUE, 0.4)
    return Reading(DATE, _UNKNOWN.get(unit, "XXXX"), modifier(node), VAGUE, 0.5)


def _amount(node: Node) -> tuple[str, float | None]:
    if not node.has("span"):
        return node.text("u"), count_of(node)
    value = node.text("span")
    digits = "".join(letter for letter in value if letter.isdigit())
    unit = value[-1]
    return ("T" + unit if value.startswith("PT") else unit), float(digits or 1)


def _counted(unit: str, count: float, anchor: Anchor) -> str | None:
    if unit.startswith("T"):
        hours = abs(count) * {"TH": 1.0, "TM": 1 / 60}.get(unit, 0.0)
        return anchor.day.isoformat() if anchor.day and hours <= _SAME_DAY else None
    if count != int(count) or abs(count) > 10**7:
        return None
    value = shifted(unit, int(count), anchor)
    if value is None and anchor.point.month is None and unit in {"M", "W", "D"}:
        return anchor.point.value if abs(count) < 12 else None
    return value


def as_many(node: Node, ctx: Context) -> Reading:
    """Resolve 'as many weeks' of 'the third attack in as many weeks': three of them."""
    count = next(_counts_before(ctx, node.first), None)
    return Reading(DURATION, duration_value(count, node.text("u")), None, STATED, 0.9)


def _counts_before(ctx: Context, first: int) -> Iterator[float]:
    """Yield the numbers that stand before in the sentence, the nearest first."""
    for index in range(first - 1, max(-1, first - _LOOK_BACK), -1):
        kind, value = ctx.tokens.kinds[index], ctx.tokens.values[index]
        if kind in {BREAK, "."}:
            return
        if kind in _COUNTS and isinstance(value, int | float):
            yield value


def seconds(node: Node, ctx: Context) -> Reading | None:
    """Resolve '30-second'."""
    del ctx
    return Reading(DURATION, duration_value(count_of(node), "TS"))


def several(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'the past three months', 'the next few weeks'."""
    del ctx
    return Reading(DURATION, _duration(node), None, STATED, 0.9)


def units(node: Node, ctx: Context) -> Reading | None:
    """Resolve a bare plural: 'for weeks'."""
    del ctx
    return Reading(DURATION, duration_value(None, node.text("u")), modifier(node), STATED, 0.8)


def every(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'every week', 'every two years'."""
    del ctx
    category = node.category("u")
    if category == "PART":
        return Reading(SET, "XXXX-XX-XX" + node.text("u"))
    if category in {"SEASON", "FALL"}:
        return Reading(SET, "XXXX-" + node.text("u"))
    if category == "WEEKEND":
        return Reading(SET, "XXXX-WXX-WE")
    if category == "QUARTER":
        return Reading(SET, "P3M")
    count = count_of(node) if node.has("n") else 1.0
    return Reading(SET, duration_value(count, node.text("u")))


def rate(node: Node, ctx: Context) -> Reading | None:
    """Resolve 'a day' in '200 million a day'."""
    del ctx
    return Reading(SET, duration_value(1, node.text("u")), None, STATED, 0.9)


def frequency(node: Node, ctx: Context) -> Reading | None:
    """Resolve daily, weekly, annual."""
    del ctx
    return Reading(SET, node.text("f"), None, STATED, 0.8)
