"""An end to work on a page that would take too long, whoever does it."""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Iterator
from types import FrameType


class TookTooLongError(BaseException):
    """Work has had its time; no library that catches every Exception keeps it to itself."""


@contextlib.contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Raise TookTooLongError in what is done within, once it has had that much processor time.

    Only where the system has such clocks, and in the main thread, where the process that reads
    foreign files works. Elsewhere, that process is ended by the program when it says nothing.
    """
    clocked = hasattr(signal, "setitimer")
    if not clocked or threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGVTALRM, _end)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _end(_number: int, _frame: FrameType | None) -> None:
    raise TookTooLongError
