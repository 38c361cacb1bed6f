"""Write the reference pages of the documentation from the tables that the program is made from.

Run from a set-up checkout: ``.venv/bin/python script/reference.py``. Written are
docs/reference/actions.md, docs/reference/commands.md, the tables of docs/settings.md and the
sign of the site; a test fails when one of them is not as this would write it.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from reader.cli.commands import COMMANDS
from reader.cli.parser import make_parser
from reader.core.actions import CATALOGUE, Action, Menu, Needs, Scope, plain_title
from reader.core.settings import settings_markdown

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"

_NEEDED = {
    Needs.NOTHING: "",
    Needs.LIBRARY: "",
    Needs.WRITABLE: "a library that can be written to",
    Needs.COLUMN: "an open column",
    Needs.PASSAGE: "a selection",
    Needs.ANNOTATION: "an annotation",
    Needs.UNDO: "something to undo",
    Needs.REDO: "something to redo",
    Needs.BACK: "a place before",
    Needs.FORWARD: "a place after",
}
# ruff: noqa: E501, SLF001 - a line of prose is a line of the page; argparse tells its parts to nobody
_ACTIONS = """# Actions and keys

Every action of the program, as the menus have it. `Ctrl+Shift+P` finds each by a few letters of its name. Keys marked with * act only while a
reading column has the focus. This page is made from the catalogue that menus, keys and the help page (`F1`) are made from.
"""
_COMMANDS = """# Commands and options

Every command with its arguments, as `parallax COMMAND --help` tells them. What they write, exit codes and examples are in
[the command line](../command-line.md). This page is made from the parser that reads what you type.
"""


def cell(text: str) -> str:
    """Return a text as it can stand in a table."""
    return text.replace("|", "\\|").replace("\n", " ")


def actions() -> str:
    """Return the page of all actions."""
    return "".join([_ACTIONS, *(part for menu in Menu for part in _menu(menu))])


def _menu(menu: Menu) -> Iterator[str]:
    entries = [entry for entry in CATALOGUE if entry.menu is menu]
    if entries:
        yield f"\n## {menu.value.replace('&', '')}\n\n"
        yield "| action | keys | what it does | needs |\n|---|---|---|---|\n"
        yield from map(_action, entries)


def _action(entry: Action) -> str:
    within = f"{entry.within.replace('&', '')} › " if entry.within else ""
    star = "*" if entry.scope is Scope.READING else ""
    keys = ", ".join(f"`{key}`{star}" for key in entry.keys)
    fields = (within + plain_title(entry), keys, entry.tip, _NEEDED[entry.needs])
    return f"| {' | '.join(map(cell, fields))} |\n"


def commands() -> str:
    """Return the page of all commands."""
    parser = make_parser(COMMANDS)
    (group,) = (a for a in parser._actions if isinstance(a, argparse._SubParsersAction))
    parts = [_COMMANDS, "\n## parallax\n\nOpens the window.\n\n", *_arguments(parser)]
    for name, command in group.choices.items():
        parts += [f"\n## parallax {name}\n\n{command.description}\n\n", *_arguments(command)]
    return "".join(parts)


def _arguments(parser: argparse.ArgumentParser) -> Iterator[str]:
    yield "| argument | means |\n|---|---|\n"
    for action in parser._actions:
        if not isinstance(action, argparse._SubParsersAction):
            told = (action.help or "") % {"default": action.default, "prog": parser.prog}
            yield f"| {cell(_name(action))} | {cell(told)} |\n"


def _name(action: argparse.Action) -> str:
    values = " / ".join(map(str, action.choices)) if action.choices else ""
    value = values or str(action.metavar or "")
    if action.nargs == 0:
        value = ""
    names = ", ".join(f"`{name}`" for name in action.option_strings)
    return " ".join(part for part in (names, f"`{value}`" if value else "") if part)


def pages() -> dict[Path, bytes]:
    """Return every page that is made, by the file it belongs in."""
    settings = DOCS / "settings.md"
    head = settings.read_text("utf-8").partition("\n## ")[0]
    table = settings_markdown().removeprefix("\n")
    texts = {
        DOCS / "reference" / "actions.md": actions(),
        DOCS / "reference" / "commands.md": commands(),
        settings: f"{head}\n{table}",
    }
    sign = (ROOT / "resources" / "app" / "parallax.svg").read_bytes()
    return {path: text.encode() for path, text in texts.items()} | {
        DOCS / "images" / "logo.svg": sign
    }


def main() -> None:
    """Write what is not as it should be."""
    for path, data in pages().items():
        if not path.is_file() or path.read_bytes() != data:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            print(f"written: {path.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
