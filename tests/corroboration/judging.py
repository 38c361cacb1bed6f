"""How well finding does on the gold: shared by the tests and the benchmark."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from reader.core.passage import Span
from reader.corroboration import ArticleIndex, Asked, Corpus, Scorer, find_passages, index_of
from tests.corroboration.gold_claims import ALONE, CLAIMS, LOOK_ALIKES
from tests.corroboration.seeds import place, seed_articles, table


@dataclass(frozen=True, slots=True)
class Recall:
    """Shares of queries answered by the first passage offered, by the three, and the MRR of these.

    It is what the window offers: a passage that is not offered answers nothing.
    """

    queries: int
    first: float
    three: float
    reciprocal: float


@cache
def indexes() -> tuple[ArticleIndex, ...]:
    return tuple(index_of(article) for article in seed_articles())


@cache
def scorer() -> Scorer:
    return Scorer(Corpus.of(indexes()), table())


def asked(number: int, words: str) -> Asked:
    article = seed_articles()[number]
    return Asked.of(article, indexes()[number], place(article.text, words))


def recall(half: int | None = None) -> Recall:
    """Return the recall on all claims, or on those of odd (0) or even (1) place."""
    ranks = [rank for number, rank in _ranks() if half is None or number % 2 == half]
    count = len(ranks)
    return Recall(
        count,
        sum(rank == 0 for rank in ranks) / count,
        sum(rank < 3 for rank in ranks) / count,
        sum(1 / (rank + 1) for rank in ranks) / count,
    )


def _ranks() -> Iterator[tuple[int, int]]:
    """Yield, for each query, the number of its claim and the rank of the first right passage."""
    for number, (_, articles) in enumerate(CLAIMS):
        for here, passages in articles.items():
            for words in passages:
                found = {
                    one.article_id: one.candidates
                    for one in find_passages([asked(here, words)], scorer())
                }
                for there, gold in articles.items():
                    if there == here:
                        continue
                    spans = gold_spans(there, gold)
                    ranked = enumerate(found[str(there)])
                    hits = (n for n, one in ranked if any(one.span.overlaps(s) for s in spans))
                    yield number, next(hits, 1000)


def gold_spans(number: int, passages: tuple[str, ...]) -> list[Span]:
    text = seed_articles()[number].text
    return [place(text, words) for words in passages]


def silent_right() -> tuple[int, int, int]:
    """Return how often "no passage", and nothing but "perhaps", was said where no article tells it.

    The third is how often either would be right.
    """
    said = doubted = asked_for = 0
    for number, words in ALONE:
        for search in find_passages([asked(number, words)], scorer()):
            asked_for += 1
            said += not search.candidates
            doubted += all(one.perhaps for one in search.candidates)
    return said, doubted, asked_for


def look_alikes_first() -> tuple[int, int]:
    """Return how many passages about another event are offered first without a "perhaps"."""
    first = 0
    for _, (here, ours), (there, theirs) in LOOK_ALIKES:
        span = place(seed_articles()[there].text, theirs)
        found = {s.article_id: s.candidates for s in find_passages([asked(here, ours)], scorer())}
        best = found[str(there)][:1]
        first += any(one.span.overlaps(span) and not one.perhaps for one in best)
    return first, len(LOOK_ALIKES)
