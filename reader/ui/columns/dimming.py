"""Dimming what lies outside the period that all is narrowed down to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from reader.core.passage import Span
from reader.ui.columns.scene import Placed, Scene

_VEIL = 0.58
_BAR = 3
_BAR_AWAY = 8
_SLACK = 2


def paint_dim(
    painter: QPainter, scene: Scene, blocks: Sequence[Placed], lit: Sequence[Span]
) -> None:
    """Veil every paragraph that holds none of the spans in `lit`; put a bar beside the others."""
    veil = QColor(scene.theme.paper)
    veil.setAlphaF(_VEIL)
    room = max(scene.left, scene.right)
    for block, at in blocks:
        shown = scene.shown(block)
        box = block.layout().boundingRect().translated(at)
        if any(span.overlaps(shown) for span in lit):
            x = scene.right + _BAR_AWAY if scene.mirrored else scene.left - _BAR_AWAY - _BAR
            painter.fillRect(QRectF(x, box.top(), _BAR, box.height()), scene.theme.accent)
        else:
            whole = QRectF(0, box.top() - _SLACK, room + scene.left, box.height() + 2 * _SLACK)
            painter.fillRect(whole, veil)
