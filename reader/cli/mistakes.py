"""What argparse says of a mistake, said again as the program speaks, in the person's language."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reader.core.i18n import tr

_OF_ONE = re.compile(r"argument (?P<name>.+?): (?P<said>.+)", re.DOTALL)
_CHOICE = re.compile(r"invalid choice: (?P<value>.+) \(choose from (?P<choices>.+)\)", re.DOTALL)
_NUMBER = re.compile(r"invalid int value: (?P<value>.+)", re.DOTALL)
_WANTED = re.compile(r"expected (?:at least )?one argument")
_MISSING = re.compile(r"the following arguments are required: (?P<names>.+)")
_EXCLUDED = re.compile(r"not allowed with argument (?P<other>.+)")
_LIST = ", "


def in_plain_words(message: str) -> str:
    """Return what argparse says in `message`; what is not known to be its own is given back."""
    missing = _MISSING.fullmatch(message)
    if missing:
        return tr("This is missing: {names}").format(names=missing["names"])
    of_one = _OF_ONE.fullmatch(message)
    return _of_one(of_one["name"], of_one["said"]) if of_one else message


def _of_one(name: str, said: str) -> str:
    """Return what is said of the argument `name`."""
    choice = _CHOICE.fullmatch(said)
    if choice:
        return _of_choice(name, _unquoted(choice["value"]), choice["choices"].split(_LIST))
    number = _NUMBER.fullmatch(said)
    if number:
        value = _unquoted(number["value"])
        return tr("{name}: “{value}” is not a number").format(name=name, value=value)
    if _WANTED.fullmatch(said):
        return tr("{name}: something has to follow it").format(name=name)
    excluded = _EXCLUDED.fullmatch(said)
    if excluded:
        return tr("{name} does not go with {other}").format(name=name, other=excluded["other"])
    return f"{name}: {said}"


def _of_choice(name: str, value: str, choices: Iterable[str]) -> str:
    possible = _LIST.join(_unquoted(choice) for choice in choices)
    if name == tr("COMMAND"):
        return tr(
            "“{word}” is no command, and no library here has that name. The commands are {commands}"
        ).format(word=value, commands=possible)
    return tr("{name}: “{value}” is none of {choices}").format(
        name=name, value=value, choices=possible
    )


def _unquoted(word: str) -> str:
    quoted = len(word) > 1 and word[0] == word[-1] and word[0] in "'\""
    return word[1:-1] if quoted else word
