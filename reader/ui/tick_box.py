"""A box to tick with its words, drawn as boxes are elsewhere: to be seen in every theme."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from reader.ui.guarded import guarded
from reader.ui.tick import paint_tick


class TickBox(QCheckBox):
    """A check box whose edge has the secondary ink, which the style's own has not in the dark."""

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words as the style does, and the box over its own."""
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        element = QStyle.SubElement.SE_CheckBoxIndicator
        box = self.style().subElementRect(element, option, self)
        colours = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(box.adjusted(-1, -1, 1, 1), colours.color(QPalette.ColorRole.Window))
        side = min(box.width(), box.height())
        paint_tick(
            painter,
            QPointF(box.left(), box.top()),
            ticked=self.isChecked(),
            fill=colours.color(QPalette.ColorRole.Accent),
            edge=colours.color(QPalette.ColorRole.PlaceholderText),
            sign=colours.color(QPalette.ColorRole.Base),
            side=side,
        )
