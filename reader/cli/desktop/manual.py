"""The manual page, in the man macros that every Unix knows (man(7))."""

from __future__ import annotations

import datetime as dt

from reader import __version__
from reader.cli.desktop.outline import Argument, Command
from reader.cli.plain import PROGRAM
from reader.core.i18n import tr


def manual(program: Command, commands: tuple[Command, ...], today: dt.date) -> str:
    """Return the manual page of the program."""
    lines = [
        f'.TH {PROGRAM.upper()} 1 "{today.isoformat()}" "Parallax Reader {__version__}"',
        f".SH {_quoted(tr('NAME'))}",
        f"{PROGRAM} \\- {_text(tr('read several accounts of the same events against each other'))}",
        f".SH {_quoted(tr('SYNOPSIS'))}",
        f".B {PROGRAM}",
        _usage(program),
        ".br",
        f".B {PROGRAM}",
        f"\\fI{_text(tr('LIBRARY'))}\\fR | \\fI{_text(tr('ADDRESS'))}\\fR",
    ]
    for command in commands:
        lines += [".br", f".B {PROGRAM} {_text(command.name)}", _usage(command)]
    lines += [f".SH {_quoted(tr('DESCRIPTION'))}", _text(program.details)]
    lines += [f".SH {_quoted(tr('OPTIONS'))}", *_listed(program.options)]
    lines.append(f".SH {_quoted(tr('COMMANDS'))}")
    for command in commands:
        lines += [f".SS {_quoted(command.name)}", _text(command.details)]
        lines += _listed(command.positionals + command.options)
    lines += [f".SH {_quoted(tr('EXIT STATUS'))}", *_statuses()]
    return "\n".join(line for line in lines if line) + "\n"


def _usage(command: Command) -> str:
    return " ".join(
        [_used(one) for one in command.options if "-h" not in one.names]
        + [_used(one) for one in command.positionals]
    )


def _used(one: Argument) -> str:
    """Return an argument as the synopsis shows it, in brackets where it can be left out."""
    name = f"\\fB{_text(one.names[0])}\\fR" if one.names else ""
    value = f"\\fI{_text(one.value)}\\fR" if one.value else ""
    told = " ".join(filter(None, (name, value, "..." if one.many else "")))
    return told if one.needed else f"[{told}]"


def _listed(arguments: tuple[Argument, ...]) -> list[str]:
    lines = []
    for one in arguments:
        names = ", ".join(f"\\fB{_text(name)}\\fR" for name in one.names)
        value = f"\\fI{_text(one.value)}\\fR" if one.value else ""
        lines += [".TP", " ".join(filter(None, (names, value))), _text(one.help)]
    return lines


def _statuses() -> list[str]:
    told = {
        "0": tr("Done."),
        "1": tr("Not all of it was done, or something is wrong with the library."),
        "2": tr("Not possible; a line on standard error says why, and nothing was changed."),
        "70": tr("An error in the program itself."),
    }
    return [line for code, text in told.items() for line in (".TP", code, _text(text))]


def _quoted(text: str) -> str:
    return f'"{_text(text)}"'


def _text(text: str) -> str:
    r"""Return text that troff leaves alone: no escapes, no requests, hyphens that can be copied."""
    plain = text.replace("\\", "\\e").replace("-", "\\-").replace('"', "\\(dq")
    return f"\\&{plain}" if plain.startswith((".", "'")) else plain
