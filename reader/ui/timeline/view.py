"""The timeline pane."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QEvent,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
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
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from reader.core.article import Article
from reader.core.focus import Interval
from reader.core.i18n import tr
from reader.core.timeline import stepping
from reader.core.timeline.lanes import Mark, lanes_of
from reader.core.timeline.picture import DOT, middle
from reader.core.timeline.scene import EVENTS_ROW, Hit, Model, Scene
from reader.core.timeline.sentences import sentence_at, shortened
from reader.core.timeline.viewport import Viewport
from reader.core.timeline.wording import event_text
from reader.ui.theme import Theme
from reader.ui.timeline.cursor import paint_cursor, paint_ring, paint_ticks
from reader.ui.timeline.geometry import AXIS_ROW, Geometry
from reader.ui.timeline.glide import Glide
from reader.ui.timeline.ink import bold, small
from reader.ui.timeline.layers import Look, StillLayers
from reader.ui.timeline.tips import rich, tip

_ZOOM_STEP = 1.25
_WHEEL_ZOOM = 1.0015
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

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet, in the colours of `theme`."""
        super().__init__(parent)
        self._theme = theme
        self._articles: dict[str, Article] = {}
        self._model = Model(())
        self._view = Viewport.fitted(self._model.folded, 1)
        self._scene: Scene | None = None
        self._layers = StillLayers()
        self._focus: Interval | None = None
        self._wanted: frozenset[Interval] | None = None
        self._row = EVENTS_ROW
        self._current: Interval | None = None
        self._hover: Hit | None = None
        self._press: QPointF | None = None
        self._dragged: QPointF | None = None
        self._offset = 0.0
        self._painted_x: float | None = None
        self._glide = Glide(self, self.update)
        self.reduced_motion = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Timeline"))
        self.setAccessibleDescription(
            tr("Left and Right go from date to date, Up and Down from article to article.")
        )

    # What is shown

    def set_articles(self, articles: Sequence[Article]) -> None:
        """Show these articles, a lane each in this order; the days in view stay in view."""
        self._articles = {article.id: article for article in articles}
        linear, lane = self.is_linear, self._lane_id(self._row)
        self._model = Model(lanes_of(articles))
        scale = self._model.linear if linear else self._model.folded
        self._view = self._view.resized(self._geometry.plot_width).onto(scale)
        ids = [each.article_id for each in self._model.lanes]
        self._row = ids.index(lane) if lane in ids else EVENTS_ROW
        self._hover = None
        self._offset = min(self._offset, self._geometry.furthest)
        self.updateGeometry()
        self._refresh()

    def show_only(self, wanted: frozenset[Interval] | None) -> None:
        """Let the marks of all days but these be faint; None makes none so."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._repaint_picture()

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
        return self._view.scale is self._model.linear

    def toggle_linear(self) -> None:
        """Change between the folded and the true scale, with all of it in view."""
        scale = self._model.folded if self.is_linear else self._model.linear
        self._set_view(Viewport.fitted(scale, self._geometry.plot_width))
        self.linear_changed.emit(self.is_linear)

    def zoom_in(self) -> None:
        """Look a step closer at the cursor, or at the middle."""
        self._set_view(self._view.zoomed(_ZOOM_STEP, self._zoom_centre()))

    def zoom_out(self) -> None:
        """Look from a step further away."""
        self._set_view(self._view.zoomed(1 / _ZOOM_STEP, self._zoom_centre()))

    def fit(self) -> None:
        """Show the whole scale."""
        self._set_view(Viewport.fitted(self._view.scale, self._geometry.plot_width))

    # Sizes

    @property
    def _geometry(self) -> Geometry:
        line = QFontMetricsF(small(self.font())).height()
        return Geometry(self.width(), self.height(), len(self._model.lanes), line, self._offset)

    def minimumSizeHint(self) -> QSize:
        """Leave room for eight lanes at their smallest."""
        return QSize(320, int(self._geometry.smallest_height) + 1)

    def sizeHint(self) -> QSize:
        """Ask for comfortable lanes."""
        return QSize(1000, max(200, self.minimumSizeHint().height()))

    # State of the window on the scale

    def _set_view(self, view: Viewport) -> None:
        if view != self._view:
            self._view = view
            self._hover = None
            self._refresh()

    def _refresh(self) -> None:
        """Work everything out again."""
        self._scene = None
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
        self._set_view(self._view.showing(begin, end))

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
        self._view = self._view.resized(self._geometry.plot_width)
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's type."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
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
            look = Look(
                self._geometry,
                self._theme,
                self.font(),
                self._model,
                self._scene_now(),
                self._wanted,
            )
            behind, before = self._layers.painted(self.size(), self.devicePixelRatioF(), look)
            p.drawPixmap(0, 0, behind)
            self._paint_focus(p)
            p.drawPixmap(0, 0, before)
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

    def _hit(self, at: QPointF) -> Hit | None:
        g = self._geometry
        row = g.row_at(at.y())
        x = at.x() - g.gutter
        if row is None or not 0 <= x <= g.plot_width or not self._model.lanes:
            return None
        if row == AXIS_ROW:
            return self._model.labelled(self._scene_now(), self._focus, x, _LABEL_REACH)
        return self._model.hit(self._scene_now(), row, x)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._press = event.position()
            self._dragged = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the timeline, or show what the pointer is on."""
        at = event.position()
        if self._press is None:
            self._point_at(at)
            return
        far = (at - self._press).manhattanLength() >= QApplication.startDragDistance()
        if self._dragged is None and not far:
            return
        last = self._dragged or self._press
        self._dragged = at
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._scroll_lanes(last.y() - at.y())
        self._set_view(self._view.panned(last.x() - at.x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick what was clicked."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        clicked = self._press is not None and self._dragged is None
        self._press = self._dragged = None
        hit = self._hit(event.position())
        if clicked and hit is not None:
            self._row = hit.row
            self._pick(hit.interval)
        self._point_at(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the whole scale."""
        if event.button() == Qt.MouseButton.LeftButton and self._hit(event.position()) is None:
            self.fit()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget what the pointer was on."""
        super().leaveEvent(event)
        self._hover = None
        self.update()

    def _point_at(self, at: QPointF) -> None:
        hit = self._hit(at)
        shape = Qt.CursorShape.PointingHandCursor if hit else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        if self._geometry.row_at(at.y()) == AXIS_ROW:
            hit = None
        if hit != self._hover:
            self._hover = hit
            self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer; sideways, or with Shift, pan."""
        turn = event.angleDelta()
        sideways = abs(turn.x()) > abs(turn.y())
        if sideways or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._set_view(self._view.panned(-(turn.x() if sideways else turn.y())))
        else:
            x = event.position().x() - self._geometry.gutter
            self._set_view(self._view.zoomed(_WHEEL_ZOOM ** turn.y(), x))
        event.accept()

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
                self._set_view(self._view.zoomed(1 + event.value(), x))
            return True
        return super().event(event)

    def _tooltip(self, at: QPointF) -> str:
        hit = self._hit(at)
        return tip(at, self._geometry, self._model, self._scene_now(), hit, self._sentence)

    def _sentence(self, mark: Mark) -> str:
        article = self._articles[mark.article_id]
        return shortened(sentence_at(article, mark.start, mark.end))

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move from date to date, zoom, or leave the key to others."""
        act = self._acts().get(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if act is None or modifiers not in _PLAIN or not self._model.lanes:
            super().keyPressEvent(event)
            return
        act()

    def _acts(self) -> dict[int, Callable[[], None]]:
        return {
            Qt.Key.Key_Left: lambda: self._go(stepping.preceding),
            Qt.Key.Key_Right: lambda: self._go(stepping.following),
            Qt.Key.Key_Home: lambda: self._go(lambda stops, _: stepping.following(stops, None)),
            Qt.Key.Key_End: lambda: self._go(lambda stops, _: stepping.preceding(stops, None)),
            Qt.Key.Key_Up: lambda: self._change_row(-1),
            Qt.Key.Key_Down: lambda: self._change_row(1),
            Qt.Key.Key_Return: self._pick_again,
            Qt.Key.Key_Enter: self._pick_again,
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Equal: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_0: self.fit,
            Qt.Key.Key_T: self.toggle_linear,
        }

    def _go(self, step: Callable[[Sequence[Interval], Interval | None], Interval | None]) -> None:
        target = step(self._model.stops(self._row), self._current)
        if target is not None:
            self._pick(target)

    def _change_row(self, step: int) -> None:
        rows = [self._model.stops(row) for row in range(EVENTS_ROW, len(self._model.lanes))]
        self._row = stepping.next_row(rows, self._row + 1, step) - 1
        g = self._geometry
        if self._row != EVENTS_ROW:
            above = g.top + g.lane_height / 2 - g.y(self._row)
            below = g.y(self._row) - (g.axis_top - g.lane_height / 2)
            self._scroll_lanes(-above if above > 0 else max(below, 0.0))
        target = stepping.nearest(rows[self._row + 1], self._current)
        if target is not None:
            self._pick(target)

    def _scroll_lanes(self, pixels: float) -> None:
        offset = min(max(self._offset + pixels, 0.0), self._geometry.furthest)
        if offset != self._offset:
            self._offset = offset
            self._repaint_picture()

    def _pick_again(self) -> None:
        if self._current is not None:
            self._pick(self._current)

    def _pick(self, interval: Interval) -> None:
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


_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
