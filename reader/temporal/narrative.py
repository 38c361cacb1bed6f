"""Telling history writing from news by the text itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.temporal.values import shift_year

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from reader.temporal.anchors import Anchor
    from reader.temporal.patterns import Node

_ENOUGH = 5
_MUCH = 10
_RANK_COST = 4.0
_BACK_COST = 1.8
_POINTING = frozenset({"weekday", "deictic", "recent"})
_DATED = frozenset({"date", "month", "year", "season", "range"})


def is_narrative(nodes: Sequence[Node], published: dt.date | None) -> bool:
    """Say whether the text tells history, with a reference date that moves as it goes.

    It does when it names years that lie well behind the publication date much more often than later
    ones, and than it points from the day of writing ('Thursday', 'yesterday').
    """
    pointing = sum(_points(node) for node in nodes)
    years = [node.number("y") for node in nodes if node.kind in _DATED and node.has("y")]
    behind = [year for year in years if year and (published is None or year <= published.year - 2)]
    enough = len(behind) >= _ENOUGH and len(behind) >= 4 * pointing
    lately = len(years) - len(behind)
    much = len(behind) >= _MUCH * max(pointing, 1)
    return enough and (much or len(behind) > 2 * lately)


def _points(node: Node) -> bool:
    """Say whether the node points from the day of writing."""
    if node.kind == "ago":
        return node.category("dir") == "AGO"
    return node.kind in _POINTING or (
        node.kind == "step" and node.category("step") in {"LAST", "THIS", "NEXT"}
    )


def narrative_year(trail: Sequence[Anchor], month: int) -> tuple[int, Anchor]:
    """Return the year of a month in a history, and the mention that decides it.

    History moves on, so a few months ahead of what was mentioned last is likelier than behind it; a
    mention or two further back may hold the thread after a look ahead or back.
    """
    best: tuple[float, int, Anchor] | None = None
    for rank, anchor in enumerate(trail):
        for move in (0, 1, -1):
            year = shift_year(anchor.point.year, move)
            cost = _cost(anchor, month, move) + _RANK_COST * rank
            if best is None or cost < best[0]:
                best = (cost, year, anchor)
    if best is None:
        raise ValueError("no mention to count from")
    return best[1], best[2]


def _cost(anchor: Anchor, month: int, move: int) -> float:
    if anchor.about is None:
        return 9.0 * abs(move)
    apart = month - anchor.about + 12 * move
    return apart if apart >= 0 else _BACK_COST * -apart
