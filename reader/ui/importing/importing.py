"""Importing in the window: what is read goes in at once, or is looked at first."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from reader.core.i18n import counted, tr
from reader.session.jobs import Jobs
from reader.ui.importing.progress_line import ProgressLine
from reader.ui.library_files import article_filter
from reader.ui.workbench import Workbench

if TYPE_CHECKING:
    from reader.session.arrival import Again, Arrival
    from reader.session.bringing import Bringing, Report
    from reader.session.supplies import Supply
    from reader.ui.importing.sheet import ImportSheet

_SWITCH_SECONDS = 0.001
"""How long the reading may keep the interpreter to itself, so that each frame comes in time."""


class Importing(QObject):
    """Reads one supply of documents at a time, in a thread of its own.

    What was dropped goes in at once, but for what a person should look at; what was chosen in a
    dialog or pasted is looked at first.
    """

    _told = Signal(object, object)

    def __init__(self, window: Workbench) -> None:
        """Act for `window`."""
        super().__init__(window)
        self._window = window
        self._jobs = Jobs(self)
        self._bringing: Bringing | None = None
        self._sheet: ImportSheet | None = None
        self._report: Report | None = None
        self._refused: Callable[[str], None] | None = None
        self._usual_switch = sys.getswitchinterval()
        self.progress = ProgressLine()
        self.progress.cancelled.connect(self.stop)
        self._told.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def table(self) -> dict[str, Callable[[], object]]:
        """Return the handlers of the catalogue's actions for imports."""
        return {
            "file.import": self.ask_files,
            "file.import_folder": self.ask_folder,
            "file.paste": self.paste,
            "file.import_report": self.show_report,
        }

    def tie(self) -> None:
        """Put the line of progress above the columns, and listen to the window."""
        self._window.middle.insertWidget(1, self.progress)
        self._window.appearance.changed.connect(self._dress)
        self._window.session.when_open(self.stop)

    @property
    def busy(self) -> bool:
        """Whether an import is going on."""
        return self._bringing is not None

    @property
    def writing(self) -> bool:
        """Whether an import is being put in the library just now."""
        return self._bringing is not None and self._bringing.writing

    @property
    def sheet(self) -> ImportSheet | None:
        """The sheet in which imports are looked at, while it is open."""
        self._sheet = self._window.pages.while_open(self._sheet)
        return self._sheet

    # What can be asked for

    def ask_files(self) -> None:
        """Let the person choose files, to look at what they hold."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window, tr("Import Articles"), "", article_filter()
        )
        if names:
            self.preview_paths([Path(name) for name in names])

    def ask_folder(self) -> None:
        """Let the person choose a folder, to look at what its files hold."""
        name = QFileDialog.getExistingDirectory(self._window, tr("Import Folder"))
        if name:
            self.preview_paths([Path(name)])

    def paste(self) -> None:
        """Look at what the clipboard holds; files that were copied go in at once."""
        mime = QGuiApplication.clipboard().mimeData()
        if not self.take_mime(mime):
            self._window.hint(tr("There is nothing on the clipboard that could be imported."))

    def take_mime(self, mime: QMimeData) -> bool:
        """Import what was dropped or pasted: files at once, words after a look; tell if it can."""
        from reader.session.supplies import Pasted

        paths = [Path(u.toLocalFile()) for u in mime.urls() if u.isLocalFile()]
        if paths:
            self.bring_paths(paths)
        elif mime.hasText() or mime.hasHtml():
            markup = mime.html() if mime.hasHtml() else ""
            if not (mime.text().strip() or markup.strip()):
                return False
            self.preview(Pasted(mime.text(), markup))
        else:
            return False
        return True

    def bring_paths(self, paths: Sequence[Path]) -> None:
        """Import files and folders at once."""
        from reader.session.supplies import Files

        supply = Files(tuple(paths))
        if self._may_begin():
            self.progress.begin(tr("Reading…"))
            self._start(lambda bringing: bringing.bring(supply), self._brought)

    def preview_paths(self, paths: Sequence[Path]) -> None:
        """Read files and folders, and let the person look before they are imported."""
        from reader.session.supplies import Files

        self.preview(Files(tuple(paths)))

    def preview(self, supply: Supply, refused: Callable[[str], None] | None = None) -> None:
        """Read something, and let the person look before it is imported.

        Where nothing in it can be imported, `refused` is told why, instead of the window.
        """
        if self._may_begin():
            self._refused = refused
            self._open_sheet().progress.begin(tr("Reading…"))
            self._start(lambda bringing: bringing.read(supply), self._was_read)

    def stop(self) -> None:
        """End what is going on; what is in the library stays there."""
        if self._bringing is not None:
            self._bringing.stop()

    def finish(self) -> None:
        """End what is going on and wait for it, before the window goes."""
        self.stop()
        self._jobs.finish()
        self._bringing = None
        sys.setswitchinterval(self._usual_switch)

    def show_report(self) -> None:
        """Show all that came of the last import, to be read and copied."""
        from reader.ui.importing.words import report_rows, report_sentence
        from reader.ui.safety.report_sheet import ReportSheet

        if self._report is None:
            self._window.hint(tr("Nothing was imported since the window was opened."))
            return
        copy = QAction(tr("Copy Report"), self)
        sheet = ReportSheet(
            tr("Import Report"), report_sentence(self._report), report_rows(self._report), [copy]
        )
        copy.setParent(sheet)
        copy.triggered.connect(
            lambda: QGuiApplication.clipboard().setText(sheet.report.toPlainText())
        )
        self._window.message.hide()
        self._window.pages.open_sheet(sheet)

    # What goes on

    def _may_begin(self) -> bool:
        w = self._window
        if not w.session.writable:
            w.say(tr("This library can only be read, so nothing was imported."))
            return False
        if self.busy:
            w.hint(tr("Another import is going on. Wait for its end, or stop it."))
            return False
        return True

    def _start(self, work: Callable[[Bringing], Report], done: Callable[[Report], None]) -> None:
        from reader.session.bringing import Bringing

        session = self._window.session
        bringing = Bringing(session.beside(), lambda step: self._told.emit(bringing, step))
        library = session.library
        self._bringing = bringing
        sys.setswitchinterval(_SWITCH_SECONDS)

        def end(report: Report) -> None:
            self._ended(bringing)
            if session.library is library:
                session.refresh()
                done(report)
            else:
                self._window.say(
                    tr("Another library was opened meanwhile; the import was stopped.")
                )

        def fail(problem: str) -> None:
            self._ended(bringing)
            self._window.session.refresh()
            self._window.say(problem)

        self._jobs.submit(lambda: work(bringing), end, fail)

    def _ended(self, bringing: Bringing) -> None:
        if self._bringing is not bringing:
            return
        self._bringing = None
        sys.setswitchinterval(self._usual_switch)
        self.progress.end()
        if self.sheet is not None:
            self.sheet.settle()

    def _take(self, bringing: Bringing, step: Any) -> None:
        from reader.session.bringing import Progress

        if bringing is not self._bringing:
            return
        sheet = self.sheet
        if isinstance(step, Progress):
            line = sheet.progress if sheet is not None else self.progress
            line.show_progress(step.done, step.total, step.speed)
        elif sheet is not None:
            sheet.add(step.arrivals, step.failed)

    def _was_read(self, report: Report) -> None:
        from reader.session.arrival import Again

        sheet = self.sheet
        if sheet is None or sheet.decidable:
            return
        if sheet.arrivals:
            self._put(sheet.arrivals, Again.SUGGESTED)
            return
        # Nothing to look at: the sheet would be empty.
        from dataclasses import replace

        failed = sheet.failed
        refused, self._refused = self._refused, None
        sheet.closed.emit()
        if refused is not None and failed:
            self._report = replace(report, failed=failed)
            refused(failed[0].message)
        else:
            self._tell(replace(report, failed=failed))

    def _brought(self, report: Report) -> None:
        self._tell(report)
        if report.held:
            sheet = self._open_sheet()
            sheet.add(report.held, ())
            sheet.settle()

    def _put(self, arrivals: Sequence[Arrival], again: Again) -> None:
        sheet = self.sheet
        if sheet is None:
            return
        # Whoever has seen enough imports what was read so far.
        self.stop()
        failed = sheet.failed
        sheet.accept.setEnabled(False)
        sheet.progress.begin(tr("Importing…"))

        def done(report: Report) -> None:
            from dataclasses import replace

            if self.sheet is not None:
                self.sheet.closed.emit()
            self._tell(replace(report, failed=(*failed, *report.failed)))
            missed = {(one.path, one.inside) for one in report.failed}
            if missed:
                # As it was put right, it can be tried again when there is room.
                left = [one for one in arrivals if (one.found.path, one.found.inside) in missed]
                sheet = self._open_sheet()
                sheet.add(left, failed)
                sheet.settle()

        self._start(lambda bringing: bringing.put(arrivals, again), done)

    def _tell(self, report: Report) -> None:
        from reader.ui.importing.words import report_sentence

        w = self._window
        self._report = report
        # Above what is to be looked at, there is little room; the report tells every reason.
        sentence = report_sentence(report, brief=bool(report.held))
        if report.held:
            more = counted(
                len(report.held),
                "{n} needs a look before it goes in.",
                "{n} need a look before they go in.",
            )
            sentence = f"{sentence} {more}" if report.came or report.failed else more
        if report.failed or len(report.came) > 1:
            w.say(sentence, notice=not report.failed, actions=("file.import_report",))
        else:
            w.say(sentence, notice=True)

    def _open_sheet(self) -> ImportSheet:
        sheet = self.sheet or self._made_sheet()
        self._window.pages.open_sheet(sheet)
        return sheet

    def _made_sheet(self) -> ImportSheet:
        from reader.ui.importing.sheet import ImportSheet

        session = self._window.session
        sheet = ImportSheet(self._window.appearance.theme, session.articles)
        sheet.wanted.connect(self._put)
        sheet.stopped.connect(self.stop)
        sheet.closed.connect(self.stop)
        sheet.mending_asked.connect(self._mend)
        self._sheet = sheet
        return sheet

    def _mend(self, key: str) -> None:
        sheet = self.sheet
        work = sheet.mended(key) if sheet is not None else None
        if sheet is None or work is None:
            return

        def done(arrival: Arrival) -> None:
            if self.sheet is sheet:
                sheet.replace(key, arrival)

        self._window.jobs.submit(work, done, self._window.say)

    def _dress(self) -> None:
        if self.sheet is not None:
            self.sheet.set_theme(self._window.appearance.theme)
