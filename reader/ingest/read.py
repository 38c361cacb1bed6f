"""From files or bytes to drafts of articles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from reader.core.article import Draft, Source
from reader.ingest.blocks import blocks_of
from reader.ingest.decode import canonical_text
from reader.ingest.errors import ImportProblem, TooLarge
from reader.ingest.files import LARGEST, bytes_of, files_in, shown_name
from reader.ingest.metadata import metadata_of

_MEDIA_TYPE = "text/plain"


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be read, and the sentence to show for it."""

    path: Path
    message: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading several files: drafts in the order of the files, and the failures."""

    drafts: tuple[Draft, ...]
    failures: tuple[Failure, ...]


def read_bytes(data: bytes, name: str) -> Draft:
    """Return the article that `data` holds; `name` is the file name to keep with it.

    Raises an ImportProblem when the bytes are too many, empty or not UTF-8 text.
    """
    return _dated((_undated(data, name),))[0]


def read_file(path: Path) -> Draft:
    """Return the article in the file at `path`.

    Raises an ImportProblem that names the file when it cannot be read as text.
    """
    return read_bytes(bytes_of(path), path.name)


def read_files(paths: Sequence[Path]) -> Reading:
    """Return the articles in the files, and in the text files of the folders, at `paths`.

    Articles read together are dated against each other. A file that cannot be read is among the
    failures and stops none of the others.
    """
    failures: list[Failure] = []
    drafts: list[Draft] = []

    def fail(path: Path, problem: ImportProblem) -> None:
        failures.append(Failure(path, str(problem)))

    for path in files_in(paths, fail):
        try:
            drafts.append(_undated(bytes_of(path), path.name))
        except ImportProblem as problem:
            fail(path, problem)
    return Reading(_dated(tuple(drafts)), tuple(failures))


def _undated(data: bytes, name: str) -> Draft:
    """Return the article without its publication date and times."""
    name = shown_name(name)
    if len(data) > LARGEST:
        raise TooLarge(name, len(data), LARGEST)
    text = canonical_text(data, name)
    blocks = blocks_of(text)
    said = metadata_of(text, blocks)
    return Draft(
        source=Source(name, _MEDIA_TYPE, data),
        text=text,
        blocks=blocks,
        title=said.title or name,
        outlet=said.outlet,
        byline=said.byline,
        language=said.language,
        address=said.address,
    )


def _dated(drafts: tuple[Draft, ...]) -> tuple[Draft, ...]:
    """Return the drafts with publication dates, each seen against the others, and times."""
    # Imported here because its tables take some 30 ms, which a start without imports can save.
    from reader.temporal import find_times, infer_publications

    publications = infer_publications([draft.text for draft in drafts])
    return tuple(
        replace(
            draft,
            publication=publication,
            times=tuple(find_times(draft.text, publication.date if publication else None)),
        )
        for draft, publication in zip(drafts, publications, strict=True)
    )
