"""The period that all is narrowed down to: its band on the timeline, and the chip that ends it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from reader.core.dates import short_interval
from reader.core.focus import Interval
from reader.core.i18n import tr
from reader.core.timeline.viewport import Viewport
from reader.ui.theme import Theme
from reader.ui.timeline.geometry import Geometry
from reader.ui.timeline.ink import with_alpha


def paint_period(p: QPainter, g: Geometry, theme: Theme, view: Viewport, period: Interval) -> None:
    """Veil what lies outside a period, and rule its edges."""
    left = min(max(view.x(period.begin.toordinal()), 0.0), g.plot_width)
    right = min(max(view.x(period.end.toordinal() + 1), 0.0), g.plot_width)
    veil, top, height = with_alpha(theme.paper, 0.72), g.top - 2, g.axis_top - g.top + 4
    p.fillRect(QRectF(g.gutter - 2, top, left + 2, height), veil)
    p.fillRect(QRectF(g.gutter + right, top, g.plot_width - right + 2, height), veil)
    p.fillRect(QRectF(g.gutter + left, g.axis_top, right - left, 3), theme.accent)
    p.setPen(QPen(theme.accent, 1))
    for x in (left, right):
        p.drawLine(QPointF(g.gutter + x, top), QPointF(g.gutter + x, top + height))


class ShownPeriod(QPushButton):
    """Says which period is shown; pressing it shows all again."""

    def __init__(self, parent: QWidget) -> None:
        """Make a hidden chip."""
        super().__init__(parent)
        self.setObjectName("periodChip")
        self.hide()

    def show_period(self, period: Interval | None) -> None:
        """Show a period, or be away."""
        if period is not None:
            words = short_interval(period.begin, period.end)
            self.setText(tr("{period}  ✕").format(period=words))
            self.setAccessibleName(tr("Only {period}: show all").format(period=words))
            self.setToolTip(tr("Show all times again (Esc)"))
            self.adjustSize()
        self.setVisible(period is not None)
