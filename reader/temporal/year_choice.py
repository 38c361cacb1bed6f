"""Which year a day without year belongs to, by the years that a text names and its weekdays.

The same day falls on the same weekday every five, six or eleven years, so weekdays alone fix no
year. They choose among the few that the text leaves open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.temporal.clauses import FUTURE, PAST
from reader.temporal.evidence import Clue, Clues, weekday_score
from reader.temporal.line_kinds import STORY
from reader.temporal.values import safe_date

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

_PAIRS: Final = 2
_AHEAD: Final = 5
_BUDGET: Final = 2


def open_years(found: Clues) -> range:
    """Return the years in which the text may have been written, none where it names none.

    The latest year it looks back on or the one after; up to one that it looks ahead to, where that
    is not far off. A year that no verb places, as in 'the 2021 budget', may follow the latest soon.
    """
    full = [clue for clue in found.full if clue.kind == STORY]
    past = [clue.date.year for clue in full if clue.date and clue.way != FUTURE]
    past += [clue.year for clue in found.years if clue.year and _looks_back(clue)]
    if not past:
        return range(0)
    latest = max(past)
    named = [clue.year for clue in found.years if clue.year and clue.way != FUTURE]
    ahead = [clue.year for clue in found.years if clue.year and clue.way == FUTURE]
    ahead += [clue.date.year for clue in full if clue.date and clue.way == FUTURE]
    last = max([latest + 1, *(year for year in named if year <= latest + _BUDGET)])
    last = max([last, *(year for year in ahead if year <= latest + _AHEAD)])
    return range(latest, last + 1)


def _looks_back(clue: Clue) -> bool:
    return clue.way == PAST or (clue.way != FUTURE and clue.month is not None)


def is_behind_all(found: Clues, day: dt.date) -> bool:
    """Say whether nothing that the story looks back on lies after the day."""
    full = (clue.date for clue in found.full if clue.date and clue.way != FUTURE)
    months = ((clue.year, clue.month or 1) for clue in found.years if _looks_back(clue))
    return all(date <= day for date in full) and all(
        (year or 0, month) <= (day.year, day.month) for year, month in months
    )


def agreed_pairs(found: Clues, day: dt.date) -> int:
    """Return how many weekdays beside days agree near the candidate, 0 if one does not."""
    beside = [clue for clue in found.days if clue.weekday and clue.kind == STORY]
    if any(weekday_score(clue, day) <= 0 for clue in beside):
        return 0
    return len({(clue.month, clue.day) for clue in beside})


def is_fixed(found: Clues, day: dt.date) -> bool:
    """Say whether weekdays and named years together fix the year of the day.

    A weekday beside a day needs one date that is no further back than the year before; a weekday
    alone, with which one year in seven agrees by chance, needs two such dates.
    """
    if not is_behind_all(found, day):
        return False
    full = {clue.date for clue in found.full if clue.date and clue.kind == STORY}
    close = [date for date in full if 0 <= day.year - date.year <= 1]
    months = {(one.year, one.month) for one in found.years if one.month and _is_close(one, day, 1)}
    if (close or months) and agreed_pairs(found, day):
        return True
    years = {(clue.year, clue.month) for clue in found.years if _is_close(clue, day, _BUDGET)}
    years |= {(date.year, date.month) for date in full if 0 <= day.year - date.year <= _BUDGET}
    return len(years) >= _PAIRS and _names_weekday(found, day)


def _is_close(clue: Clue, day: dt.date, most: int) -> bool:
    if clue.year is None:
        return False
    # A year looked ahead to is near where it is this one or the next: targets lie decades off.
    return 0 <= (clue.year - day.year if clue.way == FUTURE else day.year - clue.year) <= most


def _names_weekday(found: Clues, day: dt.date) -> bool:
    named = (clue for clue in found.weekdays if clue.kind == STORY)
    same = any(clue.weekday == day.isoweekday() for clue in named)
    return same and not _disagrees(found, day)


def _disagrees(found: Clues, day: dt.date) -> bool:
    return any(clue.weekday and weekday_score(clue, day) < 0 for clue in found.days)


def days_by_weekdays(found: Clues) -> Iterator[dt.date]:
    """Yield the days in the open years with which two weekdays beside days or more agree."""
    beside = {(one.month, one.day) for one in found.days if one.weekday and one.kind == STORY}
    if len(beside) < _PAIRS:
        return
    named = {(one.month or 1, one.day or 1) for one in found.days if one.way != FUTURE}
    for year in open_years(found):
        for month, number in sorted(named):
            day = safe_date(year, month, number)
            if day and agreed_pairs(found, day) >= _PAIRS and is_fixed(found, day):
                yield day
