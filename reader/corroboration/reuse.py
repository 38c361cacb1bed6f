"""Passages that articles share word for word or nearly: wire copy, quoted statements, tweets.

Runs of words find pairs of sentences (n-gram fingerprints, as in Clough and others, "METER:
Measuring text reuse", 2002); local alignment measures them; and what is shared must have content.
A formula that officials repeat is no reuse: words that stand in one article more than once, or
that the articles bring about different days, are set apart as `stock`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from itertools import combinations

from reader.core.article import Article
from reader.core.claim import Annotation
from reader.core.frozen import frozen
from reader.core.passage import Span
from reader.corroboration.aligning import align_equal
from reader.corroboration.stated import same_statements
from reader.corroboration.terms import STOP
from reader.corroboration.wordings import Sentence, Wording

_RUN = 3
_MOST_PLACES = 12
_LEAST_WORDS = 5
_LEAST_CONTENT = 5.5
_LITTLE_CONTENT = 4.5
_LEAST_QUOTED = 3.2
_LEAST_ONCE = 3.6
_MUCH_CONTENT = 8
_LEAST_BESIDE = 1.5
_LEAST_COMMON = 0.6
_LONG_CONTENT = 9
_SMALL = 0.4
_APART = 3
_REPORTING = frozenset({"said", "says", "told", "added"})


class Stock(StrEnum):
    """Why words that two articles share say nothing of a common origin."""

    REPEATED = "repeated within one article"
    OTHER_DAYS = "said of different days"


@frozen
class Side:
    """Where shared words stand in one of the articles, and how many words that are."""

    article_id: str
    span: Span
    words: int


@frozen
class Shared:
    """Words that stand in two articles; `here` is in the one that comes first in the collection.

    `common` is the share of the shorter side that is the same, 0 to 1; `content` how much the
    common words say by themselves: one for each, less for names and offices. `stock`
    tells why they count for nothing, None where they do count.
    """

    here: Side
    there: Side
    common: float
    content: float
    stock: Stock | None = None

    @property
    def exact(self) -> bool:
        """Whether it is the same word for word."""
        return self.common > 0.99 and self.here.words == self.there.words

    def side(self, article_id: str) -> Side | None:
        """Return where it stands in an article, None where it does not."""
        sides = (self.here, self.there)
        return next((side for side in sides if side.article_id == article_id), None)


@frozen
class Bracket:
    """A stretch of an article for the margin, with where else its words stand."""

    span: Span
    others: tuple[Side, ...]


@frozen
class Overlap:
    """How much of an article stands in another one, as a share of its words, 0 to 1."""

    article_id: str
    other_id: str
    share: float


def find_reuse(articles: Sequence[Article]) -> tuple[Shared, ...]:
    """Return all passages that two of the articles share, in the order of the articles."""
    return reuse_of([Wording.of(article) for article in articles])


def reuse_of(
    wordings: Sequence[Wording], check: Callable[[], None] = lambda: None
) -> tuple[Shared, ...]:
    """Return what `find_reuse` does for articles that have been read already.

    `check` is called for every two sentences that are compared, and ends the work by raising.
    """
    order = {wording.article_id: number for number, wording in enumerate(wordings)}
    stated = [pair for two in combinations(wordings, 2) for pair in _stated(*two)]
    return _shared(_candidates(wordings), order, check, stated)


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


class Comparison:
    """What each two of some articles share by themselves, worked out when it is first asked for.

    What one pair takes does not grow with the number of the others. Remembers what it has read;
    for one thread at a time.
    """

    def __init__(
        self, articles: Iterable[Article], check: Callable[[], None] = lambda: None
    ) -> None:
        """Read nothing yet; `check` is called now and then, and ends the work by raising."""
        self._articles = {one.id: one for one in articles}
        self._order = {one: number for number, one in enumerate(self._articles)}
        self._check = check
        self._wordings: dict[str, Wording] = {}
        self._places: dict[str, _Places] = {}
        self._known: dict[tuple[str, str], tuple[Shared, ...]] = {}

    def wording(self, article_id: str) -> Wording:
        """Return an article's words as they are compared."""
        if article_id not in self._wordings:
            self._check()
            self._wordings[article_id] = Wording.of(self._articles[article_id])
        return self._wordings[article_id]

    def between(self, one: str, other: str) -> tuple[Shared, ...]:
        """Return what `reuse_of` does for two of the articles, by their ids in any order."""
        first, second = sorted((one, other), key=self._order.__getitem__)
        found = self._known.get((first, second))
        if found is None:
            self._check()
            pairs = _between(self._runs_of(first), self._runs_of(second))
            stated = _stated(self.wording(first), self.wording(second))
            found = self._known[first, second] = _shared(pairs, self._order, self._check, stated)
        return found

    def _runs_of(self, article_id: str) -> _Places:
        if article_id not in self._places:
            self._places[article_id] = _places(self.wording(article_id))
        return self._places[article_id]


def _shared(
    candidates: Iterable[tuple[Sentence, Sentence]],
    order: Mapping[str, int],
    check: Callable[[], None],
    stated: Iterable[_Pair] = (),
) -> tuple[Shared, ...]:
    found: dict[tuple[str, str], list[_Pair]] = defaultdict(list)
    for ours, theirs in candidates:
        check()
        pair = _measured(ours, theirs)
        if pair is not None:
            found[ours.article_id, theirs.article_id].append(pair)
    for pair in stated:
        found[pair.ours.article_id, pair.theirs.article_id].append(pair)
    shared: list[Shared] = []
    for key in sorted(found, key=lambda pair: (order[pair[0]], order[pair[1]])):
        shared += _joined(_judged(_enough(found[key])))
    return tuple(shared)


def overlaps(wordings: Iterable[Wording], shared: Iterable[Shared]) -> tuple[Overlap, ...]:
    """Return, for each pair of articles with common words, how much of each stands in the other."""
    words = {wording.article_id: wording.words for wording in wordings}
    covered: dict[tuple[str, str], int] = defaultdict(int)
    for each in shared:
        if each.stock is None:
            covered[each.here.article_id, each.there.article_id] += each.here.words
            covered[each.there.article_id, each.here.article_id] += each.there.words
    return tuple(
        Overlap(one, other, min(1.0, count / max(words.get(one, 0), 1)))
        for (one, other), count in covered.items()
    )


def brackets(shared: Iterable[Shared], article_id: str) -> tuple[Bracket, ...]:
    """Return what to mark in the margin of an article; stretches that overlap are one."""
    sides: list[tuple[Span, Side]] = []
    for each in shared:
        mine = each.side(article_id)
        if mine is not None and each.stock is None:
            sides.append((mine.span, each.there if mine is each.here else each.here))
    found: list[Bracket] = []
    for span, other in sorted(sides, key=lambda one: (one[0], one[1].article_id, one[1].span)):
        if found and found[-1].span.overlaps(span):
            last = found[-1]
            joined = Span(last.span.start, max(last.span.end, span.end))
            found[-1] = Bracket(joined, (*last.others, other))
        else:
            found.append(Bracket(span, (other,)))
    return tuple(found)


@frozen
class _Pair:
    ours: Sentence
    theirs: Sentence
    shared: Shared
    enough: bool


def _candidates(wordings: Sequence[Wording]) -> Iterator[tuple[Sentence, Sentence]]:
    """Yield pairs of sentences of different articles that share a run of words with content."""
    places: dict[tuple[str, ...], list[Sentence]] = defaultdict(list)
    seen: set[tuple[str, int, str, int]] = set()
    for wording in wordings:
        for sentence in wording.sentences:
            for run in _runs(sentence.words):
                for other in places[run][:_MOST_PLACES]:
                    key = (other.article_id, other.number, sentence.article_id, sentence.number)
                    if other.article_id != sentence.article_id and key not in seen:
                        seen.add(key)
                        yield other, sentence
        for sentence in wording.sentences:
            for run in _runs(sentence.words):
                places[run].append(sentence)


def _stated(ours: Wording, theirs: Wording) -> Iterator[_Pair]:
    """Yield the statements that two articles quote word for word, however short they are."""
    for one, other, content in same_statements(ours.quoted, theirs.quoted):
        here = Side(ours.article_id, one.span, len(one.words))
        there = Side(theirs.article_id, other.span, len(other.words))
        pair = Shared(here, there, 1.0, content)
        yield _Pair(ours.sentences[one.number], theirs.sentences[other.number], pair, enough=True)


_Places = Mapping[tuple[str, ...], Sequence[Sentence]]


def _places(wording: Wording) -> _Places:
    """Return the sentences of an article by the runs of words with content in them."""
    places: dict[tuple[str, ...], list[Sentence]] = defaultdict(list)
    for sentence in wording.sentences:
        for run in _runs(sentence.words):
            places[run].append(sentence)
    return places


def _between(ours: _Places, theirs: _Places) -> Iterator[tuple[Sentence, Sentence]]:
    """Yield what `_candidates` does for two articles."""
    seen: set[tuple[int, int]] = set()
    for run in ours.keys() & theirs.keys():
        for other in theirs[run]:
            for one in ours[run][:_MOST_PLACES]:
                key = (one.number, other.number)
                if key not in seen:
                    seen.add(key)
                    yield one, other


def _runs(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    for start in range(len(words) - _RUN + 1):
        run = tuple(words[start : start + _RUN])
        if sum(word not in STOP for word in run) >= 2:
            yield run


def worth(ours: str, theirs: str) -> float:
    """Return what a word counts that stands on both sides: small words little."""
    return _weight(ours) if ours == theirs else 0.0


def _weight(word: str) -> float:
    return _SMALL if word in STOP else 1.0


def _measured(ours: Sentence, theirs: Sentence) -> _Pair | None:
    """Return what two sentences share, None where it is too little."""
    if min(_at_most(ours, theirs), _at_most(theirs, ours)) < _LEAST_BESIDE:
        return None
    pairs = list(align_equal(ours.words, theirs.words, _weight).pairs)
    while pairs and ours.words[pairs[-1][0]] in _REPORTING:
        pairs.pop()
    if len(pairs) < _LEAST_WORDS:
        return None
    first, last = pairs[0], pairs[-1]
    sizes = (last[0] - first[0] + 1, last[1] - first[1] + 1)
    common = len(pairs) / min(sizes)
    content = sum(min(ours.weights[i], theirs.weights[j]) for i, j in pairs)
    least = _least(ours, theirs, pairs)
    dense = len(pairs) / max(sizes) >= _LEAST_COMMON
    if content < _LEAST_BESIDE or not dense:
        return None
    here = Side(ours.article_id, _span(ours, first[0], last[0]), sizes[0])
    there = Side(theirs.article_id, _span(theirs, first[1], last[1]), sizes[1])
    return _Pair(ours, theirs, Shared(here, there, common, content), content >= least)


def _enough(pairs: Sequence[_Pair]) -> list[_Pair]:
    """Return the pairs of sentences of two articles that share enough to count.

    Alone, together with the sentences just before or behind, or, where words that one article
    quotes are retold in the other, beside much else that the two articles share.
    """
    contents = {(p.ours.number, p.theirs.number): p.shared.content for p in pairs}
    much = any(p.enough and p.shared.content >= _MUCH_CONTENT for p in pairs)

    def helped(pair: _Pair) -> bool:
        here, there = pair.ours.number, pair.theirs.number
        beside = max(contents.get((here + step, there + step), 0.0) for step in (-1, 1))
        if beside and beside + pair.shared.content >= _LEAST_CONTENT:
            return True
        return much and _once_quoted(pair)

    return [pair for pair in pairs if pair.enough or helped(pair)]


def _least(ours: Sentence, theirs: Sentence, pairs: Sequence[tuple[int, int]]) -> float:
    """Return how much content must be shared: less where both articles quote it."""
    here = sum(ours.quoted[i] for i, _ in pairs)
    there = sum(theirs.quoted[j] for _, j in pairs)
    return _LEAST_QUOTED if 2 * min(here, there) > len(pairs) else _LEAST_CONTENT


def _once_quoted(pair: _Pair) -> bool:
    """Tell whether words are quoted in one of the articles and retold in the other."""
    first, last = pair.shared.here.span, pair.shared.there.span
    sides = ((pair.ours, first), (pair.theirs, last))
    return pair.shared.content >= _LEAST_ONCE and any(
        all(
            quoted
            for (start, _), quoted in zip(sentence.spans, sentence.quoted, strict=True)
            if span.start <= start < span.end
        )
        for sentence, span in sides
    )


def _at_most(one: Sentence, other: Sentence) -> float:
    """Return what a sentence can have in common with another, however their words are ordered."""
    there = frozenset(other.words)
    common = [w for word, w in zip(one.words, one.weights, strict=True) if word in there]
    return sum(common) if len(common) >= _LEAST_WORDS else 0.0


def _span(sentence: Sentence, first: int, last: int) -> Span:
    return Span(sentence.spans[first][0], sentence.spans[last][1])


def _judged(pairs: Sequence[_Pair]) -> list[Shared]:
    """Keep each stretch once, with its best counterpart; say which are stock."""
    repeated = _repeated(pairs)
    best = sorted(pairs, key=lambda p: (-p.shared.content, p.ours.number, p.theirs.number))
    taken: list[Shared] = []
    ours: dict[int, list[Span]] = defaultdict(list)
    theirs: dict[int, list[Span]] = defaultdict(list)
    for pair in best:
        one = pair.shared
        here, there = ours[pair.ours.number], theirs[pair.theirs.number]
        overlapping = any(one.here.span.overlaps(span) for span in here) or any(
            one.there.span.overlaps(span) for span in there
        )
        # What is repeated is listed wherever it stands: that is what shows it to be a formula.
        if overlapping and not repeated.get(one):
            continue
        if len(here) < _MOST_PLACES and len(there) < _MOST_PLACES:
            here.append(one.here.span)
            there.append(one.there.span)
        taken.append(replace(one, stock=_stock(pair, repeated)))
    return sorted(taken, key=lambda one: (one.here.span, one.there.span))


def _repeated(pairs: Sequence[_Pair]) -> Mapping[Shared, bool]:
    """Tell of each pair whether its words stand in several sentences of one of the articles."""
    ours: dict[int, set[int]] = defaultdict(set)
    theirs: dict[int, set[int]] = defaultdict(set)
    for pair in pairs:
        ours[pair.ours.number].add(pair.theirs.number)
        theirs[pair.theirs.number].add(pair.ours.number)
    return {
        p.shared: len(ours[p.ours.number]) > 1 or len(theirs[p.theirs.number]) > 1 for p in pairs
    }


def _stock(pair: _Pair, repeated: Mapping[Shared, bool]) -> Stock | None:
    if pair.shared.content > _LONG_CONTENT:
        return None
    if repeated[pair.shared]:
        return Stock.REPEATED
    one, other = pair.ours.days, pair.theirs.days
    told = pair.ours.dated or pair.theirs.dated or pair.shared.content < _LITTLE_CONTENT
    if one is None or other is None or not told:
        return None
    gap = max((one.begin - other.end).days, (other.begin - one.end).days)
    return Stock.OTHER_DAYS if gap > _APART else None


def _joined(shared: Sequence[Shared]) -> Iterator[Shared]:
    """Join stretches that follow upon each other in both articles."""
    last: Shared | None = None
    for one in shared:
        if last is not None and _follows(last, one):
            last = _both(last, one)
            continue
        if last is not None:
            yield last
        last = one
    if last is not None:
        yield last


_NEAR = 12


def _follows(one: Shared, other: Shared) -> bool:
    near = (
        0 <= other.here.span.start - one.here.span.end <= _NEAR
        and 0 <= other.there.span.start - one.there.span.end <= _NEAR
    )
    return near and one.stock is None and other.stock is None


def _both(one: Shared, other: Shared) -> Shared:
    sizes = min(one.here.words, one.there.words), min(other.here.words, other.there.words)
    common = (one.common * sizes[0] + other.common * sizes[1]) / sum(sizes)
    return Shared(
        _side(one.here, other.here), _side(one.there, other.there), common,
        one.content + other.content,
    )  # fmt: skip


def _side(one: Side, other: Side) -> Side:
    span = Span(one.span.start, other.span.end)
    return Side(one.article_id, span, one.words + other.words)
