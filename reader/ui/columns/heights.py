"""How far down each of many paragraphs stands when the height of any of them may change."""

from __future__ import annotations

from collections.abc import Iterable

_UNIT = 64
"""Heights are kept in whole 64ths of a pixel, as Qt's own are, so that their sums are exact."""


class Heights:
    """Heights in pixels, with their running sums in a Fenwick tree.

    Peter M. Fenwick, "A New Data Structure for Cumulative Frequency Tables", Software: Practice
    and Experience 24 (1994). A change, a sum and a search take time logarithmic in their number.
    """

    def __init__(self, heights: Iterable[float] = ()) -> None:
        """Sum up heights in the order in which they stand one below the other."""
        self._heights = [round(height * _UNIT) / _UNIT for height in heights]
        self._tree = [0.0, *self._heights]
        for place in range(1, len(self._tree)):
            above = place + (place & -place)
            if above < len(self._tree):
                self._tree[above] += self._tree[place]
        self.total = sum(self._heights)
        """The sum of all."""

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._heights)

    def __getitem__(self, number: int) -> float:
        """Return one height."""
        return self._heights[number]

    def __setitem__(self, number: int, height: float) -> None:
        """Change one height."""
        change = _exact(height) - self._heights[number]
        if not change:
            return
        self._heights[number] += change
        self.total += change
        place = number + 1
        while place < len(self._tree):
            self._tree[place] += change
            place += place & -place

    def top(self, number: int) -> float:
        """Return the sum of the first `number` heights: where the next one begins."""
        result = 0.0
        while number > 0:
            result += self._tree[number]
            number &= number - 1
        return result

    def at(self, y: float) -> int:
        """Return which one lies at `y`: the first above all of them, the last below."""
        place, step = 0, 1 << len(self._heights).bit_length()
        while step:
            further = place + step
            if further < len(self._tree) and self._tree[further] <= y:
                place, y = further, y - self._tree[further]
            step >>= 1
        return max(min(place, len(self._heights) - 1), 0)


def _exact(height: float) -> float:
    return round(height * _UNIT) / _UNIT
