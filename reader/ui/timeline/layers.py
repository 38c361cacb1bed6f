"""The still pictures behind and before the cursor, and those parts that outlast a frame."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap

from reader.core.focus import Interval
from reader.core.timeline.scene import Model, Scene
from reader.ui.theme import Theme
from reader.ui.timeline.backdrop import paint_backdrop, paint_gutter
from reader.ui.timeline.geometry import Geometry
from reader.ui.timeline.marks import Stamps, paint_marks
from reader.ui.timeline.overview import paint_strip, strip_box
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
    """Two pictures that are painted once and kept until they are forgotten.

    What does not move with the window on the scale is kept on its own: the column of badges and
    titles, and the strip of the overview.
    """

    def __init__(self) -> None:
        """Have nothing painted yet."""
        self._kept: tuple[QPixmap, QPixmap] | None = None
        self._lasting: dict[str, tuple[object, QPixmap]] = {}
        self._sprites: Sprites | None = None

    def forget(self) -> None:
        """Paint afresh the next time."""
        self._kept = None

    def painted(self, ratio: float, look: Look) -> tuple[QPixmap, QPixmap]:
        """Return the layers behind and before the cursor, at `ratio` device pixels a pixel.

        They begin at the widget's left edge and are as much wider than it as the scene is.
        """
        if self._kept is None or self._kept[0].devicePixelRatio() != ratio:
            g, view = look.geometry, look.scene.view
            wide = replace(g, beyond=view.width - g.plot_width)
            size = QSizeF(g.width + wide.beyond, g.height).toSize()
            behind = _sheet(size, ratio, look.theme.paper)
            p = _painter(behind, look.font)
            stamps = Stamps(self._sprites_for(look.font, ratio), look.wanted)
            paint_backdrop(p, wide, look.theme, look.scene, stamps.sprites)
            p.end()
            before = _sheet(size, ratio, QColor(Qt.GlobalColor.transparent))
            p = _painter(before, look.font)
            paint_marks(p, wide, look.theme, look.model, look.scene, stamps)
            p.end()
            self._kept = behind, before
        return self._kept

    def strip(self, ratio: float, look: Look) -> QPixmap:
        """Return the overview of the whole scale, without the frame around what is seen."""
        g, view = look.geometry, look.scene.view
        key = look.model, view.scale, g.plot_width, g.axis_height, look.theme, ratio

        def paint(p: QPainter) -> None:
            paint_strip(p, g, look.theme, look.model, view)

        return self._lasts("strip", key, strip_box(g).size(), look, ratio, paint)

    def gutter(self, ratio: float, look: Look) -> QPixmap:
        """Return what stands left of the axis."""
        g = look.geometry
        key = look.model, g, look.theme, look.font.key(), ratio

        def paint(p: QPainter) -> None:
            paint_gutter(p, g, look.theme, look.font, look.model)

        return self._lasts("gutter", key, QSizeF(g.gutter, g.height), look, ratio, paint)

    def _lasts(
        self,
        name: str,
        key: object,
        size: QSizeF,
        look: Look,
        ratio: float,
        paint: Callable[[QPainter], None],
    ) -> QPixmap:
        """Return a picture that is painted anew only when what it depends on has changed."""
        found = self._lasting.get(name)
        if found is None or found[0] != key:
            picture = _sheet(size.toSize(), ratio, look.theme.paper)
            p = _painter(picture, look.font)
            paint(p)
            p.end()
            found = self._lasting[name] = key, picture
        return found[1]

    def _sprites_for(self, font: QFont, ratio: float) -> Sprites:
        kept = self._sprites
        if kept is None or kept.ratio != ratio or kept.font != font:
            kept = self._sprites = Sprites(font, ratio)
        return kept


def _painter(picture: QPixmap, font: QFont) -> QPainter:
    p = QPainter(picture)
    p.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    p.setFont(font)
    return p


def _sheet(size: QSize, ratio: float, colour: QColor) -> QPixmap:
    sheet = QPixmap(size * ratio)
    sheet.setDevicePixelRatio(ratio)
    sheet.fill(colour)
    return sheet
