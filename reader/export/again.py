"""Exporting to a file that a person has written in since: what is theirs stays."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.core.frozen import frozen
from reader.export.regions import Changes, has_regions, renewed

_FENCE = "---"
_KEY = re.compile(r"([A-Za-z][\w-]*):(?=\s|$)")
_KEPT = frozenset(("title", "tags", "aliases", "cssclasses"))
"""What a person sets for their own purposes: written once, theirs from then on."""


@frozen
class Renewed:
    """A document to write, and what is different from the one that was there."""

    text: str
    changes: Changes


def again(old: str, new: str) -> Renewed:
    """Return the document `new` with what a person wrote in `old`.

    An old one without regions is none of ours, and gives nothing. In front matter, keys of the
    person's own stay, and so do `title` and `tags` once they are there; counts are written anew.
    """
    if not has_regions(old):
        return Renewed(new, Changes())
    old_front, old_body = _parted(old.removeprefix("\ufeff").replace("\r\n", "\n"))
    new_front, new_body = _parted(new)
    body, changes = renewed(old_body, new_body, _value(old_front, "exported"))
    front = _merged(old_front, new_front)
    head = "\n".join((_FENCE, *front, _FENCE)) + "\n\n" if front else ""
    return Renewed(head + body, changes)


def _parted(document: str) -> tuple[list[str], str]:
    """Return the lines of the front matter, and what follows it."""
    lines = document.split("\n")
    if lines[0].rstrip() != _FENCE:
        return [], document
    for number, line in enumerate(lines[1:], start=1):
        if line.rstrip() == _FENCE:
            return lines[1:number], "\n".join(lines[number + 1 :])
    return [], document


def _entries(lines: Sequence[str]) -> dict[str, list[str]]:
    """Return the lines of each entry by its key; those before any key under the empty one."""
    entries: dict[str, list[str]] = {}
    key = ""
    for line in lines:
        found = _KEY.match(line)
        if found:
            key = found[1]
        entries.setdefault(key, []).append(line)
    return entries


def _merged(old: Sequence[str], new: Sequence[str]) -> list[str]:
    before, after = _entries(old), _entries(new)
    kept = {key: lines for key, lines in before.items() if key in _KEPT and key in after}
    own = {key: lines for key, lines in before.items() if key not in after and key not in _OURS}
    return [line for lines in {**after, **kept, **own}.values() for line in lines]


_OURS = frozenset(
    (
        *("articles", "annotations", "not-found", "claims", "confirmed", "disputed"),
        *("single-source", "no-status", "exported", "library", "layout", "article", "outlet"),
        *("address", "published"),
    )
)


def _value(lines: Sequence[str], key: str) -> str:
    entry = _entries(lines).get(key, [""])[0]
    return entry.partition(":")[2].strip().strip("\"'")
