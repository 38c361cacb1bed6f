"""The row of columns: how many fit, which leads, and in what order they stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from reader.core.article import Article
from reader.ui.columns.column import Column
from reader.ui.columns.typography import ReadingStyle, least_width
from reader.ui.theme import Theme


class ColumnRow(QScrollArea):
    """Columns side by side, of even width; beyond what fits they scroll sideways."""

    leading_changed = Signal(str)
    led_by_hand = Signal(str)
    order_changed = Signal()
    close_requested = Signal(str)
    column_added = Signal(object)

    def __init__(self, theme: Theme, style: ReadingStyle, parent: QWidget | None = None) -> None:
        """Make an empty row."""
        super().__init__(parent)
        self._theme, self._style = theme, style
        self._columns: list[Column] = []
        self._leading = ""
        self._reduced_motion = False
        self.setObjectName("columnRow")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inner = QWidget()
        self._inner.setObjectName("columns")
        self._layout = QHBoxLayout(self._inner)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(1)
        self.setWidget(self._inner)

    def __iter__(self) -> Iterator[Column]:
        return iter(self._columns)

    def __len__(self) -> int:
        return len(self._columns)

    def order(self) -> list[str]:
        """Return the ids of the articles shown, from left to right."""
        return [column.article_id for column in self._columns]

    def column(self, article_id: str) -> Column | None:
        """Return the column that shows an article, or None."""
        return next((c for c in self._columns if c.article_id == article_id), None)

    @property
    def leading(self) -> Column | None:
        """The column that leads: the one that last had the focus, else the first."""
        found = self.column(self._leading)
        return found or (self._columns[0] if self._columns else None)

    def set_articles(self, articles: Sequence[Article]) -> None:
        """Show exactly these articles in this order, keeping the columns that are there."""
        wanted = {article.id for article in articles}
        for column in [c for c in self._columns if c.article_id not in wanted]:
            self._remove(column)
        kept = {column.article_id: column for column in self._columns}
        self._columns = [kept.get(a.id) or self._made(a) for a in articles]
        self._lay_out()

    def set_appearance(self, theme: Theme, style: ReadingStyle) -> None:
        """Take another theme or style of text."""
        self._theme, self._style = theme, style
        for column in self._columns:
            column.set_appearance(theme, style)
        self._fit()

    def set_motion(self, *, reduced: bool) -> None:
        """Let columns glide to where they are sent, or be there at once."""
        self._reduced_motion = reduced
        for column in self._columns:
            column.view.reduced_motion = reduced

    def lead(self, article_id: str, *, focus: bool = True) -> None:
        """Make a column lead, bring it into view and, unless told not to, give it the focus."""
        column = self.column(article_id)
        if column is None:
            return
        self._entered(article_id)
        self.ensure_shown(column)
        # Under a sheet the row is hidden, and the keyboard belongs to the sheet.
        if focus and not self.isHidden():
            column.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def best_for_moment(self) -> str:
        """Return the article to bring into view for the moment: one in view, if any names it."""
        naming = [column for column in self._columns if column.names_moment]
        seen = [c for c in naming if self._seen(c)]
        return (seen or naming)[0].article_id if naming else ""

    def _seen(self, column: Column) -> bool:
        left = column.mapTo(self.viewport(), QPoint(0, 0)).x()
        return left >= 0 and left + column.width() <= self.viewport().width() + 1

    def holds_keyboard(self) -> bool:
        """Tell whether one of the columns has the focus."""
        focus = self.focusWidget()
        return focus is not None and focus.hasFocus()

    def lead_beside(self, step: int) -> None:
        """Let the next (1) or previous (-1) column lead."""
        if self.leading is not None:
            index = self._columns.index(self.leading) + step
            chosen = self._columns[index % len(self._columns)].article_id
            self.lead(chosen)
            self.led_by_hand.emit(chosen)

    def move_leading(self, step: int) -> None:
        """Move the leading column one place to the right (1) or the left (-1)."""
        if self.leading is not None:
            self._move(self.leading, self._columns.index(self.leading) + step)
            self.order_changed.emit()

    def ensure_shown(self, column: Column) -> None:
        """Scroll sideways until a column is wholly in view."""
        # A column that was just added has no place yet before the layout is asked for it.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self.ensureWidgetVisible(column, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        self._fit()

    def _made(self, article: Article) -> Column:
        column = Column(article, self._theme, self._style)
        column.view.reduced_motion = self._reduced_motion
        column.view.entered.connect(lambda: self._entered(article.id))
        column.view.scrolled_by_hand.connect(lambda: self._scrolled_by_hand(column))
        column.header.dragged.connect(lambda at: self._drag(column, at))
        column.header.dropped.connect(self.order_changed)
        column.closed.connect(self.close_requested)
        self.column_added.emit(column)
        return column

    def _remove(self, column: Column) -> None:
        self._columns.remove(column)
        self._layout.removeWidget(column)
        column.hide()
        column.deleteLater()

    def _lay_out(self) -> None:
        for place, column in enumerate(self._columns):
            if self._layout.indexOf(column) != place:
                self._layout.insertWidget(place, column)
        self._fit()
        self._mark()

    def _fit(self) -> None:
        width = least_width(self._style)
        for column in self._columns:
            column.setMinimumWidth(width)

    def _move(self, column: Column, place: int) -> None:
        place = min(max(place, 0), len(self._columns) - 1)
        if self._columns.index(column) != place:
            self._columns.remove(column)
            self._columns.insert(place, column)
            self._layout.removeWidget(column)
            self._layout.insertWidget(place, column)
            self.ensure_shown(column)

    def _drag(self, column: Column, at: QPoint) -> None:
        x = self._inner.mapFromGlobal(at).x()
        place = sum(1 for other in self._columns if other is not column and x > _middle(other))
        self._move(column, place)

    def _entered(self, article_id: str) -> None:
        if article_id != self._leading:
            self._leading = article_id
            self._mark()
            self.leading_changed.emit(article_id)

    def _scrolled_by_hand(self, column: Column) -> None:
        """Let the column under the pointer lead; take the keyboard only from another column."""
        if self.holds_keyboard():
            column.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._entered(column.article_id)

    def _mark(self) -> None:
        leading = self.leading
        for column in self._columns:
            column.set_leading(leading=column is leading)


def _middle(column: Column) -> float:
    return column.x() + column.width() / 2
