"""One article's text: shown, scrolled, selected, and marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from html import escape

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QMimeData,
    QPoint,
    QPointF,
    QPropertyAnimation,
    QRect,
    QRectF,
    Qt,
    QTimer,
    QUrl,
    Signal,
)
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextCursor,
    QTextFrameFormat,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QToolTip, QWidget

from reader.core.article import Article
from reader.core.dates import describe_time
from reader.core.highlights import Highlight, HighlightIndex, levelled
from reader.core.passage import Span, trimmed
from reader.core.times import TimeExpression
from reader.ui.columns.document import Built, Setting, build
from reader.ui.columns.painting import paint_eye_line
from reader.ui.columns.scene import Scene, paint_over, paint_under, pieces_of
from reader.ui.columns.scroll_bar import MarkedScrollBar
from reader.ui.columns.text_map import TextMap
from reader.ui.columns.typography import GUTTER, MARGIN, column_widths
from reader.ui.theme import Theme

EYE_LINE = 1 / 3
"""Where on the height of a column the eye rests."""
_TOP = 20
_MOVE_MS = 160
_FLASH_MS = 900
_RESIZE_MS = 60
_TOP_OF_TEXT = (0, 0.0)


class ReadingView(QTextBrowser):
    """Shows an article and speaks of it in code points.

    A QTextBrowser, because that is what gives the text to screen readers; what foreign text says
    is never read as markup, and nothing is ever loaded.
    """

    selected = Signal(object, QPoint)
    annotation_clicked = Signal(str)
    moved = Signal(int)
    caret_moved = Signal(int)
    entered = Signal()

    def __init__(self, theme: Theme, size: int, parent: QWidget | None = None) -> None:
        """Make an empty view; `size` is the body size in pixels."""
        super().__init__(parent)
        self._theme, self._size = theme, size
        self._article: Article | None = None
        self._built = Built.empty()
        self._open_folds: set[int] = set()
        self._index = HighlightIndex(())
        self._current = ""
        self._show_times = True
        self._leading = False
        self._quiet = 0
        self._held = 0
        self.reduced_motion = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setOpenLinks(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAcceptDrops(False)
        self.setMouseTracking(True)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self._bar = MarkedScrollBar(theme)
        self.setVerticalScrollBar(self._bar)
        self._bar.valueChanged.connect(self._scrolled)
        self._glide = QPropertyAnimation(self._bar, b"value", self)
        self._glide.setDuration(_MOVE_MS)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._flash: Span | None = None
        self._flash_timer = QTimer(self, singleShot=True, interval=_FLASH_MS)
        self._flash_timer.timeout.connect(self._end_flash)
        self._resize_timer = QTimer(self, singleShot=True, interval=_RESIZE_MS)
        self._resize_timer.timeout.connect(self._refit)
        self._place = _TOP_OF_TEXT
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.cursorPositionChanged.connect(self._caret)

    # What is shown

    @property
    def article(self) -> Article | None:
        """The article shown."""
        return self._article

    def set_article(self, article: Article) -> None:
        """Show an article from its beginning, or the same one anew in its place."""
        before = self._article
        if before is None or before.id != article.id:
            self._place = _TOP_OF_TEXT
        self._article = article
        self.setAccessibleName(f"{article.info.number}: {article.info.title}")
        if before is not None and (before.text, before.blocks) == (article.text, article.blocks):
            # Only what is painted over the text is different: the selection stays.
            self.viewport().update()
        else:
            self._rebuild()

    def set_appearance(self, theme: Theme, size: int) -> None:
        """Set the text anew in another theme or size, keeping the passage in its place."""
        self._theme, self._size = theme, size
        self._bar.set_theme(theme)
        self._rebuild()

    def set_highlights(self, highlights: Sequence[Highlight]) -> None:
        """Mark these passages."""
        self._index = HighlightIndex(levelled(highlights))
        self._mark_bar()
        self.viewport().update()

    def set_current(self, annotation_id: str) -> None:
        """Frame this annotation."""
        if annotation_id != self._current:
            self._current = annotation_id
            self.viewport().update()

    def set_show_times(self, *, show: bool) -> None:
        """Underline the time expressions or not."""
        self._show_times = show
        self.viewport().update()

    def set_leading(self, *, leading: bool) -> None:
        """Show the eye line of the column that leads."""
        if leading != self._leading:
            self._leading = leading
            self.viewport().update()

    def _rebuild(self) -> None:
        if self._article is None:
            return
        with self._holding():
            caret = self._built.map.to_text(self.textCursor().position())
            setting = Setting(self._size, self._theme, frozenset(self._open_folds))
            self._built = build(self.document(), self._article, setting)
            self._put_caret(caret)
        self._refit()
        self._mark_bar()

    # Where things are

    def position(self) -> int:
        """Return the text position at the eye line; 0 while the text stands at its top."""
        if self._article is None or self._bar.value() == 0:
            return 0
        return self._text_at(QPoint(GUTTER, round(self._eye())))

    def caret(self) -> int:
        """Return the text position of the caret."""
        return self._built.map.to_text(self.textCursor().position())

    def selection(self) -> Span | None:
        """Return the selected span without white space at its ends, or None."""
        cursor = self.textCursor()
        if self._article is None or not cursor.hasSelection():
            return None
        span = self._built.map.span(cursor.selectionStart(), cursor.selectionEnd())
        span = trimmed(self._article.text, span)
        return span if len(span) else None

    def select(self, span: Span) -> None:
        """Select a span of the text."""
        cursor = self.textCursor()
        cursor.setPosition(self._built.map.to_document(span.start))
        cursor.setPosition(self._built.map.to_document(span.end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def clear_selection(self) -> None:
        """Leave the caret where it is with nothing selected."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    @property
    def text_map(self) -> TextMap:
        """Which positions of the document show which of the text."""
        return self._built.map

    def highlights(self) -> Sequence[Highlight]:
        """Return the highlights shown, by position."""
        return self._index.items

    def highlight_at(self, position: int) -> Highlight | None:
        """Return the shortest highlight over a text position, or None."""
        return next(iter(self._index.at(position)), None)

    def rectangle(self, span: Span) -> QRect:
        """Return the box around the visible pieces of a span, on the viewport."""
        box = QRectF()
        for block, at in self._visible_blocks():
            for piece in pieces_of(self._built.map, block, span, at):
                box = box.united(piece.box)
        return box.toAlignedRect()

    # Going there

    def scroll_to(self, position: int, *, glide: bool = True) -> None:
        """Bring a text position to the eye line, opening the fold it may lie in."""
        self._unfold_for(position)
        target = round(self._top_of_line(position) - self._eye())
        target = min(max(target, self._bar.minimum()), self._bar.maximum())
        self._glide.stop()
        if not glide or self.reduced_motion or not self.isVisible():
            self._bar.setValue(target)
        elif target != self._bar.value():
            self._glide.setStartValue(self._bar.value())
            self._glide.setEndValue(target)
            self._glide.start()

    def show_passage(self, span: Span, *, caret: bool = True) -> None:
        """Bring a passage to the eye line and flash it; nobody is told that the view moved."""
        self._quiet += 1
        self.scroll_to(span.start)
        if caret:
            self._put_caret(span.start)
        self._quiet -= 1
        self._flash = span
        self._flash_timer.start()
        self.viewport().update()

    @property
    def place(self) -> tuple[int, float]:
        """The text position at the eye line, and how many pixels its line lies above it."""
        return self._place

    def put_back(self, place: tuple[int, float], caret: int) -> None:
        """Go back to a place and a caret position, telling nobody."""
        with self._holding():
            self._put_caret(caret)
        self._place = place
        self._refit()

    def gliding(self) -> bool:
        """Tell whether the view is still moving to where it was sent."""
        return self._glide.state() is QPropertyAnimation.State.Running

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

    def _put_caret(self, position: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(self._built.map.to_document(position))
        offset = self._bar.value()
        self.setTextCursor(cursor)
        self._bar.setValue(offset)

    def _block_at(self, position: int) -> tuple[QTextBlock, int]:
        segments = self._built.map
        number = segments.index_at(position)
        block = self.document().findBlockByNumber(number)
        return block, segments.to_document(position) - block.position()

    def _eye(self) -> float:
        return self.viewport().height() * EYE_LINE

    def _top_of_line(self, position: int) -> float:
        """Return how far down the document the line of a text position begins, in pixels."""
        block, unit = self._block_at(position)
        top = self.document().documentLayout().blockBoundingRect(block).top()
        line = block.layout().lineForTextPosition(unit)
        return top + (line.y() if line.isValid() else 0.0)

    def _text_at(self, point: QPoint) -> int:
        return self._built.map.to_text(self.cursorForPosition(point).position())

    def _exactly_at(self, point: QPointF) -> int | None:
        scrolled = point + QPointF(0, self._bar.value())
        unit = self.document().documentLayout().hitTest(scrolled, Qt.HitTestAccuracy.ExactHit)
        return None if unit < 0 else self._built.map.to_text(unit)

    def _time_at(self, point: QPointF) -> TimeExpression | None:
        position = self._exactly_at(point)
        if position is None or self._article is None:
            return None
        return next((t for t in self._article.times if t.start <= position < t.end), None)

    def _visible_blocks(self) -> Iterator[tuple[QTextBlock, QPointF]]:
        block = self.cursorForPosition(QPoint(0, 0)).block()
        if block.previous().isValid():
            block = block.previous()
        layout, top = self.document().documentLayout(), self._bar.value()
        bottom = self.viewport().height()
        while block.isValid():
            box = layout.blockBoundingRect(block)
            if box.top() - top > bottom:
                return
            yield block, block.layout().position() - QPointF(0, top)
            block = block.next()

    def _unfold_for(self, position: int) -> None:
        for fold in self._built.folds.values():
            if fold.number not in self._open_folds and fold.span.contains(position):
                self._open_folds.add(fold.number)
                self._rebuild()
                return

    def toggle_fold_at_caret(self) -> bool:
        """Open or close the fold whose label the caret is on; False when it is on none."""
        return self._toggle_fold(self.textCursor().blockNumber())

    def _toggle_fold(self, block_number: int) -> bool:
        fold = self._built.folds.get(block_number)
        if fold is None:
            return False
        self._open_folds ^= {fold.number}
        value = self._bar.value()
        self._rebuild()
        with self._holding():
            self.setTextCursor(QTextCursor(self.document().findBlockByNumber(block_number)))
        self._bar.setValue(value)
        return True

    def _refit(self) -> None:
        """Set the text to the width there is and keep the passage at the eye line where it was."""
        with self._holding():
            self._glide.stop()
            self.setLineWrapColumnOrWidth(self.viewport().width())
            self._set_margins()
            position, above = self._place
            target = self._top_of_line(position) - self._eye() + above if position else 0
            self._bar.setValue(round(target))

    def _set_margins(self) -> None:
        width = self.viewport().width()
        text = min(width - GUTTER - MARGIN, column_widths(self._size)[1])
        spare = max(width - GUTTER - MARGIN - text, 0)
        form = QTextFrameFormat()
        form.setLeftMargin(GUTTER + spare // 2)
        form.setRightMargin(MARGIN + spare - spare // 2)
        form.setTopMargin(_TOP)
        form.setBottomMargin(round(self.viewport().height() * (1 - EYE_LINE)) // 2)
        frame = self.document().rootFrame()
        if frame.frameFormat() != form:
            frame.setFrameFormat(form)

    def _mark_bar(self) -> None:
        if self._article is None:
            return
        length = max(len(self._article.text), 1)
        self._bar.set_marks(
            [
                (h.span.start / length, self._theme.statuses[h.status].line)
                for h in self._index.items
            ]
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint washes under the text, then the text, then lines, glyphs and the eye line."""
        scene, blocks = self._scene(), list(self._visible_blocks())
        under = QPainter(self.viewport())
        paint_under(under, scene, blocks)
        under.end()
        super().paintEvent(event)
        over = QPainter(self.viewport())
        over.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_over(over, scene, blocks)
        if self._leading:
            y = round(self._eye())
            paint_eye_line(over, self.viewport().width(), y, self._theme)
        over.end()

    def _scene(self) -> Scene:
        shown = self._article.times if self._article and self._show_times else ()
        return Scene(
            theme=self._theme,
            map=self._built.map,
            index=self._index,
            times=shown,
            current=self._current,
            flash=self._flash,
            left=self.document().rootFrame().frameFormat().leftMargin(),
            face=self.font(),
        )

    def _end_flash(self) -> None:
        self._flash = None
        self.viewport().update()

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002
        """Load nothing, whatever is asked for."""
        return None

    def createMimeDataFromSelection(self) -> QMimeData:
        """Give the clipboard the words as they stand in the article, as plain text."""
        data = QMimeData()
        span = self.selection()
        if span is not None and self._article is not None:
            data.setText(self._article.text[span.start : span.end])
        return data

    def showEvent(self, event: QShowEvent) -> None:
        """Stay in place: Qt would scroll to the caret when first shown."""
        with self._holding():
            super().showEvent(event)
        self._refit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the measure; wait for the end of a drag before setting the text anew."""
        with self._holding():
            super().resizeEvent(event)
        if self.isVisible():
            self._resize_timer.start()
        else:
            self._refit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell of a finished selection, an annotation or a fold that was clicked."""
        super().mouseReleaseEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        span = self.selection()
        if span is not None:
            self.selected.emit(span, event.globalPosition().toPoint())
            return
        position = self._exactly_at(event.position())
        cursor = self.cursorForPosition(event.position().toPoint())
        if position is None or self._toggle_fold(cursor.blockNumber()):
            return
        highlight = self.highlight_at(position)
        self.annotation_clicked.emit(highlight.annotation_id if highlight else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a fold with Enter, drop the selection with Esc; letters go to the actions."""
        if event.key() == Qt.Key.Key_Escape and self.textCursor().hasSelection():
            self.clear_selection()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.toggle_fold_at_caret():
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:
        """Say that this column leads now."""
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.entered.emit()

    def viewportEvent(self, event: QEvent) -> bool:
        """Explain a time expression under the pointer."""
        if event.type() is QEvent.Type.ToolTip:
            time = self._time_at(QPointF(event.pos()))  # type: ignore[attr-defined]
            if time is not None and self._article is not None:
                QToolTip.showText(
                    event.globalPos(),  # type: ignore[attr-defined]
                    escape(describe_time(self._article, time)),
                    self,
                )
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

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
        if self._held:
            return
        position = self.position()
        above = self._bar.value() + self._eye() - self._top_of_line(position) if position else 0.0
        self._place = (position, above)
        if not self._quiet and not self.gliding():
            self.moved.emit(self.position())

    def _caret(self) -> None:
        if not self._quiet and self.hasFocus():
            self.caret_moved.emit(self.caret())
