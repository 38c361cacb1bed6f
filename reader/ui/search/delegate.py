"""Paints the search results."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from reader.core.claim import Status
from reader.core.search_query import Place
from reader.ui.badge import SIDE, paint_badge
from reader.ui.claims.painting import draw_lines
from reader.ui.claims.style import scaled
from reader.ui.columns.typography import reading_faces
from reader.ui.marked import Laid, MarkedText, lay_out, one_line
from reader.ui.mirroring import in_row, point_in_row
from reader.ui.painted_list import paint_ground
from reader.ui.search.model import ResultModel
from reader.ui.search.rows import Group, Line, More, caption, more_text
from reader.ui.search.words import matches_in
from reader.ui.theme import GLYPHS, Theme

EDGE = 12
"""Pixels between the words of an article's line and the edges of the list."""

_INDENT = EDGE + SIDE + 8
_PAD = 5
_LINES = 3
_TITLE_LINES = 2
COUNT = 32
"""Pixels for the number of matches beside a title."""

_Index = QModelIndex | QPersistentModelIndex


def mark_wash(theme: Theme) -> QColor:
    """Return the ground under the words that were looked for."""
    return theme.selection


class ResultDelegate(QStyledItemDelegate):
    """An article's line with its number, title and count; under it what was found in it."""

    def __init__(self, rows: ResultModel, theme: Theme, parent: QObject | None = None) -> None:
        """Paint the rows of `rows` in the colours of `theme`."""
        super().__init__(parent)
        self._rows, self._theme = rows, theme
        self._laid: dict[int, tuple[tuple[MarkedText, int, str], Laid]] = {}
        self._sizes: dict[int, tuple[object, int, str, QSize]] = {}
        rows.modelReset.connect(self._laid.clear)
        rows.modelReset.connect(self._sizes.clear)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self._laid.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a row at the width of its view, in pixels; the theme changes none.

        A view asks this of every row whenever its style is another.
        """
        row, width = self._rows.row_at(index), option.widget.viewport().width()  # type: ignore[attr-defined]
        known = self._sizes.get(index.row())
        if known is None or known[0] is not row or known[1:3] != (width, option.font.key()):
            known = (row, width, option.font.key(), self._measured(option, index, row))
            self._sizes[index.row()] = known
        return known[3]

    def _measured(self, option: QStyleOptionViewItem, index: _Index, row: object) -> QSize:
        small = _height(_small(option.font))
        if isinstance(row, Group):
            title = max(self._title(option, index, row).height, SIDE)
            return QSize(1, round(title + small + 2 * _PAD + 8))
        if isinstance(row, Line):
            laid = self._lay_out(option, index, row)
            return QSize(1, round(small + 1 + laid.height + 2 * _PAD))
        return QSize(1, max(24, round(small + 2 * _PAD)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the row at `index`."""
        row = self._rows.row_at(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Group):
            self._paint_rule(painter, option, index)
            paint_ground(painter, option, self._theme, sides=4, above=6)
            self._paint_group(painter, option, index, row)
        elif row is not None:
            paint_ground(painter, option, self._theme, sides=4, above=0)
        if isinstance(row, Line):
            self._paint_line(painter, option, index, row)
        elif isinstance(row, More):
            box = QRectF(option.rect).adjusted(_INDENT, 0, -EDGE, 0)
            ink, box = self._theme.accent_text, in_row(box, option)
            draw_lines(painter, more_text(row), _small(option.font), ink, box, 1)
        painter.restore()

    def _lay_out(self, option: QStyleOptionViewItem, index: _Index, line: Line) -> Laid:
        text = one_line(line.excerpt.text, line.excerpt.marks)
        return self._set(option, index, text, _face(line, option.font), _LINES)

    def _title(self, option: QStyleOptionViewItem, index: _Index, group: Group) -> Laid:
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        text = one_line(group.hit.title, group.marks) if group.marks else MarkedText(group.title)
        return self._set(option, index, text, font, _TITLE_LINES, COUNT)

    def _set(
        self,
        option: QStyleOptionViewItem,
        index: _Index,
        text: MarkedText,
        font: QFont,
        lines: int,
        less: int = 0,
    ) -> Laid:
        """Return a row's words on lines, `less` pixels shorter than there is room."""
        width = option.widget.viewport().width()  # type: ignore[attr-defined]
        key = (text, width, font.key())
        known = self._laid.get(index.row())
        if known is None or known[0] != key:
            room = width - _INDENT - EDGE - less
            known = (key, lay_out(text, font, mark_wash(self._theme), room, lines))
            self._laid[index.row()] = known
        return known[1]

    def _paint_rule(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        if index.row():
            y = option.rect.top() + 2.5
            painter.setPen(QPen(self._theme.rule, 1))
            painter.drawLine(
                QPointF(option.rect.left() + EDGE, y), QPointF(option.rect.right() - EDGE, y)
            )

    def _paint_group(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, group: Group
    ) -> None:
        box = QRectF(option.rect).adjusted(EDGE, _PAD + 7, -EDGE, -_PAD)
        small = _small(option.font)
        badge = QRectF(box.x(), box.y(), SIDE, SIDE)
        paint_badge(painter, in_row(badge, option), group.hit.number, self._theme)
        count = str(matches_in(group.hit) or "")
        room = QFontMetricsF(small).horizontalAdvance(count) + 1
        edge = QRectF(box.right() - room, box.y(), room, _height(option.font))
        draw_lines(painter, count, small, self._theme.secondary, in_row(edge, option), 1)
        title = self._title(option, index, group)
        left = option.rect.left() + _INDENT
        at = point_in_row(QPointF(left, box.y()), box.right() - left - COUNT, option)
        title.paint(painter, at, self._theme.ink)
        top = box.y() + max(title.height, SIDE)
        below = QRectF(left, top, box.right() - left, _height(small))
        draw_lines(painter, group.source, small, self._theme.secondary, in_row(below, option), 1)

    def _paint_line(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, line: Line
    ) -> None:
        box = QRectF(option.rect).adjusted(_INDENT, _PAD, -EDGE, -_PAD)
        small = _small(option.font)
        head = QRectF(box.x(), box.y(), box.width(), _height(small))
        status = line.status or Status.NONE
        ink = self._theme.secondary
        words = caption(line)
        if status is not Status.NONE:
            ink = self._theme.statuses[status].text
            words = f"{GLYPHS[status]} {words}"
        draw_lines(painter, words, small, ink, in_row(head, option), 1)
        laid = self._lay_out(option, index, line)
        at = point_in_row(QPointF(box.x(), head.bottom() + 1), box.width(), option)
        laid.paint(painter, at, self._theme.ink)


def _face(line: Line, font: QFont) -> QFont:
    """Return the reading face for the words of articles, the window's own for a person's."""
    if line.excerpt.place not in (Place.TEXT, Place.QUOTE, Place.TITLE):
        return QFont(font)
    face = QFont(font)
    face.setFamilies(reading_faces())
    return face


def _small(font: QFont) -> QFont:
    return scaled(font, 0.85)


def _height(font: QFont) -> float:
    return QFontMetricsF(font).height()
