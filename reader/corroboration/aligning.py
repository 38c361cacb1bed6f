"""Two lists of words laid against each other, where they say the same.

Local alignment after Smith and Waterman (1981): what is common counts, what stands between costs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.core.frozen import frozen

GAP = 0.5
"""What a word costs that stands in one of them only."""

OTHER = 0.6
"""What two words cost that are not alike."""


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
    return _aligned([[worth(word, other) or -OTHER for other in theirs] for word in ours])


def align_equal(
    ours: Sequence[str], theirs: Sequence[str], weight: Callable[[str], float]
) -> Alignment:
    """Return what `align` does where only equal words are alike, and count what `weight` says."""
    if ours == theirs:  # the copies that news is full of; no other way counts as much
        return Alignment(tuple((n, n) for n in range(len(ours))), sum(map(weight, ours)))
    nothing = [-OTHER] * len(theirs)
    rows: dict[str, list[float]] = {}
    for j, other in enumerate(theirs):
        rows.setdefault(other, nothing.copy())[j] = weight(other)
    return _aligned([rows.get(word, nothing) for word in ours])


def _aligned(worth: Sequence[Sequence[float]]) -> Alignment:
    """Return the best stretch, from what each word of the one counts with each of the other.

    What counts less than nothing are words that are not alike.
    """
    above = [0.0] * (len(worth[0]) + 1) if worth else []
    rows = [above]
    best, end = 0.0, (0, 0)
    # The innermost loop of all comparing of articles, so that it is written out at length.
    for i, values in enumerate(worth):
        left = 0.0
        row = [left]
        for value, aslant, up in zip(values, above, above[1:], strict=False):
            score = aslant + value
            if up - GAP > score:
                score = up - GAP
            if left - GAP > score:
                score = left - GAP
            left = score if score > 0 else 0.0
            row.append(left)
        if (most := max(row)) > best:
            best, end = most, (i, row.index(most) - 1)
        rows.append(row)
        above = row
    return Alignment(_walk(rows, end, worth) if best else (), best)


def _walk(
    rows: Sequence[Sequence[float]],
    end: tuple[int, int],
    worth: Sequence[Sequence[float]],
) -> tuple[tuple[int, int], ...]:
    """Return the pairs of the stretch that ends there, by going back on the sums."""
    pairs = []
    i, j = end
    while i >= 0 and j >= 0 and rows[i + 1][j + 1]:
        up, left = rows[i][j + 1] - GAP, rows[i + 1][j] - GAP
        aslant = rows[i][j] + worth[i][j]
        if left >= max(up, aslant):
            j -= 1
        elif up >= aslant:
            i -= 1
        else:
            if worth[i][j] > 0:
                pairs.append((i, j))
            i, j = i - 1, j - 1
    return tuple(reversed(pairs))
