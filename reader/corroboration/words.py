"""Which words are nearly alike in meaning: a table of neighbours, looked up and never computed.

The table is made from word vectors (resources/words/README.md): for each of some 28,000 English
words the nearest others with the cosine of their vectors.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from dataclasses import dataclass, field
from itertools import accumulate
from mmap import ACCESS_READ, mmap
from pathlib import Path

_PAIR = 3
_FULL = 255


def _none() -> array[int]:
    return array("I")


@dataclass(frozen=True)
class WordTable:
    """Neighbours of words; an empty one knows none, and only equal words are alike then.

    The words stay one string: as so many of their own they would take several megabytes. `begins`
    tells where that of each number stands in it, `order` has the numbers in alphabetical order,
    and `starts` tells which of the pairs in `neighbours` are whose.
    """

    words: str = ""
    begins: array[int] = field(default_factory=_none)
    order: array[int] = field(default_factory=_none)
    starts: array[int] = field(default_factory=_none)
    neighbours: bytes | mmap = b""

    @classmethod
    def read(cls, folder: Path) -> WordTable:
        """Read the table in a folder; of the neighbours only those asked for come into memory."""
        with (folder / "neighbours.bin").open("rb") as file:
            neighbours = mmap(file.fileno(), 0, access=ACCESS_READ)
        return cls.of((folder / "words.txt").read_text("ascii"), neighbours)

    @classmethod
    def of(cls, words: str, neighbours: bytes | mmap) -> WordTable:
        """Read the two files of the table; raises ValueError where they do not fit each other.

        `words` has a word a line. `neighbours` has, for each word, one byte with the count of its
        neighbours; then, in the same order, for each neighbour its number (two bytes, the low one
        first) and its likeness times 255 (one byte).
        """
        listed = words.split()
        starts = array("I", accumulate(neighbours[: len(listed)], initial=0))
        if len(starts) != len(listed) + 1 or len(listed) + starts[-1] * _PAIR != len(neighbours):
            raise ValueError("the table of words is not whole")
        begins = array("I", accumulate((len(word) + 1 for word in listed), initial=0))
        order = array("H", sorted(range(len(listed)), key=listed.__getitem__))
        return cls("\n".join(listed), begins, order, starts, neighbours)

    def near(self, word: str) -> list[tuple[str, float]]:
        """Return the words most like a lower-case word, the nearest first, each with its cosine."""
        place = bisect_left(self.order, word, key=self._word)
        if place == len(self.order) or self._word(self.order[place]) != word:
            return []
        number, found = self.order[place], []
        first, last = self.starts[number], self.starts[number + 1]
        pairs = self.neighbours[len(self.order) + first * _PAIR : len(self.order) + last * _PAIR]
        for at in range(0, len(pairs), _PAIR):
            other = pairs[at] + 256 * pairs[at + 1]
            if other < len(self.order):
                found.append((self._word(other), pairs[at + 2] / _FULL))
        return found

    def _word(self, number: int) -> str:
        return self.words[self.begins[number] : self.begins[number + 1] - 1]
