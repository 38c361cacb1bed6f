"""What the lists have in common whose rows are painted by the program itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget


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
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in self.own_keys and not event.modifiers():
                event.accept()
                return True
        elif event.type() is QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()
        return super().event(event)
