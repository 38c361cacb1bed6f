"""Paints the lines of the History."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from reader.ui.claims.painting import draw_lines
from reader.ui.claims.style import scaled
from reader.ui.history.model import HistoryModel
from reader.ui.history.rows import Heading, Line, state_text, time_text, who_text
from reader.ui.mirroring import in_row
from reader.ui.painted_list import paint_ground
from reader.ui.theme import Theme

_LEFT = 24
_RIGHT = 16
_PAD = 6
_BETWEEN = 8

_Words = tuple[str, QFont]
_Index = QModelIndex | QPersistentModelIndex


class HistoryDelegate(QStyledItemDelegate):
    """Two lines a change: act and time, then what it was about and where it stands."""

    def __init__(self, rows: HistoryModel, theme: Theme, parent: QObject | None = None) -> None:
        """Paint the rows of `rows` in the colours of `theme`."""
        super().__init__(parent)
        self._rows, self.theme = rows, theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a day or of a change, in pixels."""
        act, small = option.fontMetrics.height(), _small(option.font)[1]
        if isinstance(self._rows.row_at(index), Heading):
            return QSize(1, round(small) + _PAD * 3)
        return QSize(1, act + round(small) + 2 * _PAD + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the row at `index`."""
        row = self._rows.row_at(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Heading):
            font, height = _small(option.font)
            font.setWeight(QFont.Weight.DemiBold)
            box = QRectF(option.rect).adjusted(_RIGHT, 0, -_RIGHT, -_PAD)
            box.setTop(box.bottom() - height)
            draw_lines(painter, row.text, font, self.theme.secondary, in_row(box, option), 1)
        elif row is not None:
            paint_ground(painter, option, self.theme, sides=6)
            if row.current:
                self._paint_bar(painter, option)
            self._paint_words(painter, option, row)
        painter.restore()

    def _paint_bar(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        box = QRectF(option.rect).adjusted(10, 7, -6, -7)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.accent)
        bar = QRectF(box.x(), box.y(), 3, box.height())
        painter.drawRoundedRect(in_row(bar, option), 1.5, 1.5)

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, line: Line) -> None:
        box = QRectF(option.rect).adjusted(_LEFT, _PAD, -_RIGHT, -_PAD)
        small, height = _small(option.font)
        act = QFont(option.font)
        act.setStrikeOut(line.undone)
        act.setWeight(QFont.Weight.DemiBold if line.current else act.weight())
        ink = self.theme.secondary if line.undone else self.theme.ink
        top = QRectF(box.x(), box.y(), box.width(), option.fontMetrics.height())
        self._paint_pair(
            painter, option, top, (line.entry.label, act), (time_text(line.entry), small), ink
        )
        about = " · ".join(p for p in (self._rows.detail_soon(line), who_text(line.entry)) if p)
        below = QRectF(box.x(), top.bottom() + 2, box.width(), height)
        word = QFont(small)
        word.setItalic(not line.current)
        word.setWeight(QFont.Weight.DemiBold if line.current else word.weight())
        self._paint_pair(
            painter, option, below, (about, small), (state_text(line), word), self.theme.secondary
        )

    def _paint_pair(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        box: QRectF,
        left: _Words,
        right: _Words,
        ink: QColor,
    ) -> None:
        """Paint words at the left, as many as there is room for, and others at the right."""
        room = QFontMetricsF(right[1]).horizontalAdvance(right[0])
        if right[0]:
            edge = QRectF(box.right() - room - 1, box.y(), room + 1, box.height())
            edge = in_row(edge, option)
            draw_lines(painter, right[0], right[1], self.theme.secondary, edge, 1)
            box = box.adjusted(0, 0, -room - _BETWEEN, 0)
        draw_lines(painter, left[0], left[1], ink, in_row(box, option), 1)


def _small(font: QFont) -> tuple[QFont, float]:
    small = scaled(font, 0.88)
    return small, QFontMetricsF(small).height()
