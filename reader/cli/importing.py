"""Importing files and telling what came of each."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.outcome import DONE, IMPOSSIBLE, PARTLY, printable
from reader.core.article import ArticleInfo
from reader.core.changes import ImportArticles
from reader.core.errors import ReaderError
from reader.core.i18n import counted, tr
from reader.export.escape import folded, visible
from reader.locations import default_library

if TYPE_CHECKING:
    from reader.ingest import Failure, Reading
    from reader.storage import Library


@dataclass(frozen=True, slots=True)
class Entry:
    """A document that is in the library now, by the name of its file."""

    file: str
    article: ArticleInfo

    def as_json(self) -> dict[str, object]:
        """Return the entry as documented in docs/command-line.md."""
        return {"number": self.article.number, "title": self.article.title, "file": self.file}


@dataclass(frozen=True, slots=True)
class Report:
    """What came of an import."""

    library: Path
    imported: tuple[Entry, ...]
    already_there: tuple[Entry, ...]
    failed: tuple[Failure, ...]

    def as_json(self) -> dict[str, object]:
        """Return the report as documented in docs/command-line.md."""
        return {
            "library": printable(self.library),
            "imported": [entry.as_json() for entry in self.imported],
            "already_there": [entry.as_json() for entry in self.already_there],
            "failed": [
                {"path": printable(failure.path), "reason": failure.message}
                for failure in self.failed
            ],
        }

    def as_text(self) -> str:
        """Return the report for people: a line for each document there is, and one for them all."""
        lines = [_line(tr("imported"), entry) for entry in self.imported]
        lines += [_line(tr("already there"), entry) for entry in self.already_there]
        return "\n".join([*lines, self._summary()])

    def failures(self) -> list[str]:
        """Return a line for each document that could not be imported."""
        return [
            f"{tr('failed')}: {printable(failure.path)}: {failure.message}"
            for failure in self.failed
        ]

    @property
    def exit_code(self) -> int:
        """How the import has ended: with all, with a part, or with none of what was asked for."""
        if not self.failed:
            return DONE
        return PARTLY if self.imported or self.already_there else IMPOSSIBLE

    def _summary(self) -> str:
        counts = (
            counted(len(self.imported), "{n} article imported", "{n} articles imported"),
            counted(len(self.already_there), "{n} already there", "{n} already there"),
            counted(len(self.failed), "{n} failed", "{n} failed"),
        )
        numbers = (len(self.imported), len(self.already_there), len(self.failed))
        told = [text for text, n in zip(counts, numbers, strict=True) if n or text is counts[0]]
        return f"{', '.join(told)}. {visible(printable(self.library))}"


def import_paths(paths: Sequence[Path], library_path: Path) -> Report:
    """Import the files and folders at `paths`; a library is made only for something to put in it.

    Raises a ReaderError when the library cannot be opened or written to, before any file is read.
    """
    from reader.ingest import read_files
    from reader.storage import DamagedLibraryError, find_rot, login_name, open_library

    who = login_name()
    if library_path.exists():
        with closing(open_library(library_path, who=who)) as library:
            if library.read_only:
                sentence = tr("{notice} Nothing was imported.")
                raise ReaderError(sentence.format(notice=library.notice))
            if find_rot(library_path):
                raise DamagedLibraryError(library_path)
            return _imported(library, library_path, read_files(paths))
    reading = read_files(paths)
    if not reading.drafts:
        return Report(library_path, (), (), reading.failures)
    if library_path == default_library():
        library_path.parent.mkdir(parents=True, exist_ok=True)
    with closing(open_library(library_path, create=True, who=who)) as library:
        return _imported(library, library_path, reading)


def _imported(library: Library, path: Path, reading: Reading) -> Report:
    known = {article.id for article in library.articles()}
    if reading.drafts:
        library.apply(ImportArticles(reading.drafts))
    articles = {article.id: article for article in library.articles()}
    imported: list[Entry] = []
    already_there: list[Entry] = []
    for draft in reading.drafts:
        article_id = library.has_source(draft.source.sha256)
        if article_id is None:
            message = f"{draft.source.name} is not in the library after it was imported"
            raise AssertionError(message)
        entry = Entry(draft.source.name, articles[article_id])
        (already_there if article_id in known else imported).append(entry)
        known.add(article_id)
    return Report(path, tuple(imported), tuple(already_there), reading.failures)


def _line(what: str, entry: Entry) -> str:
    title = visible(folded(entry.article.title))
    return f"{what}: {entry.article.number}. {title} ({visible(folded(entry.file))})"
