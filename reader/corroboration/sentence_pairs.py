"""What two sentences share, and which of that counts."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reader.core.frozen import frozen
from reader.core.passage import Span
from reader.corroboration.aligning import align_equal
from reader.corroboration.reuse_values import Shared, Side, Stock
from reader.corroboration.stated import same_statement
from reader.corroboration.terms import STOP
from reader.corroboration.wordings import Sentence

MOST_PLACES = 12
"""In how many sentences of an article a run of words is looked for."""
NEAR = 12
"""How many characters may stand between stretches that are joined."""
MUCH_CONTENT = 8
"""How much content two sentences share that counts for other sentences of the articles, too."""
_RUN = 3
_LEAST_WORDS = 5
_LEAST_CONTENT = 5.5
_LITTLE_CONTENT = 4.5
_LEAST_QUOTED = 3.2
_LEAST_ONCE = 3.6
_LEAST_BESIDE = 1.5
_LEAST_COMMON = 0.6
_LONG_CONTENT = 9
_SMALL = 0.4
_ANY = float("inf")
_ROUNDING = 1e-6
_APART = 3
_REPORTING = frozenset({"said", "says", "told", "added"})


@frozen
class Pair:
    """Two sentences with what they share, and whether that is `enough` by itself."""

    ours: Sentence
    theirs: Sentence
    shared: Shared
    enough: bool

    @property
    def numbers(self) -> tuple[int, int]:
        """The numbers of the sentences in their articles."""
        return self.ours.number, self.theirs.number

    @property
    def is_much(self) -> bool:
        """Whether there is so much that what else the articles share counts sooner."""
        return self.enough and self.shared.content >= MUCH_CONTENT


def runs(sentence: Sentence) -> Iterator[tuple[str, ...]]:
    """Yield the words of a sentence, three in a row, where two of them say something.

    And what is quoted in it as a whole, which may have no such three.
    """
    words = sentence.words
    for start in range(len(words) - _RUN + 1):
        run = tuple(words[start : start + _RUN])
        if sum(word not in STOP for word in run) >= 2:
            yield run
    yield from (one.words for one in sentence.stated)


def worth(ours: str, theirs: str) -> float:
    """Return what a word counts that stands on both sides: small words little."""
    return _weight(ours) if ours == theirs else 0.0


def _weight(word: str) -> float:
    return _SMALL if word in STOP else 1.0


def measured(ours: Sentence, theirs: Sentence) -> Pair | None:
    """Return what two sentences share, None where it is too little."""
    found = _aligned(ours, theirs)
    if found is not None and found.enough:
        return found
    same = same_statement(ours, theirs)
    if same is None:
        return found
    one, other, content = same
    here = Side(ours.article_id, one.span, len(one.words))
    there = Side(theirs.article_id, other.span, len(other.words))
    return Pair(ours, theirs, Shared(here, there, 1.0, content), enough=True)


def _aligned(ours: Sentence, theirs: Sentence) -> Pair | None:
    if not _have_enough(ours, theirs):
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
    return Pair(ours, theirs, Shared(here, there, common, content), content >= least)


def enough(pairs: Sequence[Pair]) -> list[Pair]:
    """Return the pairs of sentences of two articles that share enough to count.

    Alone, together with the sentences just before or behind, or, where words that one article
    quotes are retold in the other, beside much else that the two articles share.
    """
    contents = {pair.numbers: pair.shared.content for pair in pairs}
    much = any(pair.is_much for pair in pairs)

    def beside(pair: Pair) -> Iterator[float]:
        here, there = pair.numbers
        yield from (contents.get((here + step, there + step), 0.0) for step in (-1, 1))

    return [
        one
        for one in pairs
        if one.enough or is_helped(one, beside(one)) or (much and once_quoted(one))
    ]


def is_helped(pair: Pair, beside: Iterable[float]) -> bool:
    """Tell whether two sentences share enough with what those just before or behind share."""
    most = max(beside)
    return most > 0 and most + pair.shared.content >= _LEAST_CONTENT


def _least(ours: Sentence, theirs: Sentence, pairs: Sequence[tuple[int, int]]) -> float:
    """Return how much content must be shared: less where both articles quote it."""
    here = sum(ours.quoted[i] for i, _ in pairs)
    there = sum(theirs.quoted[j] for _, j in pairs)
    return _LEAST_QUOTED if 2 * min(here, there) > len(pairs) else _LEAST_CONTENT


def once_quoted(pair: Pair) -> bool:
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


def can_share(ours: Sentence, theirs: Sentence) -> float:
    """Return how much two sentences can share at most, however their words are ordered.

    0 where that is too little to be looked at.
    """
    if _state_the_same(ours, theirs):
        return _ANY
    most = min(_at_most(ours, theirs), _at_most(theirs, ours))
    return most + _ROUNDING if most >= _LEAST_BESIDE else 0.0


def can_count(most: float, beside: float) -> bool:
    """Tell whether two sentences can count that share so much at most, as may those `beside`."""
    return most >= _LEAST_QUOTED or most + beside >= _LEAST_CONTENT


def _have_enough(ours: Sentence, theirs: Sentence) -> bool:
    return min(_at_most(ours, theirs), _at_most(theirs, ours)) >= _LEAST_BESIDE


def _state_the_same(ours: Sentence, theirs: Sentence) -> bool:
    if not ours.stated or not theirs.stated:
        return False
    return not {one.words for one in ours.stated}.isdisjoint(one.words for one in theirs.stated)


def _at_most(one: Sentence, other: Sentence) -> float:
    """Return what a sentence can have in common with another, however their words are ordered."""
    there = frozenset(other.words)
    common = [w for word, w in zip(one.words, one.weights, strict=True) if word in there]
    return sum(common) if len(common) >= _LEAST_WORDS else 0.0


def _span(sentence: Sentence, first: int, last: int) -> Span:
    return Span(sentence.spans[first][0], sentence.spans[last][1])


def judged(pairs: Sequence[Pair]) -> list[Pair]:
    """Keep each stretch once, with its best counterpart; say which are stock.

    In the order in which they stand. Pairs that have no sentence in common, not even by way of
    others, can be judged by themselves.
    """
    repeated = _repeated(pairs)
    best = sorted(pairs, key=lambda p: (-p.shared.content, *p.numbers))
    taken: list[Pair] = []
    ours: dict[int, list[Span]] = defaultdict(list)
    theirs: dict[int, list[Span]] = defaultdict(list)
    for pair in best:
        one = pair.shared
        here, there = ours[pair.ours.number], theirs[pair.theirs.number]
        overlapping = any(one.here.span.overlaps(span) for span in here) or any(
            one.there.span.overlaps(span) for span in there
        )
        # What is repeated is listed wherever it stands: that is what shows it to be a formula.
        if overlapping and pair.numbers not in repeated:
            continue
        if len(here) < MOST_PLACES and len(there) < MOST_PLACES:
            here.append(one.here.span)
            there.append(one.there.span)
        stock = _stock(pair, is_repeated=pair.numbers in repeated)
        taken.append(replace(pair, shared=replace(one, stock=stock)))
    return sorted(taken, key=lambda one: (one.shared.here.span, one.shared.there.span))


def _repeated(pairs: Sequence[Pair]) -> set[tuple[int, int]]:
    """Return the numbers of pairs whose words stand in several sentences of one of the articles."""
    ours = Counter(pair.ours.number for pair in pairs)
    theirs = Counter(pair.theirs.number for pair in pairs)
    return {p.numbers for p in pairs if ours[p.ours.number] > 1 or theirs[p.theirs.number] > 1}


def _stock(pair: Pair, *, is_repeated: bool) -> Stock | None:
    if pair.shared.content > _LONG_CONTENT:
        return None
    if is_repeated:
        return Stock.REPEATED
    one, other = pair.ours.days, pair.theirs.days
    told = pair.ours.dated or pair.theirs.dated or pair.shared.content < _LITTLE_CONTENT
    if one is None or other is None or not told:
        return None
    gap = max((one.begin - other.end).days, (other.begin - one.end).days)
    return Stock.OTHER_DAYS if gap > _APART else None


def joined(shared: Iterable[Shared]) -> Iterator[Shared]:
    """Join stretches that follow upon each other in both articles."""
    last: Shared | None = None
    for one in shared:
        if last is not None and follows(last, one):
            last = both(last, one)
            continue
        if last is not None:
            yield last
        last = one
    if last is not None:
        yield last


def follows(one: Shared, other: Shared) -> bool:
    """Tell whether a stretch stands just behind another one in both articles, and both count."""
    near = (
        0 <= other.here.span.start - one.here.span.end <= NEAR
        and 0 <= other.there.span.start - one.there.span.end <= NEAR
    )
    return near and one.stock is None and other.stock is None


def both(one: Shared, other: Shared) -> Shared:
    """Return a stretch and the one that follows it as one."""
    sizes = min(one.here.words, one.there.words), min(other.here.words, other.there.words)
    common = (one.common * sizes[0] + other.common * sizes[1]) / sum(sizes)
    return Shared(
        _side(one.here, other.here), _side(one.there, other.there), common,
        one.content + other.content,
    )  # fmt: skip


def _side(one: Side, other: Side) -> Side:
    span = Span(one.span.start, other.span.end)
    return Side(one.article_id, span, one.words + other.words)
