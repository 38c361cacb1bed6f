"""The events behind the drawing, as a list for those who do not see it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from reader.core.focus import Interval
from reader.core.i18n import tr
from reader.core.timeline.listing import event_lines
from reader.core.timeline.scene import Model
from reader.ui.guarded import guarded

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class _Events(QAbstractListModel):
    """The events that are not hidden, each put into words when it is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.model = Model(())
        self.shown = tuple(self.model.happenings)

    def set_model(self, model: Model) -> None:
        self.beginResetModel()
        self.model = model
        self.shown = tuple(h for h in model.happenings if not h.hidden)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _ROLES:
            return None
        return event_lines([self.shown[index.row()]], self.model.lanes)[0].spoken


class SpokenEvents(QListView):
    """A list that takes one pixel and paints nothing: Qt tells screen readers of its rows.

    A drawing has no parts that they could go through. The keyboard stays with the drawing; the
    row of the event in focus is the current one.
    """

    def __init__(self, parent: QWidget) -> None:
        """List nothing yet."""
        super().__init__(parent)
        self._events = _Events()
        self.setModel(self._events)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setAutoScroll(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(tr("Events"))
        self.setGeometry(0, 0, 1, 1)

    def show_model(self, model: Model, summary: str) -> None:
        """List the events of a model; `summary` says how many there are."""
        self._events.set_model(model)
        self.setAccessibleDescription(summary)

    def set_focus(self, interval: Interval | None) -> None:
        """Make the event of an interval the current row; none where there is none."""
        happening = None if interval is None else self._events.model.happening(interval)
        shown = self._events.shown
        # Comparing thousands by what they are takes longer than a picture.
        row = next((number for number, one in enumerate(shown) if one is happening), -1)
        self.setCurrentIndex(self._events.index(row) if row >= 0 else QModelIndex())

    def sizeHint(self) -> QSize:
        """Take no room."""
        return QSize(1, 1)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing."""


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say something at once, if one listens and the keyboard is there."""
    if QAccessible.isActive() and widget.hasFocus():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
