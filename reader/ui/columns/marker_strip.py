"""The strip beside a column's scroll bar: where in the text there is something.

Dates, annotations and matches each keep to their own third of its width, and each status has its
own shape, so that none is told by its colour alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from reader.core.frozen import frozen
from reader.core.marks import ANNOTATION_KINDS, Mark, MarkKind, marks_of
from reader.ui.guarded import guarded
from reader.ui.theme import Theme
from reader.ui.turns import FRAME_MS

WIDTH = 15
"""The width of the strip in pixels.

With the scroll bar on one side of it a mark is 24 pixels wide for whoever clicks, and with the edge
to the next column on the other so is what the width of a column is dragged by.
"""
_ROW = 5
_REACH = 12
"""How far above and below a mark a click still hits it, in pixels."""
_BESIDE = 5.0
_TIMES = (1.0, 4.0)
_ANNOTATIONS = (5.0, 10.0)
_FOUND = (11.0, 14.0)


@frozen
class Layer:
    """All things of one kind in text order; `start` tells where one begins."""

    things: Sequence[Any]
    start: Callable[[Any], int]


Layers = Mapping[MarkKind, Layer]


class MarkerStrip(QWidget):
    """Shows marks over the height of the text; a click on one, or near it, goes there."""

    chosen = Signal(object)
    gone_to = Signal(float)
    taken = Signal()
    """The strip is being dragged sideways, and with it the edge of its column."""
    moved = Signal(int)
    """How far it has been dragged since, in pixels."""
    let_go = Signal()

    def __init__(self, theme: Theme, measure: Callable[[int], Sequence[int]]) -> None:
        """Make an empty strip; `measure` gives the text positions that part so many rows."""
        super().__init__()
        self._theme, self._measure = theme, measure
        self._layers: Layers = {}
        self._current = -1
        self._marks: dict[MarkKind, list[Mark]] | None = None
        self._edges: Sequence[int] | None = None
        self._due: set[MarkKind] = set()
        self._later = QTimer(self, singleShot=True, interval=FRAME_MS)
        self._later.timeout.connect(self._look_again)
        self.at_edge = False
        """Whether there is a column beside it, so that there is an edge to drag."""
        self._press: QPointF | None = None
        self._dragged = False
        self.renewed_rows = 0
        """How often a single row was painted anew."""
        self.describe: Callable[[Mark], str] = lambda _: ""
        """Asked for the words of a mark's tooltip."""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self.setMouseTracking(True)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        self.update()

    def set_layers(self, layers: Layers, current: int) -> None:
        """Show these things; `current` is the number of the match that is shown, or -1."""
        self._layers, self._current = layers, current
        self._marks = None
        self.update()

    def renew(self, kinds: Iterable[MarkKind]) -> None:
        """Look again at the things of some kinds, and paint the rows that are different.

        With the next picture: the words themselves come first.
        """
        self._due.update(kinds)
        self._later.start()

    def _look_again(self) -> None:
        due, self._due = self._due, set()
        if self._marks is None:
            self.update()
            return
        self._later.stop()
        for kind in due:
            before = {mark.row for mark in self._marks[kind]}
            self._marks[kind] = self._marks_of(kind)
            for row in before ^ {mark.row for mark in self._marks[kind]}:
                self.renewed_rows += 1
                self.update(0, round(self._middle(row)) - _ROW, WIDTH, 2 * _ROW + 1)

    def set_moved(self) -> None:
        """Measure the text anew before the next painting."""
        self._marks = self._edges = None
        self.update()

    def marks(self) -> list[Mark]:
        """Return the marks shown, those to be painted last at the end."""
        if self._marks is None:
            self._due.clear()
            self._marks = {kind: self._marks_of(kind) for kind in MarkKind if kind in self._layers}
        elif self._due:
            self._look_again()
        return [mark for marks in self._marks.values() for mark in marks]

    def _marks_of(self, kind: MarkKind) -> list[Mark]:
        if self._edges is None:
            self._edges = self._measure(max(self.height() // _ROW, 1))
        layer = self._layers[kind]
        return marks_of(kind, layer.things, self._edges, layer.start)

    def mark_at(self, point: QPointF) -> Mark | None:
        """Return the nearest mark within reach, before all in the third pointed at."""
        near = [(self._away(mark, point), mark) for mark in self.marks()]
        near = [(away, mark) for away, mark in near if away <= _REACH + _BESIDE]
        return min(near, key=lambda one: one[0])[1] if near else None

    def sizeHint(self) -> QSize:
        """Return the narrow width."""
        return QSize(WIDTH, 60)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the paper and the marks; of several statuses in one row only the last."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.paper)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        statuses: dict[int, Mark] = {}
        top, bottom = event.rect().top() - _ROW, event.rect().bottom() + _ROW
        for mark in self.marks():
            if not top <= self._middle(mark.row) <= bottom:
                continue
            if mark.kind in ANNOTATION_KINDS:
                statuses[mark.row] = mark
            elif mark.kind is MarkKind.TIME:
                self._paint_time(painter, mark)
            else:
                self._paint_found(painter, mark)
        for mark in statuses.values():
            self._paint_annotation(painter, mark)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the text out over another height."""
        super().resizeEvent(event)
        self.set_moved()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer what a click goes to; drag the edge of the column."""
        if self._press is not None:
            self._drag(round(event.globalPosition().x() - self._press.x()))
            return
        shape = Qt.CursorShape.SplitHCursor if self.at_edge else Qt.CursorShape.ArrowCursor
        if self.mark_at(event.position()):
            shape = Qt.CursorShape.PointingHandCursor
        self.setCursor(shape)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Wait for what it is going to be, a click or a drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._press, self._dragged = event.globalPosition(), False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the edge go, or go to where the click was."""
        pressed, self._press = self._press, None
        if pressed is None:
            return
        if self._dragged:
            self.let_go.emit()
        else:
            self.go_to(event.position())

    def go_to(self, point: QPointF) -> None:
        """Go to the mark at a point, or to the place where there is none."""
        mark = self.mark_at(point)
        if mark is not None:
            self.chosen.emit(mark)
        else:
            self.gone_to.emit(point.y() / max(self.height(), 1))

    def go_to_mark(self, y: float) -> bool:
        """Go to the mark at a height, wherever it stands across; False where there is none."""
        mark = self.mark_at(QPointF(sum(_ANNOTATIONS) / 2, y))
        if mark is not None:
            self.chosen.emit(mark)
        return mark is not None

    def _drag(self, by: int) -> None:
        if not self._dragged and self.at_edge and abs(by) >= QApplication.startDragDistance():
            self._dragged = True
            self.taken.emit()
        if self._dragged:
            self.moved.emit(by)

    def event(self, event: QEvent) -> bool:
        """Say what the mark under the pointer is."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            mark = self.mark_at(QPointF(event.pos()))
            words = self.describe(mark) if mark else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def _away(self, mark: Mark, point: QPointF) -> float:
        """Return how far a mark is, with a handicap for being in another third."""
        down = abs(self._middle(mark.row) - point.y())
        if down > _REACH:
            return float("inf")
        left, right = _third(mark.kind)
        return down + (0 if left <= point.x() < right else _BESIDE)

    def _middle(self, row: int) -> float:
        return (row + 0.5) * self.height() / max(self.height() // _ROW, 1)

    def _paint_time(self, painter: QPainter, mark: Mark) -> None:
        y = round(self._middle(mark.row)) + 0.5
        painter.setPen(QPen(self._theme.secondary, 1.0))
        painter.drawLine(QPointF(_TIMES[0], y), QPointF(_TIMES[1], y))

    def _paint_found(self, painter: QPainter, mark: Mark) -> None:
        y = round(self._middle(mark.row))
        if mark.first <= self._current < mark.first + mark.count:
            painter.fillRect(QRectF(0, y - 1, WIDTH, 2), self._theme.ink)
            painter.fillRect(QRectF(_FOUND[0] - 2, y - 3, 5, 6), self._theme.ink)
        else:
            painter.fillRect(QRectF(_FOUND[0], y - 1.5, 3, 3), self._theme.accent)

    def _paint_annotation(self, painter: QPainter, mark: Mark) -> None:
        status = mark.kind.status
        if status is not None:
            ink = self._theme.statuses[status].line
            _SHAPES[mark.kind](painter, round(self._middle(mark.row)), ink)


def _third(kind: MarkKind) -> tuple[float, float]:
    """Return from where to where a kind's own third of the width reaches."""
    if kind is MarkKind.TIME:
        return 0.0, _ANNOTATIONS[0]
    return (_FOUND[0], WIDTH) if kind is MarkKind.FOUND else (_ANNOTATIONS[0], _FOUND[0])


def _solid(painter: QPainter, y: int, ink: QColor) -> None:
    left, right = _ANNOTATIONS
    painter.fillRect(QRectF(left, y - 1.5, right - left, 3), ink)


def _hollow(painter: QPainter, y: int, ink: QColor) -> None:
    left, right = _ANNOTATIONS
    painter.setPen(QPen(ink, 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(left + 0.5, y - 1.5, right - left - 1, 3))


def _zigzag(painter: QPainter, y: int, ink: QColor) -> None:
    left, right = _ANNOTATIONS
    step = (right - left) / 4
    painter.setPen(QPen(ink, 1.6))
    points = [QPointF(left + n * step, y + (-2 if n % 2 else 2)) for n in range(5)]
    painter.drawPolyline(points)


def _dot(painter: QPainter, y: int, ink: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(QPointF(sum(_ANNOTATIONS) / 2, y), 2.5, 2.5)


_SHAPES: Mapping[MarkKind, Callable[[QPainter, int, QColor], None]] = {
    MarkKind.NONE: _hollow,
    MarkKind.CONFIRMED: _solid,
    MarkKind.SINGLE_SOURCE: _dot,
    MarkKind.DISPUTED: _zigzag,
}
