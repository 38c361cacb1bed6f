"""How much a stretch of text is like a quote, and its surroundings like the quote's."""

from __future__ import annotations

import re
from collections import Counter

from reader.anchoring.distance import best_fit, distance
from reader.core.frozen import frozen

LONG = 160
"""From how many characters on words rather than characters are compared, for speed."""

_UNPARTED = "\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff"
"""Chinese and Japanese characters, which stand for words by themselves."""

_WORD = f"[{_UNPARTED}]|[^\\W{_UNPARTED}]+"
_SYMBOLS = re.compile(f"{_WORD}|[^\\w\\s]")
_WORDS = re.compile(_WORD)
_LONG_WORD = 15
"""Where words are longer than this on average, the script does not part them."""

_SHORT_WORDS = 3
_WEIGHT_OF_SHORT = 0.3
"""Words of at most three letters are mostly "the", "of", "and", and say little.

In other scripts short words are not told from long ones.
"""


@frozen
class Sought:
    """A quote in normal form, with what stood on either side of it (possibly nothing)."""

    exact: str
    prefix: str
    suffix: str


@frozen
class Likeness:
    """How like a candidate is to what is sought, all from 0 to 1.

    `words` weighs its words and their order, `near` and `far` the better and the worse agreeing of
    its two surroundings.
    """

    words: float
    near: float
    far: float

    @property
    def score(self) -> float:
        """The whole in one number."""
        return 0.7 * self.words + 0.2 * self.near + 0.1 * self.far

    @property
    def around(self) -> float:
        """How well both surroundings agree, from 0 to 2."""
        return self.near + self.far


def likeness(text: str, start: int, end: int, sought: Sought) -> Likeness:
    """Return how like `text` from `start` to `end` is to what is sought."""
    before, after = surroundings(text, start, end, sought)
    return Likeness(alike(sought.exact, text[start:end]), max(before, after), min(before, after))


def surroundings(text: str, start: int, end: int, sought: Sought) -> tuple[float, float]:
    """Return how like the text before and after is to the prefix and the suffix.

    Neither good nor bad (0.5) where there is none because the quote began or ended its text.
    """
    before = text[max(0, start - len(sought.prefix)) : start]
    after = text[end : end + len(sought.suffix)]
    return _agreement(sought.prefix, before), _agreement(sought.suffix, after)


def alike(one: str, other: str) -> float:
    """Return how like two stretches are: edits needed, and weighted words in common."""
    return (4 * _same_order(one, other) + 3 * _same_words(one, other)) / 7


def fit(quote: str, text: str) -> tuple[int, int]:
    """Return the start and end of the stretch of `text` that takes fewest edits from `quote`."""
    symbols = _symbols(quote)
    if symbols is None:
        _, start, end = best_fit(quote, text)
        return start, end
    found = list(_SYMBOLS.finditer(text))
    _, first, last = best_fit(symbols, [match[0] for match in found])
    if first == last:
        return 0, 0
    return found[first].start(), found[last - 1].end()


def _agreement(stored: str, beside: str) -> float:
    if not stored:
        return 0.5
    return 1 - min(len(stored), distance(stored, beside)) / len(stored)


def _same_order(one: str, other: str) -> float:
    ours = _symbols(one)
    if ours is None:
        longer = max(len(one), len(other), 1)
        return 1 - distance(one, other) / longer
    theirs = _SYMBOLS.findall(other)
    return 1 - distance(ours, theirs) / max(len(ours), len(theirs))


def _same_words(one: str, other: str) -> float:
    ours = Counter(_WORDS.findall(one.lower()))
    theirs = Counter(_WORDS.findall(other.lower()))
    total = _weight(ours) + _weight(theirs)
    return 2 * _weight(ours & theirs) / total if total else float(one == other)


def _weight(words: Counter[str]) -> float:
    return sum(
        count * (_WEIGHT_OF_SHORT if len(word) <= _SHORT_WORDS and word.isascii() else 1.0)
        for word, count in words.items()
    )


def _symbols(quote: str) -> list[str] | None:
    """Return the words and signs of a long quote, or None where characters are to be compared."""
    if len(quote) < LONG:
        return None
    symbols = _SYMBOLS.findall(quote)
    return symbols if len(symbols) * _LONG_WORD > len(quote) else None
