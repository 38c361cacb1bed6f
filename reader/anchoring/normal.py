"""A text without what typesetting adds to it, and the way back from it to the text as it is.

The same words come with other white space, dashes, quotation marks, invisible characters and
compositions of accents when a page is set anew. None of that tells two passages apart, so quotes
are compared in a normal form: Unicode's NFC with every run of white space one space, every dash a
hyphen without space around it, every run of quotation marks or apostrophes one and the same, and
invisible characters left out.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator

from reader.core.passage import Span

INVISIBLE = (
    "\u00ad\u034f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff"
)
"""Characters that are not seen, as the inside of a regular expression's class."""

_DASHES = "\\-\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d"
_MARKS = "\"'`\u00b4\u2018-\u201f\u2032-\u2037\u2039\u203a\u00ab\u00bb\uff02\uff07"
_WHITE = "\\t-\\r\x1c-\x1f\x85\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
"""What counts as white space, without the plain space."""
_NARROW = "\u00a0\u2009\u202f"

_GAP = f"[\\s{INVISIBLE}{_DASHES}]"
_TYPESETTING = (
    # A double mark can be one character or two; nested ones stand side by side.
    f"(?P<mark>(?:\u00ab[{_NARROW}]?|[{_NARROW}]?\u00bb|[{_MARKS}])+)"
    # A single plain space is by far the commonest gap and stays as it is.
    f"|(?P<gap>(?! (?!{_GAP})){_GAP}+)"
    "|(?P<dots>\u2026)"
)
_DASH = re.compile(f"[{_DASHES}]")
_WRAPPED_SOFTLY = re.compile("\u00ad[ \t]*\r?\n[ \t]*")
_FIRST_JAMO, _LAST_JAMO = 0x1160, 0x11FF

Segment = tuple[int, int, int, str | None]
"""Where a stretch begins in the text and ends, where in the normal form, and what replaces it."""


class Normal:
    """A text in normal form; positions of either can be turned into those of the other."""

    __slots__ = ("_at", "_raw", "_replaced", "text")

    def __init__(self, raw: str) -> None:
        """Normalise `raw`; takes a few nanoseconds a character of plain text."""
        self._at: list[int] = []
        self._raw: list[tuple[int, int]] = []
        self._replaced: list[bool] = []
        parts: list[str] = []
        length = 0
        for start, end, replacement in _pieces(raw):
            self._at.append(length)
            self._raw.append((start, end))
            self._replaced.append(replacement is not None)
            parts.append(raw[start:end] if replacement is None else replacement)
            length += len(parts[-1])
        self.text = "".join(parts)

    def to_raw(self, start: int, end: int) -> Span:
        """Return the stretch of the text that the normal form has at `start` to `end`.

        Where only a part of a replacement is meant, the whole of what it stands for is returned.
        """
        if start >= end:
            here = self._raw_of(start)[0] if start < len(self.text) else self._end()
            return Span(here, here)
        first = self._raw_of(start)[0]
        return Span(first, max(first, self._raw_of(end - 1)[1]))

    def from_raw(self, position: int) -> int:
        """Return the place in the normal form of a position in the text, or the nearest before."""
        index = bisect_right(self._raw, (position, self._end() + 1)) - 1
        if index < 0:
            return 0
        inside = 0 if self._replaced[index] else position - self._raw[index][0]
        return min(self._at[index] + inside, len(self.text))

    def _raw_of(self, position: int) -> tuple[int, int]:
        # Several segments may begin at one place, when those before are replaced by nothing.
        index = bisect_right(self._at, position) - 1
        start, end = self._raw[index]
        if self._replaced[index]:
            return start, end
        here = start + position - self._at[index]
        return here, here + 1

    def _end(self) -> int:
        return self._raw[-1][1] if self._raw else 0


def _pieces(raw: str) -> Iterator[tuple[int, int, str | None]]:
    """Yield the stretches of `raw` in order, each with its replacement or None where it stays."""
    done = 0
    known: dict[str, str] = {}
    for match in _matches(raw):
        here = match[0]
        replacement = known.get(here)
        if replacement is None:
            replacement = known[here] = _replacement(match)
        if replacement == here:
            continue
        start, end = match.span()
        if start > done:
            yield done, start, None
        yield start, end, replacement
        done = end
    if done < len(raw):
        yield done, len(raw), None


def _matches(raw: str) -> Iterator[re.Match[str]]:
    pattern = _pattern_for(raw)
    if pattern is not _COMMON or "  " in raw:
        yield from pattern.finditer(raw)
        return
    # One class of characters is looked for several times faster than a choice of patterns.
    for found in _ANYTHING.finditer(raw):
        start = found.start()
        if start and raw[start - 1] == " ":
            start -= 1
        yield from pattern.finditer(raw, start, found.end())


def _replacement(match: re.Match[str]) -> str:
    kind = match.lastgroup
    if kind == "mark":
        return "'"
    if kind == "dots":
        return "..."
    if kind != "gap":
        return unicodedata.normalize("NFC", match[0])
    gap = _WRAPPED_SOFTLY.sub("", match[0])
    if _DASH.search(gap):
        return "-"
    return " " if any(c.isspace() for c in gap) else ""


_COMMON = re.compile(_TYPESETTING)
_SPECIAL = f"{_WHITE}{INVISIBLE}{_DASHES}{_MARKS}\u2026"
_ANYTHING = re.compile(f"[{_SPECIAL}][{_SPECIAL} ]*")


def _pattern_for(raw: str) -> re.Pattern[str]:
    """Return what to look for: in a text that is not NFC, also what can be composed."""
    if raw.isascii() or unicodedata.is_normalized("NFC", raw):
        return _COMMON
    characters = set(raw)
    following = {c for c in characters if _can_follow(c)}
    single = {c for c in characters if unicodedata.normalize("NFC", c) != c} - following
    choices = []
    if following:
        choices.append(f"(?P<composed>[\\s\\S][{_class_of(following)}]+)")
    if single:
        choices.append(f"(?P<single>[{_class_of(single)}])")
    return re.compile("|".join([*choices, _TYPESETTING]))


def _can_follow(character: str) -> bool:
    # Conjoining jamo compose with what is before them without being marks.
    return (
        unicodedata.category(character).startswith("M") and not _INVISIBLE.match(character)
    ) or (_FIRST_JAMO <= ord(character) <= _LAST_JAMO)


_INVISIBLE = re.compile(f"[{INVISIBLE}]")


def _class_of(characters: set[str]) -> str:
    return "".join(re.escape(c) for c in sorted(characters))
