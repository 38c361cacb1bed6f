"""Small marks that are painted once and then stamped: hundreds of them come with every frame."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

from reader.ui.timeline.ink import CENTRE, bold, small

_MOST = 1500
_MOST_WORDS = 600
"""Texts that are kept: those of some dozens of windows."""

Sprite = tuple[QPixmap, int]
"""A picture and half of its side."""


class Sprites:
    """Pictures of marks in one font at one sharpness, by what they depend on besides."""

    def __init__(self, font: QFont, ratio: float) -> None:
        """Have painted nothing yet; `ratio` is device pixels a pixel."""
        self.font, self.ratio = font, ratio
        self.count_font = bold(font)
        self.count_font.setPixelSize(10)
        self.inks: dict[Hashable, object] = {}
        """What marks are painted with in the colours of a lane: making it takes as long as a dozen
        of them."""
        self._sets: dict[Hashable, SpriteSet] = {}
        self._words: dict[tuple[str, bool, int], Sprite] = {}
        light = small(font)
        self._types = light, bold(light)
        self._metrics = tuple(map(QFontMetricsF, self._types))

    def words(self, text: str, hue: QColor, *, heavy: bool) -> Sprite:
        """Return a text in the small type: laying its letters out takes ten times a stamp."""
        key = text, heavy, hue.rgba()
        found = self._words.get(key)
        if found is None:
            if len(self._words) >= _MOST_WORDS:
                self._words.clear()
            found = self._words[key] = self._written(text, hue, heavy=heavy)
        return found

    def _written(self, text: str, hue: QColor, *, heavy: bool) -> Sprite:
        metrics = self._metrics[heavy]
        # Italic ends and accents may lie beyond what a text takes.
        half, high = ceil(metrics.horizontalAdvance(text) / 2) + 4, ceil(metrics.height()) + 4
        picture = QPixmap(round(2 * half * self.ratio), round(high * self.ratio))
        picture.setDevicePixelRatio(self.ratio)
        picture.fill(Qt.GlobalColor.transparent)
        p = QPainter(picture)
        p.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        p.setFont(self._types[heavy])
        p.setPen(hue)
        p.drawText(QRectF(0, 0, 2 * half, high), CENTRE, text)
        p.end()
        return picture, half

    def of(self, key: Hashable) -> SpriteSet:
        """Return the pictures that share `key`, such as the colours of a lane."""
        found = self._sets.get(key)
        if found is None:
            found = self._sets[key] = SpriteSet(self)
        elif len(found.kept) > _MOST:
            found.kept.clear()
        return found


class SpriteSet:
    """Pictures of marks in the same colours; `kept` has each with half of its side."""

    __slots__ = ("_sprites", "kept")

    def __init__(self, sprites: Sprites) -> None:
        """Have painted nothing yet."""
        self._sprites = sprites
        self.kept: dict[Hashable, Sprite] = {}

    def painted(self, key: Hashable, size: float, paint: Callable[[QPainter], None]) -> Sprite:
        """Return, and keep, what `paint` paints around the origin, at most `size` wide and high."""
        half, ratio = ceil(size / 2), self._sprites.ratio
        side = round(2 * half * ratio)
        picture = QPixmap(side, side)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        p = QPainter(picture)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setFont(self._sprites.count_font)
        p.translate(half, half)
        paint(p)
        p.end()
        self.kept[key] = picture, half
        return self.kept[key]


def write(p: QPainter, sprite: Sprite, box: QRectF) -> None:
    """Stamp a text with its middle in that of a box, to the pixel of the screen."""
    picture, half = sprite
    ratio, centre = picture.devicePixelRatio(), box.center()
    high = picture.height() / ratio
    x, y = (round(v * ratio) / ratio for v in (centre.x() - half, centre.y() - high / 2))
    p.drawPixmap(QPointF(x, y), picture)


def stamp(p: QPainter, sprite: Sprite, x: float, y: float = 0.0) -> None:
    """Stamp a picture with its middle at (x, y), to the pixel."""
    picture, half = sprite
    p.drawPixmap(round(x - half), round(y - half), picture)
