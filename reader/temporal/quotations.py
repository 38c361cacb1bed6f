"""What stands within quotation marks, and on what day it was said."""

from __future__ import annotations

import bisect
from typing import TYPE_CHECKING

from reader.temporal.lexicon import wordset
from reader.temporal.marks import LONGEST, quotations
from reader.temporal.tokens import BREAK, CODES, SPACE, Tokens
from reader.temporal.values import safe_date, shift_days

if TYPE_CHECKING:
    import datetime as dt

_REACH = 120
_NEAR = 6
_SAID = wordset(
    "said says told tells wrote writes tweeted posted added announced declared stated explained "
    "warned insisted replied commented claimed noted posting speaking released issued interview "
    "statement"
)
_ASIDE = wordset("who whom whose which where when after before since")
_DAYS = frozenset({CODES["DAYN"], CODES["ORDN"]})


def _around(tokens: Tokens, index: int) -> tuple[int, int] | None:
    spans = quotations(tokens)[0]
    at = bisect.bisect_left(spans, (index, 0)) - 1
    if at < 0:
        return None
    first, last = spans[at]
    return spans[at] if first < index < last and index - first < LONGEST else None


def in_quotation(tokens: Tokens, index: int) -> bool:
    """Say whether the token stands within quotation marks of its paragraph."""
    return _around(tokens, index) is not None


def when_said(tokens: Tokens, index: int, published: dt.date) -> dt.date | None:
    """Return the day on which the quotation around the token was said, where the text tells.

    That is the day beside a verb of saying, outside the marks: '…, he said on Tuesday', 'said on
    8 September 2022', 'in a statement released Monday'. Nothing is said after publication.
    """
    span = _around(tokens, index)
    if span is None:
        return None
    for at, step in ((span[1], 1), (span[0], -1)):
        outside = _outside(tokens, at, step)
        day = _day_of_saying(tokens, outside if step > 0 else outside[::-1], published, step)
        if day is not None:
            return day
    return None


def _outside(tokens: Tokens, at: int, step: int) -> list[int]:
    """Return the words outside quotations from a mark on, as far as the quotation's paragraphs."""
    bridges, found = quotations(tokens)[1], []
    for index in range(at, at + step * _REACH, step):
        if not 0 <= index < len(tokens.kinds):
            break
        if tokens.kinds[index] == BREAK and index not in bridges:
            break
        if tokens.kinds[index] not in {SPACE, BREAK, "#", ",", "'"} and not in_quotation(
            tokens, index
        ):
            found.append(index)
    return found


def _day_of_saying(
    tokens: Tokens, words: list[int], published: dt.date, step: int
) -> dt.date | None:
    """Return the day nearest to the first verb of saying that has one; behind it before ahead."""
    days = [
        (place, day)
        for place, index in enumerate(words)
        if (day := _day_at(tokens, index, published)) is not None and day <= published
    ]
    verbs = [place for place, index in enumerate(words) if tokens.word(index) in _SAID]
    for verb in verbs[::step]:
        near = [
            (place - verb if place > verb else verb - place + _NEAR, day)
            for place, day in days
            if abs(place - verb) <= _NEAR and not _aside(tokens, words, place, verb)
        ]
        if near:
            return min(near)[1]
    return None


def _aside(tokens: Tokens, words: list[int], place: int, verb: int) -> bool:
    """Say whether the day belongs to another clause: 'who arrived on Saturday, said'."""
    low = max(0, place - _NEAR) if place < verb else verb
    return any(tokens.word(index) in _ASIDE for index in words[low:place])


def _day_at(tokens: Tokens, index: int, published: dt.date) -> dt.date | None:
    value = tokens.values[index]
    if not isinstance(value, int):
        return None
    kind = tokens.kinds[index]
    if kind == CODES["WDAY"]:
        if CODES["MONTH"] in tokens.kinds[index : index + 5]:
            return None
        return shift_days(published, -((published.isoweekday() - value) % 7))
    if kind == CODES["DEICT"]:
        return shift_days(published, value)
    return _day_of_month(tokens, index, value, published) if kind == CODES["MONTH"] else None


def _day_of_month(tokens: Tokens, index: int, month: int, published: dt.date) -> dt.date | None:
    day = None
    for at in (index + 2, index - 2):
        if tokens.kinds[max(at, 0) : at + 1] in _DAYS and day is None:
            day = tokens.values[at]
    years = [tokens.values[at] for at in range(index + 2, index + 6)
             if tokens.kinds[at : at + 1] == CODES["YEARN"]]  # fmt: skip
    if not isinstance(day, int):
        return None
    if years and isinstance(years[0], int):
        return safe_date(years[0], month, day)
    later = (month, day) > (published.month, published.day)
    return safe_date(published.year - later, month, day)
