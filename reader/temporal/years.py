"""The year of a month or a day that comes without one, and the modifiers of a date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.temporal.clauses import FUTURE, PAST, Outlook, direction, outlook
from reader.temporal.context import STATED, Context
from reader.temporal.flashback import looks_back, year_before
from reader.temporal.frames import comes_every_year
from reader.temporal.lexicon import wordset
from reader.temporal.narrative import holds_on, narrative_year
from reader.temporal.signs import END, INFINITIVE, PLAN, PLANNED, WILL, sign
from reader.temporal.values import SEASON_MONTHS, Point, shift_year

if TYPE_CHECKING:
    import datetime as dt

    from reader.temporal.anchors import Anchor
    from reader.temporal.patterns import Node
    from reader.temporal.tokens import Tokens

_MONTH, _YEAR = 30.4, 365.0
_SOON = 45
_CLOSE = 14
_HALF_YEAR = 6
_CLOSE_FEAST = 3
_REACH = 24
"""Tokens before a day in which its verb stands."""
_THEN, _STILL = wordset("was were had"), wordset("is are has have")
_AWAITED = PLANNED | wordset(
    "to supposed meant intended anticipated awaited forecast predicted likely"
)
_LINKS = 3
"""Words behind 'was' among which stands what was awaited."""
STEPS = {"LAST": -1, "PREV": -1, "PAST": -1, "NEXT": 1, "FOLL": 1, "COMING": 1}


def modifier(node: Node) -> str | None:
    """Return the TIMEX3 mod that the words before or around the expression give it."""
    for name in ("edge", "early", "about"):
        value = node.value(name)
        if isinstance(value, str):
            return value
        if value in (-1, 1):
            return "START" if value == -1 else "END"
    return None


def era_year(node: Node) -> int | None:
    """Return the year that the expression states, negative before Christ."""
    year = node.number("y")
    if year is not None and "BC" in (node.value("era"), node.value("era2")):
        return -year
    return year


def _relative_year(node: Node, ctx: Context) -> tuple[int, str] | None:
    """Read 'of last year', 'of that year', 'of the following year'."""
    category = node.category("rel")
    before, near = ctx.list_start or (ctx.before, ctx.near)
    ctx.list_start = (before, near) if node.has("shared") else None
    anchor = before if category in {"SAME", "THAT", "FOLL", "PREV"} else near
    if anchor is None:
        return None
    moved = STEPS.get(category, 0) + (node.number("shared") or 0)
    return shift_year(anchor.point.year, moved), anchor.basis


def year_of(node: Node, ctx: Context, month: int, day: int | None) -> tuple[int, str, float] | None:
    """Return the year of a month or of a day in it, the basis, and how sure that is."""
    stated = era_year(node)
    if stated is not None:
        return stated, STATED, 1.0
    if node.has("rel"):
        relative = _relative_year(node, ctx)
        return (*relative, 0.95) if relative else None
    if day is None and not node.has("h") and comes_every_year(ctx.tokens, node.first, node.last):
        return None
    if _known_event(node, ctx, month, day):
        return 2001, "the attacks of 11 Sep 2001", 0.98
    if ctx.said is None and _leans(node, ctx, month) and ctx.running is not None:
        return _told_year(node, ctx, ctx.running, month, day)
    if ctx.narrative and ctx.said is None and ctx.running is None:
        return None  # a history that has not told its year yet
    if ctx.said is not None and ctx.said.day is None:
        return ctx.said.point.year, ctx.said.basis, 0.7
    if ctx.published is None:
        if ctx.running is not None:
            running = narrative_year(ctx.trail, month, short=ctx.short)
            return running[0], running[1].basis, 0.6
        return None
    today = ctx.said.day if ctx.said is not None and ctx.said.day else ctx.published
    year, sure = _news_year(node, ctx, today, month, day)
    anchor = ctx.publication
    return year, anchor.basis if anchor else STATED, sure


def _told_year(
    node: Node, ctx: Context, running: Anchor, month: int, day: int | None
) -> tuple[int, str, float]:
    """Return the year that the account gives: behind it in the pluperfect, else where it goes."""
    if looks_back(ctx.tokens, node.first, node.last):
        return year_before(running, month, day), running.basis, 0.8
    year, anchor = narrative_year(ctx.trail, month, short=ctx.short)
    return year, anchor.basis, 0.8


def _known_event(node: Node, ctx: Context, month: int, day: int | None) -> bool:
    """Say whether this is 'the September 11 attacks', whose year everyone knows."""
    following = ctx.tokens.ahead(node.last)
    return (month, day) == (9, 11) and following.startswith(("attack", "terror", "hijack"))


def _leans(node: Node, ctx: Context, month: int) -> bool:
    """Say whether the year is that of what was told before."""
    return ctx.narrative or _holds(node, ctx, month)


def _same_sentence(node: Node, ctx: Context) -> bool:
    between = ctx.tokens.text[ctx.running_at : ctx.tokens.starts[node.first]]
    return ". " not in between and "\n" not in between


def _holds(node: Node, ctx: Context, month: int) -> bool:
    """Say whether a past year named just before still holds: 'in 2004 …, and in June …'."""
    if ctx.running is None or ctx.published is None or ctx.passing:
        return False
    if ctx.running.point.year >= ctx.published.year:
        return False
    past = direction(ctx.tokens, node.first, node.last) == PAST
    start = ctx.tokens.starts[node.first]
    if looks_back(ctx.tokens, node.first, node.last) and ctx.tokens.back(node.first) == "since":
        start -= len("since ")
    if past and not ctx.quoted and holds_on(ctx, start, month):
        return True
    if not past or not ctx.year_near:
        return False
    if (
        ctx.tokens.back(node.first, 2) == "as"
        or not _same_sentence(node, ctx)
        or ctx.running.point.month is not None
    ):
        return False
    return 0 <= ctx.running.point.year < ctx.published.year - 1


def _news_year(
    node: Node, ctx: Context, published: dt.date, month: int, day: int | None
) -> tuple[int, float]:
    look = outlook(ctx.tokens, node.first, node.last)
    if look.way == FUTURE and _was_to_come(ctx.tokens, node.first):
        look = Outlook()
    if ctx.tokens.back(node.first) == "since":
        return published.year - ((month, day or 1) > (published.month, published.day)), 0.95
    if day is not None:
        close = _CLOSE_FEAST if node.kind == "holiday" else _CLOSE
        if look.way == FUTURE and _has_been_so(ctx.tokens, node.first):
            look = Outlook()
        return _year_of_day(published, Point(published.year, month, day), look, close)
    return _year_of_stretch(published, _months_of(node, month), look.way)


def _has_been_so(tokens: Tokens, first: int) -> bool:
    """Say whether something is so from the day on: 'is closed from May 15', told in June."""
    if tokens.back(first) != "from":
        return False
    found = set()
    for index in range(first - 1, max(first - _REACH, -1), -1):
        kind = sign(tokens, index)
        if kind == END:
            break
        if kind in {WILL, PLAN, INFINITIVE}:
            return False
        found.add(tokens.word(index))
    return not found.isdisjoint(("is", "are"))


def _was_to_come(tokens: Tokens, first: int) -> bool:
    """Say whether something was to come when it was awaited, and may be over now.

    'Was expected on 17 March', told on 2 April, looks ahead from a day before that; 'is expected'
    looks ahead from now.
    """
    follows: list[str] = []
    for index in range(first - 1, max(first - _REACH, -1), -1):
        kind = sign(tokens, index)
        word = tokens.word(index)
        if kind in {END, WILL} or word in _STILL:
            return False
        if word in _THEN:
            return not _AWAITED.isdisjoint(follows[-_LINKS:])
        if word.strip():
            follows.append(word)
    return False


def _months_of(node: Node, month: int) -> tuple[int, int]:
    """Return the first and last month, counted from January, of the month or season."""
    return SEASON_MONTHS[node.text("s")] if node.has("s") else (month, month)


def _year_of_stretch(published: dt.date, months: tuple[int, int], way: int) -> tuple[int, float]:
    """Return the year of a month or season: the clause decides, else the nearest.

    A clause that looks ahead wants one that is not over, one that looks back one that has begun.
    """
    first, last = months
    for year in (published.year - 1, published.year, published.year + 1):
        begins = 12 * (year - published.year) + first - published.month
        ends = begins + last - first
        if way == FUTURE and ends >= 0:
            return year, 0.9 if begins <= _HALF_YEAR else 0.8
        later = begins + 12
        if (way == PAST and later > 0) or (not way and later + ends >= 0):
            return year, 0.9 if way else 0.8
    return published.year + 1, 0.8


def _year_of_day(published: dt.date, point: Point, look: Outlook, close: int) -> tuple[int, float]:
    """Return the year in which the day lies nearest, or the one that the clause tells.

    The clause decides where no year is near, and where it looks back plainly and the day would lie
    more than `close` days ahead.
    """
    here = ((point.month or 1) - published.month) * _MONTH + (point.day or 1) - published.day
    ahead, back = here % _YEAR, -here % _YEAR
    coming = published.year + (here < 0)
    if ahead > close and look.way == PAST and look.firm:
        return coming - 1, 0.9
    if back > _CLOSE and look.way == FUTURE and here:
        return coming, 0.8
    if not here or ahead <= _SOON or back <= _SOON:
        return coming - (back < ahead), 0.95
    if look.way == PAST:
        return coming - 1, 0.9
    if look.way == FUTURE:
        return coming, 0.85
    return coming - (back <= ahead), 0.8
