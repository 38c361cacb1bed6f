"""Damaged and lost libraries in the window: what can be done about them, and doing it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from reader.core.errors import ReaderError
from reader.core.i18n import tr
from reader.session.safekeeping import mend_search
from reader.storage import (
    Backup,
    CheckReport,
    DamagedLibraryError,
    LibraryMovedError,
    SalvageReport,
    check_library,
    furthest_rescued,
    goes_as_far,
    list_backups,
    newest_good_backup,
    salvage,
)
from reader.ui.importing.progress_line import ProgressLine
from reader.ui.library_files import library_filter
from reader.ui.rescued import opening_rescued
from reader.ui.restoring import Restoring
from reader.ui.safety.damage_sheet import DamageSheet, damage_sheet
from reader.ui.safety.report_sheet import ReportSheet
from reader.ui.safety.words import check_rows, holdings, moment_text, salvage_rows
from reader.ui.workbench import Workbench


class GivenUpRescueError(ReaderError):
    """The person has stopped saving what can be read."""


class Rescuing(QObject):
    """Tells of trouble with the library file and offers what can be done about it."""

    _told = Signal(int, int)

    def __init__(self, window: Workbench, restoring: Restoring) -> None:
        """Act for `window`; `restoring` goes back to backups."""
        super().__init__(window)
        self._window, self._restoring = window, restoring
        self._again = QAction(tr("Try Again"), self)
        self._again.triggered.connect(self._try_again)
        self._stopped = False
        self.progress = ProgressLine(
            name=tr("Progress of saving what can be read"), stopping=tr("Stop saving")
        )
        self.progress.cancelled.connect(self.stop)
        self._told.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)
        window.middle.insertWidget(1, self.progress)

    def table(self) -> dict[str, Callable[[], object]]:
        """Return the handlers of the catalogue's actions for the safety of the file."""
        return {
            "file.copy": self.save_copy,
            "file.check": self.check,
            "file.rescue": self.rescue,
        }

    def tell(self, sentence: str) -> None:
        """Show what did not work, with the actions that help."""
        trouble = self._window.session.trouble
        actions: tuple[str | QAction, ...] = opening_rescued(self._window)
        if isinstance(trouble, LibraryMovedError) and str(trouble) == sentence:
            actions = ("file.copy", "file.open")
        elif isinstance(trouble, DamagedLibraryError) and str(trouble) == sentence:
            actions = ("file.backups", "file.rescue")
        elif self._window.session.can_try_again and str(trouble) == sentence:
            actions = (self._again,)
        lasting = isinstance(trouble, DamagedLibraryError)
        self._window.say(sentence, lasting=lasting, actions=actions)

    def _try_again(self) -> None:
        if self._window.session.try_again():
            self._window.annotator.settle()

    def offer(self, path: Path, error: ReaderError) -> None:
        """Show what can be done about a library that could not be opened."""
        known = isinstance(error, DamagedLibraryError)
        sheet = damage_sheet(path.name, known=known)
        self._window.message.put_away()
        self._window.pages.open_sheet(sheet)
        told = sheet.text
        sheet.entitle(sheet.title, tr("{told} Looking for backups…").format(told=told))

        def look() -> tuple[Backup | None, Path | None]:
            return newest_good_backup(path), furthest_rescued(path)

        def found(ways: tuple[Backup | None, Path | None]) -> None:
            if not self._window.pages.holds(sheet):
                return
            sheet.entitle(sheet.title, told)
            self._offer(sheet, path, *ways, known=known)
            if sheet.close_button.hasFocus():
                sheet.first().setFocus(Qt.FocusReason.OtherFocusReason)

        self._window.jobs.submit(look, found, lambda _: found((None, None)))

    def _offer(
        self, sheet: DamageSheet, path: Path, newest: Backup | None, rescued: Path | None, *,
        known: bool,
    ) -> None:  # fmt: skip
        if rescued is not None and (newest is None or goes_as_far(rescued, newest.path)):
            sheet.offer(
                tr("Restore “{name}”").format(name=rescued.stem),
                tr("What was put together of the library when another program had overwritten it. "
                   "The damaged file is kept beside it under another name."),
                lambda: self._restore(sheet, rescued, path),
            )  # fmt: skip
        if newest is not None:
            when = moment_text(newest.made, self._window.session.now())
            sheet.offer(
                tr("Restore the Backup ({when})").format(when=when),
                tr("The newest one that is whole. The damaged file is kept beside it under "
                   "another name."),
                lambda: self._restore(sheet, newest.path, path),
            )  # fmt: skip
        if len(list_backups(path)) > 1:
            sheet.offer(
                tr("Other Backups…"),
                tr("See what is in each of them, and choose one."),
                lambda: self._restoring.show(path),
            )
        sheet.offer(
            tr("Save What Can Be Read…"),
            tr("Into a new library, with a list of exactly what is lost."),
            lambda: self.rescue(path),
        )
        if known:
            sheet.offer(
                tr("Open for Reading"),
                tr("Shows what can be shown and changes nothing."),
                lambda: self._window.files.open(path, damaged=True),
            )

    def rescue(self, path: Path | None = None) -> None:
        """Let the person say where what can be read of a library is to be saved, and save it."""
        w = self._window
        library = w.session.library
        source = path or (library.path if library else None)
        if source is None:
            return
        w.panel.save_edits()
        target = self._ask(tr("Save What Can Be Read"), source, tr("{name} saved"))
        if target is None:
            return
        self._set_busy(tr("Saving what can be read…"))
        self._stopped = False
        self.progress.begin(tr("Saving what can be read…"))

        def work() -> SalvageReport:
            return salvage(source, target, progress=self._watched)

        w.jobs.submit(work, self._rescued, self._failed)

    def stop(self) -> None:
        """Give up saving what can be read: nothing is left of it."""
        self._stopped = True

    def _watched(self, done: int, of: int) -> None:
        # Who closes the window waits for no library.
        if self._stopped or not self._window.jobs.busy:
            raise GivenUpRescueError(
                tr("Stopped. Nothing was saved, and the damaged library is as it was.")
            )
        self._told.emit(done, of)

    def _show_progress(self, done: int, of: int) -> None:
        if of and not self._stopped:
            self.progress.show_progress(done, of, 0)

    def save_copy(self) -> None:
        """Let the person say where a copy of the library is to be written, and write it.

        Where the library has lost its file, the copy is opened in its place.
        """
        w = self._window
        library = w.session.library
        if library is None:
            return
        w.panel.save_edits()
        target = self._ask(tr("Save a Copy"), library.path, tr("{name} copy"))
        if target is None:
            return
        lost = library.is_overwritten() or not library.is_in_place()
        try:
            w.session.copy_to(target, w.unsaved_changes())
        except ReaderError as error:
            w.session.tell(error)
            return
        if lost:
            w.files.open(target)
        w.say(tr("A copy was saved to {path}.").format(path=target), notice=True)

    def check(self) -> None:
        """Check the open library in the background, and say what was found."""
        library = self._window.session.library
        if library is not None:
            path = library.path
            self._window.hint(tr("Checking every part of the library…"))
            self._window.jobs.submit(lambda: check_library(path), self._checked, self._failed)

    def _checked(self, report: CheckReport) -> None:
        w = self._window
        w.toast.hide()
        if report.indexes:
            beside = w.session.beside()
            w.jobs.submit(lambda: mend_search(beside), w.hint, self._failed)
            return
        if report.sound:
            rows = {count.table: count.rows for count in report.counts}
            held = holdings(rows.get("article", 0), rows.get("annotation", 0))
            sentence = tr("“{name}” is sound: everything in it is as it was written ({held}).")
            w.say(sentence.format(name=report.path.stem, held=held), notice=True)
            return
        actions = [w.commands.actions[name] for name in ("file.backups", "file.rescue")]
        text = tr(
            "It was not changed. Restore a backup from before the damage, or save what can be read "
            "into a new library."
        )
        title = tr("“{name}” is damaged").format(name=report.path.name)
        w.pages.open_sheet(ReportSheet(title, text, check_rows(report), actions))

    def _rescued(self, report: SalvageReport) -> None:
        w = self._window
        self._set_busy()
        if not w.files.open(report.target):
            return
        title = tr("What could be saved of “{name}”").format(name=report.path.name)
        told = _verdict(report)
        text = tr(
            "{told} This is the new library, “{new}”. The damaged file was not changed: keep it "
            "until you have looked."
        ).format(told=told, new=report.target.name)
        w.pages.open_sheet(ReportSheet(title, text, salvage_rows(report)))

    def _restore(self, sheet: DamageSheet, backup: Path, path: Path) -> None:
        if self._window.pages.sheet is sheet:
            self._restoring.restore(backup, path)

    def _failed(self, problem: str) -> None:
        self._set_busy()
        self._window.say(problem)

    def _set_busy(self, told: str = "") -> None:
        if not told:
            self.progress.end()
        sheet = self._window.pages.sheet
        if sheet is not None:
            sheet.set_busy(told)

    def _ask(self, title: str, source: Path, name: str) -> Path | None:
        """Return the path of a new library that the person chose, or None."""
        suggested = source.with_name(name.format(name=source.stem) + ".sqlite")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, title, str(suggested), library_filter()
        )
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_name(path.name + ".sqlite")


def _verdict(report: SalvageReport) -> str:
    if report.complete:
        return tr("Nothing was lost.")
    if all(table.exact for table in report.tables):
        return tr("This is all that was lost.")
    return tr("This is lost for certain; there may have been more.")
