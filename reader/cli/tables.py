"""Aligned tables for a terminal, where a character may take no cell, one or two."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from reader.core.frozen import frozen

_GAP = "  "
_LEAST = 6


@frozen
class Column:
    """A column: its heading, its side, and whether it may be cut to make the table fit."""

    heading: str
    right: bool = False
    flexible: bool = False


def table(columns: Sequence[Column], rows: Sequence[Sequence[str]], width: int | None) -> str:
    """Return the rows under their headings, each line without white space at its end.

    With a `width`, columns with nothing in them are left out and others cut, so that a line takes
    no more cells than that where it can.
    """
    filled = [n for n in range(len(columns)) if width is None or any(row[n] for row in rows)]
    kept = [columns[n] for n in filled]
    lines = [[column.heading for column in kept], *([row[n] for n in filled] for row in rows)]
    widths = [max(cells(line[n]) for line in lines) for n in range(len(kept))]
    if width is not None:
        widths = _fitted(kept, widths, width - len(_GAP) * (len(kept) - 1))
    return "\n".join(
        _GAP.join(map(_aligned, line, widths, (c.right for c in kept))).rstrip() for line in lines
    )


def cells(text: str) -> int:
    """Return how many cells of a terminal `text` takes."""
    return sum(map(_cells, text))


def shortened(text: str, width: int) -> str:
    """Return `text`, cut and with an ellipsis where it takes more than `width` cells."""
    if cells(text) <= width:
        return text
    room = width - 1
    kept = ""
    for character in text:
        room -= _cells(character)
        if room < 0:
            break
        kept += character
    return kept.rstrip() + "…"


def _cells(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _aligned(text: str, width: int, right: bool) -> str:
    shown = shortened(text, width)
    space = " " * (width - cells(shown))
    return space + shown if right else shown + space


def _fitted(columns: Sequence[Column], widths: Sequence[int], room: int) -> list[int]:
    fitted = list(widths)
    cuttable = [n for n, column in enumerate(columns) if column.flexible]
    while sum(fitted) > room:
        widest = max(cuttable, key=lambda n: fitted[n], default=None)
        if widest is None or fitted[widest] <= _LEAST:
            break
        fitted[widest] -= 1
    return fitted
