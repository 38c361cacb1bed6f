"""Where things stand in a window that is read from right to left.

What paints itself reckons from the left; just before it paints it asks here for the place on the
other side. Words keep the direction of their own letters.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, Qt

_REVERSE = Qt.LayoutDirection.RightToLeft


def mirrored(box: QRectF, within: QRect | QRectF, direction: Qt.LayoutDirection) -> QRectF:
    """Return a box as far from the right edge of `within` as it is from the left, if need be."""
    if direction is not _REVERSE:
        return box
    outer = QRectF(within)
    return QRectF(outer.left() + outer.right() - box.right(), box.y(), box.width(), box.height())


def in_row(box: QRectF, option: Any) -> QRectF:
    """Return a box in the row of a list that `option` (of a delegate) describes."""
    return mirrored(box, option.rect, option.direction)


def point_in_row(at: QPointF, width: float, option: Any) -> QPointF:
    """Return the upper left corner of something so wide in the row of a list."""
    return in_row(QRectF(at.x(), at.y(), width, 0), option).topLeft()
