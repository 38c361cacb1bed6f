"""What grouping by origin goes by: articles, what is said and shared in them, and rulings."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field
from functools import cached_property

from reader.core.article import Article
from reader.core.claim import Annotation
from reader.core.focus import Interval
from reader.corroboration.credits import Credits, credits_of
from reader.corroboration.origin_values import Overrides
from reader.corroboration.reports import LARGE, own_share
from reader.corroboration.reuse_values import Overlap, Shared
from reader.corroboration.said import Attribution
from reader.corroboration.sources import together
from reader.corroboration.statements import said_on


@dataclass(frozen=True)
class Known:
    """What grouping goes by: articles and what was found in them, all by article id."""

    articles: Mapping[str, Article]
    attributions: Mapping[str, Sequence[Attribution]]
    shared: Sequence[Shared] = ()
    overrides: Overrides = field(default_factory=Overrides)
    dismissed: frozenset[str] = frozenset()
    """Names of the differences that a person has dismissed."""

    def of(self, ids: Collection[str]) -> Known:
        """Return what is known where some articles alone tell for whom somebody speaks.

        What is worked out of it goes on being kept here.
        """
        for name in ("_credits", "_days", "_shares"):
            getattr(self, name)
        said = together({one: self.attributions.get(one, ()) for one in sorted(ids)})
        known = copy(self)
        known.__dict__.update(attributions=said, bodies={})
        return known

    def have_words_in_common(self, one: Annotation, other: Annotation) -> bool:
        """Tell whether two passages lie in words that their articles share, and that count."""
        ids = frozenset((one.article_id, other.article_id))
        for each in self._by_pair.get(ids, ()):
            mine, theirs = each.side(one.article_id), each.side(other.article_id)
            if each.stock is not None or mine is None or theirs is None or mine is theirs:
                continue
            if mine.span.overlaps(one.span) and theirs.span.overlaps(other.span):
                return True
        return False

    def credits_of(self, article_id: str) -> Credits:
        """Return where one of the articles says that it comes from."""
        if article_id not in self._credits:
            self._credits[article_id] = credits_of(self.articles[article_id])
        return self._credits[article_id]

    @cached_property
    def _credits(self) -> dict[str, Credits]:
        return {}

    def said_on(self, article_id: str, one: Attribution) -> Interval | None:
        """Return the day on which one of the articles tells that something was said."""
        key = article_id, one
        if key not in self._days:
            said = tuple(self.attributions.get(article_id, ()))
            self._days[key] = said_on(self.articles[article_id], one, said)
        return self._days[key]

    @cached_property
    def _days(self) -> dict[tuple[str, Attribution], Interval | None]:
        return {}

    def shared_by(self, one: str, other: str) -> Sequence[Shared]:
        """Return what two articles share, by their ids in any order."""
        return self._by_pair.get(frozenset((one, other)), ())

    def tell_one_report(self, one: str, other: str) -> bool:
        """Tell whether a quarter of either article's own words stands in the other."""
        return self.own_share(one, other) >= LARGE

    def own_share(self, one: str, other: str) -> float:
        """Return the most of either article's own words that stands in the other, 0 to 1."""
        pair = frozenset((one, other))
        if pair not in self._shares:
            shared = self.shared_by(one, other)
            self._shares[pair] = max(
                (own_share(self.articles[each], shared) for each in pair if each in self.articles),
                default=0.0,
            )
        return self._shares[pair]

    def own_overlaps(self) -> list[Overlap]:
        """Return for each two articles that share words how much of them are their own."""
        pairs = [tuple(sorted(pair)) for pair in self._by_pair]
        return [Overlap(one, other, self.own_share(one, other)) for one, other in sorted(pairs)]

    @cached_property
    def _shares(self) -> dict[frozenset[str], float]:
        return {}

    @cached_property
    def bodies(self) -> dict[str, str]:
        """For whom those speak whom a person has named, as far as that was asked for."""
        return {}

    @cached_property
    def _by_pair(self) -> Mapping[frozenset[str], Sequence[Shared]]:
        pairs: dict[frozenset[str], list[Shared]] = {}
        for each in self.shared:
            ids = frozenset((each.here.article_id, each.there.article_id))
            pairs.setdefault(ids, []).append(each)
        return pairs
