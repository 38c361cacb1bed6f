"""Dates in an aside or beside a document: the rest of the sentence is not theirs.

“Ada Quist, born on 4 May 1960, resigned”, “a report published on 4 May says that …”.
"""

from __future__ import annotations

from functools import lru_cache

from reader.core.naming.sentence import Sentence
from reader.core.naming.words import PARTICIPLES, word_set

_RELATIVE = word_set("who whom whose which where when")
_DOCUMENTS = word_set(
    "report reports study studies memo memos letter letters video videos photo photos photograph"
    " photographs picture book article poll survey paper film clip footage email emails post tweet"
    " interview document documents figures data recording image images story dispatch leaflet"
)
_DATED = word_set(
    "published dated released issued posted filmed recorded taken shot written aired printed leaked"
    " broadcast uploaded shared obtained signed sent given of from"
)
_ON = word_set("on in at early late last this the by")
_ADVERBS = word_set("first last originally initially recently once later since")
_BY_WHOM = word_set("according quoting citing")
_SUBJECTS = word_set("he she it they we the a an his her its their")
_LONGEST = 16


@lru_cache(maxsize=4)
def own_part(s: Sentence) -> tuple[int, int]:
    """Return the tokens that a date can be about, half-open; mostly all of its sentence."""
    part = _document(s) or _aside(s) or _joined_on(s)
    return part if part is not None else (0, len(s.tokens))


def stands_aside(s: Sentence) -> bool:
    """Tell whether the sentence goes on with what is not of the date."""
    return own_part(s) != (0, len(s.tokens))


def _document(s: Sentence) -> tuple[int, int] | None:
    """Return a document that the date belongs to: “In a book published on 1 November”."""
    k = s.begin - 1
    while k >= 0 and s.tokens[k].text.lower() in _ON:
        k -= 1
    dated = k > 0 and s.tokens[k].text in _DATED and s.tokens[k - 1].text.lower() in _DOCUMENTS
    first = k - 1 if dated else k
    while first >= 0 and not s.tokens[first].is_mark:
        opens = first == 0 or s.tokens[first - 1].is_mark
        if opens and s.tokens[first].text.lower() in _BY_WHOM:
            return s.begin, s.end
        first -= 1
    return (s.begin, s.end) if dated else None


def _aside(s: Sentence) -> tuple[int, int] | None:
    """Return the aside between two marks that the date stands in, with what a “which” means."""
    opening = next(
        (k for k in range(s.begin - 1, max(s.begin - _LONGEST, 0), -1) if s.tokens[k].is_mark), 0
    )
    closing = next((k for k in range(s.end, len(s.tokens)) if s.tokens[k].is_mark), len(s.tokens))
    ended = closing == len(s.tokens) or s.tokens[closing].text in ".?!"
    if not opening or s.tokens[opening].text not in (",", "(", "–", "—") or opening + 1 >= s.begin:
        return None
    first = opening + 1
    while first + 1 < s.begin and s.tokens[first].text in _ADVERBS:
        first += 1
    word = s.tokens[first].text
    if word in _RELATIVE:
        return (opening, closing) if ended else (_before(s, opening), closing)
    described = word in PARTICIPLES or word == "born" or word.endswith("ed")
    return (opening, closing) if described and not ended else None


def _joined_on(s: Sentence) -> tuple[int, int] | None:
    """Return the clause that a date opens behind another: “…, and on 18 November she joined”."""
    k = s.begin - 1
    while k >= 0 and s.tokens[k].text in _ON:
        k -= 1
    words = [t.text for t in s.tokens[max(k - 1, 0) : k + 1]]
    after = [t.text for t in s.tokens[s.end : s.end + 1]]
    named = any(name.first == s.end for name in s.names)
    follows = named or (bool(after) and after[0] in _SUBJECTS)
    return (k, len(s.tokens)) if words in ([",", "and"], [",", "but"]) and follows else None


def _before(s: Sentence, opening: int) -> int:
    """Return where what an aside is about begins."""
    first = opening
    while first > 0 and not s.tokens[first - 1].is_mark:
        first -= 1
    return first
