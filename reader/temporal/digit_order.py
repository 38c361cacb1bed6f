"""Whether 05/03/2021 in a date line is 5 March or May 3, by what the article tells besides."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from reader.temporal.evidence import score

if TYPE_CHECKING:
    import datetime as dt

    from reader.temporal.evidence import Clues

_LIMIT: Final = 60_000
_DIGITS: Final = r"(?<![\d./-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d\d)(?!\d)"
_AMERICAN: Final = r"\b(?:[ECMP][DS]?T|AK[DS]T)\b"
_MARGIN: Final = 0.5


def is_open(text: str, line: str) -> bool:
    """Say whether the text has days in digits, and none that can be read in one way only.

    A date `line` with a clock of America is written month first.
    """
    if re.search(_AMERICAN, line):
        return False
    found = [(int(one[1]), int(one[3])) for one in re.finditer(_DIGITS, text[:_LIMIT])]
    return bool(found) and all(max(pair) <= 12 for pair in found)


def is_better(found: Clues, other: dt.date, day: dt.date) -> bool:
    """Say whether the story reads clearly better from the other day than from the first.

    Its weekdays and days agree with one of the two, and nothing is reported before it happened.
    """
    return not found.history and score(found, other) >= score(found, day) + _MARGIN
