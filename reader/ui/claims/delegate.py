"""Paints rows as cards."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil
from typing import Protocol

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.core.cards import Card
from reader.core.claim import TagColour
from reader.ui.claims.cards import GAP, CardSheet, Form, gap_of, padding_of
from reader.ui.claims.painting import (
    draw_badge,
    draw_chip,
    draw_lines,
    draw_status_bar,
    draw_tags,
)
from reader.ui.claims.rows import (
    Section,
    date_text,
    folded,
    moment_text,
    place_text,
    quote_text,
    source_text,
)
from reader.ui.claims.style import label_font
from reader.ui.status_words import status_word
from reader.ui.theme import GLYPHS, Theme

SIDE = 12
"""Pixels between a card and the edges of the panel."""

_BETWEEN = 8
_BETWEEN_TIGHT = 4
_BAR = 12
_LEFT = 22
_RIGHT = 12
_RADIUS = 6
_NAMED = 0.6
"""The share of its line that an article's name has before its date is left out."""

_QUIET = ("note", "before", "after", "stance")

_Index = QModelIndex | QPersistentModelIndex


class RowSource(Protocol):
    """Where the delegate finds what it paints."""

    def item_at(self, index: _Index) -> Card | Section | None:
        """Return the row or heading at `index`, or None where there is none."""


class CardDelegate(QStyledItemDelegate):
    """Paints each row as a card: status, statement, quote, note and source."""

    def __init__(self, rows: RowSource, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._theme = theme
        self.several = False
        """Whether more than one card is chosen, so that it has to be seen which."""
        self.hues: Mapping[str, TagColour] = {}
        self._sheet: CardSheet | None = None
        self._font_key = ""
        self._heights: dict[str, tuple[Card, QSize]] = {}
        self.form = Form.FULL
        """How much of each card is shown."""

    def set_theme(self, theme: Theme) -> None:
        """Use other colours from the next painting on."""
        self._theme = theme

    def forget_heights(self) -> None:
        """Measure cards anew, as the view has another width or font."""
        self._heights.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of the card at the width of its view, in pixels."""
        row = self._rows.item_at(index)
        if row is None:
            return QSize()
        # A view asks this of every row whenever one comes or goes.
        known = self._heights.get(row.id)
        if known is not None and known[0] is row:
            return known[1]
        if isinstance(row, Section):
            return QSize(1, round(QFontMetricsF(label_font(option.font)).height()) + 2 * _BETWEEN)
        size = QSize(1, self.height_in(self.form, row, option))
        self._heights[row.id] = (row, size)
        return size

    def height_in(self, form: Form, row: Card, option: QStyleOptionViewItem) -> int:
        """Return the height of a card in a form, with the space beneath it, in pixels."""
        width = self._card_width(option) - _LEFT - _RIGHT
        return self._sheet_for(option).height(row, width, form) + _between(form)

    def grown(self, option: QStyleOptionViewItem, index: _Index) -> bool:
        """Tell whether the card at `index` has another height now than when it was laid out.

        What the view says of its height is what it would be now.
        """
        row = self._rows.item_at(index)
        before = self._heights.get(row.id) if row is not None else None
        return before is None or before[1] != self.sizeHint(option, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the card of the row at `index`."""
        row = self._rows.item_at(index)
        if row is None:
            return
        box = QRectF(option.rect)
        if isinstance(row, Section):
            self._paint_heading(painter, box, row, option)
            return
        padding = padding_of(self.form)
        height = box.height() - _between(self.form)
        card = QRectF(SIDE, box.y(), self._card_width(option), height)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter, card, option, index)
        bar = QPointF(card.x() + _BAR, card.y() + padding + 2)
        draw_status_bar(painter, self._theme, row.status, bar, card.height() - 2 * padding - 4)
        inside = card.adjusted(_LEFT, padding, -_RIGHT, -padding)
        if self.form is Form.SHORT:
            self._paint_short(painter, inside, row, self._sheet_for(option))
        else:
            self._paint_parts(painter, inside, row, option)
        painter.restore()

    def _paint_short(self, painter: QPainter, box: QRectF, row: Card, sheet: CardSheet) -> None:
        """Paint what it claims or the words marked, and under it where and of what status."""
        statement = folded(row.claim.statement)
        face = sheet.statement if statement else sheet.quote
        first = QRectF(box.x(), box.y(), box.width(), sheet.quote.pitch)
        draw_lines(painter, statement or quote_text(row), face.font, self._theme.ink, first, 1)
        line = QRectF(box.x(), first.bottom() + GAP // 2, box.width(), sheet.source.pitch)
        side = sheet.badge.pitch
        corner = QPointF(line.x(), line.y() + (line.height() - side) / 2)
        taken = draw_badge(painter, self._theme, row.article.number, corner, side, sheet.badge.font)
        rest = line.adjusted(taken + 6, 0, 0, 0)
        if place_text(row):
            draw_chip(painter, self._theme, place_text(row), sheet.source.font, rest)
        else:
            self._paint_status(painter, rest, row, sheet)

    def _paint_heading(
        self, painter: QPainter, box: QRectF, row: Section, option: QStyleOptionViewItem
    ) -> None:
        painter.save()
        line = box.adjusted(SIDE, _BETWEEN / 2, -SIDE, -_BETWEEN / 2)
        painter.setPen(QPen(self._theme.rule, 1.0))
        painter.drawLine(box.topLeft() + QPointF(SIDE, 0), box.topRight() - QPointF(SIDE, 0))
        draw_lines(painter, row.text, label_font(option.font), self._theme.secondary, line, 1)
        painter.restore()

    def _card_width(self, option: QStyleOptionViewItem) -> int:
        # The whole view and not its viewport: a scroll bar that comes or goes moves nothing.
        return option.widget.width() - 2 * SIDE

    def _sheet_for(self, option: QStyleOptionViewItem) -> CardSheet:
        key = option.font.key()
        if self._sheet is None or key != self._font_key:
            self._sheet, self._font_key = CardSheet(option.font), key
            self._heights.clear()
        return self._sheet

    def _paint_frame(
        self, painter: QPainter, card: QRectF, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        view = option.widget
        pen = QPen(self._theme.rule, 1.0)
        chosen = self.several and bool(option.state & QStyle.StateFlag.State_Selected)
        if isinstance(view, QListView) and view.currentIndex() == index:
            pen = QPen(self._theme.accent, 2.0 if view.hasFocus() else 1.0)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            pen = QPen(self._theme.disabled, 1.0)
        if chosen:
            pen = QPen(self._theme.accent, max(pen.widthF(), 1.4))
        inset = pen.widthF() / 2
        painter.setPen(pen)
        painter.setBrush(self._theme.accent_wash if chosen else self._theme.raised)
        painter.drawRoundedRect(card.adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)

    def _paint_parts(
        self, painter: QPainter, box: QRectF, row: Card, option: QStyleOptionViewItem
    ) -> None:
        sheet = self._sheet_for(option)
        y = box.y()
        for part in sheet.parts(row, box.width(), self.form):
            line = QRectF(box.x(), y, box.width(), part.height)
            if part.role == "status":
                self._paint_status(painter, line, row, sheet)
            elif part.role == "place":
                draw_chip(painter, self._theme, part.text, part.face.font, line)
            elif part.role == "tags":
                tags = [(folded(tag), self.hues.get(tag)) for tag in row.claim.tags]
                draw_tags(painter, self._theme, tags, part.face.font, line)
            elif part.role == "source":
                self._paint_source(painter, line, row, sheet)
            else:
                colour = self._theme.secondary if part.role in _QUIET else self._theme.ink
                draw_lines(painter, part.text, part.face.font, colour, line, part.lines)
            y += part.height + gap_of(self.form)

    def _paint_status(self, painter: QPainter, line: QRectF, row: Card, sheet: CardSheet) -> None:
        part = sheet.status
        text = f"{GLYPHS[row.status]} {status_word(row.status)}".lstrip()
        colour: QColor = self._theme.statuses[row.status].text
        draw_lines(painter, text, part.font, colour, line, 1)
        moment = moment_text(row)
        face = sheet.source
        room = line.width() - part.metrics.horizontalAdvance(text) - GAP
        taken = face.metrics.horizontalAdvance(moment) + 1
        if moment and taken <= room:
            edge = QRectF(line.right() - taken, line.y(), taken, line.height())
            draw_lines(painter, moment, face.font, self._theme.secondary, edge, 1)

    def _paint_source(self, painter: QPainter, line: QRectF, row: Card, sheet: CardSheet) -> None:
        face = sheet.source
        side = sheet.badge.pitch
        corner = QPointF(line.x(), line.y() + (line.height() - side) / 2)
        taken = draw_badge(painter, self._theme, row.article.number, corner, side, sheet.badge.font)
        rest = line.adjusted(taken + 8, 0, 0, 0)
        date = date_text(row)
        if date:
            date = f" · {date}"
        room = rest.width() - ceil(face.metrics.horizontalAdvance(date))
        if room < rest.width() * _NAMED < face.metrics.horizontalAdvance(source_text(row)):
            room, date = rest.width(), ""
        source = face.metrics.elidedText(source_text(row), Qt.TextElideMode.ElideRight, room)
        taken = min(ceil(face.metrics.horizontalAdvance(source)), room)
        # Apart: beside a title that runs from right to left, a day would be turned round with it.
        for words, box in (
            (source, QRectF(rest.x(), rest.y(), taken, rest.height())),
            (date, rest.adjusted(taken, 0, 0, 0)),
        ):
            draw_lines(painter, words, face.font, self._theme.secondary, box, 1)


def _between(form: Form) -> int:
    return _BETWEEN if form is Form.FULL else _BETWEEN_TIGHT
