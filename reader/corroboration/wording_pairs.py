"""Two wordings laid side by side, with what is the same and what stands in its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.core.frozen import frozen
from reader.core.passage import Span
from reader.corroboration.aligning import align
from reader.corroboration.sentence_pairs import worth
from reader.corroboration.terms import STOP
from reader.corroboration.wordings import words_at

_LONGEST = 200
_EDGE = 2
_FEW = 5

Words = Sequence[tuple[str, Span]]


@frozen
class Segment:
    """A stretch of two wordings: the same on both sides, or one in place of the other.

    A side is None where it has nothing there.
    """

    here: Span | None
    there: Span | None
    same: bool


@frozen
class Swap:
    """Words that stand in each other's place between words that are the same."""

    here: tuple[tuple[str, Span], ...]
    there: tuple[tuple[str, Span], ...]


def side_by_side(here: str, mine: Span, there: str, other: Span) -> tuple[Segment, ...]:
    """Return two wordings as segments, in order, the first 200 words of each."""
    ours, theirs = words_at(here, mine)[:_LONGEST], words_at(there, other)[:_LONGEST]
    segments: list[Segment] = []
    i = j = 0
    for a, b in _pairs(ours, theirs):
        if a > i or b > j:
            segments.append(Segment(_over(ours, i, a), _over(theirs, j, b), same=False))
        last = segments[-1] if segments else None
        if last is not None and last.same and a == i and b == j and last.here and last.there:
            one = Span(last.here.start, ours[a][1].end)
            two = Span(last.there.start, theirs[b][1].end)
            segments[-1] = Segment(one, two, same=True)
        else:
            segments.append(Segment(ours[a][1], theirs[b][1], same=True))
        i, j = a + 1, b + 1
    if i < len(ours) or j < len(theirs):
        rest = Segment(_over(ours, i, len(ours)), _over(theirs, j, len(theirs)), same=False)
        segments.append(rest)
    return tuple(segments)


def swaps(here: str, mine: Span, there: str, other: Span) -> Iterator[Swap]:
    """Yield what stands in place of what, at most three words each, also at both ends."""
    ours, theirs = words_at(here, mine)[:_LONGEST], words_at(there, other)[:_LONGEST]
    pairs = _pairs(ours, theirs)
    if not pairs:
        return
    first, last = pairs[0], pairs[-1]
    yield Swap(
        tuple(ours[max(first[0] - _EDGE, 0) : first[0]]),
        tuple(theirs[max(first[1] - _EDGE, 0) : first[1]]),
    )
    for (a, b), (c, d) in pairwise(pairs):
        if a + 1 < c <= a + 4 and b + 1 < d <= b + 4:
            yield Swap(tuple(ours[a + 1 : c]), tuple(theirs[b + 1 : d]))
    yield Swap(
        tuple(ours[last[0] + 1 : last[0] + 1 + _EDGE]),
        tuple(theirs[last[1] + 1 : last[1] + 1 + _EDGE]),
    )


def beside_same(here: str, mine: Span, there: str, other: Span) -> Iterator[tuple[Span, Span]]:
    """Yield words that stand just before or after a word with content that both have.

    Unlike `swaps`, wherever that word stands: "a huge mistake", "a colossal mistake". Not
    words that stand in both passages.
    """
    ours, theirs = words_at(here, mine)[:_LONGEST], words_at(there, other)[:_LONGEST]
    places: dict[str, list[int]] = {}
    for number, (word, _) in enumerate(theirs):
        if word not in STOP:
            places.setdefault(word, []).append(number)
    both = {word for word, _ in ours} & {word for word, _ in theirs}
    for number, (word, _) in enumerate(ours):
        for at in places.get(word, ())[:_FEW]:
            for step in (-1, 1):
                one, two = number + step, at + step
                if not (0 <= one < len(ours) and 0 <= two < len(theirs)):
                    continue
                if not {ours[one][0], theirs[two][0]} & both:
                    yield ours[one][1], theirs[two][1]


def common(here: str, mine: Span, there: str, other: Span) -> list[tuple[Span, Span]]:
    """Return the words that are the same on both sides, in order."""
    ours, theirs = words_at(here, mine)[:_LONGEST], words_at(there, other)[:_LONGEST]
    return [(ours[a][1], theirs[b][1]) for a, b in _pairs(ours, theirs)]


def _pairs(ours: Words, theirs: Words) -> tuple[tuple[int, int], ...]:
    return align([word for word, _ in ours], [word for word, _ in theirs], worth).pairs


def _over(words: Words, first: int, last: int) -> Span | None:
    return Span(words[first][1].start, words[last - 1][1].end) if last > first else None
