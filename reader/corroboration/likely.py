"""Which claims a passage most likely belongs to: those that have the sentences most like it."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable

from reader.core.claim import Anchor, Annotation
from reader.corroboration.finding import Asked, Scorer

_MOST = 400
"""How many sentences, the most like first, are looked at."""


def likely_claims(
    asked: Asked, scorer: Scorer, annotations: Iterable[Annotation]
) -> dict[str, float]:
    """Return how like claims are to a passage, 0 to 1, by id; those not like it are left out.

    A claim counts by the sentence most like it among those that its `annotations` touch.
    """
    corpus = scorer.corpus
    placed: dict[str, list[Annotation]] = defaultdict(list)
    for one in annotations:
        if one.anchor is not Anchor.ORPHAN:
            placed[one.article_id].append(one)
    longest: dict[str, int] = {}
    for article_id, those in placed.items():
        those.sort(key=_start)
        longest[article_id] = max(len(one.span) for one in those)
    scores = scorer.scores(asked)
    found: dict[str, float] = {}
    for number in sorted(scores, key=lambda n: (-scores[n], n))[:_MOST]:
        article_id = corpus.indexes[corpus.owners[number]].article_id
        span, those = corpus.units[number].span, placed.get(article_id, [])
        first = bisect_left(those, span.start - longest.get(article_id, 0), key=_start)
        for one in those[first:]:
            if one.span.start >= span.end:
                break
            if one.span.overlaps(span):
                found.setdefault(one.claim_id, scores[number])
    return found


def _start(one: Annotation) -> int:
    return one.span.start
