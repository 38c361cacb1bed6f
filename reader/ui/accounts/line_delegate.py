"""Paints the lines of the pane of accounts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from reader.ui.accounts.line_model import LineModel
from reader.ui.accounts.lines import Line
from reader.ui.badge import SIDE, paint_badge
from reader.ui.claims.painting import draw_lines
from reader.ui.claims.style import scaled
from reader.ui.columns.typography import reading_faces
from reader.ui.enlarging import enlarged
from reader.ui.marked import Laid, MarkedText, lay_out
from reader.ui.mirroring import in_row, point_in_row
from reader.ui.painted_list import paint_ground
from reader.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
EDGE = 12
_PAD = 7
_GAP = 4
_HEAD_LINES, _SIDE_LINES, _NOTE_LINES = 2, 4, 3
_MOST_BADGES = 6


@dataclass(slots=True)
class _Piece:
    """Words set on lines: how far down and in they stand, in which ink, behind which badge."""

    laid: Laid
    top: float
    left: float
    ink: QColor
    badge: int = 0


class LineDelegate(QStyledItemDelegate):
    """A head in bold with the numbers of its articles; under it passages behind their badges."""

    def __init__(self, rows: LineModel, theme: Theme, parent: QObject | None = None) -> None:
        """Paint the lines of `rows` in the colours of `theme`."""
        super().__init__(parent)
        self._rows, self._theme = rows, theme
        self._kept: dict[int, tuple[tuple[object, ...], list[_Piece], float]] = {}
        rows.modelReset.connect(self._kept.clear)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self._kept.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a line at the width of its view, in pixels."""
        return QSize(1, round(self._pieces(option, index)[1]))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the line at `index`."""
        line = self._rows.line_at(index)
        if line is None:
            return
        pieces, _ = self._pieces(option, index)
        rect, side = QRectF(option.rect), enlarged(SIDE, option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.head and index.row():
            y = rect.top() + 2.5
            painter.setPen(QPen(self._theme.rule, 1))
            painter.drawLine(QPointF(rect.left() + EDGE, y), QPointF(rect.right() - EDGE, y))
        paint_ground(painter, option, self._theme, sides=4, above=6 if line.head else 0)
        for piece in pieces:
            if piece.badge:
                box = QRectF(rect.left() + EDGE, rect.top() + piece.top, side, side)
                paint_badge(
                    painter, in_row(box, option), piece.badge, self._theme, hollow=line.faint
                )
            wide = rect.width() - piece.left - EDGE
            at = QPointF(rect.left() + piece.left, rect.top() + piece.top)
            piece.laid.paint(painter, point_in_row(at, wide, option), piece.ink)
        if line.head:
            self._paint_count(painter, option, line, pieces)
        painter.restore()

    def _paint_count(
        self, painter: QPainter, option: QStyleOptionViewItem, line: Line, pieces: list[_Piece]
    ) -> None:
        """Paint how much there is, and the numbers of the articles, at the end of a head."""
        small, rect = scaled(option.font, 0.85), QRectF(option.rect)
        side = enlarged(SIDE, option.font)
        below = pieces[0].top + pieces[0].laid.height + _GAP
        x = rect.left() + EDGE
        for number in line.named[:_MOST_BADGES]:
            box = QRectF(x, rect.top() + below, side, side)
            paint_badge(painter, in_row(box, option), number, self._theme)
            x += side + 4
        words = line.count
        if len(line.named) > _MOST_BADGES:
            words = f"+{len(line.named) - _MOST_BADGES} · {words}"
        box = QRectF(x + 4, rect.top() + below, rect.right() - EDGE - x - 4, side)
        draw_lines(painter, words, small, self._theme.secondary, in_row(box, option), 1)

    def _pieces(self, option: QStyleOptionViewItem, index: _Index) -> tuple[list[_Piece], float]:
        """Return the words of a line set for the width there is, and the height of all."""
        line = self._rows.line_at(index)
        if line is None:
            return [], 0.0
        width = option.widget.viewport().width()  # type: ignore[attr-defined]
        key = (line, width, option.font.key())
        known = self._kept.get(index.row())
        if known is None or known[0] != key:
            setter = _Setter(option.font, self._theme, width)
            pieces = setter.head(line) if line.head else setter.item(line)
            known = (key, pieces, setter.down + _PAD)
            self._kept[index.row()] = known
        return known[1], known[2]


class _Setter:
    """Sets the words of one line from the top down."""

    def __init__(self, font: QFont, theme: Theme, width: int) -> None:
        self._font, self._theme, self._width = font, theme, width
        self._small = scaled(font, 0.85)
        self._side = enlarged(SIDE, font)
        self._pieces: list[_Piece] = []
        self.down = float(_PAD)

    def head(self, line: Line) -> list[_Piece]:
        self.down += 7
        bold = QFont(self._font)
        bold.setWeight(QFont.Weight.DemiBold)
        self._put(MarkedText(line.title), bold, self._theme.ink, EDGE, _HEAD_LINES)
        self.down += _GAP + self._side
        if line.note:
            self.down += 2
            self._put(MarkedText(line.note), self._small, self._theme.secondary, EDGE, _NOTE_LINES)
        return self._pieces

    def item(self, line: Line) -> list[_Piece]:
        ink = self._theme.secondary if line.faint else self._theme.ink
        title = f"{line.sign} {line.title}".strip()
        inset = EDGE + self._side + 8
        self._put(MarkedText(title), self._small, self._theme.secondary, inset, _HEAD_LINES)
        if line.note:
            self._put(MarkedText(line.note), self._small, self._theme.secondary, inset, _NOTE_LINES)
        face = QFont(self._font)
        face.setFamilies(reading_faces())
        for place, side in enumerate(line.sides):
            self.down += 2 if not place else _GAP + 2
            top = self.down
            self._put(side.text, face, ink, inset, _SIDE_LINES, side.number)
            if side.note:
                note = MarkedText(f"= {side.note}")
                self._put(note, self._small, self._theme.secondary, inset, 1)
            self.down = max(self.down, top + self._side)
        return self._pieces

    def _put(
        self, text: MarkedText, font: QFont, ink: QColor, left: float, lines: int, badge: int = 0
    ) -> None:
        room = self._width - left - EDGE
        laid = lay_out(text, font, self._theme.selection, room, lines)
        top = self.down
        if badge:
            # The first line stands beside the middle of its badge.
            top += max((self._side - QFontMetricsF(font).height()) / 2, 0)
        self._pieces.append(_Piece(laid, top, left, ink, badge))
        self.down = top + laid.height
