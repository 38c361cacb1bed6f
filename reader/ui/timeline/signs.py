"""Painting what people have found out: claims in their lanes, and lines between accounts."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen

from reader.core.claim import Status
from reader.core.timeline.picture import LanePicture
from reader.core.timeline.pins import PinGroup
from reader.core.timeline.scene import Link
from reader.core.timeline.sign_places import sign_places
from reader.ui.theme import GLYPHS, Theme
from reader.ui.timeline.geometry import Geometry
from reader.ui.timeline.ink import CENTRE, FAINT


def pin_boxes(groups: Sequence[PinGroup], picture: LanePicture, lane_height: float) -> list[QRectF]:
    """Return where the signs of claims are drawn, around the middle of their lane."""
    places = sign_places(groups, picture, lane_height)
    return [
        QRectF(place.x - place.side / 2, place.y - place.side / 2, place.side, place.side)
        for place in places
    ]


def paint_pins(
    p: QPainter,
    theme: Theme,
    groups: Sequence[PinGroup],
    boxes: Sequence[QRectF],
    wanted: frozenset[str] | None,
) -> None:
    """Paint a sign for each group of claims in its box; a lane is at the middle, y 0.

    It is that of the `wanted` annotations, faint where there are none; None stands for all.
    """
    font = QFont(p.font())
    font.setBold(True)
    for whole, box in zip(groups, boxes, strict=True):
        left = whole if wanted is None else whole.narrowed(wanted)
        group = left or whole
        p.setOpacity(1.0 if left else FAINT)
        font.setPixelSize(round(box.height()))
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(theme.paper)
        p.drawEllipse(box)
        p.setPen(theme.statuses[group.status].text)
        p.setFont(font)
        p.drawText(box.adjusted(-4, -4, 4, 4), CENTRE, GLYPHS[group.status])
    p.setOpacity(1.0)


def paint_links(p: QPainter, g: Geometry, theme: Theme, links: Sequence[Link]) -> None:
    """Paint the lines between marks that date one event differently."""
    pen = QPen(theme.statuses[Status.DISPUTED].line, 1.4, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([3.0, 2.5])
    p.setPen(pen)
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    for link in links:
        p.drawPath(_path(g, link))


def _path(g: Geometry, link: Link) -> QPainterPath:
    """Return a soft line from lane to lane, upright where it begins and ends."""
    points = [QPointF(g.gutter + x, g.y(row)) for x, row in link.points]
    path = QPainterPath(points[0])
    for one, two in pairwise(points):
        bend = (two.y() - one.y()) / 2
        path.cubicTo(one + QPointF(0, bend), two - QPointF(0, bend), two)
    return path
