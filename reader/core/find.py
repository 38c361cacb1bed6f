"""Finding words in one article, whatever typesetting has done to them.

Case, accents, the shape of quotation marks and dashes, the kind and amount of white space, and
characters that are not seen make no difference. The text is folded once, a stretch at a time, and
searched with `str.find`; both take time in proportion to the text, so that a caller may stop after
any stretch and go on later.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator

from reader.core.frozen import frozen
from reader.core.late import late_pattern
from reader.core.passage import Span

_STRETCH = 1 << 15
_BATCH = 1000
_SINGLE = "'`\u00b4\u2018\u2019\u201a\u201b\u2032\u2035\u2039\u203a\uff07"
_DOUBLE = '"\u201c\u201d\u201e\u201f\u2033\u2036\u00ab\u00bb\uff02'
_DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_UNSEEN = late_pattern(
    "[\u00ad\u034f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]"
)
# Vowel points and harakat belong here too, the vowel signs of Indic scripts do not.
_ACCENTS = late_pattern(
    "[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff"
    "\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]"
)
_OWN_LETTERS = frozenset("йЙїЇ")
"""Letters of their own, though Unicode takes them apart."""
_OWN_PAIRS = "[иИ]\u0306|[іІ]\u0308"
_ONE_PIECE = late_pattern(f"\\s\\s|[{_SINGLE}]{{2}}|.[\u0306\u0308]")


@frozen
class FindQuery:
    """What to look for, and how strictly."""

    words: str
    match_case: bool = False
    whole_words: bool = False


class Folder:
    """Folds text, remembering what each character becomes; `match_case` leaves case alone."""

    def __init__(self, *, match_case: bool) -> None:
        """Make a folder that has seen no character yet."""
        self._match_case = match_case
        self._same_length: dict[int, str] = {}
        self._others: dict[str, str] = {}
        self._seen: set[str] = set()
        self._pattern = re.compile("")
        self._learn(" ")

    def character(self, character: str) -> str:
        """Return what one character becomes: itself, another, several or none."""
        if character.isspace():
            return " "
        for marks, plain in ((_SINGLE, "'"), (_DOUBLE, '"'), (_DASHES, "-")):
            if character in marks:
                return plain
        if _UNSEEN.match(character):
            return ""
        folded = character
        if character not in _OWN_LETTERS:
            apart = unicodedata.normalize("NFKD", character)
            bare = _ACCENTS.sub("", apart)
            folded = bare if bare != apart else unicodedata.normalize("NFKC", character)
        return folded if self._match_case else folded.casefold()

    def pieces(self, text: str) -> tuple[str, Iterator[tuple[int, int, str]]]:
        """Return `text` with what keeps its length folded, and the pieces that do not.

        Each piece is where it begins and ends, and what stands for it.
        """
        self._learn(text)
        even = text.translate(self._same_length)
        return even, ((m.start(), m.end(), self._stands_for(m[0])) for m in self._find(even))

    def fold(self, text: str) -> str:
        """Return `text` folded."""
        even, pieces = self.pieces(text)
        parts: list[str] = []
        at = 0
        for start, end, instead in pieces:
            parts += (even[at:start], instead)
            at = end
        return "".join((*parts, even[at:]))

    def _find(self, even: str) -> Iterator[re.Match[str]]:
        return self._pattern.finditer(even)

    def _stands_for(self, piece: str) -> str:
        if piece[0] == " ":
            return " "
        if piece == "''":
            return '"'
        if piece in self._others:
            return self._others[piece]
        whole = unicodedata.normalize("NFC", piece)
        return whole if self._match_case else whole.casefold()

    def _learn(self, text: str) -> None:
        new = set(text) - self._seen
        if not new:
            return
        self._seen |= new
        for character in new:
            folded = self.character(character)
            if len(folded) != 1:
                self._others[character] = folded
            elif folded != character:
                self._same_length[ord(character)] = folded
        others = "".join(map(re.escape, sorted(self._others)))
        single = f"|[{others}]" if others else ""
        self._pattern = re.compile(f"  +|''|{_OWN_PAIRS}{single}")


class Folded:
    """A text folded so far, and the way back to it; `fold_on` goes one stretch further."""

    def __init__(self, raw: str, *, match_case: bool) -> None:
        """Begin with nothing folded."""
        self.folder = Folder(match_case=match_case)
        self._raw = raw
        self._parts: list[str] = []
        self._text: str | None = None
        self._done = self._length = 0
        self._at: list[int] = []
        self._pieces: list[tuple[int, int, int]] = []

    @property
    def complete(self) -> bool:
        """Whether all of the text is folded."""
        return self._done >= len(self._raw)

    @property
    def text(self) -> str:
        """The folded text, once it is complete."""
        if self._text is None:
            self._text = "".join(self._parts)
        return self._text

    def fold_on(self) -> None:
        """Fold the next stretch."""
        start = self._done
        self._done = end = self._cut(start + _STRETCH)
        even, pieces = self.folder.pieces(self._raw[start:end])
        at = 0
        for first, last, instead in pieces:
            self._take(even[at:first])
            self._at.append(self._length)
            self._pieces.append((len(instead), start + first, start + last))
            self._take(instead)
            at = last
        self._take(even[at:])

    def span(self, first: int, last: int) -> Span:
        """Return the text's own span for the folded positions `first` to `last`."""
        return Span(self._raw_position(first, end=False), self._raw_position(last, end=True))

    def _cut(self, end: int) -> int:
        """Return where to end a stretch at or soon after `end`: not within what is one piece."""
        raw = self._raw
        while end < len(raw) and _ONE_PIECE.match(raw, end - 1):
            end += 1
        return min(end, len(raw))

    def _take(self, part: str) -> None:
        self._parts.append(part)
        self._length += len(part)

    def _raw_position(self, at: int, *, end: bool) -> int:
        index = bisect_right(self._at, at) - 1
        if index < 0:
            return at
        begun, (length, first, last) = self._at[index], self._pieces[index]
        if at >= begun + length:
            return last + at - begun - length
        return last if end and at > begun else first


class Finder:
    """Finds words in one text again and again."""

    def __init__(self, text: str) -> None:
        """Prepare to look in `text`; nothing is read before the first search."""
        self._raw = text
        self._folded: dict[bool, Folded] = {}

    def search(self, query: FindQuery) -> Iterator[list[Span]]:
        """Yield the matches in text order, in batches (many of them empty).

        Matches do not overlap. Between two batches passes a millisecond or a few.
        """
        if not query.words.strip():
            return
        folded = self._folded.get(query.match_case)
        if folded is None:
            folded = Folded(self._raw, match_case=query.match_case)
            self._folded[query.match_case] = folded
        while not folded.complete:
            folded.fold_on()
            yield []
        needle = folded.folder.fold(query.words)
        if not needle.strip():
            return
        found = _places(folded.text, needle, whole_words=query.whole_words)
        batch: list[Span] = []
        done = 0
        for steps, at in enumerate(found):
            if at >= 0:
                span = folded.span(at, at + len(needle))
                # One character, such as “ß”, may stand for two that both match.
                if span.start >= done:
                    batch.append(span)
                    done = span.end
            if steps % _BATCH == _BATCH - 1:
                yield batch
                batch = []
        yield batch


def find_all(text: str, query: FindQuery) -> list[Span]:
    """Return all matches of `query` in `text`, in order."""
    return [span for batch in Finder(text).search(query) for span in batch]


_WORD = late_pattern(r"\w*")


def _places(text: str, needle: str, *, whole_words: bool) -> Iterator[int]:
    """Yield where `needle` stands, and -1 for every place passed over."""
    at = text.find(needle)
    while at >= 0:
        end = at + len(needle)
        if not whole_words or (_bounded(text, at) and _bounded(text, end)):
            yield at
            at = text.find(needle, end)
            continue
        yield -1
        word = _WORD.match(text, at)
        at = text.find(needle, max(at + 1, word.end() if word else 0))


def _bounded(text: str, at: int) -> bool:
    """Tell whether a word may begin or end at a place: not between two letters."""
    if at <= 0 or at >= len(text):
        return True
    return not (_is_word(text[at - 1]) and _is_word(text[at]))


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"
