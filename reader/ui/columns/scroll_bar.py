"""A thin scroll bar.

Painted here because the style's own costs tens of milliseconds a frame with eight columns.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from reader.core.i18n import tr
from reader.ui.guarded import guarded
from reader.ui.theme import Theme

WIDTH = 9
"""The width of the bar in pixels."""
REACH = 24
"""How wide what is hit of it is: beside the bar there is nothing but the margin of the text."""
_LEAST_HANDLE = 28
_STILL = 3
"""How far the pointer may move in a click, in pixels."""


class ThinScrollBar(QScrollBar):
    """A vertical scroll bar; a press brings the handle there."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make a bar in the colours of `theme`."""
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setAccessibleName(tr("Scroll up and down"))
        self._theme = theme
        self._clicked_at: float | None = None
        self.clicked_beside: Callable[[float], object] = lambda _: None
        """Told at which height of the track a click was, once the bar has gone there."""

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return the thin width."""
        return QSize(WIDTH, 60)

    def handle(self) -> QRectF:
        """Return where the handle is, in pixels."""
        total = self.maximum() - self.minimum() + self.pageStep()
        track = float(self.height())
        length = min(max(track * self.pageStep() / max(total, 1), _LEAST_HANDLE), track)
        span = self.maximum() - self.minimum()
        at = 0.0 if span <= 0 else (track - length) * (self.value() - self.minimum()) / span
        return QRectF(2, at, WIDTH - 4, length)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the paper and the handle."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.paper)
        if self.maximum() > self.minimum():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.rule if not self.isSliderDown() else self._theme.disabled)
            painter.drawRoundedRect(self.handle(), 3, 3)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to where the bar was pressed, and let the handle be dragged from there."""
        if event.button() is Qt.MouseButton.LeftButton:
            y = event.position().y()
            handle = self.handle()
            self._clicked_at = None if handle.top() <= y <= handle.bottom() else y
            self.take(y)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer while the handle is held."""
        if self._clicked_at is not None and abs(event.position().y() - self._clicked_at) > _STILL:
            self._clicked_at = None
        self.follow(event.position().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the handle go."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.let_go()
            if self._clicked_at is not None:
                self.clicked_beside(self._clicked_at)

    def take(self, y: float) -> None:
        """Bring the handle to a height of the bar, held from there on."""
        self.setSliderDown(True)
        self._go(y)

    def follow(self, y: float) -> bool:
        """Bring the handle along; False when it is not held."""
        if self.isSliderDown():
            self._go(y)
        return self.isSliderDown()

    def let_go(self) -> bool:
        """Let the handle go; False when it was not held."""
        held = self.isSliderDown()
        self.setSliderDown(False)
        self.update()
        return held

    def _go(self, y: float) -> None:
        length = self.handle().height()
        fraction = (y - length / 2) / max(self.height() - length, 1.0)
        reach = self.maximum() - self.minimum()
        self.setValue(round(self.minimum() + min(max(fraction, 0.0), 1.0) * reach))


class MarkedScrollBar(ThinScrollBar):
    """A thin scroll bar that also shows where a few marks are."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make a bar without marks."""
        super().__init__(theme, parent)
        self._marks: Sequence[tuple[float, QColor]] = ()

    def set_marks(self, marks: Sequence[tuple[float, QColor]]) -> None:
        """Show marks: each a fraction (0 to 1) of the document's height and a colour."""
        self._marks = marks
        self.update()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the marks over the bar."""
        super().paintEvent(event)
        painter = QPainter(self)
        for fraction, colour in self._marks:
            painter.fillRect(QRectF(1, fraction * (self.height() - 4), WIDTH - 2, 3), colour)
