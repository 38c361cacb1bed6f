"""A list that drops down, with its sign in the theme's ink."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter

from reader.ui.guarded import guarded

_SIGN = 12
"""Pixels of the field that the sign at its end takes."""
_FEWEST = 5
_BESIDE = 40
"""Pixels beside the characters: what is around them, and the sign."""


class DropDown(QComboBox):
    """A list to choose from that gives way where there is little room."""

    def __init__(self, name: str, least: int = 8) -> None:
        """Make an empty list, called `name` by screen readers.

        It wants room for `least` characters, but makes do with a few in a very small window.
        """
        super().__init__()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(least)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Give way until a few characters are left."""
        wanted = super().minimumSizeHint()
        few = self.fontMetrics().averageCharWidth() * _FEWEST + _BESIDE
        return QSize(min(wanted.width(), few), wanted.height())

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint what is chosen, with “…” where it is cut, and the sign that there is more."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        combo, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(combo, option, field, self).width() - _SIGN
        text, end = option.currentText, Qt.TextElideMode.ElideRight
        words = self.fontMetrics().elidedText(text, end, room)
        option.currentText = words
        painter.drawComplexControl(combo, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1.5))
        across = 14 if self.isRightToLeft() else self.width() - 14
        at = QPointF(across, self.height() / 2 + 2)
        painter.drawPolyline([at + QPointF(-4, -4), at, at + QPointF(4, -4)])
