"""The names of events above the lanes: as many as there is room for, none touching another."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from reader.core.focus import Interval
from reader.core.frozen import frozen
from reader.core.naming.clauses import is_verb
from reader.core.naming.words import BEGIN_PHRASES, DULL, singular
from reader.core.timeline.happenings import Happening
from reader.core.timeline.picture import middle
from reader.core.timeline.viewport import Viewport

Measure = Callable[[str], float]
_Wording = tuple[str, str]
"""What is written, and what stands under it or nothing."""

GAP = 8.0
"""Pixels left free between two captions of a row."""

DIFFERS = "≠"
"""The sign of accounts that differ, wherever they do."""

_SLACK, _MOVED = 1e-6, 0.01
"""Pixels that rounding may cost; more for names that lie as close as they may and both move."""

_LEADER = 3.0
_ASIDE = 3.0
_BESIDE = 16.0
"""Pixels between what names of events with the same days stand at, so that each finds room."""

_REACH = 12.0
_MOST_MOVED = 60
_LONGEST = 48
"""Characters of a name that are written: a longer one would take the row from all the others."""

_MOST_TRIED = 200
_NARROWEST = 24.0
_MOST_MOVES = 12
_LOW_ROWS = 2
"""Up to so many rows, names that stand as low as they can leave as much room as any."""

_PASSING_DAYS = 3
_YEAR_DAYS = 365
_MOST_READ = 20
_MOST_CUT = 1000
"""Names of which the shorter forms are remembered."""


@frozen
class Caption:
    """A name from pixel `left` to `right` in a row (0 is the top one), standing at pixel `x`.

    `detail` stands under it, between the same pixels and in the row below: how accounts differ, or
    the second line of a name.
    """

    happening: Happening
    text: str
    x: float
    left: float
    right: float
    row: int
    detail: str = ""

    @property
    def foot(self) -> float:
        """The pixel of its event: `x`, except beside another event of the same days."""
        return self.x - _aside(self.happening)

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
    """The captions placed so far, on rows of one width; `taken` belongs to the top row.

    `filled` holds for each row what lies there, `edges` where each of that begins, and `lines` what
    leads down through it from the rows above, all from left to right.
    """

    width: float
    rows: int
    measure: Measure
    taken: Sequence[tuple[float, float]]
    placed: list[Caption] = field(default_factory=list)
    filled: list[list[Caption]] = field(default_factory=list)
    edges: list[list[float]] = field(default_factory=list)
    lines: list[list[float]] = field(default_factory=list)
    moves: int = _MOST_MOVES
    slack: float = _SLACK
    from_top: bool = False
    """Whether the upper rows are filled first: then the ways down stay free for longer."""

    def __post_init__(self) -> None:
        """Have rows with nothing in them, unless they are given."""
        if not self.filled:
            self.filled = [[] for _ in range(self.rows)]
            self.edges = [[] for _ in range(self.rows)]
            self.lines = [[] for _ in range(self.rows)]

    def put(self, caption: Caption) -> None:
        """Place a caption, where it is known to fit."""
        self.placed.append(caption)
        self._fill(caption)

    def _fill(self, caption: Caption) -> None:
        under = caption.lowest + 1
        for row in range(caption.row, under):
            i = bisect_left(self.edges[row], caption.left)
            self.edges[row].insert(i, caption.left)
            self.filled[row].insert(i, caption)
        for row in range(under, self.rows):
            insort(self.lines[row], caption.x)

    def without(self, caption: Caption) -> _Board:
        """Return a board with all of its captions but one, as far as it has that."""
        # Copied and not sorted in anew: some hundred boards are tried for a window.
        other = replace(
            self,
            placed=[c for c in self.placed if c is not caption],
            filled=[*map(list, self.filled)],
            edges=[*map(list, self.edges)],
            lines=[*map(list, self.lines)],
        )
        if len(other.placed) < len(self.placed):
            other.take_out(caption)
        return other

    def take_out(self, caption: Caption) -> None:
        """Have a caption no more."""
        under = caption.lowest + 1
        for row in range(caption.row, under):
            i = next(i for i, other in enumerate(self.filled[row]) if other is caption)
            del self.filled[row][i], self.edges[row][i]
        for row in range(under, self.rows):
            self.lines[row].remove(caption.x)

    def become(self, other: _Board) -> None:
        """Have what lies on another board."""
        self.placed, self.filled = other.placed, other.filled
        self.edges, self.lines = other.edges, other.lines

    def rooms(self, x: float) -> list[float]:
        """Return how many pixels a name of pixel `x` finds in each row at most."""
        found = [0.0] * self.rows
        for row in range(self.rows - 1, -1, -1):
            before, after = self._around(x, row)
            found[row] = self._room(x, row, before, after)
            # The way down from any row above would run through one of them.
            if before is not None and x < before.right + _LEADER:
                break
            if after is not None and x > after.left - _LEADER:
                break
        return found

    def _room(self, x: float, row: int, before: Caption | None, after: Caption | None) -> float:
        left = before.right + GAP if before else 0.0
        right = after.left - GAP if after else self.width
        if left > x or right < x:
            return 0.0
        lines = self.lines[row]
        i = bisect_right(lines, x)
        left = max(left, lines[i - 1] + _LEADER) if i else left
        right = min(right, lines[i] - _LEADER) if i < len(lines) else right
        return right - left

    def in_the_way(self, x: float) -> Iterator[tuple[Caption, float]]:
        """Yield the captions at a pixel or close by, with what their row has free beside each."""
        for row in range(self.rows):
            for caption in self._around(x, row):
                near = caption and caption.left - _REACH < x < caption.right + _REACH
                if caption and near and not caption.detail:
                    there = self.filled[row]
                    i = bisect_left(self.edges[row], caption.left)
                    left = there[i - 1].right + GAP if i else 0.0
                    right = there[i + 1].left - GAP if i + 1 < len(there) else self.width
                    yield caption, right - left

    def _around(self, x: float, row: int) -> tuple[Caption | None, Caption | None]:
        """Return the last caption of a row that begins up to a pixel, and the one after it."""
        there = self.filled[row]
        i = bisect_right(self.edges[row], x)
        return there[i - 1] if i else None, there[i] if i < len(there) else None

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
        left, right = new.left + self.slack, new.right - self.slack
        if new.row == 0 and any(right > a and left < b for a, b in self.taken):
            return False
        return not any(_collide(new, other, self.slack) for other in self.placed)


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
    most articles mention. Where the rows are full, a neighbour moves over, a name stands in two
    lines or loses its last phrases, and then it is left out. Differences are spelled out under the
    name or, in a single row, behind it; they go before the whole of the name.
    `taken` are stretches of the top row, in pixels, that something else has.
    """
    wanted = sorted((h for h in happenings if h.name and not h.hidden), key=urgency)
    return captions_in_order(view, wanted, measure, rows=rows, focus=focus, taken=taken)


def captions_in_order(
    view: Viewport,
    wanted: Sequence[Happening],
    measure: Measure,
    *,
    rows: int = 1,
    focus: Interval | None = None,
    taken: Sequence[tuple[float, float]] = (),
) -> tuple[Caption, ...]:
    """Return the captions of events with names that are in order already, the most urgent first.

    Only the one in `focus` goes before that.
    """
    if focus is not None:
        wanted = sorted(wanted, key=lambda h: focus not in h.intervals)
    places = ((happening, _place(view, happening)) for happening in wanted[:_MOST_TRIED])
    seen = [(happening, x) for happening, x in places if 0 <= x <= view.width]
    board = _filled(_Board(view.width, rows, measure, taken), seen)
    if rows > _LOW_ROWS and len(board.placed) < len(seen):
        other = _filled(_Board(view.width, rows, measure, taken, from_top=True), seen)
        if _worth(other) > _worth(board):
            board = _sunk(other)
    return tuple(sorted(board.placed, key=lambda c: (c.x, c.row)))


def moved(
    placed: Sequence[Caption],
    before: Viewport,
    view: Viewport,
    *,
    rows: int = 1,
    taken: Sequence[tuple[float, float]] = (),
) -> tuple[Caption, ...]:
    """Return captions of one window as they stand in another one.

    `placed` has the most urgent first. Each stays beside its event; what leaves the window or meets
    a more urgent one is left out.
    """
    board = _Board(view.width, rows, len, taken, slack=_MOVED)
    for caption in placed:
        x = before.carried(caption.foot, view) + _aside(caption.happening)
        size = caption.right - caption.left
        left = min(max(caption.left + x - caption.x, 0.0), view.width - size)
        there = replace(caption, x=x, left=left, right=left + size)
        if left <= x <= there.right and board.takes(there):
            board.put(there)
    return tuple(sorted(board.placed, key=lambda c: (c.x, c.row)))


def _filled(board: _Board, seen: Sequence[tuple[Happening, float]]) -> _Board:
    for happening, x in seen:
        _add(board, happening, x)
    return board


def _worth(board: _Board) -> int:
    """Return how much the names tell: those that come first count twice."""
    shown = [caption.happening for caption in board.placed]
    return sum(2 if h.pinned or h.named or h.articles > 1 else 1 for h in shown)


def _sunk(board: _Board) -> _Board:
    """Let what stands higher than it must down to where it is nearer to its event."""
    for caption in sorted(board.placed, key=lambda c: (-c.row, c.x)):
        others = board.without(caption)
        for row in range(board.rows - 1 - bool(caption.detail), caption.row, -1):
            lower = replace(caption, row=row)
            if others.takes(lower):
                others.put(lower)
                board = others
                break
    return board


def _add(board: _Board, happening: Happening, x: float) -> None:
    """Place a name as fully as it fits; one that does not may move a neighbour over."""
    rooms = board.rooms(x)
    crowded, wordings = max(rooms) < _NARROWEST, _wordings(happening, board.rows)
    full = next(wordings)
    if not crowded and _add_where_free(board, happening, full, x, rooms):
        return
    if board.moves and len(board.placed) < _MOST_MOVED and _add_moving(board, happening, full, x):
        return
    if not crowded:
        any(_add_where_free(board, happening, wording, x, rooms) for wording in wordings)


def _add_where_free(
    board: _Board, happening: Happening, wording: _Wording, x: float, rooms: Sequence[float]
) -> bool:
    for option in _options(board, happening, wording, x, rooms):
        if board.takes(option):
            board.put(option)
            return True
    return False


def _add_moving(board: _Board, happening: Happening, wording: _Wording, x: float) -> bool:
    size = max(map(board.measure, wording))
    for caption, free in board.in_the_way(x):
        if not board.moves or not _may_move(board, caption, size, free):
            continue
        board.moves -= 1
        others = board.without(caption)
        for option in _options(others, happening, wording, x, others.rooms(x)):
            if not others.takes(option):
                continue
            both = others.without(caption)
            both.put(option)
            rooms = both.rooms(caption.x)
            for other in _options(both, caption.happening, (caption.text, ""), caption.x, rooms):
                if both.takes(other):
                    both.put(other)
                    board.become(both)
                    return True
    return False


def _may_move(board: _Board, caption: Caption, size: float, free: float) -> bool:
    """Tell whether a row may hold a text beside a caption that moves over, or without it."""
    beside = size + GAP + caption.right - caption.left
    return free >= (beside if board.rows == 1 else size)


def _options(
    board: _Board, happening: Happening, wording: _Wording, x: float, rooms: Sequence[float]
) -> Iterator[Caption]:
    """Yield where a text may stand, the best first: near and in the middle over its event."""
    text, detail = wording
    size = max(board.measure(text), board.measure(detail))
    rows = range(board.rows - bool(detail))
    for row in rows if board.from_top else reversed(rows):
        free = min(rooms[row : row + 1 + bool(detail)])
        for left in board.lefts(x, size) if free >= size else ():
            yield Caption(happening, text, x, left, left + size, row, detail)


def _collide(one: Caption, two: Caption, slack: float) -> bool:
    row, other = one.row, two.row
    if row <= other + bool(two.detail) and other <= row + bool(one.detail):
        gap = GAP - slack
        return one.right + gap > two.left and two.right + gap > one.left
    upper, lower = (one, two) if row < other else (two, one)
    near = _LEADER - slack
    return lower.left - near < upper.x < lower.right + near


def urgency(happening: Happening) -> tuple[object, ...]:
    """Return what events are named in order of, the most urgent first."""
    return (
        not happening.pinned,
        not happening.differs,
        not happening.named,
        happening.articles < 2,
        bool(happening.mentions) and all(mark.aside for mark in happening.mentions[:_MOST_READ]),
        happening.interval.days > _PASSING_DAYS and happening.interval.days != _YEAR_DAYS,
        -happening.articles,
        happening.interval.days,
        happening.interval,
    )


def _place(view: Viewport, happening: Happening) -> float:
    return middle(view, happening.interval) + _aside(happening)


def _aside(happening: Happening) -> float:
    return _BESIDE * happening.beside


def _wordings(happening: Happening, rows: int) -> Iterator[_Wording]:
    """Yield what may be written for an event, the fullest first.

    How accounts differ goes before the whole of the name.
    """
    name = elided(happening.name, _LONGEST)
    shorter = [f"{words}…" for words in _phrases(happening.name)]
    if happening.differs:
        difference = happening.difference
        name, *shorter = (f"{DIFFERS} {words}" for words in (name, *shorter))
        for words in (name, *shorter):
            if rows > 1:
                yield words, difference
            yield f"{words} · {difference}", ""
        yield f"{DIFFERS} {difference}", ""
    yield name, ""
    if rows > 1 and " " in name and not happening.differs:
        yield _halves(name)
    yield from ((words, "") for words in shorter)


@lru_cache(_MOST_CUT)
def _halves(name: str) -> _Wording:
    """Return a name in two lines, as long as each other as its words allow."""
    spaces = (i for i, letter in enumerate(name) if letter == " ")
    middle = min(spaces, key=lambda i: abs(2 * i - len(name)))
    return name[:middle], name[middle + 1 :]


@lru_cache(_MOST_CUT)
def _phrases(name: str) -> tuple[str, ...]:
    """Return a name without more and more of its last phrases, as long as it still says much."""
    return tuple(_cut_before_phrases(name))


def _cut_before_phrases(name: str) -> Iterator[str]:
    words = name.split()
    for i in range(len(words) - 1, 1, -1):
        tells = any(is_verb(word) or singular(word) for word in words[1:i])
        if tells and words[i] in BEGIN_PHRASES and words[i - 1] not in DULL:
            yield " ".join(words[:i])


def elided(name: str, limit: int) -> str:
    """Return a name cut after a word, or inside one, to `limit` characters with an ellipsis."""
    if len(name) <= limit:
        return name
    cut = name[: limit - 1]
    words = cut.rpartition(" ")[0]
    return (words if len(words) > limit / 2 else cut).rstrip(" ,–-") + "…"
