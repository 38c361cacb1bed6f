"""What claims, events and single articles differ in, found in the background."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import combinations

from reader.core.article import Article
from reader.core.claim import Annotation, Claim
from reader.core.dates import short_interval
from reader.core.excerpt import excerpt
from reader.core.i18n import tr
from reader.core.passage import Span
from reader.core.timeline.happenings import Happening
from reader.corroboration import compare_all, miscounted, order_differs
from reader.corroboration.differences import Discrepancy, Grade, Statement
from reader.corroboration.events import event_differences
from reader.corroboration.words import WordTable
from reader.session.corroboration_work import word_table
from reader.ui.accounts.difference_lines import Topic

_TITLE = 90
_GRADES = list(Grade)
_MOST_LINKED = 40
"""Up to so many claims with several accounts are also compared for the order of events."""


@dataclass(frozen=True)
class Asked:
    """What is to be compared, as it is now: frozen, so that another thread can read it."""

    articles: Mapping[str, Article]
    claims: Mapping[str, Claim]
    annotations: tuple[Annotation, ...]
    events: tuple[Happening, ...]


class Comparer:
    """Compares what was not compared yet; belongs to whoever asks again and again."""

    def __init__(self) -> None:
        """Have compared nothing yet."""
        self._table: WordTable | None = None
        self._kept: dict[str, tuple[object, tuple[Discrepancy, ...]]] = {}
        self.compared = 0
        """How many claims, events and articles were compared so far."""

    def topics(self, asked: Asked) -> tuple[Topic, ...]:
        """Return everything that differs: claims first, then events, then what does not add up."""
        seen: set[str] = set()
        found = [*self._claims(asked), *self._events(asked), *self._own(asked)]
        topics = []
        for topic in found:
            # What a claim tells already, its event need not tell again.
            fresh = tuple(one for one in topic.differences if one.key not in seen)
            seen.update(one.key for one in fresh)
            if fresh:
                topics.append(Topic(topic.key, topic.title, topic.kind, fresh))
        return tuple(sorted(topics, key=_gravity))

    def _claims(self, asked: Asked) -> Iterable[Topic]:
        linked = _linked(asked)
        for claim_id, own in linked.items():
            made_from = tuple((one.id, one.span, asked.articles[one.article_id]) for one in own)
            statements = [Statement(asked.articles[one.article_id], one.span) for one in own]
            key = f"claim|{claim_id}"
            found = self._once(key, made_from, partial(self._all, statements))
            yield Topic(key, _title(asked.claims[claim_id], own), tr("Claim"), found)
        for one, other in combinations(list(linked)[:_MOST_LINKED], 2):
            yield from self._order(asked, (one, linked[one]), (other, linked[other]))

    def _order(
        self, asked: Asked, one: tuple[str, list[Annotation]], other: tuple[str, list[Annotation]]
    ) -> Iterable[Topic]:
        """Yield where two articles put two claims in opposite order."""
        mine = {a.article_id: a for a in reversed(one[1])}
        theirs = {a.article_id: a for a in reversed(other[1])}
        both = [a for a in mine if a in theirs]
        if len(both) < 2:
            return
        made_from = tuple((asked.articles[a], mine[a].span, theirs[a].span) for a in both)
        key = f"order|{one[0]}|{other[0]}"
        found = self._once(key, made_from, partial(_orders, made_from))
        if found:
            titles = (_title(asked.claims[a], own) for a, own in (one, other))
            yield Topic(key, " / ".join(titles), tr("Which came first"), found)

    def _all(self, statements: Sequence[Statement]) -> tuple[Discrepancy, ...]:
        return compare_all(statements, self._the_table())

    def _event(self, event: Happening, articles: Mapping[str, Article]) -> tuple[Discrepancy, ...]:
        return event_differences(event, articles, self._the_table())

    def _events(self, asked: Asked) -> Iterable[Topic]:
        for event in asked.events:
            if event.hidden or event.articles < 2:
                continue
            days = short_interval(event.interval.begin, event.interval.end)
            key = f"event|{event.interval.begin}|{event.interval.end}"
            articles = tuple(asked.articles.get(mark.article_id) for mark in event.mentions)
            found = self._once(
                key,
                (event, articles),
                partial(self._event, event, asked.articles),
            )
            yield Topic(key, f"{days}: {event.name}" if event.name else days, tr("Event"), found)

    def _own(self, asked: Asked) -> Iterable[Topic]:
        for article in asked.articles.values():
            key = f"article|{article.id}"
            found = self._once(key, article, partial(miscounted, article))
            name = f"{article.info.number}. {article.info.outlet or article.info.title}"
            yield Topic(key, name, tr("Does not add up within the article"), found)

    def _once(
        self, key: str, made_from: object, make: Callable[[], tuple[Discrepancy, ...]]
    ) -> tuple[Discrepancy, ...]:
        kept = self._kept.get(key)
        if kept is None or kept[0] != made_from:
            self.compared += 1
            kept = (made_from, make())
            self._kept[key] = kept
        return kept[1]

    def _the_table(self) -> WordTable:
        if self._table is None:
            self._table = word_table()
        return self._table


def _linked(asked: Asked) -> dict[str, list[Annotation]]:
    """Return the annotations of claims that stand in several articles, by claim."""
    by_claim: dict[str, list[Annotation]] = defaultdict(list)
    for one in asked.annotations:
        if one.article_id in asked.articles and one.claim_id in asked.claims:
            by_claim[one.claim_id].append(one)
    return {
        claim_id: own
        for claim_id, own in by_claim.items()
        if len({one.article_id for one in own}) > 1
    }


def _orders(sides: Sequence[tuple[Article, Span, Span]]) -> tuple[Discrepancy, ...]:
    """Return the first pair of articles that put two things in opposite order, if any do."""
    pairs = [(Statement(article, one), Statement(article, other)) for article, one, other in sides]
    found = (order_differs(here, there) for here, there in combinations(pairs, 2))
    return tuple(one for one in found if one is not None)[:1]


def _gravity(topic: Topic) -> int:
    """Return where among the topics one stands: first where accounts cannot all be right."""
    return min(-_GRADES.index(one.grade) for one in topic.differences)


def _title(claim: Claim, own: Sequence[Annotation]) -> str:
    if claim.statement.strip():
        return " ".join(claim.statement.split())
    return f"“{excerpt(own[0].quote.exact, _TITLE)}”"
