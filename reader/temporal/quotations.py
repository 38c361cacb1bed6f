"""What stands within quotation marks, and on what day it was said."""

from __future__ import annotations

import bisect
from typing import TYPE_CHECKING

from reader.temporal.lexicon import wordset
from reader.temporal.tokens import BREAK, CODES, Tokens
from reader.temporal.values import shift_days

if TYPE_CHECKING:
    import datetime as dt

_REACH = 400
_LONGEST = 400
_MARKS = 40
_SENTENCE = 120
_NEAR = 6
_SAID = wordset(
    "said says told tells wrote writes tweeted posted added announced declared stated explained "
    "warned insisted replied commented claimed noted posting speaking"
)


def in_quotation(tokens: Tokens, index: int) -> bool:
    """Say whether the token stands within quotation marks of its paragraph."""
    found = tokens.quotation_marks()
    marks = 0
    for at in reversed(found[: bisect.bisect_left(found, index)][-_MARKS:]):
        if tokens.kinds[at] == BREAK or index - at >= _LONGEST:
            break
        mark = tokens.text[tokens.starts[at]]
        if mark == "“":
            return True
        if mark == "”":
            return False
        marks += 1
    return marks % 2 == 1


def when_said(tokens: Tokens, index: int, published: dt.date) -> dt.date | None:
    """Return the day on which the quotation around the token was said, where its paragraph tells.

    That is the weekday beside a verb of saying, outside the marks: '…, he said on Tuesday'.
    """
    for step in (1, -1):
        weekday = _weekday_of_saying(tokens, index, step)
        if weekday:
            return shift_days(published, -((published.isoweekday() - weekday) % 7))
    return None


def _weekday_of_saying(tokens: Tokens, index: int, step: int) -> int | None:
    at, inside, since_verb, weekday_at, weekday = index + step, True, _REACH, -_REACH, None
    for count in range(_SENTENCE):
        if not 0 <= at < len(tokens.kinds) or tokens.kinds[at] == BREAK:
            break
        kind = tokens.kinds[at]
        if kind == "#" and tokens.text[tokens.starts[at]] in '"“”':
            inside = not inside
        elif not inside and kind not in " ,":
            since_verb += 1
            if kind == CODES["WDAY"]:
                weekday_at, weekday = count, _number(tokens.values[at])
            if tokens.word(at) in _SAID:
                since_verb = 0
            if weekday and since_verb <= _NEAR and count - weekday_at <= 2 * _NEAR:
                return weekday
        at += step
    return None


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None
