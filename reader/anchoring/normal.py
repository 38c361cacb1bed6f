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
from collections.abc import Iterable, Iterator

from reader.core.passage import Span

INVISIBLE = (
    "\u00ad\u034f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff"
)
"""Characters that are not seen, as the inside of a regular expression's class."""

_DASHES = "\\-\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d"
_MARKS = "\"'`\u00ab\u00b4\u00bb\u2018-\u201f\u2032-\u2037\u2039\u203a\uff02\uff07"
_WHITE = "\t-\r\x1c-\x1f\x85\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
"""What has a plain character to stand for it, as the insides of classes again."""

_NARROW = "\u00a0\u2009\u202f"

_BLANK, _BLANKS = " \t\u00a0", 8
_LINE_ENDS = frozenset(("", "\n", "\r", "\x85", "\u2028", "\u2029"))

_SOFT_HYPHEN = "\u00ad"
_WRAPPED_SOFTLY = re.compile("\u00ad[ \t]*\r?\n[ \t]*")
_FIRST_JAMO, _LAST_JAMO = 0x1160, 0x11FF

Replacement = tuple[int, int, str]
"""Where a stretch of the text begins and ends, and what it is in the normal form."""


class Normal:
    """A text in normal form; positions of either can be turned into those of the other."""

    __slots__ = ("_at", "_raw", "_replaced", "_source", "text")

    def __init__(self, raw: str) -> None:
        """Normalise `raw`; takes some twenty nanoseconds a character."""
        self._source = raw
        self._at: list[int] = []
        self._raw: list[tuple[int, int]] = []
        self._replaced: list[bool] = []
        parts: list[str] = []
        length = 0
        flat = _flat(raw)
        for start, end, replacement in _pieces(flat, _runs(flat)):
            self._at.append(length)
            self._raw.append((start, end))
            self._replaced.append(replacement is not None)
            parts.append(flat[start:end] if replacement is None else replacement)
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

    def lines_at(self, start: int, end: int) -> tuple[bool, bool]:
        """Tell whether a line of the text begins at `start` and one ends at `end`."""
        span = self.to_raw(start, end)
        left = self._source[max(0, span.start - _BLANKS) : span.start].rstrip(_BLANK)[-1:]
        right = self._source[span.end : span.end + _BLANKS].lstrip(_BLANK)[:1]
        return left in _LINE_ENDS, right in _LINE_ENDS

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


def _pieces(flat: str, runs: Iterable[Replacement]) -> Iterator[tuple[int, int, str | None]]:
    """Yield the stretches of a text in order, each with its replacement or None where it stays."""
    done = 0
    for start, end, replacement in runs:
        if flat.startswith(replacement, start) and len(replacement) == end - start:
            continue
        if start > done:
            yield done, start, None
        yield start, end, replacement
        done = end
    if done < len(flat):
        yield done, len(flat), None


def _flat(raw: str) -> str:
    """Return the text with one plain character for every special one, as long as it was.

    To replace one character everywhere takes a hundredth of what it takes to look for a choice.
    """
    for narrow in _NARROW if "\u00ab" in raw or "\u00bb" in raw else "":
        raw = raw.replace(f"\u00ab{narrow}", "''").replace(f"{narrow}\u00bb", "''")
    if not _is_composed(raw):
        for character in set(raw):
            composed = unicodedata.normalize("NFC", character)
            if composed != character and len(composed) == 1:
                raw = raw.replace(character, composed)
    if _SOFT_HYPHEN in raw:
        raw = _WRAPPED_SOFTLY.sub(lambda match: _SOFT_HYPHEN * len(match[0]), raw)
    for special, plain in _PLAIN:
        raw = raw.replace(special, plain)
    return raw


def _runs(flat: str) -> Iterator[Replacement]:
    """Yield what is longer or shorter in the normal form than in the text, in order."""
    unseen = not flat.isascii() and _INVISIBLE.search(flat) is not None
    gaps = _UNSEEN_GAPS if unseen else _GAPS
    found = [(*m.span(), "-" if "-" in m[0] else " " * (" " in m[0])) for m in gaps.finditer(flat)]
    found += [(*m.span(), "'") for m in (_UNSEEN_MARKS if unseen else _MARK_RUN).finditer(flat)]
    found += [(*m.span(), "...") for m in _DOTS.finditer(flat)]
    if not _is_composed(_INVISIBLE.sub("", flat) if unseen else flat):
        found += _compositions(flat)
    done = 0
    for start, end, replacement in sorted(found, key=lambda run: (run[0], -run[1])):
        # What is not seen between two marks, or a letter and its accent, belongs to them.
        if start >= done:
            yield start, end, replacement
            done = end


def _compositions(flat: str) -> Iterator[Replacement]:
    """Yield what is composed otherwise in the normal form: characters, and letters with marks."""
    characters = set(flat)
    following = _class_of({c for c in characters if _can_follow(c)})
    several = {c for c in characters if len(unicodedata.normalize("NFC", c)) > 1}
    alone = _class_of({c for c in several if not _can_follow(c)})
    if following:
        marks = f"[{following}](?:[{INVISIBLE}]*[{following}])*"
        for match in re.finditer(marks, flat):
            start = _base(flat, match.start())
            whole = _INVISIBLE.sub("", flat[start : match.end()])
            yield start, match.end(), unicodedata.normalize("NFC", whole)
    if alone:
        for match in re.finditer(f"[{alone}]", flat):
            yield *match.span(), unicodedata.normalize("NFC", match[0])


def _base(flat: str, marks: int) -> int:
    """Return where the letter stands whose marks begin there; the marks where none is."""
    at = marks - 1
    while at >= 0 and _INVISIBLE.match(flat, at):
        at -= 1
    # A gap or a quotation mark is a run of its own already.
    return at if at >= 0 and not _SPECIAL.match(flat, at) else marks


def _is_composed(text: str) -> bool:
    return text.isascii() or unicodedata.is_normalized("NFC", text)


def _can_follow(character: str) -> bool:
    # Conjoining jamo compose with what is before them without being marks.
    return (
        unicodedata.category(character).startswith("M") and not _INVISIBLE.match(character)
    ) or (_FIRST_JAMO <= ord(character) <= _LAST_JAMO)


def _members(inside: str) -> Iterator[str]:
    for first, last in re.findall(r"\\?(.)(?:-(.))?", inside, re.DOTALL):
        yield from map(chr, range(ord(first), ord(last or first) + 1))


_INVISIBLE = re.compile(f"[{INVISIBLE}]")
_SPECIAL = re.compile("[ '\u2026-]")
_GAPS = re.compile("[ -][ -]+")
_UNSEEN_GAPS = re.compile(f"[ {INVISIBLE}-][ {INVISIBLE}-]+|[{INVISIBLE}]")
_MARK_RUN = re.compile("''+")
_UNSEEN_MARKS = re.compile(f"'(?:[{INVISIBLE}]*')+")
_DOTS = re.compile("\u2026")
_PLAIN = tuple(
    (special, plain)
    for characters, plain in ((_WHITE, " "), (_DASHES, "-"), (_MARKS, "'"))
    for special in _members(characters)
    if special != plain
)


def _class_of(characters: set[str]) -> str:
    return "".join(re.escape(c) for c in sorted(characters))
