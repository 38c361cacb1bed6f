"""What each two of some articles share, worked out only as far as is asked.

Whether two passages have words in common is decided by the sentences around them, and whether two
articles are one text by as many sentences as that takes. The answers are those of `reuse_of`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import combinations

from reader.core.article import Article
from reader.core.claim import Annotation
from reader.core.passage import Span
from reader.corroboration.reuse_values import Shared
from reader.corroboration.said import Attribution
from reader.corroboration.sentence_pairs import (
    MOST_PLACES,
    MUCH_CONTENT,
    NEAR,
    Pair,
    both,
    can_count,
    can_share,
    follows,
    is_helped,
    joined,
    judged,
    measured,
    once_quoted,
    runs,
)
from reader.corroboration.wordings import Sentence, Wording

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
    """What each two of some articles share by themselves.

    What one pair takes does not grow with the number of the others. Remembers what it has read;
    for one thread at a time.
    """

    def __init__(
        self,
        articles: Iterable[Article],
        check: Callable[[], None] = lambda: None,
        said: Mapping[str, Sequence[Attribution]] | None = None,
    ) -> None:
        """Read nothing yet; `check` is called now and then, and ends the work by raising.

        `said` is what was found of who says what in articles, by their ids.
        """
        self._said = said or {}
        self._articles = {one.id: one for one in articles}
        self._order = {one: number for number, one in enumerate(self._articles)}
        self._check = check
        self._numbers: dict[tuple[str, ...], int] = {}
        self._texts: dict[str, _Text] = {}
        self._pairs: dict[tuple[str, str], _TwoTexts] = {}

    def between(self, one: str, other: str) -> tuple[Shared, ...]:
        """Return what `reuse_of` does for two of the articles, by their ids in any order."""
        return tuple(self._two(one, other)[0].stretches())

    def have_words_in_common(self, one: Annotation, other: Annotation) -> bool:
        """Tell whether two passages lie in words that their articles share, and that count."""
        if one.article_id == other.article_id:
            return False
        two, turned = self._two(one.article_id, other.article_id)
        here, there = (other.span, one.span) if turned else (one.span, other.span)
        return two.is_shared(here, there)

    def share_at_least(self, part: float, one: str, other: str) -> bool:
        """Tell whether so much of one of two articles, 0 to 1, stands in the other."""
        return self._two(one, other)[0].covers(part)

    def _two(self, one: str, other: str) -> tuple[_TwoTexts, bool]:
        """Return two articles in their order, and whether that is the other way round."""
        turned = self._order[one] > self._order[other]
        key = (other, one) if turned else (one, other)
        if key not in self._pairs:
            self._pairs[key] = _TwoTexts(self._text(key[0]), self._text(key[1]), self._check)
        return self._pairs[key], turned

    def _text(self, article_id: str) -> _Text:
        if article_id not in self._texts:
            self._check()
            read = Wording.of(self._articles[article_id], self._said.get(article_id))
            self._texts[article_id] = _Text.of(read, self._numbers)
        return self._texts[article_id]


@dataclass(frozen=True)
class _Text:
    """The sentences of an article, the runs of words in each, and in which of them each run is."""

    sentences: Sequence[Sentence]
    words: int
    runs: Sequence[frozenset[int]]
    places: dict[int, list[int]]
    begins: Sequence[int]
    ends: Sequence[int]

    @classmethod
    def of(cls, wording: Wording, numbers: dict[tuple[str, ...], int]) -> _Text:
        """Return an article's words by their runs, to each of which `numbers` gives its number."""
        listed = wording.sentences
        places: dict[int, list[int]] = defaultdict(list)
        own: list[frozenset[int]] = []
        for at, sentence in enumerate(listed):
            found = [numbers.setdefault(run, len(numbers)) for run in runs(sentence)]
            for run in found:
                places[run].append(at)
            own.append(frozenset(found))
        begins = [one.spans[0][0] for one in listed]
        ends = [one.spans[-1][1] for one in listed]
        return cls(listed, wording.words, own, dict(places), begins, ends)

    def around(self, span: Span) -> range:
        """Return the sentences of which a stretch over `span` has at least one."""
        first = bisect_right(self.ends, span.start - NEAR)
        return range(first, bisect_left(self.begins, span.end + NEAR))

    def next_to(self, number: int, step: int) -> range:
        """Return a sentence and those before it, for a `step` of -1, or behind it, close by."""
        if step > 0:
            return range(number, bisect_right(self.begins, self.ends[number] + NEAR))
        return range(bisect_left(self.ends, self.begins[number] - NEAR), number + 1)


@dataclass
class _TwoTexts:
    """Two articles, with what has been found by now of what they share, by their sentences."""

    ours: _Text
    theirs: _Text
    check: Callable[[], None]
    _pairs: dict[tuple[int, int], Pair | None] = field(default_factory=dict)
    _met: dict[int, dict[int, float]] = field(default_factory=dict)
    _may: dict[int, frozenset[int]] = field(default_factory=dict)
    _met_by: dict[int, set[int]] = field(default_factory=dict)
    _judged: dict[int, list[Shared]] = field(default_factory=dict)

    def stretches(self) -> Iterator[Shared]:
        """Yield all that they share, in order."""
        every = range(len(self.ours.sentences))
        return joined(one for number in every for one in self._shared_at(number))

    def is_shared(self, here: Span, there: Span) -> bool:
        """Tell whether a stretch that counts lies over both of two passages."""
        near = self.ours.around(here)
        if not self._hang_together(near, self.theirs.around(there)):
            return False
        found = (one for number in near for one in self._shared_at(number))
        nearest = next(found, None)
        if nearest is None:
            return False
        begin = min(near.start, self._beginning(nearest, there))
        return any(
            one.stock is None and one.here.span.overlaps(here) and one.there.span.overlaps(there)
            for one in self._growing(range(begin, near.stop), there)
        )

    def covers(self, part: float) -> bool:
        """Tell whether the stretches that count are so large a part of either text."""
        ours, theirs = self.ours, self.theirs
        least = part * max(ours.words, 1), part * max(theirs.words, 1)
        meets = [self._counting(number) for number in range(len(ours.sentences))]
        left = [
            sum(len(one.words) * len(met) for one, met in zip(ours.sentences, meets, strict=True)),
            sum(len(theirs.sentences[n].words) for met in meets for n in met),
        ]
        covered = [0, 0]
        for number, met in enumerate(meets):
            if covered[0] + left[0] < least[0] and covered[1] + left[1] < least[1]:
                return False
            left[0] -= len(ours.sentences[number].words) * len(met)
            left[1] -= sum(len(theirs.sentences[n].words) for n in met)
            for one in self._shared_at(number):
                if one.stock is None:
                    covered[0] += one.here.words
                    covered[1] += one.there.words
            if covered[0] >= least[0] or covered[1] >= least[1]:
                return True
        return False

    # Stretches

    def _hang_together(self, near: range, others: range) -> bool:
        """Tell whether sentences of both could be of one stretch, by their runs of words alone."""
        begun = [(number, other) for number in near for other in self._counting(number)]
        for step in (1, -1):
            waiting, seen = list(begun), set(begun)
            while waiting:
                number, other = waiting.pop()
                if other in others:
                    return True
                if (other < others.start) != (step > 0):
                    continue
                for one in self.ours.next_to(number, step):
                    beside = self._counting(one).intersection(self.theirs.next_to(other, step))
                    fresh = {(one, each) for each in beside} - seen
                    seen |= fresh
                    waiting += fresh
        return False

    def _beginning(self, one: Shared, there: Span) -> int:
        """Return the sentence with which a stretch begins, so far back as `there` lies."""
        ours = self.ours
        at = before = bisect_right(ours.begins, one.here.span.start) - 1
        while before and one.there.span.start >= there.end:
            before -= 1
            if one.here.span.start - ours.ends[before] > NEAR:
                break
            if found := self._shared_at(before):
                if not follows(found[-1], one):
                    break
                at, one = before, found[0]
        return at

    def _growing(self, near: range, there: Span) -> Iterator[Shared]:
        """Yield the stretches of some sentences whenever they grow, so far on as `there` lies."""
        stretch: Shared | None = None
        for number in range(near.start, len(self.ours.sentences)):
            if number >= near.stop and (
                stretch is None
                or stretch.there.span.end > there.start
                or self.ours.begins[number] - stretch.here.span.end > NEAR
            ):
                return
            for one in self._shared_at(number):
                grows = stretch is not None and follows(stretch, one)
                stretch = both(stretch, one) if stretch is not None and grows else one
                yield stretch

    # Sentences

    def _meets(self, number: int) -> dict[int, float]:
        """Return the sentences of theirs that can share something with one of ours: how much."""
        found = self._met.get(number)
        if found is None:
            own, ours, theirs = self.ours.sentences[number], self.ours.places, self.theirs.places
            begun = {
                other
                for run in self.ours.runs[number] & theirs.keys()
                if number in ours[run][:MOST_PLACES]
                for other in theirs[run]
            }
            most = {one: can_share(own, self.theirs.sentences[one]) for one in begun}
            found = {one: share for one, share in most.items() if share}
            self._met[number] = found
        return found

    def _is_met_by(self, other: int) -> set[int]:
        """Return the sentences of ours that have a run of words in common with one of theirs."""
        found = self._met_by.get(other)
        if found is None:
            places = self.ours.places
            shared = self.theirs.runs[other] & places.keys()
            found = {number for run in shared for number in places[run][:MOST_PLACES]}
            self._met_by[other] = found
        return found

    def _pair(self, number: int, other: int) -> Pair | None:
        """Return what two sentences share; None for too little, or no run of words."""
        key = number, other
        if key not in self._pairs:
            self.check()
            ours, theirs = self.ours.sentences, self.theirs.sentences
            met = self._most(number, other) > 0
            self._pairs[key] = measured(ours[number], theirs[other]) if met else None
        return self._pairs[key]

    def _most(self, number: int, other: int) -> float:
        """Return how much two sentences can share at most; 0 also where there is no such one."""
        there = 0 <= number < len(self.ours.sentences)
        return self._meets(number).get(other, 0.0) if there else 0.0

    def _counting(self, number: int) -> frozenset[int]:
        """Return the sentences of theirs that can share so much with one of ours that it counts."""
        if number not in self._may:
            met = self._meets(number)
            self._may[number] = frozenset(one for one in met if self._may_count(number, one))
        return self._may[number]

    def _may_count(self, number: int, other: int) -> bool:
        beside = max(self._most(number + step, other + step) for step in (-1, 1))
        return can_count(self._most(number, other), beside)

    def _kept(self, number: int, other: int) -> Pair | None:
        """Return what two sentences share, None where that does not count at all."""
        if not self._may_count(number, other):
            return None
        pair = self._pair(number, other)
        if pair is None or pair.enough or is_helped(pair, self._beside(number, other)):
            return pair
        return pair if once_quoted(pair) and self._share_much else None

    def _beside(self, number: int, other: int) -> Iterator[Pair | None]:
        """Yield what the sentences just before share, and those just behind."""
        for step in (-1, 1):
            yield self._pair(number + step, other + step)

    @cached_property
    def _share_much(self) -> bool:
        every = range(len(self.ours.sentences))
        pairs = (
            self._pair(number, other)
            for number in every
            for other, most in self._meets(number).items()
            if most >= MUCH_CONTENT
        )
        return any(pair.is_much for pair in pairs if pair is not None)

    def _shared_at(self, number: int) -> list[Shared]:
        """Return what begins in a sentence of ours, in order."""
        if number not in self._judged:
            together = self._together(number)
            for one, _ in together:
                self._judged[one] = []
            for pair in judged(list(together.values())):
                self._judged[pair.ours.number].append(pair.shared)
            self._judged.setdefault(number, [])
        return self._judged[number]

    def _together(self, number: int) -> dict[tuple[int, int], Pair]:
        """Return the pairs of sentences that are judged together, as they stand for each other."""
        found: dict[tuple[int, int], Pair] = {}
        waiting = [(number, 0)]
        while waiting:
            one, side = waiting.pop()
            others = self._is_met_by(one) if side else self._counting(one)
            for other in others:
                key = (other, one) if side else (one, other)
                if key in found:
                    continue
                if (pair := self._kept(*key)) is not None:
                    found[key] = pair
                    waiting.append((other, 1 - side))
        return found
