"""Times of day that lead from one to the other: 'from 10 p.m. to 2 a.m.' ends on the next day."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from reader.temporal.lexicon import wordset
from reader.temporal.values import shift_days

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.temporal.context import Context
    from reader.temporal.patterns import Node
    from reader.temporal.tokens import Tokens

CLOCKS: Final = wordset("clock noon hours")
_LEADING: Final = wordset("to until till til through - – —")
_LONGEST: Final = 24
_BETWEEN: Final = 60
_LOCAL: Final = wordset("local time daily and")
_DAY: Final = 24 * 60
_MOST: Final = 2
_SENTENCE: Final = 80
_SMALL_HOURS: Final = 6 * 60
_LEADS_IN: Final = wordset("at from between around about")
_FOLLOWS: Final = wordset("on")
_NIGHTS = frozenset({"night", "overnight"})


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


def runs_on(tokens: Tokens, node: Node, ctx: Context, value: str) -> bool:
    """Say whether a time lies in the night after its day: 'on Monday they talked until 3 a.m.'."""
    if ctx.clock is not None or ctx.running is None or ctx.running is not ctx.running_day:
        return False
    start, end = ctx.running_at, tokens.starts[node.first]
    near = 0 <= end - start <= _SENTENCE and ". " not in tokens.text[start:end]
    small = minutes(value) < _SMALL_HOURS
    return near and small and tokens.back(node.first) in {"until", "till", "til"}


def habit(tokens: Tokens, nodes: Sequence[Node], index: int) -> str:
    """Return the day of a time of day beside what comes round: 'every Wednesday at 10 a.m.'.

    It is any such weekday, or any day at all; nothing where no set stands beside the time.
    """
    if nodes[index].kind not in CLOCKS:
        return ""
    first = last = index
    while (
        first > 0
        and nodes[first - 1].kind in CLOCKS
        and is_range(tokens, nodes[first - 1], nodes[first])
        and index - first < _MOST
    ):
        first -= 1
    if (
        last + 1 < len(nodes)
        and nodes[last + 1].kind in CLOCKS
        and is_range(tokens, nodes[last], nodes[last + 1])
    ):
        last += 1
    for node, before in ((nodes[first - 1 : first], True), (nodes[last + 1 : last + 2], False)):
        if node and (day := _coming_round(tokens, node[0])):
            start = node[0].last if before else nodes[last].last
            end = nodes[first].first if before else node[0].first
            words = tokens.text_of(start, end).replace(",", " ").lower().split()
            if len(words) <= 1 and set(words) <= (_LEADS_IN if before else _FOLLOWS):
                return day
    return ""


def _coming_round(tokens: Tokens, node: Node) -> str:
    """Return the open day of a weekday or day that comes round."""
    if node.kind == "weekdays" and not node.has("part"):
        return f"XXXX-WXX-{node.number('wd')}"
    if node.kind == "freq":
        return (
            "XXXX-XX-XX" if node.text("f") == "P1D" and tokens.word(node.first) == "daily" else ""
        )
    daily = node.kind == "every" and not node.has("n")
    day = node.text("u") in {"D", "TNI", "TMO", "TEV", "TAF"}
    return "XXXX-XX-XX" if daily and day else "XXXX-WXX-WE" if node.kind == "weekends" else ""


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


def ends_night(tokens: Tokens, first: int) -> bool:
    """Say whether a day is that on which a night ends: 'the night to 13 March', 'from 12 to 13'."""
    if tokens.back(first) != "to":
        return False
    if tokens.back(first, 2) in _NIGHTS:
        return True
    return any(
        tokens.back(first, k) == "from" and tokens.back(first, k + 1) in _NIGHTS for k in (3, 4)
    )
