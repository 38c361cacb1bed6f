"""What the pointer does on the timeline: clicks, drags, the brush, the overview, the wheel."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from reader.core.focus import Interval
from reader.core.timeline.brush import brushed
from reader.ui.timeline.geometry import AXIS_ROW
from reader.ui.timeline.overview import strip_box, viewport_at
from reader.ui.timeline.steering import Steered

_WHEEL_ZOOM = 1.0015


class _Doing(Enum):
    NOTHING = auto()
    CLICK = auto()
    PAN = auto()
    BRUSH = auto()
    OVERVIEW = auto()


class Pointer:
    """Turns what the mouse does into what the timeline can do."""

    def __init__(self, view: Steered) -> None:
        """Act on `view`."""
        self._view = view
        self._doing = _Doing.NOTHING
        self._began = self._last = QPointF()
        self.has_opened = False
        """Whether the last click opened a count."""

    def press(self, event: QMouseEvent) -> None:
        """Begin: with Shift the brush, on the strip under the axis the overview, else a click."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.has_opened = False
        at = event.position()
        self._began = self._last = at
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._view.has_dates:
            self._doing = _Doing.BRUSH
        elif self._on_strip(at):
            self._doing = _Doing.OVERVIEW
            self._follow_strip(at)
        else:
            self._doing = _Doing.CLICK

    def move(self, event: QMouseEvent) -> None:
        """Go on with what was begun, or point at what is there."""
        at, view = event.position(), self._view
        if self._doing is _Doing.NOTHING:
            self._point_at(at)
        elif self._doing is _Doing.OVERVIEW:
            self._follow_strip(at)
        elif self._doing is _Doing.BRUSH:
            view.show_brush(self._brushed(at))
        elif self._doing is _Doing.PAN or self._is_far(at):
            self._doing = _Doing.PAN
            view.setCursor(Qt.CursorShape.ClosedHandCursor)
            view.scroll_lanes(self._last.y() - at.y())
            view.look_from(view.viewport.panned(self._last.x() - at.x()))
            self._last = at

    def release(self, event: QMouseEvent) -> None:
        """End what was begun."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at, view = event.position(), self._view
        doing, self._doing = self._doing, _Doing.NOTHING
        if doing is _Doing.BRUSH:
            view.show_brush(None)
            view.choose_period(self._brushed(at))
        hit = view.hit_at(at)
        self._point_at(at)
        if doing is _Doing.CLICK and hit is not None:
            closer = view.opened(hit)
            view.pick_in_row(hit.interval, hit.row)
            if closer is not None:
                self.has_opened = True
                view.look_from(closer)
        elif doing is _Doing.CLICK:
            view.explain_blank(at)

    def give_up(self) -> bool:
        """Let the period that is being brushed be; tell whether there was one."""
        if self._doing is not _Doing.BRUSH:
            return False
        self._doing = _Doing.NOTHING
        self._view.show_brush(None)
        return True

    def let_go(self) -> None:
        """End what was begun, without an effect: a second finger has come."""
        self.give_up()
        self._doing = _Doing.NOTHING

    def wheel(self, event: QWheelEvent) -> None:
        """Zoom about the pointer; sideways, or with Shift, pan."""
        turn, view = event.angleDelta(), self._view
        sideways = abs(turn.x()) > abs(turn.y())
        if sideways or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            view.look_from(view.viewport.panned(-(turn.x() if sideways else turn.y())))
        else:
            x = event.position().x() - view.geometry_now.gutter
            view.look_from(view.viewport.zoomed(_WHEEL_ZOOM ** turn.y(), x))
        event.accept()

    def _is_far(self, at: QPointF) -> bool:
        return (at - self._began).manhattanLength() >= QApplication.startDragDistance()

    def _brushed(self, at: QPointF) -> Interval | None:
        if not self._is_far(at):
            return None
        gutter = self._view.geometry_now.gutter
        return brushed(self._view.viewport, self._began.x() - gutter, at.x() - gutter)

    def _on_strip(self, at: QPointF) -> bool:
        view = self._view
        return not view.viewport.is_fitted and strip_box(view.geometry_now).contains(at)

    def _follow_strip(self, at: QPointF) -> None:
        view = self._view
        view.look_from(viewport_at(view.geometry_now, view.viewport, at.x()))

    def _point_at(self, at: QPointF) -> None:
        view = self._view
        hit = view.hit_at(at)
        hand = hit is not None or self._on_strip(at)
        view.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)
        view.point_at(None if view.geometry_now.row_at(at.y()) == AXIS_ROW else hit)
