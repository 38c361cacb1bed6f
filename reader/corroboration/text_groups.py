"""Articles in groups that tell one text, for the most part."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from reader.core.article import Article
from reader.corroboration.credits import credits_of
from reader.corroboration.groups import Groups
from reader.corroboration.origin_values import Because, Overrides
from reader.corroboration.reports import LARGE
from reader.corroboration.reuse_values import Overlap


def article_groups(
    articles: Sequence[Article],
    overlaps: Iterable[Overlap],
    same: Sequence[Sequence[str]] = (),
    overrides: Overrides | None = None,
) -> tuple[tuple[str, ...], ...]:
    """Return the ids of articles in groups that tell the same text for the most part.

    A quarter of the one's own words standing in the other is enough (see `Known.own_overlaps`);
    one agency as the only credit of both, too. `same` are ids that a person puts together; those
    that `overrides` keep apart are not put in one group.
    """
    large = [(one.article_id, one.other_id) for one in overlaps if one.share >= LARGE]
    return grouped(articles, large, lambda one, other: True, overrides, same)  # noqa: ARG005


def grouped(
    articles: Sequence[Article],
    pairs: Iterable[tuple[str, str]],
    are_one_text: Callable[[str, str], bool],
    overrides: Overrides | None = None,
    same: Sequence[Sequence[str]] = (),
) -> tuple[tuple[str, ...], ...]:
    """Return what `article_groups` does, asking only of pairs that are in no one group yet."""
    rules = overrides or Overrides()
    number = {article.id: n for n, article in enumerate(articles)}
    groups = Groups(len(articles))

    def join(pair: tuple[str, str], because: Because) -> None:
        one, other = pair
        if one not in number or other not in number or groups.are_one(number[one], number[other]):
            return
        across = groups.across(number[one], number[other])
        if any(frozenset((articles[a].id, articles[b].id)) in rules.apart for a, b in across):
            return
        if because is not Because.WORDING or are_one_text(one, other):
            groups.join(number[one], number[other], because)

    for ids in (*same, *(sorted(pair) for pair in sorted(rules.together, key=sorted))):
        for other in ids[1:]:
            join((ids[0], other), Because.PERSON)
    for pair in pairs:
        join(pair, Because.WORDING)
    for pair in _one_agency(articles):
        join(pair, Because.AGENCY)
    return tuple(tuple(articles[i].id for i in members) for members, _ in groups.all())


def _one_agency(articles: Sequence[Article]) -> Iterator[tuple[str, str]]:
    """Yield the ids of each two articles of which one agency is the only credit."""
    credited = [credits_of(article).wire for article in articles]
    for i, mine in enumerate(credited):
        for j in range(i):
            if mine and mine == credited[j]:
                yield articles[i].id, articles[j].id
