"""What words are looked up as: alike whatever their case and accents, and however they are set.

The index of a library holds folded words, and a query is folded in the same way, so what this does
to a character may only change together with the version of the library file.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import accumulate, islice

from reader.core.late import late_pattern
from reader.core.passage import Span

_ACCENTS = late_pattern(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a"
    "\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0711\u0730-\u074a"
    "\u093c\u180b-\u180d\u180f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f"
    "\U000e0100-\U000e01ef]"
)
"""What is put on letters and may be left out; the vowel signs of Indic scripts may not.

The dot under letters of Hindi may, too, as most people leave it out.
"""

_SIGNS = 0xF0000
"""Where the private characters begin that stand for signs; SQLite takes them for letters.

Signs themselves it leaves out, and Python's patterns take them for what is between words.
"""

WORD = "(?:[^\\W_]|[\U000f0000-\U000fffff])"
"""What matches one character of a word in a folded text."""

GAP = "(?:[^\\w\U000f0000-\U000fffff]|_)+"
"""What matches all that is between two words of a folded text."""

_BASES = {
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ŧ": "t", "æ": "ae", "œ": "oe",
    "þ": "th", "ŋ": "n", "ƒ": "f", "ɨ": "i", "ʉ": "u",
}  # fmt: skip
"""Letters that Unicode does not take apart, and what they are typed as elsewhere."""

_UNPARTED = late_pattern(
    "[\u0e00-\u0e7f\u0e80-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff]"
)
"""Letters of scripts that do not part words: each is looked up as a word, and words as phrases.

Those of Thai, Lao, Burmese, Khmer, Chinese, Japanese and, as endings hang on its words, Korean.
"""


_BEYOND_ASCII = late_pattern("([^\x00-\x7f]+)")
_UNEVEN = late_pattern("([^\x01])\\1*")
_RUN = 20
"""Letters between two others on the average from which a text is taken apart to be folded."""


Uneven = Sequence[tuple[int, str]]
"""Stretches of a text, with where they begin, whose characters do not become one each."""


def folded(text: str) -> str:
    """Return `text` as it is indexed and looked up.

    In lower case, without accents, vowel points and characters that are not seen; letters that are
    only set differently (ligatures, full width, raised) as the plain ones; signs that belong to a
    word, such as the vowels of Hindi, as private characters; and with spaces around every letter of
    a script that does not part words.
    """
    return folded_with_gaps(text)[0]


def folded_with_gaps(text: str) -> tuple[str, Uneven]:
    """Return `text` folded, and where its characters have not all stayed where they were."""
    if text.isascii():
        return text.lower(), ()
    parts = _BEYOND_ASCII.split(text)
    if len(parts) * _RUN > len(text):
        found = text.translate(_FOLDING)
        even = len(found) == len(text) and _is_even(set(text))
        return found, () if even else ((0, text),)
    # Plain letters become small ones many times faster by themselves, and most texts have few else.
    runs = list(map(_folded_run, parts[1::2]))
    uneven: Uneven = ()
    if not all(even for _, even in runs):
        starts = islice(accumulate(map(len, parts)), 0, None, 2)
        beyond = zip(starts, parts[1::2], runs, strict=False)
        uneven = [(start, run) for start, run, (_, even) in beyond if not even]
    parts[::2] = map(str.lower, parts[::2])
    parts[1::2] = (found for found, _ in runs)
    return "".join(parts), uneven


@lru_cache(1_000)
def _folded_run(text: str) -> tuple[str, bool]:
    return text.translate(_FOLDING), _is_even(text)


def _is_even(characters: Iterable[str]) -> bool:
    return all(len(_FOLDING[ord(c)]) == 1 for c in characters)


class Places:
    """Where in a text the characters come from that it has when it is folded.

    Kept is only where characters begin, or cease, to become none or several each.
    """

    def __init__(self, uneven: Uneven) -> None:
        """Look through the stretches where characters do not become one each."""
        self._folded, self._plain, self._widths = [0], [0], [1]
        ahead = 0
        for at, stretch in uneven:
            for match in _UNEVEN.finditer(stretch.translate(_WIDTHS)):
                start, end, width = at + match.start(), at + match.end(), ord(match[1])
                if width:
                    self._add(start + ahead, start, width)
                ahead += (width - 1) * (end - start)
                self._add(end + ahead, end, 1)

    def _add(self, folded_at: int, at: int, width: int) -> None:
        self._folded.append(folded_at)
        self._plain.append(at)
        self._widths.append(width)

    def span(self, start: int, end: int) -> Span:
        """Return the span of the text that was folded to what stands from `start` to `end`.

        Accents that have fallen away belong to the letter before them.
        """
        nearest = self._nearest(start)
        if self._widths[nearest] == 1 and (
            nearest + 1 == len(self._folded) or end < self._folded[nearest + 1]
        ):
            ahead = self._folded[nearest] - self._plain[nearest]
            return Span(start - ahead, end - ahead)
        return Span(self._source(start), max(self._source(end), self._source(end - 1) + 1))

    def _source(self, at: int) -> int:
        nearest = self._nearest(at)
        return self._plain[nearest] + (at - self._folded[nearest]) // self._widths[nearest]

    def _nearest(self, at: int) -> int:
        return bisect_right(self._folded, at) - 1


class _Folding(dict[int, str]):
    """What each character becomes, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        found = _fold(character)
        self[code] = f" {found} " if _UNPARTED.match(character) and found else found
        return self[code]


def _fold(character: str) -> str:
    if unicodedata.category(character) == "Cf":
        # Soft hyphens, joiners, marks of direction: there to be set, not to be read.
        return ""
    if unicodedata.category(character) == "Nd":
        return str(unicodedata.decimal(character))
    plain = unicodedata.normalize("NFKD", character).casefold()
    bare = _ACCENTS.sub("", unicodedata.normalize("NFKD", plain))
    bare = "".join(_sign(one) or _BASES.get(one, one) for one in bare)
    return unicodedata.normalize("NFC", bare)


def _sign(character: str) -> str:
    """Return what stands for a sign that is part of a word, or nothing for any other character."""
    sign = unicodedata.category(character) in ("Mn", "Mc")
    return chr(_SIGNS | ord(character) & 0xFFFF) if sign else ""


class _Widths(dict[int, str]):
    """How many characters each character becomes, as the character of that number."""

    def __missing__(self, code: int) -> str:
        self[code] = chr(len(_FOLDING[code]))
        return self[code]


_FOLDING, _WIDTHS = _Folding(), _Widths()
