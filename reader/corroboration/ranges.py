"""Between what a number lies that is hedged: "at least 40", "some 200", "dozens"."""

from __future__ import annotations

import math
import re

from reader.core.late import late_pattern

LOOSE = 0.25
"""The share by which "about" gives way."""
_ROUND = 3
_DIGITS = late_pattern(r"\d+(?:,\d{3})*(?:\.\d+)?")
_LEAST = r"at least|no fewer than|no less than|more than|over|upwards? of|above|exceed(?:s|ed|ing)?"
_MOST = r"up to|at most|as many as|less than|fewer than|no more than|under|below"
_AND_MORE = late_pattern(r"(?:just|slightly|a little) (?:over|more than|above)\s+\Z", re.IGNORECASE)
_NEARLY = late_pattern(
    r"\b(?:almost|nearly|(?:just|slightly|a little) (?:under|less than|fewer than|below))\s+\Z",
    re.IGNORECASE,
)
_LEAST_OF = late_pattern(rf"\b(?:{_LEAST})\s+(?:the\s+|an?\s+)?\Z", re.IGNORECASE)
_MOST_OF = late_pattern(rf"\b(?:{_MOST})\s+(?:an?\s+)?\Z", re.IGNORECASE)
_ABOUT = late_pattern(
    r"\b(?:about|around|some|roughly|approximately|close to|(?:an )?estimated)\s+(?:an?\s+)?\Z",
    re.IGNORECASE,
)
_OR_MORE = late_pattern(r"\s?(?:\+|-plus\b| or more\b)", re.IGNORECASE)
_COIN = late_pattern(r"(?:US|C|A|NZ)?[$€£¥₹₽]\s?\Z")
_FAR = 30

VAGUE = {"dozens": (24.0, 99.0), "scores": (40.0, 199.0), "hundreds": (200.0, 999.0),
         "thousands": (2000.0, 99_999.0)}  # fmt: skip
"""Words for numbers that nobody counted, with what they can be."""


def last_place(text: str, value: float) -> float:
    """Return what the last place counts that a number is given to: 0.1 of 67.1, 1000 of 41,000.

    A number in words, or one of few noughts, is given to one.
    """
    digits = _DIGITS.match(text)
    mantissa = float(digits.group().replace(",", "")) if digits else 0.0
    if digits is None or not mantissa:
        return 1.0
    told = digits.group().replace(",", "")
    places = len(told.partition(".")[2])
    noughts = 0 if places else len(told) - len(told.rstrip("0"))
    place = 10.0**-places if places else 10.0 ** (noughts if noughts >= _ROUND else 0)
    return value / mantissa * place


def range_of(text: str, start: int, end: int, value: float) -> tuple[float, float]:
    """Return the least and the most that a number between two places of a text can be.

    "At least" is open upwards, "up to" downwards; "about" gives way by a quarter to either side.
    """
    before = _COIN.sub("", text[max(0, start - _FAR) : start])
    low, high = value * (1 - LOOSE), value * (1 + LOOSE)
    if _AND_MORE.search(before):
        return value, high
    if _NEARLY.search(before):
        return low, value
    if _LEAST_OF.search(before) or _OR_MORE.match(text, end):
        return value, math.inf
    if _MOST_OF.search(before):
        return 0.0, value
    return (low, high) if _ABOUT.search(before) else (value, value)
