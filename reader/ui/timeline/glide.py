"""Short ways that the eye can follow: of the cursor to a date, of one scale to the other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation


class Glide(QVariantAnimation):
    """Counts a distance down to nothing, in eased steps."""

    def __init__(self, parent: QObject, moved: Callable[[], None], milliseconds: int = 160) -> None:
        """Call `moved` after each step."""
        super().__init__(parent)
        self.left = 0.0
        self._moved = moved
        self.setDuration(milliseconds)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.setEndValue(0.0)
        self.valueChanged.connect(self._step)

    def over(self, distance: float) -> None:
        """Begin at `distance` from where it will come to rest; 0 is there at once."""
        self.stop()
        self.left = distance
        if distance:
            self.setStartValue(distance)
            self.start()

    def finish(self) -> None:
        """Be there at once."""
        if self.left:
            self.stop()
            self._step(0.0)

    def _step(self, left: float) -> None:
        self.left = left
        self._moved()
