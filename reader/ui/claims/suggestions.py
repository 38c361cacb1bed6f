"""The list of what was written before, under a line to write in."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from reader.core.i18n import tr
from reader.ui.enlarging import enlarged
from reader.ui.guarded import guarded

_LEAST = 180
_RADIUS = 6


class SuggestionList(QListView):
    """Looks like a menu: raised, with round corners, wide enough for a few words."""

    def __init__(self) -> None:
        """Make an empty list, for a completer to fill and show."""
        super().__init__()
        self.setObjectName("suggestions")
        self.setAccessibleName(tr("Suggestions"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(enlarged(_LEAST))

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the panel, which no style sheet paints where what is behind shows through."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        painter.setPen(QPen(colours.color(QPalette.ColorRole.Mid), 1.0))
        painter.setBrush(colours.color(QPalette.ColorRole.ToolTipBase))
        box = QRectF(self.viewport().rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        painter.end()
        super().paintEvent(event)
