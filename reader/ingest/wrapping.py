"""Puts hard-wrapped paragraphs together again.

Text copied from mail, terminals and old pages is broken at a fixed width. Such lines go on in lower
case, and end where the next word would not have fitted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby, pairwise

from reader.core.passage import Span
from reader.ingest.lines import Line

_WIDEST = 100
_NARROWEST = 40
_FEWEST_RUNNING = 4
_SLACK = 10
_MOSTLY = 0.6
_OPENS_ANEW = re.compile(r"By [A-Z]|[-–—*•>+]\s|\d{1,2}[.)]\s")


def unwrapped(text: str, lines: Sequence[Line]) -> tuple[Line, ...]:
    """Return `lines` with those of a hard-wrapped paragraph joined into one.

    Where half of a text's lines go on in lower case, the whole text was wrapped. Else some groups
    of lines must look wrapped by themselves; they give the width, and full lines are joined.
    """
    running = _running(lines)
    if not running:
        return tuple(lines)
    if _all_wrapped(lines, running):
        return _joined(text, lines, max(len(line.text) for line in running), loose=True)
    groups = [tuple(members) for _, members in groupby(lines, key=lambda line: line.group)]
    width = max(_width_of(group) for group in groups)
    found: list[Line] = []
    for group in groups:
        fits = width and max(len(line.text) for line in group) <= _WIDEST
        found += _joined(text, group, width, loose=False) if fits else group
    return tuple(found)


def _running(lines: Sequence[Line]) -> list[Line]:
    """Return the lines that the next one goes on from in lower case, without a blank between."""
    pairs = pairwise(lines)
    return [a for a, b in pairs if a.group == b.group and b.text[0].islower()]


def _all_wrapped(lines: Sequence[Line], running: Sequence[Line]) -> bool:
    if len(running) < _FEWEST_RUNNING or any(len(line.text) > _WIDEST for line in lines):
        return False
    return 2 * len(running) >= sum(a.group == b.group for a, b in pairwise(lines))


def _width_of(group: Sequence[Line]) -> int:
    """Return the width at which a group looks wrapped, most of its lines being full, or 0.

    A group counts when a line goes on in lower case and none is too wide or begins a list.
    """
    running = _running(group)
    if not running or max(len(line.text) for line in group) > _WIDEST:
        return 0
    width = max(len(line.text) for line in running)
    full = sum(_is_full(a, b, width) for a, b in pairwise(group))
    listed = any(_OPENS_ANEW.match(line.text) for line in group[1:])
    if width < _NARROWEST or listed or full < _MOSTLY * (len(group) - 1):
        return 0
    return width


def _is_full(line: Line, following: Line, width: int) -> bool:
    """Tell whether the first word of `following` would not have fitted on `line`.

    A line much longer than the width was never wrapped (a title), so nothing is joined to it.
    """
    needed = len(following.text.split(maxsplit=1)[0]) + 1
    return -_SLACK < width - len(line.text) < needed


def _joined(text: str, lines: Sequence[Line], width: int, *, loose: bool) -> tuple[Line, ...]:
    """Join lines that run on; `loose` joins a lower-case line also to one that was not full."""
    found: list[Line] = []
    first = 0
    for i, line in enumerate(lines):
        following = lines[i + 1] if i + 1 < len(lines) else None
        if following is not None and following.group == line.group:
            small = following.text[0].islower()
            full = _is_full(line, following, width) and not _OPENS_ANEW.match(following.text)
            if full or (small and (loose or len(line.text) >= width // 2)):
                continue
        span = Span(lines[first].span.start, line.span.end)
        whole = line if first == i else Line(text[span.start : span.end], span, line.group)
        found.append(whole)
        first = i + 1
    return tuple(found)
