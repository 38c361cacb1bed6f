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


@dataclass(frozen=True, slots=True)
class Silence:
    """How often "no passage found" was said: rightly, of so many times, and wrongly, of so many."""

    right: int
    asked: int
    wrong: int
    told: int

    @property
    def precision(self) -> float:
        """The share of what was said that is so, where as many articles are silent as here."""
        return self.right / (self.right + self.wrong)

    @property
    def recall(self) -> float:
        """The share of the silent articles of which it was said."""
        return self.right / self.asked


@cache
def silence() -> Silence:
    """Return how often the articles are said to be silent on what they tell, and do not tell."""
    right = asked_for = wrong = told = 0
    for number, words in ALONE:
        for search in find_passages([asked(number, words)], scorer()):
            asked_for += 1
            right += search.silent
    for _, articles in CLAIMS:
        for here, passages in articles.items():
            for words in passages:
                for search in find_passages([asked(here, words)], scorer()):
                    if int(search.article_id) in articles:
                        told += 1
                        wrong += search.silent
    return Silence(right, asked_for, wrong, told)


def look_alikes_first() -> tuple[int, int]:
    """Return how many passages about another event are offered first without a "perhaps"."""
    first = 0
    for _, (here, ours), (there, theirs) in LOOK_ALIKES:
        span = place(seed_articles()[there].text, theirs)
        found = {s.article_id: s.candidates for s in find_passages([asked(here, ours)], scorer())}
        best = found[str(there)][:1]
        first += any(one.span.overlaps(span) and not one.perhaps for one in best)
    return first, len(LOOK_ALIKES)
