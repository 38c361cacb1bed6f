"""Addresses such as ``parallax://annotation/…`` that open the window at a passage."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

from reader.core.errors import ReaderError
from reader.core.i18n import tr
from reader.export.addresses import SCHEME
from reader.locations import preferences_file
from reader.session.windows import Windows

_IDENTITY = re.compile(r"/?([0-9A-Za-z_.-]{1,80})/?", re.ASCII)
_KINDS = ("annotation", "article")


def is_link(arguments: list[str]) -> bool:
    """Tell whether what was typed, or what the system hands over, is one of our addresses."""
    return len(arguments) == 1 and arguments[0].lower().startswith(f"{SCHEME}://")


def follow(link: str, open_window: Callable[[Path | None, bool], int]) -> int:
    """Open the window on the library meant, at the passage; returns the exit code.

    The library is the one that has the passage, of those that were open lately; one of the name
    in the address comes first. If none has it, it is the one of that name, else the one that the
    window would open, which says that the passage is not in it. Word of where to go is left for its
    window, which may be open already. Raises ReaderError for an address that makes no sense.
    """
    place, name = _read(link)
    library = _library(name, place)
    Windows().leave_word(library, place)
    return open_window(library, False)


def _read(link: str) -> tuple[str, str]:
    try:
        parts = urlsplit(link)
        names = parse_qs(parts.query).get("library", [""])
    except ValueError:
        parts, names = urlsplit(""), [""]
    identity = _IDENTITY.fullmatch(unquote(parts.path))
    if parts.netloc not in _KINDS or identity is None:
        raise ReaderError(
            tr(
                "This is no address of a passage, so nothing was opened: they begin with "
                "parallax://annotation/ or parallax://article/."
            )
        )
    return f"{parts.netloc}/{identity[1]}", names[0]


def _library(name: str, place: str) -> Path:
    from reader.session.preferences import Preferences

    preferences = Preferences.load(preferences_file())
    usual = preferences.usual_library()
    recent = dict.fromkeys([*map(Path, preferences.recent), usual])
    # The order of the recent ones stays where the name says nothing.
    known = sorted((path for path in recent if path.is_file()), key=lambda path: path.stem != name)
    for path in known:
        if _has(path, place):
            return path
    return known[0] if known and known[0].stem == name else usual


def _has(library: Path, place: str) -> bool:
    """Tell whether a library has what is at a place; one that cannot be opened has nothing."""
    from reader.storage import open_library

    kind, _, identity = place.partition("/")
    with suppress(ReaderError), closing(open_library(library, read_only=True)) as opened:
        if kind == "article":
            return any(one.id == identity for one in opened.articles())
        return bool(opened.annotations_by_id([identity]))
    return False
