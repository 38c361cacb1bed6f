"""The comments between which an export writes, found in a document; and which of two are its own.

A person may show what such comments look like, in code, or copy a stretch to another place of the
file: what stands where it was written is the program's, and the copy is theirs.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from reader.core.late import late_pattern
from reader.core.passage import Span

Name = tuple[str, str]
"""The kind of a region and its key, which together tell it from the others of a document."""

Mark = re.Match[str]

_MARK = late_pattern(
    r"<!--[ \t]*(?:/[ \t]*parallax"
    r"|parallax:[ \t]*(?P<kind>[a-z][a-z-]*)(?:[ \t]+(?P<key>[\w.-]+))?"
    r"(?:[ \t]+#(?P<hash>[0-9a-f]{12}))?"
    r")[ \t]*-->",
    re.ASCII,
)
_CODE = late_pattern(
    r"^ {0,3}(?P<fence>`{3,}(?=[^`\n]*$)|~{3,}).*\n(?:.*\n)*? {0,3}(?P=fence)[`~]*[ \t]*$",
    re.MULTILINE,
)


def name_of(mark: Mark) -> Name:
    """Return the name of the region that a mark begins."""
    return (mark["kind"], mark["key"] or "")


def marks_in(document: str) -> list[Mark]:
    """Return the marks of a document, in order, but for those that somebody writes about.

    Such are marks behind a backtick on their line, and those in fenced code when what they begin
    stands outside of it too: a fence that was never meant to hold them hides nothing.
    """
    found = [mark for mark in _MARK.finditer(document) if not _is_in_a_span(document, mark)]
    for code in list(_code_in(document)) if found else ():
        inside = [mark for mark in found if code.start <= mark.start() < code.end]
        outside = [mark for mark in found if not code.start <= mark.start() < code.end]
        if _names(inside) <= _names(outside):
            found = outside
    return found


def begins_any(document: str) -> bool:
    """Tell whether any of the marks of a document begins a region."""
    if _has_code(document):
        return any(mark["kind"] for mark in marks_in(document))
    marks = _MARK.finditer(document)
    return any(mark["kind"] and not _is_in_a_span(document, mark) for mark in marks)


def _names(marks: Sequence[Mark]) -> set[Name]:
    return {name_of(mark) for mark in marks if mark["kind"]}


def _is_in_a_span(document: str, mark: Mark) -> bool:
    line = document.rfind("\n", 0, mark.start()) + 1
    return "`" in document[line : mark.start()]


def _code_in(document: str) -> Iterator[Span]:
    if _has_code(document):
        yield from (Span(*code.span()) for code in _CODE.finditer(document))


def _has_code(document: str) -> bool:
    return "```" in document or "~~~" in document


def copies_among(marks: Sequence[Mark], order: Mapping[Name, int]) -> frozenset[int]:
    """Return where the marks stand that begin another copy of a region.

    Of several of one name the original is the one that goes with the others in the order in which
    they are written; where that tells nothing, the first.
    """
    begins = [mark for mark in marks if mark["kind"]]
    names = list(map(name_of, begins))
    several = {name for name, number in Counter(names).items() if number > 1}
    if not several:
        return frozenset()
    in_place = _in_order([order.get(name) for name in names])
    ours = {names[at]: at for at in reversed(range(len(names)))}
    ours |= {names[at]: at for at in in_place}
    copies = (at for at, name in enumerate(names) if name in several and ours[name] != at)
    return frozenset(begins[at].start() for at in copies)


def _in_order(places: Sequence[int | None]) -> list[int]:
    """Return the longest row of positions at which the places increase (patience sorting)."""
    lowest: list[int] = []
    last: list[int] = []
    before: dict[int, int | None] = {}
    for at, place in enumerate(places):
        if place is None:
            continue
        length = bisect_left(lowest, place)
        if lowest[length : length + 1] == [place]:
            continue
        lowest[length : length + 1] = [place]
        last[length : length + 1] = [at]
        before[at] = last[length - 1] if length else None
    row: list[int] = []
    at_: int | None = last[-1] if last else None
    while at_ is not None:
        row.append(at_)
        at_ = before[at_]
    return row[::-1]
