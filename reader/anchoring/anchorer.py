"""Finding a quoted passage again: by position, by its words and context, or approximately.

The order is that of the W3C Web Annotation clients (position, then quote, then approximate match).
What is given up too readily is listed as an orphan and can be put back by hand; what is put in the
wrong place silently misquotes. So doubt decides for giving up.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property

from reader.anchoring.alignment import Alignment, Leftover
from reader.anchoring.bounds import refinements
from reader.anchoring.copies import Copy, paired
from reader.anchoring.likeness import Likeness, Sought, fit, likeness, surroundings
from reader.anchoring.neighbours import Between, between
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

_SPEAKS_FOR_ITSELF = 24
"""Characters from which a quote found word for word needs no context to be believed."""

_CERTAIN = 1.5
"""From what sum of the agreement on both sides a copy of the words is the one meant."""

_MARGIN_OF_PAIRS = 0.1
"""By how much a pair of copies must agree more than another to be told from it, of 4."""

_BESIDE = 64
"""Characters kept on either side of what is looked through between two neighbours."""

_FAR = 4000
"""Characters between two sentences that were left alone beyond which a passage is not near them."""

_NEAR = 800
"""Characters between two sentences that were left alone that are looked through as they are."""

_FEW = 2
"""How many quotes are looked for before the texts are aligned for their sake."""

_BIG, _MUCH = 100_000, 0.6
"""Characters of a text from which what is left over is looked through by itself, and its share.

In a shorter one little is gained, and near copies of the quote that were left alone say something.
"""

_PAIRS = 256
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
class _Own:
    """The copy of the words that is the quote's own, if any is left, and whether that is sure.

    When it is not the others follow it.
    """

    copies: list[_Candidate]
    sure: bool


@frozen
class _Leftovers:
    """What has no counterpart in the old text, and how to look for a quote in it."""

    look: Callable[[Quote, Sought, Span], Anchored | None]
    new: Leftover


def anchor(
    text: str, quote: Quote, position: Span, *, old_length: int | None = None
) -> Anchored | None:
    """Return where `quote`, once at `position` of another revision, is in `text`, or None.

    `old_length` is the length of that revision in code points, if known. To look for several
    quotes in one text make one `Anchorer`, which prepares the text once.
    """
    return Anchorer(text).anchor(quote, position, old_length=old_length)


class Anchorer:
    """Looks for quotes in one text.

    When the text they come from is known as well, a passage that was in it beside the quote is not
    taken for the quote.
    """

    def __init__(self, text: str, before: str | None = None) -> None:
        """Prepare to look in `text` for quotes from `before`."""
        self._text = text
        self._before = before
        self._whole = True
        self._asked = 0
        self._anothers: Callable[[Span, Span], bool] | None = None
        self._is_kept: Callable[[Span], bool] | None = None

    @cached_property
    def _normal(self) -> Normal:
        return Normal(self._text)

    @cached_property
    def _alignment(self) -> Alignment | None:
        known = self._before is not None and self._whole
        return Alignment(self._before or "", self._text) if known else None

    @cached_property
    def _normal_before(self) -> Normal | None:
        return None if self._before is None else Normal(self._before)

    def anchor(
        self, quote: Quote, position: Span, *, old_length: int | None = None
    ) -> Anchored | None:
        """Return where `quote`, once at `position`, is; None when it is not or is in doubt."""
        if not quote.exact:
            return None
        found = self._verbatim(quote, position)
        if found is not None:
            return found
        sought = Sought(*(Normal(s).text for s in (quote.exact, quote.prefix, quote.suffix)))
        if not sought.exact.strip():
            return None
        found = self._between_neighbours(quote, sought, position)
        if found is None:
            found = self._elsewhere(quote, sought, position, old_length)
        if found is None or self._is_anothers(found.span, position):
            return None
        certain = found.how is not Anchor.APPROXIMATE or self._before is None
        if certain and found.span == position and self._same_words(quote, position):
            return Anchored(position, Anchor.EXACT, found.score)
        return found

    def _elsewhere(
        self, quote: Quote, sought: Sought, position: Span, old_length: int | None
    ) -> Anchored | None:
        """Return the best that is to be found anywhere, but in what was left alone."""
        left = self._leftover
        if left is None:
            return self._best(quote, sought, position, self._expected(position, old_length))
        found = left.look(quote, sought, position)
        span = None if found is None else left.new.whole(found.span)
        return None if found is None or span is None else replace(found, span=span)

    @cached_property
    def _leftover(self) -> _Leftovers | None:
        """What is left to be looked through, where that is much less than the whole text."""
        alignment = self._alignment
        if alignment is None or len(self._text) < _BIG:
            return None
        new = alignment.leftover()
        if len(new.text) > len(self._text) * _MUCH:
            return None
        anchorer = Anchorer(new.text, self._before)
        anchorer._whole = False
        # The copies left alone and the old text are the same for both, and prepared only once.
        anchorer._normal_before = self._normal_before
        anchorer._is_kept = alignment.is_kept

        def is_anothers(found: Span, position: Span) -> bool:
            now = new.whole(found)
            return now is None or self._is_anothers(now, position)

        def look(quote: Quote, sought: Sought, position: Span) -> Anchored | None:
            around = alignment.between(position)
            expected = 0 if around is None else new.at(around[1].start)
            return anchorer._best(quote, sought, position, anchorer._normal.from_raw(expected))

        anchorer._anothers = is_anothers
        return _Leftovers(look, new)

    def _verbatim(self, quote: Quote, position: Span) -> Anchored | None:
        """Return where the quote was left alone, if it was."""
        self._asked += 1
        if self._asked > _FEW and self._alignment is not None and self._quotes(quote, position):
            # For many quotes it is worth while to align the texts, which tells at once.
            followed = self._alignment.follow(position)
            if followed is not None and followed.sure:
                stayed = followed.span == position and self._same_words(quote, position)
                return Anchored(followed.span, Anchor.EXACT if stayed else Anchor.MOVED, 1.0)
        there, moved = self._is_at(quote, position), self._as_a_whole(quote)
        if there and (moved is not None or self._before is None):
            return Anchored(position, Anchor.EXACT, 1.0)
        if moved is not None:
            return moved
        if self._alignment is None or not self._quotes(quote, position):
            return Anchored(position, Anchor.EXACT, 1.0) if there else None
        found = self._alignment.follow(position)
        if found is None:
            return None
        if not found.sure:
            return Anchored(found.span, Anchor.APPROXIMATE, 1.0)
        stayed = found.span == position and self._same_words(quote, position)
        return Anchored(found.span, Anchor.EXACT if stayed else Anchor.MOVED, 1.0)

    def _quotes(self, quote: Quote, position: Span) -> bool:
        """Tell whether the quote is what stood at its position."""
        return (self._before or "")[position.start : position.end] == quote.exact

    def _is_anothers(self, found: Span, position: Span) -> bool:
        """Tell whether what was found is another passage, which was left alone."""
        if self._anothers is not None:
            return self._anothers(found, position)
        return self._alignment is not None and self._alignment.is_anothers(found, position)

    def _as_a_whole(self, quote: Quote) -> Anchored | None:
        """Return where quote and context stand to the letter, if they do only once."""
        whole = quote.prefix + quote.exact + quote.suffix
        if not quote.prefix or not quote.suffix or len(whole) < _SPEAKS_FOR_ITSELF:
            return None
        at = self._text.find(whole)
        if at < 0 or self._text.find(whole, at + 1) >= 0:
            return None
        if self._before is not None and self._before.count(whole) > 1:
            return None
        start = at + len(quote.prefix)
        return Anchored(Span(start, start + len(quote.exact)), Anchor.MOVED, 1.0)

    def _between_neighbours(self, quote: Quote, sought: Sought, position: Span) -> Anchored | None:
        """Return what the passage has become between neighbours that were left alone."""
        if self._before is None or position.end > len(self._before):
            return None
        place = self._place(position)
        if place is None or place.new[0] == place.new[1]:
            return None
        first, last = max(0, place.new[0] - _BESIDE), place.new[1] + _BESIDE
        was, until = max(0, place.old[0] - _BESIDE), place.old[1] + _BESIDE
        near = Anchorer(self._text[first:last], self._before[was:until])
        near._whole = False
        there = Span(position.start - was, position.end - was)
        found = near._best(quote, sought, there, near._expected(there, None))
        if found is None:
            return None
        span = Span(found.span.start + first, found.span.end + first)
        if not place.new[0] <= (span.start + span.end) // 2 <= place.new[1]:
            return None
        elsewhere = self._text.count(quote.exact) - (found.how is Anchor.MOVED)
        # Where the words stand elsewhere as well only close neighbours outweigh that.
        if elsewhere > 0 and (
            found.score < ENOUGH_ALONE or not place.closely(position.start, position.end)
        ):
            return None
        return Anchored(span, found.how, found.score)

    def _place(self, position: Span) -> Between | None:
        """Return the stretches between what was left alone on either side of a passage."""
        before = self._before or ""
        lines = self._alignment.between(position) if self._alignment is not None else None
        if lines is not None and len(lines[1]) <= _NEAR:
            return Between((lines[0].start, lines[0].end), (lines[1].start, lines[1].end))
        pieces = between(before, self._text, position.start, position.end)
        if lines is None or (pieces is not None and _within(pieces, lines[1])):
            return pieces
        old, new = lines
        if len(new) > _FAR or not self._text[new.start : new.end].strip():
            return None
        return Between((old.start, old.end), (new.start, new.end))

    def _best(self, quote: Quote, sought: Sought, position: Span, expected: int) -> Anchored | None:
        copies = self._copies(sought, position, expected)
        own = self._own_copy(sought, position, copies)
        if own is not None:
            return self._weighed(quote, sought, position, own.copies, own_for_sure=own.sure)
        if copies and copies[0].like.around >= _CERTAIN:
            return self._word_for_word(quote, copies)
        if len(copies) == 1 and self._only_one_before(sought):
            return self._word_for_word(quote, copies)
        # The words in other surroundings may be others' words; the quote's own may be edited.
        copies = [
            c for c in copies[:_DOUBTFUL] if not self._belongs_to_another(c, sought, position)
        ]
        if copies and self._only_one_before(sought):
            return self._word_for_word(quote, copies)
        return self._weighed(quote, sought, position, copies)

    def _weighed(
        self,
        quote: Quote,
        sought: Sought,
        position: Span,
        copies: list[_Candidate],
        *,
        own_for_sure: bool = False,
    ) -> Anchored | None:
        """Return the best copy of the words, or an edited passage that clearly fits better."""
        if copies and (own_for_sure or copies[0].like.around >= _CERTAIN):
            return self._word_for_word(quote, copies)
        like = self._candidates(sought, position)
        if copies and (not like or not _clearly_better(like[0], copies[0])):
            near = copies[0].like.near
            if near < SAME_PLACE and len(sought.exact) < _SPEAKS_FOR_ITSELF:
                return None
            return self._word_for_word(quote, copies)
        return self._approximately(quote, sought, position, like) if like else None

    def _own_copy(self, sought: Sought, position: Span, copies: list[_Candidate]) -> _Own | None:
        """Return which copy is the quote's where the words stood several times before."""
        before = self._normal_before
        if before is None or not copies:
            return None
        places = self._lost_copies(before, sought, position)
        was = before.from_raw(position.start)
        if len(places) < 2 or len(places) * len(copies) > _PAIRS or was not in places:
            return None
        there = {copy.start: copy for copy in copies}
        length = len(sought.exact)
        pairs = paired(
            [Copy(before.text, at, at + length, before.lines_at(at, at + length)) for at in places],
            [
                Copy(self._normal.text, at, at + length, self._normal.lines_at(at, at + length))
                for at in sorted(there)
            ],
        )
        if was not in pairs:
            return _Own([], sure=False)
        at, lead = pairs[was]
        if lead >= _MARGIN_OF_PAIRS:
            return _Own([there[at]], sure=True)
        return _Own([there.pop(at), *there.values()], sure=False)

    def _lost_copies(self, before: Normal, sought: Sought, position: Span) -> list[int]:
        """Return where the words stood before, but for those that are known to be left alone."""
        places = occurrences(before.text, sought.exact, _COPIES)
        kept = self._is_kept
        if kept is None and self._alignment is not None:
            kept = self._alignment.is_kept
        if kept is None:
            return list(places)
        was, length = before.from_raw(position.start), len(sought.exact)
        return [at for at in places if at == was or not kept(before.to_raw(at, at + length))]

    def _only_one_before(self, sought: Sought) -> bool:
        before = self._normal_before
        if before is None or len(sought.exact) < _SPEAKS_FOR_ITSELF // 2:
            return False
        return len(list(occurrences(before.text, sought.exact, 2))) == 1

    def _same_words(self, quote: Quote, span: Span) -> bool:
        return self._text[span.start : span.end] == quote.exact

    def _is_at(self, quote: Quote, span: Span) -> bool:
        """Tell whether quote and context stand at the position, to the letter."""
        first = span.start - len(quote.prefix)
        whole = quote.prefix + quote.exact + quote.suffix
        return (
            len(span) == len(quote.exact)
            and first >= 0
            and self._text.startswith(whole, first)
            # Something must tell this place from others where the same words could have come.
            and len(whole) - len(quote.exact) + len(quote.exact) // 2 >= _SPEAKS_FOR_ITSELF // 2
        )

    def _expected(self, position: Span, old_length: int | None) -> int:
        """Return about where in the normal form the quote would be if it was left alone."""
        at, length = position.start, old_length
        if self._before is not None:
            length = len(self._before)
            same = _common_end(self._before, self._text)
            if at >= length - same:
                at += len(self._text) - length
            elif self._before[: position.end] != self._text[: position.end]:
                at = at * len(self._text) // max(1, length)
        elif length:
            at = at * len(self._text) // length
        return self._normal.from_raw(min(at, len(self._text)))

    def _copies(self, sought: Sought, position: Span, expected: int) -> list[_Candidate]:
        """Return where the words themselves stand, the best fitting surroundings first."""
        text, length = self._normal.text, len(sought.exact)
        places = sorted(occurrences(text, sought.exact, _COPIES), key=lambda at: abs(at - expected))
        found = []
        for at in places:
            around = surroundings(text, at, at + length, sought)
            like = Likeness(1.0, max(around), min(around))
            if not self._is_anothers(self._normal.to_raw(at, at + length), position):
                found.append(_Candidate(like, at, at + length, (at, at + length)))
        # Sorting is stable: of copies in equally fitting surroundings the nearest comes first.
        return sorted(found, key=lambda one: -one.like.score)

    def _word_for_word(self, quote: Quote, ranked: list[_Candidate]) -> Anchored:
        best, rivals = ranked[0], ranked[1:]
        alone = not rivals or rivals[0].like.score + MARGIN / 2 < best.like.score
        span = self._to_raw(best.start, best.end, quote)
        # Of copies that cannot be told apart the nearest is as good a guess as any, but a guess.
        return Anchored(span, Anchor.MOVED if alone else Anchor.APPROXIMATE, best.like.score)

    def _belongs_to_another(self, found: _Candidate, sought: Sought, position: Span) -> bool:
        """Tell whether what was found is more like another passage of the text before."""
        before = self._normal_before
        if before is None or found.like.around >= _CERTAIN:
            return False
        start, end = found.core
        words = self._normal.text[start:end]
        own = likeness(self._normal.text, start, end, sought).score
        first, last = before.from_raw(position.start), before.from_raw(position.end)
        for a, b in windows(before.text, words, _WINDOWS):
            at, to = (a + edge for edge in fit(words, before.text[a:b]))
            if at < last and first < to:
                continue
            other = Sought(
                before.text[at:to],
                before.text[max(0, at - CONTEXT_LENGTH) : at],
                before.text[to : to + CONTEXT_LENGTH],
            )
            if likeness(self._normal.text, start, end, other).score > own + MARGIN:
                return True
        return False

    def _approximately(
        self, quote: Quote, sought: Sought, position: Span, ranked: list[_Candidate]
    ) -> Anchored | None:
        good = [one for one in ranked if one.like.score >= self._enough(one.like)]
        own = [one for one in good if not self._belongs_to_another(one, sought, position)]
        if not own:
            return None
        best = own[0]
        apart = (o.like.score for o in own[1:] if o.end <= best.start or o.start >= best.end)
        if max(apart, default=0.0) + MARGIN > best.like.score:
            return None
        span = self._to_raw(best.start, best.end, quote)
        return Anchored(span, Anchor.APPROXIMATE, best.like.score) if len(span) else None

    def _enough(self, like: Likeness) -> float:
        if self._before is not None:
            return ENOUGH_KNOWN
        return ENOUGH if like.near >= SAME_PLACE else ENOUGH_ALONE

    def _candidates(self, sought: Sought, position: Span) -> list[_Candidate]:
        """Return the best stretch of every window, the one most like the quote first."""
        text = self._normal.text
        found = []
        for first, last in windows(text, sought.exact, _WINDOWS):
            start, end = (first + edge for edge in fit(sought.exact, text[first:last]))
            stretches = list(refinements(text, start, end, sought))
            scored = [
                _Candidate(likeness(text, a, b, sought), a, b, stretches[0])
                for a, b in stretches
                if a < b
            ]
            if scored and not self._is_anothers(self._normal.to_raw(start, end), position):
                found.append(max(scored, key=lambda one: one.like.score))
        return sorted(found, key=lambda one: -one.like.score)

    def _to_raw(self, start: int, end: int, quote: Quote) -> Span:
        """Return the stretch of the text, without white space that the quote does not end in."""
        span = self._normal.to_raw(start, end)
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


def _within(pieces: Between, stretch: Span) -> bool:
    return stretch.start <= pieces.new[0] and pieces.new[1] <= stretch.end


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
