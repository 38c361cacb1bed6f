"""What the writers write, so that what must be in the library follows from a number alone."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path

from reader.core.article import Block, BlockKind, Draft, Source
from reader.core.changes import AddAnnotation, Change, ImportArticles, SetStatus
from reader.core.claim import Annotation, Claim, Stance, Status
from reader.core.errors import ReaderError
from reader.core.passage import Span, quote_at
from reader.storage import Library, check_library, open_library

NOON = dt.datetime(2026, 1, 2, 12, 0, tzinfo=dt.UTC)
TEXT = "The delegations met for two hours. " * 40

Acknowledge = Callable[[int], None]


def nothing(_text: str, _published: dt.date | None, _corrections: object) -> tuple[()]:
    """Find no times: they are not what is tried here."""
    return ()


def opened(path: Path, *, create: bool = False, busy_seconds: float = 60.0) -> Library:
    """Open the library, making it when there is none and `create`."""
    return open_library(path, create=create, resolver=nothing, busy_seconds=busy_seconds)


def draft(text: str) -> Draft:
    """Return an article of one paragraph."""
    block = Block(BlockKind.PARAGRAPH, Span(0, len(text)))
    return Draft(Source("one.txt", "text/plain", text.encode()), text, (block,), title="One")


def begin(path: Path) -> None:
    """Make the library with the article that all annotations are in."""
    with closing(opened(path, create=True)) as library:
        library.apply(ImportArticles((draft(TEXT),)))


def note_of(number: int) -> str:
    """Return the note of an annotation: from nothing to several pages of the file."""
    chance = random.Random(number)
    return f"{number} " + "word " * chance.choice((0, 0, 3, 40, 400, 2500))


def change(library: Library, number: int) -> Change:
    """Return change `number`: mostly an annotation, now and then a status or an article."""
    if number % 10 == 7:
        return SetStatus(f"c-{number - 1}", Status.DISPUTED)
    if number % 25 == 24:
        return ImportArticles((draft(f"Article {number}. {TEXT * 8}"),))
    info = library.articles()[0]
    span = Span(number % 1000, number % 1000 + 20)
    claim = Claim(f"c-{number}", Status.NONE, "", (), NOON, NOON)
    annotation = Annotation(
        id=f"a-{number}",
        claim_id=claim.id,
        article_id=info.id,
        revision_id=info.revision_id,
        span=span,
        quote=quote_at(TEXT, span),
        note=note_of(number),
        stance=Stance.ASSERTS,
        created=NOON,
        modified=NOON,
    )
    return AddAnnotation(annotation, claim)


def write(library: Library, numbers: Iterable[int], acknowledge: Acknowledge) -> None:
    """Make changes and acknowledge each once the library says that it is saved."""
    for number in numbers:
        library.apply(change(library, number))
        acknowledge(number)


def missing(library: Library, numbers: Iterable[int]) -> list[int]:
    """Return the changes among `numbers` that are not in the library as they should be."""
    notes = {annotation.id: annotation.note for annotation in library.annotations()}
    statuses = {claim.id: claim.status for claim in library.claims()}
    titles = {draft(f"Article {n}. {TEXT * 8}").source.sha256: n for n in numbers if n % 25 == 24}
    there = {n for sha256, n in titles.items() if library.has_source(sha256)}

    def is_there(number: int) -> bool:
        if number % 10 == 7:
            return statuses.get(f"c-{number - 1}") is Status.DISPUTED
        if number % 25 == 24:
            return number in there
        return notes.get(f"a-{number}") == note_of(number)

    return [number for number in numbers if not is_there(number)]


def verdict(path: Path, acknowledged: Iterable[int]) -> str:
    """Return what is wrong with a library after an accident, or an empty string."""
    acknowledged = list(acknowledged)
    if not path.exists():
        return f"no file, {len(acknowledged)} acknowledged" if acknowledged else ""
    try:
        with closing(opened(path)) as library:
            if library.read_only:
                return f"opened for reading only: {library.notice}"
            lost = missing(library, acknowledged)
            if lost:
                return f"lost {lost}"
            library.apply(ImportArticles((draft("Going on."),)))
        report = check_library(path)
    except ReaderError as error:
        return f"{type(error).__name__}: {error}"
    if not report.sound:
        return f"not sound: {report.structure + report.references + report.contents}"
    return ""
