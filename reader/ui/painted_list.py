"""What the lists have in common whose rows are painted by the program itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from reader.ui.own_keys import claimed
from reader.ui.theme import Theme

_ROUND = 6.0


class PaintedList(QListView):
    """A list without a frame that scrolls by pixels and is as wide as its pane."""

    own_keys: frozenset[Qt.Key] = frozenset()
    """Keys without modifiers that act in the list, also where they are shortcuts elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a list without a model."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    def event(self, event: QEvent) -> bool:
        """Claim this list's own keys; measure the rows anew when the face has changed."""
        if event.type() is QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()
        if event.type() is QEvent.Type.StyleChange:
            return dressed_anew(self, event)
        return claimed(event, self.own_keys) or super().event(event)


def dressed_anew(view: QListView, event: QEvent) -> bool:
    """Let a list follow a change of its style, and place its rows in a turn of their own.

    Qt would place all of them at once, whether the list is seen or not.
    """
    view.scheduleDelayedItemsLayout()
    return QAbstractScrollArea.event(view, event)


def paint_ground(
    painter: QPainter,
    option: QStyleOptionViewItem,
    theme: Theme,
    *,
    sides: float,
    above: float = 1,
    below: float = 1,
) -> None:
    """Paint what shows that a row is chosen, has the focus, or is under the pointer.

    What is left free at the sides, `above` and `below` is in pixels.
    """
    box = QRectF(option.rect).adjusted(sides, above, -sides, -below)
    state = option.state
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    painter.setPen(Qt.PenStyle.NoPen)
    if chosen or state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(theme.accent_wash if chosen else theme.hover)
        painter.drawRoundedRect(box, _ROUND, _ROUND)
    if chosen and state & QStyle.StateFlag.State_HasFocus:
        paint_focus(painter, box, theme)


def paint_focus(painter: QPainter, box: QRectF, theme: Theme) -> None:
    """Paint the line along the inside of a box that shows that the keyboard is there."""
    painter.setPen(QPen(theme.accent, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), _ROUND, _ROUND)
