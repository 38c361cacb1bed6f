"""The two handles at the ends of the current annotation, by which it is made longer or shorter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QScrollBar, QWidget

from reader.core.article import Article
from reader.core.frozen import frozen
from reader.core.passage import Span
from reader.core.selecting import dragged_end, dragged_start
from reader.ui.columns.canvas import Canvas
from reader.ui.theme import Theme

REACH = 24.0
"""The least side in pixels of what is hit by pressing near a handle."""
_KNOB = 4.5
_STEM = 1.6
_SCROLL_MS = 40


@frozen
class Place:
    """How the handles reach the text they are on.

    `edge` is the upright line on the viewport before or, with True, behind the character at a
    position, as a box without width; None where it cannot be seen. `on_words` tells whether there
    are words at a point.
    """

    viewport: QWidget
    bar: QScrollBar
    article: Article | None
    text_at: Callable[[QPointF], int]
    edge: Callable[[int, bool], QRectF | None]
    on_words: Callable[[QPointF], bool]


@frozen
class _Held:
    place: Place
    annotation_id: str
    span: Span
    end: bool
    at: QPointF


class Handles(QObject):
    """Shows handles on the current annotation and lets them be dragged, from word to word."""

    resized = Signal(str, object)

    def __init__(self, canvas: Canvas) -> None:
        """Put handles on what is current in `canvas`."""
        super().__init__(canvas)
        self.enabled = False
        """Whether what is annotated can be changed at all."""
        self.withheld = ""
        """The annotation that has no handles, as it was only just made and not chosen yet."""
        self._canvas = canvas
        self._held: _Held | None = None
        self._dragged: Span | None = None
        self._last: tuple[QPointF, bool] = (QPointF(), False)
        self._scrolling = QTimer(self, interval=_SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll)

    @property
    def dragging(self) -> bool:
        """Whether a handle is under way."""
        return self._dragged is not None

    def hit(self, place: Place, point: QPointF) -> bool:
        """Tell whether a point on the viewport is on a handle."""
        return self._hit(place, point) is not None

    def areas(self, place: Place) -> list[tuple[QRectF, bool]]:
        """Return what can be hit of each handle that is to be seen; True with that at the end."""
        return [(_area(edge, end=end), end) for edge, end in self._edges(place)]

    def press(self, place: Place, event: QMouseEvent) -> bool:
        """Take hold of a handle; False where there is none, or a selection is wanted."""
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier,
        )  # fmt: skip
        end = self._hit(place, event.position()) if plain else None
        current = self._canvas.highlight(self._canvas.current)
        if end is None or current is None:
            return False
        self._held = _Held(place, current.annotation_id, current.span, end, event.position())
        return True

    def move(self, event: QMouseEvent) -> bool:
        """Drag the handle that is held; False when none is."""
        held = self._held
        if held is None:
            return False
        away = (event.position() - held.at).manhattanLength()
        if self._dragged is None and away < QGuiApplication.styleHints().startDragDistance():
            return True
        exact = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        self._last = (event.position(), exact)
        beyond = not 0 <= event.position().y() < held.place.viewport.height()
        if beyond and not self._scrolling.isActive():
            self._scrolling.start()
        elif not beyond:
            self._scrolling.stop()
        self._drag(held)
        return True

    def release(self) -> bool:
        """Let go of the handle; True when it was dragged, which `resized` then tells of."""
        held, span = self._held, self._dragged
        if held is None or span is None:
            self._held = None
            return False
        self.cancel()
        if span != held.span:
            self.resized.emit(held.annotation_id, span)
        return True

    def cancel(self) -> bool:
        """Leave the annotation as it was; False when no handle was held."""
        held, self._held, self._dragged = self._held, None, None
        self._scrolling.stop()
        self._canvas.preview("", None)
        return held is not None

    def paint(self, place: Place, painter: QPainter, theme: Theme) -> None:
        """Paint the handles: a stem along the edge, with a knob above or below the words."""
        for edge, end in self._edges(place):
            painter.setPen(QPen(theme.accent, _STEM))
            painter.drawLine(edge.topLeft(), edge.bottomLeft())
            painter.setPen(QPen(theme.paper, 1.5))
            painter.setBrush(theme.accent)
            painter.drawEllipse(_knob(edge, end=end), _KNOB, _KNOB)

    def _drag(self, held: _Held) -> None:
        place, (point, exact) = held.place, self._last
        if place.article is None or self._canvas.highlight(held.annotation_id) is None:
            self.cancel()
            return
        to = dragged_end if held.end else dragged_start
        span = to(place.article.text, held.span, place.text_at(point), exact=exact)
        if span != self._dragged:
            self._dragged = span
            self._canvas.preview(held.annotation_id, span)

    def _scroll(self) -> None:
        """Go on scrolling while the handle is held above or below the column."""
        held, y = self._held, self._last[0].y()
        if held is None:
            self._scrolling.stop()
            return
        bar, height = held.place.bar, held.place.viewport.height()
        bar.setValue(bar.value() + round((y if y < 0 else y - height) / 2))
        self._drag(held)

    def _edges(self, place: Place) -> list[tuple[QRectF, bool]]:
        current = self._canvas.highlight(self._canvas.current) if self.enabled else None
        if current is None or not len(current.span) or current.annotation_id == self.withheld:
            return []
        places = ((current.span.start, False), (current.span.end - 1, True))
        found = ((place.edge(position, end), end) for position, end in places)
        return [(edge, end) for edge, end in found if edge is not None]

    def _hit(self, place: Place, point: QPointF) -> bool | None:
        """Return which handle is hit, True for that at the end, the nearer one where both are.

        Over words only its knob is: what is pressed there are the words.
        """
        edges = self._edges(place)
        hit = [(_away(point, edge, end=end), end) for edge, end in edges]
        hit = [(away, end) for away, end in hit if away <= REACH / 2]
        if not hit:
            return None
        away, end = min(hit)
        return end if away <= _KNOB or not place.on_words(point) else None


def _knob(edge: QRectF, *, end: bool) -> QPointF:
    """Return the middle of a handle's knob: above the words at the beginning, else below them."""
    return QPointF(edge.x(), edge.bottom() + _KNOB if end else edge.top() - _KNOB)


def _away(point: QPointF, edge: QRectF, *, end: bool) -> float:
    """Return how far a point is from a handle's knob, along the farther one of the two ways."""
    way = point - _knob(edge, end=end)
    return max(abs(way.x()), abs(way.y()))


def _area(edge: QRectF, *, end: bool) -> QRectF:
    """Return what is hit of a handle where there are no words: around its knob."""
    knob = _knob(edge, end=end)
    return QRectF(knob.x() - REACH / 2, knob.y() - REACH / 2, REACH, REACH)
