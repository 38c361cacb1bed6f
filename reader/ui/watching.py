"""Watches over a window: errors that nobody caught, crashes, and the log of what it does."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, qVersion

from reader import __version__
from reader.health.log import Log
from reader.storage import sqlite_version
from reader.ui.diary import Diary
from reader.ui.mishaps import Mishaps
from reader.ui.workbench import Workbench

if TYPE_CHECKING:
    from reader.health.crashes import CrashWatch


class Watch(QObject):
    """What is looked after as long as a window is open."""

    def __init__(self, window: Workbench, log: Log) -> None:
        """Watch over `window` from now on, and write to `log`."""
        super().__init__(window)
        self._log = log
        self.mishaps = Mishaps(window, log, details)
        self.mishaps.listen()
        self._crashes: CrashWatch | None = None
        Diary(window.session, log)
        # After the first painting, which is not to wait for a disk.
        QTimer.singleShot(0, self, self._begin)

    def stop(self) -> None:
        """Watch no more."""
        if self._crashes is not None:
            self._crashes.stop()
        self.mishaps.stop()
        self._log.write("end")

    def _begin(self) -> None:
        from reader.health.crashes import CrashWatch

        self._log.write(
            "start",
            version=__version__,
            python=".".join(map(str, sys.version_info[:3])),
            qt=qVersion(),
            sqlite=sqlite_version(),
            system=sys.platform,
        )
        self._crashes = CrashWatch(self._log.path.parent, self._log)
        self._crashes.start()


def details() -> str:
    """Return versions and surroundings for a report of an error."""
    from reader.health.surroundings import as_text, place_facts, program_facts
    from reader.ui.toolkit import toolkit_facts

    return as_text([*program_facts(sqlite_version()), *toolkit_facts(), *place_facts()])
