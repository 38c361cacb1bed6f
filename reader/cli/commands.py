"""The commands, each from its arguments to its report and exit code."""

from __future__ import annotations

import argparse
import datetime as dt
import gc
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli import checking, exporting, importing, listing, merging
from reader.cli.outcome import DONE, IMPOSSIBLE, PARTLY, printable, tell
from reader.cli.parser import Command, make_parser
from reader.cli.plain import PROGRAM
from reader.core.errors import ReaderError
from reader.core.i18n import counted, tr
from reader.core.times import Publication, PublicationKind
from reader.export.escape import json_text
from reader.locations import default_library, preferences_file

if TYPE_CHECKING:
    from reader.storage import Library


def import_articles(request: argparse.Namespace) -> int:
    """Import files and folders, and say what came of each."""
    report = importing.import_paths(request.paths, _library_path(request), request.again)
    for line in (*report.notices(), *report.failures()):
        tell(line)
    if request.json:
        sys.stdout.write(json_text(report.as_json(), indent=2) + "\n")
    elif report.exit_code != IMPOSSIBLE:
        sys.stdout.write(report.as_text() + "\n")
    return report.exit_code


def list_articles(request: argparse.Namespace) -> int:
    """List the articles of a library."""
    path = _library_path(request)
    with _reading(path) as library:
        articles = library.articles()
    code = _told_if_rotten(path)
    if request.json:
        sys.stdout.write(json_text(listing.as_json(articles), indent=2) + "\n")
    else:
        sys.stdout.write(listing.as_text(articles, listing.terminal_width(sys.stdout)) + "\n")
    return code


def export_library(request: argparse.Namespace) -> int:
    """Write a library as a document, to a file or to standard output."""
    path = _library_path(request)
    with _uncollected():
        with _reading(path) as library:
            contents = exporting.contents_of(library, request)
        code = _told_if_rotten(path)
        return max(code, exporting.write(request, contents, path))


@contextmanager
def _uncollected() -> Iterator[None]:
    """Look for no garbage meanwhile: much is made, nearly all of which is needed to the end."""
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()


def annotate(request: argparse.Namespace) -> int:
    """Read annotations, or a whole library, that were written as JSON."""
    return exporting.annotate(request, _library_path(request))


def cite(request: argparse.Namespace) -> int:
    """Write the articles of a library as records of a bibliography."""
    from reader.core.citation_records import citations_of
    from reader.export.citations import CITATION_FORMATS
    from reader.export.files import is_open_file
    from reader.ingest.addresses import same_address

    path = _library_path(request)
    exporting.refuse_two_outputs(request, request.output)
    with _reading(path) as library:
        citations = citations_of(library.articles(), library.citations(), same_address)
    chosen = next(one for one in CITATION_FORMATS if one.name == request.format)
    text = chosen.render(citations)
    if request.output is None:
        sys.stdout.write(text)
    else:
        _write(request.output, text, path)
        if request.json:
            data = {"files": [str(request.output)], "citations": len(citations)}
            sys.stdout.write(json_text(data, indent=2) + "\n")
        elif not (request.quiet or is_open_file(request.output)):
            number = counted(len(citations), "{n} citation", "{n} citations")
            sentence = tr("exported {citations}: {path}")
            tell(sentence.format(citations=number, path=printable(request.output)))
    return DONE


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
        publication = Publication(day, day, day, "", PublicationKind.PERSON)
    if request.format == "jsonl":
        sys.stdout.write(jsonl(draft.text, times))
    else:
        sys.stdout.write(table(draft.text, times, publication))
    return DONE


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


def install_desktop(request: argparse.Namespace) -> int:
    """Put the program in the menus of the person's desktop, or take it away."""
    from reader.cli.desktop import installing

    if request.remove:
        return installing.remove()
    return installing.install(make_parser(COMMANDS))


COMMANDS: dict[str, Command] = {
    "import": import_articles,
    "list": list_articles,
    "times": show_times,
    "export": export_library,
    "annotate": annotate,
    "merge": merging.merge,
    "cite": cite,
    "check": check,
    "install-desktop": install_desktop,
}
"""What each subcommand runs."""


def _library_path(request: argparse.Namespace) -> Path:
    """Return the library named, else the one that the window would open; says when that is another.

    A person who works in a library of their own choice must not read about a second one unawares.
    """
    from reader.session.preferences import Preferences

    named: Path | None = request.library
    if named is not None:
        return named
    usual = Preferences.load(preferences_file()).usual_library()
    if usual != default_library():
        tell(tr("using {path}").format(path=printable(usual)))
    return usual


def _write(output: Path, text: str, library: Path) -> None:
    from reader.export.files import NotWrittenError, write_text

    try:
        write_text(output, text, never=library)
    except NotWrittenError as error:
        if isinstance(error.__cause__, BrokenPipeError):  # as on standard output
            raise error.__cause__ from None
        raise


def _told_if_rotten(path: Path) -> int:
    """Return how a command ends that has read the library, and say so when it is damaged."""
    from reader.storage import find_rot

    if not find_rot(path):
        return DONE
    sentence = tr(
        "Something in {path} is not as it was written, perhaps because the disk is failing, so "
        "what is written out may be wrong or not all there. Nothing was changed: see what it is "
        "with {command}"
    )
    shown = printable(path)
    tell(f"{PROGRAM}: {sentence.format(path=shown, command=f'{PROGRAM} check {shown}')}")
    return PARTLY


@contextmanager
def _reading(path: Path) -> Iterator[Library]:
    from reader.storage import open_library

    with closing(open_library(path)) as library:
        if library.newer:
            sentence = tr(
                "{path} was made by a newer version of Parallax and cannot be read whole by this "
                "one. It was not changed: install the newer version to list or export it."
            )
            raise ReaderError(sentence.format(path=printable(path)))
        if library.notice:
            tell(f"{PROGRAM}: {library.notice}")
        yield library
