"""What changed between two revisions of a text, in sentences and, within those, in words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from enum import StrEnum

from reader.core.frozen import frozen
from reader.core.late import late_pattern
from reader.core.passage import Span

MOST_SENTENCES = 5000
"""Beyond this many sentences between the first change and the last, all is one change."""

MOST_WORDS = 3000
"""Beyond this many words on either side, a changed stretch is not looked into."""

_SENTENCE = late_pattern(
    r"\S(?:[^\n]*?(?:(?:(?<!\b[^\W\d_a-z])\.|[!?…])[.!?…]*[\"'”’»)]*(?=\s)|(?=\n|\Z)))"
)
"""A full stop after a single capital, as in "U.S." or "J. Smith", ends none."""
_WORD = late_pattern(r"\w+|[^\w\s]")
_ALIKE = 0.5
"""From what share of common words on a sentence counts as rewritten, not as exchanged."""


class DifferenceKind(StrEnum):
    """What happened to a stretch of text."""

    INSERTED = "inserted"
    DELETED = "deleted"
    REPLACED = "replaced"


@frozen
class Difference:
    """A stretch that differs: where it was in the old text, and where it is in the new.

    The old span of what was inserted and the new span of what was deleted are empty, at the place
    where it would be.
    """

    kind: DifferenceKind
    old: Span
    new: Span


def revision_diff(old: str, new: str) -> tuple[Difference, ...]:
    """Return what differs between two texts, in order; white space alone is no difference.

    What lies between two differences is the same words. The cost is bounded: of texts with more
    changes than anyone could read, the whole changed part is one difference.
    """
    sides = (_Side(old, _SENTENCE, Span(0, len(old))), _Side(new, _SENTENCE, Span(0, len(new))))
    return tuple(
        difference
        for (a, b), (c, d) in _unequal(*sides, MOST_SENTENCES)
        for difference in _within(sides[0].stretch(a, b), sides[1].stretch(c, d), old, new)
    )


class _Side:
    """The sentences or words in a stretch of one of the texts."""

    def __init__(self, text: str, parts: re.Pattern[str], within: Span) -> None:
        found = list(parts.finditer(text, within.start, within.end))
        self.spans = [Span(*match.span()) for match in found]
        self.words = [" ".join(match[0].split()) for match in found]
        self._within = within

    def stretch(self, first: int, last: int) -> Span:
        """Return where the parts from `first` up to `last` are."""
        if first < last:
            return Span(self.spans[first].start, self.spans[last - 1].end)
        here = self.spans[first].start if first < len(self.spans) else self._within.end
        return Span(here, here)


def _unequal(
    old: _Side, new: _Side, most: int
) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Yield the stretches of parts that differ, as (first, last) of the old and of the new."""
    a, b = old.words, new.words
    head = _common(a, b)
    tail = _common(a[head:][::-1], b[head:][::-1])
    middle_a, middle_b = a[head : len(a) - tail], b[head : len(b) - tail]
    if not (middle_a or middle_b):
        return
    if not (middle_a and middle_b) or max(len(middle_a), len(middle_b)) > most:
        yield (head, len(a) - tail), (head, len(b) - tail)
        return
    matcher = SequenceMatcher(None, middle_a, middle_b, autojunk=False)
    for what, i, j, k, m in matcher.get_opcodes():
        if what != "equal":
            yield (head + i, head + j), (head + k, head + m)


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count


def _within(before: Span, after: Span, old: str, new: str) -> Iterator[Difference]:
    """Yield the words that differ in a changed stretch, or the whole where little is the same."""
    if not (len(before) and len(after)):
        yield _difference(before, after)
        return
    sides = _Side(old, _WORD, before), _Side(new, _WORD, after)
    sizes = [len(side.words) for side in sides]
    if max(sizes) > MOST_WORDS:
        yield _difference(before, after)
        return
    matcher = SequenceMatcher(None, sides[0].words, sides[1].words, autojunk=False)
    if matcher.ratio() < _ALIKE:
        yield _difference(before, after)
        return
    for what, i, j, k, m in matcher.get_opcodes():
        if what != "equal":
            yield _difference(sides[0].stretch(i, j), sides[1].stretch(k, m))


def _difference(old: Span, new: Span) -> Difference:
    if not len(old):
        return Difference(DifferenceKind.INSERTED, old, new)
    if not len(new):
        return Difference(DifferenceKind.DELETED, old, new)
    return Difference(DifferenceKind.REPLACED, old, new)
