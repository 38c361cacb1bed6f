"""The check of a large file, made when it is open already: nothing is written to it before."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from contextlib import suppress


class Stop:
    """Lets one thread end what another does with a connection.

    Only while something runs on it can a connection be told to stop, so that it must be asked for,
    too, whether anything still should.
    """

    def __init__(self) -> None:
        """Let everything run."""
        self._connection: sqlite3.Connection | None = None
        self.asked_for = False

    def watch(self, connection: sqlite3.Connection) -> None:
        """Stop what runs on `connection` once that is asked for."""
        self._connection = connection

    def ask(self) -> None:
        """Ask for it; what is stopped raises sqlite3.OperationalError."""
        self.asked_for = True
        if self._connection is not None:
            # One that is closed has stopped.
            with suppress(sqlite3.Error):
                self._connection.interrupt()


def _nothing() -> None:
    pass


class Checkup:
    """Whether a file is sound, found out once, by whoever asks first; others wait for him.

    May be asked in any thread.
    """

    def __init__(
        self,
        is_sound: Callable[[], bool] | None = None,
        give_up: Callable[[], None] = _nothing,
    ) -> None:
        """Find out by `is_sound`, which may take seconds; None where that was done already.

        `give_up` makes it raise soon.
        """
        self.give_up = give_up
        """Ends the finding out, if it is going on; who waits for it learns nothing."""
        self._is_sound = is_sound
        self._found: bool | None = None if is_sound else True
        self._lock = threading.Lock()

    @property
    def pending(self) -> bool:
        """Whether it is not known yet."""
        return self._found is None

    def passed(self, seconds: float = -1) -> bool | None:
        """Return whether the file is sound; None when it is not known after so many `seconds`.

        That is how long to wait while another thread finds it out; -1 is until then. Raises what
        `is_sound` raises, and it is not known then.
        """
        if self._found is None and self._lock.acquire(timeout=seconds):
            try:
                if self._found is None and self._is_sound is not None:
                    self._found = self._is_sound()
            finally:
                self._lock.release()
        return self._found
