"""Cutting a paragraph that would fill many screens into parts that are laid out each for itself."""

from __future__ import annotations

from unicodedata import category

from reader.core.late import late_pattern

LONG = 12_000
"""The longest paragraph, in characters, that is set as a whole."""
_PART = 4000
_REACH = 1000
_CLUSTER = 100
_BREAK = late_pattern("[^\\S\u00a0\u2007\u202f]")
_JOINING = ("Mn", "Mc", "Me", "Cf")
_JOINER = "\u200d"


def cut(text: str) -> list[tuple[int, int]]:
    """Return where the parts of a text begin and end, in code points.

    Between two parts lies one character of white space, or nothing where there is none for long.
    A character is not parted from the marks that combine with it.
    """
    parts: list[tuple[int, int]] = []
    first = 0
    while len(text) - first > _PART + _REACH:
        found = _BREAK.search(text, first + _PART, first + _PART + _REACH)
        last = found.start() if found else _after_cluster(text, first + _PART)
        parts.append((first, last))
        first = found.end() if found else last
    parts.append((first, len(text)))
    return parts


def _after_cluster(text: str, at: int) -> int:
    for place in range(at, min(at + _CLUSTER, len(text))):
        if category(text[place]) not in _JOINING and text[place - 1] != _JOINER:
            return place
    return at
