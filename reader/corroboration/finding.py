"""Where the other articles say what a claim says: sentences, the best first.

Each term of the claim is given its best match in a sentence, and each term of the sentence its
best in the claim; what is rare counts for more (inverse document frequency, Spärck Jones 1972).
Both sums are set against all that could have matched, after Mihalcea, Corley and Strapparava
(2006), "Corpus-based and knowledge-based measures of text semantic similarity". Words match by the
cosine of their vectors; stems, numbers, names and days that are the same count in full.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from reader.core.article import Article
from reader.core.frozen import frozen
from reader.core.passage import Span
from reader.corroboration.corpus import Corpus
from reader.corroboration.indexes import ArticleIndex, Unit, terms_at
from reader.corroboration.terms import Term
from reader.corroboration.words import WordTable

MOST = 3
"""How many passages of an article are offered."""
LEAST = 0.11
"""The score below which an article is said to have no passage."""
SURE = 0.19
"""The score below which a passage is said to be one perhaps."""
FORWARD = 0.65
_BESIDE = 0.1
_AROUND = 0.25


@frozen
class Asked:
    """A passage of a claim, as finding sees it: its terms, each with its words.

    `around` are the terms of the paragraph it stands in, its own among them.
    """

    article_id: str
    span: Span
    terms: tuple[tuple[str, str], ...]
    around: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, article: Article, index: ArticleIndex, span: Span) -> Asked:
        """Read a passage of an article."""
        blocks = {unit.block for unit in index.units if unit.span.overlaps(span)}
        beside = (t for unit in index.units if unit.block in blocks for t in unit.terms)
        own = _with_words(article, terms_at(article, index, span))
        return cls(article.id, span, own, _with_words(article, beside) if blocks else own)


@frozen
class Candidate:
    """A sentence that may say what the claim says; `score` is from 0 to 1."""

    article_id: str
    span: Span
    score: float
    asked: Asked

    @property
    def perhaps(self) -> bool:
        """Whether it has little in common with the claim, so that it is offered with a doubt."""
        return self.score < SURE


@frozen
class Search:
    """What was found in one article: the best sentences first, none where it seems to be silent.

    `best` is the score of the best sentence, also where that is too low to be offered.
    """

    article_id: str
    candidates: tuple[Candidate, ...]
    best: float


class Scorer:
    """Scores all sentences of a corpus against a passage; a better one can take its place."""

    def __init__(self, corpus: Corpus, table: WordTable) -> None:
        """Take what is searched, and what is known of words."""
        self.corpus = corpus
        self.table = table
        self._known: dict[tuple[str, str], dict[str, float]] = {}

    def scores(self, asked: Asked) -> Mapping[int, float]:
        """Return how well sentences answer, by number; those that do not at all are left out.

        What stands around the passage tells which of several like sentences is meant.
        """
        own = self._scores(asked.terms)
        around = self._scores(asked.around)
        return {
            number: (score + _AROUND * around.get(number, 0.0)) / (1 + _AROUND)
            for number, score in own.items()
        }

    def _scores(self, terms: Sequence[tuple[str, str]]) -> dict[int, float]:
        corpus = self.corpus
        forward: dict[int, float] = defaultdict(float)
        backward: dict[str, float] = {}
        total = 0.0
        for key, surface in terms:
            weight = corpus.weight(key)
            total += weight
            best: dict[int, float] = {}
            for other, likeness in self.alike(key, surface).items():
                if likeness > backward.get(other, 0.0):
                    backward[other] = likeness
                for number in corpus.places[other]:
                    if likeness > best.get(number, 0.0):
                        best[number] = likeness
            for number, likeness in best.items():
                forward[number] += weight * likeness
        back: dict[int, float] = defaultdict(float)
        for other, likeness in backward.items():
            share = corpus.weight(other) * likeness
            for number in corpus.places[other]:
                back[number] += share
        return {
            number: FORWARD * told / total + (1 - FORWARD) * back[number] / corpus.sums[number]
            for number, told in forward.items()
        }

    def alike(self, key: str, surface: str) -> Mapping[str, float]:
        """Return the terms of the corpus that are like one, by key, each with how alike it is."""
        known = self._known.get((key, surface))
        if known is None:
            known = self._known[key, surface] = self.corpus.alike(key, surface, self.table)
        return known


def find_passages(
    asked: Sequence[Asked],
    scorer: Scorer,
    *,
    without: Iterable[tuple[str, Span]] = (),
    most: int = MOST,
    least: float = LEAST,
) -> tuple[Search, ...]:
    """Return, for each article but those asked from, the sentences that may say the same.

    `asked` are the passages of a claim: a sentence counts by the one it answers best. `without`
    are passages, by article, that are linked or were rejected; sentences that share a code point
    with one are left out.
    """
    corpus = scorer.corpus
    best: dict[int, tuple[float, Asked]] = {}
    for each in asked:
        for number, score in _with_beside(corpus, scorer.scores(each)).items():
            if number not in best or score > best[number][0]:
                best[number] = (score, each)
    barred: dict[str, list[Span]] = defaultdict(list)
    for article_id, span in without:
        barred[article_id].append(span)
    own = {each.article_id for each in asked}
    ranked: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for number, (score, _) in best.items():
        ranked[corpus.owners[number]].append((score, number))
    found = []
    for owner, index in enumerate(corpus.indexes):
        if index.article_id in own:
            continue
        order = sorted(ranked[owner], key=lambda one: (-one[0], one[1]))
        spans = barred[index.article_id]
        order = [one for one in order if not _shares(corpus.units[one[1]], spans)]
        offered = tuple(
            Candidate(index.article_id, corpus.units[number].span, score, best[number][1])
            for score, number in order[:most]
            if score >= least
        )
        found.append(Search(index.article_id, offered, order[0][0] if order else 0.0))
    return tuple(found)


def _with_beside(corpus: Corpus, scores: Mapping[int, float]) -> dict[int, float]:
    """Add to each sentence a share of what those before and after it in its block have."""
    found = {}
    for number, score in scores.items():
        unit = corpus.units[number]
        beside = 0.0
        for other in (number - 1, number + 1):
            near = 0 <= other < len(corpus.units) and corpus.owners[other] == corpus.owners[number]
            if near and corpus.units[other].block == unit.block:
                beside = max(beside, scores.get(other, 0.0))
        found[number] = (score + _BESIDE * beside) / (1 + _BESIDE)
    return found


def _with_words(article: Article, terms: Iterable[Term]) -> tuple[tuple[str, str], ...]:
    return tuple({term.key: article.text[term.start : term.end] for term in terms}.items())


def _shares(unit: Unit, spans: Sequence[Span]) -> bool:
    return any(unit.span.overlaps(span) for span in spans)
