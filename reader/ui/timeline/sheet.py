"""What the timeline shows and what of it is in view; how it is drawn is in `canvas`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QFontMetricsF,
    QHideEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.core.article import Article
from reader.core.claim import Status
from reader.core.events import EventNote
from reader.core.focus import Interval
from reader.core.naming.labels import Namer
from reader.core.timeline.arranging import Arranging
from reader.core.timeline.happenings import told_at
from reader.core.timeline.picture import middle
from reader.core.timeline.pin_index import PinIndex
from reader.core.timeline.scale import Scale
from reader.core.timeline.scene import EVENTS_ROW, Axis, Hit, Model, Scene
from reader.core.timeline.turning import Turning
from reader.core.timeline.tween import Tween
from reader.core.timeline.viewport import Viewport
from reader.ui.theme import Theme
from reader.ui.timeline.arranger import Arranger
from reader.ui.timeline.geometry import RIGHT, Geometry
from reader.ui.timeline.glide import Glide
from reader.ui.timeline.ink import small
from reader.ui.timeline.layers import StillLayers
from reader.ui.timeline.more_lanes import MoreLanes
from reader.ui.timeline.period import ShownPeriod
from reader.ui.timeline.words import Words

_ZOOM_STEP = 1.25
_AHEAD = 120.0
"""Pixels that are painted in advance on either side while a person pans."""
_SPARE = 70.0
"""Pixels left of them at which more is painted, after the frame that came so close."""


class TimelineSheet(QWidget):
    """Keeps what the timeline shows: when the articles say that things happened.

    It is a view of the focus and has none of its own: the cursor stands where `set_focus` puts it.
    """

    linear_changed = Signal(bool)
    """Whether the true scale is shown now."""
    listed = Signal()
    """There are other events, or some have got their names."""
    room_changed = Signal()
    """It may need another height to show every lane."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet, in the colours of `theme`."""
        super().__init__(parent)
        self._theme = theme
        self._articles: dict[str, Article] = {}
        self._namer = Namer(())
        self._said: tuple[EventNote, ...] | None = None
        self._claims_of: Mapping[str, PinIndex] = {}
        self.arranger = Arranger(self, self._show_arranged)
        self._model = Model(())
        self._view = Viewport.fitted(self._model.folded, 1)
        self._scene: Scene | None = None
        self._layers = StillLayers()
        self._focus: Interval | None = None
        self._row = EVENTS_ROW
        self._current: Interval | None = None
        self._wanted: frozenset[Interval] | None = None
        self._claims: frozenset[str] | None = None
        self._hover: Hit | None = None
        self._period: Interval | None = None
        self._brush: Interval | None = None
        self._linear = False
        self._sharpness: float | None = None
        self._way: Tween | None = None
        self._turning: Turning | None = None
        self._chip = ShownPeriod(self)
        self._more = MoreLanes(-1, self), MoreLanes(1, self)
        for step, cue in zip((-1, 1), self._more, strict=True):
            cue.clicked.connect(partial(self._scroll_lane, step))
        self._offset = 0.0
        self._laid_out: tuple[object, Geometry] | None = None
        self._line = QFontMetricsF(small(self.font())).height()
        self._painted_x: float | None = None
        self._glide = Glide(self, self.update)
        self._words = Words(self, self.update, self.listed.emit)
        self._ahead = QTimer(self, singleShot=True, interval=0)
        self._ahead.timeout.connect(self._paint_ahead)
        self._turn = Glide(self, self._turned, milliseconds=200)
        self.reduced_motion = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_articles(
        self,
        articles: Sequence[Article],
        notes: Iterable[EventNote] = (),
        pins: Mapping[str, PinIndex] | None = None,
    ) -> None:
        """Show these articles, a lane each in this order; the days in view stay in view.

        `notes` are what a person says of events, `pins` the claims of each article by its id.
        """
        self._turn.finish()
        said = tuple(notes)
        known = list(self._articles.values()) == list(articles)
        if known and said == self._said:
            self.set_pins(pins or {})
            return
        if not known:
            self._namer = Namer(articles, self._namer)
        self._articles, self._said = {article.id: article for article in articles}, said
        self._claims_of = pins or {}
        asked = Arranging.of(articles, self._namer, said, self._claims_of)
        self.arranger.arrange(asked, known=known)

    def _show_arranged(self, model: Model) -> None:
        """Show what was arranged, with the claims as they are by now."""
        model.set_pins(self._claims_of)
        self.show_model(model)
        self.listed.emit()

    def show_model(self, model: Model) -> None:
        """Show lanes that are arranged already; the days in view stay in view."""
        lane = self._lane_id(self._row)
        self._model = model
        self._view = self._view.resized(self._geometry.plot_width).onto(self._scale)
        ids = [each.article_id for each in self._model.lanes]
        self._row = ids.index(lane) if lane in ids else EVENTS_ROW
        self._hover = None
        self._offset = min(self._offset, self._geometry.furthest)
        self.updateGeometry()
        self._refresh()
        self._place_buttons()
        self.describe()
        self.room_changed.emit()

    def describe(self) -> None:
        """Say what there is now, to those who do not see it."""

    def set_pins(self, pins: Mapping[str, PinIndex]) -> None:
        """Show other claims; all else stays."""
        self._claims_of = pins
        self._model.set_pins(pins)
        if self._scene is None:
            self._refresh()
            return
        before, self._scene = self._scene, self._model.with_pins(self._scene)
        if _signs(before) != _signs(self._scene):
            self._layers.forget_marks()
            self.update()

    def show_only(self, wanted: frozenset[Interval] | None) -> None:
        """Let the marks of all days but these be faint; None makes none so."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._repaint_picture()

    def show_claims(self, wanted: frozenset[str] | None) -> None:
        """Let the signs of all annotations but these be faint; None makes none so."""
        if wanted != self._claims:
            self._claims = wanted
            self._layers.forget_marks()
            self.update()

    @property
    def model(self) -> Model:
        """What is shown: lanes, events and scales."""
        return self._model

    def told(self, interval: Interval) -> tuple[tuple[str, int], ...]:
        """Return where the articles tell of the event of some days, as a `Focus` takes it."""
        happening = self._model.happening(interval)
        return () if happening is None else told_at(happening, self._namer)

    @property
    def viewport(self) -> Viewport:
        """The window on the scale."""
        return self._view

    @property
    def geometry_now(self) -> Geometry:
        """Where the rows lie."""
        return self._geometry

    @property
    def current(self) -> Interval | None:
        """The event that the keyboard is on."""
        return self._current

    @property
    def _scale(self) -> Scale:
        return self._model.linear if self._linear else self._model.folded

    def set_focus(self, interval: Interval | None) -> None:
        """Put the cursor on `interval`, bringing it into view; None takes the cursor away."""
        if interval == self._focus:
            return
        before = self._painted_x
        self._focus = self._current = interval
        if interval is not None:
            self._reveal(interval)
        after = self._cursor_x()
        moves = not self.reduced_motion and self.isVisible()
        self._glide.over(before - after if moves and before and after else 0.0)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of `theme`."""
        self._theme = theme
        self._repaint_picture()

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

    @property
    def period(self) -> Interval | None:
        """The period that all is narrowed down to."""
        return self._period

    def set_period(self, period: Interval | None) -> None:
        """Show that all is narrowed down to a period; tells nobody."""
        if period != self._period:
            self._layers.forget_marks()
        self._period = period
        self._chip.show_period(period)
        self._place_buttons()
        self.update()

    def show_brush(self, period: Interval | None) -> None:
        """Show a period while it is being brushed."""
        self._brush = period
        self.update()

    def _place_buttons(self) -> None:
        g = self._geometry
        self._chip.move(round(g.gutter + g.plot_width + RIGHT - self._chip.width() - 6), 3)
        for cue in self._more:
            cue.show_for(g)

    def zoom_in(self) -> None:
        """Look a step closer at the cursor, or at the middle."""
        self.look_from(self._view.zoomed(_ZOOM_STEP, self._zoom_centre()))

    def zoom_out(self) -> None:
        """Look from a step further away."""
        self.look_from(self._view.zoomed(1 / _ZOOM_STEP, self._zoom_centre()))

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
            self._view = view
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
        self._layers.forget()
        return scene

    def _paint_ahead_soon(self, scene: Scene) -> None:
        """Have more painted before a pan leaves what was, in a turn that no frame waits for."""
        begin = scene.shift(self._view)
        left = min(begin, scene.view.width - begin - self._view.width)
        if self._words.moving and scene.view != self._view and left < _SPARE:
            self._ahead.start()

    def _paint_ahead(self) -> None:
        """Paint what lies around the window, if a person still pans."""
        before, view = self._scene, self._view
        if before is None or self._turning is not None or not self._words.moving:
            return
        if before.covers(view):
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

    def _cursor_x(self) -> float | None:
        return None if self._focus is None else middle(self._view, self._focus)

    def _zoom_centre(self) -> float:
        x = self._cursor_x()
        return x if x is not None and 0 <= x <= self._view.width else self._view.width / 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is in view."""
        super().resizeEvent(event)
        self._offset = min(self._offset, self._geometry.furthest)
        self._turn.finish()
        self._view = self._view.resized(self._geometry.plot_width)
        self._place_buttons()
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Name nothing that nobody sees."""
        super().hideEvent(event)
        self._words.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Arrange nothing any more."""
        self.arranger.finish()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's type."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._line = QFontMetricsF(small(self.font())).height()
            self.updateGeometry()
            self._refresh()
            self._place_buttons()
            self.room_changed.emit()

    def scroll_lanes(self, pixels: float) -> None:
        """Scroll the lanes down, where they do not all fit."""
        offset = min(max(self._offset + pixels, 0.0), self._geometry.furthest)
        if offset != self._offset:
            self._offset = offset
            self._place_buttons()
            self._repaint_picture()

    def _scroll_lane(self, step: int) -> None:
        self.scroll_lanes(step * self._geometry.lane_height)

    def _lane_id(self, row: int) -> str:
        return "" if row == EVENTS_ROW else self._model.lanes[row].article_id


def _signs(scene: Scene) -> list[tuple[tuple[float, Status], ...]]:
    """Return what is painted of the claims: where there is a sign in each lane, and which."""
    return [tuple((group.x, group.status) for group in lane) for lane in scene.pins]
