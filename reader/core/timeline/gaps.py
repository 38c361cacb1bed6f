"""Where in a lane there is room for words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reader.core.timeline.picture import DOT, LanePicture
from reader.core.timeline.pins import NEAR, PinGroup

_AIR = 3.0


def room_from_right(
    picture: LanePicture, pins: Iterable[PinGroup], wide: float, window: tuple[float, float]
) -> float | None:
    """Return the left edge of the last stretch of a window without any mark, as wide as asked.

    All are pixels of the picture; None where marks leave no room.
    """
    begin, end = window
    right = end
    # Those that reach furthest to the right come first; what is left of them is looked at next.
    for left, reached in sorted(_taken(picture, pins), key=lambda edge: -edge[1]):
        if right - max(reached, begin) >= wide:
            break
        right = min(right, left)
    return right - wide if right - wide >= begin else None


def _taken(picture: LanePicture, pins: Iterable[PinGroup]) -> Iterator[tuple[float, float]]:
    for dot in picture.dots:
        yield dot.x - dot.half - _AIR, dot.x + dot.half + _AIR
    for bar in picture.bars:
        yield bar.left - _AIR, bar.right + _AIR
    if picture.flag is not None:
        yield picture.flag.left - DOT, picture.flag.right + 2 * DOT
    for group in pins:
        yield group.x - NEAR - DOT, group.x + NEAR
