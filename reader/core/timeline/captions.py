"""The names of events above the lanes: as many as there is room for, none touching another."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from reader.core.focus import Interval
from reader.core.frozen import frozen
from reader.core.timeline.happenings import Happening
from reader.core.timeline.picture import middle
from reader.core.timeline.viewport import Viewport

Measure = Callable[[str], float]

GAP = 8.0
"""Pixels left free between two captions of a row."""

DIFFERS = "≠"
"""The sign of accounts that differ, wherever they do."""

_LEADER = 3.0
_ASIDE = 3.0
_REACH = 12.0
_MOST_MOVED = 60
_SHORTEST = 12
_MOST_TRIED = 200
_PASSING_DAYS = 3
_YEAR_DAYS = 365
_MOST_READ = 20


@frozen
class Caption:
    """A name from pixel `left` to `right` in a row (0 is the top one), standing for pixel `x`.

    `detail` stands under it, between the same pixels and in the row below.
    """

    happening: Happening
    text: str
    x: float
    left: float
    right: float
    row: int
    detail: str = ""

    @property
    def centred(self) -> bool:
        """Whether its middle is where it stands for."""
        return abs((self.left + self.right) / 2 - self.x) < _ASIDE

    @property
    def lowest(self) -> int:
        """The last row that it takes."""
        return self.row + bool(self.detail)


@dataclass(slots=True)
class _Board:
    """The captions placed so far, on rows of one width; `taken` belongs to the top row."""

    width: float
    rows: int
    measure: Measure
    taken: Sequence[tuple[float, float]]
    placed: list[Caption] = field(default_factory=list)

    def lefts(self, x: float, size: float) -> Iterator[float]:
        """Yield where a text may begin that stands for `x`: in the middle over it, or near that.

        Places close beside others leave the most room.
        """
        if size > self.width:
            return
        beside = [
            left
            for c in self.placed
            if c.right + size > x - GAP and c.left - size < x + GAP
            for left in (
                c.right + GAP,
                c.left - GAP - size,
                c.x + _LEADER,
                c.x - _LEADER - size,
            )
            if x - size + _ASIDE < left < x - _ASIDE
        ]
        centred = x - size / 2
        found = [centred, x - _ASIDE, x - size + _ASIDE, *beside]
        for left in sorted(found, key=lambda left: abs(left - centred)):
            held = min(max(left, 0.0), self.width - size)
            if held <= x <= held + size:
                yield held

    def takes(self, new: Caption) -> bool:
        """Tell whether a caption touches no other, nor the way from one down to its event."""
        if new.row == 0 and any(new.right > a and new.left < b for a, b in self.taken):
            return False
        return not any(_collide(new, other) for other in self.placed)


def captions(
    view: Viewport,
    happenings: Sequence[Happening],
    measure: Measure,
    *,
    rows: int = 1,
    focus: Interval | None = None,
    taken: Sequence[tuple[float, float]] = (),
) -> tuple[Caption, ...]:
    """Return the captions of a window, from left to right.

    The event in focus and pinned ones come first, then those that are dated differently or that
    most articles mention. Where the rows are full, a neighbour moves over, a name is shortened,
    and then left out. Differences are spelled out under the name or, in a single row, behind it.
    `taken` are stretches of the top row, in pixels, that something else has.
    """
    board = _Board(view.width, rows, cache(measure), taken)
    wanted = [h for h in happenings if h.name and not h.hidden]
    wanted.sort(key=lambda h: _urgency(h, focus))
    for happening in wanted[:_MOST_TRIED]:
        x = _place(view, happening)
        if 0 <= x <= view.width:
            _add(board, happening, x)
    for n, caption in enumerate(board.placed):
        if caption.happening.differs and not caption.detail:
            board.placed[n] = _with_difference(board, caption)
    return tuple(sorted(board.placed, key=lambda c: (c.x, c.row)))


def _add(board: _Board, happening: Happening, x: float) -> None:
    """Place a name at its longest that fits; one that does not may move a neighbour over."""
    name, *shorter = _forms(happening)
    for option in _options(board, happening, name, x):
        if board.takes(option):
            board.placed.append(option)
            return
    if len(board.placed) < _MOST_MOVED and _add_moving(board, happening, name, x):
        return
    for text in shorter:
        for option in _options(board, happening, text, x):
            if board.takes(option):
                board.placed.append(option)
                return


def _add_moving(board: _Board, happening: Happening, name: str, x: float) -> bool:
    near = [c for c in board.placed if c.left - _REACH < x < c.right + _REACH and not c.detail]
    for caption in near:
        others = [c for c in board.placed if c is not caption]
        moved = _Board(board.width, board.rows, board.measure, board.taken, others)
        for option in _options(moved, happening, name, x):
            if not moved.takes(option):
                continue
            moved.placed = [*others, option]
            for other in _options(moved, caption.happening, caption.text, caption.x):
                if moved.takes(other):
                    board.placed = [*moved.placed, other]
                    return True
            moved.placed = others
    return False


def _options(board: _Board, happening: Happening, text: str, x: float) -> Iterator[Caption]:
    """Yield where a text may stand, the best first: low and in the middle over its event."""
    size = board.measure(text)
    if happening.differs and board.rows > 1:
        detail = happening.difference
        wide = max(size, board.measure(detail))
        for left in board.lefts(x, wide):
            yield Caption(happening, text, x, left, left + wide, board.rows - 2, detail)
    for row in reversed(range(board.rows)):
        for left in board.lefts(x, size):
            yield Caption(happening, text, x, left, left + size, row)


def _collide(one: Caption, two: Caption) -> bool:
    if one.row <= two.lowest and two.row <= one.lowest:
        return one.right + GAP > two.left and two.right + GAP > one.left
    upper, lower = (one, two) if one.row < two.row else (two, one)
    return lower.left - _LEADER < upper.x < lower.right + _LEADER


def _with_difference(board: _Board, caption: Caption) -> Caption:
    """Return a caption with its difference spelled out behind it, where that finds room."""
    text = f"{caption.text} · {caption.happening.difference}"
    size = board.measure(text)
    others = [c for c in board.placed if c is not caption]
    rest = _Board(board.width, board.rows, board.measure, board.taken, others)
    for left in (caption.left, *rest.lefts(caption.x, size)):
        longer = replace(caption, text=text, left=left, right=left + size)
        if longer.right <= board.width and rest.takes(longer):
            return longer
    return caption


def _urgency(happening: Happening, focus: Interval | None) -> tuple[object, ...]:
    return (
        focus not in happening.intervals,
        not happening.pinned,
        not happening.named,
        not happening.differs,
        happening.articles < 2,
        bool(happening.mentions) and all(mark.aside for mark in happening.mentions[:_MOST_READ]),
        happening.interval.days > _PASSING_DAYS and happening.interval.days != _YEAR_DAYS,
        -happening.articles,
        happening.interval.days,
        happening.interval,
    )


def _place(view: Viewport, happening: Happening) -> float:
    return middle(view, happening.interval)


def _forms(happening: Happening) -> Iterator[str]:
    name = happening.name
    sign = f"{DIFFERS} " if happening.differs else ""
    yield f"{sign}{name}"
    for limit in (26, 18, _SHORTEST):
        short = elided(name, limit)
        # “Kremlin…” says nothing of what it did.
        if len(name) > limit and (" " in short or " " not in name):
            yield f"{sign}{short}"


def elided(name: str, limit: int) -> str:
    """Return a name cut after a word, or inside one, to `limit` characters with an ellipsis."""
    if len(name) <= limit:
        return name
    cut = name[: limit - 1]
    words = cut.rpartition(" ")[0]
    return (words if len(words) > limit / 2 else cut).rstrip(" ,–-") + "…"
