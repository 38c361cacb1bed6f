"""The cue that a low timeline hides lanes, which says how many and leads to them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter
from PySide6.QtWidgets import QPushButton, QWidget

from reader.core.i18n import counted
from reader.ui.theme import Theme, faded
from reader.ui.timeline.geometry import RIGHT, Geometry

_FADE = 14.0


class MoreLanes(QPushButton):
    """Says how many lanes lie above (`step` -1) or below (1) those in view."""

    def __init__(self, step: int, parent: QWidget) -> None:
        """Make a hidden cue."""
        super().__init__(parent)
        self._step = step
        self.setObjectName("moreLanes")
        # The lanes themselves are reached with the arrow keys.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(counted(0, "{n} more lane", "{n} more lanes"))
        self.hide()

    def show_for(self, g: Geometry) -> None:
        """Show how many lanes are hidden, or be away."""
        count = g.hidden_below if self._step > 0 else g.hidden_above
        if count:
            sign = "▾" if self._step > 0 else "▴"
            self.setText(f"{sign} {counted(count, '{n} more', '{n} more')}")
            self.setAccessibleName(counted(count, "{n} more lane", "{n} more lanes"))
            self.adjustSize()
            edge = g.axis_top - self.height() - 1 if self._step > 0 else g.top
            self.move(round(g.gutter + g.plot_width + RIGHT - self.width() - 6), round(edge))
        self.setVisible(bool(count))


def paint_fades(p: QPainter, g: Geometry, theme: Theme) -> None:
    """Let the lanes run out at the edges behind which there are more of them."""
    for count, edge, inwards in (
        (g.hidden_below, g.axis_top + 2, -_FADE),
        (g.hidden_above, g.top - 2, _FADE),
    ):
        if count:
            gradient = QLinearGradient(QPointF(0, edge), QPointF(0, edge + inwards))
            gradient.setColorAt(0, theme.paper)
            gradient.setColorAt(1, faded(theme.paper, 0))
            p.fillRect(QRectF(0, min(edge, edge + inwards), g.width, _FADE), gradient)
