"""Importing files: what is read goes into the library a hundred articles at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from reader.cli.import_report import Entry, Report
from reader.core.errors import ReaderError
from reader.locations import default_library

if TYPE_CHECKING:
    from reader.core.article import ArticleInfo
    from reader.ingest import Failure, Finding
    from reader.session.arrival import Arrival
    from reader.session.intake import Came, Intake
    from reader.storage import Library

_BATCH = 100
_LARGE_BATCH = 50_000_000


def import_paths(paths: Sequence[Path], library_path: Path, again: str = "keep") -> Report:
    """Import the files and folders at `paths`; a library is made only for something to put in it.

    `again` is what to do with articles that are there in another version: "keep" both, "skip" the
    one that comes, or "revise" the one that is there. Raises a ReaderError when the library cannot
    be opened or written to, before any file is read.
    """
    from reader.ingest import Sources

    with _Door(library_path) as door, Sources() as sources:
        if library_path.exists():
            door.open(create=False)
        reading = sources.read(paths)
        for findings in _batches(reading):
            try:
                door.let_in(findings, again)
            except ReaderError as error:
                if not door.has_let_in:
                    raise
                # What is in stays in, and has to be told.
                door.close_with(error, _not_read(paths, reading))
                break
        return door.report()


class _Door:
    """A library that is opened, or made when there is something to put in it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._library: Library | None = None
        self._intake: Intake | None = None
        self._came: list[Came] = []
        self._failed: list[Failure] = []
        self._missed: list[Failure] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._library is not None:
            self._library.close()

    def open(self, *, create: bool) -> tuple[Library, Intake]:
        """Return the library and an import into it, opened now unless they are already."""
        from reader.session.intake import Intake
        from reader.storage import DamagedLibraryError, find_rot, login_name, open_library

        if self._library is None or self._intake is None:
            there = self._path.exists()
            if create and self._path == default_library():
                self._path.parent.mkdir(parents=True, exist_ok=True)
            self._library = open_library(self._path, create=create, who=login_name())
            self._intake = Intake(self._library)
            if there and find_rot(self._path):
                raise DamagedLibraryError(self._path)
        return self._library, self._intake

    def let_in(self, findings: Sequence[Finding], again: str) -> None:
        """Put articles that were read together in the library."""
        from reader.ingest import Failure
        from reader.session.intake import CutShortError, not_come

        failed = [one for one in findings if isinstance(one, Failure)]
        if len(failed) < len(findings):
            _, intake = self.open(create=True)
            arrivals, failed = intake.look(findings)
            self._failed += failed
            try:
                self._came += intake.put([_chosen(one, again) for one in arrivals])
            except CutShortError as error:
                self._came += error.came
                self._missed = [not_come(one.found.path, one.found.inside) for one in error.left]
                raise
        else:
            self._failed += failed

    @property
    def has_let_in(self) -> bool:
        """Whether anything has come in."""
        return bool(self._came)

    def close_with(self, error: ReaderError, unread: Iterable[Path]) -> None:
        """Note why nothing more comes in, and what that is."""
        from reader.ingest import Failure
        from reader.session.intake import not_come

        missed = [*self._missed, *map(not_come, unread)]
        self._failed += [Failure(self._path, str(error)), *missed]

    def report(self) -> Report:
        """Say what came of all."""
        if self._library is None:
            return Report(self._path, failed=tuple(self._failed))
        return _report(self._path, self._library, self._came, self._failed)


def _not_read(paths: Sequence[Path], reading: Iterator[Finding]) -> list[Path]:
    """Return the files from that on of which there is more to come."""
    from reader.ingest.files import files_in

    there = list(files_in(paths, lambda *_: None))
    known = set(there)
    more = next((one.path for one in reading if one.path in known), None)
    return there[there.index(more) :] if more is not None else []


def _chosen(arrival: Arrival, again: str) -> Arrival:
    """Return an article with what the person wants of those that are there in another version."""
    from reader.ingest.duplicates import Choice

    if arrival.like is None or arrival.like.suggested is not Choice.REVISE:
        return arrival
    wanted = {"skip": Choice.SKIP, "revise": Choice.REVISE}
    return arrival.choosing(wanted.get(again, Choice.KEEP_BOTH))


def _report(
    path: Path, library: Library, came: Sequence[Came], failed: Sequence[Failure]
) -> Report:
    from reader.session.intake import Fate

    articles = {article.id: article for article in library.articles()}
    entries: dict[Fate, list[Entry]] = {fate: [] for fate in Fate}
    for one in came:
        entries[one.fate].append(_entry(one, articles))
    return Report(
        path,
        tuple(entries[Fate.IMPORTED]),
        tuple(entries[Fate.PRESENT]),
        tuple(failed),
        tuple(entries[Fate.REVISED]),
    )


def _entry(came: Came, articles: Mapping[str, ArticleInfo]) -> Entry:
    other = articles.get(came.like.article_id) if came.like is not None else None
    number = other.number if other is not None and other.id != came.article_id else 0
    return Entry(came.name, articles[came.article_id], came.like, number, came.notices)


def _batches(findings: Iterator[Finding]) -> Iterator[list[Finding]]:
    """Yield findings by the hundred, fewer where they are large; those are dated together."""
    batch: list[Finding] = []
    size = 0
    for finding in findings:
        batch.append(finding)
        size += 0 if not hasattr(finding, "draft") else len(finding.draft.source.data)
        if len(batch) >= _BATCH or size >= _LARGE_BATCH:
            yield batch
            batch, size = [], 0
    yield batch
