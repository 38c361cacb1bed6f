"""Work that is done bit by bit, between what a person does, or at once when it is needed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from PySide6.QtCore import QObject, QTimer

FRAME_MS = 33
"""How long is waited: the picture that shows what was done is painted by then."""


FEW = 100
"""Annotations changed at once up to which all that follows is done before the next key is taken."""


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


class Portions(QObject):
    """Does something with many things, named by their ids, some in each turn of the event loop."""

    def __init__(self, act: Callable[[list[str]], object], most: int, parent: QObject) -> None:
        """Do `act` with at most so many things at once."""
        super().__init__(parent)
        self._act, self._most = act, most
        self._ids: dict[str, None] = {}
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._do_some)

    @property
    def waiting(self) -> bool:
        """Whether there is anything left to do."""
        return bool(self._ids)

    def put(self, ids: Iterable[str]) -> None:
        """Do it with these soon, once with those that wait already."""
        self._ids |= dict.fromkeys(ids)
        self._timer.start()

    def _do_some(self) -> None:
        portion = list(islice(self._ids, self._most))
        for one in portion:
            del self._ids[one]
        if not self._ids:
            self._timer.stop()
        self._act(portion)


class Steps:
    """An act that is done step by step: a step each time that it is called."""

    def __init__(self, steps: Iterator[None]) -> None:
        """Take no step of `steps` yet."""
        self._steps = steps
        self.over = False
        """Whether all is done."""

    def __call__(self) -> None:
        """Take the next step."""
        self.over = next(self._steps, self) is self

    def finish(self) -> None:
        """Take all steps that are left."""
        while not self.over:
            self()


class Afterwards(QObject):
    """Does what can wait for the next picture, in order; whoever looks at it sooner has it done.

    An act is seen where it was done before cards, lists and fields beside it are laid out anew.
    """

    def __init__(self, parent: QObject) -> None:
        """Wait with nothing to do."""
        super().__init__(parent)
        self._acts: list[Callable[[], object]] = []
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._do_one)

    def put(self, act: Callable[[], object]) -> None:
        """Do `act` with the next picture; one that waits already is done once, and last."""
        if act in self._acts:
            self._acts.remove(act)
        self._acts.append(act)
        self._timer.start(FRAME_MS)

    @property
    def waiting(self) -> bool:
        """Whether there is anything left to do."""
        return bool(self._acts)

    def settle(self) -> None:
        """Do all that waits now."""
        self._timer.stop()
        acts, self._acts = self._acts, []
        for act in acts:
            act()
            if isinstance(act, Steps):
                act.finish()

    def hurry(self) -> None:
        """Do what waits from the next turn on, instead of with the next picture."""
        if self._acts and self._timer.interval():
            self._timer.start(0)

    def _do_one(self) -> None:
        act = self._acts.pop(0)
        if self._acts:
            # What is long gets a turn of its own.
            self._timer.start(0)
        act()
        if isinstance(act, Steps) and not act.over:
            self._acts.insert(0, act)
            self._timer.start(0)
