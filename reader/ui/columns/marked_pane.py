"""The text of a column with what is marked in it: annotations, dates, matches, the eye line."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from math import ceil, floor
from unicodedata import bidirectional

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from reader.core.highlights import Highlight
from reader.core.passage import Span
from reader.core.times import TimeExpression
from reader.ui.columns.brackets import BESIDE_SIGN, REACH, Bracket, bracket_at, paint_brackets
from reader.ui.columns.canvas import Canvas
from reader.ui.columns.dimming import paint_dim
from reader.ui.columns.eye import eye_height
from reader.ui.columns.eye_mark import EyeMark
from reader.ui.columns.frame import INSET, frame_below
from reader.ui.columns.handles import Handles, Place
from reader.ui.columns.paragraph_marks import pieces_of
from reader.ui.columns.scene import Scene, paint_over, paint_under, seen_of
from reader.ui.columns.selecting_pane import SelectingPane
from reader.ui.columns.typography import ReadingStyle
from reader.ui.guarded import guarded
from reader.ui.theme import Theme

_MARKS_REACH = 14
"""How far in pixels marks may stand out from the lines of a paragraph."""

_HANDLES_REACH = 28
"""How far in pixels handles, the frame and marks may stand out from the line they belong to."""


_FEW = 20
"""Spans up to which each is looked for; of more, all that is seen is painted anew."""


class MarkedPane(SelectingPane):
    """A text pane that marks passages, and finds what is marked at a place."""

    marks_changed = Signal(object)
    """Other annotations are marked, as `Renewed` tells; None for other dates or all of them."""

    def __init__(self, theme: Theme, style: ReadingStyle, parent: QWidget | None = None) -> None:
        """Make an empty pane."""
        super().__init__(theme, style, parent)
        self._eye_mark = EyeMark(theme, self)
        self._canvas = Canvas(self)
        self._canvas.changed.connect(self._repaint)
        self._canvas.marked.connect(self.marks_changed)
        self._lit: Sequence[Span] | None = None
        self._due: set[Span] = set()
        self._brackets: Sequence[Bracket] = ()
        self.handles = Handles(self._canvas)
        # Qt paints anew where words are selected, and not what lies between their lines.
        self._selected: Span | None = None
        self.selectionChanged.connect(self._repaint_selected)

    def set_highlights(self, highlights: Sequence[Highlight]) -> None:
        """Mark these passages."""
        self._canvas.set_highlights(highlights)

    def renew_highlights(self, fresh: Iterable[Highlight], gone: Collection[str]) -> None:
        """Mark some passages anew or for the first time, and others no more."""
        self._canvas.renew_highlights(fresh, gone)

    def set_found(self, matches: Sequence[Span], current: int) -> None:
        """Mark what was found, sorted and apart; the one numbered `current` stands out."""
        self._canvas.set_found(matches, current)

    def set_current(self, annotation_id: str) -> None:
        """Frame this annotation, and put handles on it unless it is to be chosen first."""
        if annotation_id != self.handles.withheld:
            self.handles.withheld = ""
        self._canvas.set_current(annotation_id)

    def offer_handles(self, *, offered: bool) -> None:
        """Put handles on the current annotation, or none before it is chosen again."""
        self.handles.withheld = "" if offered else self._canvas.current
        current = self._canvas.highlight(self._canvas.current)
        self._repaint((current.span,) if current is not None else None)

    def set_show_times(self, *, show: bool) -> None:
        """Underline the time expressions or not."""
        self._canvas.set_show_times(show=show)

    def set_lit(self, lit: Sequence[Span] | None) -> None:
        """Dim all but these spans, sorted by position; None dims nothing."""
        if lit != self._lit:
            self._lit = lit
            self.viewport().update()

    def set_brackets(self, brackets: Sequence[Bracket]) -> None:
        """Mark in the margin which words, by position, stand in other articles, too."""
        if tuple(brackets) != tuple(self._brackets):
            self._brackets = tuple(brackets)
            self.viewport().update()
            self.marks_changed.emit(None)

    @property
    def brackets(self) -> Sequence[Bracket]:
        """The words that stand in other articles, too, by position."""
        return self._brackets

    def bracket_at_caret(self) -> Bracket | None:
        """Return the stretch with words of another article that the caret is in, or None."""
        caret = self.caret()
        return next((one for one in self._brackets if one.span.contains(caret)), None)

    def _bracket_at(self, point: QPointF) -> Bracket | None:
        if not self._brackets or not self._built.map.segments:
            return None
        y = round(point.y())
        blocks = list(self._visible_blocks(y, y + 1))
        reach = BESIDE_SIGN if self._stack_at(point) else REACH
        return bracket_at(point, self._scene(), blocks, self._brackets, reach)

    @property
    def lit(self) -> Sequence[Span] | None:
        """The spans that are not dimmed; None where nothing is."""
        return self._lit

    def _repaint(self, spans: Sequence[Span] | None) -> None:
        """Paint the lines of some spans anew, or all that is seen."""
        if spans is None or len(spans) > _FEW or not self.isVisible():
            self.viewport().update()
            return
        # One act tells of the same words several times: marked, selected no more, current.
        for span in {*spans} - self._due:
            rows = self._rows(span)
            if rows is not None:
                self._due.add(span)
                top, bottom = rows[0] - _HANDLES_REACH, rows[1] + _HANDLES_REACH
                self.viewport().update(0, top, self.viewport().width(), bottom - top)

    def _rows(self, span: Span) -> tuple[int, int] | None:
        """Return from where to where on the viewport the visible lines of a span reach."""
        tops, bottoms = [], []
        for block, at in self._visible_blocks(among=span):
            segment, layout = self._built.map.segments[block.blockNumber()], block.layout()
            if segment.units is None or not segment.span.overlaps(span):
                continue
            first, last = segment.to_document(span.start), segment.to_document(span.end)
            begin = layout.lineForTextPosition(max(first - block.position(), 0))
            end = layout.lineForTextPosition(max(last - 1 - block.position(), 0))
            if begin.isValid() and end.isValid():
                tops.append(at.y() + begin.y())
                bottoms.append(at.y() + end.y() + end.ascent() + end.descent())
        height = self.viewport().height()
        if not tops or max(bottoms) < 0 or min(tops) > height:
            return None
        return floor(max(min(tops), 0.0)), ceil(min(max(bottoms), height))

    def _repaint_selected(self) -> None:
        """Paint the lines anew that were selected, and those that are now."""
        before, self._selected = self._selected, self._selected_words()
        self._repaint([span for span in (before, self._selected) if span is not None])

    def _selected_words(self) -> Span | None:
        cursor = self.textCursor()
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        return self._built.map.span(first, last) if first < last else None

    def set_leading(self, *, leading: bool) -> None:
        """Show the eye line of the column that leads."""
        self._eye_mark.setVisible(leading)

    def set_appearance(self, theme: Theme, style: ReadingStyle) -> None:
        """Set the text anew in another theme or style, keeping the passage in its place."""
        self._eye_mark.theme = theme
        super().set_appearance(theme, style)

    def highlights(self) -> Sequence[Highlight]:
        """Return the highlights shown, by position."""
        return self._canvas.index.items

    def times_shown(self) -> Sequence[TimeExpression]:
        """Return the time expressions that are underlined, by position."""
        return self._article.times if self._article and self._canvas.show_times else ()

    def highlight_at(self, position: int) -> Highlight | None:
        """Return the shortest highlight over a text position, or None."""
        return next(iter(self._canvas.index.at(position)), None)

    def highlights_in(self, span: Span) -> Sequence[Highlight]:
        """Return the highlights that share something with a span, by position."""
        return self._canvas.index.within(span)

    def rectangle(self, span: Span) -> QRect:
        """Return the box around the visible pieces of a span, on the viewport."""
        box, height = QRectF(), self.viewport().height()
        for block, at in self._visible_blocks(among=span):
            seen = seen_of(self._built.map, height, block, at)
            if not seen.overlaps(span):
                continue
            here = Span(max(seen.start, span.start), min(seen.end, span.end))
            for piece in pieces_of(self._built.map, block, here, at):
                box = box.united(piece.box)
        return box.toAlignedRect()

    def show_passage(self, span: Span, *, at: int | None = None, caret: bool = True) -> None:
        """Bring a passage to the eye line and flash it; nobody is told that the view moved.

        It is the line of the text position `at` that comes there, unless told that of its start.
        """
        self._quiet += 1
        self.scroll_to(span.start if at is None else at)
        if caret:
            self._put_caret(span.start if at is None else at)
        self._quiet -= 1
        self._canvas.flash(span)

    def point_at(self, span: Span | None) -> None:
        """Keep a bar beside a passage until another is pointed at; None takes it away."""
        self._canvas.point_at(span)

    def reveal(self, span: Span) -> None:
        """Bring a passage to the eye line unless it is in view; nobody is told."""
        box = self.rectangle(span)
        seen = self.viewport().rect().adjusted(0, 0, 0, -box.height() // 2)
        if box.isEmpty() or not seen.contains(box.center()) or self.gliding():
            self._quiet += 1
            self.scroll_to(span.start)
            self._quiet -= 1

    def eye_line(self) -> Span:
        """Return the line that is being read, from its first to its last character.

        It is the one at the eye line; near both ends of the text it moves to the edge, so that
        every line comes to be read.
        """
        bar, port = self._bar, self.viewport()
        y = round(eye_height(bar.value(), bar.maximum(), port.height(), self._eye()))
        first = self._line_begin()
        last = 0 if first > port.width() // 2 else port.width() - 1
        begin, end = self._text_at(QPoint(first, y)), self._text_at(QPoint(last, y))
        return Span(min(begin, end), max(begin, end) + 1)

    def first_seen(self, below: int = 0) -> int:
        """Return the text position of the first line that can be seen `below` so many pixels."""
        return self._text_at(QPoint(self._line_begin(), below)) if self._bar.value() else 0

    def time_at_caret(self) -> TimeExpression | None:
        """Return the time expression that the caret or the selection touches, or None.

        A place that the person said is no date counts where no other touches.
        """
        span = self.selection() or Span(self.caret(), self.caret())
        times = self._times_and_refused()
        return next((t for t in times if t.start <= span.end and span.start <= t.end), None)

    def _times_and_refused(self) -> tuple[TimeExpression, ...]:
        return self._article.times + self._article.refused if self._article else ()

    def step_time(self, step: int) -> TimeExpression | None:
        """Select the next (1) or previous (-1) time expression from the caret; None at the end."""
        times = self._article.times if self._article else ()
        here = self.caret()
        if step > 0:
            found = next((t for t in times if t.start > here), None)
        else:
            selection = self.selection()
            before = min(here, selection.start) if selection else here
            found = next((t for t in reversed(times) if t.start < before), None)
        if found is not None:
            span = Span(found.start, found.end)
            self.show_passage(span)
            self.select(span)
        return found

    def _time_at(self, point: QPointF) -> TimeExpression | None:
        position = self._exactly_at(point)
        if position is None:
            return None
        times = self._times_and_refused()
        return next((t for t in times if t.start <= position < t.end), None)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint washes under the text, then the text, then lines, signs and handles."""
        # All of it is painted here, so that scrolling need only paint what comes into view; a style
        # sheet takes that back whenever it is set.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._due.clear()
        scene, part = self._scene(), event.rect().adjusted(0, -_MARKS_REACH, 0, _MARKS_REACH)
        blocks = list(self._visible_blocks(part.top(), part.bottom()))
        under = QPainter(self.viewport())
        under.fillRect(event.rect(), self._theme.paper)
        paint_under(under, scene, blocks)
        under.end()
        super().paintEvent(event)
        over = QPainter(self.viewport())
        if self._brackets:
            paint_brackets(over, scene, blocks, self._brackets)
        paint_over(over, scene, blocks)
        if self._lit is not None:
            paint_dim(over, scene, blocks, self._lit)
        over.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.handles.paint(self._reach(), over, self._theme)
        over.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the mark of the eye line at the eye line."""
        super().resizeEvent(event)
        self._eye_mark.put_at(self.viewport().y() + round(self._eye()))

    def _scene(self) -> Scene:
        view, document = self.viewport(), self.document()
        setting = (self._built, document, self._style, self._theme)
        return self._canvas.scene(view, self._article, *setting, self._selected_words())

    def _reach(self) -> Place:
        reach = (self._text_near, self._edge, self._on_words)
        return Place(self.viewport(), self._bar, self._article, *reach)

    def _on_words(self, point: QPointF) -> bool:
        return self._exactly_at(point) is not None

    def _edge(self, position: int, behind: bool) -> QRectF | None:
        """Return the upright line before or behind the character at a text position, if seen."""
        letter = Span(position, position + 1)
        for block, at in self._visible_blocks(among=letter):
            for piece in pieces_of(self._built.map, block, letter, at):
                from_right = bidirectional(self._letter(position)) in ("R", "AL")
                # Inside: a full stop that stands close behind must be seen beside it.
                right = behind != from_right
                x = piece.box.right() - INSET if right else piece.box.left()
                current = self._canvas.highlight(self._canvas.current)
                low = piece.baseline + (frame_below(current) if current else 0.0)
                return QRectF(x, piece.box.top() - 1, 0.0, low - piece.box.top() + 1)
        return None

    def _letter(self, position: int) -> str:
        return self._article.text[position] if self._article else " "

    def _text_near(self, point: QPointF) -> int:
        return self._text_at(point.toPoint())

    def _stack_at(self, point: QPointF) -> Sequence[Highlight]:
        """Return the highlights under a point, the shortest first.

        In the margin, those that begin on the line there, whose signs stand in it.
        """
        index, position = self._canvas.index, self._exactly_at(point)
        if position is not None:
            return index.at(position)
        if self._built.map.segments and self._in_margin(point):
            return index.beginning_in(self._line_at(point))
        return ()

    def _in_margin(self, point: QPointF) -> bool:
        ground = self._scene().ground
        return point.x() > ground.right if ground.mirrored else point.x() < ground.left
