"""What lies behind the marks: folds, the row of all events, and the lanes with their badges."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from reader.core.i18n import tr
from reader.core.timeline.gaps import room_from_right
from reader.core.timeline.lanes import Lane
from reader.core.timeline.picture import Dot
from reader.core.timeline.scene import EVENTS_ROW, Model, Scene
from reader.core.timeline.ticks import break_label
from reader.core.timeline.viewport import Viewport
from reader.ui.theme import Theme
from reader.ui.timeline.geometry import BADGE, BADGE_LEFT, Geometry
from reader.ui.timeline.ink import CENTRE, LEFT, bold, small
from reader.ui.timeline.sprites import Sprites, stamp

_SEEN_STRIPE = 5.0
"""A fold narrower than this is shown as a line."""

_MOST_LOOKED_AT = 50
_SIGN = 10.0


def paint_backdrop(p: QPainter, g: Geometry, theme: Theme, scene: Scene, sprites: Sprites) -> None:
    """Paint everything that the marks and the cursor lie on, right of the gutter."""
    _breaks(p, g, theme, scene)
    _summary(p, g, theme, scene, sprites)
    p.setClipRect(_lanes_box(g, g.gutter + g.plot_width))
    p.setPen(QPen(theme.rule, 1))
    right = g.gutter + g.plot_width
    heights = [g.y(row) for row in range(g.lanes) if g.is_seen(row)]
    p.drawLines([QLineF(g.gutter, y, right, y) for y in heights])
    _lengths(p, g, theme, scene, sprites)


def paint_gutter(p: QPainter, g: Geometry, theme: Theme, font: QFont, model: Model) -> None:
    """Paint what stands left of the lanes and never moves: badges, and titles if they fit."""
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.setFont(small(font))
    # Without any date, what to do next is said there.
    if g.has_titles and model.dated:
        p.setPen(theme.secondary)
        box = QRectF(BADGE_LEFT, g.caption_y(g.caption_rows - 1), g.gutter - BADGE_LEFT, g.line)
        p.drawText(box, LEFT, tr("Events"))
    p.setClipRect(_lanes_box(g, g.gutter))
    for row, index in enumerate(model.rows):
        if g.is_seen(row):
            _badge(p, g, theme, index.lane, g.y(row))


def _lanes_box(g: Geometry, width: float) -> QRectF:
    return QRectF(0, g.top - 2, width, g.axis_top - g.top + 4)


def _breaks(p: QPainter, g: Geometry, theme: Theme, scene: Scene) -> None:
    p.setClipRect(QRectF(g.gutter, 0, g.plot_width, g.height))
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(theme.fold)
    top, height = g.top - 2, g.axis_top - g.top + 4
    boxes = []
    for left, right, _ in scene.breaks:
        width = right - left if right - left >= _SEEN_STRIPE else 1.0
        boxes.append(QRectF(g.gutter + left, top, width, height))
    p.drawRects(boxes)


def _lengths(p: QPainter, g: Geometry, theme: Theme, scene: Scene, sprites: Sprites) -> None:
    """Write upright in each fold how long it is; every one that a line of type fits into."""
    font = small(p.font())
    metrics = QFontMetricsF(font)
    high, y = _length_height(metrics), (g.top + g.axis_top) / 2
    drawn = sprites.of((theme.fold.rgba(), theme.secondary.rgba()))
    for left, right, fold in scene.breaks:
        if right - left < high:
            continue
        text = break_label(fold.days)
        wide = metrics.horizontalAdvance(text) + 6
        if wide <= g.axis_top - g.top:
            look = partial(_paint_length, theme, font, QSizeF(wide, high), text)
            sprite = drawn.kept.get(text) or drawn.painted(text, wide + 2, look)
            stamp(p, sprite, round(g.gutter + (left + right) / 2), round(y))


def _length_height(small_type: QFontMetricsF) -> float:
    """Return how wide the length of a fold is, which stands upright."""
    return small_type.capHeight() + 4


def _paint_length(theme: Theme, font: QFont, size: QSizeF, text: str, p: QPainter) -> None:
    p.setFont(font)
    p.rotate(-90)
    box = QRectF(QPointF(-size.width() / 2, -size.height() / 2), size)
    p.fillRect(box, theme.fold)
    p.setPen(theme.secondary)
    p.drawText(box.adjusted(0, -8, 0, 8), CENTRE, text)


def _summary(p: QPainter, g: Geometry, theme: Theme, scene: Scene, sprites: Sprites) -> None:
    """Paint the row of all events: a dot for each, larger where several articles mention it."""
    y = g.y(EVENTS_ROW)
    p.setClipRect(QRectF(g.gutter - 3, 0, g.plot_width + 6, g.top))
    drawn = sprites.of((theme.ink.rgba(), theme.secondary.rgba()))
    small, large = drawn.kept.get("small"), drawn.kept.get("large")
    small = small or drawn.painted("small", 6, partial(_paint_spot, theme.secondary, 1.5))
    large = large or drawn.painted("large", 8, partial(_paint_spot, theme.ink, 2.5))
    for dot in scene.summary.dots:
        several = dot.mentions > _MOST_LOOKED_AT or (dot.mentions > 1 and _are_several(dot))
        stamp(p, large if several else small, g.gutter + dot.x, y)


def _paint_spot(hue: QColor, radius: float, p: QPainter) -> None:
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(hue)
    p.drawEllipse(QPointF(0, 0), radius, radius)


def _are_several(dot: Dot) -> bool:
    first = dot.stops[0].marks[0].article_id
    return any(mark.article_id != first for stop in dot.stops for mark in stop.marks)


def _badge(p: QPainter, g: Geometry, theme: Theme, lane: Lane, y: float) -> None:
    side = min(max(BADGE, g.line), g.lane_height - 2)
    badge = QRectF(BADGE_LEFT, round(y - side / 2), side, side)
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(theme.lane(lane.number))
    p.drawRoundedRect(badge, 3, 3)
    light = p.font()
    p.setFont(bold(light))
    p.setPen(theme.on_lane)
    p.drawText(badge, CENTRE, str(lane.number))
    p.setFont(light)
    if g.has_titles:
        p.setPen(theme.secondary)
        box = _row_box(g, badge.right() + 8, y)
        elided = Qt.TextElideMode.ElideRight
        # Right-to-left titles begin at the right: what is a little wider would lose its beginning.
        room = box.width() - QFontMetricsF(light).averageCharWidth()
        title = QFontMetricsF(light).elidedText(lane.title, elided, room)
        p.drawText(box, LEFT | Qt.TextFlag.TextDontClip, title)


def paint_notes(
    p: QPainter, look: tuple[Geometry, Theme, QFont], model: Model, scene: Scene, view: Viewport
) -> None:
    """Say in its line what a lane lacks; `scene` shows all that the window `view` does."""
    g, theme, font = look
    p.setFont(small(font))
    metrics = QFontMetricsF(p.font())
    p.setClipRect(_lanes_box(g, g.width))
    for row, index in enumerate(model.rows):
        y = g.y(row)
        if not g.is_seen(row):
            continue
        if not index.lane.marks:
            text = tr("no dates that fit the scale") if index.lane.beyond else tr("no dates")
            _note(p, g, theme, QRectF(g.gutter, y, metrics.horizontalAdvance(text) + 10, 0), text)
        if index.lane.publication is None:
            box = undated_box(g, row, metrics, scene, view)
            if box.left() < g.gutter:
                _undated_sign(p, theme, box)
            else:
                _note(p, g, theme, QRectF(box.left(), y, box.width(), 0), tr("no publication date"))
    p.setClipping(False)


def undated_box(
    g: Geometry, row: int, small_type: QFontMetricsF, scene: Scene, view: Viewport
) -> QRectF:
    """Return where a lane says that its article has no publication date: where no mark is.

    It keeps clear of folds where it can, and of what is written in them everywhere. Where marks
    leave no room for words, a sign says it left of the lane.
    """
    wide = small_type.horizontalAdvance(tr("no publication date")) + 10
    half = min(g.line, g.lane_height) / 2
    begin = scene.shift(view)
    window = max(begin, 0.0), min(begin + g.plot_width, scene.view.width) + 2
    high = _length_height(small_type)
    middles = ((left + right) / 2 for left, right, _ in scene.breaks if right - left >= high)
    lengths = [(x - high / 2 - 1, x + high / 2 + 1) for x in middles]
    folds = [(left - 2, right + 2) for left, right, _ in scene.breaks]
    room = (
        room_from_right(scene.lanes[row], scene.pins[row], wide, window, taken)
        for taken in (folds, lengths)
    )
    left = next((found for found in room if found is not None), None)
    if left is None:
        return QRectF(g.gutter - _SIGN - 2, g.y(row) - half, _SIGN, 2 * half)
    return QRectF(g.gutter + left - begin, g.y(row) - half, wide, 2 * half)


def _undated_sign(p: QPainter, theme: Theme, box: QRectF) -> None:
    """Paint the flag of a publication as an outline that is not whole."""
    p.fillRect(box, theme.paper)
    pole = round(box.left()) + 1.5
    top, foot = round(box.center().y()) - 5.5, round(box.center().y()) + 5.5
    p.setPen(QPen(theme.secondary, 1))
    p.drawLine(QLineF(pole, top, pole, foot))
    p.setPen(QPen(theme.secondary, 1, Qt.PenStyle.DotLine))
    tip = QPointF(pole + 7, top + 3.5)
    p.drawLines([QLineF(QPointF(pole, top), tip), QLineF(tip, QPointF(pole, top + 7))])


def _note(p: QPainter, g: Geometry, theme: Theme, at: QRectF, text: str) -> None:
    half = min(g.line, g.lane_height) / 2
    box = at.adjusted(0, -half, 0, half)
    p.fillRect(box, theme.paper)
    p.setPen(theme.secondary)
    p.drawText(box.adjusted(2, -4, 0, 4), LEFT, text)


def _row_box(g: Geometry, left: float, y: float) -> QRectF:
    return QRectF(left, y - g.line, g.gutter - 12 - left, 2 * g.line)
