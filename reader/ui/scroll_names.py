"""Names for scroll bars, which Qt leaves without."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollBar, QWidget

from reader.core.i18n import tr


def name_scroll_bars(around: QWidget) -> None:
    """Give the scroll bars inside `around` that have none a name for assistive technology."""
    for bar in around.findChildren(QScrollBar):
        if not bar.accessibleName():
            upright = bar.orientation() is Qt.Orientation.Vertical
            bar.setAccessibleName(tr("Scroll up and down") if upright else tr("Scroll sideways"))
