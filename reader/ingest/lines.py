"""The lines of a text, which are what its blocks are made of."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from reader.core.passage import Span

_BREAK = re.compile(r"[\n\v\f\x85\u2028\u2029]")
_WIDEST_WRAP = 100
_FEWEST_WRAPS = 4
_SLACK = 10


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank, without the white space at its ends.

    `group` counts the runs of lines with no blank line between them, from 0.
    """

    text: str
    span: Span
    group: int


def lines_of(text: str) -> tuple[Line, ...]:
    """Return the lines of `text` in order; hard-wrapped paragraphs come back as one line each."""
    lines = _split(text)
    return _unwrapped(text, lines) if _is_wrapped(lines) else lines


def _split(text: str) -> tuple[Line, ...]:
    lines: list[Line] = []
    group, blank, start = -1, True, 0
    ends = [match.start() for match in _BREAK.finditer(text)]
    for end in (*ends, len(text)):
        raw = text[start:end]
        shown = raw.strip()
        if shown:
            group += blank
            left = start + len(raw) - len(raw.lstrip())
            lines.append(Line(shown, Span(left, left + len(shown)), group))
        blank = not shown
        start = end + 1
    return tuple(lines)


def _running(lines: tuple[Line, ...]) -> list[Line]:
    """Return the lines that the next one goes on from in lower case, without a blank between."""
    pairs = pairwise(lines)
    return [a for a, b in pairs if a.group == b.group and b.text[0].islower()]


def _is_wrapped(lines: tuple[Line, ...]) -> bool:
    """Tell whether lines were broken at a fixed width: half of them go on in lower case."""
    if any(len(line.text) > _WIDEST_WRAP for line in lines):
        return False
    pairs = sum(a.group == b.group for a, b in pairwise(lines))
    running = len(_running(lines))
    return running >= _FEWEST_WRAPS and 2 * running >= pairs


def _unwrapped(text: str, lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Join lines where the second goes on in lower case, or its first word would not have fitted.

    The width is that of the longest line that plainly runs on; a line much longer than that was
    never wrapped (a title), so nothing is joined to it.
    """
    width = max(len(line.text) for line in _running(lines))
    joined: list[Line] = []
    room = width
    for line in lines:
        needed = len(line.text.split(maxsplit=1)[0]) + 1
        runs_on = line.text[0].islower() or -_SLACK < room < needed
        if joined and joined[-1].group == line.group and runs_on:
            span = Span(joined[-1].span.start, line.span.end)
            joined[-1] = replace(joined[-1], text=text[span.start : span.end], span=span)
        else:
            joined.append(line)
        room = width - len(line.text)
    return tuple(joined)
