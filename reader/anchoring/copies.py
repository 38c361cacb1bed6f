"""Which of several copies of the same words in one text is which of those in another.

A headline repeated as a caption, a date line under every post, a refrain: each copy alone may fit
the surroundings of another better than its own, once those were edited. So all are paired at once,
the pairs that agree most first.
"""

from __future__ import annotations

import re
from collections import Counter

_NEAR = 32
"""Characters beside a copy that count as long as they are the same without a break."""

_AROUND = 200
"""Characters on either side whose words are compared."""

_ORDER = 0.02
"""What a pair loses for every place by which its order differs."""

_NOTHING_BESIDE = 0.25
"""What it says when two copies have no words at all on the same side."""

_PAIRS = 600
"""How many pairs of copies are compared, unless their numbers differ by more."""

_WORD = re.compile(r"\w+")


class Copy:
    """A copy of the words from `start` to `end` of a text, with what stands on either side of it.

    `lines` tells whether a line begins and whether one ends there.
    """

    def __init__(self, text: str, start: int, end: int, lines: tuple[bool, bool]) -> None:
        """Note the surroundings of the copy."""
        self.start = start
        self._lines = lines
        self._left = text[max(0, start - _AROUND) : start]
        self._right = text[end : end + _AROUND]
        self._words = tuple(Counter(_WORD.findall(side)) for side in (self._left, self._right))

    def agreement(self, other: Copy) -> float:
        """Return how much the surroundings of two copies agree, from 0 to 5."""
        same = _alike_from(self._left[::-1], other._left[::-1])
        same += _alike_from(self._right, other._right)
        same += sum(map(_in_common, self._words, other._words))
        return same + sum(a == b for a, b in zip(self._lines, other._lines, strict=True)) / 2


def paired(before: list[Copy], after: list[Copy]) -> dict[int, tuple[int, float]]:
    """Return for the starts of copies in one text those of the same words in another.

    Each with how much more the pair agrees than the next best of the same copy, from 0 to 5. Where
    there are fewer in the other text, some have none. Costs about ten microseconds a pair; of very
    many copies only those of about the same number are compared.
    """
    reach = max(abs(len(before) - len(after)) + 1, _PAIRS // (2 * max(1, len(before))))
    scores = {
        (n, m): one.agreement(other) - _ORDER * abs(n - m)
        for n, one in enumerate(before)
        for m, other in enumerate(after)
        if abs(n - m) <= reach
    }
    found: dict[int, tuple[int, float]] = {}
    taken: set[int] = set()
    for (n, m), score in sorted(scores.items(), key=lambda item: -item[1]):
        if before[n].start in found or m in taken:
            continue
        rivals = [
            scores[n, k]
            for k in range(len(after))
            if (n, k) in scores and k != m and k not in taken
        ]
        found[before[n].start] = (after[m].start, score - max(rivals, default=0.0))
        taken.add(m)
    return found


def _alike_from(one: str, other: str) -> float:
    """Return the share of the nearest characters that are the same without a break."""
    same = 0
    for a, b in zip(one[:_NEAR], other[:_NEAR], strict=False):
        if a != b:
            break
        same += 1
    return same / _NEAR


def _in_common(one: Counter[str], other: Counter[str]) -> float:
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else _NOTHING_BESIDE
