"""Which lines and sentences of one text are which of those of another, and which of it is sure.

A line that stands there a dozen times cannot be told from its copies by its words, hardly by what
is beside it, but well by the order of all that was left alone. So lines are aligned first, and
between two that were left alone the sentences: the longest common subsequence, found with the
bit-vector method of Hyyrö (2004) on Python's integers. Where that is not the only one, as when one
of several equal sentences in a row was taken out, only those pairs are sure that the first and the
last one have in common.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from reader.anchoring.normal import Normal
from reader.core.frozen import frozen
from reader.core.passage import Span

_MOST = 1 << 26
"""Bits that an alignment may take; what has more lines and as many other ones is not aligned."""

_BESIDE = 64
"""Characters of what was left alone that are kept on either side of what was not."""

_END = re.compile(
    "[.!?\u2026]+[\"'\u201d\u2019\u00bb)\\]]*(?=\\s)"
    '|[\u3002\uff01\uff1f]["\u201d\u300d\u300f\uff09]*'
    "|\n(?![ \t]*[a-z])"
)
"""Where a sentence ends: also with its line, unless the next one goes on with a small letter."""

_LINE = re.compile(r"\S(?:[^\n]*\S)?")
_SIMPLE = re.compile(r"[\w ,.;:!?()]*", re.ASCII)

Match = tuple[int, int, bool]


Stretch = tuple[int, int]
"""Where something begins and ends; there are too many here to make a `Span` of each."""


class Pair(NamedTuple):
    """A line or sentence that both texts have, where it is in each, and whether that is sure."""

    old: Stretch
    new: Stretch
    sure: bool


@frozen
class Followed:
    """Where a passage that was left alone is now; `sure` when no equal one can be meant."""

    span: Span
    sure: bool


class Leftover:
    """The stretches of a text between what was left alone, put together to be looked through."""

    def __init__(self, text: str, kept: Sequence[Stretch]) -> None:
        """Leave out what was `kept`, but for some characters beside what was not."""
        self._pieces: list[Span] = []
        edges = [0, *(edge for span in kept for edge in span), len(text)]
        for start, end in zip(edges[::2], edges[1::2], strict=True):
            if text[start:end].strip():
                self._take(Span(max(0, start - _BESIDE), min(len(text), end + _BESIDE)))
        self._starts = [piece.start for piece in self._pieces]
        self._at = [0, *accumulate(len(piece) + 1 for piece in self._pieces)]
        self.text = "\n".join(text[piece.start : piece.end] for piece in self._pieces)

    def _take(self, piece: Span) -> None:
        if self._pieces and piece.start <= self._pieces[-1].end:
            piece = Span(self._pieces.pop().start, piece.end)
        self._pieces.append(piece)

    def at(self, position: int) -> int:
        """Return where a position of the whole text is in what is left over, or about where."""
        index = max(0, bisect_right(self._starts, position) - 1)
        if not self._pieces:
            return 0
        piece = self._pieces[index]
        return self._at[index] + min(max(0, position - piece.start), len(piece))

    def whole(self, span: Span) -> Span | None:
        """Return where in the whole text a stretch of what is left over is; None across a gap."""
        if not self._pieces:
            return None
        index = bisect_right(self._at, span.start) - 1
        piece = self._pieces[min(index, len(self._pieces) - 1)]
        shift = piece.start - self._at[index]
        found = Span(span.start + shift, span.end + shift)
        return found if found.end <= piece.end else None


class Alignment:
    """What of one text was left alone in another."""

    def __init__(self, old: str, new: str) -> None:
        """Align two texts; takes about ten milliseconds for 250 KB of which a tenth was changed."""
        self._old, self._new = old, new
        self._pairs = list(_pairs(old, new))
        self._old_starts = [pair.old[0] for pair in self._pairs]
        self._new_starts = [pair.new[0] for pair in self._pairs]

    def follow(self, passage: Span) -> Followed | None:
        """Return where a passage of the old text is if all of it was left alone, else None."""
        first = bisect_right(self._old_starts, passage.start) - 1
        last = bisect_left(self._old_starts, passage.end) - 1
        if first < 0 or passage.end > self._pairs[last].old[1]:
            return None
        pairs = self._pairs[first : last + 1]
        if not pairs or passage.start >= pairs[0].old[1]:
            return None
        for one, other in pairwise(pairs):
            if not self._side_by_side(one, other):
                return None
        start = self._mapped(pairs[0], passage.start, end=False)
        end = self._mapped(pairs[-1], passage.end, end=True)
        return Followed(Span(start, end), all(p.sure for p in pairs)) if start < end else None

    def between(self, passage: Span) -> tuple[Span, Span] | None:
        """Return what lies around a passage between what was left alone, in either text.

        None where nothing was, so that all lies there.
        """
        if not self._pairs:
            return None
        after = bisect_left(self._old_starts, passage.end)
        before = bisect_right(self._old_starts, passage.start) - 1
        if before >= 0 and self._pairs[before].old[1] > passage.start:
            # It begins in something that was left alone and goes on in something else.
            before -= 1
        left = self._pairs[before] if before >= 0 else None
        right = self._pairs[after] if after < len(self._pairs) else None
        old = Span(left.old[1] if left else 0, right.old[0] if right else len(self._old))
        new = Span(left.new[1] if left else 0, right.new[0] if right else len(self._new))
        return old, new

    def is_anothers(self, found: Span, passage: Span) -> bool:
        """Tell whether what is at `found` was left alone, and was another than `passage` before."""
        middle = (found.start + found.end) // 2
        index = bisect_right(self._new_starts, middle) - 1
        if index < 0 or middle >= self._pairs[index].new[1]:
            return False
        own = self._pairs[index].old
        return own[1] <= passage.start or own[0] >= passage.end

    def is_kept(self, passage: Span) -> bool:
        """Tell whether the middle of a passage of the old text was left alone."""
        middle = (passage.start + passage.end) // 2
        index = bisect_right(self._old_starts, middle) - 1
        return index >= 0 and middle < self._pairs[index].old[1]

    def leftover(self) -> Leftover:
        """Return what of the new text has no counterpart in the old one."""
        return Leftover(self._new, [pair.new for pair in self._pairs])

    def _side_by_side(self, one: Pair, other: Pair) -> bool:
        old = self._old[one.old[1] : other.old[0]]
        new = self._new[one.new[1] : other.new[0]]
        return not old.strip() and not new.strip()

    def _mapped(self, pair: Pair, position: int, *, end: bool) -> int:
        was, now = (
            self._old[slice(*pair.old)],
            self._new[slice(*pair.new)],
        )
        inside = position - pair.old[0]
        if was == now:
            return pair.new[0] + inside
        before, after = Normal(was), Normal(now)
        if end:
            at = len(before.text) if inside >= len(was) else before.from_raw(inside)
            return pair.new[0] + after.to_raw(max(0, at - 1), at).end
        return pair.new[0] + after.to_raw(before.from_raw(inside), len(after.text)).start


def _pairs(old: str, new: str) -> Iterator[Pair]:
    """Yield what both texts have, in order."""
    ours, theirs = _lines(old), _lines(new)
    matches = _aligned([old[a:b] for a, b in ours], [new[a:b] for a, b in theirs])
    last_old = last_new = 0
    for i, j, sure in [*matches, (len(ours), len(theirs), True)]:
        if last_old < i and last_new < j:
            yield from _sentences_between(
                old, (ours[last_old][0], ours[i - 1][1]),
                new, (theirs[last_new][0], theirs[j - 1][1]),
            )  # fmt: skip
        if i < len(ours):
            yield Pair(ours[i], theirs[j], sure)
        last_old, last_new = i + 1, j + 1


def _sentences_between(old: str, was: Stretch, new: str, now: Stretch) -> Iterator[Pair]:
    ours, theirs = list(_sentences(old, was)), list(_sentences(new, now))
    known: dict[str, str] = {}
    keys = [
        [_key(text[a:b], known) for a, b in found] for text, found in ((old, ours), (new, theirs))
    ]
    for i, j, sure in _aligned(*keys):
        yield Pair(ours[i], theirs[j], sure)


def _lines(text: str) -> list[Stretch]:
    return [match.span() for match in _LINE.finditer(text)]


def _sentences(text: str, within: Stretch) -> Iterator[Stretch]:
    start, last = within
    ends = [match.end() for match in _END.finditer(text, start, last)]
    for end in (*ends, last):
        words = text[start:end]
        inner = words.strip()
        if inner:
            first = start + words.index(inner)
            yield first, first + len(inner)
        start = end


def _key(sentence: str, known: dict[str, str]) -> str:
    """Return what a sentence is compared as: without what typesetting adds."""
    if _SIMPLE.fullmatch(sentence):
        return sentence
    if sentence not in known:
        known[sentence] = Normal(sentence).text
    return known[sentence]


def _aligned(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Match]:
    """Return which of the old are which of the new, in order, and which of these pairs are sure."""
    shorter = min(len(old), len(new))
    head = next((n for n in range(shorter) if old[n] != new[n]), shorter)
    room = shorter - head
    tail = next((n for n in range(room) if old[-1 - n] != new[-1 - n]), room)
    middle = _subsequence(old[head : len(old) - tail], new[head : len(new) - tail])
    pairs = [
        *((n, n) for n in range(head)),
        *((head + i, head + j) for i, j in middle),
        *((len(old) + n, len(new) + n) for n in range(-tail, 0)),
    ]
    pairs = list(_supported(old, new, pairs))
    if len(old) != len(new):
        # Otherwise something took the place of something else, and the rest stayed as it was.
        wider = _up_to_unique(old, new, head, tail)
        if wider != (head, tail):
            head, tail = wider
            middle = _subsequence(old[head : len(old) - tail], new[head : len(new) - tail])
    sure = _only_ones(old[head : len(old) - tail], new[head : len(new) - tail], middle)
    first = len(old) - tail
    return [(i, j, i < head or i >= first or (i - head, j - head) in sure) for i, j in pairs]


def _supported(
    old: Sequence[Hashable], new: Sequence[Hashable], pairs: list[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Yield the pairs that stand in a row with one that is unique in both, or with an end of both.

    A line with many copies may else be paired with any, where all around it was moved.
    """
    ours, theirs = Counter(old), Counter(new)
    run: list[tuple[int, int]] = []
    held = False
    for i, j in pairs:
        if run and (i - 1, j - 1) != run[-1]:
            if held:
                yield from run
            run, held = [], False
        run.append((i, j))
        ends = (i == j == 0) or (len(old) - i, len(new) - j) == (1, 1)
        held = held or ends or ours[old[i]] == theirs[new[j]] == 1
    if held:
        yield from run


def _up_to_unique(
    old: Sequence[Hashable], new: Sequence[Hashable], head: int, tail: int
) -> tuple[int, int]:
    """Return how much of the same start and the same end lies beyond something unique in both.

    What is between may be a copy of something that was taken out or put in.
    """
    ours, theirs = Counter(old), Counter(new)
    while head and not ours[old[head - 1]] == theirs[old[head - 1]] == 1:
        head -= 1
    while tail and not ours[old[-tail]] == theirs[old[-tail]] == 1:
        tail -= 1
    return head, tail


def _only_ones(
    old: Sequence[Hashable], new: Sequence[Hashable], first: list[tuple[int, int]]
) -> set[tuple[int, int]]:
    """Return the pairs that the first and the last longest common subsequence have in common."""
    n, m = len(old) - 1, len(new) - 1
    last = {(n - i, m - j) for i, j in _subsequence(old[::-1], new[::-1])}
    return last.intersection(first)


def _subsequence(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[tuple[int, int]]:
    """Return the pairs of a longest common subsequence: of several the one nearest the start."""
    if not old or not new or len(old) * len(new) > _MOST:
        return []
    places: dict[Hashable, int] = {}
    for j, one in enumerate(new):
        places[one] = places.get(one, 0) | 1 << j
    everywhere = (1 << len(new)) - 1
    same = everywhere
    rows = []
    for one in old:
        met = same & places.get(one, 0)
        same = ((same + met) | (same - met)) & everywhere
        rows.append(same)
    pairs = []
    i, j = len(old), len(new)
    while i and j:
        if rows[i - 1] >> (j - 1) & 1:
            j -= 1
            continue
        i -= 1
        if i and not rows[i - 1] >> (j - 1) & 1:
            continue
        j -= 1
        pairs.append((i, j))
    return pairs[::-1]
