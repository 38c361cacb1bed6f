"""The command line as plain values, read from its parser: for manual page and completion."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from reader.cli.plain import PROGRAM
from reader.core.frozen import frozen
from reader.core.i18n import tr


@frozen
class Argument:
    """An option, or what stands without one when it has no `names`.

    `value` is what its value is called, empty where it takes none; `offered` are the words for it
    that the program knows; `path` says that it is a file, `folder` that it is a folder; `needed`
    that it cannot be left out, `many` that there can be several.
    """

    names: tuple[str, ...]
    value: str
    help: str
    offered: tuple[str, ...] = ()
    path: bool = False
    folder: bool = False
    many: bool = False
    needed: bool = False


@frozen
class Command:
    """A command with its arguments; the program itself when it has no name."""

    name: str
    summary: str
    details: str
    arguments: tuple[Argument, ...]

    @property
    def options(self) -> tuple[Argument, ...]:
        """The arguments that have a name."""
        return tuple(one for one in self.arguments if one.names)

    @property
    def positionals(self) -> tuple[Argument, ...]:
        """The arguments that stand without one."""
        return tuple(one for one in self.arguments if not one.names)


def outline(parser: argparse.ArgumentParser) -> tuple[Command, tuple[Command, ...]]:
    """Return the program without a command, and its commands in their order."""
    (subparsers,) = (a for a in parser._actions if isinstance(a, argparse._SubParsersAction))  # noqa: SLF001 - there is no public way to ask
    summaries = {one.dest: one.help or "" for one in subparsers._choices_actions}  # noqa: SLF001
    commands = tuple(
        Command(name, summaries[name], one.description or "", tuple(_arguments(one)))
        for name, one in subparsers.choices.items()
    )
    return Command("", "", parser.description or "", tuple(_arguments(parser))), commands


def _arguments(parser: argparse.ArgumentParser) -> Iterator[Argument]:
    for action in parser._actions:  # noqa: SLF001 - there is no public way to ask
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            continue
        takes = action.nargs != 0
        choices = tuple(map(str, action.choices or ()))
        value = str(action.metavar or "|".join(choices) or action.dest) if takes else ""
        folder = takes and action.metavar == tr("FOLDER")
        yield Argument(
            names=tuple(action.option_strings),
            value=value,
            help=(action.help or "") % {"default": action.default, "prog": PROGRAM},
            offered=choices or (_layouts() if action.dest == "layout" else ()),
            path=takes and not choices and _is_path(action) and not folder,
            folder=folder,
            many=action.nargs == "+",
            needed=action.required,
        )


def _layouts() -> tuple[str, ...]:
    """Return the program's own layouts, each once; templates of a person's have other names."""
    from reader.export.formats import FORMATS

    names = (name for f in FORMATS for name in (*(one.name for one in f.layouts()), *f.tables))
    return tuple(dict.fromkeys(names))


def _is_path(action: argparse.Action) -> bool:
    """Tell whether a value is a path: it is of the type, or what its type makes is one."""
    kind = action.type
    return kind is Path or getattr(kind, "__annotations__", {}).get("return") == "Path"
