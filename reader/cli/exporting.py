"""The commands that write a library as a document, and that read annotations back."""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.outcome import DONE, PARTLY, printable, tell
from reader.core.claim import Status
from reader.core.errors import ReaderError
from reader.core.i18n import counted, tr
from reader.core.library import Contents
from reader.export import html_report
from reader.export.claim_review import checked, refuse_page
from reader.export.escape import folded, json_text
from reader.export.files import NotWrittenError, is_open_file, write_data
from reader.export.formats import FORMATS, Order, made
from reader.export.formats import counted as with_sums
from reader.export.options import Choice, Options, narrowed
from reader.export.renewing import NOTHING, Changes
from reader.export.saving import Saved, save, save_folder
from reader.locations import templates_folder

if TYPE_CHECKING:
    from reader.export.placing_in import Placed, Unplaced
    from reader.storage import Library

PDF = "pdf"
"""The format that is no table or text, and is set by Qt."""

_NOT_WRITTEN = frozenset({".doc", ".docx", ".odt", ".rtf", ".epub", ".ods", ".xls", ".pptx"})
"""Endings of documents that another program would take for damaged if Markdown stood in them."""

_QUOTE = 70


def order_of(request: argparse.Namespace) -> Order:
    """Return what the arguments order; raises ReaderError where they cannot be."""
    refuse_page(request.review_address)
    return Order(
        format=request.format or _by_ending(request.output),
        layout=request.layout,
        options=Options(
            regions=not request.no_marks,
            block_ids=not request.no_block_ids,
            links=not request.no_links,
            callouts=request.callouts,
            hashtags=request.hashtags,
            reviewer=request.reviewer,
            review_address=request.review_address,
        ),
        templates=request.templates or templates_folder(),
    )


def _by_ending(path: Path | None) -> str:
    """Return the format that the ending of a file's name tells, else the first.

    Raises ReaderError where the name promises what no format is.
    """
    ending = path.suffix.casefold() if path is not None else ""
    if ending == f".{PDF}":
        return PDF
    if ending in _NOT_WRITTEN:
        sentence = tr(
            "Files that end in {ending} are not written. Name one that ends in .md, .html, .pdf, "
            ".csv, .xlsx or .json, or say which is meant with --format. Nothing was exported."
        )
        raise ReaderError(sentence.format(ending=ending))
    return next((one.name for one in FORMATS if one.suffix == ending), FORMATS[0].name)


def choice_of(request: argparse.Namespace, contents: Contents) -> Choice:
    """Return which annotations the arguments ask for.

    Raises ReaderError for an article or a tag that the library does not have.
    """
    statuses = frozenset(map(Status, request.status)) if request.status else None
    tags = frozenset(request.tag) if request.tag else None
    there = {tag.casefold() for claim in contents.claims for tag in claim.tags}
    unknown = [tag for tag in request.tag or () if tag.casefold() not in there]
    if unknown:
        sentence = tr("There is no tag “{tag}” in this library. Nothing was exported.")
        raise ReaderError(sentence.format(tag=unknown[0]))
    if not request.article:
        return Choice(statuses=statuses, tags=tags)
    by_number = {article.info.number: article.id for article in contents.articles}
    missing = [str(number) for number in request.article if number not in by_number]
    if missing:
        sentence = tr("There is no article {number} in this library. Nothing was exported.")
        raise ReaderError(sentence.format(number=missing[0]))
    articles = frozenset(by_number[number] for number in request.article)
    return Choice(articles=articles, statuses=statuses, tags=tags)


def contents_of(library: Library, request: argparse.Namespace) -> Contents:
    """Return what a library holds; what has to be counted for the export is kept in it."""
    contents = library.contents()
    order = order_of(request)
    if order.format == PDF:
        order = replace(order, format="html", layout=html_report.PAPER)
    if not choice_of(request, contents).is_everything:
        return contents
    summed = with_sums(contents, order)
    if summed.sums != contents.sums:
        # They can be counted again: that they cannot be kept just now is no trouble to anybody.
        with suppress(ReaderError):
            library.keep_sums(summed.sums, summed.as_of)
    return summed


def write(request: argparse.Namespace, contents: Contents, library: Path) -> int:
    """Write what is ordered to a file, a folder or standard output; 1 when that is nothing."""
    order = replace(order_of(request), choice=choice_of(request, contents))
    _write(request, contents, order, library)
    chosen = narrowed(contents, order.choice)
    if order.format == "claim-review" and not checked(chosen):
        tell(tr("no claim has a status and the tag “checked”, so there is none in the export"))
        return PARTLY
    if order.choice.is_everything or chosen.annotations or chosen.orphans:
        return DONE
    tell(tr("no annotation is of what was asked for, so there is none in the export"))
    return PARTLY


def _write(request: argparse.Namespace, contents: Contents, order: Order, library: Path) -> None:
    target: Path | None = request.folder or request.output
    refuse_two_outputs(request, target)
    if order.format == PDF:
        saved = _written_pdf(request, contents, order, library)
    elif request.folder is not None:
        if order.format != "markdown":
            raise ReaderError(tr("Only Markdown is written into a folder. Nothing was exported."))
        if order.layout:
            sentence = tr("--layout does not go with --folder: each file is an article. ")
            raise ReaderError(sentence + tr("Nothing was exported."))
        saved = save_folder(request.folder, contents, order, never=library)
    elif request.output is not None:
        saved = _saved(request.output, contents, order, library)
    else:
        _print(made(contents, order))
        return
    if target is None:
        return
    _tell_changes(saved)
    if request.json:
        _report_saved(contents, order, saved)
    else:
        _tell_done(request, contents, order, target)


def refuse_two_outputs(request: argparse.Namespace, target: Path | None) -> None:
    """Raise ReaderError where a document and a report would both go to standard output."""
    if request.json and (target is None or is_open_file(target)):
        sentence = tr("The report goes to standard output. Name a file for the rest with --output.")
        raise ReaderError(sentence)


def _report_saved(contents: Contents, order: Order, saved: Saved) -> None:
    chosen, changes = narrowed(contents, order.choice), saved.changes
    data = {
        "files": [str(path) for path in saved.paths],
        "articles": len(chosen.articles),
        "annotations": len(chosen.annotations) + len(chosen.orphans),
        "since_the_export_before": {
            "new": list(changes.new),
            "back": list(changes.back),
            "changed": list(changes.changed),
            "gone": list(changes.gone),
            "kept_as_you_had_it": changes.kept,
        },
        "kept_beside": [str(path) for path in saved.kept],
    }
    sys.stdout.write(json_text(data, indent=2) + "\n")


def _written_pdf(
    request: argparse.Namespace, contents: Contents, order: Order, library: Path
) -> Saved:
    """Write a report as PDF: the only command that needs Qt, and that without a screen."""
    if request.folder is not None:
        raise ReaderError(tr("Only Markdown is written into a folder. Nothing was exported."))
    if order.layout not in ("", html_report.PAPER):
        raise ReaderError(tr("PDF has one layout, “paper”. Nothing was exported."))
    from reader.ui.exports.paper import without_a_screen

    document = without_a_screen(contents, order)
    if request.output is None:
        _print(document)
    else:
        write_data(request.output, document, never=library)
    return Saved((request.output,) if request.output else (), NOTHING)


def _saved(output: Path, contents: Contents, order: Order, library: Path) -> Saved:
    try:
        return save(output, contents, order, never=library)
    except NotWrittenError as error:
        if isinstance(error.__cause__, BrokenPipeError):  # as on standard output
            raise error.__cause__ from None
        raise


def _print(document: str | bytes) -> None:
    if isinstance(document, str):
        sys.stdout.write(document)
    elif sys.stdout.isatty():
        raise ReaderError(tr("This format is no text. Name a file for it with --output."))
    else:
        sys.stdout.flush()
        sys.stdout.buffer.write(document)


def _tell_done(request: argparse.Namespace, contents: Contents, order: Order, path: Path) -> None:
    """Say on standard error what was written and where, unless it is an output that is read."""
    if request.quiet or is_open_file(path):
        return
    chosen = narrowed(contents, order.choice)
    number = len(chosen.annotations) + len(chosen.orphans)
    what = counted(number, "{n} annotation", "{n} annotations")
    if order.format == "claim-review":
        what = counted(len(checked(chosen)), "{n} claim", "{n} claims")
    told = tr("exported {annotations} of {articles}: {path}").format(
        annotations=what,
        articles=counted(len(chosen.articles), "{n} article", "{n} articles"),
        path=printable(path),
    )
    tell(told)


def _tell_changes(saved: Saved) -> None:
    for path in saved.kept:
        sentence = tr("what was there could not be joined with it, and was kept: {path}")
        tell(sentence.format(path=printable(path)))
    changes: Changes = saved.changes
    if not changes:
        return
    counts = (
        (len(changes.new), "{n} new"),
        (len(changes.back), "{n} back"),
        (len(changes.changed), "{n} changed"),
        (len(changes.gone), "{n} gone"),
        (changes.kept, "{n} kept as you had it"),
    )
    told = ", ".join(counted(number, words, words) for number, words in counts if number)
    tell(tr("since the export before: {counts}").format(counts=told))


def annotate(request: argparse.Namespace, path: Path) -> int:
    """Read annotations, or a whole library, from JSON; 1 when some of them have no place."""
    from reader.export.library_reading import is_library, read_library
    from reader.export.reading_json import json_at
    from reader.storage import fill_empty, make_from, open_library

    if is_library(json_at(request.file)):
        contents = read_library(request.file)
        if path.exists():
            open_library(path).close()  # whatever is no library, or is an old one, is told of here
            fill_empty(contents, path)
        else:
            make_from(contents, path)
        _report_library(request, contents, path)
        return DONE
    placed = _bring_in(request.file, path)
    _report(request, placed)
    return PARTLY if placed.unplaced else DONE


def _bring_in(file: Path, path: Path) -> Placed:
    from contextlib import closing

    from reader.export.incoming import read_annotations
    from reader.export.placing_in import place_all
    from reader.storage import open_library

    incoming = read_annotations(file)
    with closing(open_library(path)) as library:
        placed = place_all(library.contents(), incoming, dt.datetime.now(dt.UTC))
        _apply(library, placed)
    return placed


def _apply(library: Library, placed: Placed) -> None:
    if placed.change is None:
        return
    if library.read_only:
        raise ReaderError(
            library.notice
            or tr("This library can only be read. Nothing was changed: work in a copy.")
        )
    library.apply(placed.change)


def _report_library(request: argparse.Namespace, contents: Contents, path: Path) -> None:
    articles = counted(len(contents.articles), "{n} article", "{n} articles")
    number = len(contents.annotations) + len(contents.orphans)
    annotations = counted(number, "{n} annotation", "{n} annotations")
    if request.json:
        data = {"library": str(path), "articles": len(contents.articles), "annotations": number}
        sys.stdout.write(json_text(data, indent=2) + "\n")
        return
    if request.quiet:
        return
    sentence = tr("A new library with {articles} and {annotations}: {path}")
    told = sentence.format(articles=articles, annotations=annotations, path=printable(path))
    sys.stdout.write(told + "\n")


def _report(request: argparse.Namespace, placed: Placed) -> None:
    if request.json:
        data = {
            "imported": placed.added,
            "to_check": placed.unsure,
            "already_there": placed.known,
            "not_placed": [
                {
                    "source": one.incoming.sources[0] if one.incoming.sources else "",
                    "quote": one.incoming.quote.exact if one.incoming.quote else "",
                    "reason": one.reason,
                }
                for one in placed.unplaced
            ],
        }
        sys.stdout.write(json_text(data, indent=2) + "\n")
        return
    for one in placed.unplaced:
        tell(_line(one))
    if request.quiet:
        return
    counts = (
        (placed.added, "{n} imported"),
        (placed.unsure, "{n} of them to check"),
        (placed.known, "{n} already there"),
        (len(placed.unplaced), "{n} without a place"),
    )
    told = [counted(n, words, words) for n, words in counts if n or words == "{n} imported"]
    sys.stdout.write(", ".join(told) + ".\n")


def _line(one: Unplaced) -> str:
    words = folded(one.incoming.quote.exact if one.incoming.quote else one.incoming.note)
    short = words if len(words) <= _QUOTE else words[: _QUOTE - 1] + "…"
    source = one.incoming.sources[0] if one.incoming.sources else one.incoming.title or "–"
    return tr("no place: “{words}” ({source}): {reason}").format(
        words=short, source=source, reason=one.reason
    )
