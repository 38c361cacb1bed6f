"""The row of columns: which there are, which leads, and in what order they stand."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from reader.core.article import Article, ArticleInfo
from reader.core.column_widths import least_beside
from reader.ui.columns import marker_strip, scroll_bar
from reader.ui.columns.column import Column
from reader.ui.columns.shelf import GAP, Shelf
from reader.ui.columns.typography import ReadingStyle, least_width
from reader.ui.theme import Theme

_STEP = 40
_SETTLE_MS = 20
_REST_MS = 140
_MOVE_MS = 160
_HELD_MS = 1000
"""Until then, a window that was just opened may be made larger: maximised, as it was left."""


class ColumnRow(QScrollArea):
    """Columns side by side; beyond what fits they scroll sideways past the leading one."""

    leading_changed = Signal(str)
    led_by_hand = Signal(object)
    order_changed = Signal()
    close_requested = Signal(str)
    column_added = Signal(object)
    arranged = Signal()
    more_wanted = Signal()
    """The first of the columns that are still to come has come into view."""

    def __init__(self, theme: Theme, style: ReadingStyle, parent: QWidget | None = None) -> None:
        """Make an empty row."""
        super().__init__(parent)
        self._theme, self._style = theme, style
        self._columns: list[Column] = []
        self.tabs_after: QWidget | None = None
        """What Tab leaves for the first column."""
        self._leading = self._alone = self._sought = ""
        self._across: int | None = None
        self._held = QTimer(self, singleShot=True, interval=_HELD_MS)
        self._held.timeout.connect(self._put_across)
        self._before_alone = 0
        self._reduced_motion = False
        self.setObjectName("columnRow")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.shelf = Shelf(theme)
        self.setWidget(self.shelf)
        self.shelf.resized_by_hand.connect(self._arrange)
        self.shelf.resized_by_hand.connect(self.arranged)
        self.horizontalScrollBar().valueChanged.connect(self._pin)
        bar = self.horizontalScrollBar()
        self._glide = QPropertyAnimation(bar, b"value", self)
        self._glide.setDuration(_MOVE_MS)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._rest_timer = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest_timer.timeout.connect(self._come_to_rest)
        bar.valueChanged.connect(self._scrolled)
        bar.actionTriggered.connect(self._let_go)
        self._in_view = True
        self._settle_timer = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle_timer.timeout.connect(self._settle)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._keyboard_moved)

    def __iter__(self) -> Iterator[Column]:
        return iter(self._columns)

    def __len__(self) -> int:
        return len(self._columns)

    def tie(self, act: Callable[[Column], object]) -> None:
        """Do `act` for every column: for those that there are, and for each that comes."""
        for column in self._columns:
            act(column)
        self.column_added.connect(act)

    def order(self) -> list[str]:
        """Return the keys of the columns, from left to right."""
        return [column.key for column in self._columns]

    def column(self, article_id: str) -> Column | None:
        """Return the column that shows an article, the leading one before others, or None."""
        leading = self.leading
        if leading is not None and leading.article_id == article_id:
            return leading
        return next((c for c in self._columns if c.article_id == article_id), None)

    @property
    def leading(self) -> Column | None:
        """The column that leads: the one that last had the focus, else the first."""
        found = next((c for c in self._columns if c.key == self._leading), None)
        return found or (self._columns[0] if self._columns else None)

    @property
    def maximised(self) -> bool:
        """Whether the leading column is the only one shown."""
        return bool(self._alone)

    def set_columns(
        self, shown: Sequence[tuple[str, Article | ArticleInfo]], coming: Sequence[str] = ()
    ) -> None:
        """Show exactly these columns, each a key and an article, keeping those that are there.

        Of an article that is still being read there is the head. Behind them there is room for
        columns that are `coming`, by key.
        """
        self.shelf.coming = coming
        wanted, bar = {key for key, _ in shown}, self.horizontalScrollBar()
        across = bar.value()
        for column in [c for c in self._columns if c.key not in wanted]:
            self._remove(column)
        # Qt scrolls to where the keyboard goes when it is taken from a column.
        bar.setValue(across)
        kept = {column.key: column for column in self._columns}
        self._columns = [kept.get(key) or self._made(key, article) for key, article in shown]
        self._lay_out()

    def set_appearance(self, theme: Theme, style: ReadingStyle) -> None:
        """Take another theme or style of text."""
        self._theme, self._style = theme, style
        self.shelf.set_theme(theme)
        for column in self._columns:
            column.set_appearance(theme, style)
        self._arrange()

    def set_motion(self, *, reduced: bool) -> None:
        """Let columns glide to where they are sent, or be there at once."""
        self._reduced_motion = reduced
        for column in self._columns:
            column.view.reduced_motion = reduced

    def lead(self, article_id: str, *, focus: bool = True) -> None:
        """Let an article's column lead, in view and, unless told not to, with the focus."""
        column = self.column(article_id)
        if column is not None:
            self.lead_column(column, focus=focus)

    def lead_column(self, column: Column, *, focus: bool = True) -> None:
        """Let this column lead, in view and, unless told not to, with the focus."""
        self._entered(column)
        self.ensure_shown(column)
        # Under a sheet the row is hidden, and the keyboard belongs to the sheet.
        if focus and not self.isHidden():
            column.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def best_for_moment(self, telling: Collection[str] = ()) -> str:
        """Return the article to bring into view for the moment: one in view, if any names it.

        Those that are `telling` of the event go before those that only name the day.
        """
        naming = [column for column in self._columns if column.names_moment]
        naming = [c for c in naming if c.article_id in telling] or naming
        seen = [c for c in naming if self._seen(c)]
        return (seen or naming)[0].article_id if naming else ""

    def show_moment(self, article_id: str) -> None:
        """Bring a column into view, and as many beside it that name the moment as have room."""
        column = self.column(article_id)
        if column is None:
            return
        self.lead_column(column, focus=False)
        bar, wide = self.horizontalScrollBar(), self.viewport().width()
        boxes = {c: self.shelf.box(c) for c in self._columns}
        naming = [c for c in self._columns if c.names_moment]

        def shows(across: int, one: Column) -> bool:
            box = boxes[one]
            return across <= box.left() and box.left() + box.width() <= across + wide

        def gain(across: int) -> tuple[int, int]:
            return sum(shows(across, c) for c in naming), -abs(across - bar.value())

        edges = [x for box in boxes.values() for x in (box.left(), box.left() + box.width() - wide)]
        places = [min(max(x, 0), bar.maximum()) for x in edges]
        best = max((x for x in places if shows(x, column)), key=gain, default=bar.value())
        if gain(best)[0] > gain(bar.value())[0]:
            bar.setValue(best)

    def holds_keyboard(self) -> bool:
        """Tell whether one of the columns has the focus."""
        focus = self.focusWidget()
        return focus is not None and focus.hasFocus()

    def lead_beside(self, step: int) -> None:
        """Let the next (1) or previous (-1) column lead."""
        if self.leading is not None:
            index = self._columns.index(self.leading) + step
            chosen = self._columns[index % len(self._columns)]
            self.lead_column(chosen)
            self.led_by_hand.emit(chosen)

    def open_find(self) -> None:
        """Open the find bar of the leading column, with the words last looked for anywhere."""
        if self.leading is not None:
            self.leading.finding.open(self._sought)

    def find_step(self, step: int) -> None:
        """Go to the next (1) or previous (-1) match in the leading column."""
        if self.leading is not None:
            self.leading.finding.step(step, self._sought)

    def move_leading(self, step: int) -> None:
        """Move the leading column one place to the right (1) or the left (-1)."""
        step = -step if self.isRightToLeft() else step
        if self.leading is not None:
            self._move(self.leading, self._columns.index(self.leading) + step)
            self.order_changed.emit()

    def maximise(self, *, alone: bool) -> None:
        """Show the leading column alone, or all of them again."""
        leading, was = self.leading, self._alone
        self._alone = leading.key if alone and leading is not None else ""
        if self._alone and not was:
            self._glide.stop()
            self._before_alone = self.horizontalScrollBar().value()
        self._lay_out()
        if was and not self._alone:
            self.put_across(self._before_alone)
            if leading is not None and not self._seen(leading):
                self.ensure_shown(leading)
                self._pin()
        self.arranged.emit()

    def widen(self, step: int) -> None:
        """Make the leading column a step wider (1) or narrower (-1)."""
        if self.leading is not None:
            self.shelf.widen(self.leading, step * _STEP)

    def ensure_shown(self, column: Column) -> None:
        """Scroll sideways until a column is wholly in view where it stands by itself.

        Beside the one that leads where both have room, as that stays in view over the others.
        """
        if column not in self._columns:
            return
        self._let_go()
        box, bar, room = self.shelf.box(column), self.horizontalScrollBar(), self.viewport().width()
        first, last = box.left(), box.left() + box.width() - room
        leading = self.leading
        if leading is not None and leading is not column:
            led = self.shelf.box(leading)
            if box.width() + led.width() <= room:
                after = led.left() > box.left()
                last += led.width() if after else 0
                first -= 0 if after else led.width()
        self._glide.stop()
        bar.setValue(min(max(bar.value(), last), first))

    def put_across(self, across: int) -> None:
        """Put the row back where it was scrolled sideways, whatever column leads.

        Where the columns are not that wide yet, or not for a moment, it is put there as soon as
        they are, unless it is scrolled meanwhile.
        """
        self._settle_timer.stop()
        self._across = across
        self._held.start()
        self._arrange()

    def order_tabs(self) -> None:
        """Let Tab go from what stands before the row through the columns as they are placed.

        What stands in a window of its own has an order of its own.
        """
        before = self.tabs_after
        if before is not None and before.window() is not self.window():
            before = None
        for stop in (stop for column in self._columns for stop in column.stops()):
            if before is not None:
                QWidget.setTabOrder(before, stop)
            before = stop

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        self._arrange()

    def _seen(self, column: Column) -> bool:
        left = column.mapTo(self.viewport(), QPoint(0, 0)).x()
        return left >= 0 and left + column.width() <= self.viewport().width() + 1

    def _remember(self, words: str) -> None:
        self._sought = words or self._sought

    def _made(self, key: str, article: Article | ArticleInfo) -> Column:
        column = Column(article, self._theme, self._style, key)
        column.view.reduced_motion = self._reduced_motion
        column.view.entered.connect(lambda: self._entered(column))
        column.view.scrolled_by_hand.connect(lambda: self._scrolled_by_hand(column))
        column.find_bar.entered.connect(lambda: self._entered(column))
        column.finding.searched.connect(self._remember)
        header = column.header
        header.find_wanted.connect(lambda: column.finding.open(self._sought))
        header.maximise_wanted.connect(lambda: self._maximise_by_hand(column))
        header.dragged.connect(lambda at: self._drag(column, at))
        header.dropped.connect(self.order_changed)
        column.closed.connect(self.close_requested)
        self.column_added.emit(column)
        return column

    def _remove(self, column: Column) -> None:
        self._columns.remove(column)
        column.hide()
        column.deleteLater()

    def _lay_out(self) -> None:
        alone = next((c for c in self._columns if c.key == self._alone), None)
        self._alone = alone.key if alone else ""
        self.shelf.set_columns(self._columns, alone)
        same = [column.article_id for column in self._columns]
        for place, column in enumerate(self._columns, 1):
            column.header.set_maximised(alone=alone is not None)
            one = column.article_id
            column.tell_apart(same[:place].count(one), same.count(one))
        self.order_tabs()
        self._arrange()
        self._mark()

    def _arrange(self) -> None:
        least = least_width(self._style) + marker_strip.WIDTH + scroll_bar.WIDTH
        count = len(self._columns) + len(self.shelf.coming)
        least = least_beside(least, self.viewport().width(), GAP, count)
        # The bar below appears and goes with the width, and takes its height from the columns.
        for _ in range(2):
            self.shelf.set_room(least, self.viewport().size())
            self.horizontalScrollBar().setSingleStep(max(least // 2, 1))
        was_seen, restored = self._in_view, self._across is not None
        self._put_across()
        self._pin()
        leading = self.leading
        if leading is not None and was_seen and not restored and not self._seen(leading):
            self.ensure_shown(leading)
            self._pin()
        self._note_view()
        if self.shelf.comes_into_view(self.horizontalScrollBar().value()):
            self.more_wanted.emit()

    def _note_view(self) -> None:
        """Remember whether the leading column is in view, so that it stays so at other widths."""
        self._in_view = self.leading is not None and self._seen(self.leading)

    def _put_across(self) -> None:
        bar = self.horizontalScrollBar()
        if self._across is not None:
            if bar.value() != self._across:
                bar.setValue(self._across)
                # Where it was left it stays, also between two edges.
                self._rest_timer.stop()
            if self.isVisible() and bar.value() == self._across and not self._held.isActive():
                self._across = None

    def _scrolled(self, across: int) -> None:
        self._rest_timer.start()
        # Where there is less to be scrolled for a moment, it is at the end by itself.
        if across not in (self._across, self.horizontalScrollBar().maximum()):
            self._let_go()

    def _let_go(self) -> None:
        """Let the row be scrolled from where it was put."""
        self._across = None
        self._held.stop()

    def _pin(self) -> None:
        if self.leading is not None:
            self.shelf.pin(self.leading, self.horizontalScrollBar().value())

    def _come_to_rest(self) -> None:
        """Let whole columns be seen once it is no longer scrolled sideways."""
        bar = self.horizontalScrollBar()
        edge = self.shelf.nearest_edge(bar.value()) if self._columns else 0
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._rest_timer.start()
        elif self._reduced_motion or not self.isVisible():
            bar.setValue(edge)
        elif edge != bar.value():
            self._glide.setEndValue(edge)
            self._glide.start()
        self._note_view()

    def _settle(self) -> None:
        """Bring the leading column wholly into view, once nothing is held with the mouse."""
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._settle_timer.start()
        elif self.leading is not None:
            self.ensure_shown(self.leading)
            self._pin()

    def _move(self, column: Column, place: int) -> None:
        place = min(max(place, 0), len(self._columns) - 1)
        if self._columns.index(column) != place:
            self._columns.remove(column)
            self._columns.insert(place, column)
            self._lay_out()
            self.ensure_shown(column)

    def _drag(self, column: Column, at: QPoint) -> None:
        x = self.shelf.mapFromGlobal(at).x()
        x = self.shelf.width() - x if self.isRightToLeft() else x
        others = (self.shelf.box(other) for other in self._columns if other is not column)
        self._move(column, sum(1 for box in others if x > box.center().x()))

    def _entered(self, column: Column) -> None:
        if column.key != self._leading:
            self._leading = column.key
            if self._alone:
                self._alone = column.key
                self._lay_out()
            self._mark()
            self._settle_timer.start()
            self.leading_changed.emit(column.article_id)

    def _keyboard_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Let the column lead whose button has the keyboard, so that it can be seen there."""
        if now is None or not self.isAncestorOf(now):
            return
        column = next((c for c in self._columns if c.isAncestorOf(now)), None)
        if column is not None and now is not column.view:
            self._entered(column)
            self.ensure_shown(column)
            self._pin()

    def _maximise_by_hand(self, column: Column) -> None:
        self.lead_column(column)
        self.maximise(alone=not self.maximised)

    def _scrolled_by_hand(self, column: Column) -> None:
        """Let the column under the pointer lead; take the keyboard only from another column."""
        if self.holds_keyboard():
            column.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._entered(column)

    def _mark(self) -> None:
        leading = self.leading
        for column in self._columns:
            column.set_leading(leading=column is leading)
