"""All that several articles tell of one another at once: who is quoted, what words they share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from reader.core.article import Article
from reader.core.claim import Annotation
from reader.corroboration.attribution import find_attributions
from reader.corroboration.origins import Known, Overrides, article_groups
from reader.corroboration.reuse import overlaps, reuse_of_pairs
from reader.corroboration.sources import together
from reader.corroboration.wordings import Wording

MOST = 12
"""Up to so many articles each is compared with each; the work grows with the square."""


def compared_pairs(
    articles: Sequence[str], annotations: Iterable[Annotation]
) -> list[tuple[str, str]]:
    """Return each two articles of few; of many, each two that have a claim in common."""
    if len(articles) <= MOST:
        return list(combinations(articles, 2))
    places = {one: place for place, one in enumerate(articles)}
    under: dict[str, set[str]] = {}
    for one in annotations:
        if one.article_id in places:
            under.setdefault(one.claim_id, set()).add(one.article_id)
    pairs = (
        pair
        for own in under.values()
        for pair in combinations(sorted(own, key=places.__getitem__), 2)
    )
    return list(dict.fromkeys(pairs))


@dataclass(frozen=True)
class Survey:
    """What is known of some articles, and the columns of their matrix."""

    known: Known
    groups: tuple[tuple[str, ...], ...]


def survey_of(
    articles: Sequence[Article],
    annotations: Iterable[Annotation] = (),
    overrides: Overrides | None = None,
    check: Callable[[], None] = lambda: None,
) -> Survey:
    """Read articles for everything that the matrix, origins and suggestions go by.

    Takes about 5 ms for each article of 5 KB, and more for what they have in common. Of more than
    `MOST` articles those are compared that have a claim of `annotations` in common, as the window
    does. `check` is called now and then, and ends the work by raising.
    """
    rules = overrides or Overrides()
    pairs = compared_pairs([one.id for one in articles], annotations)
    compared = {one for pair in pairs for one in pair}
    wordings = []
    said = {}
    for one in articles:
        check()
        said[one.id] = find_attributions(one.text)
        if one.id in compared:
            wordings.append(Wording.of(one))
    shared = reuse_of_pairs(wordings, pairs, check)
    said = together(said)
    known = Known({one.id: one for one in articles}, said, shared, rules)
    return Survey(known, article_groups(articles, overlaps(wordings, shared), overrides=rules))
