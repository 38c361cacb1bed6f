"""The heaviest chain of pairs whose order agrees on both sides.

Two accounts tell the same things in different orders. Where one column follows another that is
scrolled, only pairs that lie in the same order in both can be followed without going to and fro:
of all such choices this finds the one with the greatest weight (the heaviest non-decreasing
subsequence, with a Fenwick tree of prefix maxima; Fenwick 1994, doi 10.1002/spe.4380240306).
A target that is reached again counts little: nothing moves for it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from reader.core.frozen import frozen

_AGAIN = 0.3
"""What a target adds, as a share of its weight, when the chain stands there already."""


@frozen
class Link:
    """One possible answer to a place of the leading account.

    `to` is a position in the account that follows, `weight` says how good an
    answer it is; one of 0 or less is none.
    """

    to: int
    weight: float


class _Heaviest:
    """The heaviest chain that ends at or before a place, kept up to date as chains grow."""

    def __init__(self, size: int) -> None:
        self._tree: list[tuple[float, int]] = [(0.0, -1)] * (size + 1)

    def up_to(self, place: int) -> tuple[float, int]:
        best, index = (0.0, -1), place + 1
        while index > 0:
            best = _heavier(best, self._tree[index])
            index -= index & -index
        return best

    def put(self, place: int, chain: tuple[float, int]) -> None:
        index = place + 1
        while index < len(self._tree):
            self._tree[index] = _heavier(self._tree[index], chain)
            index += index & -index


def _heavier(one: tuple[float, int], other: tuple[float, int]) -> tuple[float, int]:
    """Return the heavier of two chains; of two as heavy the one that was there first."""
    return other if other[0] > one[0] else one


class Chaining:
    """Chooses at most one link for each place so that the targets never go back.

    The places are taken one after the other, so that those of a long account need not be taken all
    at once. O(n log n) in the number of links.
    """

    def __init__(self, targets: Sequence[int]) -> None:
        """Begin without a place; `targets` are all that links may lead to, rising."""
        self._targets = targets
        self._heaviest = _Heaviest(len(targets))
        self._ending = [(0.0, -1)] * len(targets)
        self._nodes: list[tuple[int, int, int]] = []
        self._place = 0

    def take(self, answers: Sequence[Link]) -> None:
        """Take the next place with its answers."""
        grown = []
        for number, link in enumerate(answers):
            if link.weight <= 0:
                continue
            rank = bisect_left(self._targets, link.to)
            weight, before = self._heaviest.up_to(rank - 1)
            there, last = self._ending[rank]
            fresh, again = weight + link.weight, there + _AGAIN * link.weight
            if last >= 0 and again > fresh:
                fresh, before = again, last
            grown.append((rank, fresh, before, number))
        # Only now: one place may have no more than one link in a chain.
        for rank, weight, before, number in grown:
            self._nodes.append((self._place, number, before))
            chain = (weight, len(self._nodes) - 1)
            self._heaviest.put(rank, chain)
            self._ending[rank] = _heavier(self._ending[rank], chain)
        self._place += 1

    def chosen(self) -> dict[int, int]:
        """Return the number of the chosen answer by the number of the place.

        Places that would break the order are left out.
        """
        chosen: dict[int, int] = {}
        _, node = self._heaviest.up_to(len(self._targets) - 1)
        while node >= 0:
            place, number, node = self._nodes[node]
            chosen[place] = number
        return chosen
