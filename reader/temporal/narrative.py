"""How history writing gives years to its months, and how an old story in the news does."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from reader.temporal.values import shift_year

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.temporal.anchors import Anchor
    from reader.temporal.context import Context
    from reader.temporal.patterns import Node

_RANK_COST = 4.0
_RANK_IN_SHORT = 6.0
_BACK_COST = 1.8
_BACK_IN_SHORT = 6.0
_OLD_YEAR = 5.0
_SHORT = 16
_LONG_AGO = 2
_STRETCH = 700
_FRESH = 2
_PRESENT: Final = (
    r"(?i)\b(?:is|are|has|have|says?|said|told|will|now|today|currently|recent(?:ly)?|ago|since|"
    r"yesterday|this|last|next|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)
_DATED = frozenset({"date", "month", "year", "season", "theseason", "range"})


def holds_on(ctx: Context, start: int, month: int) -> bool:
    """Say whether the day told last, years ago, gives its year to the month that stands at `start`.

    It does while the account goes on in the same paragraph or the next, without a word of the
    present between: 'On 20 April 2010 the rig exploded … On 15 July the well was capped.'
    A month shortly before publication is news all the same, unless it is the month told.
    """
    last, published = ctx.running, ctx.published
    if last is None or published is None or not old_story(ctx):
        return False
    if month != last.point.month and (published.month - month) % 12 <= _FRESH:
        return False
    if start - ctx.running_at > _STRETCH:
        return False
    between = ctx.tokens.text[max(ctx.running_at, 0) : start]
    if len(re.findall(r"\n\s*\n", between)) > 1:
        return False
    return re.search(_PRESENT, between) is None


def old_story(ctx: Context) -> bool:
    """Say whether the day or month told last lies years before the news."""
    last, published = ctx.running, ctx.published
    if last is None or published is None or last.unit not in {"D", "M"}:
        return False
    return last.point.year <= published.year - _LONG_AGO


def is_short(nodes: Sequence[Node]) -> bool:
    """Say whether the text names so few dates that it is likely told in order."""
    return sum(node.kind in _DATED for node in nodes) < _SHORT


def narrative_year(trail: Sequence[Anchor], month: int, *, short: bool) -> tuple[int, Anchor]:
    """Return the year of a month in a history, and the mention that decides it.

    History moves on, so a few months ahead of what was mentioned last is likelier than behind it,
    in a short text by far; a mention or two further back may hold the thread after a look ahead or
    back, though a year without month less so.
    """
    best: tuple[float, int, Anchor] | None = None
    back, older = (_BACK_IN_SHORT, _RANK_IN_SHORT) if short else (_BACK_COST, _RANK_COST)
    for rank, anchor in enumerate(trail):
        old = older * rank + (_OLD_YEAR if rank and anchor.about is None else 0.0)
        for move in (0, 1, -1):
            year = shift_year(anchor.point.year, move)
            cost = _cost(anchor, month, move, back) + old
            if best is None or cost < best[0]:
                best = (cost, year, anchor)
    if best is None:
        raise ValueError("no mention to count from")
    return best[1], best[2]


def _cost(anchor: Anchor, month: int, move: int, back: float) -> float:
    if anchor.about is None:
        return 9.0 * abs(move)
    apart = month - anchor.about + 12 * move
    return apart if apart >= 0 else back * -apart
