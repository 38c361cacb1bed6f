"""What the window's toolkit says of itself."""

from __future__ import annotations

import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from reader.health.surroundings import Facts


def toolkit_facts() -> Facts:
    """Return the versions of the toolkit and, where there is an application, how it draws."""
    facts = [("PySide6", PySide6.__version__), ("Qt", qVersion())]
    if QGuiApplication.instance() is None:
        return facts
    screens = [
        f"{s.size().width()}×{s.size().height()} at {s.devicePixelRatio():g}"
        for s in QGuiApplication.screens()
    ]
    return [
        *facts,
        ("Screen plugin", QGuiApplication.platformName()),
        ("Screens", ", ".join(screens) or "none"),
    ]
