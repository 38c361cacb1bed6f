"""The still pictures behind and before the cursor, and those parts that outlast a frame."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap

from reader.core.focus import Interval
from reader.core.frozen import frozen
from reader.core.timeline.scene import Model, Scene
from reader.core.timeline.turning import Turning
from reader.core.timeline.viewport import Viewport
from reader.ui.theme import Theme
from reader.ui.timeline.backdrop import paint_backdrop, paint_gutter
from reader.ui.timeline.geometry import Geometry
from reader.ui.timeline.marks import Stamps, paint_marks
from reader.ui.timeline.overview import paint_strip, strip_box
from reader.ui.timeline.sprites import Sprites


@frozen
class Look:
    """All that the still pictures depend on."""

    geometry: Geometry
    theme: Theme
    font: QFont
    model: Model
    scene: Scene
    wanted: frozenset[Interval] | None = None
    claims: frozenset[str] | None = None
    period: Interval | None = None
    turning: Turning | None = None
    passing: bool = False
    """Whether the next frame will show it otherwise, so that it is not worth keeping."""


class StillLayers:
    """Two pictures that are painted once and kept until they are forgotten.

    What does not move with the window on the scale is kept on its own: the column of badges and
    titles, and the strip of the overview.
    """

    def __init__(self) -> None:
        """Have nothing painted yet."""
        self._behind, self._before = QPixmap(), QPixmap()
        self._fresh = self._fresh_marks = False
        self.painted_behind = 0
        """How often what is behind the cursor was painted."""
        self._lasting: dict[str, tuple[object, QPixmap]] = {}
        self._sprites: Sprites | None = None

    def forget(self) -> None:
        """Paint afresh the next time."""
        self._fresh = self._fresh_marks = False

    def forget_marks(self) -> None:
        """Paint afresh, the next time, only what is before the cursor."""
        self._fresh_marks = False

    def painted(self, ratio: float, look: Look) -> tuple[QPixmap, QPixmap]:
        """Return the layers behind and before the cursor, at `ratio` device pixels a pixel.

        They begin at the widget's left edge and are as much wider than it as the scene is.
        """
        wide, size = _wide(look)
        if not self._fresh or self._behind.devicePixelRatio() != ratio:
            self._behind = _sheet(size, ratio, look.theme.paper, self._behind)
            p = _painter(self._behind, look.font)
            self.paint_behind(p, wide, ratio, look)
            p.end()
            self._fresh, self._fresh_marks = True, False
        if not self._fresh_marks:
            self._before = _sheet(size, ratio, QColor(Qt.GlobalColor.transparent), self._before)
            p = _painter(self._before, look.font)
            self.paint_before(p, wide, ratio, look)
            p.end()
            self._fresh_marks = True
        return self._behind, self._before

    def paint_behind(self, p: QPainter, g: Geometry, ratio: float, look: Look) -> None:
        """Paint what is behind the cursor, without keeping it."""
        self.painted_behind += 1
        paint_backdrop(p, g, look.theme, look.scene, self.sprites(look.font, ratio))

    def paint_before(self, p: QPainter, g: Geometry, ratio: float, look: Look) -> None:
        """Paint what is before the cursor, without keeping it."""
        sprites = self.sprites(look.font, ratio)
        stamps = Stamps(sprites, look.wanted, look.claims, look.period)
        paint_marks(p, g, look.theme, look.model, look.scene, stamps, look.turning)

    def strip(self, ratio: float, look: Look, view: Viewport) -> QPixmap:
        """Return the overview of the whole scale, without the frame around what is seen."""
        g = look.geometry
        key = look.model, view.scale, g.plot_width, g.axis_height, look.theme, ratio

        def paint(p: QPainter) -> None:
            paint_strip(p, g, look.theme, look.model, view)

        # Both scales have theirs: while one turns into the other, both are wanted.
        name = "folded" if view.scale is look.model.folded else "true"
        return self._lasts(name, key, strip_box(g).size(), look, ratio, paint)

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

    def sprites(self, font: QFont, ratio: float) -> Sprites:
        """Return the small pictures in a type at a sharpness."""
        kept = self._sprites
        if kept is None or kept.ratio != ratio or kept.font != font:
            kept = self._sprites = Sprites(font, ratio)
        return kept


def _wide(look: Look) -> tuple[Geometry, QSize]:
    """Return where rows lie in pictures as wide as the scene, and how large those are."""
    g = look.geometry
    wide = replace(g, beyond=look.scene.view.width - g.plot_width)
    return wide, QSizeF(g.width + wide.beyond, g.height).toSize()


def _painter(picture: QPixmap, font: QFont) -> QPainter:
    p = QPainter(picture)
    p.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    p.setFont(font)
    return p


def _sheet(size: QSize, ratio: float, colour: QColor, kept: QPixmap | None = None) -> QPixmap:
    """Return an empty picture: the `kept` one, if it is as large, as a new one takes long."""
    sheet = QPixmap(size * ratio) if kept is None or kept.size() != size * ratio else kept
    sheet.setDevicePixelRatio(ratio)
    sheet.fill(colour)
    return sheet
