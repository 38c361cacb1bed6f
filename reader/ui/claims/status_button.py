"""The small buttons that carry a mark: chips that filter and take cards, segments that choose."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from reader.core.claim import Anchor, Status, TagColour
from reader.ui.claims.dragging import ids_in
from reader.ui.claims.painting import draw_dot
from reader.ui.claims.style import scaled
from reader.ui.guarded import guarded
from reader.ui.mirroring import mirrored
from reader.ui.theme import GLYPHS, PLACE_GLYPHS, StatusColours, Theme

HEIGHT = 28
"""The least height of a button in pixels."""

_LEAST = 24
"""Pixels that a press can hit without aiming."""

_PAD_BARE = 5
_PAD = 8
"""Pixels on both sides; four chips that count hundreds fit a panel of the least width."""
_GAP = 5


class MarkButton(QAbstractButton):
    """A checkable button with a mark and a text beside it.

    The look is the same for all uses; `round_ends` makes it a chip, `take_cards` one that cards
    can be dropped on.
    """

    cards_dropped = Signal(list)
    """The annotations whose cards were dropped here."""

    def __init__(
        self, glyph: str, theme: Theme, *, round_ends: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._glyph = glyph
        self._theme = theme
        self._round = round_ends
        self._over = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def take_cards(self) -> None:
        """Let cards be dropped here from now on."""
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take cards and nothing else, and show it."""
        if ids_in(event.mimeData()):
            event.acceptProposedAction()
            self._set_over(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._set_over(over=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say which cards were dropped."""
        self._set_over(over=False)
        event.acceptProposedAction()
        self.cards_dropped.emit(ids_in(event.mimeData()))

    def _set_over(self, *, over: bool) -> None:
        self._over = over
        self.update()

    def colours(self) -> StatusColours:
        """Return the colours of the mark; unless another class knows better, the ink's."""
        theme = self._theme
        return StatusColours(theme.secondary, theme.ink, theme.accent_wash)

    def sizeHint(self) -> QSize:
        """Return the room for the mark and the text."""
        return self.size_with(self.text())

    def size_with(self, text: str) -> QSize:
        """Return the room for the mark and another text, or none."""
        metrics = QFontMetrics(self.font())
        beside = _GAP + metrics.horizontalAdvance(text) + 2 * _PAD if text else 2 * _PAD_BARE
        return QSize(max(self._mark() + beside, _LEAST), max(HEIGHT, metrics.height() + 8))

    def minimumSizeHint(self) -> QSize:
        """Return the size below which something would be cut off."""
        return self.sizeHint()

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame, mark and text; checked is a wash and a stronger line, never colour alone."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        metrics = QFontMetrics(self.font())
        mark = self._mark()
        words = _GAP + metrics.horizontalAdvance(self.text()) if self.text() else 0
        content = mark + words
        x = max(float(_PAD if words else 0), (self.width() - content) / 2)
        row, turned = self.rect(), self.layoutDirection()
        self._paint_mark(painter, mirrored(QRectF(x, 0, mark, self.height()), row, turned))
        painter.setPen(self._theme.ink if self.isEnabled() else self._theme.disabled)
        text = QRectF(x + mark + _GAP, 0, content - mark - _GAP + 1, self.height())
        centred = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
        painter.drawText(mirrored(text, row, turned), centred, self.text())

    def _mark(self) -> int:
        return round(QFontMetrics(self.font()).height() * 0.75)

    def _paint_frame(self, painter: QPainter) -> None:
        theme, colours = self._theme, self.colours()
        pen = QPen(colours.line if self.isChecked() else theme.rule, 1.0)
        if self.hasFocus() or self._over:
            pen = QPen(theme.accent, 2.0)
        inset = pen.widthF() / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        radius = box.height() / 2 if self._round else 6
        painter.setPen(pen)
        painter.setBrush(theme.hover if self.underMouse() or self._over else theme.raised)
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


class TagButton(MarkButton):
    """A button with the dot and the name of a tag, and how many have it."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", theme, round_ends=True, parent=parent)
        self.name = name
        self._hue: TagColour | None = None

    def set_hue(self, hue: TagColour | None) -> None:
        """Give the dot a colour, or an empty ring with None."""
        if hue is not self._hue:
            self._hue = hue
            self.update()

    def colours(self) -> StatusColours:
        """Return the tag's colour for the frame, its wash when it is pressed."""
        hue = self._theme.tag(self._hue)
        wash = QColor(hue)
        wash.setAlpha(40)
        return StatusColours(hue, self._theme.ink, wash)

    def _mark(self) -> int:
        return round(QFontMetrics(self.font()).height() * 0.5)

    def _paint_mark(self, painter: QPainter, box: QRectF) -> None:
        draw_dot(painter, self._theme, self._hue, box.center(), box.width())


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
