"""When an article was published: stated by it, inferred from its words, or from its siblings."""

from __future__ import annotations

import datetime as dt
import functools
from typing import TYPE_CHECKING, Final

from reader.core.frozen import frozen
from reader.core.times import Publication, PublicationKind
from reader.temporal.anchors import spoken
from reader.temporal.clauses import FUTURE
from reader.temporal.dateline import Stated, stated_dates
from reader.temporal.dateline_year import with_year
from reader.temporal.digit_order import is_better, is_open
from reader.temporal.evidence import Clue, Clues, clues, is_anchored, score, support
from reader.temporal.line_kinds import CAPTION
from reader.temporal.siblings import account, from_siblings
from reader.temporal.values import safe_date
from reader.temporal.year_choice import days_by_weekdays

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.temporal.siblings import Account

_DAY: Final = dt.timedelta(days=1)
_ENOUGH: Final = 2.0
_CLOSE: Final = 120
_SURE: Final = 2
_BESIDE: Final = 2
_MONTH: Final = 31
_WEEK: Final = 7
_WEEKDAYS: Final = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
)  # fmt: skip


@frozen
class Sibling:
    """Another article of the same library, with its publication date where that is known."""

    text: str
    publication: Publication | None = None


class _Read:
    """A text and what was found in it, each looked for once, when it is asked for first."""

    def __init__(self, text: str) -> None:
        self.text = text

    @functools.cached_property
    def stated(self) -> Sequence[Stated]:
        """The lines that state a date."""
        return stated_dates(self.text)

    @functools.cached_property
    def clues(self) -> Clues:
        """What its sentences tell of the day."""
        return clues(self.text)


def infer_publication(text: str, siblings: Sequence[str | Sibling] = ()) -> Publication | None:
    """Say when the article was published, or None where nothing tells.

    A date line decides; then the article's own words; then sibling articles on the same events.
    """
    read = _Read(text)
    alone = _alone(read)
    if _is_settled(alone) or not siblings:
        return alone
    accounts = []
    for sibling in siblings:
        one = sibling if isinstance(sibling, Sibling) else Sibling(sibling)
        publication = one.publication or _alone(_Read(one.text))
        if publication is not None:
            accounts.append(account(one.text, publication))
    return _among(read, alone, accounts)


def infer_publications(
    texts: Sequence[str], known: Sequence[Publication | None] = ()
) -> list[Publication | None]:
    """Date a set of articles against each other, each from its own words first.

    `known` are dates stated elsewhere than in the text, None where there is none; they stay as they
    are and tell of the others.
    """
    given = known or [None] * len(texts)
    read = [_Read(text) for text in texts]
    found = [known_one or _alone(one) for one, known_one in zip(read, given, strict=True)]
    if all(map(_is_settled, found)):
        return found
    dated = {
        at: account(text, one)
        for at, (text, one) in enumerate(zip(texts, found, strict=True))
        if one
    }
    return [
        one
        if _is_settled(one)
        else _among(read[at], one, [other for key, other in dated.items() if key != at])
        for at, one in enumerate(found)
    ]


def _is_settled(found: Publication | None) -> bool:
    """Say whether siblings have nothing to add: the article states its date in full."""
    return found is not None and found.kind is PublicationKind.STATED


def _among(
    read: _Read, alone: Publication | None, accounts: Sequence[Account]
) -> Publication | None:
    """Date an article that does not state its date in full by others that are dated."""
    one = _yearless(read.stated)
    if one is None:
        return alone or _from_siblings(read, accounts)
    found = with_year(one, read.text, read.clues, accounts)
    if found is not None or alone is not None:
        return found
    told = _from_siblings(read, accounts)
    near = told and safe_date(told.date.year, *(one.month_day or (0, 0)))
    return told if told and near and abs(told.date - near) <= _DAY else None


def _from_siblings(read: _Read, accounts: Sequence[Account]) -> Publication | None:
    return from_siblings(read.text, read.clues, accounts) if accounts else None


def _yearless(stated: Sequence[Stated]) -> Stated | None:
    """Return the line that states day and month, where none states the year."""
    if _surest(stated) is not None:
        return None
    return next((one for one in stated if one.month_day and one.rank >= _SURE), None)


def _alone(read: _Read) -> Publication | None:
    one = _surest(read.stated)
    if one is not None:
        return _either_way(read.text, one) or _from_line(one, read.stated)
    one = _yearless(read.stated)
    if one is not None:
        return with_year(one, read.text, read.clues)
    return _inferred(read.clues)


def _surest(stated: Sequence[Stated]) -> Stated | None:
    """Return the line that states a full date most surely.

    An update counts less than a line without label that is older and stands close by.
    """
    dated = [one for one in stated if one.date and one.rank >= _SURE]
    first = dated[0] if dated else None
    if first is None or not first.updated:
        return first
    return next((one for one in dated if not one.updated and _precedes(one, first)), first)


def _precedes(one: Stated, update: Stated) -> bool:
    if one.date is None or update.date is None or one.date > update.date:
        return False
    return abs(one.at - update.at) <= _BESIDE or (update.date - one.date).days <= _MONTH


def _either_way(text: str, one: Stated) -> Publication | None:
    """Read '05/03/2021' the other way round, where the article agrees better with that."""
    if one.date is None or not is_open(text, one.line):
        return None
    for day_first in (True, False):
        others = stated_dates(text, day_first=day_first)
        other = _surest(others)
        if other is None or other.date is None or other.date == one.date:
            continue
        if not is_better(clues(text), other.date, one.date):
            return None
        order = "day first" if day_first else "month first"
        return _from_line(other, others, f", {order}, as the days in the text have it")
    return None


def _from_line(one: Stated, others: Sequence[Stated], order: str = "") -> Publication:
    day = one.date or dt.date.min
    later = [other.date for other in others if other.updated and other.date and other.date >= day]
    latest = min(later) if later and not one.updated else day
    said = "updated" if one.updated else "stated"
    evidence = f"The article says so: “{_short(one.line)}” ({said}{order})."
    return Publication(day, day, max(day, latest), evidence, PublicationKind.STATED)


def _short(line: str) -> str:
    return line if len(line) <= 90 else line[:89] + "…"


def _candidates(found: Clues) -> Iterator[dt.date]:
    """Yield the days on which the article may have been written, from its own dates."""
    for agreed in days_by_weekdays(found):
        yield from (agreed + move * _DAY for move in range(_WEEK))
    past = [clue for clue in found.full if clue.way != FUTURE]
    if not past:
        return
    latest = max(clue.date for clue in past if clue.date)
    if any(clue.date == latest and clue.kind != CAPTION for clue in past):
        yield from (latest + move * _DAY for move in range(_WEEK))
    for clue in found.days:
        for year in (latest.year, latest.year + 1):
            day = safe_date(year, clue.month or 1, clue.day or 1)
            if day is not None and clue.way != FUTURE and 0 <= (day - latest).days <= _CLOSE:
                yield day
                yield day + _DAY


def _inferred(found: Clues) -> Publication | None:
    days = sorted(set(_candidates(found))) if not found.history else []
    days = [day for day in days if day.year <= 9990 and is_anchored(found, day)]
    if not days:
        return None
    best = max(days, key=lambda day: (score(found, day), -day.toordinal()))
    if support(found, best) < _ENOUGH:
        return None
    latest = best + _DAY
    return Publication(best, best, latest, _why(found, best), PublicationKind.INFERRED)


def _why(found: Clues, day: dt.date) -> str:
    """Return the evidence for an inferred day in one sentence."""
    named = next((one.text for one in found.items if _names(one, day)), "")
    weekday = _WEEKDAYS[day.weekday()]
    if any(clue.weekday == day.isoweekday() for clue in found.weekdays):
        tail = f", a {weekday}, and the text speaks of {weekday}."
    else:
        tail = "."
    if named:
        return f"The latest day it reports is {spoken(day)} (“{' '.join(named.split())}”){tail}"
    return f"The days it names agree best with {spoken(day)}{tail}"


def _names(clue: Clue, day: dt.date) -> bool:
    return clue.way != FUTURE and (clue.month, clue.day) == (day.month, day.day)
