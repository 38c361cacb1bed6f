"""What is seen while one scale turns into the other: the marks go along with their days."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import itemgetter
from typing import TypeVar

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
        return tuple(SignPlace(g.x + x, y, s) for g, (x, y, s) in zip(groups, beside, strict=True))

    def _days(self, scene: Scene) -> list[_Days]:
        rows = range(EVENTS_ROW, len(scene.lanes))
        return [_Days(scene, row, self._lane_height) for row in rows]


class _Days:
    """What one row shows, by days instead of pixels."""

    def __init__(self, scene: Scene, row: int, lane_height: float) -> None:
        lane = scene.summary if row == EVENTS_ROW else scene.lanes[row]
        groups = () if row == EVENTS_ROW else scene.pins[row]
        day = scene.view.day
        self._dots = [(day(dot.x), dot) for dot in lane.dots]
        self._bars = [(day(bar.left), day(bar.right), bar) for bar in lane.bars]
        signs = sign_places(groups, lane, lane_height)
        beside = ((x - g.x, y, side) for g, (x, y, side) in zip(groups, signs, strict=True))
        self._pins = [(day(g.x), (g, place)) for g, place in zip(groups, beside, strict=True)]
        flag = lane.flag
        self._flag = flag and Flag(day(flag.x), day(flag.left), day(flag.right), flag.stated)

    @property
    def beside(self) -> list[tuple[float, float, float]]:
        """How far each sign stands from its day, how high, and its side, in pixels."""
        return [place for _, (_, place) in self._pins]

    def add(self, other: _Days, begin: float, end: float) -> None:
        """Take what another window shows before and after some days."""
        self._dots = _with_others(self._dots, other._dots, begin, end)
        self._pins = _with_others(self._pins, other._pins, begin, end)
        self._bars += (bar for bar in other._bars if bar[1] < begin or bar[0] > end)
        self._flag = self._flag or other._flag

    def picture(self, view: Viewport) -> LanePicture:
        """Return the marks as they lie in a window."""
        xs, most = _places(view, [day for day, _ in self._dots]), view.width + DOT
        dots = (
            Dot(x, *dot[1:])
            for x, (_, dot) in zip(xs, self._dots, strict=True)
            if -DOT <= x <= most
        )
        bars = (Bar(view.x(left), view.x(right), bar.stop) for left, right, bar in self._bars)
        flag, x = self._flag, view.x
        if flag is not None:
            flag = Flag(x(flag.x), x(flag.left), x(flag.right), flag.stated)
        return LanePicture(tuple(dots), tuple(bars), flag)

    def pins(self, view: Viewport) -> tuple[PinGroup, ...]:
        """Return the claims as they lie in a window."""
        xs = _places(view, [day for day, _ in self._pins])
        return tuple(PinGroup(x, *g[1:]) for x, (_, (g, _)) in zip(xs, self._pins, strict=True))


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


def _with_others(
    mine: Sequence[tuple[float, T]], others: Sequence[tuple[float, T]], begin: float, end: float
) -> list[tuple[float, T]]:
    outside = [other for other in others if not begin <= other[0] <= end]
    return sorted([*mine, *outside], key=itemgetter(0))
