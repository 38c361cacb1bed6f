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
from heapq import nsmallest
from operator import itemgetter

from reader.core.article import Article
from reader.core.frozen import frozen
from reader.core.passage import Span
from reader.corroboration.corpus import BEFORE, Corpus, named_days
from reader.corroboration.indexes import ArticleIndex, Unit, terms_at
from reader.corroboration.terms import Term
from reader.corroboration.words import WordTable

MOST = 3
"""How many passages of an article are offered."""
LEAST = 0.08
"""The score below which a sentence is not offered."""
SURE = 0.18
"""The score below which a passage is no more than near to what the claim says."""
SURE_OF_SHORT = 0.14
"""The same where little is asked for: then little can be found, and other words tell it."""
_SHORT = 5
FORWARD = 0.8
_TYPICAL = 0.4
"""How far a sentence counts as of the usual length: long ones say more than what is asked for."""
_OTHER_DAYS = 0.7
"""What is left of the score of a sentence that names days, all of them apart from those asked."""
_PERHAPS_OTHER_DAYS = 0.95
"""The same where only one of both names them, and those of the other were named close before."""
_NEAR_DAYS = 2
_BESIDE = 0.15
_AROUND = 0.2
_MOST_ASKED = 4
"""By so many passages of a claim others are looked for: each takes its time in a large library."""


@frozen
class Asked:
    """A passage of a claim, as finding sees it: its terms, each with its words.

    `around` are the terms of the paragraph it stands in, its own among them; `told_of` the days
    that were named last close before it.
    """

    article_id: str
    span: Span
    terms: tuple[tuple[str, str], ...]
    around: tuple[tuple[str, str], ...] = ()
    told_of: tuple[tuple[int, int], ...] = ()

    @classmethod
    def of(cls, article: Article, index: ArticleIndex, span: Span) -> Asked:
        """Read a passage of an article."""
        blocks = {unit.block for unit in index.units if unit.span.overlaps(span)}
        beside = (t for unit in index.units if unit.block in blocks for t in unit.terms)
        own = _with_words(article, terms_at(article, index, span))
        around = _with_words(article, beside) if blocks else own
        return cls(article.id, span, own, around, _named_last(index, span))


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
        return self.score < (SURE if len(self.asked.terms) >= _SHORT else SURE_OF_SHORT)


@frozen
class Search:
    """What was found in one article: the best sentences first.

    `best` is the score of the best sentence, also where that is too low to be offered.
    """

    article_id: str
    candidates: tuple[Candidate, ...]
    best: float

    @property
    def silent(self) -> bool:
        """Whether the article seems to say nothing of it: what it has is no more than near."""
        return all(one.perhaps for one in self.candidates)


@frozen
class _Matched:
    """How much of some terms each sentence has, and of its own terms, by number; of how much."""

    told: list[float]
    back: list[float]
    total: float


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
        own, around = self._matched(asked.terms), self._matched(asked.around)
        corpus = self.corpus
        whole = (1 + _AROUND) * (own.total or 1.0)
        beyond = _AROUND / ((1 + _AROUND) * (around.total or 1.0))
        typical = _TYPICAL * corpus.mean
        found = {}
        for number, told in enumerate(own.told):
            if told:
                size = (1 - _TYPICAL) * corpus.sums[number] + typical
                back, other = own.back[number], around.back[number]
                score = FORWARD * told / whole
                score += FORWARD * around.told[number] * beyond
                back = back / max(back, size) + _AROUND * other / max(other, size)
                found[number] = score + (1 - FORWARD) * back / (1 + _AROUND)
        self._weigh_days(asked, found)
        return found

    def _weigh_days(self, asked: Asked, found: dict[int, float]) -> None:
        """Count sentences less that are told of other days than the passage."""
        corpus = self.corpus
        mine = [days for key, _ in asked.terms for days in named_days(key)]
        pairs = (
            ((mine, corpus.days, _OTHER_DAYS), (mine, corpus.told_of, _PERHAPS_OTHER_DAYS))
            if mine
            else ((asked.told_of, corpus.days, _PERHAPS_OTHER_DAYS),)
        )
        for days, theirs, share in pairs:
            for number in theirs.keys() & found.keys() if days else ():
                if all(_apart(one, other) for one in days for other in theirs[number]):
                    found[number] *= share

    def _matched(self, terms: Sequence[tuple[str, str]]) -> _Matched:
        """Return how much of some terms each sentence has."""
        corpus = self.corpus
        told, back = [0.0] * len(corpus.units), [0.0] * len(corpus.units)
        nearest: dict[str, float] = {}
        total = 0.0
        for key, surface in terms:
            weight = corpus.weight(key)
            total += weight
            alike = self.alike(key, surface)
            for other, likeness in alike.items():
                if likeness > nearest.get(other, 0.0):
                    nearest[other] = likeness
            for number, likeness in self._best(alike):
                told[number] += weight * likeness
        for other, likeness in nearest.items():
            share = corpus.weight(other) * likeness
            for number in corpus.places[other]:
                back[number] += share
        return _Matched(told, back, total)

    def _best(self, alike: Mapping[str, float]) -> Iterable[tuple[int, float]]:
        """Return the sentences that have one of some terms, each with how alike its best is."""
        places = self.corpus.places
        if len(alike) == 1:
            return ((number, one) for key, one in alike.items() for number in places[key])
        best: dict[int, float] = {}
        # From the least alike to the most, so that the most alike has the last word.
        for key, likeness in sorted(alike.items(), key=itemgetter(1)):
            best.update(dict.fromkeys(places[key], likeness))
        return best.items()

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

    `asked` are the passages of a claim: a sentence counts by the one it answers best, of many
    passages by the few that have most terms the others have not. `without`
    are passages, by article, that are linked or were rejected; sentences that share a code point
    with one are left out.
    """
    corpus = scorer.corpus
    best: dict[int, tuple[float, Asked]] = {}
    for each in _telling(asked, corpus):
        for number, score in _with_beside(corpus, scorer.scores(each)).items():
            if number not in best or score > best[number][0]:
                best[number] = (score, each)
    barred: dict[str, list[Span]] = defaultdict(list)
    for article_id, span in without:
        barred[article_id].append(span)
    own = {each.article_id for each in asked}
    ranked: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for number, (score, _) in best.items():
        ranked[corpus.owners[number]].append((-score, number))
    found = []
    for owner, index in enumerate(corpus.indexes):
        if index.article_id in own:
            continue
        spans = barred[index.article_id]
        order = ranked[owner]
        if spans:
            order = [one for one in order if not _shares(corpus.units[one[1]], spans)]
        first = nsmallest(max(most, 1), order)
        offered = tuple(
            Candidate(index.article_id, corpus.units[number].span, -score, best[number][1])
            for score, number in first[:most]
            if -score >= least
        )
        found.append(Search(index.article_id, offered, -first[0][0] if first else 0.0))
    return tuple(found)


def _telling(asked: Sequence[Asked], corpus: Corpus) -> list[Asked]:
    """Return the passages to go by: of many those that add most to what is asked, one by one."""
    if len(asked) <= _MOST_ASKED:
        return list(asked)
    left, chosen = list(asked), list[Asked]()
    known: set[str] = set()
    while len(chosen) < _MOST_ASKED:
        sums = [sum(corpus.weight(k) for k in {k for k, _ in one.terms} - known) for one in left]
        best = left.pop(sums.index(max(sums)))
        known |= {key for key, _ in best.terms}
        chosen.append(best)
    return chosen


def _apart(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[1] + _NEAR_DAYS < other[0] or other[1] + _NEAR_DAYS < one[0]


def _with_beside(corpus: Corpus, scores: Mapping[int, float]) -> dict[int, float]:
    """Add to each sentence a share of what those before and after it in its block have."""
    blocks = corpus.blocks
    found = {}
    for number, score in scores.items():
        block, beside = blocks[number], 0.0
        if number and blocks[number - 1] == block:
            beside = scores.get(number - 1, 0.0)
        if number + 1 < len(blocks) and blocks[number + 1] == block:
            beside = max(beside, scores.get(number + 1, 0.0))
        found[number] = (score + _BESIDE * beside) / (1 + _BESIDE)
    return found


def _named_last(index: ArticleIndex, span: Span) -> tuple[tuple[int, int], ...]:
    """Return the days that an article named last before a passage, or in its own sentence."""
    units = index.units
    own = next((n for n, unit in enumerate(units) if unit.span.overlaps(span)), None)
    if own is None:
        return ()
    near = (units[n].keys for n in range(own, max(own - BEFORE, 0) - 1, -1))
    named = (tuple(days for key in keys for days in named_days(key)) for keys in near)
    return next((days for days in named if days), ())


def _with_words(article: Article, terms: Iterable[Term]) -> tuple[tuple[str, str], ...]:
    return tuple({term.key: article.text[term.start : term.end] for term in terms}.items())


def _shares(unit: Unit, spans: Sequence[Span]) -> bool:
    return any(unit.span.overlaps(span) for span in spans)
