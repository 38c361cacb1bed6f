"""Where in its lane the sign of a claim finds room beside the marks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from math import inf
from typing import NamedTuple

from reader.core.timeline.picture import DOT, LanePicture
from reader.core.timeline.pins import PinGroup

SIGN = 12.0
"""The side of a sign, in pixels."""

SIGNED_LANE = 2 * SIGN + DOT
"""In lanes at least this high, a sign stands above its date."""

SMALL_SIGN = 9.0
"""Its side where there is less room."""

_PILL = 14.0
_FLAG = (DOT / 2 + 1, -13.0, DOT / 2 + 11, 0.0)
_PARTS = 4
"""Parts of a pixel to which the way from a sign to the only mark near it is known."""
_FAR = 34.0
"""Pixels beyond which no mark meets a sign."""

_Box = tuple[float, float, float, float]
_new = tuple.__new__
"""Makes a named tuple in a third of the time: hundreds of them come with every frame."""


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
    dots, flag = picture.dots, picture.flag
    xs = [dot.x for dot in dots]
    xs.append(inf)
    others = [] if flag is None else [_moved(_FLAG, flag.x)]
    clear = inf if flag is None else flag.x
    found: list[SignPlace] = []
    reached, begin, end = -inf, 0, 0
    for group in groups:
        x = group.x
        while xs[begin] < x - _FAR:
            begin += 1
        while xs[end] <= x + _FAR:
            end += 1
        if end - begin == 1 and x > reached and abs(clear - x) > 2 * _FAR:
            dot = dots[begin]
            away = dot.x - x
            if away:
                away = round(away * _PARTS) / _PARTS
            aside, y, side = _beside(away, dot.half, dot.label != "", lane_height)
            x += aside
            place = _new(SignPlace, (x, y, side))
        else:
            near = dots[begin:end]
            marks = [_box(dot.x, dot.half, bool(dot.label)) for dot in near]
            before = [found[-1].box] if found else []
            place = _place(x, marks, [*others, *before], lane_height)
            x = place.x
        found.append(place)
        reached = x + _FAR
    return tuple(found)


@lru_cache(2000)
def _beside(x: float, half: float, counted: bool, lane_height: float) -> SignPlace:
    """Return where a sign at pixel 0 stands that has nothing near it but a mark at pixel `x`."""
    return _place(0.0, [_box(x, half, counted)], [], lane_height)


def _place(
    x: float, marks: Sequence[_Box], others: Sequence[_Box], lane_height: float
) -> SignPlace:
    """Return where a sign stands beside marks and what else is near."""
    steps, y = _steps(lane_height)
    taken = [*marks, *others]
    for aside in steps:
        if not _meets(x + aside, y, taken):
            return SignPlace(x + aside, y, SIGN)
    return SignPlace(x, -(_height_at(x, marks) + SMALL_SIGN) / 2, SMALL_SIGN)


def _box(x: float, half: float, counted: bool) -> _Box:
    high = _PILL / 2 if counted else DOT / 2
    return x - half, -high, x + half, high


def _steps(lane_height: float) -> tuple[tuple[float, ...], float]:
    """Return how far from its date a sign may stand, the best first, and how high in its lane."""
    aside = DOT / 2 + SIGN / 2 + 1
    y = -min(lane_height / 2 - SIGN / 2, aside)
    return (-aside, aside) if lane_height < SIGNED_LANE else (0.0, -aside, aside), y


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
