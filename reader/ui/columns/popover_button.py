"""A button of the popover: a sign or a word, and after it, smaller and quiet, its key."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QFont,
    QFontMetrics,
    QIcon,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyleOptionToolButton,
    QToolButton,
    QWidget,
)

from reader.ui.guarded import guarded

_KEY_PIXELS = 12
_ICON = 18
_BETWEEN = 6
_SIDE = 6
_HEIGHT = 28


class PopoverButton(QToolButton):
    """Shows the icon of an action or, where there is one, a short wording, with its key."""

    dragged = Signal()
    """The pointer was moved away from the button while it was held."""

    def __init__(self, action: QAction, words: str, parent: QWidget) -> None:
        """Make a button that looks and is described as `action`; `words` may be empty."""
        super().__init__(parent)
        self._words, self._keys = words, action.shortcut().toString()
        self._pressed: QPointF | None = None
        self.setText(f"{words}  {self._keys}" if words else self._keys)
        self.setAccessibleName(action.text().replace("&", ""))
        self.setToolTip(action.toolTip())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIcon(action.icon())
        action.changed.connect(lambda: self._take(action))

    def _take(self, action: QAction) -> None:
        self.setIcon(action.icon())
        if self._keys != action.shortcut().toString():
            self._keys = action.shortcut().toString()
            self.setText(f"{self._words}  {self._keys}" if self._words else self._keys)
            self.updateGeometry()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell of a drag once the pointer has gone far enough."""
        begun = self._pressed
        away = (event.position() - begun).manhattanLength() if begun is not None else 0.0
        if event.buttons() and away >= QApplication.startDragDistance():
            self._pressed = None
            self.setDown(False)
            self.dragged.emit()
            return
        super().mouseMoveEvent(event)

    def _key_face(self) -> QFont:
        face = QFont(self.font())
        face.setPixelSize(_KEY_PIXELS)
        return face

    def _widths(self) -> tuple[int, int]:
        """Return how wide the sign or word and the key are, in pixels."""
        words = QFontMetrics(self.font()).horizontalAdvance(self._words)
        key = QFontMetrics(self._key_face()).horizontalAdvance(self._keys)
        return (words if self._words else _ICON), key

    def sizeHint(self) -> QSize:
        """Return the size that the sign or word takes with the key beside it."""
        first, key = self._widths()
        height = max(_HEIGHT, QFontMetrics(self.font()).height() + 8)
        return QSize(first + (key + _BETWEEN if key else 0) + 2 * _SIDE, height)

    def minimumSizeHint(self) -> QSize:
        """Return the same size: nothing of it can be left out."""
        return self.sizeHint()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the ground as the style has it, then sign or word, and the key."""
        painter = QPainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        control = QStyle.ComplexControl.CC_ToolButton
        self.style().drawComplexControl(control, option, painter, self)
        first, key = self._widths()
        self._draw_first(painter, self._mirrored(QRect(_SIDE, 0, first, self.height())))
        painter.setFont(self._key_face())
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        box = QRect(_SIDE + first + _BETWEEN, 0, key, self.height())
        painter.drawText(self._mirrored(box), Qt.AlignmentFlag.AlignCenter, self._keys)

    def _draw_first(self, painter: QPainter, box: QRect) -> None:
        if self._words:
            painter.setFont(self.font())
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._words)
        else:
            self.icon().paint(painter, box)

    def _mirrored(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)
