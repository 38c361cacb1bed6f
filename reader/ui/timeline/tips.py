"""What the timeline says about the place under the pointer."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QPointF

from reader.core.i18n import tr
from reader.core.timeline.lanes import Mark
from reader.core.timeline.scene import EVENTS_ROW, Hit, Model, Scene
from reader.core.timeline.wording import break_text, hit_text
from reader.ui.timeline.geometry import AXIS_ROW, Geometry


def tip(
    at: QPointF,
    g: Geometry,
    model: Model,
    scene: Scene,
    hit: Hit | None,
    sentence: Callable[[Mark], str],
) -> str:
    """Return the plain text to show at a place, or nothing; `hit` is the mark there."""
    row = g.row_at(at.y())
    if row is None:
        return ""
    if hit is not None and row != AXIS_ROW:
        return hit_text(hit, model.lanes, sentence)
    if at.x() < g.gutter and row != AXIS_ROW:
        counts = tr("How many articles mention the date below")
        return counts if row == EVENTS_ROW else model.lanes[row].title
    for left, right, fold in scene.breaks:
        if left <= at.x() - g.gutter <= right:
            return break_text(fold)
    return ""


def rich(text: str) -> str:
    """Return plain text as markup that shows it as it is; a tooltip would guess which it is."""
    return f"<p>{escape(text).replace(chr(10), '<br/>')}</p>"
