"""What there is to filter cards by, whatever the filter leaves: kept as cards come and go."""

from __future__ import annotations

from collections import Counter

from reader.core.cards import Card
from reader.core.claim import Anchor


class Offers:
    """The places, speakers and articles of all cards."""

    def __init__(self) -> None:
        """Begin with no cards."""
        self._anchors: Counter[Anchor] = Counter()
        self._speakers: Counter[str] = Counter()
        self._numbers: Counter[int] = Counter()
        self._examples: dict[int, Card] = {}

    def add(self, card: Card) -> None:
        """Take note of a card."""
        number = card.article.number
        self._anchors[card.annotation.anchor] += 1
        self._speakers[card.annotation.said_by] += 1
        self._numbers[number] += 1
        self._examples[number] = card

    def take(self, card: Card) -> None:
        """Forget a card."""
        self._anchors[card.annotation.anchor] -= 1
        self._speakers[card.annotation.said_by] -= 1
        self._numbers[card.article.number] -= 1

    @property
    def anchors(self) -> frozenset[Anchor]:
        """How cards were found."""
        return frozenset(anchor for anchor, count in self._anchors.items() if count)

    @property
    def speakers(self) -> frozenset[str]:
        """Who says what is quoted."""
        return frozenset(name for name, count in self._speakers.items() if count and name)

    def articles(self) -> list[Card]:
        """Return a card of each article, by number."""
        return [self._examples[number] for number in sorted(+self._numbers)]
