"""Small marks that are painted once and then stamped: hundreds of them come with every frame."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from math import ceil

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QPainter, QPixmap, QStaticText, QTransform

from reader.ui.timeline.ink import bold

_MOST = 600


class Sprites:
    """Pictures of marks in one font at one sharpness, by what they depend on besides."""

    def __init__(self, font: QFont, ratio: float) -> None:
        """Have painted nothing yet; `ratio` is device pixels a pixel."""
        self.font, self.ratio = font, ratio
        self.count_font = bold(font)
        self.count_font.setPixelSize(10)
        self._kept: dict[Hashable, tuple[QPixmap, QPointF]] = {}
        self._texts: dict[str, tuple[QStaticText, QPointF]] = {}

    def stamp(
        self,
        p: QPainter,
        key: Hashable,
        x: float,
        size: float,
        paint: Callable[[QPainter], None],
    ) -> None:
        """Stamp what `paint` paints around the origin, at most `size` wide and high, at (x, 0)."""
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) >= _MOST:
                self._kept.clear()
            found = self._kept[key] = self._painted(ceil(size / 2), paint)
        picture, corner = found
        p.drawPixmap(QPointF(x, 0) + corner, picture)

    def write(self, p: QPainter, text: str, x: float) -> None:
        """Write a few characters, in the type of counts, around (x, 0) with the painter's pen."""
        found = self._texts.get(text)
        if found is None:
            laid = QStaticText(text)
            laid.setTextFormat(Qt.TextFormat.PlainText)
            laid.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
            laid.prepare(QTransform(), self.count_font)
            size = laid.size()
            found = self._texts[text] = laid, QPointF(-size.width() / 2, -size.height() / 2)
        laid, corner = found
        p.drawStaticText(QPointF(x, 0) + corner, laid)

    def _painted(self, half: int, paint: Callable[[QPainter], None]) -> tuple[QPixmap, QPointF]:
        side = round(2 * half * self.ratio)
        picture = QPixmap(side, side)
        picture.setDevicePixelRatio(self.ratio)
        picture.fill(Qt.GlobalColor.transparent)
        p = QPainter(picture)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setFont(self.font)
        p.translate(half, half)
        paint(p)
        p.end()
        return picture, QPointF(-half, -half)
