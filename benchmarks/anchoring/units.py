"""Texts as sentences and what stands between them, so that each can be followed."""

from __future__ import annotations

import random
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

SENTENCE = re.compile(r"\S[^\n]*?(?:[.!?]['\"”’)]*(?=\s)|(?=\n)|$)")


@dataclass(frozen=True)
class Unit:
    """A sentence of a text (`origin` numbers it) or a stretch that is new, and what follows it."""

    text: str
    gap: str
    origin: int | None


Units = list[Unit]
Way = Callable[[random.Random, Units, Units], Units]
"""Revises the units of a text; the second list is another text to take sentences from."""

Row = tuple[str, int, int, int, int]
"""What became of a sentence, where it was, and where it is."""


def units_of(text: str) -> Units:
    units = []
    matches = list(SENTENCE.finditer(text))
    for number, match in enumerate(matches):
        end = matches[number + 1].start() if number + 1 < len(matches) else len(text)
        units.append(Unit(match[0], text[match.end() : end], number))
    return units


def rows_of(old: Units, new: Units) -> list[Row]:
    """Return what became of every sentence of some length.

    One that stands there several times and has lost its neighbours on both sides is left out:
    nobody could say which of the copies it is.
    """
    before, after = dict(placed(old)), dict(placed(new))
    copies = Counter(unit.text for unit in old)
    texts = {unit.origin: unit.text for unit in old}
    lost = _without_neighbours(old, new)
    words = [{u.origin: _plain(u.text) for u in units} for units in (old, new)]
    rows = []
    for origin, (start, end) in before.items():
        if end - start < 20 or (origin in lost and copies[texts[origin]] > 1):
            continue
        if origin not in after:
            rows.append(("deleted", start, end, 0, 0))
        else:
            kind = "unchanged" if words[0][origin] == words[1][origin] else "edited"
            rows.append((kind, start, end, *after[origin]))
    return rows


def _without_neighbours(old: Units, new: Units) -> set[int | None]:
    sides: list[dict[int | None, tuple[int | None, int | None]]] = []
    for units in (old, new):
        names = [None, *(u.origin for u in units), None]
        sides.append({b: (a, c) for a, b, c in zip(names, names[1:], names[2:], strict=False)})
    before, after = sides
    return {
        origin
        for origin, (left, right) in before.items()
        if origin in after and left != after[origin][0] and right != after[origin][1]
    }


def _plain(text: str) -> str:
    return re.sub(r"[\W\u00ad]", "", unicodedata.normalize("NFC", text))


def joined(units: Units) -> str:
    return "".join(u.text + u.gap for u in units)


def placed(units: Units) -> Iterator[tuple[int, tuple[int, int]]]:
    at = 0
    for unit in units:
        if unit.origin is not None:
            yield unit.origin, (at, at + len(unit.text))
        at += len(unit.text) + len(unit.gap)
