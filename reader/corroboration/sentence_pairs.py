"""What two sentences share, and which of that counts."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from reader.core.frozen import frozen
from reader.core.passage import Span
from reader.corroboration.aligning import align_equal
from reader.corroboration.reuse_values import Shared, Side, Stock
from reader.corroboration.stated import are_of_two, same_statement
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
_ONE_BETWEEN = 2
_WEEK = 7
_FAR_APART = 21
_LONG_FAR = 20
_LONG_WORDS = 10
_NEARLY = 0.8
_REPORTING = frozenset({"said", "says", "told", "added"})
_SAYING = _REPORTING | {"according", "announced", "confirmed", "stated", "tweeted", "wrote"}
_CLOSE = 4


@frozen
class Pair:
    """Two sentences with what they share, and whether that is `enough` by itself.

    `quoted` tells whether most of it stands in quotation marks in either, `apart` whether they
    tell of two things: each names somebody or some place, and none that the other does.
    """

    ours: Sentence
    theirs: Sentence
    shared: Shared
    enough: bool
    quoted: bool = False
    apart: bool = False

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
    return Pair(ours, theirs, Shared(here, there, 1.0, content), enough=True, quoted=True)


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
    quoted = _are_quoted(ours, theirs, pairs)
    apart = not quoted and _are_apart(ours, theirs, pairs)
    least = _LONG_CONTENT if apart else _LEAST_CONTENT
    # Who says what is read only where that decides.
    if quoted and _LEAST_QUOTED <= content < least and not are_of_two(ours.stated, theirs.stated):
        least = _LEAST_QUOTED
    dense = len(pairs) / max(sizes) >= _LEAST_COMMON
    if content < _LEAST_BESIDE or not dense:
        return None
    here = Side(ours.article_id, _span(ours, first[0], last[0]), sizes[0])
    there = Side(theirs.article_id, _span(theirs, first[1], last[1]), sizes[1])
    enough = content >= least
    partly = quoted or _are_quoted(ours, theirs, pairs, either=True)
    return Pair(ours, theirs, Shared(here, there, common, content), enough, partly, apart)


def enough(pairs: Sequence[Pair]) -> list[Pair]:
    """Return the pairs of sentences of two articles that share enough to count.

    Alone, together with the sentences just before or behind, or, where words that one article
    quotes are retold in the other, beside much else that the two articles share.
    """
    known = {pair.numbers: pair for pair in pairs}
    much = any(pair.is_much for pair in pairs)

    def beside(pair: Pair) -> Iterator[Pair | None]:
        here, there = pair.numbers
        yield from (known.get((here + step, there + step)) for step in (-1, 1))

    return [
        one
        for one in pairs
        if one.enough or is_helped(one, beside(one)) or (much and once_quoted(one))
    ]


def is_helped(pair: Pair, beside: Iterable[Pair | None]) -> bool:
    """Tell whether two sentences share enough with what those just before or behind share.

    A statement that both quote says nothing of what each tells beside it, nor do sentences of two
    things.
    """
    most = max(
        (
            one.shared.content
            for one in beside
            if one is not None and one.quoted == pair.quoted and not one.apart
        ),
        default=0.0,
    )
    return not pair.apart and most > 0 and most + pair.shared.content >= _LEAST_CONTENT


def _are_quoted(
    ours: Sentence, theirs: Sentence, pairs: Sequence[tuple[int, int]], *, either: bool = False
) -> bool:
    """Tell whether most of what is shared stands in quotation marks in both, or either."""
    here = sum(ours.quoted[i] for i, _ in pairs)
    there = sum(theirs.quoted[j] for _, j in pairs)
    return 2 * (max(here, there) if either else min(here, there)) > len(pairs)


def _are_apart(ours: Sentence, theirs: Sentence, pairs: Sequence[tuple[int, int]]) -> bool:
    """Tell whether two sentences with words in common tell of two things, by the names in them.

    Words with content that stand in each other's place among those shared tell it, too, unless
    names are shared.
    """
    mine, other_names = _names_told(ours, theirs, pairs)
    if mine and other_names:
        return not any(
            one.startswith(other) or other.startswith(one) for one in mine for other in other_names
        )
    return any(
        _is_swapped(ours, i, k) and _is_swapped(theirs, j, m) for (i, j), (k, m) in pairwise(pairs)
    )


def _names_told(
    ours: Sentence, theirs: Sentence, pairs: Sequence[tuple[int, int]]
) -> tuple[frozenset[str], frozenset[str]]:
    """Return the names in two sentences that tell what each is about.

    Of a long stretch without a gap that one of them alone puts into somebody's mouth, who says it
    is not such; where both do, two may say like words of two things.
    """
    (i, j), (k, m) = pairs[0], pairs[-1]
    if len(pairs) >= _LONG_WORDS and k - i == m - j == len(pairs) - 1:
        mine, other = _speakers(ours, i, k), _speakers(theirs, j, m)
        if bool(mine) != bool(other):
            return ours.names - mine, theirs.names - other
    return ours.names, theirs.names


def _speakers(sentence: Sentence, first: int, last: int) -> frozenset[str]:
    """Return the names close to a word of saying before or behind a stretch of a sentence."""
    outside = [n for n in range(len(sentence.words)) if n < first or n > last]
    said = [n for n in outside if sentence.words[n] in _SAYING]
    return frozenset(
        name
        for name in sentence.names
        for n in outside
        if sentence.words[n].startswith(name) and any(abs(n - at) <= _CLOSE for at in said)
    )


def _is_swapped(sentence: Sentence, left: int, right: int) -> bool:
    """Tell whether one word alone, with content, stands between two that are shared."""
    return right - left == _ONE_BETWEEN and sentence.weights[left + 1] >= 1.0


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
    single = [pair for pair in pairs if pair.shared.here.span.end <= pair.ours.spans[-1][1]]
    ours = Counter(pair.ours.number for pair in single)
    theirs = Counter(pair.theirs.number for pair in single)
    return {p.numbers for p in pairs if ours[p.ours.number] > 1 or theirs[p.theirs.number] > 1}


def _stock(pair: Pair, *, is_repeated: bool) -> Stock | None:
    far = _far_apart(pair)
    if pair.shared.content > (_LONG_FAR if far else _LONG_CONTENT):
        return None
    if is_repeated:
        return Stock.REPEATED
    if far and not _of_one_day(pair):
        return Stock.OTHER_DAYS
    one, other = pair.ours.days, pair.theirs.days
    if one is None or other is None:
        return None
    gap = max((one.begin - other.end).days, (other.begin - one.end).days)
    if gap <= _APART or not _tell_days(pair):
        return None
    # The day of a week is easily read as that of the next.
    return None if gap % _WEEK == 0 and _is_verbatim(pair) else Stock.OTHER_DAYS


def _far_apart(pair: Pair) -> bool:
    """Tell whether two articles were published so long apart that they tell of two events."""
    one, other = pair.ours.published, pair.theirs.published
    return one is not None and other is not None and abs((one - other).days) > _FAR_APART


def _of_one_day(pair: Pair) -> bool:
    """Tell whether two sentences both say of what day they are, and it is one."""
    one, other = pair.ours.days, pair.theirs.days
    dated = pair.ours.dated and pair.theirs.dated
    return dated and one is not None and other is not None and one.overlaps(other)


def _tell_days(pair: Pair) -> bool:
    """Tell whether two sentences say of what days they are: both, or one where they say little.

    A sentence that stands in both as a whole is one, though only one article tells its day.
    """
    dated = pair.ours.dated, pair.theirs.dated
    little = any(dated) or pair.shared.content < _LITTLE_CONTENT
    return all(dated) or (little and not _is_verbatim(pair))


def _is_verbatim(pair: Pair) -> bool:
    """Tell whether the one sentence stands in the other for the most part, or a whole statement."""
    one = pair.shared
    if same_statement(pair.ours, pair.theirs) is not None:
        return True
    shorter = min(len(pair.ours.words), len(pair.theirs.words))
    words = min(one.here.words, one.there.words)
    return words >= _LONG_WORDS and one.common * words >= _NEARLY * shorter


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
