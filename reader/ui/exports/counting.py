"""Claims counted in the background while the export sheet is open, and kept in the library."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import closing, suppress

from PySide6.QtCore import QObject

from reader.core.errors import ReaderError
from reader.core.i18n import tr
from reader.core.library import Contents
from reader.export.summing import summed
from reader.session.jobs import Jobs
from reader.session.reading_apart import reads_all
from reader.session.session import Session
from reader.storage import Library
from reader.ui.exports.previewing import GivenUpExportError

_WAIT_S = 0.02


class Counting(QObject):
    """Counts what no kept sum fits, one library at a time, so that exports need not."""

    def __init__(self, session: Session, gives_way: Callable[[], bool], parent: QObject) -> None:
        """Count for `session`, once it is told to, and while it need not give way to a preview."""
        super().__init__(parent)
        self._session, self._gives_way = session, gives_way
        self._jobs = Jobs(self)
        self._number = 0
        session.opened.connect(self.stop)
        session.changed.connect(self.stop)

    def begin(self) -> None:
        """Count what is in the open library by now; what was begun before is given up."""
        self.stop()
        number, beside = self._number, self._session.beside()
        read = reads_all(beside)

        def check() -> None:
            while number == self._number and self._gives_way():
                time.sleep(_WAIT_S)
            if number != self._number:
                raise GivenUpExportError(tr("The export was given up. Nothing was written."))

        def work() -> None:
            check()
            contents, _ = read()
            check()
            found = summed(contents, check, columns=True)
            if found.sums != contents.sums:
                keep(beside, found)

        self._jobs.submit(work, lambda _: None, lambda _: None)

    def stop(self) -> None:
        """Give up what is being counted."""
        self._number += 1

    def finish(self) -> None:
        """Count no more."""
        self.stop()
        self._jobs.finish()


def keep(beside: Callable[[], Library], summed: Contents) -> None:
    """Keep what was counted of contents in the library that `beside` opens; on any thread."""
    # They can be counted again: that they cannot be kept is no trouble to anybody.
    with suppress(ReaderError), closing(beside()) as library:
        library.keep_sums(summed.sums, summed.as_of)
