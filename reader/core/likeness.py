"""Which passages of several articles speak of the same thing, by the words they share.

Passages share names, numbers, dates and other words; what stands in few passages counts for more
(inverse document frequency, Spärck Jones 1972) and the sum is set against the length of both
passages (cosine). Words are folded to lower case and cut to their first letters, which joins
most inflected forms and spellings of a name without a dictionary.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from math import log, sqrt
from typing import Protocol

from reader.core.article import Article, BlockKind
from reader.core.focus import interval_of
from reader.core.frozen import frozen
from reader.core.late import late_pattern
from reader.core.passage import Span
from reader.core.sentences import sentences
from reader.core.times import TimeExpression

_WORD = late_pattern(r"[^\W\d_]{3,}|\d+(?:[.,]\d+)*")
_STEM = 7
_SHORT = 4
_NAME = _NUMBER = 1.5
_DATE = 2.0
_LONGEST_DATE = 31
_LONG, _PART = 900, 500
_ENDLESS = 4_000
"""Characters beyond which no sentence goes on: what does is a list, or has lost its stops."""
_TOLD = frozenset(
    {
        BlockKind.TITLE,
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
        BlockKind.LIST_ITEM,
        BlockKind.QUOTE,
        BlockKind.CAPTION,
    }
)
_HEADS = frozenset({BlockKind.TITLE, BlockKind.HEADING})


@frozen
class Match:
    """A passage that answers to another one, and how alike they are, from 0 to 1."""

    span: Span
    likeness: float


class Matcher(Protocol):
    """Finds passages that correspond; a better one than shared words can take this place."""

    def starts(self, article_id: str) -> Sequence[int]:
        """Return where the passages of an article begin, in order."""
        ...

    def passage_at(self, article_id: str, position: int) -> Span | None:
        """Return the passage at or before a position, or None in an article without any."""
        ...

    def likeness(self, article_id: str, position: int, other_id: str, other: int) -> float:
        """Return how alike the passages at two places are, their dates left out of account."""
        ...

    def matches(self, article_id: str, position: int, other_id: str) -> Sequence[Match]:
        """Return the passages of another article that correspond, the best one first."""
        ...


@frozen
class Passages:
    """The passages of one article and what each is made of, worked out once.

    `words` and `dates` hold, by passage, what it has in common with others if they have it too,
    with a factor for its kind. `heads` are titles: they are asked about but answer nothing, so that
    they are not among the `places`, the passages in which each word or date stands: plain numbers,
    as a long article has a million of them and Python's collector looks at all else. `counts` tell
    in how many passages that is, titles included.
    """

    spans: tuple[Span, ...]
    words: tuple[Mapping[str, float], ...]
    dates: tuple[Mapping[str, float], ...]
    heads: frozenset[int]
    places: Mapping[str, Sequence[int]]
    counts: Mapping[str, int]

    @classmethod
    def of(cls, article: Article) -> Passages:
        """Read the passages of an article."""
        reading = PassageReading(article)
        while not reading.go_on():
            pass
        return reading.passages()

    def at(self, position: int) -> int:
        """Return the number of the passage at or before a position; the first one before it."""
        return max(bisect_right(self.spans, position, key=lambda span: span.start) - 1, 0)


class PassageReading:
    """Reads the passages of an article bit by bit, so that a long one holds nobody up."""

    def __init__(self, article: Article) -> None:
        """Begin with `article`."""
        self.article = article
        self._starts = [time.start for time in article.times]
        self._spans: list[Span] = []
        self._heads: set[int] = set()
        self._words: list[Mapping[str, float]] = []
        self._dates: list[Mapping[str, float]] = []
        self._places: dict[str, list[int]] = defaultdict(list)
        self._counts: Counter[str] = Counter()
        self._terms: dict[str, str] = {}
        self._coming = self._passages()

    def go_on(self, weight: int = 40_000) -> bool:
        """Read passages of so many characters or a little more; True when all are read."""
        for span in self._coming:
            self._take(span)
            weight -= len(span)
            if weight <= 0:
                return False
        return True

    def passages(self) -> Passages:
        """Return what was read."""
        dates, heads = tuple(self._dates), frozenset(self._heads)
        words, spans = tuple(self._words), tuple(self._spans)
        return Passages(spans, words, dates, heads, self._places, self._counts)

    def _passages(self) -> Iterator[Span]:
        for block in self.article.blocks:
            if block.kind in _TOLD:
                if block.kind in _HEADS:
                    self._heads.add(len(self._spans))
                yield from _parts(self.article.text, block.span)

    def _take(self, span: Span) -> None:
        first, last = (bisect_left(self._starts, place) for place in (span.start, span.end))
        times = [t for t in self.article.times[first:last] if interval_of(t) is not None]
        number = len(self._spans)
        self._spans.append(span)
        self._words.append(_words(self.article.text, span, times, self._terms))
        self._dates.append(_dates(times))
        for terms in (self._words[-1], self._dates[-1]):
            self._counts.update(terms.keys())
            if number not in self._heads:
                for term in terms:
                    self._places[term].append(number)


class SharedWords:
    """The usual matcher: names, numbers, dates and words in common."""

    least = 0.18
    """What is less alike than this does not correspond."""

    def __init__(self, passages: Mapping[str, Passages]) -> None:
        """Weigh the words of these articles, by their ids, against each other."""
        self._passages = passages
        counts: Counter[str] = Counter()
        for each in passages.values():
            counts.update(each.counts)
        total = sum(len(each.spans) for each in passages.values())
        self._weight = {term: log((total + 1) / (n + 0.5)) for term, n in counts.items()}
        # Of long articles few passages are ever asked about.
        self._plain: dict[tuple[str, int], float] = {}
        self._full: dict[tuple[str, int], float] = {}

    def starts(self, article_id: str) -> Sequence[int]:
        """Return where the passages of an article begin, in order."""
        return [span.start for span in self._passages[article_id].spans]

    def passage_at(self, article_id: str, position: int) -> Span | None:
        """Return the passage at or before a position, or None in an article without any."""
        passages = self._passages[article_id]
        return passages.spans[passages.at(position)] if passages.spans else None

    def likeness(self, article_id: str, position: int, other_id: str, other: int) -> float:
        """Return how alike the passages at two places are, their dates left out of account."""
        one, two = self._passages[article_id], self._passages[other_id]
        if not one.spans or not two.spans:
            return 0.0
        first, second = one.at(position), two.at(other)
        left, right = one.words[first], two.words[second]
        shared = sum(
            self._weight[term] ** 2 * factor * right[term]
            for term, factor in left.items()
            if term in right
        )
        return _share(
            shared, self._plain_norm(article_id, first), self._plain_norm(other_id, second)
        )

    def matches(self, article_id: str, position: int, other_id: str) -> Sequence[Match]:
        """Return the passages of another article that correspond, the best one first."""
        mine, theirs = self._passages[article_id], self._passages[other_id]
        if not mine.spans:
            return ()
        asked, places = mine.at(position), theirs.places
        kinds = (mine.words, theirs.words), (mine.dates, theirs.dates)
        sums: dict[int, float] = defaultdict(float)
        for ours, others in kinds:
            for term, factor in ours[asked].items():
                weight = self._weight[term] ** 2 * factor
                for number in places.get(term, ()):
                    sums[number] += weight * others[number][term]
        norm = self._full_norm(article_id, asked)
        found = [
            Match(theirs.spans[number], alike)
            for number, shared in sums.items()
            if (alike := _share(shared, norm, self._full_norm(other_id, number))) >= self.least
        ]
        return sorted(found, key=lambda match: (-match.likeness, match.span))

    def _plain_norm(self, article_id: str, number: int) -> float:
        known = self._plain.get((article_id, number))
        if known is None:
            words = self._passages[article_id].words[number]
            known = self._plain[article_id, number] = self._norm(words)
        return known

    def _full_norm(self, article_id: str, number: int) -> float:
        known = self._full.get((article_id, number))
        if known is None:
            of = self._passages[article_id]
            known = self._norm(of.words[number], of.dates[number])
            self._full[article_id, number] = known
        return known

    def _norm(self, *parts: Mapping[str, float]) -> float:
        return sqrt(sum((self._weight[t] * f) ** 2 for terms in parts for t, f in terms.items()))


def _share(shared: float, norm: float, other: float) -> float:
    return shared / (norm * other) if norm and other else 0.0


def _parts(text: str, span: Span) -> Iterator[Span]:
    """Yield a block, or where it is very long, stretches of whole sentences of it.

    What goes on without the end of a sentence is parted between words.
    """
    if len(span) <= _LONG:
        yield span
        return
    begin = end = span.start
    for sentence in _sentences(text, span):
        if sentence.end - begin > _PART and end > begin:
            yield Span(begin, end)
            begin = sentence.start
        end = sentence.end
    if end > begin:
        yield Span(begin, end)


def _sentences(text: str, span: Span) -> Iterator[Span]:
    """Yield sentences; what goes on very long without an end is parted between words."""
    begin = span.start
    while begin < span.end:
        end = span.end
        if end - begin > _ENDLESS:
            space = text.find(" ", begin + _ENDLESS, end)
            end = space if space > 0 else end
        last = begin
        for sentence in sentences(text, Span(begin, end)):
            # The last one may go on behind what was looked at, unless it fills all of that.
            if sentence.end < end or end == span.end or last == begin:
                yield sentence
                last = sentence.end
        begin = max(last, begin + 1)


class _Dated:
    """Tells which places of a text name dates; asked about later and later ones."""

    def __init__(self, times: Sequence[TimeExpression]) -> None:
        self._coming, self._end = iter(times), 0
        self._next = next(self._coming, None)

    def has(self, place: int) -> bool:
        while self._next is not None and self._next.start <= place:
            self._end = max(self._end, self._next.end)
            self._next = next(self._coming, None)
        return place < self._end


def _words(
    text: str, span: Span, times: Sequence[TimeExpression], known: dict[str, str]
) -> dict[str, float]:
    """Return the words of a passage; what names a date counts as that date alone.

    What each word is folded to is kept once, in `known`, for the words of the whole article.
    """
    found: dict[str, float] = {}
    dated = _Dated(times)
    for match in _WORD.finditer(text, span.start, span.end):
        if times and dated.has(match.start()):
            continue
        word = match.group()
        factor = 1.0
        if word[0].isdigit():
            factor = _NUMBER
        elif word[0].isupper() and match.start() > span.start:
            factor = _NAME
        term = known.get(word)
        if term is None:
            term = known[word] = _folded(word)
        if factor > found.get(term, 0.0):
            found[term] = factor
    return found


def _folded(word: str) -> str:
    folded = word.casefold()
    if len(folded) > _SHORT and folded.endswith("s"):
        folded = folded[:-1]
    return folded[:_STEM]


def _dates(times: Sequence[TimeExpression]) -> dict[str, float]:
    days = (interval_of(time) for time in times)
    return {
        f"{each.begin}/{each.end}": _DATE
        for each in days
        if each is not None and each.days <= _LONGEST_DATE
    }
