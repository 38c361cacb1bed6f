"""From files or bytes to drafts of articles with their dates and times."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from reader.core.article import Draft
from reader.core.frozen import frozen
from reader.ingest.dating import dated
from reader.ingest.errors import ImportProblem, SeveralArticles
from reader.ingest.files import shown_name
from reader.ingest.found import Failure, Finding, Found
from reader.ingest.sources import Sources


@frozen
class Reading:
    """What came of reading several files: drafts in the order of the files, and the failures."""

    drafts: tuple[Draft, ...]
    failures: tuple[Failure, ...]


def read_bytes(data: bytes, name: str) -> Draft:
    """Return the article that `data` holds; `name` is the file name to keep with it.

    Raises an ImportProblem when there is none, or more than one.
    """
    with Sources() as sources:
        return _only(sources.read_bytes(data, name), name)


def read_file(path: Path) -> Draft:
    """Return the article in the file at `path`.

    Raises an ImportProblem that names the file when it holds none, or more than one.
    """
    with Sources() as sources:
        return _only(sources.read_file(path), shown_name(path))


def read_files(paths: Sequence[Path]) -> Reading:
    """Return the articles in the files, and in those of the folders, at `paths`.

    Articles read together are dated against each other. A file that cannot be read is among the
    failures and stops none of the others.
    """
    failures: list[Failure] = []
    found: list[Found] = []
    with Sources() as sources:
        for finding in sources.read(paths):
            if isinstance(finding, Failure):
                failures.append(finding)
            else:
                found.append(finding)
    return Reading(tuple(one.draft for one in dated(found)), tuple(failures))


def _only(findings: Iterable[Finding], name: str) -> Draft:
    found: list[Found] = []
    for finding in findings:
        if isinstance(finding, Failure):
            raise finding.problem or ImportProblem(finding.message)
        found.append(finding)
        if len(found) > 1:
            raise SeveralArticles(name)
    return dated(found)[0].draft
