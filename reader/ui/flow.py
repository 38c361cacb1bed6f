"""A layout that sets widgets like words: from left to right, on as many lines as it takes."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lays widgets out in lines; one that is wider than a line gets a line's width."""

    def __init__(self, parent: QWidget | None = None, gap: int = 4, *, whole: bool = False) -> None:
        """Make an empty layout with `gap` pixels between widgets and between lines.

        With `whole` it asks for the width of its widest widget, so that none is ever cut.
        """
        super().__init__(parent)
        self._whole = whole
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        """Take an item over."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        """Want no more room than the widgets take."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines at a width."""
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, box: QRect) -> None:
        """Put the widgets in their places."""
        super().setGeometry(box)
        self._arrange(box, place=True)

    def sizeHint(self) -> QSize:
        """Return the least size."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802
        """Return the height of one line; widgets may be as narrow as they need, unless `whole`."""
        there = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = max((size.width() for size in there), default=0) if self._whole else 0
        return QSize(width, max((size.height() for size in there), default=0))

    def _arrange(self, box: QRect, *, place: bool) -> int:
        x, y, line = box.x(), box.y(), 0
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            size = item.sizeHint()
            size.setWidth(min(size.width(), box.width()))
            if x > box.x() and x + size.width() > box.x() + box.width():
                x, y, line = box.x(), y + line + self._gap, 0
            if place:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self._gap
            line = max(line, size.height())
        return y + line - box.y()
