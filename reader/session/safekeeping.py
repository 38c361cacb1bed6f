"""Backups made without being asked for: after a library was opened, and when it is let go."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from reader.core.i18n import tr
from reader.session.jobs import Jobs
from reader.session.session import Session
from reader.storage import Library, Outcome, back_up, find_index_rot, find_rot

DELAY_MS = 400
"""How long after opening the backup is begun, so that the window is painted before."""

QUITTING_SECONDS = 1.0
"""How long a backup on quitting waits for another program that keeps the library to itself."""

LONG_FROM = 256 * 1024 * 1024
"""Bytes of the smallest library whose backup on quitting takes so long (a second) that it is told.
"""


def mend_search(beside: Callable[[], Library]) -> str:
    """Index all words of a library anew, in any thread; return what to tell of it."""
    with closing(beside()) as library:
        library.mend_search()
    return tr("The index for searching was not sound. It was made anew: nothing was lost.")


BackUp = Callable[..., Outcome]


class Safekeeper(QObject):
    """Keeps backups of the library that is open in a session, and looks after its soundness.

    Only one that can be written to is backed up: no other can have changed. What has no backup
    because the program ended too soon gets it the next time, because a backup is made whenever the
    newest has not all that the library has. What was not backed up just now, and so was not
    checked, is checked; one that is damaged is not written to any more.
    """

    told = Signal(str)
    """A sentence on why no backup could be made."""

    mended = Signal(str)
    """A sentence on what is as it should be again, without anything having been lost."""

    made = Signal()
    """There is a backup more."""

    checked = Signal()
    """A large library may be changed from now on."""

    waiting = Signal(str)
    """A sentence on what the program is about to do before it ends, which takes a while."""

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        """Back up the library of `session`, using `jobs`."""
        super().__init__(parent)
        self._session, self._jobs = session, jobs
        self.back_up: BackUp = back_up
        self.find_rot: Callable[[Path], bool] = find_rot
        self.find_index_rot: Callable[[Path], bool] = partial(find_index_rot, thorough=False)
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self._begin)
        session.when_open(self._opened)

    def _opened(self) -> None:
        library = self._session.library
        if library is not None and library.checkup.pending:
            self._jobs.submit(
                library.checkup.passed,
                lambda sound: self._checked(library, sound=sound),
                # It is asked again, and told, when something is to be changed.
                lambda _: None,
            )
        self._timer.start()

    def _checked(self, library: Library, *, sound: bool) -> None:
        if sound and self._session.library is library:
            self.checked.emit()
        self._answer(library, Outcome(damaged=not sound))

    def about_to_quit(self) -> None:
        """End what would hold up quitting: the next opening begins it anew."""
        self._timer.stop()
        if self._session.library is not None:
            self._session.library.checkup.give_up()

    def make_now(self) -> None:
        """Begin to make a backup in the background even if nothing has changed."""
        self._begin(always=True)

    def before_quitting(self) -> None:
        """Make a backup if there is something new; failing, say nothing.

        What went wrong will go wrong, and be said, the next time that the library is opened.
        """
        self._timer.stop()
        path, library = self._path(), self._session.library
        # As long as a library is being checked nothing has been changed in it.
        if path is None or library is None or library.checkup.pending:
            return
        try:
            size = path.stat().st_size
        except OSError:
            return
        if size >= LONG_FROM:
            self.waiting.emit(tr("Making a backup before closing…"))
        self.back_up(path, self._session.now, busy_seconds=QUITTING_SECONDS)

    def _begin(self, *, always: bool = False) -> None:
        path, library = self._path(), self._session.library
        if path is None or library is None:
            return

        beside, mended = self._session.beside(), list[str]()

        def work() -> Outcome:
            outcome = self.back_up(path, self._session.now, always=always)
            if outcome.backup is None and not outcome.damaged and self.find_rot(path):
                return replace(outcome, damaged=True)
            if not outcome.damaged and self.find_index_rot(path):
                mended.append(mend_search(beside))
            return outcome

        def answer(outcome: Outcome) -> None:
            self._answer(library, outcome)
            for sentence in mended:
                self.mended.emit(sentence)

        self._jobs.submit(work, answer, self.told.emit)

    def _path(self) -> Path | None:
        library = self._session.library
        if library is None or not self._session.writable or not library.is_in_place():
            return None
        return library.path

    def _answer(self, library: Library, outcome: Outcome) -> None:
        if outcome.damaged and self._session.library is library and self._path() is not None:
            self._session.found_damaged()
            return
        # A file that was taken away meanwhile is a trouble of its own, which is told elsewhere.
        if outcome.notice and self._path() is not None:
            self.told.emit(outcome.notice)
        if outcome.backup is not None:
            self.made.emit()
