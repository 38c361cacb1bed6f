"""The list that shows entries, with its keys and its painting."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.ui.claims.painting import draw_lines
from reader.ui.claims.style import scaled
from reader.ui.guarded import guarded
from reader.ui.mirroring import in_row
from reader.ui.painted_list import PaintedList, paint_focus, paint_ground
from reader.ui.safety.entries import Entry, EntryModel, Heading, Row
from reader.ui.theme import Theme

_SIDE = 16
_PAD = 6
_BETWEEN = 8
_Index = QModelIndex | QPersistentModelIndex


class EntryList(PaintedList):
    """A list of entries; Enter, Esc and moving say so and do nothing else."""

    entered = Signal()
    escaped = Signal()
    moved = Signal()

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty list, called `name` by screen readers."""
        super().__init__(parent)
        self.entries = EntryModel(self)
        self.setModel(self.entries)
        self._painter = _EntryDelegate(self.entries, theme, self)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(name)
        self.doubleClicked.connect(lambda _: self.entered.emit())

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows, keeping the chosen entry; where that is gone, the one in its place."""
        chosen, place = self.chosen_key(), self.currentIndex().row()
        self.entries.set_rows(rows)
        index = self.entries.index_of(chosen)
        if not index.isValid() and place >= 0:
            index = self._nearest(place)
        if index.isValid():
            self.setCurrentIndex(index)
        self.moved.emit()

    def choose(self, key: str) -> None:
        """Choose the entry with this key, if it is there."""
        index = self.entries.index_of(key)
        if index.isValid():
            self.setCurrentIndex(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first entry where none is chosen."""
        super().focusInEvent(event)
        self.choose_first()

    def chosen_key(self) -> str:
        """Return the key of the chosen entry, or an empty string."""
        row = self.entries.row_at(self.currentIndex())
        return row.key if isinstance(row, Entry) else ""

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._painter.theme = theme
        self.viewport().update()

    def choose_first(self) -> None:
        """Choose the first entry where none is chosen."""
        if not self.chosen_key():
            index = self._nearest(0)
            if index.isValid():
                self.setCurrentIndex(index)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows; where none can be chosen, the list itself shows that it has the focus."""
        super().paintEvent(event)
        if self.hasFocus() and not self.chosen_key():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_focus(painter, QRectF(self.viewport().rect()), self._painter.theme)
            painter.end()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]  # noqa: N802
        """Tell that another entry was chosen."""
        super().currentChanged(current, previous)
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of Enter and Esc, move with the others."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def _nearest(self, place: int) -> QModelIndex:
        rows = self.entries.rows
        after = [n for n, row in enumerate(rows) if isinstance(row, Entry) and n >= place]
        before = [n for n, row in enumerate(rows) if isinstance(row, Entry) and n < place]
        found = after[:1] or before[-1:]
        return self.entries.index(found[0]) if found else QModelIndex()


class _EntryDelegate(QStyledItemDelegate):
    """Paints a heading, or the two lines of an entry."""

    def __init__(self, rows: EntryModel, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows, self.theme = rows, theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        row = self._rows.row_at(index)
        high, small = option.fontMetrics.height(), round(_small(option.font)[1])
        if isinstance(row, Heading):
            return QSize(1, small + 3 * _PAD)
        below = small + 2 if isinstance(row, Entry) and row.below else 0
        return QSize(1, high + below + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = self._rows.row_at(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Heading):
            font, height = _small(option.font)
            font.setWeight(QFont.Weight.DemiBold)
            box = QRectF(option.rect).adjusted(_SIDE, 0, -_SIDE, -_PAD)
            box.setTop(box.bottom() - height)
            draw_lines(painter, row.title, font, self.theme.secondary, in_row(box, option), 1)
        elif row is not None:
            if row.key:
                paint_ground(painter, option, self.theme, sides=6)
            self._paint_words(painter, option, row)
        painter.restore()

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, row: Entry) -> None:
        box = QRectF(option.rect).adjusted(_SIDE, _PAD, -_SIDE, -_PAD)
        small, height = _small(option.font)
        top = QRectF(box.x(), box.y(), box.width(), option.fontMetrics.height())
        if row.side:
            room = QFontMetricsF(small).horizontalAdvance(row.side) + 1
            edge = QRectF(top.right() - room, top.y(), room, top.height())
            draw_lines(painter, row.side, small, self.theme.secondary, in_row(edge, option), 1)
            top.setWidth(top.width() - room - _BETWEEN)
        draw_lines(painter, row.title, QFont(option.font), self.theme.ink, in_row(top, option), 1)
        if row.below:
            below = QRectF(box.x(), top.bottom() + 2, box.width(), height)
            draw_lines(painter, row.below, small, self.theme.secondary, below, 1)


def _small(font: QFont) -> tuple[QFont, float]:
    small = scaled(font, 0.88)
    return small, QFontMetricsF(small).height()
