"""Painting the marks of the lanes: dots, counts, bars and flags."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from reader.core.focus import Interval
from reader.core.frozen import frozen
from reader.core.period import speaks_of
from reader.core.timeline.picture import DOT, Bar, Dot, Flag, LanePicture, Stop
from reader.core.timeline.scene import Model, Scene
from reader.core.timeline.sign_places import sign_places
from reader.core.timeline.turning import Turning
from reader.ui.theme import Theme, faded
from reader.ui.timeline.geometry import Geometry
from reader.ui.timeline.ink import CENTRE, FAINT, fading
from reader.ui.timeline.signs import paint_pins
from reader.ui.timeline.sprites import Sprites, SpriteSet

PILL = 14.0
_ABOVE = 5.0
"""Pixels by which signs of the first lane may reach into the row of events."""

_DIGIT = 6
"""Pixels from a letter of a count to the next."""

_MOST_FRESH = 1
"""Counts of a lane that are written anew for one frame, for all lanes to use from then on."""

_TILE = 64.0
"""Pixels of the middle of a hollow bar that are painted once."""

EDGE = 0.8
"""How strong the edge of a light bar is: its contrast with the paper of every theme is 3 to 1."""

_SOLID_DAYS = 3
_MONTH_DAYS = 31


def paint_marks(
    p: QPainter,
    g: Geometry,
    theme: Theme,
    model: Model,
    scene: Scene,
    stamps: Stamps,
    turning: Turning | None,
) -> None:
    """Paint the marks of every lane in view on whatever lies there."""
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.setClipRect(QRectF(g.gutter, g.top - _ABOVE, g.plot_width, g.axis_top - g.top + _ABOVE + 2))
    for row, index in enumerate(model.rows):
        if g.is_seen(row):
            p.save()
            p.translate(g.gutter, g.y(row))
            ink = _Ink.of(theme, theme.lane(index.lane.number), stamps.sprites)
            _lane(p, ink, stamps, scene.lanes[row], g.lane_height)
            signs = scene.pins[row]
            if turning is None:
                places = sign_places(signs, scene.lanes[row], g.lane_height)
            else:
                places = turning.signs(row)
            paint_pins(p, theme, stamps.sprites, signs, places, stamps.claims)
            p.restore()


@frozen
class Stamps:
    """The pictures of marks, and the days whose marks are wanted; those of others are faint.

    So are the signs of all annotations but those in `claims`, and the marks of days that reach
    into `period` and speak of more than it; what lies outside is veiled later.
    """

    sprites: Sprites
    wanted: frozenset[Interval] | None = None
    claims: frozenset[str] | None = None
    period: Interval | None = None

    @property
    def narrowed(self) -> bool:
        """Whether the marks of any days are faint."""
        return self.wanted is not None or self.period is not None

    def strength(self, stops: Iterable[Stop]) -> float:
        """Return how strongly a mark of these stops is painted."""
        return 1.0 if any(self._stands_out(stop.interval) for stop in stops) else FAINT

    def _stands_out(self, days: Interval) -> bool:
        if self.wanted is not None and days not in self.wanted:
            return False
        period = self.period
        return period is None or not days.overlaps(period) or speaks_of(days, period)


class _Ink:
    """What the marks of one lane are painted with."""

    def __init__(self, theme: Theme, hue: QColor, sprites: SpriteSet) -> None:
        self.theme, self.hue, self.sprites = theme, hue, sprites
        self._short, self._edge = faded(hue, 0.9), faded(hue, EDGE)
        self._within = {True: faded(hue, 0.36), False: faded(hue, 0.12)}
        self._pen = QPen(self._edge, 1)

    @classmethod
    def of(cls, theme: Theme, hue: QColor, sprites: Sprites) -> _Ink:
        """Return what there is for a hue in a theme; it is made once."""
        key = hue.rgba(), theme.paper.rgba(), theme.on_lane.rgba()
        ink, stamped = sprites.inks.get(key), sprites.of(key)
        if not isinstance(ink, cls) or ink.theme is not theme:
            ink = sprites.inks[key] = cls(theme, hue, stamped)
        return ink

    def bar(self, p: QPainter, bar: Bar) -> None:
        """Paint an interval: the longer, the lighter, so that what lies within it stands out."""
        days, fade, explicit = bar.stop.interval.days, bar.stop.fade, bar.stop.explicit
        height = 5.0 if days > _MONTH_DAYS else 7.0
        solid = explicit and days <= _SOLID_DAYS
        if not (solid or fade) and bar.right - bar.left > 2 * height + 1:
            self._light(p, bar, height)
            return
        box = QRectF(bar.left, -height / 2, bar.right - bar.left, height)
        inside = self._short if solid else self._within[explicit]
        if solid:
            p.setPen(Qt.PenStyle.NoPen)
        else:
            p.setPen(QPen(fading(box, self._edge, fade), 1) if fade else self._pen)
        p.setBrush(fading(box, inside, fade) if fade else inside)
        p.drawRoundedRect(box, height / 2, height / 2)

    def _light(self, p: QPainter, bar: Bar, height: float) -> None:
        """Stamp a bar from its ends and a piece of its middle: a long outline takes long."""
        explicit, kept = bar.stop.explicit, self.sprites.kept
        ends, tile = ("ends", height, explicit), ("tile", height, explicit)
        picture, half = kept.get(ends) or self.sprites.painted(
            ends, 2 * height + 2, partial(self._paint_light, height, 2 * height, explicit)
        )
        piece, reach = kept.get(tile) or self.sprites.painted(
            tile, _TILE, partial(self._paint_light, height, 2 * _TILE, explicit)
        )
        side, end = picture.height(), picture.width() / 2
        left, right, rows = round(bar.left + height), round(bar.right - height), height // 2 + 2
        p.drawPixmap(QRectF(left - half, -half, half, 2 * half), picture, QRectF(0, 0, end, side))
        p.drawPixmap(QRectF(right, -half, half, 2 * half), picture, QRectF(end, 0, end, side))
        middle = QRectF(left, -rows, right - left, 2 * rows)
        p.drawTiledPixmap(middle, piece, QPointF(0, reach - rows))

    def _paint_light(self, height: float, width: float, explicit: bool, p: QPainter) -> None:
        p.setPen(self._pen)
        p.setBrush(self._within[explicit])
        box = QRectF(-width / 2, -height / 2, width, height)
        p.drawRoundedRect(box, height / 2, height / 2)


def _lane(p: QPainter, ink: _Ink, stamps: Stamps, picture: LanePicture, height: float) -> None:
    for bar in picture.bars:
        if stamps.narrowed:
            p.setOpacity(stamps.strength((bar.stop,)))
        ink.bar(p, bar)
    p.setOpacity(1.0)
    if picture.flag is not None:
        _flag(p, ink.hue, picture.flag, min(13.0, height / 2 + 2))
    _dots(p, ink, stamps, picture.dots)
    p.setOpacity(1.0)


def _dots(p: QPainter, ink: _Ink, stamps: Stamps, dots: Iterable[Dot]) -> None:
    hue, theme, sprites = ink.hue, ink.theme, ink.sprites
    letters = stamps.sprites.of(("letters", theme.on_lane.rgba()))
    kept, narrowed = sprites.kept, stamps.narrowed
    fresh = _MOST_FRESH
    for dot in dots:
        x, label = round(dot.x), dot.label
        if narrowed:
            p.setOpacity(stamps.strength(dot.stops))
        if label:
            picture, half = kept.get(dot.half) or sprites.painted(
                dot.half, 2 * dot.half + 4, partial(_paint_pill, dot.half, hue, theme)
            )
            p.drawPixmap(x - half, -half, picture)
            if narrowed:
                # Faint on what is faint already, it could not be read.
                p.setOpacity(1.0)
            sprite = letters.kept.get(label)
            if sprite is None:
                if not fresh:
                    _stamp_count(p, x, label, letters, theme)
                    continue
                fresh -= 1
                count = partial(_paint_letters, label, theme)
                sprite = letters.painted(label, 2 * dot.half + 4, count)
        else:
            stop = dot.stops[0]
            key = (stop.explicit, bool(stop.fade))
            sprite = kept.get(key) or sprites.painted(
                key, DOT + 8, partial(_paint_dot, theme=theme, hue=hue, stop=stop)
            )
        picture, half = sprite
        # Whole pixels: a point with fractions takes three times as long.
        p.drawPixmap(x - half, -half, picture)


def _paint_dot(p: QPainter, theme: Theme, hue: QColor, stop: Stop) -> None:
    centre = QPointF(0, 0)
    if stop.fade:
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(faded(hue, 0.22))
        p.drawEllipse(centre, DOT / 2 + 3, DOT / 2 + 3)
    if stop.explicit:
        p.setPen(QPen(theme.paper, 1))
        p.setBrush(hue)
        p.drawEllipse(centre, DOT / 2 + 0.5, DOT / 2 + 0.5)
    else:
        p.setPen(QPen(hue, 1.6))
        p.setBrush(theme.paper)
        p.drawEllipse(centre, DOT / 2 - 0.8, DOT / 2 - 0.8)


def _stamp_count(p: QPainter, x: int, label: str, letters: SpriteSet, theme: Theme) -> None:
    """Stamp a count together: writing each of those that a new zoom brings takes too long."""
    x -= _DIGIT * (len(label) - 1) // 2
    for start in range(0, len(label), 2):
        pair = label[start : start + 2]
        picture, half = letters.kept.get(pair) or letters.painted(
            pair, PILL + 6, partial(_paint_letters, pair, theme)
        )
        p.drawPixmap(x + _DIGIT // 2 * (len(pair) - 1) - half, -half, picture)
        x += 2 * _DIGIT


def _paint_pill(half: float, hue: QColor, theme: Theme, p: QPainter) -> None:
    p.setPen(QPen(theme.paper, 1))
    p.setBrush(hue)
    p.drawRoundedRect(QRectF(-half, -PILL / 2, 2 * half, PILL), PILL / 2, PILL / 2)


def _paint_letters(letters: str, theme: Theme, p: QPainter) -> None:
    """Write a count, or a part of it, with its first letter and its last equally far away."""
    p.setPen(theme.on_lane)
    x = -(_DIGIT * (len(letters) - 1) // 2)
    for letter in letters:
        p.drawText(QRectF(x - 30, -PILL / 2 - 2, 60, PILL + 4), CENTRE, letter)
        x += _DIGIT


def _flag(p: QPainter, hue: QColor, flag: Flag, height: float) -> None:
    """Paint the pole a little right of its day, so that a dot there stays free."""
    if flag.right - flag.left > 5 * DOT:
        p.setPen(QPen(faded(hue, 0.6), 1, Qt.PenStyle.DotLine))
        p.drawLine(QPointF(flag.left, -height / 2), QPointF(flag.right, -height / 2))
    x = flag.x + DOT / 2 + 2
    pen = QPen(hue, 1.3)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    p.setPen(pen)
    p.setBrush(QBrush(hue) if flag.stated else Qt.BrushStyle.NoBrush)
    p.drawLine(QPointF(x, 0), QPointF(x, -height))
    cloth = ((0.0, 0.0), (8.5, 0.0), (6.5, 3.0), (8.5, 6.0), (0.0, 6.0))
    p.drawPolygon(QPolygonF([QPointF(x + dx, dy - height) for dx, dy in cloth]))
