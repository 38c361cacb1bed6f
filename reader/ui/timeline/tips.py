"""What the timeline says about the place under the pointer."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from reader.core.i18n import tr
from reader.core.timeline.pins import PinGroup
from reader.core.timeline.scene import EVENTS_ROW, Model, Scene
from reader.core.timeline.wording import break_text, pins_text
from reader.ui.timeline.geometry import AXIS_ROW, Geometry
from reader.ui.timeline.signs import pin_boxes


def tip(at: QPointF, g: Geometry, model: Model, scene: Scene) -> str:
    """Return the plain text to show at a place where there is no mark, or nothing."""
    row = g.row_at(at.y())
    if row is None:
        return ""
    group = pins_at(at, g, scene)
    if group is not None:
        return pins_text(group)
    if at.x() < g.gutter and row != AXIS_ROW:
        counts = tr("The events that the articles speak of")
        return counts if row == EVENTS_ROW else model.lanes[row].title
    for left, right, fold in scene.breaks:
        if left <= at.x() - g.gutter <= right:
            return break_text(fold)
    return ""


def pins_at(at: QPointF, g: Geometry, scene: Scene) -> PinGroup | None:
    """Return the claims whose sign is at a place of the widget."""
    row = g.row_at(at.y())
    if row is None:
        return None
    # Signs may reach into the row above.
    for each in (row, row + 1):
        if 0 <= each < len(scene.pins):
            place = at - QPointF(g.gutter, g.y(each))
            signs = scene.pins[each]
            boxes = pin_boxes(signs, scene.lanes[each], g.lane_height)
            for group, box in zip(signs, boxes, strict=True):
                if box.contains(place):
                    return group
    return None
