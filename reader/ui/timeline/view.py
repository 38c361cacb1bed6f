"""The timeline pane."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reader.core.article import Article
from reader.core.events import EventNote
from reader.core.focus import Interval
from reader.core.i18n import tr
from reader.core.naming.labels import Namer
from reader.core.timeline import stepping
from reader.core.timeline.brush import hull
from reader.core.timeline.captions import Caption
from reader.core.timeline.happenings import happenings_of
from reader.core.timeline.lanes import Mark, events_of, lanes_of
from reader.core.timeline.picture import DOT, middle
from reader.core.timeline.pins import Pin
from reader.core.timeline.scale import Scale
from reader.core.timeline.scene import EVENTS_ROW, Hit, Model, Scene
from reader.core.timeline.sentences import sentence_at, shortened
from reader.core.timeline.tween import between
from reader.core.timeline.viewport import Viewport
from reader.core.timeline.wording import event_text
from reader.ui.theme import Theme
from reader.ui.timeline.captions import caption_box, paint_captions
from reader.ui.timeline.cursor import paint_cursor, paint_ring, paint_ticks
from reader.ui.timeline.geometry import AXIS_ROW, RIGHT, Geometry
from reader.ui.timeline.glide import Glide
from reader.ui.timeline.ink import bold, small
from reader.ui.timeline.keys import acts, plain_modifiers
from reader.ui.timeline.layers import Look, StillLayers
from reader.ui.timeline.overview import paint_overview
from reader.ui.timeline.period import PeriodChip, paint_period
from reader.ui.timeline.pointer import Pointer
from reader.ui.timeline.tips import rich, tip

_ZOOM_STEP = 1.25
_LABEL_REACH = 24.0


class TimelineView(QWidget):
    """Shows when the articles say that things happened, one lane an article.

    It is a view of the focus and has none of its own: the cursor stands where `set_focus` puts it,
    and what a person does here is told by `picked`.
    """

    picked = Signal(object, str)
    """An `Interval`, and the article in whose lane it was picked ("" for all of them)."""

    linear_changed = Signal(bool)
    """Whether the true scale is shown now."""

    period_chosen = Signal(object)
    """The `Interval` that all is to be narrowed down to, or None for all times."""

    menu_wanted = Signal(object, str, QPoint)
    """An `Interval` or None, the article in whose lane it is, and where on the screen."""

    rename_wanted = Signal()
    """The person wants to give the current event another name."""

    hovered = Signal(object, QRect)
    """The `Hit` under the pointer with its place in the widget; None when there is none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet, in the colours of `theme`."""
        super().__init__(parent)
        self._theme = theme
        self._articles: dict[str, Article] = {}
        self._namer = Namer(())
        self._model = Model(())
        self._view = Viewport.fitted(self._model.folded, 1)
        self._scene: Scene | None = None
        self._layers = StillLayers()
        self._focus: Interval | None = None
        self._row = EVENTS_ROW
        self._current: Interval | None = None
        self._hover: Hit | None = None
        self._captions: tuple[object, tuple[Caption, ...]] | None = None
        self._period: Interval | None = None
        self._brush: Interval | None = None
        self._linear = False
        self._pointer = Pointer(self)
        self._chip = PeriodChip(self)
        self._chip.clicked.connect(lambda: self.choose_period(None))
        self._offset = 0.0
        self._laid_out: tuple[object, Geometry] | None = None
        self._line = QFontMetricsF(small(self.font())).height()
        self._painted_x: float | None = None
        self._glide = Glide(self, self.update)
        self._turn = Glide(self, self._turned, milliseconds=200)
        self.reduced_motion = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Timeline"))
        self.setAccessibleDescription(
            tr("Left and Right go from date to date, Up and Down from article to article.")
        )

    # What is shown

    def set_articles(
        self,
        articles: Sequence[Article],
        notes: Iterable[EventNote] = (),
        pins: Mapping[str, Sequence[Pin]] | None = None,
    ) -> None:
        """Show these articles, a lane each in this order; the days in view stay in view.

        `notes` are what a person says of events, `pins` the claims of each article by its id.
        """
        self._turn.finish()
        if list(self._articles.values()) != list(articles):
            self._namer = Namer(articles)
        self._articles = {article.id: article for article in articles}
        lane = self._lane_id(self._row)
        lanes = lanes_of(articles)
        happenings = happenings_of(events_of(lanes), self._namer, notes, list(self._articles))
        self._model = Model(lanes, happenings, pins)
        self._view = self._view.resized(self._geometry.plot_width).onto(self._scale)
        ids = [each.article_id for each in self._model.lanes]
        self._row = ids.index(lane) if lane in ids else EVENTS_ROW
        self._hover = None
        self._offset = min(self._offset, self._geometry.furthest)
        self.updateGeometry()
        self._refresh()

    def set_pins(self, pins: Mapping[str, Sequence[Pin]]) -> None:
        """Show other claims; all else stays."""
        self._model.set_pins(pins)
        self._refresh()

    @property
    def model(self) -> Model:
        """What is shown: lanes, events and scales."""
        return self._model

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
        """Change between the folded and the true scale, with all of it in view."""
        before = self._scale
        self._linear = not self._linear
        self._from = before
        self._turn.over(0.0 if self.reduced_motion or not self.isVisible() else 1.0)
        if not self._turn.left:
            self._turned()
        self.linear_changed.emit(self._linear)

    def _turned(self) -> None:
        """Show the scale at one step of the way from the other one."""
        scale = between(self._from, self._scale, 1 - self._turn.left)
        self.look_from(Viewport.fitted(scale, self._geometry.plot_width))

    # The period

    @property
    def period(self) -> Interval | None:
        """The period that all is narrowed down to."""
        return self._period

    def set_period(self, period: Interval | None) -> None:
        """Show that all is narrowed down to a period; tells nobody."""
        self._period = period
        self._chip.show_period(period)
        self._place_chip()
        self.update()

    def choose_period(self, period: Interval | None) -> None:
        """Narrow all down to a period, or show all times again."""
        if period != self._period:
            self.set_period(period)
            self.period_chosen.emit(period)

    def take_current_period(self) -> None:
        """Narrow all down to the current event, or show all times again."""
        self.choose_period(None if self._period == self._current else self._current)

    def stretch_period(self, step: stepping.Step) -> None:
        """Go to the next event, and take it into the period."""
        before = self._current
        self.step_to(step)
        if self._current is not None and before is not None:
            self.choose_period(hull(self._period or before, self._current))

    def show_brush(self, period: Interval | None) -> None:
        """Show a period while it is being brushed."""
        self._brush = period
        self.update()

    def _place_chip(self) -> None:
        g = self._geometry
        self._chip.move(round(g.gutter + g.plot_width + RIGHT - self._chip.width() - 6), 3)

    def zoom_in(self) -> None:
        """Look a step closer at the cursor, or at the middle."""
        self.look_from(self._view.zoomed(_ZOOM_STEP, self._zoom_centre()))

    def zoom_out(self) -> None:
        """Look from a step further away."""
        self.look_from(self._view.zoomed(1 / _ZOOM_STEP, self._zoom_centre()))

    def fit(self) -> None:
        """Show the whole scale."""
        self.look_from(Viewport.fitted(self._view.scale, self._geometry.plot_width))

    # Sizes

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

    # State of the window on the scale

    def look_from(self, view: Viewport) -> None:
        """Show another window on the scale."""
        if view != self._view:
            self._view = view
            self._hover = None
            self._refresh()

    def _refresh(self) -> None:
        """Work everything out again."""
        self._scene = self._captions = None
        self._repaint_picture()

    def _repaint_picture(self) -> None:
        self._layers.forget()
        self.update()

    def _scene_now(self) -> Scene:
        if self._scene is None:
            heavy = QFontMetricsF(bold(small(self.font())))
            self._scene = self._model.scene(self._view, heavy.horizontalAdvance)
        return self._scene

    def _reveal(self, interval: Interval) -> None:
        begin, end = interval.begin.toordinal(), interval.end.toordinal() + 1
        self.look_from(self._view.showing(begin, end))

    def _cursor_x(self) -> float | None:
        return None if self._focus is None else middle(self._view, self._focus)

    def _zoom_centre(self) -> float:
        x = self._cursor_x()
        return x if x is not None and 0 <= x <= self._view.width else self._view.width / 2

    # Painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is in view."""
        super().resizeEvent(event)
        self._offset = min(self._offset, self._geometry.furthest)
        self._turn.finish()
        self._view = self._view.resized(self._geometry.plot_width)
        self._place_chip()
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's type."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._line = QFontMetricsF(small(self.font())).height()
            self.updateGeometry()
            self._refresh()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Put the cursor between the two still layers."""
        p = QPainter(self)
        if not self._model.lanes:
            p.fillRect(self.rect(), self._theme.paper)
            p.setPen(self._theme.secondary)
            text = tr("Tick an article in the list, and its dates appear here.")
            p.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)
        else:
            look = Look(self._geometry, self._theme, self.font(), self._model, self._scene_now())
            behind, before = self._layers.painted(self.size(), self.devicePixelRatioF(), look)
            p.drawPixmap(0, 0, behind)
            self._paint_focus(p)
            p.drawPixmap(0, 0, before)
            period = self._brush or self._period
            if period is not None:
                paint_period(p, look.geometry, self._theme, self._view, period)
            paint_captions(p, look.geometry, self._theme, self.font(), self.captions(), self._focus)
            if not self._view.is_fitted:
                paint_overview(p, look.geometry, self._theme, self._model, self._view)
            self._paint_rings(p)
        p.end()

    def _paint_focus(self, p: QPainter) -> None:
        g, theme = self._geometry, self._theme
        self._painted_x = None
        if self._focus is not None:
            begin, end = self._focus.begin.toordinal(), self._focus.end.toordinal() + 1
            left, right = (
                self._view.x(begin) + self._glide.left,
                self._view.x(end) + self._glide.left,
            )
            self._painted_x = x = (left + right) / 2
            spot = (x, x, x) if self._focus.days == 1 else (left, x, right)
            paint_cursor(p, g, theme, spot)
        paint_ticks(p, g, theme, self.font(), self._scene_now().ticks(self._focus))

    def _paint_rings(self, p: QPainter) -> None:
        if self._hover is not None:
            spot = self._hover.x, self._hover.half
            self._paint_ring(p, self._theme.secondary, self._hover.row, spot)
        if not self.hasFocus():
            return
        p.fillRect(QRect(0, 0, self.width(), 2), self._theme.accent)
        if self._current is None:
            return
        x, half = middle(self._view, self._current), DOT / 2
        hit = None
        if self._row != EVENTS_ROW:
            hit = self._model.hit(self._scene_now(), self._row, x)
        if hit is not None and hit.interval == self._current:
            x, half = hit.x, hit.half
        self._paint_ring(p, self._theme.accent, self._row, (x, half))

    def _paint_ring(self, p: QPainter, hue: QColor, row: int, spot: tuple[float, float]) -> None:
        g, (x, half) = self._geometry, spot
        tall = max(DOT, g.line - 4) / 2 if row == EVENTS_ROW else DOT / 2
        left = max(x - max(half, tall), 0)
        right = min(x + max(half, tall), g.plot_width)
        if left < right:
            paint_ring(p, hue, QRectF(g.gutter + left, g.y(row) - tall, right - left, 2 * tall))

    # Pointer

    def hit_at(self, at: QPointF) -> Hit | None:
        """Return what is shown at a place of the widget: a mark, a flag, a name, a label."""
        g = self._geometry
        row = g.row_at(at.y())
        x = at.x() - g.gutter
        if row is None or not 0 <= x <= g.plot_width or not self._model.lanes:
            return None
        if row == AXIS_ROW:
            return self._model.labelled(self._scene_now(), self._focus, x, _LABEL_REACH)
        if row == EVENTS_ROW:
            caption = self.caption_at(at)
            if caption is not None:
                happening = caption.happening
                return Hit(row, happening.interval, happening.mentions, caption.x)
        return self._model.hit(self._scene_now(), row, x)

    def caption_at(self, at: QPointF) -> Caption | None:
        """Return the name of an event at a place of the widget."""
        g = self._geometry
        return next((c for c in self.captions() if caption_box(g, c).contains(at)), None)

    def captions(self) -> tuple[Caption, ...]:
        """Return the names shown above the lanes now."""
        g = self._geometry
        key = (self._view, self._focus, g.caption_rows, self._period)
        if self._captions is None or self._captions[0] != key:
            heavy = QFontMetricsF(bold(small(self.font())))
            chip = (g.plot_width - self._chip.width() - 8, g.plot_width + RIGHT)
            found = self._model.captions(
                self._view,
                heavy.horizontalAdvance,
                rows=g.caption_rows,
                focus=self._focus,
                taken=[chip] if self._period is not None else [],
            )
            self._captions = key, found
        return self._captions[1]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click, a drag or the brush."""
        self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, brush, or show what the pointer is on."""
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick what was clicked, or take the period that was brushed."""
        self._pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the whole scale."""
        if event.button() == Qt.MouseButton.LeftButton and self.hit_at(event.position()) is None:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer; sideways, or with Shift, pan."""
        self._pointer.wheel(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget what the pointer was on."""
        super().leaveEvent(event)
        self._set_hover(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is there; the Menu key asks for that of the current event."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self._current_place()
            self.menu_wanted.emit(self._current, self._lane_id(self._row), self.mapToGlobal(at))
            return
        hit = self.hit_at(QPointF(event.pos()))
        lane = self._lane_id(hit.row) if hit else ""
        self.menu_wanted.emit(hit.interval if hit else None, lane, event.globalPos())

    def _current_place(self) -> QPoint:
        g = self._geometry
        x = middle(self._view, self._current) if self._current else g.plot_width / 2
        return QPoint(round(g.gutter + min(max(x, 0), g.plot_width)), round(g.y(self._row)) + 8)

    def place_of(self, interval: Interval) -> QPoint:
        """Return the point above an interval, for what is to be shown beside it."""
        x = min(max(middle(self._view, interval), 0.0), self._view.width)
        return QPoint(round(self._geometry.gutter + x), 0)

    def point_at(self, hit: Hit | None) -> None:
        """Ring what the pointer is on, and tell of it."""
        self._set_hover(hit)

    def _set_hover(self, hit: Hit | None) -> None:
        if hit != self._hover:
            self._hover = hit
            self.hovered.emit(hit, self._box_of(hit))
            self.update()

    def _box_of(self, hit: Hit | None) -> QRect:
        if hit is None:
            return QRect()
        g = self._geometry
        x, y = g.gutter + hit.x, g.y(hit.row)
        return QRectF(x - hit.half, y - DOT, 2 * hit.half, 2 * DOT).toAlignedRect()

    def event(self, event: QEvent) -> bool:
        """Answer requests for a tooltip, and pinches."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            text = self._tooltip(QPointF(event.pos()))
            if text:
                QToolTip.showText(event.globalPos(), rich(text), self)
            else:
                QToolTip.hideText()
            return True
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                x = event.position().x() - self._geometry.gutter
                self.look_from(self._view.zoomed(1 + event.value(), x))
            return True
        return super().event(event)

    def _tooltip(self, at: QPointF) -> str:
        hit = self.hit_at(at)
        return tip(at, self._geometry, self._model, self._scene_now(), hit, self._sentence)

    def _sentence(self, mark: Mark) -> str:
        article = self._articles[mark.article_id]
        return shortened(sentence_at(article, mark.start, mark.end))

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move from event to event, zoom, or leave the key to others."""
        act = acts(self).get((event.key(), plain_modifiers(event)))
        if act is None or not self._model.lanes:
            super().keyPressEvent(event)
            return
        act()

    def step_to(self, step: stepping.Step) -> None:
        """Pick the event that a step of the keyboard leads to."""
        target = step(self._model.stops(self._row), self._current)
        if target is not None:
            self.pick(target)

    def change_row(self, step: int) -> None:
        """Go one row up (-1) or down (1), to the event nearest to the current one."""
        rows = [self._model.stops(row) for row in range(EVENTS_ROW, len(self._model.lanes))]
        self._row = stepping.next_row(rows, self._row + 1, step) - 1
        g = self._geometry
        if self._row != EVENTS_ROW:
            above = g.top + g.lane_height / 2 - g.y(self._row)
            below = g.y(self._row) - (g.axis_top - g.lane_height / 2)
            self.scroll_lanes(-above if above > 0 else max(below, 0.0))
        target = stepping.nearest(rows[self._row + 1], self._current)
        if target is not None:
            self.pick(target)

    def scroll_lanes(self, pixels: float) -> None:
        """Scroll the lanes down, where they do not all fit."""
        offset = min(max(self._offset + pixels, 0.0), self._geometry.furthest)
        if offset != self._offset:
            self._offset = offset
            self._repaint_picture()

    def pick_again(self) -> None:
        """Jump to the current event."""
        if self._current is not None:
            self.pick(self._current)

    def pick_in_row(self, interval: Interval, row: int) -> None:
        """Pick what was clicked in a row."""
        self._row = row
        self.pick(interval)

    def pick(self, interval: Interval) -> None:
        """Tell what was picked, here and to assistive technology."""
        self._current = interval
        self._reveal(interval)
        event = self._model.events.at(interval)
        if event is not None:
            spoken = event_text(event, self._model.lanes)
            self.setAccessibleName(tr("Timeline: {event}").format(event=spoken))
        self.update()
        self.picked.emit(interval, self._lane_id(self._row))

    def _lane_id(self, row: int) -> str:
        return "" if row == EVENTS_ROW else self._model.lanes[row].article_id
