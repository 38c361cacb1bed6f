"""Paints the passages elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from reader.ui.badge import SIDE, paint_badge
from reader.ui.claims.painting import draw_lines
from reader.ui.claims.style import scaled
from reader.ui.columns.typography import reading_faces
from reader.ui.elsewhere.model import PassageModel
from reader.ui.elsewhere.rows import Found, Head, nearest_text, silent_text
from reader.ui.enlarging import enlarged
from reader.ui.marked import Laid, MarkedText, lay_out, one_line
from reader.ui.mirroring import in_row, point_in_row
from reader.ui.painted_list import paint_ground
from reader.ui.theme import Theme

EDGE = 12
"""Pixels between the words and the edges of the list."""

_PAD = 6
_BAR = 10
_LINES = 5
_WHY_LINES = 2
_BETWEEN = 3

_Index = QModelIndex | QPersistentModelIndex


class PassageDelegate(QStyledItemDelegate):
    """An article's line with its number; under it passages with the words that match, and why."""

    def __init__(self, rows: PassageModel, theme: Theme, parent: QObject | None = None) -> None:
        """Paint the rows of `rows` in the colours of `theme`."""
        super().__init__(parent)
        self._rows, self._theme = rows, theme
        self._laid: dict[int, tuple[tuple[object, ...], Laid, Laid]] = {}
        rows.modelReset.connect(self._laid.clear)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self._laid.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a row at the width of its view, in pixels."""
        row = self._rows.row_at(index)
        if isinstance(row, Found):
            quote, why = self._lay_out(option, index, row)
            return QSize(1, round(quote.height + _BETWEEN + why.height + 2 * _PAD))
        side = max(_side(option), round(_height(option.font)))
        more = round(_height(_small(option.font))) if isinstance(row, Head) and row.nearest else 0
        return QSize(1, side + more + 2 * _PAD + (0 if index.row() == 0 else _PAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the row at `index`."""
        row = self._rows.row_at(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Head):
            above = 0 if index.row() == 0 else _PAD
            if row.silent:
                paint_ground(painter, option, self._theme, sides=4, above=above)
            self._paint_head(painter, option, row, above)
        elif row is not None:
            paint_ground(painter, option, self._theme, sides=4, above=0)
            self._paint_found(painter, option, index, row)
        painter.restore()

    def _lay_out(
        self, option: QStyleOptionViewItem, index: _Index, row: Found
    ) -> tuple[Laid, Laid]:
        # With the room of the scroll bar left free: one that comes or goes moves nothing.
        width = option.widget.width() - _BAR
        key = (row, width, option.font.key())
        known = self._laid.get(index.row())
        if known is None or known[0] != key:
            room = width - self._indent(option) - EDGE
            wash = self._theme.selection
            quote = lay_out(one_line(row.text, row.marks), _face(option.font), wash, room, _LINES)
            why = lay_out(MarkedText(row.why), _small(option.font), wash, room, _WHY_LINES)
            known = (key, quote, why)
            self._laid[index.row()] = known
        return known[1], known[2]

    def _indent(self, option: QStyleOptionViewItem) -> int:
        return EDGE + _side(option) + 8

    def _paint_head(
        self, painter: QPainter, option: QStyleOptionViewItem, row: Head, above: int
    ) -> None:
        box, side = QRectF(option.rect).adjusted(EDGE, above, -EDGE, 0), _side(option)
        if above:
            painter.setPen(QPen(self._theme.rule, 1))
            y = option.rect.top() + 2.5
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        if row.nearest:
            self._paint_nearest(painter, option, row, box)
            box.setBottom(box.bottom() - _height(_small(option.font)))
        badge = QRectF(box.x(), box.center().y() - side / 2, side, side)
        paint_badge(painter, in_row(badge, option), row.number, self._theme, hollow=row.silent)
        high = _height(option.font)
        line = QRectF(box.x() + side + 8, box.center().y() - high / 2, 0, high)
        line.setRight(box.right())
        font, ink, words = QFont(option.font), self._theme.ink, row.source
        if row.silent:
            ink, words = self._theme.secondary, f"{silent_text(row)} · {row.source}"
        else:
            font.setWeight(QFont.Weight.DemiBold)
        draw_lines(painter, words, font, ink, in_row(line, option), 1)

    def _paint_nearest(
        self, painter: QPainter, option: QStyleOptionViewItem, row: Head, box: QRectF
    ) -> None:
        """Paint what comes nearest, with an arrow that tells whether it is opened."""
        font = _small(option.font)
        high, indent = _height(font), _side(option) + 8
        line = QRectF(box.x() + indent, box.bottom() - _PAD - high, box.width() - indent, high)
        draw_lines(painter, nearest_text(row), font, self._theme.secondary, in_row(line, option), 1)
        painter.setFont(font)
        painter.setPen(self._theme.secondary)
        arrow = QRectF(box.x(), line.top(), _side(option), high)
        painter.drawText(in_row(arrow, option), Qt.AlignmentFlag.AlignCenter, _arrow(row, option))

    def _paint_found(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, row: Found
    ) -> None:
        quote, why = self._lay_out(option, index, row)
        left = option.rect.left() + self._indent(option)
        width, top = option.widget.width() - _BAR - EDGE - left, option.rect.top() + _PAD
        small = _small(option.font)
        number = QRectF(option.rect.left() + EDGE, top, _side(option), _height(small))
        painter.setFont(small)
        painter.setPen(self._theme.secondary)
        painter.drawText(in_row(number, option), Qt.AlignmentFlag.AlignCenter, f"{row.place}.")
        at = point_in_row(QPointF(left, top), width, option)
        quote.paint(painter, at, self._theme.ink)
        below = point_in_row(QPointF(left, top + quote.height + _BETWEEN), width, option)
        why.paint(painter, below, self._theme.secondary)


def _arrow(row: Head, option: QStyleOptionViewItem) -> str:
    if row.opened:
        return "▾"
    return "◂" if option.direction is Qt.LayoutDirection.RightToLeft else "▸"


def _side(option: QStyleOptionViewItem) -> int:
    return enlarged(SIDE, option.font)


def _face(font: QFont) -> QFont:
    face = scaled(font, 1.05)
    face.setFamilies(reading_faces())
    return face


def _small(font: QFont) -> QFont:
    return scaled(font, 0.92)


def _height(font: QFont) -> float:
    return QFontMetricsF(font).height()
