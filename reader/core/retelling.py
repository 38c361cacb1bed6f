"""Sentences that a library keeps in English, told in the person's language.

Why a date is read as it is, and how a publication date became known, is found once and kept with
the article, while the language may be another one the next time. So the sentence is taken apart
when it is shown: its English pattern is recognised, and what it names is put into the translation.
"""

from __future__ import annotations

import re
from functools import cache

from reader.core.days import MONTHS, day_month_year, month_year
from reader.core.i18n import speaks_english, tr
from reader.core.readings import WEEKDAYS

_PATTERNS = (
    "stated",
    "stated, year unknown",
    "no date to count from",
    "no definite date",
    "ends before it begins",
    "the attacks of 11 Sep 2001",
    "corrected by you",
    "against publication {date}",
    "against when it was said, {date}",
    "against a quotation after ‘{words}’ before it",
    "against ‘{words}’ before it",
    "against ‘{words}’",
    "The article says so: “{words}” (stated).",
    "The article says so: “{words}” (updated).",
    "The article says so: “{words}” (stated, day first, as the days in the text have it).",
    "The article says so: “{words}” (stated, month first, as the days in the text have it).",
    "The article says so: “{words}” (updated, day first, as the days in the text have it).",
    "The article says so: “{words}” (updated, month first, as the days in the text have it).",
    "“{words}” gives no year; {year} follows from {reasons} ({less} is less likely).",
    "“{words}” gives no year; {year} follows from {reasons} ({less} are less likely).",
    "“{words}” gives no year; {year} follows from {reasons}.",
    "The latest day it reports is {date} (“{words}”).",
    (
        "The latest day it reports is {date} (“{words}”), a {weekday}, and the text speaks of "
        "{weekday}."
    ),
    "The days it names agree best with {date}.",
    "The days it names agree best with {date}, a {weekday}, and the text speaks of {weekday}.",
    "A sibling article dates the same event: “{words}”, {date}, and the article's own days agree.",
    "You set this date.",
)
_REASONS = (
    "{weekday}, of which it tells",
    "“since {words}”",
    "“{words}”, which agrees",
    "“{words}”, its newest past date with a year",
    "“{words}”, which lies ahead",
    "“{words}”, which it names",
    "“{words}”, which comes to {year}",
    "a picture or post of {date}",
    "the line “{words}”",
    "a sibling article of {date}",
    "all that it names",
)
"""What the year of a date line without year follows from, joined by semicolons."""
_SHAPES = {
    "date": r"(?:\d{1,2} )?(?:(?:" + "|".join(MONTHS) + r") )?-?\d{1,4}",
    "words": ".+",
    "weekday": "|".join(WEEKDAYS),
    "year": r"\d{1,4}",
    "reasons": ".+?",
    "less": r"\d{1,4}(?:, \d{1,4})*",
}
_PUBLISHED = "published "
"""How a sibling's own publication is named among the words of its dates."""


def retold(sentence: str) -> str:
    """Return a kept sentence in the person's language; one that is not known stays as it is."""
    if speaks_english() or not sentence:
        return sentence
    return _retold(sentence, _PATTERNS)


def _retold(words: str, patterns: tuple[str, ...]) -> str:
    for pattern in patterns:
        found = _expression(pattern).fullmatch(words)
        if found:
            return tr(pattern).format(**_filled(found.groupdict()))
    return words


def _filled(found: dict[str, str]) -> dict[str, str]:
    result = dict(found)
    if "date" in found:
        result["date"] = _date(found["date"])
    if "weekday" in found:
        result["weekday"] = tr(WEEKDAYS[WEEKDAYS.index(found["weekday"])])
    if "reasons" in found:
        reasons = found["reasons"].split("; ")
        result["reasons"] = "; ".join(_retold(reason, _REASONS) for reason in reasons)
    words = found.get("words", "")
    if words.startswith(_PUBLISHED) and _is_date(words.removeprefix(_PUBLISHED)):
        date = _date(words.removeprefix(_PUBLISHED))
        result["words"] = tr("published {date}").format(date=date)
    return result


def _is_date(words: str) -> bool:
    return re.fullmatch(_SHAPES["date"], words) is not None


def _date(words: str) -> str:
    *before, year = words.split(" ")
    if not before or before[-1] not in MONTHS:
        return words
    month = MONTHS.index(before[-1]) + 1
    if len(before) == 1:
        return month_year(month, int(year))
    return day_month_year(int(before[0]), month, int(year))


@cache
def _expression(pattern: str) -> re.Pattern[str]:
    named: set[str] = set()

    def group(found: re.Match[str]) -> str:
        name = found[1]
        if name in named:
            return f"(?P={name})"
        named.add(name)
        return f"(?P<{name}>{_SHAPES[name]})"

    return re.compile(re.sub(r"\\\{(\w+)\\\}", group, re.escape(pattern)), re.DOTALL)
