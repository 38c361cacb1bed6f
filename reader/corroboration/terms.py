"""What a passage has that can be compared: words, names, numbers, days and lengths of time."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from enum import StrEnum

from reader.core.article import Article
from reader.core.focus import interval_of
from reader.core.frozen import frozen
from reader.core.late import late_pattern
from reader.core.naming.words import word_set
from reader.core.passage import Span
from reader.core.times import TimeExpression
from reader.corroboration.numbers import number_at
from reader.corroboration.stems import name_stem, stem

_TOKEN = late_pattern(
    r"(?:[^\W\d_]\.){2,}|[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,]\d+)*(?=\D|\Z)", re.UNICODE
)
_LONGEST_DAYS = 31
_JOINED = {
    ("united", "states"): "us", ("white", "house"): "whitehouse", ("united", "nations"): "un",
    ("united", "kingdom"): "uk", ("european", "union"): "eu",
}  # fmt: skip
STOP = word_set(
    "a an the this that these those it its he him his she her they them their we us our you your i"
    " me my and or but nor so yet if then than as at by for from in into of on onto to with without"
    " about after against among around before between during over under through until up down out"
    " off is are was were be been being am has have had having do does did doing will would shall"
    " should can could may might must not no which who whom whose what when where why how there"
    " here also just only more most other some such any all both each own same too very s t ve ll"
    " re d m mr mrs ms sir because while although though since said says say told added adding"
)


class Kind(StrEnum):
    """What sort of thing a term is."""

    WORD = "w"
    NAME = "n"
    NUMBER = "#"
    DATE = "d"
    LENGTH = "l"


@frozen
class Term:
    """A thing in a passage with the form under which it is compared, and where it stands.

    `key` begins with the letter of the kind. A day or stretch is written as two ordinals, a length
    of time in minutes.
    """

    key: str
    start: int
    end: int

    @property
    def kind(self) -> Kind:
        """What sort of thing it is."""
        return Kind(self.key[0])


class Reader:
    """Reads the terms of passages of one article."""

    def __init__(self, article: Article) -> None:
        """Take an article with its resolved times."""
        self.text = article.text
        self.times = article.times
        self._starts = [time.start for time in article.times]
        self._lower: set[str] = set()
        self._upper: set[str] = set()
        self._survey()

    def terms(self, span: Span) -> list[Term]:
        """Return the terms of a passage in order; the words that name a time count as that."""
        times = self._times(span)
        found = [term for time in times for term in _of_time(time, span)]
        taken = [(time.start, time.end) for time in times if _of_time(time, span)]
        found += self._words(span, taken)
        return sorted(found, key=lambda term: (term.start, term.end))

    def _times(self, span: Span) -> list[TimeExpression]:
        first = max(0, bisect_left(self._starts, span.start) - 1)
        found = []
        for time in self.times[first:]:
            if time.start >= span.end:
                break
            if time.end > span.start:
                found.append(time)
        return found

    def _survey(self) -> None:
        """Learn which words are capitalised where nothing but a name is."""
        after_stop = True
        for match in re.finditer(r"[^\W\d_]+|[.!?:\n“\"‘]", self.text):
            word = match.group()
            if not word[0].isalpha():
                after_stop = True
                continue
            if word[0].islower():
                self._lower.add(word)
            elif not after_stop:
                self._upper.add(word.casefold())
            after_stop = False

    def _is_name(self, word: str) -> bool:
        if not word[0].isupper():
            return False
        low = word.casefold()
        return low in self._upper or low not in self._lower

    def _words(self, span: Span, taken: Sequence[tuple[int, int]]) -> Iterator[Term]:
        matches = [
            m
            for m in _TOKEN.finditer(self.text, span.start, span.end)
            if not any(first <= m.start() < last for first, last in taken)
        ]
        at = 0
        while at < len(matches):
            match = matches[at]
            number = number_at([m.group() for m in matches[at : at + 3]])
            if number is not None:
                value, used = number
                yield Term(f"#{value:g}", match.start(), matches[at + used - 1].end())
                at += used
                continue
            joined = self._joined(matches, at)
            if joined:
                yield Term(f"n{joined}", match.start(), matches[at + 1].end())
                at += 2
                continue
            at += 1
            key = self._key(match.group())
            if key:
                yield Term(key, match.start(), match.end())

    def _joined(self, matches: Sequence[re.Match[str]], at: int) -> str:
        if at + 1 >= len(matches) or not matches[at].group()[0].isupper():
            return ""
        pair = (matches[at].group().casefold(), _plain(matches[at + 1].group()))
        return _JOINED.get(pair, "")

    def _key(self, word: str) -> str:
        low = _plain(word)
        if word[0].isdigit():
            return ""
        if word in {"US", "U.S.", "U.S", "USA"}:
            return "nus"
        if low in STOP or len(low) < 2:
            return ""
        if self._is_name(word):
            return f"n{name_stem(word)}"
        return f"w{stem(word)}"


def _plain(word: str) -> str:
    return word.casefold().replace("’", "'").removesuffix("'s").strip("'.")


def _of_time(time: TimeExpression, span: Span) -> list[Term]:
    if time.start < span.start:
        return []
    days = interval_of(time)
    if days is not None and days.days <= _LONGEST_DAYS and not time.value.startswith("P"):
        key = f"d{days.begin.toordinal()}/{days.end.toordinal()}"
        return [Term(key, time.start, time.end)]
    minutes = minutes_of(time.value)
    if minutes:
        return [Term(f"l{minutes:g}", time.start, time.end)]
    return []


_LENGTH = late_pattern(r"P(T?)(\d+(?:\.\d+)?)([YMWDHS])\Z")
_MINUTES = {
    "S": 1 / 60,
    "TM": 1.0,
    "TH": 60.0,
    "D": 1440.0,
    "W": 10080.0,
    "M": 43830.0,
    "Y": 525960.0,
}


def minutes_of(value: str) -> float:
    """Return a TIMEX3 duration of one unit in minutes, 0 for anything else."""
    found = _LENGTH.match(value)
    if not found:
        return 0.0
    unit = found[3] if found[3] in "SDWY" else found[1] + found[3]
    return float(found[2]) * _MINUTES.get(unit, 0.0)
