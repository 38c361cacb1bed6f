"""Garbage is collected on the window's own thread only.

Python collects in whichever thread makes the next object. What is left of a closed column or sheet
are wrappers of Qt's objects that hold each other; collected in a worker's thread they would destroy
widgets there, while the window's thread still hands them their last events.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1_000
_OLDEST = 2
_WORKING = 0.05
"""By so much of the time of a processor other threads are at work."""

_LONGEST = 60
"""So many times at most collecting is put off."""

_GROWN = 4
"""By which part the oldest generation has grown before Python looks through it again."""


class Garbage(QObject):
    """Collects, on this object's thread, what Python would collect in any.

    As long as it lives, Python collects nothing by itself in the whole process.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Switch Python's own collecting off, and look once a second whether it is due."""
        super().__init__(parent)
        gc.disable()
        self._old = 0
        self._late = 0
        self._spent = _spent_beside()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._collect)
        self._timer.start(_EVERY_MS)

    def _collect(self) -> None:
        if not self._gives_way() and collect_what_is_due(self._old) == _OLDEST:
            self._old = _count_old()

    def _gives_way(self) -> bool:
        """Tell whether other threads work, an export say, all of whose objects are in use.

        To look through these the window would stand still; but it is put off for so long only.
        """
        before, self._spent = self._spent, _spent_beside()
        is_working = self._spent - before > _WORKING * _EVERY_MS / 1_000
        self._late = self._late + 1 if is_working else 0
        return is_working and self._late < _LONGEST


def collect_what_is_due(old: int = 0) -> int:
    """Collect the generations whose thresholds are passed, as Python would; return the oldest.

    The oldest, which holds all of a long article, is looked through only once it has grown by a
    quarter over the `old` objects that the last look left there. -1 where nothing was due.
    """
    due = -1
    for generation, (count, threshold) in enumerate(
        zip(gc.get_count(), gc.get_threshold(), strict=True)
    ):
        if not threshold or count <= threshold:
            break
        due = generation
    if due == _OLDEST and _count_old() <= old + old // _GROWN:
        due -= 1
    if due >= 0:
        gc.collect(due)
    return due


def _spent_beside() -> float:
    """Return the seconds of processor time that all other threads have taken."""
    return time.process_time() - time.thread_time()


def _count_old() -> int:
    """Return how many objects are in the oldest generation; those that are frozen do not count."""
    return len(gc.get_objects(generation=_OLDEST))
