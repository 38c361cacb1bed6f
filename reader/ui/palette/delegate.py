"""Paints the command palette."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.core.claim import Status
from reader.ui.badge import SIDE, paint_badge
from reader.ui.claims.painting import draw_lines
from reader.ui.claims.style import label_font, scaled
from reader.ui.columns.typography import reading_faces
from reader.ui.marked import lay_out
from reader.ui.mirroring import in_row, point_in_row
from reader.ui.palette.model import PaletteModel
from reader.ui.palette.rows import Entry, Heading
from reader.ui.theme import GLYPHS, Theme

_EDGE = 10
_LEAST = 30
_BETWEEN = 12
_KEY_PAD = 7
_Index = QModelIndex | QPersistentModelIndex


class PaletteDelegate(QStyledItemDelegate):
    """One line an entry: what it is called at the left, its shortcut or kind at the right."""

    def __init__(self, rows: PaletteModel, theme: Theme, parent: QObject | None = None) -> None:
        """Paint the rows of `rows` in the colours of `theme`."""
        super().__init__(parent)
        self._rows, self.theme = rows, theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a row, in pixels."""
        high = round(QFontMetricsF(option.font).height())
        if isinstance(self._rows.row_at(index), Heading):
            return QSize(1, high + (6 if index.row() == 0 else 12))
        return QSize(1, max(_LEAST, high + 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the row at `index`."""
        row = self._rows.row_at(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Heading):
            font = label_font(option.font)
            box = QRectF(option.rect).adjusted(_EDGE, 0, -_EDGE, -4)
            box.setTop(box.bottom() - QFontMetricsF(font).height())
            draw_lines(painter, row.title, font, self.theme.secondary, in_row(box, option), 1)
        elif row is not None:
            self._paint_ground(painter, option)
            self._paint_entry(painter, option, row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        box = QRectF(option.rect).adjusted(0, 1, 0, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(self.theme.accent, 1) if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.accent_wash if chosen else self.theme.hover)
            painter.drawRoundedRect(box.adjusted(0.5, 0, -0.5, 0), 6, 6)

    def _paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        box = QRectF(option.rect).adjusted(_EDGE, 0, -_EDGE, 0)
        if entry.number:
            badge = QRectF(box.x(), box.center().y() - SIDE / 2, SIDE, SIDE)
            paint_badge(painter, in_row(badge, option), entry.number, self.theme)
            box.setLeft(badge.right() + 8)
        box.setRight(box.right() - self._paint_side(painter, option, entry, box))
        font = QFont(option.font)
        if entry.serif:
            font.setFamilies(reading_faces())
        laid = lay_out(entry.text, font, self.theme.selection, box.width(), 1)
        at = QPointF(box.x(), box.center().y() - laid.height / 2)
        laid.paint(painter, point_in_row(at, box.width(), option), self.theme.ink)

    def _paint_side(
        self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry, box: QRectF
    ) -> float:
        """Paint what stands at the right; return the width it took with its distance."""
        status = entry.status or Status.NONE
        words, ink = entry.side, self.theme.secondary
        if status is not Status.NONE:
            words, ink = f"{GLYPHS[status]} {words}", self.theme.statuses[status].text
        if not words:
            return 0
        font = scaled(option.font, 0.9)
        metrics = QFontMetricsF(font)
        width = min(metrics.horizontalAdvance(words) + 1, box.width() / 2)
        pad = _KEY_PAD if entry.keys else 0
        right = box.right() - pad
        edge = QRectF(right - width, box.center().y() - metrics.height() / 2, width, 0)
        edge.setHeight(metrics.height())
        edge = in_row(edge, option)
        if entry.keys:
            painter.setPen(QPen(self.theme.rule, 1))
            painter.setBrush(self.theme.desk)
            painter.drawRoundedRect(edge.adjusted(-pad, -2.5, pad - 0.5, 2.5), 4, 4)
        draw_lines(painter, words, font, ink, edge, 1)
        return width + 2 * pad + _BETWEEN
