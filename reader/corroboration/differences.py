"""Differences between passages of a claim, as values."""

from __future__ import annotations

from enum import StrEnum

from reader.core.article import Article
from reader.core.focus import Interval
from reader.core.frozen import frozen
from reader.core.passage import Span


class Matter(StrEnum):
    """What two passages differ in."""

    NUMBER = "number"
    DATE = "date"
    LENGTH = "length of time"
    NAME = "name"
    NEGATION = "negation"
    OPPOSITE = "opposite"
    WORDING = "wording"
    ORDER = "order of events"
    COUNTING = "counting of days"


DENYING = frozenset({Matter.NEGATION, Matter.OPPOSITE})
"""In what the one side says that it is not as the other has it."""


class Grade(StrEnum):
    """How far two wordings are apart."""

    COMPATIBLE = "compatible"
    OVERLAPS = "overlaps"
    DIFFERS = "differs"


@frozen
class Statement:
    """A passage of an article that is linked to a claim."""

    article: Article
    span: Span

    @property
    def text(self) -> str:
        """Its words."""
        return self.article.text[self.span.start : self.span.end]


@frozen
class Discrepancy:
    """One difference: the words here and there, in the articles with these ids.

    `says` are what both come to where that is not what stands there: days of the calendar, in the
    same order. `key` is the same whenever the same passages are compared again, so that a dismissal
    can be kept by it.
    """

    matter: Matter
    grade: Grade
    article_id: str
    here: Span
    other_id: str
    there: Span
    says: tuple[Interval, ...] = ()

    @property
    def key(self) -> str:
        """What names the difference for good, as long as neither text changes."""
        mine = f"{self.article_id}:{self.here.start}-{self.here.end}"
        return f"{self.matter}|{mine}|{self.other_id}:{self.there.start}-{self.there.end}"


def between(
    matter: Matter, grade: Grade, here: Statement, mine: Span, there: Statement, other: Span,
    says: tuple[Interval, ...] = (),
) -> Discrepancy:  # fmt: skip
    """Return a difference of two passages, in these words of theirs."""
    return Discrepancy(matter, grade, here.article.id, mine, there.article.id, other, says)


def words_of(one: Statement, span: Span) -> str:
    """Return words of a statement in small letters."""
    return one.article.text[span.start : span.end].casefold()
