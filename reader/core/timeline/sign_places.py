"""Where in its lane the sign of a claim finds room beside the marks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reader.core.timeline.picture import DOT, Dot, LanePicture
from reader.core.timeline.pins import PinGroup

SIGN = 12.0
"""The side of a sign, in pixels."""

SMALL_SIGN = 9.0
"""Its side where there is less room."""

_PILL = 14.0
_FLAG = (DOT / 2 + 1, -13.0, DOT / 2 + 11, 0.0)
_FAR = 34.0
"""Pixels beyond which no mark meets a sign."""

_Box = tuple[float, float, float, float]


class SignPlace(NamedTuple):
    """The middle of a sign and its side, in pixels; the middle of the lane is at y 0."""

    x: float
    y: float
    side: float

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Its left, top, right and bottom."""
        half = self.side / 2
        return self.x - half, self.y - half, self.x + half, self.y + half


def sign_places(
    groups: Sequence[PinGroup], picture: LanePicture, lane_height: float
) -> tuple[SignPlace, ...]:
    """Return where the signs of a lane stand, in the order of their groups.

    Above its date where the lane is high enough, else beside it, on the left or on the right; where
    other marks stand there, small and right above it.
    """
    xs, boxes = [dot.x for dot in picture.dots], [_box(dot) for dot in picture.dots]
    flag = picture.flag
    others = [] if flag is None else [_moved(_FLAG, flag.x)]
    steps, y = _steps(lane_height)
    found: list[SignPlace] = []
    for group in groups:
        x = group.x
        marks = boxes[bisect_left(xs, x - _FAR) : bisect_right(xs, x + _FAR)]
        taken = [*marks, *others, found[-1].box] if found else [*marks, *others]
        for aside in steps:
            if not _meets(x + aside, y, taken):
                found.append(SignPlace(x + aside, y, SIGN))
                break
        else:
            above = -(_height_at(x, marks) + SMALL_SIGN) / 2
            found.append(SignPlace(x, above, SMALL_SIGN))
    return tuple(found)


def _box(dot: Dot) -> _Box:
    half = _PILL / 2 if dot.label else DOT / 2
    return dot.x - dot.half, -half, dot.x + dot.half, half


def _steps(lane_height: float) -> tuple[tuple[float, ...], float]:
    """Return how far from its date a sign may stand, the best first, and how high in its lane."""
    aside = DOT / 2 + SIGN / 2 + 1
    y = -min(lane_height / 2 - SIGN / 2, aside)
    return (-aside, aside) if lane_height < 2 * SIGN + DOT else (0.0, -aside, aside), y


def _height_at(x: float, marks: Iterable[_Box]) -> float:
    return max((2 * b for left, _, right, b in marks if left <= x <= right), default=DOT)


def _moved(box: _Box, x: float) -> _Box:
    return box[0] + x, box[1], box[2] + x, box[3]


def _meets(x: float, y: float, others: Iterable[_Box]) -> bool:
    """Tell whether a sign around a place would lie on something."""
    half = SIGN / 2
    left, top, right, bottom = x - half, y - half, x + half, y + half
    # In a comprehension, of which `any` makes the most, this would take twice as long.
    for a, b, c, d in others:  # noqa: SIM110
        if left < c and a < right and top < d and b < bottom:
            return True
    return False
