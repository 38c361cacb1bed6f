"""Years told by counting and by rights: '30 years since 1986', 'last year, in 2016', '© 2003'."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

# Patterns are text, compiled by `re` when first used: they would double the time of an import.
_LIMIT: Final = 60_000
_REACH: Final = 110
_AGENCY: Final = (
    r"(?i)\b(?:press|reuters?|afp|agence|presse|associated|dpa|tass|interfax|xinhua|kyodo|yonhap|"
    r"ap)\b"
)
_RIGHTS: Final = (
    r"(?i)(?:©|\(c\)|\bcopyright\b)[^\d\n]{0,40}(?P<span>(?:19|20)\d\d\s?[-–]\s?)?"
    r"(?P<year>(?:19|20)\d\d)(?!\d)[^\n]{0,40}"
)
_MONTH: Final = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_BESIDE: Final = (
    r"(?i)\b(?P<step>last|this|next) (?:year(?:, (?:in )?| \(| in )|(?P<month>month)(?:,| \() ?)"
    rf"(?:{_MONTH} (?:\d{{1,2}}, )?)?(?P<year>(?:19|20)\d\d)\b"
)
_NUMBERS: Final = {
    "one": 1, "first": 1, "two": 2, "second": 2, "three": 3, "third": 3, "four": 4, "fourth": 4,
    "five": 5, "fifth": 5, "six": 6, "sixth": 6, "seven": 7, "seventh": 7, "eight": 8, "eighth": 8,
    "nine": 9, "ninth": 9, "ten": 10, "tenth": 10, "eleven": 11, "twelve": 12, "fifteen": 15,
    "fifteenth": 15, "twenty": 20, "twentieth": 20, "thirty": 30, "thirtieth": 30, "forty": 40,
    "fortieth": 40, "fifty": 50, "fiftieth": 50, "sixty": 60, "sixtieth": 60, "seventy": 70,
    "seventieth": 70, "eighty": 80, "ninety": 90, "hundred": 100, "hundredth": 100,
}  # fmt: skip
_WHOLE: Final = {
    "a year": 1, "a decade": 10, "a quarter century": 25, "a quarter of a century": 25,
    "half a century": 50, "a century": 100, "centenary": 100,
}  # fmt: skip
_COUNT: Final = rf"(?P<n>\d{{1,3}}|{'|'.join(_NUMBERS)})"
_COUNTED: Final = (
    rf"(?i)\b(?:{_COUNT}(?:st|nd|rd|th)?(?:[ -]years?(?: to the day)? (?P<way>ago|since|after)|"
    r"(?: year)?(?:[ -]year)? anniversary)|"
    rf"(?P<whole>{'|'.join(_WHOLE)})(?: to the day)?(?: (?P<way2>ago|since|after)| of))\b"
)
_PLAIN_YEAR: Final = r"\b(?:1[5-9]\d\d|20\d\d)\b"
_STOP: Final = r"\n|[a-z]{4}[.!?]\s|;"
_STEPS: Final = {"last": 1, "this": 0, "next": -1}


class Count(NamedTuple):
    """A year, the one that it is counted from, the words, and whether they count from the writing.

    'Two years after' may count from something else.
    """

    year: int
    base: int
    words: str
    sure: bool


class Rights(NamedTuple):
    """The year of a line of rights, and whether it names an agency and that year only."""

    year: int
    words: str
    own: bool


def rights(text: str) -> Rights | None:
    """Return the year of copyright, the latest where several are given."""
    found = [
        Rights(int(one["year"]), _short(one.group()), not one["span"] and _of_agency(one.group()))
        for one in re.finditer(_RIGHTS, text[-_LIMIT:])
    ]
    return max(found, default=None)


def _of_agency(words: str) -> bool:
    return re.search(_AGENCY, words) is not None


def counted_years(text: str) -> Iterator[Count]:
    """Yield the years of writing that 'last year, in 2016' and '30 years since 1986' come to."""
    text = text[:_LIMIT]
    for one in re.finditer(_BESIDE, text):
        year = int(one["year"])
        if one["month"]:
            yield Count(year, year, _short(one.group()), sure=True)
            continue
        yield Count(year + _STEPS[one["step"].lower()], year, _short(one.group()), sure=True)
    for one in re.finditer(_COUNTED, text):
        rest = text[one.end() : one.end() + _REACH]
        stop = re.search(_STOP, rest)
        told = re.search(_PLAIN_YEAR, rest[: stop.start() + 4] if stop else rest)
        if told is None:
            continue
        count = _WHOLE[one["whole"].lower()] if one["whole"] else _number(one["n"])
        way = (one["way"] or one["way2"] or "").lower()
        words, year = text[one.start() : one.end() + told.end()], int(told.group())
        yield Count(year + count, year, _short(words), sure=way != "after")


def _number(words: str) -> int:
    return int(words) if words.isdigit() else _NUMBERS[words.lower()]


def _short(words: str) -> str:
    words = " ".join(words.replace(";", ",").split())
    return words if len(words) <= 60 else words[:25] + " … " + words[-30:]
