"""What articles share word for word, as values."""

from __future__ import annotations

from enum import StrEnum

from reader.core.frozen import frozen
from reader.core.passage import Span


class Stock(StrEnum):
    """Why words that two articles share say nothing of a common origin."""

    REPEATED = "repeated within one article"
    OTHER_DAYS = "said of different days"


@frozen
class Side:
    """Where shared words stand in one of the articles, and how many words that are."""

    article_id: str
    span: Span
    words: int


@frozen
class Shared:
    """Words that stand in two articles; `here` is in the one that comes first in the collection.

    `common` is the share of the shorter side that is the same, 0 to 1; `content` how much the
    common words say by themselves: one for each, less for names and offices. `stock`
    tells why they count for nothing, None where they do count.
    """

    here: Side
    there: Side
    common: float
    content: float
    stock: Stock | None = None

    @property
    def exact(self) -> bool:
        """Whether it is the same word for word."""
        return self.common > 0.99 and self.here.words == self.there.words

    def side(self, article_id: str) -> Side | None:
        """Return where it stands in an article, None where it does not."""
        sides = (self.here, self.there)
        return next((side for side in sides if side.article_id == article_id), None)


@frozen
class Bracket:
    """A stretch of an article for the margin, with where else its words stand."""

    span: Span
    others: tuple[Side, ...]


@frozen
class Overlap:
    """How much of an article stands in another one, as a share of its words, 0 to 1."""

    article_id: str
    other_id: str
    share: float
