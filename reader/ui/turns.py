"""Work that is done bit by bit, between what a person does, or at once when it is needed."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """Takes one step of some work in each turn of the event loop."""

    def __init__(self, steps: Iterator[None], parent: QObject) -> None:
        """Take no step of `steps` yet."""
        super().__init__(parent)
        self._steps = steps
        self._stepping = False
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)
        self.over = False
        """Whether all is done."""

    def begin(self) -> None:
        """Take the first step soon, and the others after it."""
        if not self.over:
            self._timer.start()

    def finish(self) -> None:
        """Take all steps that are left now; nothing if called from within one."""
        while not self.over and not self._stepping:
            self._step()

    def _step(self) -> None:
        self._stepping = True
        try:
            next(self._steps)
        except StopIteration:
            self.over = True
            self._timer.stop()
        finally:
            self._stepping = False
