"""The period that all is narrowed down to: its band on the timeline, and the chip that ends it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from reader.core.dates import short_interval
from reader.core.focus import Interval
from reader.core.i18n import tr
from reader.core.timeline.viewport import Viewport
from reader.ui.theme import Theme, faded
from reader.ui.timeline.geometry import Geometry


def paint_period(p: QPainter, g: Geometry, theme: Theme, view: Viewport, period: Interval) -> None:
    """Veil the marks that lie outside a period, and rule its edges."""
    left, right = edges(view, period)
    veil, top, height = faded(theme.paper, 0.72), g.top - 2, g.axis_top - g.top + 4
    above = g.captions_bottom - 2
    veiled = g.axis_top + 2 - above
    p.fillRect(QRectF(g.gutter - 3, above, left + 3, veiled), veil)
    p.fillRect(QRectF(g.gutter + right, above, g.plot_width - right + 3, veiled), veil)
    p.fillRect(QRectF(g.gutter + left, g.axis_top, right - left, 3), theme.accent)
    p.setPen(QPen(theme.accent, 1))
    for x in (left, right):
        p.drawLine(QPointF(g.gutter + x, top), QPointF(g.gutter + x, top + height))


def edges(view: Viewport, period: Interval) -> tuple[float, float]:
    """Return the pixels of the axis between which a period lies, as far as it is in view."""
    left, right = view.x(period.begin.toordinal()), view.x(period.end.toordinal() + 1)
    return min(max(left, 0.0), view.width), min(max(right, 0.0), view.width)


class ShownPeriod(QPushButton):
    """Says which period is shown; pressing it shows all again."""

    def __init__(self, parent: QWidget) -> None:
        """Make a hidden chip."""
        super().__init__(parent)
        self.setObjectName("periodChip")
        self.setAccessibleName(tr("Show all times again (Esc)"))
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
