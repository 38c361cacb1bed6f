"""Where words are quoted: pairs of marks, also closed with two apostrophes or over paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.core.frozen import frozen
from reader.core.late import late_pattern

_LONGEST = 3000
_CLOSERS = {
    "“": "”“",
    "„": "“”",
    "«": "»",
    "‘": "’",
    "'": "'",
    '"': "\"'”",
    "``": "'\"",
    "''": "'\"",
}
_OPENER = late_pattern(r"``|''|[“„«‘'\"”]")
_LASTING = frozenset({"“", '"', "„", "«", "``", "''"})
_AFTER = late_pattern(r"\s*(``|''|[“\"„«])")
_PARAGRAPH = late_pattern(r"[^\n]+")


@frozen
class Quotation:
    """Quoted words: `start` to `end` with the marks, `inner` start and end without them.

    `closed` is False where the paragraph ends first: it goes on in the next one, which begins with
    the same mark.
    """

    start: int
    end: int
    inner: tuple[int, int]
    closed: bool = True


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the paragraphs of a text begin and end: lines with anything on them."""
    for match in _PARAGRAPH.finditer(text):
        if match.group().strip():
            yield match.span()


def quotations(text: str, start: int, end: int) -> list[Quotation]:
    """Return the quoted stretches of a paragraph, in order; quotes inside quotes are part of it."""
    found: list[Quotation] = []
    barren: dict[str, int] = {}
    at = start
    while (opener := _OPENER.search(text, at, end)) is not None:
        at = opener.end()
        if not _opens(text, opener, start):
            continue
        one = _closed(text, opener, end, barren)
        if one is None and _goes_on(text, opener, start, end):
            one = Quotation(opener.start(), end, (opener.end(), end), closed=False)
        if one is not None:
            found.append(one)
            at = one.end
    return found


def _goes_on(text: str, opener: re.Match[str], start: int, end: int) -> bool:
    """Tell whether a quotation without an end may go on in the next paragraph.

    It stands at the head of its own, or the next one begins with the same mark.
    """
    mark = opener.group()
    if mark in ("“", '"', "„") and not text[start : opener.start()].strip():
        return True
    following = _AFTER.match(text, end)
    return mark in _LASTING and following is not None and following[1] == mark


def _opens(text: str, opener: re.Match[str], start: int) -> bool:
    """Tell whether a mark opens: what comes before is no letter, what follows is no space."""
    mark = opener.group()
    before = text[opener.start() - 1] if opener.start() > start else " "
    after = text[opener.end() : opener.end() + 1]
    if mark == "”":
        return False
    if not after or after.isspace():
        return False
    if mark in ("“", "„", "«", "``"):
        return True
    if mark == "'" and after.isdigit():
        return False
    return not before.isalnum() and before not in ".,!?"


def _closed(text: str, opener: re.Match[str], end: int, barren: dict[str, int]) -> Quotation | None:
    """Return the quotation that a mark opens; `barren` is up to where none of its kind closes."""
    mark = opener.group()
    last = min(end, opener.end() + _LONGEST)
    at = max(opener.end(), barren.get(mark, 0))
    while at < last:
        size = _closes(text, mark, at, end)
        if size:
            return Quotation(opener.start(), at + size, (opener.end(), at))
        at += 1
    barren[mark] = max(last, barren.get(mark, 0))
    return None


def _closes(text: str, mark: str, at: int, end: int) -> int:
    """Return how long the closing mark at a place is, 0 where there is none."""
    letter = text[at]
    if mark in ("‘", "'"):
        if letter not in _CLOSERS[mark] or text[at - 1].isspace():
            return 0
        after = text[at + 1] if at + 1 < end else " "
        return 0 if after.isalnum() else 1
    if letter == "'":
        double = text[at : at + 2] == "''"
        return 2 if double and mark in ('"', "``", "''", "“") else 0
    if letter == "’" and text[at : at + 2] == "’’":
        return 2 if mark in ('"', "“") else 0
    if letter not in _CLOSERS.get(mark, ""):
        return 0
    if mark == "“" and letter == "“":
        # A wrong mark at the end, not a second opening one.
        return 0 if text[at - 1].isspace() else 1
    return 1
