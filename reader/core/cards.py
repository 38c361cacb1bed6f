"""Cards: annotations with their claims and articles, filtered, counted and put in order."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import field, replace
from enum import StrEnum
from typing import TypeVar

from reader.core.article import ArticleInfo
from reader.core.claim import Anchor, Annotation, Claim, Status
from reader.core.focus import Interval
from reader.core.frozen import frozen

_ORDER = {
    Status.DISPUTED: 0,
    Status.SINGLE_SOURCE: 1,
    Status.CONFIRMED: 2,
    Status.NONE: 3,
}
_LAST_DAY = dt.date.max
_Value = TypeVar("_Value")


class Sort(StrEnum):
    """What cards are put in order by; disputed ones come first, and those changed last."""

    TEXT = "text"
    TIME = "time"
    STATUS = "status"
    CHANGED = "changed"


@frozen
class Card:
    """An annotation with the claim and the article it belongs to.

    `moment` holds the days that the passage speaks of, None where it names none.
    """

    annotation: Annotation
    claim: Claim
    article: ArticleInfo
    moment: Interval | None = None

    @property
    def id(self) -> str:
        """The annotation's identity."""
        return self.annotation.id

    @property
    def status(self) -> Status:
        """The status of its claim."""
        return self.claim.status

    @property
    def anchor(self) -> Anchor:
        """How it was found when its article last got another text."""
        return self.annotation.anchor

    @property
    def is_orphan(self) -> bool:
        """Whether it has no place in the present text of its article."""
        return self.annotation.anchor is Anchor.ORPHAN

    @property
    def changed(self) -> dt.datetime:
        """When it or its claim was last changed."""
        return max(self.annotation.modified, self.claim.modified)

    @property
    def days(self) -> Interval | None:
        """The days it counts under: those it speaks of, else the day of publication."""
        if self.moment is not None or self.article.publication is None:
            return self.moment
        day = self.article.publication.date
        return Interval(day, day)


def in_order(cards: Iterable[Card], sort: Sort) -> list[Card]:
    """Return cards in an order; those without a place come last, the text decides among equals."""
    return sorted(cards, key=order_key(sort))


def order_key(sort: Sort) -> Callable[[Card], tuple[object, ...]]:
    """Return by what cards are sorted in an order; no two cards have the same."""
    return _KEYS[sort]


def _by_text(card: Card) -> tuple[object, ...]:
    span = card.annotation.span
    return card.is_orphan, card.article.number, span.start, span.end, card.id


def _by_time(card: Card) -> tuple[object, ...]:
    days = card.days
    when = (days.begin, days.end) if days else (_LAST_DAY, _LAST_DAY)
    return card.is_orphan, *when, *_by_text(card)


def _by_status(card: Card) -> tuple[object, ...]:
    return card.is_orphan, _ORDER[card.status], *_by_text(card)


def _by_change(card: Card) -> tuple[object, ...]:
    return card.is_orphan, -card.changed.timestamp(), *_by_text(card)


_KEYS: dict[Sort, Callable[[Card], tuple[object, ...]]] = {
    Sort.TEXT: _by_text,
    Sort.TIME: _by_time,
    Sort.STATUS: _by_status,
    Sort.CHANGED: _by_change,
}


@frozen
class CardFilter:
    """Which cards are wanted: those that meet every part; an empty part is met by all.

    Of several values in a part one is enough. `articles` are numbers; `first` and `last` are days,
    both included; every one of `words` has to be in what a card says.
    """

    statuses: frozenset[Status] = frozenset()
    anchors: frozenset[Anchor] = frozenset()
    tags: frozenset[str] = frozenset()
    articles: frozenset[int] = frozenset()
    first: dt.date | None = None
    last: dt.date | None = None
    words: str = ""

    @property
    def narrows(self) -> bool:
        """Whether it can leave anything out."""
        return self != CardFilter()

    def wants(self, card: Card) -> bool:
        """Tell whether a card is one of those wanted."""
        return all(met(card) for _, met in self.parts())

    def widened(self, card: Card) -> CardFilter:
        """Return the filter that wants `card` too: its status added, other obstacles taken away."""
        missed = {part for part, met in self.parts() if not met(card)}
        changes: dict[str, object] = {part: getattr(CardFilter(), part) for part in missed}
        if "statuses" in missed:
            changes["statuses"] = self.statuses | {card.status}
        if "first" in missed:
            changes["last"] = None
        return replace(self, **changes)  # type: ignore[arg-type]

    def parts(self) -> list[tuple[str, Callable[[Card], bool]]]:
        """Return the parts that leave something out, by name, each with its test of a card."""
        words = self.words.casefold().split()
        parts: list[tuple[str, bool, Callable[[Card], bool]]] = [
            ("statuses", bool(self.statuses), lambda c: c.status in self.statuses),
            ("anchors", bool(self.anchors), lambda c: c.anchor in self.anchors),
            ("tags", bool(self.tags), lambda c: not self.tags.isdisjoint(c.claim.tags)),
            ("articles", bool(self.articles), lambda c: c.article.number in self.articles),
            ("first", bool(self.first or self.last), self._in_period),
            ("words", bool(words), lambda c: _says(c, words)),
        ]
        return [(name, met) for name, narrows, met in parts if narrows]

    def _in_period(self, card: Card) -> bool:
        days = card.days
        if days is None:
            return False
        after = self.first is None or days.end >= self.first
        return after and (self.last is None or days.begin <= self.last)


def _says(card: Card, words: Sequence[str]) -> bool:
    annotation, claim = card.annotation, card.claim
    said = (annotation.quote.exact, annotation.note, annotation.said_by, claim.statement)
    text = "\n".join((*said, *claim.tags)).casefold()
    return all(word in text for word in words)


@frozen
class Facets:
    """The cards that a filter leaves, and how many each value of each part would leave.

    A value is counted among the cards that meet the other parts.
    """

    wanted: tuple[Card, ...] = ()
    statuses: Counter[Status] = field(default_factory=Counter)
    anchors: Counter[Anchor] = field(default_factory=Counter)
    tags: Counter[str] = field(default_factory=Counter)
    articles: Counter[int] = field(default_factory=Counter)


class Tally:
    """Counts the cards that meet a filter, as they come and go; each value as `Facets` has it."""

    def __init__(self, among: CardFilter) -> None:
        """Begin with no cards."""
        self._parts = among.parts()
        self.statuses: Counter[Status] = Counter()
        self.anchors: Counter[Anchor] = Counter()
        self.tags: Counter[str] = Counter()
        self.articles: Counter[int] = Counter()

    def add(self, card: Card) -> bool:
        """Count a card; tells whether it is one of those wanted."""
        return self._count(card, 1)

    def take(self, card: Card) -> bool:
        """Count a card no more; tells whether it was one of those wanted."""
        return self._count(card, -1)

    def facets(self, wanted: tuple[Card, ...]) -> Facets:
        """Return the counts as they are now, with the cards wanted in their order."""
        return Facets(wanted, self.statuses, self.anchors, self.tags, self.articles)

    def _count(self, card: Card, by: int) -> bool:
        missed = [name for name, met in self._parts if not met(card)]
        if len(missed) > 1:
            return False
        only = missed[0] if missed else ""
        if only in ("", "statuses"):
            _add(self.statuses, card.claim.status, by)
        if only in ("", "anchors"):
            _add(self.anchors, card.annotation.anchor, by)
        if only in ("", "tags"):
            for tag in card.claim.tags:
                _add(self.tags, tag, by)
        if only in ("", "articles"):
            _add(self.articles, card.article.number, by)
        return not missed


def _add(counts: Counter[_Value], value: _Value, by: int) -> None:
    count = counts[value] + by
    if count:
        counts[value] = count
    else:
        del counts[value]


def days_among(cards: Iterable[Card], among: CardFilter) -> list[dt.date]:
    """Return the days on which periods could begin that leave some of the cards, in order."""
    others = replace(among, first=None, last=None)
    days = {card.days.begin for card in cards if card.days is not None and others.wants(card)}
    return sorted(days)
