"""The lines around a story: labels of its date, bylines, reading times, sections.

Whether a label speaks of the article is told by its line: it leads it, and no clause follows.
"""

from __future__ import annotations

import re
from typing import Final

from reader.temporal.lexicon import wordset

PUBLISHED: Final = "published"
UPDATED: Final = "updated"

_PUBLISHED: Final = (
    r"(?:(?:first|originally|web|online|date) )?(?:published|publish|posted|released|issued|"
    r"created|filed|submitted)(?: date| online)?|(?:pub(?:lication)?|issue|release) date|"
    r"date(?: of (?:publication|issue))?|"
    r"story from|(?:press|for immediate|immediate) release|stand|veröffentlicht|erstellt|publié"
)
_UPDATED: Final = r"(?:last )?(?:updated|modified|revised|edited|update|reviewed)|aktualisiert"
_LABEL: Final = rf"(?<!\w)(?:(?P<updated>{_UPDATED})|(?:{_PUBLISHED}))(?!\w)"
_LEADS: Final = (
    r"(?i)(?:\A(?:article |story )?|[|•·∙:;.,)\t–—/-]|\s{2}|\bby [^|]{2,50}|©[^.]{0,60}\.|"
    r"\btranslation)\W{0,4}\Z"
)
_GAP: Final = r"(?i)\b(?:by|in|from)\b"
_ITSELF: Final = (
    r"(?i)\A\W?(?:(?:editor['’]?s['’]? )?note\W{1,3})?"
    r"this (?:article|story|piece|column|review|blog|page) (?:was|has been|is) (?:first |"
    r"originally )?(?:published|posted)\b"
)
_ALONE: Final = r"\W{0,3}(?: ?(?:on|at|am|le|:|-))*\W{0,3}\Z"
_REACH: Final = 80
_SENTENCE: Final = 140
_WORD: Final = r"[^\W_]+(?:['’.][^\W\d_]+)*"
_USER: Final = r"\bby [a-z]\w+"
_RIGHTS: Final = r"(?i)all rights reserved"
_FURNITURE: Final = wordset(
    "by at on in from and with for of am pm a.m p.m ago hour hours minute minutes min mins read "
    "edition staff writer writers reporter reporters correspondent correspondents editor editors "
    "news agencies agency desk gmt utc updated published posted last first modified revised edited "
    "time date world politics political chief senior diplomatic foreign economics business special "
    "comment comments share words print online edition under via photographer analyst contributor "
    "am le la à uhr issued released created filed submitted"
)


def _is_loose(word: str) -> bool:
    return word[0].islower() and word.lower().strip(".") not in _FURNITURE and len(word) > 1


def loose_words(line: str, spans: list[tuple[int, int]]) -> tuple[str, int]:
    """Return the words of a line besides its dates and clocks, and how many belong to a clause.

    Names and sections are written with capitals, and what else surrounds a date is soon listed;
    other words in small letters are prose. After 'By' three of them may be somebody's office.
    """
    for start, end in reversed(spans):
        line = line[:start] + " " + line[end:]
    line = re.sub(_USER, " ", re.sub(_RIGHTS, " ", line))
    words = re.findall(_WORD, line)
    named = [word for word in words if not word[0].isdigit() and word.lower() not in _FURNITURE]
    loose = sum(map(_is_loose, words))
    if re.match(r"(?:By|BY) [A-Z]", line):
        loose = max(0, loose - 3)
    return " ".join(named), loose


def is_label(words: str) -> bool:
    """Say whether the words name a publication, be it of the article or of something it tells."""
    return re.search(_LABEL, words, re.IGNORECASE) is not None


def stands_alone(line: str) -> bool:
    """Say whether the line is a label and nothing else: its date is then in the line below."""
    match = re.match(r"\W{0,3}" + _LABEL, line, re.IGNORECASE)
    return match is not None and re.match(_ALONE, line[match.end() :]) is not None


def speaks_of_itself(line: str) -> bool:
    """Say whether the line is a sentence about the article: 'This article was published on …'."""
    return re.match(_ITSELF, line) is not None


def label_before(line: str, at: int, end: int, *, after_story: bool) -> str:
    """Return the kind of label that leads to the date at `end`, or nothing.

    `at` is where the words before the date begin. `after_story` says that the story goes on around
    the line, where 'Posted by' is an embedded post.
    """
    if speaks_of_itself(line) and at == 0 and end < _SENTENCE:
        return PUBLISHED
    words = line[at:end]
    for match in reversed(list(re.finditer(_LABEL, words, re.IGNORECASE))):
        gap = words[match.end() :]
        if after_story and re.match(r"(?i)\s*by\b", gap):
            return ""
        if len(gap) < _REACH and _leads(line, at + match.start()) and _is_gap(gap):
            return UPDATED if match["updated"] else PUBLISHED
    return ""


def _leads(line: str, start: int) -> bool:
    before = line[:start]
    return loose_words(before, [])[1] == 0 and re.search(_LEADS, before) is not None


def _is_gap(gap: str) -> bool:
    """Say whether nothing but a clock, a name after 'by' or a place stands in a gap."""
    words, loose = loose_words(gap, [])
    if loose:
        return False
    return not words or re.search(_GAP, gap) is not None or words.isupper() or gap.startswith(":")
