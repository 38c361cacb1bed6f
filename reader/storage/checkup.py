"""The check of a large file, made when it is open already: nothing is written to it before."""

from __future__ import annotations

import threading
from collections.abc import Callable


class Checkup:
    """Whether a file is sound, found out once, by whoever asks first; others wait for him.

    May be asked in any thread.
    """

    def __init__(self, is_sound: Callable[[], bool] | None = None) -> None:
        """Find out by `is_sound`, which may take seconds; None where that was done already."""
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
