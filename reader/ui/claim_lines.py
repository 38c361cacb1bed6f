"""Lines between the columns, from each passage of one claim to those beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from reader.core.claim import Status
from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.core.passage import Span
from reader.ui.claims.painting import draw_status_bar
from reader.ui.columns.column import Column
from reader.ui.columns.row import ColumnRow
from reader.ui.guarded import guarded
from reader.ui.theme import Theme, faded

_AWAY = 5.0
"""Pixels between the edge of a text and the upright line beside a passage in it."""

_ARROW = 5.0
_LEAST = 10.0
_AROUND = 14
_MOST = 40
"""How many passages of one article are looked at."""

_ACROSS = 0.45
"""How much of a line is seen where it crosses a column that has no passage."""

_DASHES: dict[Status, list[float]] = {
    Status.DISPUTED: [5.0, 2.0, 1.0, 2.0],
    Status.SINGLE_SOURCE: [0.01, 2.2],
    Status.NONE: [3.5, 2.5],
}
"""How the line of each status is broken, in widths of the line; that of confirmed is whole."""


@frozen
class ClaimPassages:
    """What the lines are drawn for: passages by article, and the one that is chosen."""

    status: Status
    passages: Mapping[str, Sequence[Span]]
    chosen: tuple[str, Span] | None = None


@frozen
class End:
    """Where a passage stands, in pixels; `side` is -1 above what is seen, 1 below, 0 in view."""

    left: float
    right: float
    top: float
    bottom: float
    side: int

    @property
    def middle(self) -> float:
        """The height at which lines meet it."""
        return (self.top + self.bottom) / 2


@frozen
class Drawn:
    """What is drawn: the ends in each column from left to right, and the lines between them.

    A line has two ends and tells whether it crosses a column between. `beyond` are the ends from
    which arrows lead to columns that were scrolled out of sight, at the left and at the right.
    """

    ends: tuple[tuple[End, ...], ...] = ()
    lines: tuple[tuple[End, End, bool], ...] = ()
    beyond: tuple[End | None, End | None] = (None, None)

    @property
    def nothing(self) -> bool:
        """Whether nothing is joined with anything."""
        return not self.lines and self.beyond == (None, None)

    def parts(self) -> Iterator[QRect]:
        """Yield the boxes in which something is painted."""
        for end in (end for several in self.ends for end in several):
            for x in (end.left, end.right):
                yield _around(QRectF(x, end.top, 0, end.bottom - end.top))
        for one, other, _ in self.lines:
            yield _around(_between(one, other).boundingRect())


class ClaimLines(QWidget):
    """Lies over a row of columns, lets the mouse through, and is painted anew when they move.

    There is nothing of it, and it costs nothing, where fewer than two columns have a passage.
    """

    def __init__(self, row: ColumnRow, theme: Theme) -> None:
        """Make lines over `row`; none are drawn yet."""
        super().__init__(row.viewport())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Lines between linked passages"))
        self._row, self._theme = row, theme
        self._shown: ClaimPassages | None = None
        self._drawn = Drawn()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.refresh)
        row.tie(self._tie)
        row.horizontalScrollBar().valueChanged.connect(lambda _: self._move())
        row.viewport().installEventFilter(self)
        for column in row:
            self._tie(column)
        self.hide()

    @property
    def drawn(self) -> Drawn:
        """What is drawn now."""
        return self._drawn

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.update()

    def show_claim(self, shown: ClaimPassages | None) -> None:
        """Draw the lines of a claim, or none."""
        if shown is not None and len(shown.passages) < 2:
            shown = None
        if shown != self._shown:
            self._shown = shown
            self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the row when that has another size; go along when columns are placed anew."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show,
                            QEvent.Type.Hide):  # fmt: skip
            self._move()
        return super().eventFilter(watched, event)

    def refresh(self) -> None:
        """Find out where the passages stand now, and draw anew what has moved."""
        self._soon.stop()
        before, self._drawn = self._drawn, self._found()
        if self._drawn.nothing:
            self.hide()
            return
        if not self.isVisible():
            self.setGeometry(self._row.viewport().rect())
            self.show()
        self.raise_()
        if self.geometry() != self._row.viewport().rect():
            self.setGeometry(self._row.viewport().rect())
        elif self._drawn != before:
            for part in (*before.parts(), *self._drawn.parts()):
                self.update(part)

    def _tie(self, column: Column) -> None:
        column.view.verticalScrollBar().valueChanged.connect(lambda _: self._move())
        column.view.rebuilt.connect(self._move)
        for part in (column, column.view.viewport()):
            part.installEventFilter(self)

    def _move(self) -> None:
        if self._shown is not None:
            self._soon.start()

    def _found(self) -> Drawn:
        shown = self._shown
        if shown is None:
            return Drawn()
        open_ = [c for c in self._row if not c.isHidden() and not c.view.rebuilding]
        with_any = [c for c in open_ if shown.passages.get(c.article_id)]
        seen = sorted(filter(self._is_seen, open_), key=lambda c: self._box(c).left())
        there: list[tuple[int, tuple[End, ...], End]] = []
        for number, column in enumerate(seen):
            spans = shown.passages.get(column.article_id, ())[:_MOST]
            if spans:
                ends = tuple(self._end(column, span) for span in spans)
                there.append((number, ends, self._meeting(column, spans, ends)))
        lines = tuple((one[2], other[2], other[0] - one[0] > 1) for one, other in pairwise(there))
        if not there:
            return Drawn()
        hidden = [self._is_left(column) for column in with_any if column not in seen]
        beyond = (
            there[0][2] if True in hidden else None,
            there[-1][2] if False in hidden else None,
        )
        return Drawn(tuple(ends for _, ends, _ in there), lines, beyond)

    def _is_left(self, column: Column) -> bool:
        """Tell whether a column that cannot be seen was scrolled away to the left."""
        shelf, port = self._row.shelf, self._row.viewport()
        middle = shelf.mapTo(port, shelf.box(column).center()).x()
        return middle < port.width() // 2

    def _is_seen(self, column: Column) -> bool:
        """Tell whether most of a column can be seen: not scrolled away, nor under the one pinned.

        The leading column stays in view and lies over others that are scrolled under it.
        """
        box, port, leading = self._box(column), self.rect_of_row(), self._row.leading
        seen = box.intersected(port).width()
        if leading is not None and leading is not column:
            seen -= self._box(leading).intersected(box).width()
        return seen > box.width() // 2

    def rect_of_row(self) -> QRect:
        """Return the part of the row that can be seen, in its own coordinates."""
        return self._row.viewport().rect()

    def _meeting(self, column: Column, spans: Sequence[Span], ends: Sequence[End]) -> End:
        """Return the end that lines lead to: the chosen one, one in view, else the nearest."""
        chosen = self._shown.chosen if self._shown else None
        for span, end in zip(spans, ends, strict=True):
            if chosen == (column.article_id, span):
                return end
        eye = self._box(column).top() + self._box(column).height() / 3
        return min(ends, key=lambda end: (end.side != 0, abs(end.middle - eye)))

    def _box(self, column: Column) -> QRect:
        port = column.view.viewport()
        return QRect(port.mapTo(self._row.viewport(), QPoint(0, 0)), port.size())

    def _end(self, column: Column, span: Span) -> End:
        around, seen = self._box(column), column.view.rectangle(span)
        box = seen.intersected(column.view.viewport().rect())
        left, right = around.left() + _AWAY, around.right() - _AWAY
        if not box.isEmpty():
            top = float(around.top() + box.top())
            return End(left, right, top, top + max(box.height(), _LEAST), 0)
        above = span.start < column.view.first_seen()
        edge = around.top() + 2 * _ARROW if above else around.bottom() - 2 * _ARROW
        return End(left, right, edge - _ARROW, edge + _ARROW, -1 if above else 1)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the upright lines beside passages, and the lines between them."""
        shown = self._shown
        if shown is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._theme.statuses[shown.status].line
        if shown.status is Status.NONE:
            ink = self._theme.secondary
        drawn = self._drawn
        for one, other, across in drawn.lines:
            painter.strokePath(_between(one, other), _pen(shown.status, ink, across=across))
        first, last = drawn.beyond
        if first is not None:
            painter.fillPath(_aside(first.left, first.middle, -1), ink)
        if last is not None:
            painter.fillPath(_aside(last.right, last.middle, 1), ink)
        for number, ends in enumerate(drawn.ends):
            for end in ends:
                if number or first is not None:
                    self._paint_end(painter, end, end.left, ink)
                if number < len(drawn.ends) - 1 or last is not None:
                    self._paint_end(painter, end, end.right, ink)
        painter.end()

    def _paint_end(self, painter: QPainter, end: End, x: float, ink: QColor) -> None:
        if end.side == 0 and self._shown is not None:
            status = self._shown.status
            top, height = QPointF(x, end.top), end.bottom - end.top
            if status is Status.NONE:
                painter.setPen(QPen(ink, 2.0, Qt.PenStyle.DashLine))
                painter.drawLine(top, top + QPointF(0, height))
            else:
                draw_status_bar(painter, self._theme, status, top, height)
            return
        point = end.middle + end.side * _ARROW
        arrow = QPainterPath(QPointF(x, point))
        arrow.lineTo(x - _ARROW, point - end.side * 1.6 * _ARROW)
        arrow.lineTo(x + _ARROW, point - end.side * 1.6 * _ARROW)
        arrow.closeSubpath()
        painter.fillPath(arrow, ink)


def _around(box: QRectF) -> QRect:
    return box.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND).toAlignedRect()


def _between(one: End, other: End) -> QPainterPath:
    """Return the line from the right of one passage to the left of another."""
    start, stop = QPointF(one.right, one.middle), QPointF(other.left, other.middle)
    bend = (stop.x() - start.x()) * 0.6
    path = QPainterPath(start)
    path.cubicTo(start + QPointF(bend, 0), stop - QPointF(bend, 0), stop)
    return path


def _pen(status: Status, ink: QColor, *, across: bool) -> QPen:
    pen = QPen(faded(ink, _ACROSS) if across else ink, 1.6)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if status is Status.SINGLE_SOURCE:
        pen.setWidthF(2.2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    if status in _DASHES:
        pen.setDashPattern(_DASHES[status])
    return pen


def _aside(x: float, y: float, side: int) -> QPainterPath:
    """Return an arrow from the edge of a passage towards a column that cannot be seen."""
    start = x + side * 2.0
    path = QPainterPath(QPointF(start + side * 1.6 * _ARROW, y))
    path.lineTo(start, y - _ARROW)
    path.lineTo(start, y + _ARROW)
    path.closeSubpath()
    return path
