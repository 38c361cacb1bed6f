"""Type and brushes that the parts of the timeline share."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QLinearGradient

from reader.core.timeline.lanes import Fade
from reader.ui.theme import faded

LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
CENTRE = int(Qt.AlignmentFlag.AlignCenter)
FAINT = 0.25
"""How strongly the marks are painted that are not wanted now."""


def small(font: QFont) -> QFont:
    """Return the type for labels: a step smaller than the interface's."""
    result = QFont(font)
    if font.pixelSize() > 0:
        result.setPixelSize(max(round(font.pixelSize() * 0.88), 9))
    else:
        result.setPointSizeF(font.pointSizeF() * 0.88)
    return result


def bold(font: QFont) -> QFont:
    """Return a type in its heavy cut."""
    result = QFont(font)
    result.setBold(True)
    return result


def fading(box: QRectF, hue: QColor, fade: Fade) -> QBrush:
    """Return a brush that runs out towards the vague ends of a bar."""
    if not fade:
        return QBrush(hue)
    gradient = QLinearGradient(box.topLeft(), box.topRight())
    clear = faded(hue, 0)
    gradient.setColorAt(0, clear if Fade.BEGIN in fade else hue)
    gradient.setColorAt(0.4, hue)
    gradient.setColorAt(0.6, hue)
    gradient.setColorAt(1, clear if Fade.END in fade else hue)
    return QBrush(gradient)
