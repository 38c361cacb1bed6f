"""What is left of a crash that no Python code could catch: where every thread was."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from reader.health.account import shortened
from reader.health.log import Log

_MOST = 20_000


class CrashWatch:
    """Has the interpreter write down where it was when the process dies of a signal.

    Names of files and functions and numbers of lines, no values. The next start puts it in the log.
    """

    def __init__(self, folder: Path, log: Log) -> None:
        """Keep it in `folder` until it is put in `log`."""
        self._path, self._log = folder / "crash.txt", log
        self._handle: int | None = None

    def start(self) -> None:
        """Put what is left of an earlier crash in the log, and watch; nothing where it cannot."""
        import faulthandler

        with suppress(OSError):
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
            self._take_over()
            faulthandler.enable(self._handle)

    def stop(self) -> None:
        """Watch no more."""
        import faulthandler

        handle, self._handle = self._handle, None
        if handle is not None:
            faulthandler.disable()
            os.close(handle)

    def _take_over(self) -> None:
        if self._handle is None or not os.fstat(self._handle).st_size:
            return
        left = os.read(self._handle, _MOST).decode("utf-8", "replace")
        os.ftruncate(self._handle, 0)
        home = shortened(Path.home())
        self._log.write("crashed before", left.replace(str(Path.home()), home))
