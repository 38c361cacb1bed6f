"""Garbage is collected on the window's own thread only.

Python collects in whichever thread makes the next object. What is left of a closed column or sheet
are wrappers of Qt's objects that hold each other; collected in a worker's thread they would destroy
widgets there, while the window's thread still hands them their last events.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1_000


class Garbage(QObject):
    """Collects, on this object's thread, what Python would collect in any.

    As long as it lives, Python collects nothing by itself in the whole process.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Switch Python's own collecting off, and look once a second whether it is due."""
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(collect_what_is_due)
        self._timer.start(_EVERY_MS)


def collect_what_is_due() -> int:
    """Collect the generations whose thresholds are passed, as Python would; return the oldest.

    -1 where nothing was due.
    """
    due = -1
    for generation, (count, threshold) in enumerate(
        zip(gc.get_count(), gc.get_threshold(), strict=True)
    ):
        if not threshold or count <= threshold:
            break
        due = generation
    if due >= 0:
        gc.collect(due)
    return due
