"""The log: what the program did and where it failed, never what anybody has read or written.

Nothing is written by Python's own `logging`, to which packages tell what they find in a text.
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

_LIMIT = 256 * 1024
"""Bytes after which a file is put by and another one begun."""

_KEPT = 2


def _utc_now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class Log:
    """A file of short lines that several windows may write to, and the two before it.

    Where it cannot be written to, nothing is: the program must not fail for want of its log.
    """

    def __init__(
        self, path: Path, limit: int = _LIMIT, clock: Callable[[], dt.datetime] = _utc_now
    ) -> None:
        """Write to the file at `path`, which is made with its first line."""
        self.path = path
        self._limit, self._clock = limit, clock

    def write(self, event: str, account: str = "", **facts: object) -> None:
        """Add a line about an event, with facts such as counts, and a longer account beneath it.

        Nobody's words may be among them: no title, no name of an imported file, no search.
        """
        told = " ".join(f"{name}={value}" for name, value in facts.items())
        moment = self._clock().strftime("%Y-%m-%dT%H:%M:%SZ")
        lines = [f"{moment} [{os.getpid()}] {event} {told}".rstrip(), *account.splitlines()]
        with suppress(OSError):
            self._append("\n    ".join(lines) + "\n")

    def _append(self, text: str) -> None:
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            # In one piece, so that the lines of two windows do not mix.
            os.write(handle, text.encode("utf-8", "backslashreplace"))
            full = os.fstat(handle).st_size > self._limit
        finally:
            os.close(handle)
        if full:
            self._put_by()

    def _put_by(self) -> None:
        names = [
            self.path,
            *(self.path.with_name(f"{self.path.name}.{n + 1}") for n in range(_KEPT)),
        ]
        for older, newer in reversed(list(zip(names[1:], names, strict=False))):
            with suppress(OSError):
                newer.replace(older)
