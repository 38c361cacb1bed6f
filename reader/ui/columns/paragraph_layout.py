"""Lays out the paragraphs of a document that are looked at; of the others it guesses the height.

Qt's own layout sets a text from its beginning to the place that is wanted. Here, what setting takes
depends on how much of a text can be seen, and not on how long it is.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QPalette,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFrame,
    QTextLayout,
    QTextLine,
)

from reader.ui.columns.forms import Form
from reader.ui.columns.heights import Heights

_KEPT = 200_000
"""How many characters stay laid out; those looked at longest ago are let go first."""
_CARET = 1
_EACH = 60
"""What a paragraph costs besides its characters, as so many more of them."""


class ParagraphLayout(QAbstractTextDocumentLayout):
    """A layout for plain paragraphs one below the other, whose forms are told to it."""

    measured = Signal()
    """Some paragraphs turned out to be of other heights than had been guessed."""

    def __init__(self, document: QTextDocument) -> None:
        """Make a layout for `document`, which shows nothing before `take`."""
        super().__init__(document)
        self._forms: Sequence[Form] = ()
        self._lengths: Sequence[int] = ()
        self._gaps: Sequence[float] = ()
        self._heights = Heights()
        self._known = bytearray()
        self._held: OrderedDict[int, None] = OrderedDict()
        self._held_length = 0
        self._next = 0
        self._changed = False
        self._page = self._left = self._right = self._above = self._below = 0.0
        self.laid_out = 0
        """How often a paragraph was laid out."""

    def take(self, forms: Sequence[Form], lengths: Sequence[int]) -> None:
        """Take the forms and the lengths, in UTF-16 units, of the document's paragraphs."""
        self._forms, self._lengths = forms, lengths
        below = [0.0, *(form.below for form in forms)]
        self._gaps = [max(form.above, over) for form, over in zip(forms, below, strict=False)]
        self._measure_frame()
        self._forget()

    @property
    def weight(self) -> int:
        """What laying all out would take, as a number of characters."""
        return sum(self._lengths) + _EACH * len(self._lengths)

    @property
    def all_known(self) -> bool:
        """Whether no height is guessed any more."""
        return self._next >= len(self._known)

    def settle(self, y: float, up: float, down: float) -> float:
        """Lay out what stands from `up` pixels above `y` to `down` pixels below it.

        Returns where that which stood at `y` has come to stand.
        """
        if not self._forms:
            return y
        number = self._heights.at(y - self._above)
        inside, guess = y - self._top(number), self._heights[number]
        was_known = self._known[number]
        self._ensure(number)
        if not was_known:
            inside *= self._heights[number] / guess
        first, covered = number, inside
        while covered < up and first > 0:
            first -= 1
            self._ensure(first)
            covered += self._heights[first]
        last, covered = number, self._heights[number] - inside
        while covered < down and last < len(self._forms) - 1:
            last += 1
            self._ensure(last)
            covered += self._heights[last]
        self._tell()
        return self._top(number) + inside

    def paragraph_at(self, share: float) -> tuple[int, float]:
        """Return which paragraph stands at a share of the document's height, laying out nothing.

        The second figure is the share of the paragraph's own height that lies above.
        """
        if not self._forms:
            return 0, 0.0
        y = share * self.documentSize().height()
        number = self._heights.at(y - self._above)
        into = y - self._top(number) - self._gaps[number]
        height = self._heights[number] - self._gaps[number]
        return number, min(max(into / height, 0.0), 1.0)

    def number_at(self, y: float) -> int:
        """Return which paragraph stands at a height, laying out nothing.

        The leading above a paragraph belongs to the one before it.
        """
        if not self._forms:
            return 0
        number = self._heights.at(y - self._above)
        return number - (number > 0 and y < self._top(number) + self._gaps[number])

    def measure_some(self, weight: int) -> None:
        """Lay out the first paragraphs that were not yet, of a weight or a little more."""
        while weight > 0 and not self.all_known:
            if not self._known[self._next]:
                weight -= self._lengths[self._next] + _EACH
                self._ensure(self._next)
            self._next += 1
        self._tell()

    # What Qt asks

    def documentChanged(self, first: int, removed: int, added: int) -> None:  # noqa: ARG002
        """Set the text anew where it or its width is another."""
        if len(self._forms) != self.document().blockCount():
            self._forms = ()
            self._forget()
        elif self._measure_frame():
            self._forget()
        else:
            self.documentSizeChanged.emit(self.documentSize())

    def documentSize(self) -> QSizeF:
        """Return the size of the whole, in pixels, partly guessed."""
        return QSizeF(self._page, ceil(self._above + self._heights.total + self._below))

    def pageCount(self) -> int:
        """Return that it is all one page."""
        return 1

    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:  # noqa: ARG002
        """Return the box of the whole."""
        return QRectF(QPointF(), self.documentSize())

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Return the box of a paragraph's lines, without the space around it."""
        if not self._forms or not block.isValid():
            return QRectF()
        number = block.blockNumber()
        self._ensure(number)
        self._tell()
        at = self._place(block, number)
        height = self._heights[number] - self._gaps[number]
        return QRectF(at.x(), at.y(), self._page - self._left - self._right, height)

    def hitTest(  # type: ignore[override]
        self, point: QPointF, accuracy: Qt.HitTestAccuracy
    ) -> int:
        """Return the position nearest to a point; -1 if it must be on a word and is on none.

        The leading belongs to the line above it.
        """
        if not self._forms:
            return -1 if accuracy is Qt.HitTestAccuracy.ExactHit else 0
        number = self._heights.at(point.y() - self._above)
        self._ensure(number)
        if number and point.y() < self._top(number) + self._gaps[number]:
            number -= 1
            self._ensure(number)
        self._tell()
        block = self.document().findBlockByNumber(number)
        inside = point - self._place(block, number)
        line = line_at(block.layout(), inside.y())
        on_words = line.isValid() and line.naturalTextRect().contains(inside)
        if accuracy is Qt.HitTestAccuracy.ExactHit and not on_words:
            return -1
        return block.position() + (line.xToCursor(inside.x()) if line.isValid() else 0)

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        """Draw the paragraphs within the context's clip, its selections and the caret."""
        painter.setPen(context.palette.color(QPalette.ColorRole.Text))
        clip: QRectF = context.clip
        selections = [
            (one.cursor.selectionStart(), one.cursor.selectionEnd(), _inked(one.format))
            for one in context.selections
        ]
        caret: int = context.cursorPosition
        for block in self._blocks_within(clip):
            begin, length = block.position(), block.length()
            ranges = []
            for first, last, form in selections:
                if first < begin + length and last > begin:
                    chosen = QTextLayout.FormatRange()
                    chosen.start, chosen.length = first - begin, last - first
                    chosen.format = form
                    ranges.append(chosen)
            layout = block.layout()
            layout.draw(painter, QPointF(), ranges, clip)
            if begin <= caret < begin + length:
                layout.drawCursor(painter, QPointF(), caret - begin, _CARET)

    # Inside

    def _blocks_within(self, clip: QRectF) -> Iterator[QTextBlock]:
        if not self._forms:
            return
        number = self._heights.at(clip.top() - self._above)
        block = self.document().findBlockByNumber(number)
        while block.isValid() and self._top(number) < clip.bottom():
            self._ensure(number)
            self._place(block, number)
            yield block
            block, number = block.next(), number + 1

    def _top(self, number: int) -> float:
        return self._above + self._heights.top(number)

    def _place(self, block: QTextBlock, number: int) -> QPointF:
        at = QPointF(self._left, self._top(number) + self._gaps[number])
        block.layout().setPosition(at)
        return at

    def _measure_frame(self) -> bool:
        """Take the page's width and margins; tell whether the width for text is another."""
        form = self.document().rootFrame().frameFormat()
        before = (self._page, self._left, self._right)
        self._page = max(self.document().pageSize().width(), 0.0)
        self._left, self._right = form.leftMargin(), form.rightMargin()
        self._above, self._below = form.topMargin(), form.bottomMargin()
        return before != (self._page, self._left, self._right)

    def _forget(self) -> None:
        """Guess all heights anew."""
        self._heights = Heights(self._guesses())
        self._known = bytearray(len(self._forms))
        self._next = 0
        for number in self._held:
            self.document().findBlockByNumber(number).clearLayout()
        self._held.clear()
        self._held_length = 0
        self.documentSizeChanged.emit(self.documentSize())

    def _guesses(self) -> Iterator[float]:
        width = self._page - self._left - self._right
        made = {
            id(form): (form.per_line(width), form.distance(form.line)) for form in {*self._forms}
        }
        for gap, form, length in zip(self._gaps, self._forms, self._lengths, strict=False):
            per_line, distance = made[id(form)]
            yield gap + (-(-length // per_line) or 1) * distance

    def _ensure(self, number: int) -> None:
        """Lay a paragraph out unless it is; let go of what was looked at long ago."""
        if number in self._held:
            self._held.move_to_end(number)
            return
        block = self.document().findBlockByNumber(number)
        height = self._gaps[number] + self._lay_out(block.layout(), self._forms[number])
        if height != self._heights[number]:
            self._heights[number] = height
            self._changed = True
        self._known[number] = 1
        self._held[number] = None
        self._held_length += self._lengths[number]
        while self._held_length > _KEPT and len(self._held) > 1:
            old, _ = self._held.popitem(last=False)
            self._held_length -= self._lengths[old]
            self.document().findBlockByNumber(old).clearLayout()

    def _lay_out(self, layout: QTextLayout, form: Form) -> float:
        """Set one paragraph as Qt's own layout would; return the height of its lines."""
        self.laid_out += 1
        layout.setCacheEnabled(True)
        layout.setTextOption(form.option)
        left, width = form.left, self._page - self._left - self._right - form.inset
        indent, y = form.indent, 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLeadingIncluded(True)
            line.setLineWidth(width - indent)
            line.setPosition(QPointF(left + indent, y))
            y += form.distance(line.height())
            indent = 0.0
        layout.endLayout()
        return y

    def _tell(self) -> None:
        if self._changed:
            self._changed = False
            self.documentSizeChanged.emit(self.documentSize())
            self.measured.emit()


def _inked(selected: QTextCharFormat) -> QTextCharFormat:
    """Return the form of selected words without their ground, which lies under the marks."""
    # A copy: it belongs to a selection that is gone after this.
    form = QTextCharFormat(selected)
    form.clearBackground()
    return form


def line_at(layout: QTextLayout, y: float) -> QTextLine:
    """Return the last line of a paragraph that begins at or above `y`, or its first."""
    first, last = 0, layout.lineCount() - 1
    while first < last:
        middle = (first + last + 1) // 2
        if layout.lineAt(middle).y() <= y:
            first = middle
        else:
            last = middle - 1
    return layout.lineAt(first)
