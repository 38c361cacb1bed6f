"""Where in a lane there is room for words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from reader.core.timeline.picture import DOT, LanePicture
from reader.core.timeline.pins import NEAR, PinGroup

_AIR = 3.0


def room_from_right(
    picture: LanePicture,
    pins: Sequence[PinGroup],
    wide: float,
    window: tuple[float, float],
    written: Iterable[tuple[float, float]] = (),
) -> float | None:
    """Return the left edge of the last stretch of a window without any mark, as wide as asked.

    All are pixels of the picture; `written` are others that something has. None where marks leave
    no room.
    """
    begin, end = window
    others, right, before = [*_taken(picture, pins), *written], end, end + 1
    while right < before and right - wide >= begin:
        before = right
        # Dots are many, and in order: only those at the right are looked at.
        for dot in reversed(picture.dots):
            if dot.x + dot.half + _AIR <= right - wide:
                break
            right = min(right, dot.x - dot.half - _AIR)
        for left, reached in others:
            if reached > right - wide:
                right = min(right, left)
    return right - wide if right - wide >= begin else None


def _taken(picture: LanePicture, pins: Sequence[PinGroup]) -> Iterator[tuple[float, float]]:
    for bar in picture.bars:
        yield bar.left - _AIR, bar.right + _AIR
    if picture.flag is not None:
        yield picture.flag.left - DOT, picture.flag.right + 2 * DOT
    for group in pins:
        yield group.x - NEAR - DOT, group.x + NEAR
