"""A box to tick with its words, drawn as boxes are elsewhere: to be seen in every theme."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from reader.ui.enlarging import enlarged
from reader.ui.guarded import guarded
from reader.ui.mirroring import mirrored
from reader.ui.tick import SIDE, paint_tick

_GAP = 10
_WRAPPED = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)


class TickBox(QCheckBox):
    """A box with its words beside it, in more than one line where there is little room."""

    def __init__(self, words: str = "") -> None:
        """Make a box that is not ticked."""
        super().__init__(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def _side(self) -> int:
        return enlarged(SIDE, self.font())

    def sizeHint(self) -> QSize:
        """Return the room for the box and its words in one line."""
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return QSize(self._side + _GAP + words.width() + 4, max(words.height(), self._side) + 8)

    def minimumSizeHint(self) -> QSize:
        """Return the room for the box and the longest of its words."""
        metrics = self.fontMetrics()
        words = self.text().split()
        longest = max((metrics.horizontalAdvance(word) for word in words), default=0)
        return QSize(self._side + _GAP + longest + 4, max(metrics.height(), self._side) + 8)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the words, broken into lines."""
        room = QRect(0, 0, max(width - self._side - _GAP - 4, 1), 1 << 14)
        words = self.fontMetrics().boundingRect(room, _WRAPPED, self.text())
        return max(words.height(), self._side) + 8

    def hitButton(self, pos: QPoint) -> bool:
        """Take a press on the words as one on the box."""
        return self.rect().contains(pos)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the box as in the list of articles, and a ring while it has the keyboard."""
        painter, palette = QPainter(self), self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = palette.color(QPalette.ColorRole.Accent)
        box = QRectF(2, (self.height() - self._side) / 2, self._side, self._side)
        box = mirrored(box, self.rect(), self.layoutDirection())
        paint_tick(
            painter, box.topLeft(), ticked=self.isChecked(), fill=accent,
            edge=palette.color(QPalette.ColorRole.PlaceholderText),
            sign=palette.color(QPalette.ColorRole.Base), side=self._side,
        )  # fmt: skip
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        words = QRectF(self.rect()).adjusted(self._side + _GAP, 0, 0, 0)
        words = mirrored(words, self.rect(), self.layoutDirection())
        painter.drawText(words, _WRAPPED, self.text())
        if self.hasFocus():
            painter.setPen(QPen(accent, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
            ring.setWidth(min(ring.width(), self.sizeHint().width()))
            ring = mirrored(ring, self.rect(), self.layoutDirection())
            painter.drawRoundedRect(ring, 6, 6)
