"""Where sentences end: a full stop after "Mr." or "Jan." or "U.S." is mostly not such a place.

Rules rather than a model: closing marks, what stands before them (titles, months before a number,
initials, dotted acronyms), and what comes after. After an acronym or "p.m." a sentence ends only
where the next word is one that begins sentences ("The", "He"). The inventory follows English news
style, with the dotted dates of European languages ("9. Januar", "9-10. January") besides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.core.passage import Span, trimmed

REACH = 10_000
"""How far, in code points, a sentence is followed either way from a place inside it."""

_STOP = re.compile(r"[.!?…؟۔]+[\"'”’»)\]]*(?=\s)|[。！？]+[」』）]*|\n\s*\n")
_NEXT = re.compile(r"\s*[\"'“‘„«(\[¿¡]*(\w?[\w'’]*)")
_LAST_WORD = re.compile(r"[\w.'’&-]*\Z")


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_TITLES = _words(
    "Mr Mrs Ms Messrs Mx Dr Prof Gen Sen Rep Gov Lt Col Cpl Sgt Capt Cmdr Adm Maj Brig Pvt St"
    " Rev Hon Pres Amb Atty Supt Msgr Fr Sr Mt Ft vs v cf ca approx Nr Hr bzw"
)
_BEFORE_NUMBERS = _words(
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No Nos p pp para Art art Sec Vol Fig Ch"
)
_DOUBTFUL = _words("a.m p.m A.M P.M Inc Corp Co Ltd Jr Bros etc al")
_OPENERS = _words(
    "A An The This That These Those It Its He She They We You I There Here His Her Their Our"
    " But And Or Yet So Then Now In On At By For From With After Before As When While If Although"
    " Though Since Because Both Each Some Many Most One Two What Who Why How No Not However"
    " Meanwhile Later"
)
_ACRONYM = re.compile(r"(?:\w\.)+\w\Z")
_MONTHS = _words(
    "January February March April May June July August September October November December"
    " Januar Februar März Mai Juni Juli Oktober Dezember"
)


def sentences(text: str, within: Span) -> Iterator[Span]:
    """Yield the sentences of `text` within a span, in order, white space left out."""
    first = within.start
    for stop in _STOP.finditer(text, within.start, within.end):
        if stop.end() < within.end and not _ends(text, first, stop):
            continue
        span = trimmed(text, Span(first, stop.end()))
        if len(span):
            yield span
        first = stop.end()
    rest = trimmed(text, Span(min(first, within.end), within.end))
    if len(rest):
        yield rest


def sentence_around(text: str, position: int, within: Span) -> Span:
    """Return the sentence of `text` at a position within a span; between two, the one before.

    Looks no further than `REACH` either way. Empty, at the position, where there is no sentence.
    """
    near = Span(max(within.start, position - REACH), min(within.end, position + REACH))
    found = Span(position, position)
    for sentence in sentences(text, near):
        if sentence.start > position and len(found):
            break
        found = sentence
        if position < sentence.end:
            break
    return found


def _ends(text: str, first: int, stop: re.Match[str]) -> bool:
    mark = stop.group()
    if not mark.startswith("."):
        return mark[0] not in "…!?؟" or _may_begin(text, stop.end())
    if not _may_begin(text, stop.end()):
        return False
    if len(mark) > 1:
        # A closing quotation mark, or dots of suspense: no abbreviation stands there.
        return True
    before = _word_before(text, max(first, stop.start() - 24), stop.start())
    return _stop_is_final(before, _word_after(text, stop.end()))


def _stop_is_final(before: str, after: str) -> bool:
    if before in _TITLES:
        return False
    if before in _BEFORE_NUMBERS:
        return not after[:1].isdigit()
    if before.rpartition("-")[2].isdigit():
        return after not in _MONTHS
    if len(before) == 1 and before.isalpha() and before.isupper():
        return before == "I" or after in _OPENERS
    if before in _DOUBTFUL or _ACRONYM.search(before):
        return after in _OPENERS
    return True


def _word_before(text: str, first: int, last: int) -> str:
    found = _LAST_WORD.search(text[first:last])
    return found.group().lstrip("'’") if found else ""


def _word_after(text: str, position: int) -> str:
    found = _NEXT.match(text, position, position + 40)
    return found.group(1) if found else ""


def _may_begin(text: str, position: int) -> bool:
    """Tell whether what follows could begin a sentence: anything but a lower-case letter."""
    after = _word_after(text, position)
    return not after[:1].islower()
