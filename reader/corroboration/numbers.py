"""Numbers as they stand in news: "60,000", "half a billion", "two", "$200m"."""

from __future__ import annotations

from collections.abc import Sequence

from reader.core.late import late_pattern
from reader.core.naming.words import word_set

_DIGITS = late_pattern(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?")
_WORDS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
    "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "dozen": 12,
    "hundred": 100,
}  # fmt: skip
WORDS = frozenset(_WORDS)
"""Words, in lower case, that a number can begin with."""
_SCALES = {
    "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "m": 1e6, "mn": 1e6,
    "bn": 1e9, "k": 1e3, "tn": 1e12, "hundred": 1e2, "dozen": 12.0,
}  # fmt: skip
_TENS = frozenset({"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"})
_UNITS = {"one": 1.0} | {word: float(n) for word, n in _WORDS.items() if n < 10}
_AFTER_METRES = word_set(
    "long high wide deep tall thick away above below from off across apart race wave waves"
)
_LONGEST = 18


def number_at(words: Sequence[str]) -> tuple[float, int] | None:
    """Return the number that a list of words begins with, and how many words it takes."""
    if not words:
        return None
    value = _value(words[0])
    if value is None:
        return None
    used = 1
    if words[0].casefold() in _TENS and len(words) > 1 and words[1].casefold() in _UNITS:
        value += _UNITS[words[1].casefold()]
        used = 2
    if len(words) > used and words[used].casefold() in _SCALES and not _measures(words[used:]):
        value *= _SCALES[words[used].casefold()]
        used += 1
    return value, used


def _measures(words: Sequence[str]) -> bool:
    """Tell whether "m" is metres rather than millions: "180 m long"."""
    return words[0] == "m" and len(words) > 1 and words[1].casefold() in _AFTER_METRES


def _value(word: str) -> float | None:
    if word.casefold() in _WORDS:
        return float(_WORDS[word.casefold()])
    if len(word) > _LONGEST or not _DIGITS.fullmatch(word) or not word.isascii():
        return None
    head, _, tail = word.rpartition(",")
    decimal = bool(head) and len(tail) < 3
    return float(word.replace(",", ".") if decimal else word.replace(",", ""))
