"""The small buttons that carry a status: chips that filter, segments that choose."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from reader.core.claim import Status
from reader.ui.claims.style import scaled
from reader.ui.theme import GLYPHS, Theme

HEIGHT = 28
"""The least height of a button in pixels."""

_PAD = 10
_GAP = 6


class StatusButton(QAbstractButton):
    """A checkable button with the mark of a status and a text beside it.

    The look is the same for all uses; `round_ends` makes it a chip.
    """

    def __init__(
        self, status: Status, theme: Theme, *, round_ends: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.status = status
        self._theme = theme
        self._round = round_ends
        self.setCheckable(True)
        self.setFont(scaled(self.font(), 0.92))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for the mark and the text."""
        metrics = QFontMetrics(self.font())
        width = self._mark() + _GAP + metrics.horizontalAdvance(self.text()) + 2 * _PAD
        return QSize(width, max(HEIGHT, metrics.height() + 8))

    def minimumSizeHint(self) -> QSize:
        """Return the size below which something would be cut off."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame, mark and text; checked is a wash and a stronger line, never colour alone."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        metrics = QFontMetrics(self.font())
        mark = self._mark()
        content = mark + _GAP + metrics.horizontalAdvance(self.text())
        x = max(float(_PAD), (self.width() - content) / 2)
        self._paint_mark(painter, QRectF(x, 0, mark, self.height()))
        painter.setPen(self._theme.ink if self.isEnabled() else self._theme.disabled)
        text = QRectF(x + mark + _GAP, 0, self.width(), self.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _mark(self) -> int:
        return round(QFontMetrics(self.font()).height() * 0.75)

    def _paint_frame(self, painter: QPainter) -> None:
        theme, colours = self._theme, self._theme.statuses[self.status]
        pen = QPen(colours.line if self.isChecked() else theme.rule, 1.0)
        if self.hasFocus():
            pen = QPen(theme.accent, 2.0)
        inset = pen.widthF() / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        radius = box.height() / 2 if self._round else 6
        painter.setPen(pen)
        painter.setBrush(theme.hover if self.underMouse() else theme.raised)
        painter.drawRoundedRect(box, radius, radius)
        if self.isChecked():
            painter.setBrush(colours.wash)
            painter.drawRoundedRect(box, radius, radius)

    def _paint_mark(self, painter: QPainter, box: QRectF) -> None:
        colours = self._theme.statuses[self.status]
        glyph = GLYPHS[self.status]
        if glyph:
            font = scaled(self.font(), 1.1)
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(colours.text)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, glyph)
            painter.setFont(self.font())
            return
        square = QRectF(0, 0, box.width(), box.width())
        square.moveCenter(QPointF(box.center()))
        painter.setPen(QPen(colours.line, 1.0))
        painter.setBrush(colours.wash)
        painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
