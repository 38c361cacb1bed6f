"""A text that stays in its place whatever is laid out above it; scrolled, and sent to places."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEasingCurve, QPoint, QPointF, QPropertyAnimation, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from reader.core.passage import Span
from reader.ui.columns.document import Built
from reader.ui.columns.paragraph_layout import ParagraphLayout, line_at
from reader.ui.columns.scroll_bar import ThinScrollBar
from reader.ui.columns.text_map import TextMap
from reader.ui.columns.typography import EDGE
from reader.ui.guarded import guarded
from reader.ui.theme import Theme

EYE_LINE = 1 / 3
"""Where on the height of a column the eye rests."""
TOP_OF_TEXT = (0, 0.0)
_MOVE_MS = 160
_AT_LEISURE = 100_000
"""The weight of a text that is all laid out when there is nothing else to do."""
_SLICE = 12_000
_FURTHEST_GLIDE = 1.5


class PlacedText(QTextEdit):
    """Shows a document of which only what is looked at is laid out, and speaks in code points.

    A QTextEdit that is read only, because that gives the text to screen readers, however long it
    is, and lets them go along with the caret: a QTextBrowser calls itself a label.
    """

    moved = Signal(int)
    scrolled_by_hand = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty view."""
        super().__init__(parent)
        self._built = Built.empty()
        self._place = TOP_OF_TEXT
        self._held = self._quiet = self._aim = 0
        self._stale = self._painted = False
        self.reduced_motion = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.setViewportMargins(EDGE, 0, 0, 0)
        self._paragraphs = ParagraphLayout(self.document())
        self.document().setDocumentLayout(self._paragraphs)
        self._paragraphs.measured.connect(self._measured)
        self._bar = ThinScrollBar(theme)
        self.setVerticalScrollBar(self._bar)
        self._bar.valueChanged.connect(self._scrolled)
        self._bar.sliderPressed.connect(self.scrolled_by_hand)
        self._glide = QPropertyAnimation(self._bar, b"value", self)
        self._glide.setDuration(_MOVE_MS)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._leisure = QTimer(self, singleShot=True, interval=0)
        self._leisure.timeout.connect(self._measure_more)

    @property
    def place(self) -> tuple[int, float]:
        """The text position at the eye line, and how many pixels its line lies above it."""
        return self._place

    def position(self) -> int:
        """Return the text position at the eye line; 0 while the text stands at its top."""
        if not self._built.map.segments or self._bar.value() == 0:
            return 0
        return self._text_at(QPoint(self._line_begin(), round(self._eye())))

    def caret(self) -> int:
        """Return the text position of the caret."""
        return self._built.map.to_text(self.textCursor().position())

    @property
    def rebuilding(self) -> bool:
        """Whether the document is just being set anew, so that its places mean nothing."""
        return len(self._built.map.segments) != self.document().blockCount()

    @property
    def text_map(self) -> TextMap:
        """Which positions of the document show which of the text."""
        return self._built.map

    def paragraph_at(self, share: float) -> tuple[int, float]:
        """Return which paragraph stands at a share of the height, and what share of it is above."""
        return self._paragraphs.paragraph_at(share)

    def gliding(self) -> bool:
        """Tell whether the view is still moving to where it was sent."""
        return self._glide.state() is QPropertyAnimation.State.Running

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text; after the first time, what is not in the picture is laid out, too."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self._leisure.start()

    def _send(self, position: int, *, glide: bool) -> None:
        self._glide.stop()
        self._aim = position
        target, begin = self._way_to(position)
        if not glide or self.reduced_motion or not self.isVisible():
            self._bar.setValue(target)
        elif target != self._bar.value():
            self._glide.setStartValue(begin)
            self._glide.setEndValue(target)
            self._glide.start()

    def _way_to(self, position: int) -> tuple[int, int]:
        """Return to which value of the scroll bar a glide to a text position goes, and from which.

        Nothing on the way is laid out later, which would move it. A long way is cut short.
        """
        furthest = round(_FURTHEST_GLIDE * self.viewport().height())
        with self._holding():
            top = self._top_of_line(position)
            self._paragraphs.settle(top, 2 * furthest, 2 * furthest)
            self._hold()
            top = self._top_of_line(position)
        target = min(max(round(top - self._eye()), self._bar.minimum()), self._bar.maximum())
        way = min(max(target - self._bar.value(), -furthest), furthest)
        return target, target - way

    def _put_caret(self, position: int, anchor: int | None = None) -> None:
        """Set the caret, with what lies between it and an `anchor` selected."""
        cursor, to_document = self.textCursor(), self._built.map.to_document
        cursor.setPosition(to_document(position if anchor is None else anchor))
        cursor.setPosition(to_document(position), QTextCursor.MoveMode.KeepAnchor)
        self._set_cursor(cursor)

    def _set_cursor(self, cursor: QTextCursor) -> None:
        """Take a cursor without scrolling to it, as Qt would."""
        with self._holding():
            offset, self._stale = self._bar.value(), False
            self.setTextCursor(cursor)
            self._bar.setValue(offset)
            if self._stale:
                self._hold()

    def _block_at(self, position: int) -> tuple[QTextBlock, int]:
        segments = self._built.map
        number = segments.index_at(position)
        block = self.document().findBlockByNumber(number)
        return block, segments.to_document(position) - block.position()

    def _eye(self) -> float:
        return self.viewport().height() * EYE_LINE

    def _line_begin(self) -> int:
        """Return where on the viewport lines begin: at the left, or where that is read first."""
        form = self.document().rootFrame().frameFormat()
        if self._built.mirrored:
            return round(self.viewport().width() - form.rightMargin())
        return round(form.leftMargin())

    def _top_of(self, block_number: int) -> float:
        return self._paragraphs.blockBoundingRect(
            self.document().findBlockByNumber(block_number)
        ).top()

    def _top_of_line(self, position: int) -> float:
        """Return how far down the document the line of a text position begins, in pixels."""
        block, unit = self._block_at(position)
        top = self._paragraphs.blockBoundingRect(block).top()
        line = block.layout().lineForTextPosition(unit)
        return top + (line.y() if line.isValid() else 0.0)

    def on_a_line(self, point: QPointF) -> QPointF:
        """Return a point on the viewport moved from the leading onto the line above it."""
        layout = self.cursorForPosition(point.toPoint()).block().layout()
        top = layout.position().y() - self._bar.value()
        line = line_at(layout, point.y() - top)
        if not line.isValid():
            return point
        inside = min(max(point.y() - top, line.y() + 1), line.y() + line.height() - 2)
        return QPointF(point.x(), top + inside)

    def _text_at(self, point: QPoint) -> int:
        on_line = self.on_a_line(QPointF(point)).toPoint()
        return self._built.map.to_text(self.cursorForPosition(on_line).position())

    def _exactly_at(self, point: QPointF) -> int | None:
        scrolled = point + QPointF(0, self._bar.value())
        unit = self._paragraphs.hitTest(scrolled, Qt.HitTestAccuracy.ExactHit)
        return None if unit < 0 else self._built.map.to_text(unit)

    def _line_at(self, point: QPointF) -> Span:
        """Return the text span of the line at the height of a point on the viewport."""
        block = self.cursorForPosition(point.toPoint()).block()
        top = block.layout().position().y() - self._bar.value()
        line = line_at(block.layout(), point.y() - top)
        if not line.isValid():
            return Span(0, 0)
        begin = block.position() + line.textStart()
        return self._built.map.span(begin, begin + line.textLength())

    def _visible_blocks(
        self, first: int = 0, last: int | None = None, among: Span | None = None
    ) -> Iterator[tuple[QTextBlock, QPointF]]:
        """Yield the paragraphs between two heights of the viewport, and where each begins.

        Those `among` which is a span of the text, if only these are wanted.
        """
        if self.rebuilding:
            return
        bottom = self.viewport().height() if last is None else last
        # What is laid out only now may be of another height, and move what is seen.
        self._paragraphs.settle(self._bar.value() + first, 0, bottom - first)
        top, number_at = self._bar.value(), self._paragraphs.number_at
        seen = range(number_at(top + first), number_at(top + bottom) + 1)
        wanted = seen if among is None else self._built.map.meeting(among)
        number = max(seen.start, wanted.start)
        block = self.document().findBlockByNumber(number)
        while block.isValid() and number < min(seen.stop, wanted.stop):
            yield block, self._paragraphs.blockBoundingRect(block).topLeft() - QPointF(0, top)
            block, number = block.next(), number + 1

    def _hold(self) -> None:
        """Bring what is at the eye line back there, all that can be seen laid out."""
        # Before it is shown it may get another width, and nobody sees where it stands.
        if self.rebuilding or not (self._painted or self.isVisible()):
            return
        position, above = self._place
        eye, height = self._eye(), self.viewport().height()
        if not position:
            self._paragraphs.settle(0, 0, height)
            self._bar.setValue(0)
            return
        self._paragraphs.settle(self._top_of_line(position), eye + abs(above), height + abs(above))
        self._bar.setValue(round(self._top_of_line(position) - eye + above))

    def _measured(self) -> None:
        """Keep the text where it is when what is above it turns out to be of another height."""
        self._stale = True
        # The picture of what is seen cannot just be moved by as much as the scroll bar was.
        self.viewport().update()
        if not self._held:
            with self._holding():
                self._hold()

    def _measure_more(self) -> None:
        """Lay out what may be seen soon, or all, in slices that nobody notices."""
        if not self._painted:
            return
        height, light = self.viewport().height(), self._paragraphs.weight <= _AT_LEISURE
        with self._holding():
            self._paragraphs.settle(self._bar.value(), height, 2 * height)
            if light:
                self._paragraphs.measure_some(_SLICE)
            if not self.gliding():
                self._hold()
        if light and not self._paragraphs.all_known:
            self._leisure.start()

    @contextmanager
    def _holding(self) -> Iterator[None]:
        """Keep the place in mind, and silence, whatever Qt does to the scroll bar meanwhile."""
        self._held += 1
        self._quiet += 1
        try:
            yield
        finally:
            self._held -= 1
            self._quiet -= 1

    def _scrolled(self) -> None:
        if self._held or self.rebuilding:
            return
        if not self.gliding():
            self._settle()
        position = self.position()
        above = self._bar.value() + self._eye() - self._top_of_line(position) if position else 0.0
        self._place = (position, above)
        if not self._quiet and not self.gliding():
            self.moved.emit(self.position())

    def _settle(self) -> None:
        """Lay out what has come into view; what is at the eye line, or at an end, stays there."""
        value, eye, height = self._bar.value(), self._eye(), self.viewport().height()
        if value in (0, self._bar.maximum()):
            eye = 0.0 if not value else height
        with self._holding():
            at_end = value > 0 and value == self._bar.maximum()
            at = self._paragraphs.settle(value + eye, eye, height - eye)
            self._bar.setValue(self._bar.maximum() if at_end else round(at - eye))
        self._leisure.start()
