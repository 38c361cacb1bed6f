"""The cursor's way from one date to the next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

_MILLISECONDS = 160


class Glide(QVariantAnimation):
    """Counts a distance down to nothing, in eased steps."""

    def __init__(self, parent: QObject, moved: Callable[[], None]) -> None:
        """Call `moved` after each step."""
        super().__init__(parent)
        self.left = 0.0
        self._moved = moved
        self.setDuration(_MILLISECONDS)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.setEndValue(0.0)
        self.valueChanged.connect(self._step)

    def over(self, distance: float) -> None:
        """Begin at `distance` pixels from where it will come to rest; 0 is there at once."""
        self.stop()
        self.left = distance
        if distance:
            self.setStartValue(distance)
            self.start()

    def _step(self, left: float) -> None:
        self.left = left
        self._moved()
