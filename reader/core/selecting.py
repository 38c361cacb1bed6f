"""The word, sentence or paragraph at a place, and selections that grow and shrink by them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from unicodedata import bidirectional

from reader.core.article import Article
from reader.core.late import late_pattern
from reader.core.passage import Span, trimmed
from reader.core.sentences import REACH, sentence_around, sentences

_RUN = late_pattern(r"\S+")
_INK = late_pattern(r"\S")
_LONGEST_WORD = 200
_CLOSING = late_pattern(r"""(?:\s|[,;:!?)\]}]|\.(?!\d)|[”’"'»“](?=[\s.,;:!?)\]]))+""")
"""What ends something before the words that a selection begins with.

A quotation mark only where no word follows: it may as well open what is selected.
"""
_OPENING = late_pattern(r"""(?:(?<=\s)["'»”«“‘]|[\s(\[{„¿¡])+\Z""")
"""What opens something behind the words that a selection ends with."""
_MOST_MARKS = 40
_SEARCHED = 200


class Unit(StrEnum):
    """What a selection is made of."""

    WORD = "word"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


def paragraph_at(article: Article, position: int) -> Span:
    """Return the block at a position of an article's text, or the nearest one before it."""
    number = bisect_right(article.blocks, position, key=lambda block: block.span.start) - 1
    return article.blocks[number].span if number >= 0 else Span(0, len(article.text))


def whole_sentences(
    article: Article, start: int, end: int, reach: int = REACH
) -> tuple[Span, Span]:
    """Return the sentence that a place lies in, and the one after it in the same block (or none).

    As spans of the article's text, which reach no further than `reach` code points either way.
    """
    block = paragraph_at(article, start)
    last = min(max(block.end, end), end + 2 * reach)
    within = Span(max(block.start, start - reach), last)
    here = sentence_around(article.text, start, within, article.info.language)
    after = Span(min(here.end, within.end), within.end)
    found = sentences(article.text, after, article.info.language)
    return here, next(iter(found), Span(here.end, here.end))


def word_at(text: str, position: int) -> Span:
    """Return the word at or just before a position; empty, at the position, beside white space.

    What words are is told by `words`: "50-minute", "U.S", "1,204".
    """
    before = Span(position, position)
    for word in _words(text, max(0, position - _LONGEST_WORD), position + _LONGEST_WORD):
        if word.start > position:
            break
        if position < word.end:
            return word
        if position == word.end:
            before = word
    return before


def unit_at(article: Article, position: int, unit: Unit) -> Span:
    """Return the word, sentence or paragraph of an article at a position (possibly empty)."""
    if unit is Unit.WORD:
        return word_at(article.text, position)
    paragraph = paragraph_at(article, position)
    if unit is Unit.PARAGRAPH:
        return trimmed(article.text, paragraph)
    return sentence_around(article.text, position, paragraph, article.info.language)


def snapped(text: str, span: Span) -> Span:
    """Return `span` grown to whole words, without punctuation that belongs to what is outside.

    A full stop or a closing mark before its first word is left out, so is an opening mark behind
    its last. A span that touches no word stays as it is.
    """
    first, last = word_at(text, span.start), word_at(text, span.end)
    # The caret just behind a word belongs to the gap when a selection begins there.
    start = first.start if first.start < span.start < first.end else span.start
    end = last.end if last.start < span.end < last.end else span.end
    if next(_words(text, start, end), None) is None:
        return span
    closing = _CLOSING.match(text, start, end)
    tail = text[max(start, end - _MOST_MARKS) : end]
    opening = _OPENING.search(tail)
    if opening and opening.group().strip():
        end -= len(opening.group())
    return Span(closing.end() if closing else start, end)


def grown(article: Article, span: Span, unit: Unit, folded: Sequence[Span] = ()) -> Span:
    """Return `span` with one more word, sentence or paragraph at its end.

    A span whose ends cut a unit first becomes whole; an empty one becomes the unit at its place.
    At the end of the text it stays. What is `folded` away is stepped over.
    """
    if not len(span):
        here = unit_at(article, span.start, unit)
        seen = len(here) and _over(here.start, folded) == here.start
        return here if seen else _next_unit(article, span.end, unit, folded) or span
    here = unit_at(article, span.start, unit)
    last = unit_at(article, span.end - 1, unit)
    start = here.start if here.end > span.start else span.start
    whole = Span(min(start, span.start), max(last.end, span.end))
    if whole != span:
        return whole
    further = _next_unit(article, span.end, unit, folded)
    return Span(span.start, further.end) if further else span


def shrunk(article: Article, span: Span, unit: Unit, folded: Sequence[Span] = ()) -> Span:
    """Return `span` without its last word, sentence or paragraph; its first always stays."""
    if unit is Unit.WORD:
        shorter = moved_end(article.text, span, -1)
    else:
        last = unit_at(article, max(span.end - 1, span.start), unit)
        if last.start <= span.start:
            return span
        shorter = trimmed(article.text, Span(span.start, last.start))
    # Between two that are folded away there may be nothing but an empty line.
    while fold := next((one for one in folded if one.start < shorter.end <= one.end), None):
        if fold.start <= span.start:
            break
        shorter = trimmed(article.text, Span(span.start, fold.start))
    return shorter if len(shorter) else span


def unfolded_ends(text: str, span: Span, folded: Sequence[Span]) -> Span:
    """Return a span without what is `folded` away at its ends: nobody sees that it is in it."""
    for fold in folded:
        if fold.start < span.end <= fold.end:
            span = Span(min(span.start, fold.start), fold.start)
        if fold.start <= span.start < fold.end:
            span = Span(min(fold.end, span.end), span.end)
    return trimmed(text, span)


def ends_at_left(text: str, span: Span) -> bool:
    """Tell whether the last words of a span are read from right to left, and so end at its left."""
    kinds = map(bidirectional, reversed(text[max(span.start, span.end - _SEARCHED) : span.end]))
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "L") != "L"


def moved_start(text: str, span: Span, step: int) -> Span:
    """Return `span` beginning one word earlier (-1) or later (1), never empty."""
    if step < 0:
        before = list(_words(text, max(0, span.start - REACH), span.start))
        return Span(before[-1].start, span.end) if before else span
    inside = _words(text, span.start, span.end)
    later = next((word.start for word in inside if word.start > span.start), None)
    return span if later is None else Span(later, span.end)


def moved_end(text: str, span: Span, step: int) -> Span:
    """Return `span` ending one word later (1) or earlier (-1), never empty."""
    if step > 0:
        after = next(_words(text, span.end, span.end + REACH), None)
        return Span(span.start, after.end) if after else span
    # Of a passage of megabytes only the end is looked at, unless there is no word in it.
    for first in sorted({max(span.start, span.end - REACH), span.start}, reverse=True):
        earlier = [w.end for w in _words(text, first, span.end) if w.end < span.end]
        if earlier:
            return Span(span.start, earlier[-1])
    return span


def dragged_start(text: str, span: Span, position: int, *, exact: bool = False) -> Span:
    """Return `span` beginning where a word does that is nearest to a position, never empty.

    What stands before a word counts as a part of it, too: an opening quotation mark. `exact` takes
    the position itself.
    """
    position = min(position, span.end)
    stops = [position] if exact else [stop.start for stop in _stops(text, position)]
    nearest = sorted(stops, key=lambda stop: abs(stop - position))
    return _first_whole(text, (Span(s, span.end) for s in nearest if s < span.end), span)


def dragged_end(text: str, span: Span, position: int, *, exact: bool = False) -> Span:
    """Return `span` ending where a word does that is nearest to a position, never empty.

    What stands behind a word counts as a part of it, too: the full stop of a sentence. `exact`
    takes the position itself.
    """
    position = max(position, span.start)
    stops = [position] if exact else [stop.end for stop in _stops(text, position)]
    nearest = sorted(stops, key=lambda stop: abs(stop - position))
    return _first_whole(text, (Span(span.start, s) for s in nearest if s > span.start), span)


def _words(text: str, first: int, last: int) -> Iterator[Span]:
    # At the start nothing is selected.
    from reader.core.words import words

    return words(text, first, last)


def _stops(text: str, position: int) -> list[Span]:
    first, last = max(0, position - _LONGEST_WORD), min(len(text), position + _LONGEST_WORD)
    runs = (Span(found.start(), found.end()) for found in _RUN.finditer(text, first, last))
    return [*_words(text, first, last), *runs]


def _first_whole(text: str, spans: Iterable[Span], otherwise: Span) -> Span:
    """Return the first of `spans` that holds more than white space, without that at its ends."""
    whole = (trimmed(text, span) for span in spans)
    return next((span for span in whole if len(span)), otherwise)


def _next_unit(article: Article, position: int, unit: Unit, folded: Sequence[Span]) -> Span | None:
    """Return the first unit that begins at a place or later, outside of what is folded away."""
    text, after = article.text, position
    if unit is Unit.WORD:
        found = _words(text, position, len(text))
        return next((word for word in found if _over(word.start, folded) == word.start), None)
    while ink := _INK.search(text, _over(position, folded)):
        position = ink.start()
        if _over(position, folded) == position:
            here = unit_at(article, position, unit)
            if here.start >= after and len(here):
                return here
            position = max(here.end, position + 1)
    return None


def _over(position: int, folded: Sequence[Span]) -> int:
    """Return the end of what is folded away at a place, or the place itself."""
    return next((fold.end for fold in folded if fold.contains(position)), position)
