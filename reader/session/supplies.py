"""What there is to be imported: files and folders, what was pasted, what came from an address."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.ingest import Failure, Finding, ImportProblem, Sources
from reader.ingest.files import files_in


class Supply(Protocol):
    """Where documents come from, one after the other."""

    def documents(self) -> Sequence[object]:
        """Return what there is to read, so that it can be counted; may take a while."""
        ...

    def read(self, sources: Sources, document: object) -> Iterator[Finding]:
        """Yield what one of them holds."""
        ...


@frozen
class Files:
    """Files, folders and archives on the disk."""

    paths: tuple[Path, ...]

    def documents(self) -> Sequence[object]:
        """Return every file, and why a folder cannot be read."""
        problems: list[Failure] = []

        def fail(path: Path, problem: ImportProblem) -> None:
            problems.append(Failure(path, str(problem), "", problem))

        files: list[object] = list(files_in(self.paths, fail))
        return [*files, *problems]

    def read(self, sources: Sources, document: object) -> Iterator[Finding]:
        """Yield what a file holds."""
        if isinstance(document, Failure):
            yield document
        elif isinstance(document, Path):
            yield from sources.read_file(document)


@frozen
class Pasted:
    """What was copied elsewhere, as HTML where it is there in that form, or as plain text."""

    text: str
    markup: str = ""

    def documents(self) -> Sequence[object]:
        """Return the one thing that was pasted."""
        return [self]

    def read(self, sources: Sources, document: object) -> Iterator[Finding]:
        """Yield the article in it; plain text where the markup cannot be read."""
        del document
        name = tr("Pasted text")
        if self.markup:
            found = sources.read_fragment(self.markup, name)
            if not isinstance(found, Failure) or not self.text.strip():
                yield found
                return
        yield from sources.read_bytes(self.text.encode("utf-8", "replace"), f"{name}.txt")


@frozen
class Fetched:
    """What was fetched from an address: its bytes, a name for them, and the address.

    `charset` is what the server said of their encoding.
    """

    data: bytes
    name: str
    address: str
    charset: str = ""

    def documents(self) -> Sequence[object]:
        """Return the one document."""
        return [self]

    def read(self, sources: Sources, document: object) -> Iterator[Finding]:
        """Yield the articles in it, each with an address of its own or the one it came from."""
        del document
        for found in sources.read_bytes(self.data, self.name, self.charset):
            if isinstance(found, Failure) or found.draft.address:
                yield found
            else:
                yield replace(found, draft=replace(found.draft, address=self.address))
