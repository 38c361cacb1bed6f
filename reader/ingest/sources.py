"""The one seam for all that is brought in: paths in, articles and refusals out, one by one."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from reader.core.article import Draft
from reader.ingest.crew import PATIENCE, Crew, Request
from reader.ingest.errors import ImportProblem, TooLarge
from reader.ingest.files import (
    Signature,
    bytes_of,
    files_in,
    opening_of,
    shown_name,
    signature_of,
)
from reader.ingest.formats.kinds import HEAD, Format, format_of, named_format
from reader.ingest.formats.limits import largest
from reader.ingest.formats.text import read_text
from reader.ingest.found import Failure, Finding, Found, failure_of, found_from, source_name
from reader.ingest.refusals import Reason, Refused, problem_of, reason_of
from reader.ingest.wire import BadMessageError, Message, article_of, rejected_of

_MOST_HELD = 50_000_000
"""How many bytes of what a file holds wait until it is known that the file was not changed."""

_SMALL = 1_000_000
"""How many bytes of plain text are read at once, without the other process and its limits."""


class Sources:
    """Reads files, folders, archives and what was pasted, each when it is asked for.

    Plain text of an article's length is read here, everything else by a worker process with limits
    of memory and time, which is started with the first file that needs it. Use it in a ``with``
    statement.
    """

    def __init__(self, patience: float = PATIENCE) -> None:
        """Give up a file when its reader says nothing for `patience` seconds."""
        self._crew = Crew(patience)

    def __enter__(self) -> Self:
        """Return this."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the worker process."""
        self.stop()

    def stop(self) -> None:
        """End all work, from whichever thread; what is being read is given up."""
        self._crew.close()

    def read(self, paths: Sequence[Path]) -> Iterator[Finding]:
        """Yield what the files at `paths`, and those in the folders, hold, in their order.

        Each is read when it is asked for, so any number of files takes the memory of one.
        """
        problems: list[Failure] = []

        def fail(path: Path, problem: ImportProblem) -> None:
            problems.append(failure_of(problem, path))

        for path in files_in(paths, fail):
            yield from _taken(problems)
            if self._crew.closed:
                return
            yield from self.read_file(path)
        yield from _taken(problems)

    def read_file(self, path: Path) -> Iterator[Finding]:
        """Yield what the one file at `path` holds: an article, several, or why there is none."""
        name = shown_name(path)
        try:
            before = signature_of(path)
            small = named_format(path.name) is Format.TEXT and before.size <= _SMALL
            data = bytes_of(path) if small else opening_of(path)
            kind = format_of(data[:HEAD], path.name)
            if kind is Format.TEXT and before.size <= _SMALL:
                yield found_from(read_text(data if small else bytes_of(path), name), path, kind)
                return
            _require_size(name, before.size, kind)
            header = {"is": "file", "path": os.fspath(path.absolute())}
            yield from _unchanged(self._asked(header, b"", before.size, path, kind), path, before)
        except Exception as error:  # noqa: BLE001 - one source must not cost all others
            if not self._crew.closed:  # what was being read when it was stopped is nobody's fault
                yield failure_of(_told(error, name), path)

    def read_bytes(self, data: bytes, name: str, charset: str = "") -> Iterator[Finding]:
        """Yield what bytes that are at hand hold, as if they were a file of that name.

        `charset` is what a header says of their encoding.
        """
        path = Path(name)
        try:
            kind = format_of(data[:HEAD], name)
            _require_size(shown_name(name), len(data), kind)
            if kind is Format.TEXT and len(data) <= _SMALL:
                yield found_from(read_text(data, name, charset), path, kind)
            else:
                yield from self._asked(
                    {"is": "bytes", "charset": charset}, data, len(data), path, kind
                )
        except Exception as error:  # noqa: BLE001 - one source must not cost all others
            yield failure_of(_told(error, shown_name(name)), path)

    def read_fragment(self, markup: str, name: str) -> Finding:
        """Return the article in rich text that was pasted, all of it, under a name of its own."""
        path = Path(name)
        body = markup.encode("utf-8", "replace")
        try:
            _require_size(name, len(body), Format.PAGE)
            return next(self._asked({"is": "fragment"}, body, len(body), path, Format.PAGE))
        except Exception as error:  # noqa: BLE001 - see above
            return failure_of(_told(error, name), path)

    def _asked(
        self, header: dict[str, Any], body: bytes, size: int, path: Path, kind: Format
    ) -> Iterator[Finding]:
        """Yield what the worker makes of a source; raises Refused when it ends before its time."""
        asked = {**header, "name": shown_name(path), "format": str(kind)}
        empty = True
        try:
            for answer in self._crew.answers(Request(asked, body, size)):
                yield _finding(answer, path, kind)
                empty = False
        except BadMessageError as error:
            raise Refused(Reason.CRASHED) from error
        if empty:
            raise Refused(Reason.NO_ARTICLE)


def read_sources(paths: Sequence[Path]) -> Iterator[Finding]:
    """Yield what the files and folders at `paths` hold, one by one: articles and refusals.

    The articles have no times yet and only the dates that they state in fields of their own;
    `reader.ingest.dating.dated` gives them both.
    """
    with Sources() as sources:
        yield from sources.read(paths)


def _require_size(name: str, size: int, kind: Format) -> None:
    if size > largest(kind):
        raise TooLarge(name, size, largest(kind))


def _told(error: Exception, name: str) -> ImportProblem:
    """Return what to tell the person of an error while the source of that name was read."""
    if isinstance(error, ImportProblem):
        return error
    if isinstance(error, Refused):
        return problem_of(error.reason, name, error.limit)
    return problem_of(reason_of(error), name)


def _unchanged(findings: Iterator[Finding], path: Path, before: Signature) -> Iterator[Finding]:
    """Yield what a file holds once it is known to be as it was; raises Refused when it is not.

    So a file that is changed half way is either imported or refused, and not both. Only of an
    archive too large to be held, what was complete before the change has been given away by then.
    """
    held: list[Finding] = []
    size = 0
    for finding in findings:
        held.append(finding)
        size += 0 if isinstance(finding, Failure) else _weight(finding.draft)
        if size > _MOST_HELD:
            _require_same(path, before)
            yield from held
            held, size = [], 0
    _require_same(path, before)
    yield from held


def _weight(draft: Draft) -> int:
    """Return about how many bytes an article takes while it waits."""
    return len(draft.source.data) + 2 * len(draft.text)


def _require_same(path: Path, before: Signature) -> None:
    if signature_of(path) != before:
        raise Refused(Reason.CHANGED)


def _taken(problems: list[Failure]) -> Iterator[Failure]:
    yield from problems
    problems.clear()


def _finding(answer: Message, path: Path, kind: Format) -> Finding:
    header, data = answer
    if header.get("is") == "article":
        found: Found = found_from(article_of(header, data), path, kind)
        return found
    entry = rejected_of(header)
    name = source_name(path, entry.inside)
    return failure_of(problem_of(entry.reason, name, entry.limit), path, entry.inside)
