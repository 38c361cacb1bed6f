"""What the words of an article say about the day it was written, without a date line.

A candidate day is scored by how well the article reads from it: weekdays and days without year
that its clauses place behind or ahead, dates that cannot lie after it, 'this month' beside a month.
"""

from __future__ import annotations

import bisect
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from reader.core.frozen import frozen
from reader.temporal.clauses import FUTURE, PAST, UNKNOWN, direction
from reader.temporal.history import tells_history
from reader.temporal.line_kinds import CAPTION, NOTHING, STORY, Line, line_kinds
from reader.temporal.matcher import find_nodes
from reader.temporal.tokens import Tokens, tokenise
from reader.temporal.values import safe_date

if TYPE_CHECKING:
    import datetime as dt

    from reader.temporal.patterns import Node

_LIMIT: Final = 60_000
_LABEL_LIKE: Final = 160
_NEAR: Final = 60


@frozen
class Clue:
    """One time expression as evidence: a full date, a day without year, a weekday or a month.

    `kind` is that of its line: the story's own, or one whose dates only bound the article's from
    below. `year` is given for a year or the month of a year, without a day. `before` is
    the word before it: 'the lowest since October 1997' may lie any time back.
    """

    way: int
    date: dt.date | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    text: str = ""
    kind: int = STORY
    year: int | None = None
    before: str = ""


@frozen
class Clues:
    """All the evidence of one text, and whether it is history writing, which tells nothing.

    `years` are the years that the story names without a day; they choose among years and no more.
    """

    items: tuple[Clue, ...]
    history: bool = False
    years: tuple[Clue, ...] = ()

    @property
    def full(self) -> list[Clue]:
        """The dates that have day, month and year."""
        return [clue for clue in self.items if clue.date]

    @property
    def days(self) -> list[Clue]:
        """The days that have a month and no year."""
        return [clue for clue in self.items if clue.day and not clue.date]

    @property
    def weekdays(self) -> list[Clue]:
        """The weekdays that stand alone."""
        return [clue for clue in self.items if clue.weekday and not clue.day]


def _clue(tokens: Tokens, node: Node) -> Clue | None:
    way = direction(tokens, node.first, node.last)
    text = tokens.text[tokens.starts[node.first] : tokens.ends[node.last - 1]]
    month, day, year = node.number("m"), node.number("d"), node.number("y")
    if node.kind in {"date", "range", "weekof"} and month and day:
        full = safe_date(year, month, day) if year else None
        return Clue(way, full, month, day, node.number("wd"), text)
    if node.kind == "weekday" and not node.has("step"):
        return Clue(way, weekday=node.number("wd"), text=text)
    if node.kind in {"month", "year"} and year and not node.has("era"):
        return Clue(way, month=month, text=text, year=year) if 1000 < year < 3000 else None
    if node.kind == "month" and month and not node.has("step"):
        return Clue(way, month=month, text=text)
    if node.kind == "step" and node.text("u") == "M" and node.category("step") == "THIS":
        return Clue(way, text="this month")
    return None


def clues(text: str) -> Clues:
    """Return what the text tells about when it was written."""
    tokens = tokenise(text[:_LIMIT])
    nodes = list(find_nodes(tokens))
    lines = line_kinds(tokens.text)
    placed = [_placed(tokens, node, lines) for node in nodes]
    items = tuple(clue for clue in placed if clue and not clue.year)
    years = tuple(clue for clue in placed if clue and clue.year and clue.kind == STORY)
    return Clues(items, tells_history([(tokens, nodes)], None), years)


def _placed(tokens: Tokens, node: Node, lines: list[Line]) -> Clue | None:
    """Return the node as a clue of the line it stands in, or None where it tells nothing."""
    clue = _clue(tokens, node)
    if clue is None:
        return None
    at = bisect.bisect(lines, tokens.starts[node.first], key=lambda line: line.start) - 1
    line = lines[max(at, 0)]
    kind = line.kind
    if kind == STORY and clue.date and clue.way == UNKNOWN:
        # A date that no verb belongs to, in a line by itself, is what captions without credit are.
        kind = CAPTION if line.end - line.start < _LABEL_LIKE else STORY
    if kind == NOTHING:
        return None
    # A picture shows what has been, though its words are in the present: 'drops water on Aug. 12'.
    way = clue.way if kind == STORY else PAST
    return replace(clue, way=way, kind=kind, before=tokens.back(node.first))


def _apart(day: dt.date, month: int, number: int, way: int) -> int:
    """Return days from `day` to the occurrence of the month-day that the clause means."""
    best = 400
    for year in (day.year - 1, day.year, day.year + 1):
        found = safe_date(year, month, number)
        if found is None:
            continue
        apart = (found - day).days
        if (way == PAST and apart > 0) or (way == FUTURE and apart < 0):
            continue
        if abs(apart) < abs(best):
            best = apart
    return best


def _score_day(clue: Clue, day: dt.date) -> float:
    apart = abs(_apart(day, clue.month or 1, clue.day or 1, clue.way))
    agreed = weekday_score(clue, day)
    if clue.way == PAST and apart <= 2:
        return 1.6 - 0.2 * apart + agreed
    if clue.way == FUTURE and apart <= 1:
        return 0.6 + agreed
    return (1.0 if apart <= 60 else 0.2 if apart <= 150 else -0.6) + agreed


def weekday_score(clue: Clue, day: dt.date) -> float:
    """Return 2 where the weekday beside a day of the month agrees with it near the candidate.

    It is -2 where it does not, 0 where no weekday is given.
    """
    if clue.weekday is None:
        return 0.0
    for year in (day.year - 1, day.year, day.year + 1):
        near = safe_date(year, clue.month or 1, clue.day or 1)
        if near and near.isoweekday() == clue.weekday and abs((near - day).days) < 200:
            return 2.0
    return -2.0


def _score_full(clue: Clue, day: dt.date) -> float:
    apart = ((clue.date or day) - day).days
    if clue.kind != STORY:
        return -6.0 if apart > 0 else 0.0
    if clue.way == FUTURE:
        return 0.2 if apart >= -1 else -0.5
    if apart > 0:
        return -6.0 if clue.way == PAST else -3.0
    return 0.6 if apart >= -2 else 0.0


def _score_weekday(clue: Clue, day: dt.date) -> float:
    back = (day.isoweekday() - (clue.weekday or 1)) % 7
    if clue.way == FUTURE:
        return (0.0, -0.2, 0.0, 0.1, 0.1, 0.1, 0.0)[back]
    return (1.0, 0.8, 0.4, 0.2, 0.0, -0.2, -0.3)[back]


def score(found: Clues, day: dt.date) -> float:
    """Return how well the text reads as written on `day`; higher is better."""
    total = 0.0
    for clue in found.items:
        if clue.date:
            total += _score_full(clue, day)
        elif clue.day:
            total += _score_day(clue, day)
        elif clue.weekday:
            total += _score_weekday(clue, day)
        elif clue.month:
            total += _score_month(clue, day)
    return total + _this_month(found, day)


def support(found: Clues, day: dt.date) -> float:
    """Return how many clues speak for this very day, rather than merely allow it."""
    total = 0.0
    for clue in found.items:
        if clue.way == FUTURE or clue.kind == CAPTION:
            continue
        if clue.date:
            total += 0 <= (day - clue.date).days <= 7
        elif clue.day:
            total += abs(_apart(day, clue.month or 1, clue.day, clue.way)) <= _NEAR
        elif clue.weekday:
            total += (1.0, 0.5)[back] if (back := (day.isoweekday() - clue.weekday) % 7) < 2 else 0
    return total


def is_anchored(found: Clues, day: dt.date) -> bool:
    """Say whether more than a lower bound ties the article to the year of this very day.

    News leaves out the year of days close by, so one of those has to lie near; and a weekday has
    to agree with the candidate, beside such a day or alone.
    """
    near = [
        clue
        for clue in found.days
        if clue.kind == STORY
        and abs(_apart(day, clue.month or 1, clue.day or 1, clue.way)) <= _NEAR
    ]
    agreed = any(weekday_score(clue, day) > 0 for clue in near)
    reported = (one for one in found.weekdays if one.kind == STORY and one.way != FUTURE)
    named = {one.weekday for one in reported}
    return bool(near) and (agreed or day.isoweekday() in named)


def _score_month(clue: Clue, day: dt.date) -> float:
    ahead = ((clue.month or 1) - day.month) % 12
    if clue.way == FUTURE:
        return 0.2 if ahead <= 6 else -0.2
    return 0.1 if ahead >= 6 or ahead == 0 else 0.0


def _this_month(found: Clues, day: dt.date) -> float:
    if not any(clue.text == "this month" for clue in found.items):
        return 0.0
    named = [clue.month for clue in found.items if clue.month and clue.way == PAST]
    return 1.5 if day.month in named else 0.0
