"""Which words are nearly alike in meaning: a table of neighbours, looked up and never computed.

The table is made from word vectors (resources/words/README.md): for each of some 28,000 English
words the nearest others with the cosine of their vectors.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import accumulate

_PAIR = 3
_FULL = 255


@dataclass(frozen=True)
class WordTable:
    """Neighbours of words; an empty one knows none, and only equal words are alike then."""

    words: tuple[str, ...] = ()
    numbers: Mapping[str, int] | None = None
    starts: array[int] | None = None
    pairs: bytes = b""

    @classmethod
    def of(cls, words: str, neighbours: bytes) -> WordTable:
        """Read the two files of the table; raises ValueError where they do not fit each other.

        `words` has a word a line. `neighbours` has, for each word, one byte with the count of its
        neighbours; then, in the same order, for each neighbour its number (two bytes, the low one
        first) and its likeness times 255 (one byte).
        """
        listed = tuple(words.split())
        starts = array("L", accumulate(neighbours[: len(listed)], initial=0))
        pairs = neighbours[len(listed) :]
        if len(starts) != len(listed) + 1 or starts[-1] * _PAIR != len(pairs):
            raise ValueError("the table of words is not whole")
        return cls(listed, {word: n for n, word in enumerate(listed)}, starts, pairs)

    def near(self, word: str) -> list[tuple[str, float]]:
        """Return the words most like a lower-case word, the nearest first, each with its cosine."""
        number = self.numbers.get(word) if self.numbers else None
        if number is None or self.starts is None:
            return []
        found = []
        for at in range(self.starts[number] * _PAIR, self.starts[number + 1] * _PAIR, _PAIR):
            other = self.pairs[at] + 256 * self.pairs[at + 1]
            if other < len(self.words):
                found.append((self.words[other], self.pairs[at + 2] / _FULL))
        return found
