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

_GAP = f"[\\s{INVISIBLE}{_DASHES}]"
_TYPESETTING = (
    # A double mark can be one character or two; nested ones stand side by side.
    f"(?P<mark>(?:\u00ab[{_NARROW}]?|[{_NARROW}]?\u00bb|[{_MARKS}])+)"
    # A single plain space is by far the commonest gap and stays as it is.
    f"|(?P<gap>(?! (?!{_GAP})){_GAP}+)"
    "|(?P<dots>\u2026)"
)
_BLANK, _BLANKS = " \t\u00a0", 8
_LINE_ENDS = frozenset(("", "\n", "\r", "\x85", "\u2028", "\u2029"))

_DASH = re.compile(f"[{_DASHES}]")
_WRAPPED_SOFTLY = re.compile("\u00ad[ \t]*\r?\n[ \t]*")
_FIRST_JAMO, _LAST_JAMO = 0x1160, 0x11FF

Replacement = tuple[int, int, str]
"""Where a stretch of the text begins and ends, and what it is in the normal form."""


class Normal:
    """A text in normal form; positions of either can be turned into those of the other."""

    __slots__ = ("_at", "_raw", "_replaced", "_source", "text")

    def __init__(self, raw: str) -> None:
        """Normalise `raw`; takes about ten nanoseconds a character of composed text."""
        self._source = raw
        self._at: list[int] = []
        self._raw: list[tuple[int, int]] = []
        self._replaced: list[bool] = []
        parts: list[str] = []
        length = 0
        composed = raw.isascii() or unicodedata.is_normalized("NFC", raw)
        flat = _flat(raw) if composed else raw
        runs = _runs(raw, flat) if composed else _matches(raw)
        for start, end, replacement in _pieces(flat, runs):
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
    for special, plain in _PLAIN:
        raw = raw.replace(special, plain)
    return raw


def _runs(raw: str, flat: str) -> list[Replacement]:
    """Return what is longer or shorter in the normal form than in the text, in order."""
    gaps = _GAPS if raw.isascii() or not _INVISIBLE.search(raw) else _INVISIBLE_GAPS
    known: dict[str, str] = {}
    found = []
    for match in gaps.finditer(flat):
        start, end = match.span()
        here = raw[start:end]
        if here not in known:
            known[here] = _gap(here)
        found.append((start, end, known[here]))
    others = [(*match.span(), "'") for match in _MARK_RUN.finditer(flat)]
    others += [(*match.span(), "...") for match in _DOTS.finditer(flat)]
    return sorted(found + others) if others else found


def _matches(raw: str) -> Iterator[Replacement]:
    """Yield what is to be replaced in a text that has characters to be composed."""
    for match in _pattern_for(raw).finditer(raw):
        yield *match.span(), _replacement(match)


def _replacement(match: re.Match[str]) -> str:
    kind = match.lastgroup
    if kind == "mark":
        return "'"
    if kind == "dots":
        return "..."
    return _gap(match[0]) if kind == "gap" else unicodedata.normalize("NFC", match[0])


def _gap(raw: str) -> str:
    gap = _WRAPPED_SOFTLY.sub("", raw)
    if _DASH.search(gap):
        return "-"
    return " " if any(c.isspace() for c in gap) else ""


def _pattern_for(raw: str) -> re.Pattern[str]:
    """Return what to look for in a text that is not NFC: also what can be composed."""
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


def _members(inside: str) -> Iterator[str]:
    for first, last in re.findall(r"\\?(.)(?:-(.))?", inside, re.DOTALL):
        yield from map(chr, range(ord(first), ord(last or first) + 1))


_INVISIBLE = re.compile(f"[{INVISIBLE}]")
_GAPS = re.compile("[ -][ -]+")
_INVISIBLE_GAPS = re.compile(f"[ {INVISIBLE}-][ {INVISIBLE}-]+|[{INVISIBLE}]")
_MARK_RUN = re.compile("''+")
_DOTS = re.compile("\u2026")
_PLAIN = tuple(
    (special, plain)
    for characters, plain in ((_WHITE, " "), (_DASHES, "-"), (_MARKS, "'"))
    for special in _members(characters)
    if special != plain
)


def _class_of(characters: set[str]) -> str:
    return "".join(re.escape(c) for c in sorted(characters))
