"""What speaks for the year of a dateline that gives day and month only, sign by sign.

Each sign weighs a day by how much more readily an article of that day would be written so than one
of any other year. The weights are rounded from how agencies write: the weekday named first is most
often the dateline's own, what happened this year is told without its year, and the newest date
with a year is most often of the year before.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from reader.temporal.anchors import spoken
from reader.temporal.clauses import FUTURE, PAST
from reader.temporal.evidence import Clue, Clues, weekday_score
from reader.temporal.lexicon import wordset
from reader.temporal.line_kinds import CAPTION, POST, STORY
from reader.temporal.year_words import Count, Rights, counted_years, rights

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from reader.temporal.siblings import Account

_LEAD: Final = (4.3, 1.5, 0.42, 0.21, 0.18, 0.14, 0.18)
_EITHER: Final = (3.8, 1.5, 0.5, 0.3, 0.3, 0.4, 0.8)
_LATER: Final = (2.5, 1.8, 0.9, 0.55, 0.4, 0.3, 0.3)
_TO_COME: Final = (1.4, 1.5, 1.3, 1.1, 0.8, 0.5, 0.4)
_AGREES: Final = 6.5
_AGAINST: Final = 0.02
_LEAST: Final = 0.06
_MOST_WEEKDAYS: Final = 3
_WEEK: Final = 7
_DAYS: Final = 10
_WEEKS: Final = 45
_MONTHS: Final = 120
_NEAR_YEARS: Final = 2
_COUNTED: Final = 800.0
_ABOUT: Final = 15.0
_RIGHTS: Final = 5.0
_OWN_RIGHTS: Final = 30.0
_TURNING: Final = 200.0
_TURN: Final = (
    r"(?i)\b(?P<which>last|final|closing|first|opening) (?:[a-z]+ ){0,2}?"
    r"(?:session|day|week|meeting|trading|match|game|race|sitting|edition) of "
    r"(?P<year>(?:19|20)\d\d)\b"
)
_PICTURE: Final = 40.0
_SAME: Final = 25.0
_SOON: Final = 6.0
_FAR: Final = 0.1
_CLOSE: Final = 3
_MONTH: Final = 31
_WHEN: Final = wordset("in during of since until from by to and after before early late mid")
# The age in years of the newest time with a year, from the oldest down: old trials, old wars.
_AGES: Final = (
    (26, _LEAST), (13, 0.12), (6, 0.3), (5, 0.5), (4, 0.7), (3, 1.0), (2, 1.6), (1, 3.0), (0, 1.0),
)  # fmt: skip
_SEVERAL: Final = 1.3
_NAMES: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class Sign(NamedTuple):
    """One thing that the text tells about the year: how it weighs a day, and in words."""

    weigh: Callable[[dt.date], float]
    words: str


class _Told(NamedTuple):
    """A time with its year that the story looks back on, as exact as it is told."""

    year: int
    month: int
    day: int
    words: str


def signs(text: str, found: Clues) -> Iterator[Sign]:
    """Yield what the text tells about the year in which it was written."""
    counts = list(counted_years(text))
    yield from _weekdays(found)
    yield from _weekdays_beside(found)
    yield from _pictures(found)
    for count in counts:
        yield _counted(count)
    far = {one.base for one in counts if one.sure and one.year - one.base > _NEAR_YEARS}
    plain = _without(found, far)
    yield from _newest(plain)
    yield from _ahead(plain)
    yield from _near_years(plain)
    held = rights(text)
    if held is not None:
        yield _held(held)
    yield from _turn_of_the_year(text)


def _turn_of_the_year(text: str) -> Iterator[Sign]:
    """Weigh 'the last session of 2021', told in its last days, and 'the first of 2022' after it."""
    match = re.search(_TURN, text)
    if match is None:
        return
    year, begins = int(match["year"]), match["which"].lower() in {"first", "opening"}

    def weigh(day: dt.date) -> float:
        begun = (day.year, day.month) == (year, 1)
        ended = (day.year, day.month) == (year, 12) or (day.year, day.month) == (year + 1, 1)
        return _TURNING if (begun if begins else ended) else 1.0

    yield Sign(weigh, f"“{match.group()}”")


def _without(found: Clues, years: set[int]) -> Clues:
    """Leave out the dates in the years from which the text counts."""
    items = tuple(one for one in found.items if one.date is None or one.date.year not in years)
    named = tuple(one for one in found.years if one.year not in years)
    return replace(found, items=items, years=named)


def _weekdays(found: Clues) -> Iterator[Sign]:
    """Weigh the weekdays alone: in an agency's lead it is most often the dateline's own."""
    seen: set[int] = set()
    for clue in found.weekdays:
        number = clue.weekday or 1
        if clue.kind != STORY or number in seen or len(seen) >= _MOST_WEEKDAYS:
            continue
        first = _LEAD if clue.way == PAST else _EITHER
        weights = _TO_COME if clue.way == FUTURE else _LATER if seen else first
        sign = -1 if clue.way == FUTURE else 1
        seen.add(number)
        yield Sign(_by_weekday(number, sign, weights), f"{_NAMES[number - 1]}, of which it tells")


def _by_weekday(number: int, sign: int, weights: Sequence[float]) -> Callable[[dt.date], float]:
    return lambda day: weights[sign * (day.isoweekday() - number) % _WEEK]


def _weekdays_beside(found: Clues) -> Iterator[Sign]:
    beside = {(one.month, one.day, one.weekday): one for one in found.days if one.kind == STORY}
    for clue in beside.values():
        if clue.weekday:
            words = f"“{' '.join(clue.text.split())}”, which agrees"
            yield Sign(_by_score(clue), words)


def _by_score(clue: Clue) -> Callable[[dt.date], float]:
    return lambda day: _AGREES if weekday_score(clue, day) > 0 else _AGAINST


def _newest(found: Clues) -> Iterator[Sign]:
    """Weigh the newest time with a year that the story looks back on, as a bound and by its age."""
    for clue in (*found.full, *found.years):
        if clue.before == "since":
            yield _began(clue)
    told = sorted(set(_told(found)), reverse=True)
    if not told:
        return
    newest = told[0]
    others = [one for one in told[1:] if newest.year - one.year <= _NEAR_YEARS]
    power = _SEVERAL if others else 1.0

    def weigh(day: dt.date) -> float:
        weight = _age_weight(newest, day)
        return weight if weight <= _AGAINST else max(_LEAST, float(weight**power))

    yield Sign(weigh, f"“{newest.words}”, its newest past date with a year")


def _is_name(clue: Clue) -> bool:
    """Say whether a year names a thing rather than when it was: 'presented the 2022 budget'."""
    return clue.month is None and clue.before not in _WHEN


def _began(clue: Clue) -> Sign:
    begun = (clue.date.year, clue.date.month) if clue.date else (clue.year or 0, clue.month or 1)
    return Sign(
        lambda day: 1.0 if (day.year, day.month) >= begun else _AGAINST,
        f"“since {' '.join(clue.text.split())}”",
    )


def _told(found: Clues) -> Iterator[_Told]:
    for clue in found.full:
        if clue.date and clue.kind == STORY and clue.way != FUTURE and clue.before != "since":
            day = clue.date
            yield _Told(day.year, day.month, day.day, " ".join(clue.text.split()))
    for clue in found.years:
        if clue.before == "since":
            continue
        if (
            clue.year
            and (clue.month or clue.way == PAST)
            and clue.way != FUTURE
            and not _is_name(clue)
        ):
            yield _Told(clue.year, clue.month or 0, 0, " ".join(clue.text.split()))


def _age_weight(told: _Told, day: dt.date) -> float:
    """Return how readily an article of the day has this as its newest time with a year."""
    gap = day.year - told.year
    if gap < 0 or (gap == 0 and told.month > day.month):
        return _AGAINST
    if gap == 0 and (told.month, told.day) > (day.month, day.day):
        return _AGAINST
    weight = next(weight for least, weight in _AGES if gap >= least)
    if not told.month:
        return weight * (0.2 if gap == 0 else 1.0)
    age = (day - dt.date(told.year, told.month, told.day or 28)).days
    if told.day and age <= _DAYS:
        return weight * (6.0 if gap else 4.0)
    if told.day and age <= _WEEKS:
        return weight * (6.0 if gap else 2.0)
    return weight * (2.0 if gap == 1 and age <= _MONTHS else 1.0)


def _pictures(found: Clues) -> Iterator[Sign]:
    """Weigh pictures and posts: never younger than the article, and news when of the same week."""
    for clue in found.full:
        if clue.date and clue.kind in {CAPTION, POST}:
            yield Sign(_by_picture(clue.date), f"a picture or post of {spoken(clue.date)}")


def _by_picture(taken: dt.date) -> Callable[[dt.date], float]:
    def weigh(day: dt.date) -> float:
        apart, gap = (day - taken).days, day.year - taken.year
        if apart < 0:
            return _AGAINST
        return _PICTURE if apart <= _WEEK else 1.0 / (1 + gap)

    return weigh


def _ahead(found: Clues) -> Iterator[Sign]:
    """Weigh the nearest year to come: it bounds the article from above, most often closely."""
    coming = [(clue.year, clue.month or 12, clue) for clue in found.years if clue.way == FUTURE]
    coming += [
        (clue.date.year, clue.date.month, clue)
        for clue in found.full
        if clue.date and clue.way == FUTURE and clue.kind == STORY
    ]
    # What is said to lie ahead of an older year than the newest past one is a clause misread.
    newest = max((one.year for one in _told(found)), default=0)
    coming = [one for one in coming if (one[0] or 0) >= newest]
    if not coming:
        return
    year, month, clue = min(coming, key=lambda one: (one[0] or 0, one[1]))

    def weigh(day: dt.date) -> float:
        gap = (year or 0) - day.year
        if gap < 0 or (gap == 0 and month < day.month):
            return 2 * _AGAINST
        if gap == 1 and clue.date and (clue.date - day).days <= _MONTHS:
            return 5.0
        return 8.0 / gap**2 if gap > _NEAR_YEARS else (0.8, 2.8, 1.6)[gap]

    yield Sign(weigh, f"“{' '.join(clue.text.split())}”, which lies ahead")


def _near_years(found: Clues) -> Iterator[Sign]:
    """Weigh the latest year that no verb places, as in 'the 2013 budget': it is close by."""
    named = [one for one in found.years if _is_name(one) or not (one.way or one.month)]
    named = [one for one in named if one.before != "since"]
    if not named:
        return
    latest = max(named, key=lambda clue: clue.year or 0)

    def weigh(day: dt.date) -> float:
        gap = day.year - (latest.year or 0)
        if gap < -1:
            return 0.2 / gap**2
        return (1.4, 3.0, 1.8)[gap + 1] if gap <= 1 else 4.0 / gap**2

    yield Sign(weigh, f"“{' '.join(latest.text.split())}”, which it names")


def _counted(count: Count) -> Sign:
    """Weigh the year that a count comes to; one off is told in round numbers."""
    weight, year = _COUNTED if count.sure else _ABOUT, count.year

    def weigh(day: dt.date) -> float:
        if day.year < count.base:
            return _AGAINST
        return weight if day.year == year else weight / 20 if abs(day.year - year) == 1 else 1.0

    return Sign(weigh, f"“{count.words}”, which comes to {year}")


def _held(held: Rights) -> Sign:
    weight = _OWN_RIGHTS if held.own else _RIGHTS

    def weigh(day: dt.date) -> float:
        gap = held.year - day.year
        if gap <= 0:
            return weight if gap == 0 else _AGAINST
        return max(_LEAST, 1.0 / gap**2) if held.own else 1.0 / gap**0.5

    return Sign(weigh, f"the line “{held.words}”")


def of_accounts(accounts: Sequence[Account], opening: frozenset[str]) -> Iterator[Sign]:
    """Weigh the days that dated articles on the same events name, and their own."""
    for one in accounts:
        if one.is_related(opening) and one.mentions:
            own, *named = (mention.day for mention in one.mentions)
            yield Sign(_by_days(own, named), f"a sibling article of {spoken(own)}")


def _by_days(own: dt.date, named: Sequence[dt.date]) -> Callable[[dt.date], float]:
    def weigh(day: dt.date) -> float:
        if abs((day - own).days) <= _CLOSE:
            return _SAME
        if any(abs((day - other).days) <= 1 for other in named) or abs((day - own).days) <= _MONTH:
            return _SOON
        return _FAR

    return weigh
