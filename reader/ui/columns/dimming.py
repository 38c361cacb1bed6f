"""Dimming what lies outside the period that all is narrowed down to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from reader.core.passage import Span
from reader.ui.columns.scene import Placed, Scene

_VEIL = 0.58
_BAR = 2
_SLACK = 2


def paint_dim(
    painter: QPainter, scene: Scene, blocks: Sequence[Placed], lit: Sequence[Span]
) -> None:
    """Veil every paragraph that holds none of the spans in `lit`; put a bar beside the others."""
    veil, ground = QColor(scene.theme.paper), scene.ground
    veil.setAlphaF(_VEIL)
    for block, at in blocks:
        shown = scene.map.segments[block.blockNumber()].span
        box = block.layout().boundingRect().translated(at)
        top, bottom = ground.snap(box.top()), ground.snap(box.bottom())
        if any(span.overlaps(shown) for span in lit):
            x = ground.width - _BAR if ground.mirrored else 0.0
            painter.fillRect(QRectF(x, top, _BAR, bottom - top), scene.theme.accent)
        else:
            height = bottom - top + 2 * _SLACK
            painter.fillRect(QRectF(0, top - _SLACK, ground.width, height), veil)
