"""One door to the readers of all formats: a file in, articles and refusals out."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from typing import IO

from reader.ingest.extracted import Extracted
from reader.ingest.formats.kinds import HEAD, Format, format_of
from reader.ingest.formats.limits import (
    DAMAGE,
    DEEPEST,
    DEEPEST_MAIL,
    LARGEST_WHOLE,
    Budget,
    largest,
    unpacked,
)
from reader.ingest.formats.rejected import Rejected
from reader.ingest.formats.text import read_text
from reader.ingest.refusals import Reason, Refused

Found = Extracted | Rejected
_CONTAINERS = frozenset((Format.PACKAGE, Format.MAIL))


def articles_in(
    file: IO[bytes],
    name: str,
    kind: Format,
    budget: Budget,
    depth: int = 0,
    charset: str = "",
) -> Iterator[Found]:
    """Yield what the document in `file` holds; `depth` counts the archives around it.

    `charset` is what came with a page or text says of its encoding.

    Raises Refused when there is nothing to be had from it at all.
    """
    if kind is Format.PACKAGE:
        yield from _in_package(file, name, budget, depth)
    elif kind is Format.WARC:
        yield from _in_records(file, name, budget)
    elif kind is Format.PDF:
        from reader.ingest.formats.pdf import read_pdf

        yield read_pdf(_all(file, LARGEST_WHOLE), name, budget)
    elif kind is Format.PAGE:
        from reader.ingest.formats.chat import is_chat_page, read_chat
        from reader.ingest.formats.page import read_page

        data = _all(file, largest(kind))
        if is_chat_page(data):
            yield from read_chat(data, name, budget)
            return
        yield read_page(data, name, charset=charset, alive=budget.alive)
    else:
        data = _all(file, largest(kind))
        yield from _in_bytes(data, name, kind, budget, depth, charset)


def _all(file: IO[bytes], limit: int) -> bytes:
    return unpacked(file, Budget(left=limit + 1), limit)


def _in_bytes(
    data: bytes, name: str, kind: Format, budget: Budget, depth: int, charset: str
) -> Iterator[Found]:
    if kind is Format.WEB_ARCHIVE:
        from reader.ingest.formats.message import read_web_archive

        yield read_web_archive(data, name)
    elif kind is Format.MAIL:
        yield from _in_mail(data, name, budget, depth)
    elif kind is Format.FEED:
        from reader.ingest.formats.feed import read_feed

        yield from read_feed(data, name, budget)
    elif kind is Format.CHAT:
        from reader.ingest.formats.chat import read_chat

        yield from read_chat(data, name, budget)
    elif kind is Format.MARKDOWN:
        from reader.ingest.formats.document import read_markdown

        yield read_markdown(data, name)
    else:
        yield read_text(data, name, charset)


def _in_mail(data: bytes, name: str, budget: Budget, depth: int) -> Iterator[Found]:
    from reader.ingest.formats.kinds import named_format
    from reader.ingest.formats.message import attachments, read_mail

    problem: Refused | None = None
    try:
        yield read_mail(data, name, budget)
    except Refused as refusal:
        problem = refusal
    found = False
    for inside, content in attachments(data, budget):
        if named_format(inside) is not None:
            for one in _inner(inside, content, budget, depth + 1):
                found = found or isinstance(one, Extracted)
                yield one
    if problem is not None and not found:
        raise problem


def _in_package(file: IO[bytes], name: str, budget: Budget, depth: int) -> Iterator[Found]:
    from reader.ingest.formats import package as packages

    with packages.opened(file) as package:
        kind = packages.kind_of(package)
        if kind == "files":
            yield from _in_archive(package, budget, depth)
            return
        try:
            yield from _in_document(file, package, kind, name, budget)
        except (*DAMAGE, KeyError, RuntimeError) as error:
            locked = isinstance(error, RuntimeError) and "password" in str(error)
            raise Refused(Reason.PASSWORD if locked else Reason.BROKEN) from error
        except Refused as refusal:
            if refusal.reason is Reason.DAMAGED_ENTRY:
                raise Refused(Reason.BROKEN) from refusal
            raise


def _in_document(
    file: IO[bytes], package: zipfile.ZipFile, kind: str, name: str, budget: Budget
) -> Iterator[Found]:
    """Yield what a package of one document holds: a Word file, an e-book, a web archive."""
    if kind == "word":
        from reader.ingest.formats.word import read_word

        file.seek(0)
        yield read_word(_all(file, LARGEST_WHOLE), name, budget)
    elif kind == "book":
        from reader.ingest.formats.book import read_book

        file.seek(0)
        yield from read_book(package, _all(file, LARGEST_WHOLE), name, budget)
    else:
        from reader.ingest.formats import package as packages

        wanted = packages.pages_in(package, budget)
        for inner in packages.records_in(package):
            with package.open(inner) as records:
                yield from _records(records, name, budget, wanted)


def _in_archive(package: zipfile.ZipFile, budget: Budget, depth: int) -> Iterator[Found]:
    from reader.ingest.formats import package as packages

    found = False
    for entry in packages.entries_of(package, budget, depth):
        found = True
        if isinstance(entry, Rejected):
            yield entry
        else:
            yield from _inner(*entry, budget, depth + 1)
    if not found:
        raise Refused(Reason.NOTHING_INSIDE)


def _in_records(file: IO[bytes], name: str, budget: Budget) -> Iterator[Found]:
    yield from _records(file, name, budget, frozenset())


def _records(file: IO[bytes], name: str, budget: Budget, wanted: frozenset[str]) -> Iterator[Found]:
    from reader.ingest.formats.web_records import read_web_records

    yield from read_web_records(file, name, budget, wanted)


def _inner(inside: str, data: bytes, budget: Budget, depth: int) -> Iterator[Found]:
    """Yield what a document within a container holds, its refusals as lines of their own."""
    bare = inside.rsplit("/", 1)[-1]
    kind = format_of(data[:HEAD], bare)
    if depth > (DEEPEST_MAIL if kind is Format.MAIL else DEEPEST) and kind in _CONTAINERS:
        yield Rejected(inside, Reason.NESTED)
        return
    try:
        for found in articles_in(io.BytesIO(data), bare, kind, budget, depth):
            below = f"{inside}/{found.inside}" if found.inside else inside
            yield replace(found, inside=below)
    except Refused as refusal:
        if refusal.reason in {Reason.LARGE_INSIDE, Reason.MANY_INSIDE}:
            raise
        yield Rejected(inside, refusal.reason, refusal.limit)
