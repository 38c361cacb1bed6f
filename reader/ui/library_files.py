"""The File menu: libraries made and opened, annotations exported."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.core.article import Draft
from reader.core.changes import ReviseArticle
from reader.core.errors import ReaderError
from reader.core.fates import fates_of
from reader.core.i18n import counted, tr
from reader.session.jobs import Jobs
from reader.session.preferences import Preferences
from reader.session.session import Session
from reader.storage import DamagedLibraryError, NotALibraryError, list_backups, rescued_files


class LibraryFiles(QObject):
    """Opens, makes and exports libraries for the window."""

    leaving = Signal()
    """Another library is about to be opened: what is being written must be saved now."""

    opened = Signal()
    said = Signal(str, bool)
    damaged = Signal(object, object)
    """The path of a library that is damaged, and the error that says so."""

    revised = Signal(str, object)
    """An article that has got a new version, and what became of its annotations."""

    def __init__(
        self, session: Session, jobs: Jobs, preferences: Preferences, window: QWidget
    ) -> None:
        """Work on `session`, reading files in `jobs`; `window` owns the file dialogs."""
        super().__init__(window)
        self._session, self._jobs = session, jobs
        self._preferences, self._window = preferences, window

    def open(
        self,
        path: Path,
        *,
        create: bool = False,
        beginning_with: Sequence[Draft] = (),
        damaged: bool = False,
    ) -> bool:
        """Open (or make) the library at `path`; else say why and keep the present one.

        A damaged one is opened, for reading, only when `damaged`.
        """
        self.leaving.emit()
        try:
            self._session.open(path, create=create, beginning_with=beginning_with, damaged=damaged)
        except ReaderError as error:
            if not damaged and _can_be_rescued(path, error):
                self.damaged.emit(path, error)
            else:
                self.said.emit(str(error), False)
            return False
        self._preferences.remember(path)
        self._preferences.save()
        self.opened.emit()
        return True

    def ask_open(self) -> None:
        """Let the person choose a library to open."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open Library"), self.folder(), library_filter()
        )
        if name:
            self.open(Path(name))

    def ask_new(self) -> None:
        """Let the person say where a new, empty library is to be."""
        suggestion = str(Path(self.folder()) / (tr("New Library") + ".sqlite"))
        name, _ = QFileDialog.getSaveFileName(
            self._window, tr("New Library"), suggestion, library_filter()
        )
        if not name:
            return
        path = Path(name) if Path(name).suffix else Path(name + ".sqlite")
        if path.exists():
            sentence = tr("“{name}” is already there. It was left as it is; choose another name.")
            self.said.emit(sentence.format(name=path.name), False)
            return
        self.open(path, create=True)

    def ask_revise(self, article_id: str) -> None:
        """Let the person choose the file with the new version of an article."""
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("New Version of the Article"),
            "",
            article_filter(),
        )
        if name:
            self.revise(article_id, Path(name))

    def revise(self, article_id: str, path: Path) -> None:
        """Read the new version of an article in the background, and find what was marked again."""
        from reader.ingest import read_file

        target = self._session.library

        def put(draft: Draft) -> None:
            if self._session.library is not target or target is None:
                return
            before = _revision(self._session, article_id)
            if not self._session.perform(ReviseArticle(article_id, draft)):
                return
            if _revision(self._session, article_id) == before:
                self.said.emit(tr("The text of the article is the same as before."), True)
                return
            there = (*target.annotations(article_id), *target.orphans(article_id))
            self.revised.emit(article_id, fates_of(there))

        self._jobs.submit(
            lambda: read_file(path), put, lambda problem: self.said.emit(problem, False)
        )

    def export(self, path: Path, format_name: str = "markdown") -> bool:
        """Write the whole library to `path`; when that fails say why and leave what was there."""
        from reader.export.formats import Order
        from reader.export.saving import save

        library = self._session.library
        try:
            contents = self._session.contents()
            saved = save(
                path, contents, Order(format_name), never=library.path if library else None
            )
        except ReaderError as error:
            self.said.emit(str(error), False)
            return False
        made = len(contents.annotations) + len(contents.orphans)
        count = counted(made, "{n} annotation", "{n} annotations")
        sentence = tr("Exported {count} to {path}.").format(count=count, path=path)
        sentence = " ".join((sentence, *saved.told_kept))
        if self._session.damaged:
            rotten = tr("Something in it is not as it was written, because the library is damaged.")
            sentence = f"{sentence} {rotten}"
        self.said.emit(sentence, not self._session.damaged)
        return True

    def folder(self) -> str:
        """Return the folder that a file dialog begins in."""
        library = self._session.library
        return str(library.path.parent) if library else str(Path.home())


def article_filter() -> str:
    """Return what a file dialog for articles shows."""
    from reader.ingest import SUFFIXES

    kinds = " ".join(f"*{suffix}" for suffix in (*SUFFIXES, ".json"))
    return f"{tr('Articles')} ({kinds});;{tr('All files')} (*)"


def library_filter() -> str:
    """Return what a file dialog for libraries shows."""
    return tr("Parallax libraries") + " (*.sqlite);;" + tr("All files") + " (*)"


def _can_be_rescued(path: Path, error: ReaderError) -> bool:
    # A library whose first bytes are lost is not known for one; files beside it say what it was.
    if isinstance(error, NotALibraryError):
        return bool(list_backups(path) or rescued_files(path))
    return isinstance(error, DamagedLibraryError)


def _revision(session: Session, article_id: str) -> str:
    return next((i.revision_id for i in session.articles() if i.id == article_id), "")
