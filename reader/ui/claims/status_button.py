"""The small buttons that carry a mark: chips that filter, segments that choose."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from reader.core.claim import Anchor, Status
from reader.ui.claims.style import scaled
from reader.ui.theme import GLYPHS, PLACE_GLYPHS, StatusColours, Theme

HEIGHT = 28
"""The least height of a button in pixels."""

_PAD = 10
_GAP = 6


class MarkButton(QAbstractButton):
    """A checkable button with a mark and a text beside it.

    The look is the same for all uses; `round_ends` makes it a chip.
    """

    def __init__(
        self, glyph: str, theme: Theme, *, round_ends: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._glyph = glyph
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

    def colours(self) -> StatusColours:
        """Return the colours of the mark; unless another class knows better, the ink's."""
        theme = self._theme
        return StatusColours(theme.secondary, theme.ink, theme.accent_wash)

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
        theme, colours = self._theme, self.colours()
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
        colours = self.colours()
        if self._glyph:
            font = scaled(self.font(), 1.1)
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(colours.text)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._glyph)
            painter.setFont(self.font())
            return
        square = QRectF(0, 0, box.width(), box.width())
        square.moveCenter(QPointF(box.center()))
        painter.setPen(QPen(colours.line, 1.0))
        painter.setBrush(colours.wash)
        painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)


class StatusButton(MarkButton):
    """A button with the mark of a status."""

    def __init__(
        self, status: Status, theme: Theme, *, round_ends: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(GLYPHS[status], theme, round_ends=round_ends, parent=parent)
        self.status = status

    def colours(self) -> StatusColours:
        """Return the colours of the status."""
        return self._theme.statuses[self.status]


class PlaceButton(MarkButton):
    """A chip with the mark of annotations that need the person: to be checked, or not found."""

    def __init__(self, anchor: Anchor, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(PLACE_GLYPHS[anchor], theme, round_ends=True, parent=parent)
        self.anchor = anchor
