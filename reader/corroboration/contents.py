"""Which words of a sentence are what is said, and which cue brings a quotation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from reader.core.naming.words import word_set
from reader.core.passage import Span
from reader.core.sentences import sentences
from reader.corroboration.adjuncts import is_past, only_adjuncts, past_adjuncts, past_days
from reader.corroboration.cue import Cue
from reader.corroboration.framing import PREFACING
from reader.corroboration.phrases import QUOTE, Token
from reader.corroboration.quotations import Quotation
from reader.corroboration.reporting import TO_CLAUSE
from reader.corroboration.said import Attribution

CLAUSE_WORDS = 3
"""How many words something must have to be said at all."""
_LONGEST_SENTENCE = 4000
_FAR = 80
_ADDRESSED = 7
_TELLING = frozenset({"tell", "inform", "assure", "warn", "remind", "advise"})
_BEGINNING = word_set("the he she it they there a an his her their its we i no")
_ACTS = word_set(
    "offer want consider like defend attack address make push give use back see fire lay repeat"
    " cite question invite"
)
"""Verbs for acts that are done by speaking, and as often otherwise."""
_DEPENDING = word_set(
    "if when while though although because since unless until before after whether once whenever"
    " whereas"
)
_FINITE = word_set(
    "is are was were has have had will would can could should may might must did do does be been"
)


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
            apart = any(t.quote or t.text == ";" for t in tokens[place + 1 : first])
            handed_on = 3.0 if cue.verb == "report" else 0.0
            return ((10.0 if apart else handed_on) + (6.0 + gap if gap else 0.0), at)
        gap = sum(t.word for t in tokens[at + 1 : place])
        told_of = 20.0 if _is_told_of(tokens, cue, [cues[n] for n in known]) else 0.0
        return (told_of + 0.5 + gap * (1 if cue.verb in PREFACING else 0.5), at)

    return min(known, key=far)


def _is_told_of(tokens: Sequence[Token], cue: Cue, others: Sequence[Cue]) -> bool:
    """Tell whether an act stands in what somebody else says: "Holm said Lind had made “a vow”"."""
    if cue.verb not in _ACTS:
        return False
    before = (one for one in others if one.at < cue.at and one.verb in TO_CLAUSE)
    return any(
        not any(t.quote or t.text in ";:" for t in tokens[one.at : cue.at]) for one in before
    )


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
    low, high = _own_words(tokens, cue)
    left = low
    while left and (tokens[left - 1].text in ",;—–" or tokens[left - 1].low == "as"):
        left -= 1
    if left >= CLAUSE_WORDS and _is_inside(tokens, cue, left, high, end):
        # As in: If it rains, he said, the bridge will go.
        return 0, end
    if left >= CLAUSE_WORDS and _comes_before(tokens, cue, left, high, end):
        return _begin(tokens, left), left
    if not cue.clause and not cue.cites and 0 < left < low and _goes_round(tokens, high, end):
        # As in: The bridge, he said, was a ruin.
        return 0, end
    first = max(cue.clause or past_days(tokens, high, end), cue.upto)
    while first < end and tokens[first].text in ",:":
        first += 1
    if cue.cites > first:
        end = min(end, cue.cites)
    stops = [c.at for c in cues[number + 1 :] if c.same == number]
    spoken = max((each.at for each in cues), default=0)
    stops += [n for n in range(first + 1, end) if tokens[n].text == ";" and n < spoken]
    if cue.verb == "deny" and not cue.clause:
        stops += [n for n in range(first + 1, end) if tokens[n].low == "but"]
    last = min([end, *(stop for stop in stops if stop > first + CLAUSE_WORDS)])
    while last > first and (tokens[last - 1].low in {"and", "but", ",", ";"}):
        last -= 1
    return (first, last) if last > first else None


def leads_to_quote(tokens: Sequence[Token], cue: Cue) -> bool:
    """Tell whether a clause of its own stands between a verb and the few words that are quoted.

    As in: He said his government would not talk to “bandits”.
    """
    behind = tokens[cue.at + 1 :]
    if not behind or behind[0].low not in _BEGINNING:
        return False
    between = list(takewhile(lambda token: not token.quote, behind))
    plain = all(token.text not in ":;" for token in between)
    return plain and CLAUSE_WORDS <= sum(token.word for token in between) < len(behind)


def _own_words(tokens: Sequence[Token], cue: Cue) -> tuple[int, int]:
    """Return from where up to where a cue itself stands, with who speaks."""
    low, high = cue.at, max(cue.at + 1, cue.upto)
    phrase = cue.speaker
    behind = phrase is not None and phrase.first > cue.cites > 0
    if phrase is not None and not (behind and cue.cites - high >= CLAUSE_WORDS):
        low, high = min(low, phrase.first), max(high, phrase.last)
        if phrase.beside is not None:
            if phrase.beside[0] > phrase.last - 1:
                high = max(high, phrase.beside[1])
            low = min(low, phrase.beside[0])
    low = min(low, cue.begins) if cue.begins else low
    return low, max(high, _told(tokens, cue))


def _told(tokens: Sequence[Token], cue: Cue) -> int:
    """Return where the words end that name who was told: "told reporters the …"; 0 without."""
    if cue.verb not in _TELLING or cue.inverted or cue.clause:
        return 0
    for at in range(cue.at + 2, min(cue.at + _ADDRESSED, len(tokens))):
        if tokens[at].low in _BEGINNING:
            return at
    return 0


def _comes_before(tokens: Sequence[Token], cue: Cue, left: int, high: int, end: int) -> bool:
    """Tell whether what a cue brings stands before it."""
    if cue.inverted or cue.verb in PREFACING or high >= end:
        return True
    if cue.clause or tokens[left].text not in ",—–":
        return False
    # As in: The bridge was closed, the ministry said in a statement.
    return only_adjuncts(tokens, high, end, told=cue.verb in _TELLING)


def _is_inside(tokens: Sequence[Token], cue: Cue, left: int, high: int, end: int) -> bool:
    """Tell whether a cue stands between a clause that depends on another and that other."""
    if cue.clause or cue.cites or cue.verb in PREFACING or tokens[0].low not in _DEPENDING:
        return False
    if tokens[left].text != "," or any(token.text in ",;" for token in tokens[:left]):
        return False
    high = past_adjuncts(tokens, high, end)
    return high + CLAUSE_WORDS < end and tokens[high].text == ","


def _goes_round(tokens: Sequence[Token], high: int, end: int) -> bool:
    """Tell whether what is said goes on behind the comma that follows a cue."""
    high = past_adjuncts(tokens, high, end)
    if high + 2 >= end or tokens[high].text != ",":
        return False
    following = tokens[high + 1 : high + 6]
    return any(token.low in _FINITE or is_past(token) for token in following)


def _begin(tokens: Sequence[Token], left: int) -> int:
    """Return where a clause begins before a cue: behind the last semicolon, if there is one."""
    marks = [n for n in range(left) if tokens[n].text == ";" and left - n > CLAUSE_WORDS]
    return marks[-1] + 1 if marks else 0


def _within_quote(tokens: Sequence[Token], at: int) -> bool:
    return at > 0 and tokens[at - 1].quote and tokens[at - 1].end == tokens[at].start
