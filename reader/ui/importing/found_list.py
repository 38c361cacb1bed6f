"""The list of what was read: each article with a tick, and what could not be read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeGuard

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.core.i18n import tr
from reader.ui.claims.painting import draw_lines
from reader.ui.claims.style import scaled
from reader.ui.mirroring import in_row, point_in_row
from reader.ui.painted_list import PaintedList, paint_ground
from reader.ui.safety.entries import Entry, EntryModel, Row
from reader.ui.theme import Theme
from reader.ui.tick import SIDE, paint_tick

_LEFT = 8
_GAP = 8
_PAD = 6
_Index = QModelIndex | QPersistentModelIndex


class FoundModel(EntryModel):
    """What was read, in order; those with a key can be ticked, unless they are `settled`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self.left_out: set[str] = set()
        self.settled: set[str] = set()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return whether an article is ticked, besides what entries tell."""
        row = self.row_at(index)
        if role == Qt.ItemDataRole.CheckStateRole and self.can_be_ticked(row):
            out = row.key in self.left_out
            return Qt.CheckState.Unchecked if out else Qt.CheckState.Checked
        return super().data(index, role)

    def can_be_ticked(self, row: Row | None) -> TypeGuard[Entry]:
        """Tell whether a row is an article of which there is something to decide."""
        return isinstance(row, Entry) and bool(row.key) and row.key not in self.settled

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let all be chosen and articles be ticked."""
        row = self.row_at(index)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.can_be_ticked(row):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags


class FoundList(PaintedList):
    """Lists what was read; says which is looked at and which are to be imported."""

    looked_at = Signal(str)
    """The key of the article that is chosen, or an empty string."""

    ticked = Signal(str, bool)
    """An article is to be imported, or left out."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self.entries = FoundModel(self)
        self.setModel(self.entries)
        self._painter = _FoundDelegate(self.entries, theme, self)
        self.setItemDelegate(self._painter)
        self.setUniformItemSizes(True)
        self.setAccessibleName(tr("What was read"))

    def add(self, rows: Sequence[Entry]) -> None:
        """List more, and look at the first where nothing was looked at yet."""
        self.entries.append_rows(rows)
        if not self.currentIndex().isValid() and rows:
            self.setCurrentIndex(self.entries.index(0))

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._painter.theme = theme
        self.viewport().update()

    def chosen_key(self) -> str:
        """Return the key of the article that is chosen, or an empty string."""
        row = self.entries.row_at(self.currentIndex())
        return row.key if isinstance(row, Entry) else ""

    def toggle(self) -> None:
        """Leave out what is chosen, or take it in again."""
        key = self.chosen_key()
        if not self.entries.can_be_ticked(self.entries.row_at(self.currentIndex())):
            return
        out = key not in self.entries.left_out
        (self.entries.left_out.add if out else self.entries.left_out.discard)(key)
        self.viewport().update()
        self.ticked.emit(key, not out)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]  # noqa: N802
        """Tell what is looked at now."""
        super().currentChanged(current, previous)
        self.looked_at.emit(self.chosen_key())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with the space bar, leave Esc and Enter to the sheet, move with the others."""
        if event.key() == Qt.Key.Key_Space:
            self.toggle()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick where the box was clicked."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index == self.currentIndex():
            box = self.visualRect(index)
            across = event.position().x() - box.left()
            if self.isRightToLeft():
                across = box.right() - event.position().x()
            if across < _LEFT + SIDE + _GAP:
                self.toggle()


class _FoundDelegate(QStyledItemDelegate):
    """Paints a tick and two lines."""

    def __init__(self, rows: FoundModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows, self.theme = rows, theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        small = QFontMetricsF(scaled(option.font, 0.88)).height()
        return QSize(1, round(option.fontMetrics.height() + small + 2 + 2 * _PAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = self._rows.row_at(index)
        if not isinstance(row, Entry):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, self.theme, sides=1)
        out = row.key in self._rows.left_out
        if self._rows.can_be_ticked(row):
            top = option.rect.top() + _PAD + (option.fontMetrics.height() - SIDE) / 2
            corner = point_in_row(QPointF(option.rect.left() + _LEFT, top), SIDE, option)
            theme = self.theme
            paint_tick(
                painter, corner, ticked=not out,
                fill=theme.accent, edge=theme.secondary, sign=theme.on_accent,
            )  # fmt: skip
        self._paint_words(painter, option, row, faint=out)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, row: Entry, *, faint: bool
    ) -> None:
        theme, small = self.theme, scaled(option.font, 0.88)
        left = _LEFT + SIDE + _GAP
        box = QRectF(option.rect).adjusted(left, _PAD, -_LEFT, -_PAD)
        high = option.fontMetrics.height()
        top = QRectF(box.x(), box.y(), box.width(), high)
        gone = faint or not self._rows.can_be_ticked(row)
        ink = theme.secondary if gone else theme.ink
        draw_lines(painter, row.title, QFont(option.font), ink, in_row(top, option), 1)
        below = QRectF(box.x(), top.bottom() + 2, box.width(), QFontMetricsF(small).height())
        if row.side:
            strong = QFont(small)
            strong.setWeight(QFont.Weight.DemiBold)
            room = min(QFontMetricsF(strong).horizontalAdvance(row.side) + 1, box.width())
            side = QRectF(below.x(), below.y(), room, below.height())
            draw_lines(painter, row.side, strong, theme.accent_text, in_row(side, option), 1)
            below.setLeft(side.right() + _GAP)
        if row.below and below.width() > 4 * _GAP:
            draw_lines(painter, row.below, small, theme.secondary, in_row(below, option), 1)
