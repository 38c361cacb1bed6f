"""Copies from press databases, whose lines begin with two capitals that say what they hold."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.core.article import BlockKind
from reader.core.passage import Span
from reader.ingest.lines import Line
from reader.ingest.page import Kinds

_FIELD = re.compile(r"(?P<code>[A-Z]{2})(?:[ \t\u00a0]{2,}|\t|\Z)")
_CODES = frozenset(
    "AN BY CO CR CT CY DE ED ET GC HD HL IN LA LP NS OS PD PG RE RF SC SE SN TD WC".split()  # noqa: SIM905
)
_ALWAYS = frozenset(("HD", "PD"))
_FEWEST = 5
_HEAD = 30
_KINDS = {
    "HD": BlockKind.TITLE,
    "HL": BlockKind.TITLE,
    "BY": BlockKind.BYLINE,
    "CR": BlockKind.BYLINE,
    "PD": BlockKind.DATELINE,
}
_TEXT = frozenset(("LP", "TD"))
_SHOWN = frozenset((*_KINDS, *_TEXT, "SN"))
"""The fields whose content is told from their name."""


def fields_of(lines: Sequence[Line]) -> tuple[tuple[Line, ...], Kinds]:
    """Return lines, the names of fields apart from what they hold, and the kinds that these give.

    Where the text is no such copy, the lines come back as they are and without kinds.
    """
    found = {match["code"] for line in lines[:_HEAD] if (match := _FIELD.match(line.text))}
    if not found >= _ALWAYS or len(found & _CODES) < _FEWEST:
        return tuple(lines), {}
    new: list[Line] = []
    kinds: dict[int, BlockKind] = {}
    within = ""
    for line in lines:
        match = _FIELD.match(line.text)
        if match is None or match["code"] not in _CODES:
            rest: Line | None = line
        else:
            within = match["code"]
            name, rest = _apart(line, match.end()) if within in _SHOWN else (line, None)
            kinds[len(new)] = BlockKind.FURNITURE
            new.append(name)
        if rest is not None:
            if within not in _TEXT:
                kinds[len(new)] = _KINDS.get(within, BlockKind.FURNITURE)
            new.append(rest)
    return tuple(new), kinds


def _apart(line: Line, at: int) -> tuple[Line, Line | None]:
    """Return the name of a field, and what the line holds of it."""
    start, end = line.span.start, line.span.end
    if at >= len(line.text):
        return line, None
    name = line.text[:at].rstrip()
    held = Line(line.text[at:], Span(start + at, end), line.group)
    return Line(name, Span(start, start + len(name)), line.group), held
