"""Where in a text something like a quote may stand: found by pieces of it that are left.

A quote that was edited in a few places still has stretches without an edit. Its pieces are looked
for one by one; those found vote for the place where the quote would have to begin, a rare piece
with more weight than a common one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

_PIECES = 32
"""How many pieces of a quote are looked for at most."""

_LENGTHS = ((48, 8), (20, 6), (0, 4))
"""From how many characters of quote on the pieces have which length."""

_COMMONEST = 60
"""A piece that occurs more often than this says nothing."""

_COMMONEST_OF_EQUALS = 300
"""The same where all pieces do: in a text of many equal sentences."""

_ENOUGH = 0.35
"""Places with less than this share of the votes of the best are not looked at."""


def windows(text: str, quote: str, most: int) -> list[tuple[int, int]]:
    """Return up to `most` stretches of `text` that something like `quote` may lie in, best first.

    Each is wider than the quote by room for what may have been put in. Costs about a microsecond
    for every ten thousand characters of text and piece.
    """
    votes = _votes(text, quote)
    room = max(24, len(quote) // 3)
    ranked = sorted(votes, key=lambda place: (-_support(votes, place), place))
    found: list[tuple[int, int]] = []
    best = _support(votes, ranked[0]) if ranked else 0.0
    width = _width(quote)
    taken: set[int] = set()
    for place in ranked:
        if len(found) == most or _support(votes, place) < _ENOUGH * best:
            break
        if place in taken:
            continue
        taken |= {place - 1, place, place + 1}
        start = place * width
        found.append((max(0, start - room), min(len(text), start + width + len(quote) + room)))
    return found


def occurrences(text: str, words: str, most: int) -> Iterator[int]:
    """Yield where `words` begin in `text`, overlapping or not, at most `most` times."""
    at = text.find(words)
    while at >= 0 and most > 0:
        yield at
        most -= 1
        at = text.find(words, at + 1)


def _votes(text: str, quote: str) -> dict[int, float]:
    votes: dict[int, float] = defaultdict(float)
    width = _width(quote)
    for most in (_COMMONEST, _COMMONEST_OF_EQUALS):
        for offset, piece in _pieces(quote):
            places = list(occurrences(text, piece, most + 1))
            if len(places) > most:
                continue
            # Two pieces side by side say more than one does twice.
            for begins in {(place - offset) // width for place in places}:
                votes[begins] += 1 / len(places)
        if votes:
            break
    return votes


def _support(votes: dict[int, float], place: int) -> float:
    # What was put in or taken out shifts the later pieces to the next place but one at most.
    return votes[place] + 0.9 * max(votes.get(place - 1, 0), votes.get(place + 1, 0))


def _width(quote: str) -> int:
    return max(16, len(quote) // 4)


def _pieces(quote: str) -> Iterator[tuple[int, str]]:
    length = next(size for at_least, size in _LENGTHS if len(quote) >= at_least)
    length = min(length, len(quote))
    last = len(quote) - length
    step = max(length // 2, -(-last // (_PIECES - 1)) if last else 1)
    for offset in range(0, last + 1, step):
        yield offset, quote[offset : offset + length]
