"""The commands, each from its arguments to its report and exit code."""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from contextlib import closing
from pathlib import Path

from reader.cli import checking, importing, listing
from reader.cli.parser import Command, UsageError
from reader.core.i18n import tr
from reader.core.times import Publication, PublicationKind
from reader.export.escape import json_text
from reader.export.files import write_text
from reader.export.formats import format_named
from reader.locations import default_library


def import_articles(request: argparse.Namespace) -> int:
    """Import files and folders, and say what came of each; 1 when something failed."""
    report = importing.import_paths(request.paths, _library_path(request))
    text = json_text(report.as_json(), indent=2) if request.json else report.as_text()
    sys.stdout.write(text + "\n")
    return 1 if report.failed else 0


def list_articles(request: argparse.Namespace) -> int:
    """List the articles of a library."""
    from reader.storage import open_library

    with closing(open_library(_library_path(request))) as library:
        articles = library.articles()
    if request.json:
        sys.stdout.write(json_text(listing.as_json(articles), indent=2) + "\n")
    else:
        sys.stdout.write(listing.as_text(articles, listing.terminal_width(sys.stdout)) + "\n")
    return 0


def export_library(request: argparse.Namespace) -> int:
    """Write a library as a document, to a file or to standard output."""
    from reader.storage import open_library

    chosen = format_named(request.format)
    path = _library_path(request)
    if request.output is not None and _is_same_file(request.output, path):
        message = tr("{path} is the library itself and was not overwritten. Name another file.")
        raise UsageError(message.format(path=request.output))
    with closing(open_library(path)) as library:
        contents = library.contents()
    text = chosen.render(contents, exported=dt.datetime.now(dt.UTC).astimezone())
    if request.output is None:
        sys.stdout.write(text)
    else:
        write_text(request.output, text)
    return 0


def show_times(request: argparse.Namespace) -> int:
    """Show the time expressions of a text."""
    from reader.ingest import read_file
    from reader.temporal import find_times
    from reader.temporal.report import jsonl, table

    draft = read_file(request.file)
    times, publication = draft.times, draft.publication
    if request.published is not None:
        day: dt.date = request.published
        times = tuple(find_times(draft.text, day))
        publication = Publication(day, day, day, tr("Given by you."), PublicationKind.PERSON)
    if request.format == "jsonl":
        sys.stdout.write(jsonl(draft.text, times))
    else:
        sys.stdout.write(table(draft.text, times, publication))
    return 0


def check(request: argparse.Namespace) -> int:
    """Check a library and, when asked, save what can be read of it; 1 when it is not sound."""
    from reader.storage import salvage

    path: Path = request.checked or _library_path(request)
    target: Path | None = request.repair_to
    report = checking.look_into(path, insisting=target is not None)
    saved = None if target is None else salvage(path, target)
    if request.json:
        text = json_text(checking.as_json(report, saved), indent=2)
    else:
        text = checking.as_text(report, saved)
    sys.stdout.write(text + "\n")
    return 0 if report.sound else 1


COMMANDS: dict[str, Command] = {
    "import": import_articles,
    "list": list_articles,
    "times": show_times,
    "export": export_library,
    "check": check,
}
"""What each subcommand runs."""


def _is_same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:  # one of them is not there; opening and writing say more
        return False


def _library_path(request: argparse.Namespace) -> Path:
    path: Path | None = request.library
    return path or default_library()
