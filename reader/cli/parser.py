"""What can be typed after `parallax`, and how its help reads."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from reader.cli.mistakes import in_plain_words
from reader.cli.plain import LIBRARY, NEW_WINDOW, PROGRAM, without_qt_options
from reader.core.claim import Status
from reader.core.errors import ReaderError
from reader.core.i18n import tr
from reader.export.citations import CITATION_FORMATS
from reader.export.formats import FORMATS

_ENDING = frozenset(("-", "--", "-h", "--help", "--version"))

Command = Callable[[argparse.Namespace], int]


class UsageError(ReaderError):
    """The arguments make no sense; says which, and where to read more."""


class _Help(argparse.HelpFormatter):
    """Says "usage" in the person's language, too."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, tr("usage: ") if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """An argument parser that raises UsageError where others print pages and exit."""

    def __init__(self, **keywords: Any) -> None:
        """Make a parser whose help has its headings in the person's language."""
        super().__init__(formatter_class=_Help, **keywords)
        self._positionals.title = tr("positional arguments")
        self._optionals.title = tr("options")

    def error(self, message: str, command: str | None = None) -> NoReturn:
        """Raise UsageError with `message` and the way to the help, to that of a `command`."""
        whole = f"{self.prog} {command}" if command else self.prog
        advice = tr("Try: {command} --help").format(command=whole)
        raise UsageError(f"{in_plain_words(message).rstrip('.')}. {advice}")


def parse(arguments: Sequence[str], commands: dict[str, Command]) -> argparse.Namespace:
    """Return what `arguments` ask for; raises UsageError, or SystemExit after help or version."""
    parser = make_parser(commands)
    kept = without_qt_options(arguments)
    unknown = _unknown_option(parser, kept)
    if unknown is not None:
        # argparse would go on and blame what follows for not being a command.
        parser.error(tr("Not known: {option}").format(option=unknown))
    request, left = parser.parse_known_args(kept)
    if left:
        message = tr("Not known: {option}").format(option=" ".join(left))
        parser.error(message, request.command)
    if request.verbose and not request.version:
        parser.error(
            tr("{option} goes with {other}.").format(option="--verbose", other="--version")
        )
    return request


def make_parser(commands: dict[str, Command]) -> Parser:
    """Return the parser of the whole command line; `commands` are what its subcommands run."""
    parser = _parser(
        Parser,
        prog=PROGRAM,
        usage=tr(
            "%(prog)s [--library FILE] [--new-window]\n       %(prog)s COMMAND [ARGUMENTS]\n"
            "       %(prog)s LIBRARY | ADDRESS"
        ),
        description=tr(
            "Read several accounts of the same events against each other. Without a command, the "
            "window opens; the commands need no screen."
        ),
        epilog=tr("“{program} COMMAND --help” explains a command.").format(program=PROGRAM),
    )
    parser.add_argument(
        "--version",
        action="store_true",
        help=tr("show the version and exit"),
    )
    parser.add_argument(
        "--verbose",
        action="store_true",
        help=tr("with --version: show all that a report of an error should name"),
    )
    _add_library(parser, default=None)
    parser.add_argument(
        NEW_WINDOW,
        action="store_true",
        help=tr("open a second window where the library is open in one already"),
    )
    subparsers = parser.add_subparsers(
        title=tr("commands"),
        metavar=tr("COMMAND"),
        dest="command",
        parser_class=Parser,
        prog=PROGRAM,
    )
    for name, add in _COMMANDS.items():
        add(subparsers).set_defaults(run=commands[name])
    return parser


Subparsers = argparse._SubParsersAction  # noqa: SLF001 - the type has no public name


def _unknown_option(parser: Parser, arguments: Sequence[str]) -> str | None:
    """Return the first option before any command that the program does not know."""
    known = parser._option_string_actions  # noqa: SLF001 - there is no public way to ask
    rest = list(arguments)
    while rest and rest[0].startswith("-") and rest[0] not in _ENDING:
        option = rest.pop(0)
        name, equals, _ = option.partition("=")
        if name not in known:
            return option
        if known[name].nargs is None and not equals:
            del rest[:1]
    return None


def _parser(make: Callable[..., Parser], *arguments: str, **keywords: object) -> Parser:
    parser = make(
        *arguments,
        **keywords,
        allow_abbrev=False,
        add_help=False,
    )
    parser.add_argument("-h", "--help", action="help", help=tr("show this and exit"))
    return parser


def _add_library(parser: Parser, *, default: object) -> None:
    parser.add_argument(
        LIBRARY,
        metavar=tr("FILE"),
        type=_path,
        default=default,
        help=tr("the library file (default: the last one open in the window, else your own)"),
    )


def _subparser(
    subparsers: Subparsers[Parser], name: str, summary: str, details: str, *, library: bool = True
) -> Parser:
    parser = _parser(
        subparsers.add_parser,
        name,
        help=summary,
        description=f"{summary[0].upper()}{summary[1:]}. {details}",
    )
    if library:
        # Suppressed, so that --library before the command keeps its value.
        _add_library(parser, default=argparse.SUPPRESS)
    return parser


def _add_import(subparsers: Subparsers[Parser]) -> Parser:
    parser = _subparser(
        subparsers,
        "import",
        tr("put articles in a library"),
        tr(
            "Makes the library when there is none. Articles that are already there are passed "
            "over. Exits with 1 when something could not be imported, with 2 when nothing could."
        ),
    )
    parser.add_argument(
        "paths",
        metavar=tr("PATH"),
        type=_path,
        nargs="+",
        help=tr("a file, an archive or a folder of them"),
    )
    parser.add_argument(
        "--again",
        choices=("keep", "skip", "revise"),
        default="keep",
        help=tr(
            "what to do with another version of an article that is there: keep both, skip it, or "
            "make it a new version"
        ),
    )
    _add_json(parser, tr("report as JSON"))
    return parser


def _add_list(subparsers: Subparsers[Parser]) -> Parser:
    parser = _subparser(
        subparsers,
        "list",
        tr("list the articles of a library"),
        tr("With title, outlet, publication date and how it is known, address and words."),
    )
    _add_json(parser, tr("list as JSON"))
    return parser


def _add_export(subparsers: Subparsers[Parser]) -> Parser:
    parser = _subparser(
        subparsers,
        "export",
        tr("write a library's annotations as a document"),
        tr("A file that is there is replaced whole or, when anything fails, not at all."),
    )
    parser.add_argument(
        "--format",
        choices=[*(known.name for known in FORMATS), "pdf"],
        help=tr("the format (default: by the ending of the file, else markdown)"),
    )
    parser.add_argument(
        "--layout",
        metavar=tr("NAME"),
        default="",
        help=tr("by-claim, by-article, by-time, matrix, a table of CSV, or the name of a template"),
    )
    target = parser.add_mutually_exclusive_group()
    target.add_argument(
        "-o",
        "--output",
        metavar=tr("FILE"),
        type=_path,
        help=tr("the file to write (default: standard output)"),
    )
    target.add_argument(
        "--folder",
        metavar=tr("FOLDER"),
        type=_path,
        help=tr("write one Markdown file an article into this folder"),
    )
    _add_quiet(parser)
    _add_json(parser, tr("report as JSON"))
    _add_choice(parser)
    _add_options(parser)
    return parser


def _add_choice(parser: Parser) -> None:
    parser.add_argument(
        "--article",
        metavar=tr("NUMBER"),
        type=int,
        action="append",
        help=tr("only annotations of this article; can be given several times"),
    )
    parser.add_argument(
        "--status",
        choices=[status.value for status in Status],
        action="append",
        help=tr("only claims with this status; can be given several times"),
    )
    parser.add_argument(
        "--tag",
        metavar=tr("TAG"),
        action="append",
        help=tr("only claims with this tag; can be given several times"),
    )


def _add_options(parser: Parser) -> None:
    parser.add_argument(
        "--templates",
        metavar=tr("FOLDER"),
        type=_path,
        help=tr("the folder of your own templates (default: the one in the folder for your data)"),
    )
    flags = {
        "--callouts": tr("write quotations as callouts"),
        "--hashtags": tr("write tags as #tag"),
        "--no-links": tr("without links to the passage and to the article's page"),
        "--no-block-ids": tr("without names for quotations (^name)"),
        "--no-marks": tr("without the marks by which exporting again keeps what you wrote"),
    }
    for name, summary in flags.items():
        parser.add_argument(name, action="store_true", help=summary)
    parser.add_argument(
        "--reviewer",
        metavar=tr("NAME"),
        default="",
        help=tr("the person or organization that publishes the reviews (claim-review)"),
    )
    parser.add_argument(
        "--review-address",
        metavar=tr("ADDRESS"),
        default="",
        help=tr("the web page where the reviews stand (claim-review)"),
    )


def _add_annotate(subparsers: Subparsers[Parser]) -> Parser:
    parser = _subparser(
        subparsers,
        "annotate",
        tr("put annotations made elsewhere in a library"),
        tr(
            "Reads W3C Web Annotations, the export files of Hypothesis, and libraries exported as "
            "JSON, which become a new library. Exits with 1 when some have no place in it."
        ),
    )
    parser.add_argument("file", metavar=tr("FILE"), type=_path, help=tr("a JSON file"))
    _add_quiet(parser)
    _add_json(parser, tr("report as JSON"))
    return parser


def _add_merge(subparsers: Subparsers[Parser]) -> Parser:
    parser = _subparser(
        subparsers,
        "merge",
        tr("make one library of two"),
        tr(
            "What only one has is kept, and of what both have the newer one, by what was done to "
            "it. Exits with 1 when something was changed in both; then both are kept."
        ),
        library=False,
    )
    parser.add_argument("first", metavar=tr("LIBRARY"), type=_path, help=tr("your library"))
    parser.add_argument(
        "second",
        metavar=tr("OTHER"),
        type=_path,
        help=tr("the other one, or a library exported as JSON"),
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar=tr("FILE"),
        type=_path,
        required=True,
        help=tr("the new library"),
    )
    _add_quiet(parser)
    _add_json(parser, tr("report as JSON"))
    return parser


def _add_cite(subparsers: Subparsers[Parser]) -> Parser:
    parser = _subparser(
        subparsers,
        "cite",
        tr("write a library's articles as citations"),
        tr("For Zotero and other bibliographies: title, author, outlet, date and address."),
    )
    parser.add_argument(
        "--format",
        choices=[known.name for known in CITATION_FORMATS],
        default=CITATION_FORMATS[0].name,
        help=tr("the format (default: %(default)s)"),
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar=tr("FILE"),
        type=_path,
        help=tr("the file to write (default: standard output)"),
    )
    _add_quiet(parser)
    _add_json(parser, tr("report as JSON"))
    return parser


def _add_check(subparsers: Subparsers[Parser]) -> Parser:
    parser = _subparser(
        subparsers,
        "check",
        tr("look whether a library is damaged, and save what can be read of it"),
        tr("Changes nothing in the library. Exits with 1 when something is wrong with it."),
        library=False,
    )
    parser.add_argument(
        "checked",
        metavar=tr("LIBRARY"),
        type=Path,
        nargs="?",
        help=tr("the library file (default: the last one open in the window, else your own)"),
    )
    # Suppressed, so that --library before the command keeps its value.
    _add_library(parser, default=argparse.SUPPRESS)
    parser.add_argument(
        "--repair-to",
        metavar=tr("FILE"),
        type=Path,
        help=tr("save all that can be read into a new library, and say what was lost"),
    )
    _add_json(parser, tr("report as JSON"))
    return parser


def _add_install_desktop(subparsers: Subparsers[Parser]) -> Parser:
    parser = _subparser(
        subparsers,
        "install-desktop",
        tr("put the program in the menus of your desktop"),
        tr(
            "For you alone, in the folder for your data: menu entry, icons, the kind of file, "
            "parallax:// addresses, manual page, completion for bash, zsh and fish."
        ),
        library=False,
    )
    parser.add_argument("--remove", action="store_true", help=tr("take all of it away again"))
    return parser


def _add_times(subparsers: Subparsers[Parser]) -> Parser:
    parser = _subparser(
        subparsers,
        "times",
        tr("show the dates and times that a text mentions"),
        tr("Each with what it resolves to and what it was resolved against."),
        library=False,
    )
    parser.add_argument("file", metavar=tr("FILE"), type=_path, help=tr("a text file"))
    parser.add_argument(
        "--published",
        metavar=tr("DATE"),
        type=_date,
        help=tr("when it was published, such as 2022-01-28 (default: as the text tells)"),
    )
    parser.add_argument(
        "--format",
        choices=["table", "jsonl"],
        default="table",
        help=tr("a table, or one JSON object a line (default: %(default)s)"),
    )
    return parser


def _add_quiet(parser: Parser) -> None:
    parser.add_argument(
        "-q", "--quiet", action="store_true", help=tr("say nothing of what was written")
    )


def _add_json(parser: Parser, summary: str) -> None:
    parser.add_argument("--json", action="store_true", help=summary)


def _path(text: str) -> Path:
    if not text:  # to Path this would be the folder where the person stands
        raise argparse.ArgumentTypeError(tr("the name is empty"))
    return Path(text)


def _date(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        message = tr("“{text}” is not a date such as 2022-01-28").format(text=text)
        raise argparse.ArgumentTypeError(message) from None


_COMMANDS: dict[str, Callable[[Subparsers[Parser]], Parser]] = {
    "import": _add_import,
    "list": _add_list,
    "times": _add_times,
    "export": _add_export,
    "annotate": _add_annotate,
    "merge": _add_merge,
    "cite": _add_cite,
    "check": _add_check,
    "install-desktop": _add_install_desktop,
}
