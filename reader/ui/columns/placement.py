"""Where something small is laid beside something else, and never over it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 8
"""The least distance between the two, in pixels."""


def beside(size: QSize, thing: QRect, around: QRect, within: QRect) -> QPoint:
    """Return where something of a `size` goes beside a `thing`, all in the same coordinates.

    Below or above it inside `around`, the column; else anywhere beside it inside `within`, the
    window. Where all of that is taken by the thing, where it hides the least of it.
    """
    places = [QRect(at, size) for at in _places(size, thing, around, within)]
    for place in places:
        if within.contains(place) and not place.intersects(thing):
            return place.topLeft()
    held = [QRect(_held(place.topLeft(), size, within), size) for place in places]
    return min(held, key=lambda place: _area(place.intersected(thing))).topLeft()


def _places(size: QSize, thing: QRect, around: QRect, within: QRect) -> Iterator[QPoint]:
    high, wide = size.height(), size.width()
    middle = thing.center().x() - wide // 2
    inside = around if wide + 2 * GAP <= around.width() else within
    x = _held(QPoint(middle, 0), size, inside.adjusted(GAP, 0, -GAP, 0)).x()
    below, above = thing.bottom() + 1 + GAP, thing.top() - GAP - high
    for y, limits in ((below, around), (above, around), (below, within), (above, within)):
        if limits.top() <= y and y + high <= limits.bottom() + 1:
            yield QPoint(x, y)
    y = min(max(thing.center().y() - high // 2, around.top()), around.bottom() + 1 - high)
    for beyond in (thing, around):
        yield QPoint(beyond.right() + 1 + GAP, y)
        yield QPoint(beyond.left() - GAP - wide, y)
    yield QPoint(x, within.bottom() + 1 - high)


def _held(at: QPoint, size: QSize, limits: QRect) -> QPoint:
    """Return a place moved into limits; where it is too large, to their beginning."""
    x = max(min(at.x(), limits.right() + 1 - size.width()), limits.left())
    y = max(min(at.y(), limits.bottom() + 1 - size.height()), limits.top())
    return QPoint(x, y)


def _area(box: QRect) -> int:
    return max(box.width(), 0) * max(box.height(), 0)
