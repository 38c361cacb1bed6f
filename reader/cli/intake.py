"""Puts what was read in a library, and knows what is there already."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from reader.cli.import_report import Entry, Report
from reader.core.changes import ImportArticles, ReviseArticle
from reader.core.errors import ReaderError
from reader.core.i18n import tr
from reader.locations import default_library

if TYPE_CHECKING:
    from reader.core.article import ArticleInfo, Draft
    from reader.ingest import Failure, Finding
    from reader.ingest.duplicates import Choice, Duplicate, Shelf
    from reader.storage import Library

_Decided = tuple["Draft", "Duplicate | None"]


class Intake:
    """An import in progress: a library, opened or made when there is something to put in it."""

    def __init__(self, path: Path, again: str) -> None:
        """Import into the library at `path`; `again` is "keep", "skip" or "revise"."""
        self._path, self._again = path, again
        self._library: Library | None = None
        self._shelf: Shelf | None = None
        self._known: set[str] = set()
        self._imported: list[Entry] = []
        self._revised: list[Entry] = []
        self._present: list[Entry] = []
        self._failed: list[Failure] = []

    def __enter__(self) -> Self:
        """Return this."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the library."""
        if self._library is not None:
            self._library.close()

    def open_existing(self) -> None:
        """Open the library where there is one, before anything is read for nothing."""
        if self._path.exists():
            self._open(create=False)

    def take(self, findings: Sequence[Finding]) -> None:
        """Put articles that were read together in the library, dated against each other."""
        from reader.ingest import Failure, dated

        self._failed += [one for one in findings if isinstance(one, Failure)]
        drafts = [one.draft for one in dated([f for f in findings if not isinstance(f, Failure)])]
        if not drafts:
            return
        if self._library is None:
            if self._path == default_library():
                self._path.parent.mkdir(parents=True, exist_ok=True)
            self._open(create=True)
        self._put(drafts)

    def report(self) -> Report:
        """Return what came of it all."""
        return Report(
            self._path,
            tuple(self._imported),
            tuple(self._present),
            tuple(self._failed),
            tuple(self._revised),
        )

    def _open(self, create: bool) -> None:
        from reader.ingest.duplicates import Shelf, own_words
        from reader.storage import DamagedLibraryError, find_rot, login_name, open_library

        there = self._path.exists()
        library = open_library(self._path, create=create, who=login_name())
        self._library = library
        if library.read_only:
            sentence = tr("{notice} Nothing was imported.")
            raise ReaderError(sentence.format(notice=library.notice))
        if there and find_rot(self._path):
            raise DamagedLibraryError(self._path)

        def words(article_id: str) -> str:
            article = library.article(article_id)
            return own_words(article.text, article.blocks)

        self._shelf = Shelf()
        for info in library.articles():
            self._known.add(info.id)
            self._shelf.put(info, partial(words, info.id))

    def _put(self, drafts: Sequence[Draft]) -> None:
        from reader.ingest.duplicates import Choice

        library, shelf = self._library, self._shelf
        if library is None or shelf is None:
            return
        decided: dict[Choice, list[_Decided]] = {choice: [] for choice in Choice}
        for draft in drafts:
            like = shelf.find(draft, library.has_source)
            choice = self._choice(like)
            decided[choice].append((draft, like))
            if choice is Choice.KEEP_BOTH:
                # Until it has an id, an article is known by the hash of its source.
                shelf.put_draft(draft.source.sha256, draft)
        if decided[Choice.KEEP_BOTH]:
            library.apply(ImportArticles(tuple(draft for draft, _ in decided[Choice.KEEP_BOTH])))
        for draft, like in decided[Choice.REVISE]:
            if like is not None:
                library.apply(ReviseArticle(like.article_id, draft))
        self._tell(library, decided)

    def _choice(self, like: Duplicate | None) -> Choice:
        """Return what to do with an article, by what the person wants and what is there."""
        from reader.ingest.duplicates import Choice, Sameness

        # The library itself passes over the same bytes, and takes them out of the trash.
        if like is None or like.sameness is Sameness.BYTES:
            return Choice.KEEP_BOTH
        if like.suggested is not Choice.REVISE:
            return like.suggested
        wanted = {"skip": Choice.SKIP, "revise": Choice.REVISE}.get(self._again, Choice.KEEP_BOTH)
        if wanted is Choice.REVISE and like.article_id not in self._known:
            return Choice.KEEP_BOTH
        return wanted

    def _tell(self, library: Library, decided: dict[Choice, list[_Decided]]) -> None:
        """Note for the report what has become of each article."""
        from reader.ingest.duplicates import Choice

        articles = {article.id: article for article in library.articles()}
        for draft, like in decided[Choice.KEEP_BOTH]:
            article_id = library.has_source(draft.source.sha256)
            if article_id is None:
                message = f"{draft.source.name} is not in the library after it was imported"
                raise AssertionError(message)
            there = article_id in self._known
            self._known.add(article_id)
            entry = self._entry(library, articles, draft, like, article_id)
            (self._present if there else self._imported).append(entry)
        for choice, told in ((Choice.REVISE, self._revised), (Choice.SKIP, self._present)):
            for draft, like in decided[choice]:
                if like is not None:
                    article_id = self._resolved(library, like)
                    told.append(self._entry(library, articles, draft, like, article_id))

    def _entry(
        self,
        library: Library,
        articles: Mapping[str, ArticleInfo],
        draft: Draft,
        like: Duplicate | None,
        article_id: str,
    ) -> Entry:
        other = self._resolved(library, like) if like is not None else ""
        number = articles[other].number if other in articles and other != article_id else 0
        return Entry(draft.source.name, articles[article_id], like, number)

    @staticmethod
    def _resolved(library: Library, like: Duplicate) -> str:
        return library.has_source(like.article_id) or like.article_id
