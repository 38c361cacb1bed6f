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
        self._behind: QPixmap | None = None
        self._before: QPixmap | None = None
        self.painted_behind = self.painted_before = 0
        """How often each was painted."""
        self._sprites: Sprites | None = None

    def forget(self) -> None:
        """Paint afresh the next time."""
        self._behind = self._before = None

    def forget_marks(self) -> None:
        """Paint afresh, the next time, only what is before the cursor."""
        self._before = None

    def painted(self, size: QSize, ratio: float, look: Look) -> tuple[QPixmap, QPixmap]:
        """Return the layers behind and before the cursor, at `ratio` device pixels a pixel."""
        if self._behind is None or self._behind.devicePixelRatio() != ratio:
            self._behind, self._before = _sheet(size, ratio, look.theme.paper), None
            self._paint_behind(self._behind, look)
        if self._before is None:
            self._before = _sheet(size, ratio, QColor(Qt.GlobalColor.transparent))
            self._paint_before(self._before, ratio, look)
        return self._behind, self._before

    def _paint_behind(self, sheet: QPixmap, look: Look) -> None:
        self.painted_behind += 1
        p = QPainter(sheet)
        p.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        paint_backdrop(p, look.geometry, look.theme, look.font, look.model, look.scene)
        p.end()

    def _paint_before(self, sheet: QPixmap, ratio: float, look: Look) -> None:
        self.painted_before += 1
        p = QPainter(sheet)
        p.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        p.setFont(look.font)
        stamps = Stamps(self._sprites_for(look.font, ratio), look.wanted)
        paint_marks(p, look.geometry, look.theme, look.model, look.scene, stamps)
        p.end()

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
