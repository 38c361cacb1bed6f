"""The still pictures behind and before the cursor."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap

from reader.core.focus import Interval
from reader.core.timeline.scene import Model, Scene
from reader.ui.theme import Theme
from reader.ui.timeline.backdrop import paint_backdrop
from reader.ui.timeline.geometry import Geometry
from reader.ui.timeline.marks import Stamps, paint_marks
from reader.ui.timeline.sprites import Sprites


@dataclass(frozen=True, slots=True)
class Look:
    """All that the still pictures depend on."""

    geometry: Geometry
    theme: Theme
    font: QFont
    model: Model
    scene: Scene
    wanted: frozenset[Interval] | None = None


class StillLayers:
    """Two pictures that are painted once and kept until they are forgotten."""

    def __init__(self) -> None:
        """Have nothing painted yet."""
        self._kept: tuple[QPixmap, QPixmap] | None = None
        self._sprites: Sprites | None = None

    def forget(self) -> None:
        """Paint afresh the next time."""
        self._kept = None

    def painted(self, size: QSize, ratio: float, look: Look) -> tuple[QPixmap, QPixmap]:
        """Return the layers behind and before the cursor, at `ratio` device pixels a pixel."""
        if self._kept is None or self._kept[0].devicePixelRatio() != ratio:
            behind = _sheet(size, ratio, look.theme.paper)
            p = QPainter(behind)
            p.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            paint_backdrop(p, look.geometry, look.theme, look.font, look.model, look.scene)
            p.end()
            before = _sheet(size, ratio, QColor(Qt.GlobalColor.transparent))
            p = QPainter(before)
            p.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            p.setFont(look.font)
            sprites = self._sprites_for(look.font, ratio)
            stamps = Stamps(sprites, look.wanted)
            paint_marks(p, look.geometry, look.theme, look.model, look.scene, stamps)
            p.end()
            self._kept = behind, before
        return self._kept

    def _sprites_for(self, font: QFont, ratio: float) -> Sprites:
        kept = self._sprites
        if kept is None or kept.ratio != ratio or kept.font != font:
            kept = self._sprites = Sprites(font, ratio)
        return kept


def _sheet(size: QSize, ratio: float, colour: QColor) -> QPixmap:
    sheet = QPixmap(size * ratio)
    sheet.setDevicePixelRatio(ratio)
    sheet.fill(colour)
    return sheet
