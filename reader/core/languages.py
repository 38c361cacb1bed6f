"""Which language to speak: the one set, else the one that the surroundings ask for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from reader.core.translations import ENGLISH, PLURALS

_PLAIN = ("c", "posix")


def spoken(asked: Iterable[str]) -> str:
    """Return the first language asked for that the program speaks, or English.

    Names may be those of locales (``de_AT.UTF-8``) or tags (``uk-UA``); English, too, ends the
    search.
    """
    for name in asked:
        language = name.replace("_", "-").split("-")[0].split(".")[0].split("@")[0].casefold()
        if language in PLURALS or language == ENGLISH:
            return language
    return ENGLISH


def asked_of(environment: Mapping[str, str]) -> Iterator[str]:
    """Yield the languages that the variables of the environment ask for, the best first.

    As GNU gettext has it: the first of LC_ALL, LC_MESSAGES and LANG that is set names the locale,
    and LANGUAGE goes before it unless that is the plain one.
    """
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    locale = next((environment[name] for name in names if environment.get(name)), "")
    plain = locale.split(".")[0].casefold() in _PLAIN
    if not plain:
        yield from filter(None, environment.get("LANGUAGE", "").split(":"))
    if plain:
        yield ENGLISH
    elif locale:
        yield locale
