"""The lines of a text, which are what its blocks are made of."""

from __future__ import annotations

import re

from reader.core.frozen import frozen
from reader.core.passage import Span

_RARE = "\v\f\x85\u2028\u2029"
_BREAK = re.compile(r"[\n\v\f\x85\u2028\u2029]")


@frozen
class Line:
    """A line that is not blank, without the white space at its ends.

    `group` counts the runs of lines with no blank line between them, from 0.
    """

    text: str
    span: Span
    group: int


def split_lines(text: str) -> tuple[Line, ...]:
    """Return the lines of `text` in order, as they are broken in it."""
    lines: list[Line] = []
    group, blank, start = -1, True, 0
    # Most texts have line feeds only, which are found ten times as fast.
    rare = any(sign in text for sign in _RARE)
    for raw in _BREAK.split(text) if rare else text.split("\n"):
        shown = raw.strip()
        if shown:
            group += blank
            indented = len(shown) != len(raw) and raw[0].isspace()
            left = start + (len(raw) - len(raw.lstrip()) if indented else 0)
            lines.append(Line(shown, Span(left, left + len(shown)), group))
        blank = not shown
        start += len(raw) + 1
    return tuple(lines)
