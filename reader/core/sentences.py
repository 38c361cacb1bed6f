"""Where sentences end: a full stop after "Mr." or "Jan." or "U.S." is mostly not such a place.

Rules rather than a model: closing marks, what stands before them (titles, months before a number,
initials, dotted acronyms), and what comes after. After an acronym or "p.m." a sentence ends only
where the next word is one that begins sentences ("The", "He"). What is shortened is known for the
language of the article; the dotted dates of European languages ("9. Januar", "9-10. January") for
all. A short quotation within a sentence is never cut: He said: "No. Never."
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reader.core.abbreviations import Abbreviations, abbreviations_of
from reader.core.late import late_pattern
from reader.core.passage import Span, trimmed

REACH = 10_000
"""How far, in code points, a sentence is followed either way from a place inside it."""

_STOP = late_pattern(r"[.!?…؟۔]+[\"'”’“‘»›)\]]*(?=\s)|[。｡．！？।॥։።။។]+[」』）】》”’]*|\n\s*\n")
_NEXT = late_pattern(r"\s*[\"'“‘„«(\[¿¡]*(\w?[\w'’]*)")
_LAST_WORD = late_pattern(r"[\w.'’&-]*\Z")

_SPACED = late_pattern(r"(?<!\w)(?:\w\.[ \u00a0\u202f])+\w{1,4}\Z")
"""What is shortened to several letters, with spaces between them: "z. B", "p. ex"."""
_ARTICLE = late_pattern(r"\w{1,2}['’](?=\w)")
_INITIAL = late_pattern(r"\s*[^\W\d_]\.\s")
"""Another initial: both may look like words, as the Russian “В”."""
_ORDINAL = 2
_ACRONYM = late_pattern(r"(?:\w\.)+\w\Z")
_MONTHS = frozenset(
    {
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December", "Januar", "Februar", "März", "Mai", "Juni", "Juli",
        "Oktober", "Dezember",
    }
)  # fmt: skip
_SHORT = 160
"""How long, in code points, a quotation may be that is held together with what introduces it."""
_QUOTED = {"“": "”", "„": "“”", "«": "»", "‹": "›", "‘": "’", "「": "」", "『": "』", '"': '"'}
_OPENING = late_pattern(r"""(?<![\w.,;:!?…])["“„«‹‘「『](?=\S)""")


def sentences(text: str, within: Span, language: str = "") -> Iterator[Span]:
    """Yield the sentences of `text` within a span, in order, white space left out.

    `language` is the code of the text's language, "" where it is not known.
    """
    short = abbreviations_of(language)
    first = within.start
    for stop in _STOP.finditer(text, within.start, within.end):
        if stop.end() < within.end and not _ends(text, first, stop, within.end, short):
            continue
        span = trimmed(text, Span(first, stop.end()))
        if len(span):
            yield span
        first = stop.end()
    rest = trimmed(text, Span(min(first, within.end), within.end))
    if len(rest):
        yield rest


def sentence_around(text: str, position: int, within: Span, language: str = "") -> Span:
    """Return the sentence of `text` at a position within a span; between two, the one before.

    Looks no further than `REACH` either way. Empty, at the position, where there is no sentence.
    """
    near = Span(max(within.start, position - REACH), min(within.end, position + REACH))
    return sentence_at(sentences(text, near, language), position)


def sentence_at(those: Iterable[Span], position: int) -> Span:
    """Return of sentences, in order, the one at a position; all else as `sentence_around`."""
    found = Span(position, position)
    for sentence in those:
        if sentence.start > position and len(found):
            break
        found = sentence
        if position < sentence.end:
            break
    return found


def _ends(text: str, first: int, stop: re.Match[str], last: int, short: Abbreviations) -> bool:
    """Tell whether the sentence that begins at `first` ends with a stop; all ends at `last`."""
    mark = stop.group()
    if not mark.startswith("."):
        ends = mark[0] not in "…!?؟" or _may_begin(text, stop.end())
    elif not _may_begin(text, stop.end()):
        ends = False
    elif len(mark) > 1:
        # A closing quotation mark, or dots of suspense: no abbreviation stands there.
        ends = True
    else:
        before = _word_before(text, max(first, stop.start() - 24), stop.start(), short)
        ends = not (len(before) == 1 and _INITIAL.match(text, stop.end()))
        ends = ends and _stop_is_final(before, _word_after(text, stop.end()), short)
    return ends and not _is_quoted(text, first, stop, last)


def _is_quoted(text: str, first: int, stop: re.Match[str], last: int) -> bool:
    """Tell whether a stop lies in a short quotation that is a part of a sentence.

    One that begins the sentence is no part of it, but as many sentences as it has.
    """
    if len(stop.group()) > 1 or "\n" in stop.group():
        return False
    begin = max(first, stop.start() - _SHORT)
    for opening in _OPENING.finditer(text, begin, stop.start()):
        closing = _QUOTED[opening.group()]
        introduced = text[first : opening.start()].strip()
        rest = text[opening.end() : min(opening.start() + _SHORT, last)]
        close = next((n for n, sign in enumerate(rest) if sign in closing), -1)
        if introduced and opening.end() + close > stop.start():
            return True
    return False


def _stop_is_final(before: str, after: str, short: Abbreviations) -> bool:
    if _is_one_of(before, short.before_numbers) and after[:1].isdigit():
        return False
    if _is_one_of(before, short.doubtful):
        return after in short.openers
    if _is_one_of(before, short.always):
        return False
    if _ACRONYM.search(before):
        return after in short.openers
    if before.rpartition("-")[2].isdigit():
        counts = short.ordinals and len(before) <= _ORDINAL and not after[:1].isdigit()
        return after in short.openers if counts else after not in _MONTHS
    if len(before) == 1 and before.isalpha():
        word = before in short.letters or (before.islower() and not short.small_letters)
        return word or after in short.openers
    return True


def _is_one_of(word: str, listed: frozenset[str]) -> bool:
    """Tell whether a word is in a list, also where it is capital only as it begins a sentence."""
    return word in listed or (len(word) > 1 and word[0].lower() + word[1:] in listed)


def _word_before(text: str, first: int, last: int, short: Abbreviations) -> str:
    spaced = _SPACED.search(text[first:last])
    joined = "".join(spaced.group().split()) if spaced else ""
    if joined in short.always or joined in short.doubtful:
        return joined
    found = _LAST_WORD.search(text[first:last])
    if not found:
        return ""
    word = found.group().lstrip("'’")
    article = _ARTICLE.match(word)
    return word[article.end() :] if article else word


def _word_after(text: str, position: int) -> str:
    found = _NEXT.match(text, position, position + 40)
    return found.group(1) if found else ""


def _may_begin(text: str, position: int) -> bool:
    """Tell whether what follows could begin a sentence: anything but a lower-case letter."""
    after = _word_after(text, position)
    return not after[:1].islower()
