"""Citations in the window: copied, written to a file, taken over from one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from reader.core.article import ArticleInfo
from reader.core.changes import ChangeMany
from reader.core.citation import Citation, agreeing, told
from reader.core.citation_records import citations_of, keeping
from reader.core.errors import ReaderError
from reader.core.i18n import counted, tr
from reader.ui.workbench import Workbench

_ENDINGS = (".ris", ".bib")


class Citing(QObject):
    """Does what the menus offer for citations."""

    def __init__(self, window: Workbench) -> None:
        """Act for `window`."""
        super().__init__(window)
        self._window = window

    def table(self) -> dict[str, Callable[[], object]]:
        """Return the handlers of the catalogue's actions for citations."""
        return {
            "article.cite": self.copy,
            "file.export_citations": self.ask_export,
            "file.import_citations": self.ask_import,
        }

    def copy(self) -> None:
        """Put the citation of the leading article on the clipboard."""
        w = self._window
        leading = w.row.leading
        info = next(
            (i for i in w.session.articles() if leading and i.id == leading.article_id), None
        )
        if info is not None:
            QGuiApplication.clipboard().setText(told(self._citations((info,))[0]))
            w.hint(tr("The citation is on the clipboard."))

    def ask_export(self) -> None:
        """Let the person say where the citations of all articles are to be written."""
        from reader.export.citations import CITATION_FORMATS

        w = self._window
        library = w.session.library
        if library is None:
            return
        first = CITATION_FORMATS[0]
        filters = {f"{one.label} (*{one.suffix})": one for one in CITATION_FORMATS}
        name, chosen = QFileDialog.getSaveFileName(
            w,
            tr("Export Citations"),
            str(Path(w.files.folder()) / (library.name + first.suffix)),
            ";;".join(filters),
        )
        if name:
            by_ending = [one for one in CITATION_FORMATS if one.suffix == Path(name).suffix.lower()]
            known = by_ending[0] if by_ending else filters.get(chosen, first)
            path = Path(name) if Path(name).suffix else Path(name + known.suffix)
            self.export(path, known.name)

    def export(self, path: Path, format_name: str) -> None:
        """Write the citations of all articles to a file; when that fails say why."""
        from reader.export.citations import CITATION_FORMATS
        from reader.export.files import write_text

        w = self._window
        library = w.session.library
        chosen = next(one for one in CITATION_FORMATS if one.name == format_name)
        citations = self._citations(w.session.articles())
        try:
            write_text(path, chosen.render(citations), never=library.path if library else None)
        except ReaderError as error:
            w.say(str(error))
            return
        n = len(citations)
        count = counted(n, "{n} citation", "{n} citations")
        w.say(tr("Exported {count} to {path}.").format(count=count, path=path), notice=True)

    def ask_import(self) -> None:
        """Let the person choose a file of citations to take over what they say."""
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Import Citations"),
            "",
            f"{tr('Citations')} (*.json *.ris *.bib);;{tr('All files')} (*)",
        )
        if name:
            self.take_over(Path(name))

    def take_mime(self, mime: QMimeData) -> bool:
        """Take over what was dropped where that is files of citations alone; tell if it is."""
        paths = [Path(url.toLocalFile()) for url in mime.urls()]
        if not paths or any(path.suffix.lower() not in _ENDINGS for path in paths):
            return False
        for path in paths:
            self.take_over(path)
        return True

    def take_over(self, path: Path) -> None:
        """Read a file of citations beside the window, and let the articles say what it says."""
        from reader.ingest.citations import read_citations

        w = self._window
        library = w.session.library

        def done(read: tuple[tuple[Citation, ...], tuple[str, ...]]) -> None:
            if w.session.library is library:
                self._agree(*read)

        w.jobs.submit(lambda: read_citations(path), done, w.say)

    def _citations(self, infos: Sequence[ArticleInfo]) -> tuple[Citation, ...]:
        """Return the citations of articles, and the records that fit none in the library."""
        from reader.ingest.addresses import same_address

        return citations_of(infos, self._window.session.citations(), same_address)

    def _agree(self, citations: tuple[Citation, ...], lost: tuple[str, ...] = ()) -> None:
        from reader.ingest.addresses import same_address

        w = self._window
        changes, fitting = agreeing(citations, w.session.articles(), same_address)
        infos, there = w.session.articles(), w.session.citations()
        changes += keeping(there, citations, infos, same_address, w.session.now())
        if changes and not w.session.perform(ChangeMany(tuple(changes), "Import Citations")):
            return
        n = len(citations)
        told_of = counted(n, "{n} citation was read.", "{n} citations were read.")
        fits = counted(fitting, "{n} fits an article here.", "{n} fit articles here.")
        if lost:
            damaged = tr("Not read, because a brace in them is not closed: {keys}.")
            fits = f"{fits} {damaged.format(keys=', '.join(lost))}"
        if changes:
            w.hint(f"{told_of} {fits}", undo=True)
        else:
            w.say(f"{told_of} {fits} {tr('The library has all of it already.')}", notice=True)
