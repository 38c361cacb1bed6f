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
from reader.anchoring.likeness import Sought
from reader.anchoring.neighbours import Between, between
from reader.anchoring.normal import Normal
from reader.anchoring.seeker import ENOUGH_ALONE, SPEAKS_FOR_ITSELF, Anchored, Asked, Seeker, Source
from reader.core.claim import Anchor
from reader.core.frozen import frozen
from reader.core.passage import Quote, Span

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
        self._asked = 0
        self._source = None if before is None else Source(before)
        self._seeker = Seeker(text, self._source, self._is_anothers, self._is_kept)

    @cached_property
    def _alignment(self) -> Alignment | None:
        return None if self._before is None else Alignment(self._before, self._text)

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
            expected = self._seeker.expected(position, old_length)
            return self._seeker.best(Asked(quote, sought, position, expected))
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

        def is_anothers(found: Span, position: Span) -> bool:
            now = new.whole(found)
            return now is None or self._is_anothers(now, position)

        seeker = Seeker(new.text, self._source, is_anothers, alignment.is_kept)

        def look(quote: Quote, sought: Sought, position: Span) -> Anchored | None:
            around = alignment.between(position)
            expected = 0 if around is None else new.at(around[1].start)
            at = seeker.normal.from_raw(expected)
            return seeker.best(Asked(quote, sought, position, at))

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
        return self._alignment is not None and self._alignment.is_anothers(found, position)

    def _is_kept(self, passage: Span) -> bool:
        return self._alignment is not None and self._alignment.is_kept(passage)

    def _as_a_whole(self, quote: Quote) -> Anchored | None:
        """Return where quote and context stand to the letter, if they do only once."""
        whole = quote.prefix + quote.exact + quote.suffix
        if not quote.prefix or not quote.suffix or len(whole) < SPEAKS_FOR_ITSELF:
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
        near = Seeker(self._text[first:last], Source(self._before[was:until]))
        there = Span(position.start - was, position.end - was)
        found = near.best(Asked(quote, sought, there, near.expected(there, None)))
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
            and len(whole) - len(quote.exact) + len(quote.exact) // 2 >= SPEAKS_FOR_ITSELF // 2
        )


def _within(pieces: Between, stretch: Span) -> bool:
    return stretch.start <= pieces.new[0] and pieces.new[1] <= stretch.end
