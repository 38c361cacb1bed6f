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
class Swap:
    """Words that stand in each other's place between words that are the same."""

    here: tuple[tuple[str, Span], ...]
    there: tuple[tuple[str, Span], ...]


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
