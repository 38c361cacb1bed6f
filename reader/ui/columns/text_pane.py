"""The text of a column: laid out, scrolled, and kept in its place whatever changes around it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from contextlib import contextmanager

from PySide6.QtCore import (
    QEasingCurve,
    QPoint,
    QPointF,
    QPropertyAnimation,
    Qt,
    QTimer,
    QUrl,
    Signal,
)
from PySide6.QtGui import (
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextCursor,
    QTextFrameFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from reader.core.article import Article
from reader.ui.columns.document import Built, Setting, build
from reader.ui.columns.scroll_bar import ThinScrollBar
from reader.ui.columns.text_map import TextMap
from reader.ui.columns.typography import GUTTER, MARGIN, ReadingStyle, widest_text
from reader.ui.theme import Theme

EYE_LINE = 1 / 3
"""Where on the height of a column the eye rests."""
_TOP = 20
_MOVE_MS = 160
_RESIZE_MS = 60
_TOP_OF_TEXT = (0, 0.0)


class TextPane(QTextBrowser):
    """Shows an article's text and speaks of it in code points.

    A QTextBrowser, because that is what gives the text to screen readers; what foreign text says
    is never read as markup, and nothing is ever loaded.
    """

    moved = Signal(int)
    rebuilt = Signal()
    scrolled_by_hand = Signal()

    def __init__(self, theme: Theme, style: ReadingStyle, parent: QWidget | None = None) -> None:
        """Make an empty pane."""
        super().__init__(parent)
        self._theme, self._style = theme, style
        self._article: Article | None = None
        self._built = Built.empty()
        self._open_folds: set[int] = set()
        self._place = _TOP_OF_TEXT
        self.sent = 0
        """How often the view was sent to a place, rather than scrolled by hand."""
        self._held = self._quiet = self._aim = 0
        self.reduced_motion = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setOpenLinks(False)
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self._bar = ThinScrollBar(theme)
        self.setVerticalScrollBar(self._bar)
        self._bar.valueChanged.connect(self._scrolled)
        self._bar.sliderPressed.connect(self.scrolled_by_hand)
        self._glide = QPropertyAnimation(self._bar, b"value", self)
        self._glide.setDuration(_MOVE_MS)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._resize_timer = QTimer(self, singleShot=True, interval=_RESIZE_MS)
        self._resize_timer.timeout.connect(self._refit)

    @property
    def article(self) -> Article | None:
        """The article shown."""
        return self._article

    def set_article(self, article: Article) -> None:
        """Show an article from its beginning, or the same one anew in its place."""
        before = self._article
        if article is before:
            return
        if before is None or before.id != article.id:
            self._place = _TOP_OF_TEXT
        self._article = article
        self.setAccessibleName(f"{article.info.number}: {article.info.title}")
        if before is not None and (before.text, before.blocks) == (article.text, article.blocks):
            # Only what is painted over the text is different: the selection stays.
            self.viewport().update()
        else:
            self._rebuild()

    def set_appearance(self, theme: Theme, style: ReadingStyle) -> None:
        """Set the text anew in another theme or style, keeping the passage in its place."""
        if (theme, style) == (self._theme, self._style):
            return
        self._theme, self._style = theme, style
        self._bar.set_theme(theme)
        self._rebuild()

    @property
    def place(self) -> tuple[int, float]:
        """The text position at the eye line, and how many pixels its line lies above it."""
        return self._place

    def position(self) -> int:
        """Return the text position at the eye line; 0 while the text stands at its top."""
        if self._article is None or self._bar.value() == 0:
            return 0
        return self._text_at(QPoint(self._line_begin(), round(self._eye())))

    def caret(self) -> int:
        """Return the text position of the caret."""
        return self._built.map.to_text(self.textCursor().position())

    @property
    def text_map(self) -> TextMap:
        """Which positions of the document show which of the text."""
        return self._built.map

    def scroll_to(self, position: int, *, glide: bool = True) -> None:
        """Bring a text position to the eye line, opening the fold it may lie in."""
        self.sent += 1
        self._send(position, glide=glide)

    def _send(self, position: int, *, glide: bool) -> None:
        self._unfold_for(position)
        target = round(self._top_of_line(position) - self._eye())
        target = min(max(target, self._bar.minimum()), self._bar.maximum())
        self._glide.stop()
        self._aim = position
        if not glide or self.reduced_motion or not self.isVisible():
            self._bar.setValue(target)
        elif target != self._bar.value():
            self._glide.setStartValue(self._bar.value())
            self._glide.setEndValue(target)
            self._glide.start()

    @property
    def open_folds(self) -> AbstractSet[int]:
        """The numbers of the folds that are open."""
        return self._open_folds

    def put_back(
        self, place: tuple[int, float], caret: int, open_folds: Iterable[int] = ()
    ) -> None:
        """Go back to a place, a caret position and open folds, telling nobody."""
        if set(open_folds) != self._open_folds:
            self._open_folds = set(open_folds)
            self._rebuild()
        with self._holding():
            self._put_caret(caret)
        self._place = place
        self._refit()

    def gliding(self) -> bool:
        """Tell whether the view is still moving to where it was sent."""
        return self._glide.state() is QPropertyAnimation.State.Running

    def toggle_fold_at_caret(self) -> bool:
        """Open or close the fold whose label the caret is on; False when it is on none."""
        return self._toggle_fold(self.textCursor().blockNumber())

    def _rebuild(self) -> None:
        if self._article is None:
            return
        with self._holding():
            caret = self._built.map.to_text(self.textCursor().position())
            setting = Setting(self._style, self._theme, frozenset(self._open_folds))
            self._built = build(self.document(), self._article, setting)
            self._put_caret(caret)
        self._refit()
        self.rebuilt.emit()

    def _put_caret(self, position: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(self._built.map.to_document(position))
        self._set_cursor(cursor)

    def _set_cursor(self, cursor: QTextCursor) -> None:
        """Take a cursor without scrolling to it, as Qt would."""
        with self._holding():
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

    def _line_begin(self) -> int:
        """Return where on the viewport lines begin: at the left, or where that is read first."""
        form = self.document().rootFrame().frameFormat()
        if self._built.mirrored:
            return round(self.viewport().width() - form.rightMargin())
        return round(form.leftMargin())

    def _top_of_line(self, position: int) -> float:
        """Return how far down the document the line of a text position begins, in pixels."""
        block, unit = self._block_at(position)
        top = self.document().documentLayout().blockBoundingRect(block).top()
        line = block.layout().lineForTextPosition(unit)
        return top + (line.y() if line.isValid() else 0.0)

    def on_a_line(self, point: QPointF) -> QPointF:
        """Return a point on the viewport moved from the leading onto the line above it."""
        layout = self.cursorForPosition(point.toPoint()).block().layout()
        top = layout.position().y() - self._bar.value()
        down = point.y() - top
        line = layout.lineAt(0)
        for number in range(1, layout.lineCount()):
            if layout.lineAt(number).y() > down:
                break
            line = layout.lineAt(number)
        if not line.isValid():
            return point
        inside = min(max(down, line.y() + 1), line.y() + line.height() - 2)
        return QPointF(point.x(), top + inside)

    def _text_at(self, point: QPoint) -> int:
        on_line = self.on_a_line(QPointF(point)).toPoint()
        return self._built.map.to_text(self.cursorForPosition(on_line).position())

    def _exactly_at(self, point: QPointF) -> int | None:
        scrolled = point + QPointF(0, self._bar.value())
        unit = self.document().documentLayout().hitTest(scrolled, Qt.HitTestAccuracy.ExactHit)
        return None if unit < 0 else self._built.map.to_text(unit)

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
        under_way = self.gliding()
        with self._holding():
            self._glide.stop()
            self.setLineWrapColumnOrWidth(self.viewport().width())
            self._set_margins()
            position, above = self._place
            target = self._top_of_line(position) - self._eye() + above if position else 0
            self._bar.setValue(round(target))
        if under_way:
            self._send(self._aim, glide=True)

    def _set_margins(self) -> None:
        width = self.viewport().width()
        text = min(width - GUTTER - MARGIN, widest_text(self._style))
        spare = max(width - GUTTER - MARGIN - text, 0)
        first, last = GUTTER + spare // 2, MARGIN + spare - spare // 2
        form = QTextFrameFormat()
        form.setLeftMargin(last if self._built.mirrored else first)
        form.setRightMargin(first if self._built.mirrored else last)
        form.setTopMargin(_TOP)
        form.setBottomMargin(round(self.viewport().height() * (1 - EYE_LINE)) // 2)
        frame = self.document().rootFrame()
        if frame.frameFormat() != form:
            frame.setFrameFormat(form)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002
        """Load nothing, whatever is asked for."""
        return None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the person's own scrolling end a glide."""
        self._glide.stop()
        self.scrolled_by_hand.emit()
        super().wheelEvent(event)

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
