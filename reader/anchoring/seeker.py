"""Looking for a quote in one text: its words and what is like them, weighed against each other.

What is known besides, as which passages were left alone, is given by who asks.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property

from reader.anchoring.bounds import refinements
from reader.anchoring.copies import Copy, paired
from reader.anchoring.likeness import Likeness, Sought, fit, likeness, surroundings
from reader.anchoring.normal import Normal
from reader.anchoring.windows import occurrences, windows
from reader.core.claim import Anchor
from reader.core.frozen import frozen
from reader.core.passage import CONTEXT_LENGTH, Quote, Span

ENOUGH = 0.62
"""The least score of a passage whose surroundings are the quote's on at least one side."""

ENOUGH_ALONE = 0.72
"""The least score of a passage in other surroundings."""

ENOUGH_KNOWN = 0.58
"""The least score where the old text is known and the passage is no other one of it."""

SAME_PLACE = 0.5
"""From what agreement on one side counts as being the quote's surroundings."""

MARGIN = 0.04
"""By how much a passage must be better than any other to be the one meant."""

CLEARLY = 0.06
"""By how much an edited passage must fit better than a copy of the words that stands elsewhere."""

SPEAKS_FOR_ITSELF = 24
"""Characters from which a quote found word for word needs no context to be believed."""

_CERTAIN = 1.5
"""From what sum of the agreement on both sides a copy of the words is the one meant."""

_MARGIN_OF_PAIRS = 0.1
"""By how much a pair of copies must agree more than another to be told from it, of 4."""

Places = tuple[int, ...]
_COPIES = 200
_DOUBTFUL = 4
_WINDOWS = 3


@frozen
class Anchored:
    """Where a quote was found: the span, how (never `ORPHAN`), and a score from 0 to 1."""

    span: Span
    how: Anchor
    score: float


@frozen
class _Candidate:
    """A stretch of the normal form, how like the quote it is, and the part that its words fit."""

    like: Likeness
    start: int
    end: int
    core: tuple[int, int]


@frozen
class Asked:
    """What is looked for: the quote as it is and in normal form, and where it once was.

    `expected` is about where in the normal form it would be now if it was left alone.
    """

    quote: Quote
    sought: Sought
    position: Span
    expected: int


@frozen
class _Own:
    """The copy of the words that is the quote's own, if any is left, and whether that is sure.

    When it is not the others follow it.
    """

    copies: list[_Candidate]
    sure: bool


class Source:
    """The text that quotes come from."""

    def __init__(self, text: str) -> None:
        """Note the text."""
        self.text = text

    @cached_property
    def normal(self) -> Normal:
        """The text in normal form, prepared when it is first asked for."""
        return Normal(self.text)


class Seeker:
    """Looks for quotes in one text, with the one they come from if that is known.

    `is_anothers` tells whether a stretch of the text was another passage before, `is_kept` whether
    one of the text before was left alone.
    """

    def __init__(
        self,
        text: str,
        before: Source | None = None,
        is_anothers: Callable[[Span, Span], bool] = lambda _found, _position: False,
        is_kept: Callable[[Span], bool] = lambda _passage: False,
    ) -> None:
        """Prepare to look in `text` for quotes from `before`."""
        self._text = text
        self._before = before
        self._is_anothers = is_anothers
        self._is_kept = is_kept
        self._pairs: dict[tuple[int, Places, Places], dict[int, tuple[int, float]]] = {}

    @cached_property
    def normal(self) -> Normal:
        """The text in normal form."""
        return Normal(self._text)

    def best(self, asked: Asked) -> Anchored | None:
        """Return the best that is to be found, None when it is not good enough or in doubt."""
        copies = self._copies(asked)
        own = self._own_copy(asked, copies)
        if own is not None:
            return self._weighed(asked, own.copies, own_for_sure=own.sure)
        if copies and copies[0].like.around >= _CERTAIN:
            return self._word_for_word(asked.quote, copies)
        if len(copies) == 1 and self._only_one_before(asked.sought):
            return self._word_for_word(asked.quote, copies)
        # The words in other surroundings may be others' words; the quote's own may be edited.
        copies = [c for c in copies[:_DOUBTFUL] if not self._belongs_to_another(c, asked)]
        if copies and self._only_one_before(asked.sought):
            return self._word_for_word(asked.quote, copies)
        return self._weighed(asked, copies)

    def _weighed(
        self,
        asked: Asked,
        copies: list[_Candidate],
        *,
        own_for_sure: bool = False,
    ) -> Anchored | None:
        """Return the best copy of the words, or an edited passage that clearly fits better."""
        if copies and (own_for_sure or copies[0].like.around >= _CERTAIN):
            return self._word_for_word(asked.quote, copies)
        like = self._candidates(asked)
        if copies and (not like or not _clearly_better(like[0], copies[0])):
            near = copies[0].like.near
            # One of several copies in other surroundings may be any of the others left there.
            doubtful = self._before is None and len(copies) > 1
            if near < SAME_PLACE and (doubtful or len(asked.sought.exact) < SPEAKS_FOR_ITSELF):
                return None
            return self._word_for_word(asked.quote, copies)
        return self._approximately(asked, like) if like else None

    def _own_copy(self, asked: Asked, copies: list[_Candidate]) -> _Own | None:
        """Return which copy is the quote's where the words stood several times before."""
        before = None if self._before is None else self._before.normal
        if before is None or not copies:
            return None
        there = {copy.start: copy for copy in copies}
        places = self._lost_copies(before, asked)
        was = before.from_raw(asked.position.start)
        if len(places) < 2 or was not in places:
            return None
        pairs = self._paired(before, len(asked.sought.exact), tuple(places), tuple(sorted(there)))
        if was not in pairs:
            return _Own([], sure=False)
        at, lead = pairs[was]
        if lead >= _MARGIN_OF_PAIRS:
            return _Own([there[at]], sure=True)
        return _Own([there.pop(at), *there.values()], sure=False)

    def _paired(
        self, before: Normal, length: int, old: Places, new: Places
    ) -> dict[int, tuple[int, float]]:
        """Return which copies are which, worked out once for all quotes of the same words."""
        known = self._pairs.get((length, old, new))
        if known is None:
            sides = (
                [Copy(text.text, at, at + length, text.lines_at(at, at + length)) for at in places]
                for text, places in ((before, old), (self.normal, new))
            )
            known = self._pairs[length, old, new] = paired(*sides)
        return known

    def _lost_copies(self, before: Normal, asked: Asked) -> list[int]:
        """Return where the words stood before, but for those that are known to be left alone."""
        places = occurrences(before.text, asked.sought.exact, _COPIES)
        was, length = before.from_raw(asked.position.start), len(asked.sought.exact)
        return [
            at for at in places if at == was or not self._is_kept(before.to_raw(at, at + length))
        ]

    def _only_one_before(self, sought: Sought) -> bool:
        before = None if self._before is None else self._before.normal
        if before is None or len(sought.exact) < SPEAKS_FOR_ITSELF // 2:
            return False
        return len(list(occurrences(before.text, sought.exact, 2))) == 1

    def expected(self, position: Span, old_length: int | None) -> int:
        """Return about where in the normal form the quote would be if it was left alone."""
        at, length = position.start, old_length
        if self._before is not None:
            before = self._before.text
            length = len(before)
            same = _common_end(before, self._text)
            if at >= length - same:
                at += len(self._text) - length
            elif before[: position.end] != self._text[: position.end]:
                at = at * len(self._text) // max(1, length)
        elif length:
            at = at * len(self._text) // length
        return self.normal.from_raw(min(at, len(self._text)))

    def _copies(self, asked: Asked) -> list[_Candidate]:
        """Return where the words themselves stand, the best fitting surroundings first."""
        text, sought, length = self.normal.text, asked.sought, len(asked.sought.exact)
        places = occurrences(text, sought.exact, _COPIES)
        found = []
        for at in sorted(places, key=lambda at: abs(at - asked.expected)):
            around = surroundings(text, at, at + length, sought)
            like = Likeness(1.0, max(around), min(around))
            if not self._is_anothers(self.normal.to_raw(at, at + length), asked.position):
                found.append(_Candidate(like, at, at + length, (at, at + length)))
        # Sorting is stable: of copies in equally fitting surroundings the nearest comes first.
        return sorted(found, key=lambda one: -one.like.score)

    def _word_for_word(self, quote: Quote, ranked: list[_Candidate]) -> Anchored:
        best, rivals = ranked[0], ranked[1:]
        alone = not rivals or rivals[0].like.score + MARGIN / 2 < best.like.score
        span = self._to_raw(best.start, best.end, quote)
        # Of copies that cannot be told apart the nearest is as good a guess as any, but a guess.
        return Anchored(span, Anchor.MOVED if alone else Anchor.APPROXIMATE, best.like.score)

    def _belongs_to_another(self, found: _Candidate, asked: Asked) -> bool:
        """Tell whether what was found is more like another passage of the text before."""
        before = None if self._before is None else self._before.normal
        if before is None or found.like.around >= _CERTAIN:
            return False
        start, end = found.core
        words = self.normal.text[start:end]
        own = likeness(self.normal.text, start, end, asked.sought).score
        first = before.from_raw(asked.position.start)
        last = before.from_raw(asked.position.end)
        for a, b in windows(before.text, words, _WINDOWS):
            at, to = (a + edge for edge in fit(words, before.text[a:b]))
            if at < last and first < to:
                continue
            other = Sought(
                before.text[at:to],
                before.text[max(0, at - CONTEXT_LENGTH) : at],
                before.text[to : to + CONTEXT_LENGTH],
            )
            if likeness(self.normal.text, start, end, other).score > own + MARGIN:
                return True
        return False

    def _approximately(self, asked: Asked, ranked: list[_Candidate]) -> Anchored | None:
        good = [one for one in ranked if one.like.score >= self._enough(one.like)]
        own = [one for one in good if not self._belongs_to_another(one, asked)]
        if not own:
            return None
        best = own[0]
        apart = (o for o in own[1:] if o.end <= best.start or o.start >= best.end)
        rivals = [o for o in apart if o.like.score + MARGIN > best.like.score]
        if rivals:
            words = self._words(best)
            if any(self._words(one) != words for one in rivals):
                return None
            best = self._by_order(best, asked)
        span = self._to_raw(best.start, best.end, asked.quote)
        return Anchored(span, Anchor.APPROXIMATE, best.like.score) if len(span) else None

    def _words(self, one: _Candidate) -> str:
        return self.normal.text[one.core[0] : one.core[1]]

    def _by_order(self, best: _Candidate, asked: Asked) -> _Candidate:
        """Return which of equal stretches is meant, where nothing but their order can tell.

        Where there are as many as there were of the quote, the one of the same number; else the
        nearest one to where it would be.
        """
        words = self._words(best)
        places = [
            at
            for at in occurrences(self.normal.text, words, _COPIES)
            if not self._is_anothers(self.normal.to_raw(at, at + len(words)), asked.position)
        ]
        before = None if self._before is None else self._before.normal
        old = [] if before is None else self._lost_copies(before, asked)
        was = -1 if before is None else before.from_raw(asked.position.start)
        if was in old and len(old) == len(places):
            at = places[old.index(was)]
        else:
            at = min(places, key=lambda place: abs(place - asked.expected))
        return replace(best, start=at, end=at + len(words), core=(at, at + len(words)))

    def _enough(self, like: Likeness) -> float:
        if self._before is not None:
            return ENOUGH_KNOWN
        return ENOUGH if like.near >= SAME_PLACE else ENOUGH_ALONE

    def _candidates(self, asked: Asked) -> list[_Candidate]:
        """Return the best stretch of every window, the one most like the quote first."""
        text, sought = self.normal.text, asked.sought
        found = []
        for first, last in windows(text, sought.exact, _WINDOWS):
            start, end = (first + edge for edge in fit(sought.exact, text[first:last]))
            stretches = list(refinements(text, start, end, sought))
            scored = [
                _Candidate(likeness(text, a, b, sought), a, b, stretches[0])
                for a, b in stretches
                if a < b
            ]
            if scored and not self._is_anothers(self.normal.to_raw(start, end), asked.position):
                found.append(max(scored, key=lambda one: one.like.score))
        return sorted(found, key=lambda one: -one.like.score)

    def _to_raw(self, start: int, end: int, quote: Quote) -> Span:
        """Return the stretch of the text, without white space that the quote does not end in."""
        span = self.normal.to_raw(start, end)
        first, last = span.start, span.end
        if not quote.exact[0].isspace():
            while first < last and self._text[first].isspace():
                first += 1
        if not quote.exact[-1].isspace():
            while first < last and self._text[last - 1].isspace():
                last -= 1
        return Span(first, last)


def _clearly_better(edited: _Candidate, copy: _Candidate) -> bool:
    """Tell whether an edited passage is meant rather than a copy of the words elsewhere.

    Of two side by side the one with the very words is: the other is what was put beside it.
    """
    beside = edited.end - CONTEXT_LENGTH < copy.start < edited.end + CONTEXT_LENGTH
    beside = beside or copy.end - CONTEXT_LENGTH < edited.start < copy.end + CONTEXT_LENGTH
    return edited.like.score > copy.like.score + CLEARLY and not beside


def _common_end(one: str, other: str) -> int:
    """Return how many characters the two have in common at their ends."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one.endswith(other[len(other) - middle :]):
            low = middle
        else:
            high = middle - 1
    return low
