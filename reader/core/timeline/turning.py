"""What is seen while one scale turns into the other: the marks go along with their days."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import Generic, TypeVar

from reader.core.timeline.picture import DOT, Bar, Dot, Flag, LanePicture
from reader.core.timeline.pins import PinGroup
from reader.core.timeline.scale import FoldedScale
from reader.core.timeline.scene import EVENTS_ROW, Scene
from reader.core.timeline.sign_places import SignPlace, sign_places
from reader.core.timeline.viewport import Viewport

T = TypeVar("T")


class Turning:
    """The marks of a scene in other windows, each at its days; nothing is counted anew.

    What comes in at the sides is that of the scene at which the turn will end, once it is known.
    """

    def __init__(self, scene: Scene, view: Viewport, lane_height: float) -> None:
        """Take the marks as they are at the beginning, when the window is `view`."""
        self.begin = view
        self._view, self._end, self._lane_height = scene.view, scene, lane_height
        self._rows = self._days(scene)
        self._seen: Scene | None = None

    def ends_at(self, scene: Scene) -> None:
        """Take the marks that come in at the sides from the scene at the end."""
        if scene is not self._end:
            self._end, self._seen = scene, None
            begin, end = self._view.day(0), self._view.day(self._view.width)
            for mine, other in zip(self._rows, self._days(scene), strict=True):
                mine.add(other, begin, end)

    def seen(self, view: Viewport) -> Scene:
        """Return what a window shows on the way; folds are not to be seen there."""
        if self._seen is None or self._seen.view != view:
            summary, *lanes = (row.picture(view) for row in self._rows)
            pins = tuple(row.pins(view) for row in self._rows[1:])
            self._seen = Scene(view, summary, tuple(lanes), (), pins)
        return self._seen

    def signs(self, row: int) -> tuple[SignPlace, ...]:
        """Return where the signs of a lane stand in the scene seen last: beside their marks."""
        groups = () if self._seen is None else self._seen.pins[row]
        beside = self._rows[row + 1].beside
        return tuple(SignPlace(g[0] + x, y, s) for g, (x, y, s) in zip(groups, beside, strict=True))

    def _days(self, scene: Scene) -> list[_Days]:
        rows = range(EVENTS_ROW, len(scene.lanes))
        return [_Days(scene, row, self._lane_height) for row in rows]


class _Days:
    """What one row shows, by days instead of pixels."""

    def __init__(self, scene: Scene, row: int, lane_height: float) -> None:
        lane = scene.summary if row == EVENTS_ROW else scene.lanes[row]
        groups = () if row == EVENTS_ROW else scene.pins[row]
        day = scene.view.day
        self._dots = _Row([(day(dot.x), dot[1:]) for dot in lane.dots])
        self._bars = [(day(bar.left), day(bar.right), bar) for bar in lane.bars]
        signs = sign_places(groups, lane, lane_height)
        beside = ((x - g.x, y, side) for g, (x, y, side) in zip(groups, signs, strict=True))
        self._pins = _Row(
            [(day(g.x), (g[1:], place)) for g, place in zip(groups, beside, strict=True)]
        )
        flag = lane.flag
        self._flag = flag and Flag(day(flag.x), day(flag.left), day(flag.right), flag.stated)
        self.beside: list[tuple[float, float, float]] = []
        """How far each sign seen last stands from its day, how high, and its side, in pixels."""

    def add(self, other: _Days, begin: float, end: float) -> None:
        """Take what another window shows before and after some days."""
        self._dots = self._dots.with_others(other._dots, begin, end)
        self._pins = self._pins.with_others(other._pins, begin, end)
        self._bars += (bar for bar in other._bars if bar[1] < begin or bar[0] > end)
        self._flag = self._flag or other._flag

    def picture(self, view: Viewport) -> LanePicture:
        """Return the marks as they lie in a window."""
        dots = tuple(Dot(x, *dot) for x, dot in self._dots.seen(view))
        ends = ((view.x(left), view.x(right), bar) for left, right, bar in self._bars)
        bars = (Bar(a, b, bar.stop) for a, b, bar in ends if b >= -DOT and a <= view.width + DOT)
        flag, x = self._flag, view.x
        if flag is not None:
            flag = Flag(x(flag.x), x(flag.left), x(flag.right), flag.stated)
        return LanePicture(dots, tuple(bars), flag)

    def pins(self, view: Viewport) -> tuple[PinGroup, ...]:
        """Return the claims as they lie in a window."""
        seen = self._pins.seen(view)
        self.beside = [beside for _, (_, beside) in seen]
        return tuple(PinGroup(x, *group) for x, (group, _) in seen)


class _Row(Generic[T]):
    """Marks of one sort, each at its day, in order."""

    def __init__(self, marks: Sequence[tuple[float, T]]) -> None:
        self._days = [day for day, _ in marks]
        self._marks = [mark for _, mark in marks]

    def with_others(self, other: _Row[T], begin: float, end: float) -> _Row[T]:
        """Return these marks, with the others that are not between two days."""
        outside = ((day, m) for day, m in other._all() if not begin <= day <= end)
        return _Row(sorted([*self._all(), *outside], key=itemgetter(0)))

    def _all(self) -> Iterable[tuple[float, T]]:
        return zip(self._days, self._marks, strict=True)

    def seen(self, view: Viewport) -> list[tuple[float, T]]:
        """Return the marks in a window, each with its pixel."""
        begin = bisect_left(self._days, view.day(-2 * DOT))
        end = bisect_right(self._days, view.day(view.width + 2 * DOT))
        places = _places(view, self._days[begin:end])
        return list(zip(places, self._marks[begin:end], strict=True))


def _places(view: Viewport, days: Sequence[float]) -> list[float]:
    """Return the pixels of days in order; those between two bends of the scale lie evenly."""
    scale = view.scale
    bends = scale.days if isinstance(scale, FoldedScale) else ()
    found: list[float] = []
    while len(found) < len(days):
        day = days[len(found)]
        piece = bisect_right(bends, day)
        last = bisect_left(days, bends[piece], len(found) + 1) if piece < len(bends) else len(days)
        left, wide = view.x(day), days[last - 1] - day
        rate = (view.x(days[last - 1]) - left) / wide if wide else 0.0
        found += [left + (other - day) * rate for other in days[len(found) : last]]
    return found
