"""The window on the scale, and the scene that is in it; what is shown there is in `sheet`."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QHideEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.core.focus import Interval
from reader.core.timeline.scale import Scale
from reader.core.timeline.scene import Axis, Hit, Model, Scene
from reader.core.timeline.turning import Turning
from reader.core.timeline.tween import Tween
from reader.core.timeline.viewport import Viewport
from reader.ui.theme import Theme
from reader.ui.timeline.geometry import Geometry
from reader.ui.timeline.glide import Glide
from reader.ui.timeline.ink import small
from reader.ui.timeline.layers import StillLayers
from reader.ui.timeline.words import Words

_AHEAD = 120.0
"""Pixels that are painted in advance on either side while a person pans."""
_SPARE = 70.0
"""Pixels left of them at which more is painted, after the frame that came so close."""


class ScaledTimeline(QWidget):
    """Shows a stretch of the folded or the true scale, moves along it and turns one to the other.

    The scene of what was in view is kept as long as it covers the window.
    """

    linear_changed = Signal(bool)
    """Whether the true scale is shown now."""
    listed = Signal()
    """There are other events, or some have got their names."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show an empty scale, in the colours of `theme`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._theme = theme
        self._model = Model(())
        self._view = Viewport.fitted(self._model.folded, 1)
        self._scene: Scene | None = None
        self._layers = StillLayers()
        self._hover: Hit | None = None
        self._came_from = self._view
        self._linear = False
        self._way: Tween | None = None
        self._turning: Turning | None = None
        self._offset = 0.0
        self._laid_out: tuple[object, Geometry] | None = None
        self._line = QFontMetricsF(small(self.font())).height()
        self._words = Words(self, self.update, self.listed.emit)
        self._ahead = QTimer(self, singleShot=True, interval=0)
        self._ahead.timeout.connect(self._paint_ahead)
        self._turn = Glide(self, self._turned, milliseconds=200)
        self.reduced_motion = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def viewport(self) -> Viewport:
        """The window on the scale."""
        return self._view

    @property
    def geometry_now(self) -> Geometry:
        """Where the rows lie."""
        return self._geometry

    @property
    def _scale(self) -> Scale:
        return self._model.linear if self._linear else self._model.folded

    @property
    def is_linear(self) -> bool:
        """Whether the true scale is shown, without folds."""
        return self._linear

    def toggle_linear(self) -> None:
        """Change between the folded and the true scale; the day at the middle stays there."""
        before, turns = self._scale, not self.reduced_motion and self.isVisible()
        lane_height = self._geometry.lane_height
        self._turning = Turning(self._scene_now(), self._view, lane_height) if turns else None
        self._linear = not self._linear
        if self._turning is not None:
            self._turning.ends_at(self._model.scene(self._view.turned_onto(self._scale)))
        self._way = Tween(before, self._scale)
        self._turn.over(1.0 if turns else 0.0)
        if not turns:
            self._turned()
        self.linear_changed.emit(self._linear)

    def _turned(self) -> None:
        """Show the scale at one step of the way from the other one."""
        left = self._turn.left
        scale = self._way.at(1 - left) if self._way and left else self._scale
        self.look_from(self._view.turned_onto(scale), turning=bool(left))

    def fit(self) -> None:
        """Show the whole scale."""
        self.look_from(Viewport.fitted(self._view.scale, self._geometry.plot_width))

    @property
    def _geometry(self) -> Geometry:
        size = self.width(), self.height(), len(self._model.lanes), self._line, self._offset
        if self._laid_out is None or self._laid_out[0] != size:
            self._laid_out = size, Geometry(*size)
        return self._laid_out[1]

    def minimumSizeHint(self) -> QSize:
        """Leave room for eight lanes at their smallest."""
        return QSize(320, int(self._geometry.smallest_height) + 1)

    def sizeHint(self) -> QSize:
        """Ask for comfortable lanes."""
        return QSize(1000, max(200, self.minimumSizeHint().height()))

    def look_from(self, view: Viewport, *, turning: bool = False) -> None:
        """Show another window on the scale, or a step on the way to the other scale."""
        if self._turn.left and not turning:
            # Who moves meanwhile sees the end of the turn at once.
            self._turn.finish()
            view = view.turned_onto(self._scale)
        if view != self._view:
            self._came_from, self._view = self._view, view
            self._hover = None
            self._words.step(turning=turning)
            self.update()

    def _end_turn(self) -> None:
        """Let marks go along with their days no longer than until the scale has turned."""
        if not self._turn.left and self._view.scale is self._scale:
            self._turning = None

    def _refresh(self) -> None:
        """Work everything out again."""
        self._scene = self._turning = None
        self._words.forget()
        self._repaint_picture()

    def _repaint_picture(self) -> None:
        self._layers.forget()
        self.update()

    def _scene_now(self) -> Scene:
        """Return a scene that covers what is in view; while a person pans, it reaches further."""
        view, before = self._view, self._scene
        if self._turning is not None:
            return self._turning.seen(view)
        if before is not None and before.covers(view):
            self._paint_ahead_soon(before)
            return before
        pans = before is not None and before.is_as_close(view)
        self._scene = scene = self._model.scene(view.reaching(_AHEAD) if pans else view)
        if self._words.moving and not pans:
            self._ahead.start()
        self._layers.forget()
        return scene

    def _paint_ahead_soon(self, scene: Scene) -> None:
        """Have more painted before a pan leaves what was, in a turn that no frame waits for."""
        begin = scene.shift(self._view)
        left = min(begin, scene.view.width - begin - self._view.width)
        if self._words.moving and scene.view != self._view and left < _SPARE:
            self._ahead.start()

    def _paint_ahead(self) -> None:
        """Paint what lies around the window, if a person still pans, or count for the next zoom."""
        before, view = self._scene, self._view
        if before is None or self._turning is not None or not self._words.moving:
            return
        if view.zoom != self._came_from.zoom:
            self._model.expect(view.going_on(self._came_from), view)
        elif before.covers(view):
            self._scene = self._model.scene(view.reaching(_AHEAD))
            self._layers.forget()
            self._paint_layers()

    def _paint_layers(self) -> None:
        """Paint the still pictures of the scene before a frame wants them."""

    def _axis_now(self) -> Axis:
        return self._words.axis(self._model, self._view)

    def _hit(self, row: int, x: float) -> Hit | None:
        """Return what is drawn at pixel `x` of the axis in a row."""
        scene = self._scene_now()
        shift = scene.shift(self._view)
        hit = self._model.hit(scene, row, x + shift)
        return None if hit is None else replace(hit, x=hit.x - shift)

    def _reveal(self, interval: Interval) -> None:
        begin, end = interval.begin.toordinal(), interval.end.toordinal() + 1
        self.look_from(self._view.showing(begin, end))

    def hideEvent(self, event: QHideEvent) -> None:
        """Name nothing that nobody sees."""
        super().hideEvent(event)
        self._words.stop()

    def scroll_lanes(self, pixels: float) -> None:
        """Scroll the lanes down, where they do not all fit."""
        offset = min(max(self._offset + pixels, 0.0), self._geometry.furthest)
        if offset != self._offset:
            self._offset = offset
            self._place_buttons()
            self._repaint_picture()

    def _scroll_lane(self, step: int) -> None:
        self.scroll_lanes(step * self._geometry.lane_height)

    def _place_buttons(self) -> None:
        """Put what stands over the drawing where it belongs now."""
