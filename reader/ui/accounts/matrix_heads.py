"""The heads of the matrix: an article over each column, a claim before each row."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from reader.core.dates import short_date
from reader.core.i18n import tr
from reader.ui.accounts.matrix_model import MatrixModel, counts
from reader.ui.badge import SIDE, paint_badge
from reader.ui.claims.painting import draw_lines, draw_status_bar
from reader.ui.claims.style import scaled
from reader.ui.enlarging import enlarged
from reader.ui.mirroring import mirrored
from reader.ui.status_words import status_word
from reader.ui.theme import GLYPHS, Theme

_PAD = 8
_LINES = 2
_BAR = 2


class ArticleHeads(QHeaderView):
    """A badge, the outlet and the day of each article; a bar over those of one report."""

    def __init__(self, model: MatrixModel, theme: Theme, parent: QWidget) -> None:
        """Paint the columns of `model`."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._rows, self.theme = model, theme
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setAccessibleName(tr("Articles"))

    def sizeHint(self) -> QSize:
        """Return the height of two lines, and of the bar over those of one report."""
        lines = QFontMetricsF(self.font()).height() + _small_height(self)
        return QSize(super().sizeHint().width(), round(lines + 2 * _PAD + self._above()))

    def _above(self) -> float:
        """Return the height of the bar, where any articles are one report."""
        joined = any(len(group) > 1 for group in self._rows.groups)
        return _small_height(self) + _BAR + 4 if joined else 0.0

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803
        """Paint one article."""
        model = self._rows
        article = model.articles[model.columns[logicalIndex]]
        painter.save()
        painter.fillRect(rect, self.theme.desk)
        small, high = scaled(self.font(), 0.85), _small_height(self)
        box = QRectF(rect).adjusted(_PAD, _PAD, -_PAD, -4)
        begins = model.begins_group(logicalIndex)
        if model.kin_at(logicalIndex):
            if begins:
                words = QRectF(box.x(), box.y() - 2, box.width(), high)
                at = self._turned(words, rect)
                draw_lines(painter, tr("one report"), small, self.theme.secondary, at, 1)
            left = rect.left() + (_PAD if begins else 0)
            bar = QRectF(left, box.y() + high, rect.right() + 1 - left, _BAR)
            painter.fillRect(self._turned(bar, rect), self.theme.secondary)
        top = box.y() + self._above()
        side = enlarged(SIDE, self.font())
        badge = QRectF(box.x(), top, side, side)
        paint_badge(painter, self._turned(badge, rect), article.info.number, self.theme)
        words_at = badge.right() + 8
        name = QRectF(words_at, top, box.right() - words_at, max(high * 1.15, side))
        outlet = article.info.outlet or article.info.title
        draw_lines(painter, outlet, self.font(), self.theme.ink, self._turned(name, rect), 1)
        if article.info.publication is not None:
            day = QRectF(words_at, name.bottom() - 1, name.width(), high)
            told = short_date(article.info.publication.date)
            draw_lines(painter, told, small, self.theme.secondary, self._turned(day, rect), 1)
        _rule(painter, rect, self.theme.rule, below=True, before=begins)
        painter.restore()

    def _turned(self, box: QRectF, rect: QRect) -> QRectF:
        return mirrored(box, rect, self.layoutDirection())


class ClaimHeads(QHeaderView):
    """The status of each claim, what it says, and how many articles and origins carry it."""

    def __init__(self, model: MatrixModel, theme: Theme, parent: QWidget) -> None:
        """Paint the rows of `model`."""
        super().__init__(Qt.Orientation.Vertical, parent)
        self._rows, self.theme = model, theme
        self.wide = 280
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setObjectName("claimHeads")
        self.setAccessibleName(tr("Claims"))

    def set_wide(self, wide: int) -> None:
        """Take so many pixels for the claims."""
        self.wide = wide
        lines = _LINES * QFontMetricsF(self.font()).height() + _small_height(self)
        self.setDefaultSectionSize(round(lines + 2 * _PAD))
        self.setFixedWidth(wide)

    def sizeHint(self) -> QSize:
        """Return the width that the claims take."""
        return QSize(self.wide, super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803
        """Paint one claim."""
        row = self._rows.rows[logicalIndex]
        colours = self.theme.statuses[row.claim.status]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, self.theme.paper)
        high = _small_height(self)
        box = QRectF(rect).adjusted(16, _PAD, -_PAD, -_PAD)
        bar = self._turned(QRectF(rect.left() + 7, rect.top() + _PAD, 0, 0), rect).topLeft()
        draw_status_bar(painter, self.theme, row.claim.status, bar, rect.height() - 2 * _PAD)
        small = scaled(self.font(), 0.85)
        status = f"{GLYPHS[row.claim.status]} {status_word(row.claim.status)}".strip()
        first = QRectF(box.x(), box.y(), box.width(), high)
        words = f"{status} · {counts(row)}"
        draw_lines(painter, words, small, colours.text, self._turned(first, rect), 1)
        rest = QRectF(box.x(), first.bottom(), box.width(), box.bottom() - first.bottom())
        draw_lines(
            painter, row.statement, self.font(), self.theme.ink, self._turned(rest, rect), _LINES
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        _rule(painter, rect, self.theme.rule, below=True, before=False)
        painter.restore()

    def _turned(self, box: QRectF, rect: QRect) -> QRectF:
        return mirrored(box, rect, self.layoutDirection())


def _small_height(widget: QWidget) -> float:
    return QFontMetricsF(scaled(widget.font(), 0.85)).height()


def _rule(painter: QPainter, rect: QRect, colour: QColor, *, below: bool, before: bool) -> None:
    painter.setPen(QPen(colour, 1))
    if below:
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    if before:
        painter.drawLine(rect.topLeft(), rect.bottomLeft())
