"""What is shown beside the words, once the words themselves are on the screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_FRAME_MS = 16
"""How long is waited: the picture that shows what was done is painted by then."""


class Afterwards(QObject):
    """Does what can wait for the next picture, in order; whoever looks at it sooner has it done.

    An act is seen where it was done before cards, lists and fields beside it are laid out anew.
    """

    def __init__(self, parent: QObject) -> None:
        """Wait with nothing to do."""
        super().__init__(parent)
        self._acts: list[Callable[[], object]] = []
        self._timer = QTimer(self, singleShot=True, interval=_FRAME_MS)
        self._timer.timeout.connect(self.settle)

    def put(self, act: Callable[[], object]) -> None:
        """Do `act` with the next picture; one that waits already is done once, and last."""
        if act in self._acts:
            self._acts.remove(act)
        self._acts.append(act)
        self._timer.start()

    def settle(self) -> None:
        """Do all that waits now."""
        self._timer.stop()
        acts, self._acts = self._acts, []
        for act in acts:
            act()
