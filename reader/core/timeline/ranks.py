"""The most urgent of very many, wherever one looks: worked out once, found by bisection."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any

_FEWEST = 75
_TIMES = 4
_SCATTER = 0x9E3779B1


class Ranks:
    """Things at places in order, of which a stretch shows no more than so many.

    Of a crowd the most urgent quarter is kept apart, of that a quarter, and so on; a stretch shows
    the largest of these sets that is small enough there.
    """

    def __init__(self, places: Sequence[float], rank: Callable[[int], Any]) -> None:
        """Keep `places`, sorted; `rank` sorts their numbers, and is asked only of a crowd."""
        self._places, self._rank = places, rank

    def seen(self, first: float, last: float, most: int) -> Sequence[int]:
        """Return the numbers of the places from `first` to `last`, `most` at most, in order."""
        begin, end = bisect_left(self._places, first), bisect_right(self._places, last)
        if end - begin <= most:
            return range(begin, end)
        for numbers, places in self._levels:
            begin, end = bisect_left(places, first), bisect_right(places, last)
            if end - begin <= most:
                return numbers[begin:end]
        numbers, _ = self._levels[-1]
        return numbers[begin : min(end, begin + most)]

    def count(self, first: float, last: float) -> int:
        """Return how many there are from `first` to `last`."""
        return bisect_right(self._places, last) - bisect_left(self._places, first)

    @cached_property
    def _levels(self) -> list[tuple[list[int], list[float]]]:
        """The more urgent parts, the largest first."""
        # Of things as urgent as each other, those are taken that lie far apart.
        urgent = sorted(
            range(len(self._places)), key=lambda n: (self._rank(n), n * _SCATTER % 2**32)
        )
        result: list[tuple[list[int], list[float]]] = []
        size = len(urgent) // _TIMES
        while size >= _FEWEST or not result:
            numbers = sorted(urgent[: max(size, 1)])
            result.append((numbers, [self._places[n] for n in numbers]))
            size //= _TIMES
        return result
