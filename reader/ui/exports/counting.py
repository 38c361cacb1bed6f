"""Claims counted in the background while the export sheet is open, and kept in the library."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QObject

from reader.core.errors import ReaderError
from reader.core.i18n import tr
from reader.core.library import Contents
from reader.export.summing import summed
from reader.session.jobs import Jobs
from reader.session.reading_apart import reads_all
from reader.session.session import Session
from reader.ui.exports.previewing import GivenUpExportError


class Counting(QObject):
    """Counts what no kept sum fits, one library at a time, so that exports need not."""

    def __init__(self, session: Session, parent: QObject) -> None:
        """Count for `session`, once it is told to."""
        super().__init__(parent)
        self._session = session
        self._jobs = Jobs(self)
        self._number = 0
        session.opened.connect(self.stop)
        session.changed.connect(self.stop)

    def begin(self) -> None:
        """Count what is in the open library by now; what was begun before is given up."""
        self.stop()
        number, read = self._number, reads_all(self._session.beside())

        def check() -> None:
            if number != self._number:
                raise GivenUpExportError(tr("The export was given up. Nothing was written."))

        def work() -> Contents | None:
            contents, _ = read()
            check()
            found = summed(contents, check, columns=True)
            return None if found.sums == contents.sums else found

        def keep(found: Contents | None) -> None:
            library = self._session.library
            if found is not None and library is not None and number == self._number:
                # They can be counted again: that they cannot be kept is no trouble to anybody.
                with suppress(ReaderError):
                    library.keep_sums(found.sums, found.as_of)

        self._jobs.submit(work, keep, lambda _: None)

    def stop(self) -> None:
        """Give up what is being counted."""
        self._number += 1

    def finish(self) -> None:
        """Count no more."""
        self.stop()
        self._jobs.finish()
