"""What the timeline shows; the window on the scale is in `scaled`, how it is drawn in `canvas`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QWidget

from reader.core.article import Article
from reader.core.claim import Status
from reader.core.events import EventNote
from reader.core.focus import Interval
from reader.core.naming.labels import Namer
from reader.core.timeline.arranging import Arranging
from reader.core.timeline.happenings import told_at
from reader.core.timeline.picture import middle
from reader.core.timeline.pin_index import PinIndex
from reader.core.timeline.scene import EVENTS_ROW, Model, Scene
from reader.ui.theme import Theme
from reader.ui.timeline.arranger import Arranger
from reader.ui.timeline.geometry import RIGHT
from reader.ui.timeline.glide import Glide
from reader.ui.timeline.ink import small
from reader.ui.timeline.more_lanes import MoreLanes
from reader.ui.timeline.period import ShownPeriod
from reader.ui.timeline.scaled import ScaledTimeline

_ZOOM_STEP = 1.25


class TimelineSheet(ScaledTimeline):
    """Keeps what the timeline shows: when the articles say that things happened.

    It is a view of the focus and has none of its own: the cursor stands where `set_focus` puts it.
    """

    room_changed = Signal()
    """It may need another height to show every lane."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet, in the colours of `theme`."""
        super().__init__(theme, parent)
        self._articles: dict[str, Article] = {}
        self._namer = Namer(())
        self._said: tuple[EventNote, ...] | None = None
        self._claims_of: Mapping[str, PinIndex] = {}
        self.arranger = Arranger(self, self._show_arranged)
        self._focus: Interval | None = None
        self._row = EVENTS_ROW
        self._current: Interval | None = None
        self._wanted: frozenset[Interval] | None = None
        self._claims: frozenset[str] | None = None
        self._period: Interval | None = None
        self._brush: Interval | None = None
        self._sharpness: float | None = None
        self._chip = ShownPeriod(self)
        self._more = MoreLanes(-1, self), MoreLanes(1, self)
        for step, cue in zip((-1, 1), self._more, strict=True):
            cue.clicked.connect(partial(self._scroll_lane, step))
        self._painted_x: float | None = None
        self._glide = Glide(self, self.update)

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
    def current(self) -> Interval | None:
        """The event that the keyboard is on."""
        return self._current

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

    def _lane_id(self, row: int) -> str:
        return "" if row == EVENTS_ROW else self._model.lanes[row].article_id


def _signs(scene: Scene) -> list[tuple[tuple[float, Status], ...]]:
    """Return what is painted of the claims: where there is a sign in each lane, and which."""
    return [tuple((group.x, group.status) for group in lane) for lane in scene.pins]
