"""Painting the names of events above the lanes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from reader.core.claim import Status
from reader.core.focus import Interval
from reader.core.timeline.captions import Caption
from reader.core.timeline.scene import EVENTS_ROW
from reader.ui.theme import Theme
from reader.ui.timeline.geometry import Geometry
from reader.ui.timeline.sprites import Sprites, write


def paint_captions(
    p: QPainter,
    g: Geometry,
    theme: Theme,
    sprites: Sprites,
    captions: Sequence[Caption],
    focus: Interval | None,
    lit: tuple[float, float],
) -> None:
    """Paint names, each with a fine line down to its event; the one in focus stands out.

    Those of events beyond the pixels `lit` of the axis are faint.
    """
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    for caption in captions:
        focused = focus in caption.happening.intervals
        box = caption_box(g, caption)
        x, at = (round(g.gutter + pixel) + 0.5 for pixel in (caption.x, caption.foot))
        foot = box.bottom() + g.caption_height * (caption.lowest - caption.row)
        if foot < g.captions_bottom:
            p.setPen(QPen(theme.rule, 1))
            p.drawLine(QLineF(x, foot, at, g.y(EVENTS_ROW) - 4))
        elif not caption.centred:
            p.setPen(QPen(theme.secondary, 1))
            p.drawLine(QLineF(x, foot - 2, at, g.y(EVENTS_ROW) - 3))
        hue = _ink(theme, caption, lit, focused=focused)
        heavy = focused or caption.happening.pinned
        write(p, sprites.words(caption.text, hue, heavy=heavy), box)
        if caption.detail:
            below = box.translated(0, g.caption_height)
            write(p, sprites.words(caption.detail, hue, heavy=False), below)


def _ink(theme: Theme, caption: Caption, lit: tuple[float, float], *, focused: bool) -> QColor:
    if not (focused or lit[0] <= caption.x <= lit[1]):
        return theme.disabled
    if caption.happening.differs:
        return theme.statuses[Status.DISPUTED].text
    return theme.accent_text if focused else theme.ink


def caption_box(g: Geometry, caption: Caption) -> QRectF:
    """Return where a name stands in the widget."""
    top = g.caption_y(caption.row)
    return QRectF(g.gutter + caption.left, top, caption.right - caption.left, g.caption_height)
