"""The timeline as people use it: with pointer and keyboard, its menu and what it explains."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from reader.core.focus import Interval
from reader.core.i18n import counted, tr
from reader.core.timeline import stepping
from reader.core.timeline.brush import hull
from reader.core.timeline.explaining import explain
from reader.core.timeline.lanes import Mark
from reader.core.timeline.opening import opened
from reader.core.timeline.picture import middle
from reader.core.timeline.pins import PinGroup
from reader.core.timeline.scene import EVENTS_ROW, Hit
from reader.core.timeline.sentences import sentence_at, shortened
from reader.core.timeline.viewport import Viewport
from reader.core.timeline.wording import event_text
from reader.ui.theme import Theme
from reader.ui.timeline.backdrop import undated_box
from reader.ui.timeline.canvas import TimelineCanvas
from reader.ui.timeline.captions import caption_box
from reader.ui.timeline.geometry import AXIS_ROW
from reader.ui.timeline.ink import small
from reader.ui.timeline.keys import acts, plain_modifiers
from reader.ui.timeline.painting import ring_box
from reader.ui.timeline.pinch import pinched
from reader.ui.timeline.pointer import Pointer
from reader.ui.timeline.spoken import SpokenEvents, announce
from reader.ui.timeline.tips import pins_at, tip


class TimelineView(TimelineCanvas):
    """The timeline with all that a person can do with it; what is done is told by signals.

    A click or a key moves no cursor by itself: `picked` tells of it, and the focus comes back.
    """

    picked = Signal(object, str)
    """An `Interval`, and the article in whose lane it was picked ("" for all of them)."""

    period_chosen = Signal(object)
    """The `Interval` that all is to be narrowed down to, or None for all times."""

    menu_wanted = Signal(object, str, QPoint)
    """An `Interval` or None, the article in whose lane it is, and where on the screen."""

    card_wanted = Signal(object, QRect, bool)
    """An `Explanation`, where its mark is in the widget, and whether a key asked for it."""

    undated_wanted = Signal(object, QRect)
    """A `Lane` without a publication date, and where in the widget it says so."""

    card_over = Signal(bool)
    """The card explains nothing any more: at once (True), or once the pointer is away from it."""

    rename_wanted = Signal()
    """The person wants to give the current event another name."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet, in the colours of `theme`."""
        super().__init__(theme, parent)
        self._pointer = Pointer(self)
        self._landed: tuple[Interval, Interval] | None = None
        """What a step between lanes led to, and the date that such steps set out from."""
        self.grabGesture(Qt.GestureType.PinchGesture)
        self._spoken = SpokenEvents(self)
        self._chip.clicked.connect(lambda: self.choose_period(None))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Timeline"))
        self.describe()

    def describe(self) -> None:
        """Tell assistive technology how much there is, and how to go about it."""
        self.card_over.emit(True)
        model = self._model
        shown = sum(not happening.hidden for happening in model.happenings)
        events = counted(shown, "{n} event", "{n} events")
        articles = counted(len(model.lanes), "{n} article", "{n} articles")
        summary = tr("{events} in {articles}.").format(events=events, articles=articles)
        self._spoken.show_model(model, summary)
        self._tell_current(self._current)
        keys = tr("Left and Right go from date to date, Up and Down from article to article.")
        table = tr("Space explains one. View, Timeline as Table lists them.")
        self.setAccessibleDescription(f"{summary} {keys} {table}")

    def set_focus(self, interval: Interval | None) -> None:
        """Put the cursor on `interval`, and tell assistive technology."""
        if interval != self._focus:
            self._tell_current(interval)
        super().set_focus(interval)

    def _tell_current(self, interval: Interval | None) -> str:
        """Say which event is the current one, where a screen reader looks; return it."""
        self._spoken.set_focus(interval)
        event = None if interval is None else self._model.events.at(interval)
        if interval is None or event is None:
            self.setAccessibleName(tr("Timeline"))
            return ""
        spoken = event_text(event, self._model.lanes, self._model.happening(interval))
        self.setAccessibleName(tr("Timeline: {event}").format(event=spoken))
        return spoken

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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click, a drag or the brush."""
        self.card_over.emit(True)
        self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, brush, or show what the pointer is on."""
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick what was clicked, or take the period that was brushed."""
        self._pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the whole scale, unless the first click opened a count."""
        if event.button() == Qt.MouseButton.LeftButton and not self._pointer.has_opened:
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

    def let_go(self) -> None:
        """End a drag or a click that was begun, without an effect."""
        self._pointer.let_go()

    def point_at(self, hit: Hit | None) -> None:
        """Ring what the pointer is on, and tell of it."""
        self._set_hover(hit)

    def _set_hover(self, hit: Hit | None) -> None:
        if hit != self._hover:
            self._hover = hit
            self.card_over.emit(False)
            self.update()

    def look_from(self, view: Viewport, *, turning: bool = False) -> None:
        """Show another window on the scale; a card would stand beside something else."""
        if view != self._view:
            self.card_over.emit(True)
        super().look_from(view, turning=turning)

    def event(self, event: QEvent) -> bool:
        """Answer requests for a card or a tooltip, and pinches."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            text = "" if self._explain_at(QPointF(event.pos())) else self._tooltip(event.pos())
            if text:
                QToolTip.showText(event.globalPos(), text, self)
            else:
                QToolTip.hideText()
            return True
        if pinched(self, event):
            event.accept()
            return True
        return super().event(event)

    def _explain_at(self, at: QPointF) -> bool:
        """Ask for the card of what the pointer rests on; tell whether there is anything."""
        caption = self.caption_at(at)
        if caption is not None:
            box = caption_box(self._geometry, caption).toAlignedRect()
            mentions = caption.happening.mentions
            self._explain(Hit(EVENTS_ROW, caption.happening.interval, mentions, caption.foot), box)
            return True
        if self.explain_undated(at):
            return True
        hit = None if self._pins_at(at) else self.hit_at(at)
        if hit is None or self._geometry.row_at(at.y()) == AXIS_ROW:
            return False
        self._explain(hit, ring_box(self._geometry, hit.row, hit.x, hit.half).toAlignedRect())
        return True

    def explain_blank(self, at: QPointF) -> None:
        """Say why nothing can be picked yet, or what a lane lacks that says so there."""
        if self._model.rough:
            text = tr("The dates are still being put in order. A moment, and they can be picked.")
            QToolTip.showText(self.mapToGlobal(at.toPoint()), text, self)
            announce(self, text)
        else:
            self.explain_undated(at)

    def explain_undated(self, at: QPointF) -> bool:
        """Ask for the card of a lane without a publication date, where it says so."""
        row = self._geometry.row_at(at.y())
        if row is None or row < 0 or self._model.lanes[row].publication is not None:
            return False
        scene, metrics = self._scene_now(), QFontMetricsF(small(self.font()))
        box = undated_box(self._geometry, row, metrics, scene, self._view)
        if box.contains(at):
            self.undated_wanted.emit(self._model.lanes[row], box.toAlignedRect())
        return box.contains(at)

    def explain_current(self) -> None:
        """Ask for the card of the event that the keyboard is on, where it comes to stand."""
        self._turn.finish()
        days, row = self._current, self._row
        if days is None:
            return
        event = self._model.events.at(days)
        lane = self._lane_id(row)
        marks = tuple(
            m for m in (event.mentions if event else ()) if not lane or m.article_id == lane
        )
        if row != EVENTS_ROW and not marks and not (event and lane in event.published):
            row, marks = EVENTS_ROW, event.mentions if event else ()
        hit = Hit(row, days, marks, middle(self._view, days))
        box = ring_box(self._geometry, row, hit.x, hit.half).toAlignedRect()
        self._explain(hit, box, keyboard=True)

    def _explain(self, hit: Hit, box: QRect, *, keyboard: bool = False) -> None:
        happening = self._model.happening(hit.interval)
        what = explain(hit, happening, self._model.lanes, self._sentence)
        self.card_wanted.emit(what, box, keyboard)

    def _pins_at(self, at: QPointF) -> PinGroup | None:
        scene = self._scene_now()
        return pins_at(at + QPointF(scene.shift(self._view), 0), self._geometry, scene)

    def _tooltip(self, place: QPoint | QPointF) -> str:
        at, scene = QPointF(place), self._scene_now()
        if at.x() >= self._geometry.gutter:
            at += QPointF(scene.shift(self._view), 0)
        return tip(at, self._geometry, self._model, scene)

    def _sentence(self, mark: Mark) -> str:
        article = self._articles[mark.article_id]
        return shortened(sentence_at(article, mark.start, mark.end))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move from event to event, zoom, or leave the key to others."""
        self.card_over.emit(True)
        if event.key() == Qt.Key.Key_Escape and self._pointer.give_up():
            return
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
        # From lane to lane the date that one set out from is kept, or each would lead further off.
        aim = self._current
        if self._landed is not None and self._landed[0] == aim:
            aim = self._landed[1]
        target = stepping.nearest(rows[self._row + 1], aim)
        if target is not None:
            self.pick(target)
            self._landed = target, aim or target

    def pick_again(self) -> None:
        """Jump to the current event."""
        if self._current is not None:
            self.pick(self._current)

    def opened(self, hit: Hit) -> Viewport | None:
        """Return where to look from for a count to open, None where there is no count."""
        if hit.row == EVENTS_ROW or not hit.others:
            return None
        scene = self._scene_now()
        x = hit.x + scene.shift(self._view)
        counts = [dot for dot in scene.lanes[hit.row].dots if dot.merged]
        count = min(counts, key=lambda dot: abs(dot.x - x))
        return opened(self._view, count.stops, hit.x)

    @property
    def has_dates(self) -> bool:
        """Whether there is any date, without which the axis stands for nothing."""
        return self._model.dated

    def day_at(self, at: QPointF) -> Interval | None:
        """Return the day at a place of the widget, None where the axis does not reach."""
        x = at.x() - self._geometry.gutter
        if not self.has_dates or not 0 <= x <= self._geometry.plot_width:
            return None
        ordinal = min(max(int(self._view.day(x)), 1), dt.date.max.toordinal())
        day = dt.date.fromordinal(ordinal)
        return Interval(day, day)

    def pick_in_row(self, interval: Interval, row: int) -> None:
        """Pick what was clicked in a row."""
        self._row = row
        self.pick(interval)

    def pick(self, interval: Interval) -> None:
        """Tell what was picked, here and to assistive technology."""
        self._current, self._landed = interval, None
        self._reveal(interval)
        announce(self, self._tell_current(interval))
        self.update()
        self.picked.emit(interval, self._lane_id(self._row))
