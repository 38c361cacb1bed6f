"""Painting what people have found out: claims in their lanes, and lines between accounts."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen

from reader.core.claim import Status
from reader.core.timeline.picture import LanePicture
from reader.core.timeline.pins import PinGroup
from reader.core.timeline.scene import Link
from reader.core.timeline.sign_places import SignPlace, sign_places
from reader.ui.theme import GLYPHS, Theme
from reader.ui.timeline.geometry import Geometry
from reader.ui.timeline.ink import CENTRE, FAINT
from reader.ui.timeline.sprites import Sprites


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
    sprites: Sprites,
    groups: Sequence[PinGroup],
    places: Sequence[SignPlace],
    wanted: frozenset[str] | None,
) -> None:
    """Paint a sign for each group of claims in its place; a lane is at the middle, y 0.

    It is that of the `wanted` annotations, faint where there are none; None stands for all.
    """
    signs = sprites.of(("signs", theme.paper.rgba(), theme.statuses[Status.DISPUTED].text.rgba()))
    kept = signs.kept
    for group, (x, y, side) in zip(groups, places, strict=True):
        status = group.status
        if wanted is not None:
            left = group.narrowed(wanted)
            p.setOpacity(1.0 if left else FAINT)
            status = left.status if left else status
        key = status, side
        picture, half = kept.get(key) or signs.painted(
            key, side + 8, partial(_paint_sign, side, theme, status)
        )
        p.drawPixmap(round(x - half), round(y - half), picture)
    p.setOpacity(1.0)


def _paint_sign(side: float, theme: Theme, status: Status, p: QPainter) -> None:
    box = QRectF(-side / 2, -side / 2, side, side)
    font = QFont(p.font())
    font.setBold(True)
    font.setPixelSize(round(side))
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(theme.paper)
    p.drawEllipse(box)
    p.setPen(theme.statuses[status].text)
    p.setFont(font)
    p.drawText(box.adjusted(-4, -4, 4, 4), CENTRE, GLYPHS[status])


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
