"""Which words of a sentence are what is said, and which cue brings a quotation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.core.passage import Span
from reader.core.sentences import sentences
from reader.corroboration.cues import Cue
from reader.corroboration.phrases import QUOTE, Token
from reader.corroboration.quotations import Quotation
from reader.corroboration.said import Attribution

CLAUSE_WORDS = 3
"""How many words something must have to be said at all."""
_LONGEST_SENTENCE = 4000
_FAR = 80


def masked(text: str, quotes: Sequence[Quotation]) -> str:
    """Return a text of the same length in which each quotation is one long mark."""
    parts = []
    at = 0
    for quote in quotes:
        parts.append(text[at : quote.start])
        length = quote.end - quote.start
        inner = text[max(quote.inner[0], quote.inner[1] - 3) : quote.inner[1]].rstrip()
        last = inner[-1:] if inner[-1:] in (".", "!", "?", ",") and length > 1 else QUOTE
        parts.append(QUOTE * (length - 1) + last)
        at = quote.end
    parts.append(text[at:])
    return "".join(parts)


def sentences_of(masked: str, start: int, end: int) -> Iterator[Span]:
    """Yield the sentences of a paragraph whose quotations are masked, very long ones in parts."""
    for sentence in sentences(masked, Span(start, end)):
        for first in range(sentence.start, sentence.end, _LONGEST_SENTENCE):
            yield Span(first, min(sentence.end, first + _LONGEST_SENTENCE))


def nearest(
    tokens: list[Token], cues: list[Cue], told: list[Attribution | None], quote: Quotation
) -> int | None:
    """Return the number of the cue that brings a quotation, None where none does."""
    place = next((n for n, t in enumerate(tokens) if t.quote and t.start >= quote.start), None)
    if place is None:
        return None
    near = range(place - _FAR, place + _FAR)
    known = [n for n, one in enumerate(told) if one is not None and cues[n].at in near]
    if not known:
        return None

    def far(number: int) -> tuple[float, int]:
        cue = cues[number]
        at, phrase = cue.at, cue.speaker
        if at > place:
            first = min(at, phrase.first) if phrase else at
            gap = sum(t.word for t in tokens[place + 1 : first])
            quotes = any(t.quote for t in tokens[place + 1 : first])
            return (0.0 if gap == 0 else 6.0 + gap + 10 * quotes, at)
        gap = sum(t.word for t in tokens[at + 1 : place])
        return (0.5 + gap * (0.5 if cue.verb != "according to" else 1), at)

    return min(known, key=far)


def is_bare(tokens: Sequence[Token], cues: Sequence[Cue]) -> bool:
    """Tell whether a sentence does nothing but say who spoke."""
    return sum(t.word for t in tokens) <= 8 and bool(cues)


def content_of(
    tokens: Sequence[Token], cue: Cue, cues: Sequence[Cue], number: int
) -> tuple[int, int] | None:
    """Return the tokens that are what a cue brings, from the first up to the last, or None."""
    end = len(tokens)
    while end and tokens[end - 1].text in ".!?…" and not _within_quote(tokens, end - 1):
        end -= 1
    phrase = cue.speaker
    low, high = cue.at, cue.at + 1
    if phrase is not None:
        low, high = min(low, phrase.first), max(high, phrase.last)
        if phrase.beside is not None and phrase.beside[0] > phrase.last - 1:
            high = max(high, phrase.beside[1])
    if cue.inverted or cue.verb == "according to" or high >= end:
        left = low
        while left and tokens[left - 1].text in ",;":
            left -= 1
        if left >= CLAUSE_WORDS:
            return 0, left
        first = high
    else:
        first = cue.clause or cue.at + 1
    while first < end and tokens[first].text in ",:":
        first += 1
    stops = [c.at for c in cues[number + 1 :] if c.same == number]
    if cue.verb == "deny" and not cue.clause:
        stops += [n for n in range(first + 1, end) if tokens[n].low == "but"]
    last = min([end, *(stop for stop in stops if stop > first + CLAUSE_WORDS)])
    while last > first and (tokens[last - 1].low in {"and", "but", ",", ";"}):
        last -= 1
    return (first, last) if last > first else None


def _within_quote(tokens: Sequence[Token], at: int) -> bool:
    return at > 0 and tokens[at - 1].quote and tokens[at - 1].end == tokens[at].start
