"""Days in digits and months by their name in other languages, made plain in what a person types.

German and Ukrainian write 28.01.2022, „28. Januar 2022“, «28 січня 2022 р.»; Unicode CLDR 44 has
the formats and the names. What cannot be told is refused with a sentence.
"""

from __future__ import annotations

import re
from typing import Final

from reader.core.days import day_month_year
from reader.core.errors import ReaderError
from reader.core.i18n import tr
from reader.temporal.lexicon import MONTHS
from reader.temporal.values import safe_date

_DAY: Final = re.compile(
    r"(?<![\w/.:-])(?P<a>\d{1,4})(?P<mark>[./-])(?P<b>\d{1,2})(?P=mark)(?P<c>\d{1,4})"
    r"(?:\s?[рr]\.)?(?![\w/:]|[.-]\d)",
    re.ASCII,
)
_MONTH: Final = re.compile(r"(?<![\w/.:-])(\d{1,2})[./](\d{4})(?![\w/:]|[.-]\d)", re.ASCII)
_SHORT_YEARS: Final = re.compile(r"(?<![\w/.:-])(\d{1,3})/(\d{1,2})(?![\w/:-])", re.ASCII)
_WORD: Final = re.compile(r"([^\W\d_]+)\.?")
_YEAR_WORD: Final = re.compile(r"(?<=\d{4})\s*(?:р|року?|році)(?:\.|\b)")
_ELSEWHERE: Final = (
    "januar jänner jan січень січня січні січ", "februar feber feb лютий лютого лютому лют",
    "märz mär mrz maerz березень березня березні бер", "april apr квітень квітня квітні квіт",
    "mai травень травня травні трав", "juni jun червень червня червні черв",
    "juli jul липень липня липні лип", "august aug серпень серпня серпні серп",
    "september sep sept вересень вересня вересні вер", "oktober okt жовтень жовтня жовтні жовт",
    "november nov листопад листопада листопаді лист", "dezember dez грудень грудня грудні груд",
)  # fmt: skip
_ENGLISH: Final = tuple(month.capitalize() for month in MONTHS)
_NAMES: Final = {
    name: english
    for names, english in zip(_ELSEWHERE, _ENGLISH, strict=True)
    for name in names.split()
}
_JOINING: Final = {"bis": "to", "до": "to", "по": "to"}
_LEADING: Final = re.compile(r"^(?:am|im|vom|у|в|з|від)\s+(?=\S)", re.IGNORECASE)
_NAMED: Final = "|".join(sorted(_NAMES, key=len, reverse=True))
_DOTTED: Final = re.compile(rf"\b(\d{{1,2}})\.\s*(?=(?:{_NAMED})\b)", re.IGNORECASE)


class RefusedError(ReaderError):
    """What was typed can be no time, or two; the message is a sentence for the person."""


def plain(words: str, *, day_first: bool | None) -> str:
    """Return the words with days in digits as ISO dates and months by their English names.

    `day_first` reads 01/02/2022 as 1 February; None is for not knowing, and then what has two
    readings is refused, as years of fewer than four digits are, and days that there are not.
    """
    words = _YEAR_WORD.sub("", _DOTTED.sub(r"\1 ", _LEADING.sub("", words)))
    words = _DAY.sub(lambda found: _day(found, day_first=day_first), words)
    words = _MONTH.sub(_month, words)
    if found := _SHORT_YEARS.search(words):
        raise RefusedError(_four_digits(found[0]))
    return _WORD.sub(lambda found: _english(found[0]), words)


def _english(word: str) -> str:
    name = word.rstrip(".").casefold()
    return _NAMES.get(name) or _JOINING.get(word.casefold()) or word


def _day(found: re.Match[str], *, day_first: bool | None) -> str:
    first, second, third = found["a"], found["b"], found["c"]
    if len(first) == 4:
        return _iso(found[0], int(first), int(second), int(third))
    if len(first) > 2 or len(third) != 4:
        raise RefusedError(_four_digits(found[0]))
    one, other, year = int(first), int(second), int(third)
    if found["mark"] == "." or one > 12:
        day_first = True
    elif other > 12:
        day_first = False
    elif one == other:
        day_first = True
    if day_first is None:
        raise RefusedError(_both(found[0], year, one, other))
    month, day = (other, one) if day_first else (one, other)
    return _iso(found[0], year, month, day)


def _month(found: re.Match[str]) -> str:
    month = int(found[1])
    if not 1 <= month <= 12:
        raise RefusedError(tr("There is no such date as “{words}”.").format(words=found[0]))
    return f"{_ENGLISH[month - 1]} {found[2]}"


def _iso(words: str, year: int, month: int, day: int) -> str:
    date = safe_date(year, month, day)
    if date is None:
        raise RefusedError(tr("There is no such date as “{words}”.").format(words=words))
    return date.isoformat()


def _four_digits(words: str) -> str:
    return tr("Write the year in “{words}” with four digits.").format(words=words)


def _both(words: str, year: int, one: int, other: int) -> str:
    return tr("“{words}” can be {one} or {other}. Write {first} or {second}.").format(
        words=words,
        one=day_month_year(one, other, year),
        other=day_month_year(other, one, year),
        first=f"{year:04d}-{other:02d}-{one:02d}",
        second=f"{year:04d}-{one:02d}-{other:02d}",
    )
