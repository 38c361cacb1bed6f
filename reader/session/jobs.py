"""Work that must not hold up the window: done in a thread, answered on the window's own."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from reader.core.errors import ReaderError
from reader.core.i18n import tr

Work = Callable[[], Any]
Answer = Callable[[Any], None]


class _Task(QRunnable):
    def __init__(self, number: int, relay: Jobs) -> None:
        super().__init__()
        self._number, self._relay = number, relay

    def run(self) -> None:
        try:
            result = self._relay.do(self._number)
        except ReaderError as error:
            self._relay.answered.emit(self._number, None, str(error))
        except Exception as error:  # noqa: BLE001 - nothing may vanish in a thread
            # As of every error that nobody expected, more is told than one sentence.
            sys.excepthook(type(error), error, error.__traceback__)
            message = tr("Something went wrong in the background: {error}").format(error=error)
            self._relay.answered.emit(self._number, None, message)
        else:
            self._relay.answered.emit(self._number, result, "")


class Jobs(QObject):
    """Runs work in the background and hands the answers over on this object's thread.

    One long-lived relay serves all jobs: an object a job, deleted when it is done, crashes. It
    keeps the work too, so that what the work holds on to is let go on this thread, widgets perhaps.
    """

    answered = Signal(int, object, str)
    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Make a relay with one worker thread of its own."""
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._waiting: dict[int, tuple[Work, Answer, Callable[[str], None]]] = {}
        self._last = 0
        self.answered.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether any job has not been answered yet."""
        return bool(self._waiting)

    def submit(self, work: Work, done: Answer, failed: Callable[[str], None]) -> None:
        """Run `work` in the background, then call `done` with its result or `failed`."""
        self._last += 1
        self._waiting[self._last] = (work, done, failed)
        self._pool.start(_Task(self._last, self))

    def do(self, number: int) -> Any:
        """Do the work of a number that is waiting and return its result; in the worker's thread."""
        return self._waiting[number][0]()

    def finish(self) -> None:
        """Drop what has not begun and wait for what has; nobody is answered any more."""
        self._pool.clear()
        self._pool.waitForDone()
        self._waiting.clear()

    def _hand_over(self, number: int, result: Any, error: str) -> None:
        if number not in self._waiting:
            return
        _, done, failed = self._waiting.pop(number)
        if error:
            failed(error)
        else:
            done(result)
        if not self._waiting:
            self.idle.emit()
