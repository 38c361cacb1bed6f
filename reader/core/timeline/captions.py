"""The names of events above the lanes: as many as there is room for, none touching another."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from reader.core.focus import Interval
from reader.core.timeline.happenings import Happening
from reader.core.timeline.picture import middle
from reader.core.timeline.viewport import Viewport

Measure = Callable[[str], float]

GAP = 12.0
"""Pixels left free between two captions of a row."""

DIFFERS = "≠"
"""The sign of accounts that differ, wherever they do."""

_LEADER = 3.0
_SHORTEST = 12
_MOST_TRIED = 200


@dataclass(frozen=True, slots=True)
class Caption:
    """A name from pixel `left` to `right` in a row (0 is the top one), standing for pixel `x`."""

    happening: Happening
    text: str
    x: float
    left: float
    right: float
    row: int


@dataclass(slots=True)
class _Row:
    """What is taken of one row, as stretches of pixels."""

    taken: list[tuple[float, float]] = field(default_factory=list)

    def is_free(self, left: float, right: float) -> bool:
        return all(right <= a or left >= b for a, b in self.taken)


def captions(
    view: Viewport,
    happenings: Sequence[Happening],
    measure: Measure,
    *,
    rows: int = 1,
    focus: Interval | None = None,
) -> tuple[Caption, ...]:
    """Return the captions of a window, from left to right.

    The event in focus and pinned ones come first, then those that are dated differently or that
    most articles mention. Where the rows are full, a name is shortened, and then left out. A
    caption in a higher row keeps the way down to its event free.
    """
    width = cache(measure)
    lines = [_Row() for _ in range(rows)]
    placed: list[Caption] = []
    wanted = [h for h in happenings if h.name and not h.hidden]
    wanted.sort(key=lambda h: _urgency(h, focus))
    for happening in wanted[:_MOST_TRIED]:
        x = _place(view, happening)
        if not 0 <= x <= view.width:
            continue
        caption = _fitting(happening, x, view.width, width, lines)
        if caption is not None:
            placed.append(caption)
            lines[caption.row].taken.append((caption.left - GAP, caption.right + GAP))
            for row in lines[caption.row + 1 :]:
                row.taken.append((x - _LEADER, x + _LEADER))
    return tuple(sorted(placed, key=lambda c: (c.x, c.row)))


def _urgency(happening: Happening, focus: Interval | None) -> tuple[bool, bool, bool, bool, int, Interval]:
    return (
        focus not in happening.intervals,
        not happening.pinned,
        not happening.named,
        not happening.differs,
        -happening.articles,
        happening.interval,
    )


def _place(view: Viewport, happening: Happening) -> float:
    return middle(view, happening.interval)


def _fitting(
    happening: Happening, x: float, room: float, width: Measure, rows: Sequence[_Row]
) -> Caption | None:
    """Return the longest form of a name that fits, in the lowest row that takes it."""
    for text in _forms(happening):
        size = width(text)
        for row in reversed(range(len(rows))):
            below = rows[row + 1 :]
            if not all(r.is_free(x - _LEADER, x + _LEADER) for r in below):
                continue
            for left in _lefts(x, size, room):
                if rows[row].is_free(left, left + size):
                    return Caption(happening, text, x, left, left + size, row)
    return None


def _lefts(x: float, size: float, room: float) -> Iterator[float]:
    """Yield where a text may begin: centred, else beginning or ending at its event."""
    if size > room:
        return
    for left in (x - size / 2, x - 6, x - size + 6):
        held = min(max(left, 0.0), room - size)
        if held <= x <= held + size:
            yield held


def _forms(happening: Happening) -> Iterator[str]:
    name = happening.name
    sign = f"{DIFFERS} " if happening.differs else ""
    if happening.differs:
        yield f"{sign}{name} · {happening.difference}"
    yield f"{sign}{name}"
    for limit in (26, 18, _SHORTEST):
        if len(name) > limit:
            yield f"{sign}{elided(name, limit)}"


def elided(name: str, limit: int) -> str:
    """Return a name cut after a word, or inside one, to `limit` characters with an ellipsis."""
    if len(name) <= limit:
        return name
    cut = name[: limit - 1]
    words = cut.rpartition(" ")[0]
    return (words if len(words) > limit / 2 else cut).rstrip(" ,–-") + "…"
