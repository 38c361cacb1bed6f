"""Work that must not hold up the window: done in a thread, answered on the window's own."""

from __future__ import annotations

import sys
import weakref
from collections import deque
from collections.abc import Callable
from threading import Condition, Thread
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, Qt, Signal

from reader.core.errors import ReaderError
from reader.core.i18n import tr

Work = Callable[[], Any]
Answer = Callable[[Any], None]

_LINGER = 0.5
"""Seconds for which a worker without work waits for more."""


class _Desk:
    """What a worker is to do, shared with the relay that hands its answers over.

    A pool of Qt's waits for its threads as it is destroyed, and holds on to the interpreter while
    it waits, which they need to come to their end. Nobody waits for this one's but `finish`: the
    desk of a relay that is gone is closed, and what was under way is told to nobody.
    """

    def __init__(self, relay: Jobs) -> None:
        self._relay = weakref.ref(relay)
        self._changed = Condition()
        self._numbers: deque[int] = deque()
        self._works: dict[int, Work] = {}
        self._thread: Thread | None = None
        self._closed = False

    def put(self, number: int, work: Work) -> None:
        """Have some work done after what was put here before."""
        with self._changed:
            self._works[number] = work
            self._numbers.append(number)
            if self._thread is None:
                self._thread = Thread(target=self._run, name="jobs")
                self._thread.start()
            self._changed.notify()

    def let_go(self, number: int) -> None:
        """Forget some work that is done."""
        self._works.pop(number, None)

    def close(self) -> None:
        """Answer nobody any more."""
        with self._changed:
            self._closed = True
            self._numbers.clear()
            self._changed.notify()

    def finish(self) -> None:
        """Drop what has not begun, and wait for what has."""
        with self._changed:
            self._numbers.clear()
            thread = self._thread
        if thread is not None:
            self.wait_for(thread)
        self._works.clear()

    def wait_for(self, thread: Thread) -> None:
        """Wait until a worker has come to its end, without waiting for more work."""
        with self._changed:
            self._numbers.append(_LAST)
            self._changed.notify()
        thread.join()

    def _run(self) -> None:
        # Documents are laid out with timers, which a thread of Python's has no room for.
        room = QEventLoop()
        while (number := self._next()) != _LAST:
            answer = self._done(number)
            with self._changed:
                relay = self._relay()
                if relay is not None and not self._closed:
                    relay.answered.emit(number, *answer)
            del relay, answer
        del room

    def _next(self) -> int:
        """Return the next work, waiting a little for it; there is no worker any more at the end."""
        with self._changed:
            if not self._numbers and not self._closed:
                self._changed.wait(_LINGER)
            number = self._numbers.popleft() if self._numbers else _LAST
            if number == _LAST:
                self._thread = None
            return number

    def _done(self, number: int) -> tuple[Any, str]:
        """Do the work of a number; return its result, and what went wrong."""
        try:
            return self._works[number](), ""
        except ReaderError as error:
            return None, str(error)
        except Exception as error:  # noqa: BLE001 - nothing may vanish in a thread
            # As of every error that nobody expected, more is told than one sentence.
            sys.excepthook(type(error), error, error.__traceback__)
            return None, tr(
                "An error in Parallax interrupted this. Your library is safe: try it again, or "
                "close the window and open it anew."
            )


_LAST = 0


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
        self._desk = _Desk(self)
        self._waiting: dict[int, tuple[Answer, Callable[[str], None]]] = {}
        self._last = 0
        self.answered.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(self._desk.close)

    @property
    def busy(self) -> bool:
        """Whether any job has not been answered yet."""
        return bool(self._waiting)

    def submit(self, work: Work, done: Answer, failed: Callable[[str], None]) -> None:
        """Run `work` in the background, then call `done` with its result or `failed`."""
        self._last += 1
        self._waiting[self._last] = (done, failed)
        self._desk.put(self._last, work)

    def finish(self) -> None:
        """Drop what has not begun and wait for what has; nobody is answered any more."""
        self._waiting.clear()
        self._desk.finish()

    def _hand_over(self, number: int, result: Any, error: str) -> None:
        if number not in self._waiting:
            return
        done, failed = self._waiting.pop(number)
        self._desk.let_go(number)
        if error:
            failed(error)
        else:
            done(result)
        if not self._waiting:
            self.idle.emit()
