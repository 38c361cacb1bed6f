"""Telling history writing from news by the text itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from reader.temporal.patterns import Node

_POINTING = frozenset({"weekday", "deictic", "recent"})
_DATED = frozenset({"date", "month", "year", "season", "range"})


def is_narrative(nodes: Sequence[Node], published: dt.date | None) -> bool:
    """Say whether the text tells history, with a reference date that moves as it goes.

    It does when it names years that lie behind the publication date much more often than it points
    from the day of writing ('Thursday', 'yesterday').
    """
    pointing = sum(node.kind in _POINTING for node in nodes)
    years = [node.number("y") for node in nodes if node.kind in _DATED and node.has("y")]
    behind = [year for year in years if year and (published is None or year <= published.year - 2)]
    if published is None:
        return len(behind) >= 4 and len(behind) > 2 * pointing
    return len(behind) >= 6 and len(behind) >= 4 * pointing and 2 * len(behind) > len(nodes) * 0.4
