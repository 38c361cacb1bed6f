"""Backups in the window: listed, compared with what is there now, restored."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

from reader.core.changes import Changed
from reader.core.errors import ReaderError
from reader.core.i18n import tr
from reader.session.safekeeping import Safekeeper
from reader.storage import (
    DamagedInUseError,
    LibraryInUseError,
    Restored,
    StillCheckedError,
    backups_folder,
    compare,
    list_backups,
    open_library,
    restore,
)
from reader.ui.safety.backups_sheet import BackupsSheet, Preview
from reader.ui.safety.entries import Entry
from reader.ui.safety.words import (
    difference_line,
    difference_rows,
    holdings,
    moment_text,
    size_text,
)
from reader.ui.workbench import Workbench

_AFTER_CHANGES_MS = 500


class _UnwantedError(ReaderError):
    """Nobody waits any more for what differs."""


class Restoring(QObject):
    """Shows the backups of a library and goes back to one, in the background."""

    def __init__(self, window: Workbench, safekeeper: Safekeeper) -> None:
        """Act for `window`; `safekeeper` makes the backups."""
        super().__init__(window)
        self._window, self._safekeeper = window, safekeeper
        self._sheet: BackupsSheet | None = None
        self._path = Path()
        self._asked: set[str] = set()
        self._round = 0
        self._restores = False
        self._later = QTimer(self, singleShot=True, interval=_AFTER_CHANGES_MS)
        self._later.timeout.connect(self._look_again)

    def table(self) -> dict[str, Callable[[], object]]:
        """Return the handlers of the catalogue's actions for backups."""
        return {"file.backups": self.show}

    def tie(self) -> None:
        """Listen to what changes and to what the keeper of backups says."""
        w = self._window
        w.session.changed.connect(self._changed)
        w.pages.sheet_closed.connect(self._give_up)
        w.appearance.changed.connect(self._dress)
        self._safekeeper.told.connect(self._tell)
        self._safekeeper.mended.connect(w.hint)
        self._safekeeper.made.connect(self._list)
        self._safekeeper.checked.connect(self._no_longer_checked)
        self._safekeeper.waiting.connect(self._say_at_once)

    def _tell(self, sentence: str) -> None:
        # What is told already has the buttons that help.
        if sentence != self._window.message.text:
            self._window.say(sentence, notice=True, lasting=True)

    def show(self, path: Path | None = None) -> None:
        """Show the backups of the library at `path`; unless given, of the open one."""
        library = self._window.session.library
        if path is None and library is None:
            return
        self._path = path or (library.path if library else Path())
        sheet = self._open_sheet()
        if sheet is None:
            self._sheet = sheet = self._made()
            self._window.pages.open_sheet(sheet)
            # After the pages have put it away.
            sheet.closed.connect(self._give_up)
        name = self._path.stem
        told = tr(
            "Copies of this library, made when it is opened and when you quit if something has "
            "changed. They are in the folder “{folder}” beside it."
        )
        folder = backups_folder(self._path).name
        sheet.entitle(tr("Backups of “{name}”").format(name=name), told.format(folder=folder))
        self._look_again()
        self._list()
        sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def restore(self, backup: Path, path: Path) -> None:
        """Make the library at `path` what it is in a backup, in the background."""
        w = self._window
        w.panel.save_edits()
        live = w.session.writable and self._is_open(path)
        if not live and w.session.windows.others(path):
            w.session.tell(LibraryInUseError(path))
            return
        if not live and self._is_open(path):
            # A file that is going to be replaced must not be open.
            w.session.close()
        sheet = w.pages.sheet
        if sheet is not None:
            sheet.set_busy(tr("Restoring…"))
        self._restores = live
        now = w.session.now

        def work() -> Restored | ReaderError:
            try:
                return restore(backup, path, now, in_use=live)
            except ReaderError as error:
                return error

        w.jobs.submit(
            work,
            lambda result: self._answered(backup, path, result, live=live),
            lambda problem: self._answered(backup, path, ReaderError(problem), live=live),
        )

    def _answered(
        self, backup: Path, path: Path, result: Restored | ReaderError, *, live: bool
    ) -> None:
        w = self._window
        sheet = w.pages.sheet
        if sheet is not None:
            sheet.set_busy()
        if isinstance(result, Restored):
            self._show_restored(backup, path, result, live=live)
        elif live and isinstance(result, DamagedInUseError):
            # Found only now. Closed, it can be kept aside and the backup take its place.
            w.session.close()
            self.restore(backup, path)
        else:
            if not live and w.session.library is None:
                w.files.open(path, damaged=True)
            w.session.tell(result)
        self._restores = False

    def _show_restored(self, backup: Path, path: Path, result: Restored, *, live: bool) -> None:
        w = self._window
        if live:
            w.session.reload()
            w.desk.restore()
            w.pages.close_sheets()
        elif not w.files.open(path):
            return
        now = w.session.now()
        made = next((one.made for one in list_backups(path) if one.path == backup), now)
        kept = (
            tr("What it was before is kept as another backup.")
            if result.before.parent == backups_folder(path)
            else tr("The damaged file is kept as “{name}”.").format(name=result.before.name)
        )
        told = tr("The library is as it was then ({when}).").format(when=moment_text(made, now))
        if result.notice:
            w.say(f"{told} {result.notice}", notice=True, lasting=True)
        else:
            w.hint(f"{told} {kept}")

    def _no_longer_checked(self) -> None:
        """Put away that nothing can be changed yet, where that was said."""
        message, trouble = self._window.message, self._window.session.trouble
        if isinstance(trouble, StillCheckedError) and message.text == str(trouble):
            message.settled()

    def _is_open(self, path: Path) -> bool:
        library = self._window.session.library
        return library is not None and library.path == path

    def _made(self) -> BackupsSheet:
        sheet = BackupsSheet(self._window.appearance.theme)
        sheet.looked_at.connect(self._look)
        sheet.restore_asked.connect(lambda key: self.restore(Path(key), self._path))
        sheet.backup_asked.connect(self._safekeeper.make_now)
        return sheet

    def _open_sheet(self) -> BackupsSheet | None:
        """Return the sheet while it is open; a closed one is gone."""
        if self._sheet is not None and not self._window.pages.holds(self._sheet):
            self._sheet = None
            self._later.stop()
        return self._sheet

    def _list(self) -> None:
        sheet = self._open_sheet()
        if sheet is None:
            return
        w = self._window
        now = w.session.now()
        entries = [
            Entry(moment_text(one.made, now), "", size_text(one.size), str(one.path))
            for one in list_backups(self._path)
        ]
        here = self._is_open(self._path)
        can = not here or w.session.writable or w.session.damaged
        sheet.show_backups(entries, writable=can, live=here and w.session.writable)

    def _changed(self, changed: Changed) -> None:
        if changed.restored and not self._restores:
            told = tr("Another window has restored a backup: the library is as it was then.")
            kept = tr("What it was before is kept as another backup.")
            self._window.say(f"{told} {kept}", notice=True, lasting=True, actions=("file.backups",))
        if self._open_sheet() is not None:
            self._later.start()

    def _dress(self) -> None:
        sheet = self._open_sheet()
        if sheet is not None:
            sheet.set_theme(self._window.appearance.theme)

    def _say_at_once(self, sentence: str) -> None:
        """Say what is about to hold up the window, painted before it does."""
        self._window.say(sentence, notice=True, lasting=True)
        self._window.repaint()

    def _look_again(self) -> None:
        self._round += 1
        self._asked.clear()
        sheet = self._open_sheet()
        if sheet is not None:
            sheet.forget_previews()

    def _give_up(self) -> None:
        """Stop looking at backups of which nobody sees the list any more."""
        if self._open_sheet() is None:
            self._round += 1

    def _look(self, key: str) -> None:
        if key in self._asked:
            return
        self._asked.add(key)
        this_round, path, jobs = self._round, self._path, self._window.jobs

        def heed() -> None:
            # Who closes the window waits for no library.
            if this_round != self._round or not jobs.busy:
                raise _UnwantedError

        def seen(preview: Preview) -> None:
            sheet = self._open_sheet()
            if this_round == self._round and sheet is not None:
                sheet.preview(key, preview)
                # Those that have not been chosen yet follow, one at a time.
                for other in sheet.unknown()[:1]:
                    self._look(other)

        self._window.jobs.submit(
            lambda: preview_of(Path(key), path, heed),
            seen,
            lambda problem: seen(Preview(problem, good=False)),
        )


def preview_of(backup: Path, library: Path, heed: Callable[[], object] = lambda: None) -> Preview:
    """Return what is known of a backup; reads files, so it is for the background.

    `heed` is called now and again, and what it raises ends the looking.
    """
    try:
        found = compare(backup, library, heed)
    except _UnwantedError:
        raise
    except ReaderError:
        return _without_comparing(backup)
    return Preview(difference_line(found), tuple(difference_rows(found)), same=not found.count)


def _without_comparing(backup: Path) -> Preview:
    try:
        with closing(open_library(backup, read_only=True)) as then:
            made = len(then.annotations()) + len(then.orphans())
            return Preview(holdings(len(then.articles()), made))
    except ReaderError:
        return Preview(tr("damaged, and cannot be restored"), good=False)
