"""Times of day that lead from one to the other: 'from 10 p.m. to 2 a.m.' ends on the next day."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from reader.temporal.lexicon import wordset
from reader.temporal.values import shift_days

if TYPE_CHECKING:
    from reader.temporal.context import Context
    from reader.temporal.patterns import Node
    from reader.temporal.tokens import Tokens

CLOCKS: Final = wordset("clock noon hours")
_LEADING: Final = wordset("to until till til through - – —")
_LONGEST: Final = 24
_BETWEEN: Final = 60
_LOCAL: Final = wordset("local time daily and")
_DAY: Final = 24 * 60


def begun(tokens: Tokens, node: Node, ctx: Context) -> dt.datetime | None:
    """Return the moment told right before from which a range leads up to this time of day."""
    if ctx.clock is None or not _leads(tokens, ctx.running_at, node.first):
        return None
    return ctx.clock


def _leads(tokens: Tokens, start: int, first: int) -> bool:
    """Say whether 'to', 'until' or a dash leads on from `start`, or 'and' after 'between'."""
    end = tokens.starts[first]
    if not 0 <= end - start <= _LONGEST:
        return False
    words = tokens.text[start:end].replace(",", " ").lower().split()
    if not words or any(word not in _LEADING | _LOCAL for word in words):
        return False
    if words[-1] in _LEADING:
        return True
    return words == ["and"] and "between" in tokens.text[max(0, start - _BETWEEN) : start].lower()


def is_range(tokens: Tokens, one: Node, two: Node) -> bool:
    """Say whether the first of two nodes leads up to the second."""
    return _leads(tokens, tokens.ends[one.last - 1], two.first)


def end_day(begin: dt.datetime, day: dt.date, value: str) -> dt.date:
    """Return the day on which a range ends, given the day and time at which it is written to.

    What would end before it begins ends on the day after.
    """
    if day > begin.date():
        return day
    later = minutes(value) > begin.hour * 60 + begin.minute
    return begin.date() if later else shift_days(begin.date(), 1) or day


def minutes(value: str) -> int:
    """Return the minutes into its day of a time such as ``T22:30``; midnight ends its day."""
    hour, _, rest = value.removeprefix("T").partition(":")
    if not (hour.isdecimal() and rest[:2].isdecimal()):
        return _DAY
    return int(hour) * 60 + int(rest[:2])


def begin_day(day: str, begin: str, end: str) -> str:
    """Return the day of the '11 p.m.' in 'from 11 p.m. to 5 a.m. on Sunday': the day before.

    The day is written beside the end, and belongs to it.
    """
    if begin == "T24:00" or minutes(begin) < minutes(end):
        return day
    try:
        before = shift_days(dt.date.fromisoformat(day), -1)
    except ValueError:
        return day
    return before.isoformat() if before else day
