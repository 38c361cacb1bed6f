"""Backups made without being asked for: after a library was opened, and when it is let go."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from reader.session.jobs import Jobs
from reader.session.session import Session
from reader.storage import Outcome, back_up

DELAY_MS = 400
"""How long after opening the backup is begun, so that the window is painted before."""

QUITTING_SECONDS = 1.0
"""How long a backup on quitting waits for another program that keeps the library to itself."""

LARGEST_ON_QUITTING = 256 * 1024 * 1024
"""Bytes of the largest library that is backed up on quitting; others are when next opened."""

BackUp = Callable[..., Outcome]


class Safekeeper(QObject):
    """Keeps backups of the library that is open in a session.

    Only one that can be written to is backed up: no other can have changed. What has no backup
    because the program ended too soon gets it the next time, because a backup is made whenever the
    newest has not all that the library has.
    """

    told = Signal(str)
    """A sentence on why no backup could be made."""

    made = Signal()
    """There is a backup more."""

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        """Back up the library of `session`, using `jobs`."""
        super().__init__(parent)
        self._session, self._jobs = session, jobs
        self.back_up: BackUp = back_up
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self._begin)
        session.opened.connect(self._timer.start)

    def make_now(self) -> None:
        """Begin to make a backup in the background even if nothing has changed."""
        self._begin(always=True)

    def before_quitting(self) -> None:
        """Make a backup if there is something new, within bounds; failing, say nothing.

        What went wrong will go wrong, and be said, the next time that the library is opened.
        """
        self._timer.stop()
        path = self._path()
        if path is None:
            return
        try:
            size = path.stat().st_size
        except OSError:
            return
        if size <= LARGEST_ON_QUITTING:
            self.back_up(path, self._session.now, busy_seconds=QUITTING_SECONDS)

    def _begin(self, *, always: bool = False) -> None:
        path = self._path()
        if path is not None:
            self._jobs.submit(
                lambda: self.back_up(path, self._session.now, always=always),
                self._answer,
                self.told.emit,
            )

    def _path(self) -> Path | None:
        library = self._session.library
        return library.path if library is not None and self._session.writable else None

    def _answer(self, outcome: Outcome) -> None:
        if outcome.notice:
            self.told.emit(outcome.notice)
        if outcome.backup is not None:
            self.made.emit()
