"""Two lists of words laid against each other, where they say the same.

Local alignment after Smith and Waterman (1981): what is common counts, what stands between costs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.core.frozen import frozen

_GAP = 0.5
_OTHER = 0.6


@frozen
class Alignment:
    """The pairs of positions that were found alike, in order, and their sum."""

    pairs: tuple[tuple[int, int], ...]
    score: float

    @property
    def first(self) -> tuple[int, int]:
        """The first pair; raises IndexError where nothing is alike."""
        return self.pairs[0]

    @property
    def last(self) -> tuple[int, int]:
        """The last pair; raises IndexError where nothing is alike."""
        return self.pairs[-1]


def align(
    ours: Sequence[str], theirs: Sequence[str], worth: Callable[[str, str], float]
) -> Alignment:
    """Return the best stretch in which two lists of words agree.

    `worth` says what a pair of words counts, 0 for words that are not alike. The work grows with
    the product of both lengths, so give it sentences, not texts.
    """
    width = len(theirs) + 1
    above = [0.0] * width
    rows: list[list[int]] = []
    best, end = 0.0, (0, 0)
    for i, word in enumerate(ours):
        row = [0.0] * width
        steps = [0] * width
        for j, other in enumerate(theirs):
            value = worth(word, other)
            slanted = above[j] + (value or -_OTHER)
            up, left = above[j + 1] - _GAP, row[j] - _GAP
            score, step = max((slanted, 1), (up, 2), (left, 3), (0.0, 0))
            if score > 0:
                row[j + 1], steps[j + 1] = score, step
            if score > best:
                best, end = score, (i, j)
        rows.append(steps)
        above = row
    return Alignment(_walk(rows, end, ours, theirs, worth) if best else (), best)


def _walk(
    rows: Sequence[Sequence[int]],
    end: tuple[int, int],
    ours: Sequence[str],
    theirs: Sequence[str],
    worth: Callable[[str, str], float],
) -> tuple[tuple[int, int], ...]:
    pairs = []
    i, j = end
    while i >= 0 and j >= 0:
        step = rows[i][j + 1]
        if not step:
            break
        if step == 1 and worth(ours[i], theirs[j]):
            pairs.append((i, j))
        i, j = (i - (step != 3), j - (step != 2))
    return tuple(reversed(pairs))
