"""The trail: the places a person has jumped between, to go back and forward along."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace

from reader.core.frozen import frozen

NEAR = 800
"""Code points within which two positions are the same place: about what is seen at once."""

LONGEST = 100
"""Places that are kept."""


@frozen
class Spot:
    """A place to come back to: an article and a position in its text, in code points."""

    article_id: str
    position: int

    def is_near(self, other: Spot) -> bool:
        """Tell whether the two are one place to a reader."""
        return self.article_id == other.article_id and abs(self.position - other.position) < NEAR


@frozen
class Trail:
    """Spots in the order in which they were visited, and which of them the person is at.

    Like a browser's: a jump forgets what lay ahead, and where one goes away from is remembered as
    it was left.
    """

    spots: tuple[Spot, ...] = ()
    at: int = -1

    @property
    def current(self) -> Spot | None:
        """The spot that the person is at, or None before the first jump."""
        return self.spots[self.at] if self.spots else None

    def can_go(self, step: int) -> bool:
        """Tell whether there is a spot one step back (-1) or forward (1)."""
        return bool(self.spots) and 0 <= self.at + step < len(self.spots)

    def jumped(self, here: Spot | None, there: Spot) -> Trail:
        """Return the trail after a jump from `here` (None: from nowhere) to `there`.

        A jump to what is seen already is none.
        """
        if here is not None and here.is_near(there):
            return self
        spots = [*self._left(here).spots[: self._left(here).at + 1], there][-LONGEST:]
        return Trail(tuple(spots), len(spots) - 1)

    def moved(self, there: Spot) -> Trail:
        """Return the trail with `there` instead of the current spot, and nothing ahead."""
        return Trail((*self.spots[: self.at], there), max(self.at, 0))

    def went(self, step: int, here: Spot | None) -> Trail:
        """Return the trail one step back (-1) or forward (1); `here` is what is left behind.

        Whoever has wandered off from the spot, as by scrolling, comes back to it first.
        """
        left = self._left(here)
        return replace(left, at=left.at + step) if left.can_go(step) else left

    def keeping(self, articles: Container[str]) -> Trail:
        """Return the trail without the spots in other articles."""
        kept = [(n, spot) for n, spot in enumerate(self.spots) if spot.article_id in articles]
        at = sum(1 for n, _ in kept if n <= self.at) - 1
        spots = tuple(spot for _, spot in kept)
        return Trail(spots, max(at, 0) if spots else -1)

    def _left(self, here: Spot | None) -> Trail:
        """Return the trail with `here` as the current spot, put in after the one it had."""
        current = self.current
        if here is None or here == current:
            return self
        if current is not None and current.is_near(here):
            spots = (*self.spots[: self.at], here, *self.spots[self.at + 1 :])
            return replace(self, spots=spots)
        spots = (*self.spots[: self.at + 1], here, *self.spots[self.at + 1 :])
        return Trail(spots, self.at + 1)
