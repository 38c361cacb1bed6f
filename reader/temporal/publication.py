"""When an article was published: stated by it, inferred from its words, or from its siblings."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from reader.core.times import Publication, PublicationKind
from reader.temporal.anchors import spoken
from reader.temporal.clauses import FUTURE
from reader.temporal.dateline import Stated, stated_dates
from reader.temporal.evidence import Clues, clues, score, support
from reader.temporal.lexicon import wordset
from reader.temporal.tagger import find_times
from reader.temporal.values import safe_date

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_DAY: Final = dt.timedelta(days=1)
_ENOUGH: Final = 2.0


@dataclass(frozen=True, slots=True)
class Sibling:
    """Another article of the same library, with its publication date where that is known."""

    text: str
    publication: Publication | None = None


def infer_publication(text: str, siblings: Sequence[str | Sibling] = ()) -> Publication | None:
    """Say when the article was published, or None where nothing tells.

    A date line decides; then the article's own words; then sibling articles on the same events.
    """
    alone = _alone(text)
    if alone is not None:
        return alone
    known = []
    for sibling in siblings:
        one = sibling if isinstance(sibling, Sibling) else Sibling(sibling)
        known.append(one if one.publication else Sibling(one.text, _alone(one.text)))
    return _from_siblings(text, known)


def infer_publications(texts: Sequence[str]) -> list[Publication | None]:
    """Date a set of articles against each other, each from its own words first."""
    found = [_alone(text) for text in texts]
    known = [Sibling(text, one) for text, one in zip(texts, found, strict=True)]
    return [
        one or _from_siblings(text, [other for other in known if other.text is not text])
        for text, one in zip(texts, found, strict=True)
    ]


def _alone(text: str) -> Publication | None:
    stated = stated_dates(text)
    for one in stated:
        if one.date is not None and one.rank >= 2:
            return _from_line(one, stated)
    found = clues(text)
    for one in stated:
        if one.month_day is not None and one.rank >= 2:
            return _complete(one, found)
    return _inferred(found)


def _from_line(one: Stated, others: Sequence[Stated]) -> Publication:
    day = one.date or dt.date.min
    later = [other.date for other in others if other.updated and other.date and other.date >= day]
    latest = min(later) if later and not one.updated else day
    said = "updated" if one.updated else "stated"
    evidence = f"The article says so: “{_short(one.line)}” ({said})."
    return Publication(day, day, max(day, latest), evidence, PublicationKind.STATED)


def _short(line: str) -> str:
    return line if len(line) <= 90 else line[:89] + "…"


def _complete(one: Stated, found: Clues) -> Publication | None:
    """Give a date line without year the year that the text supports."""
    years = {clue.date.year for clue in found.full if clue.date}
    if one.month_day is None or not years:
        return None
    near = {year + move for year in years for move in (0, 1)}
    days = [day for year in near if (day := safe_date(year, *one.month_day))]
    if not days:
        return None
    best = max(days, key=lambda day: (score(found, day), -day.toordinal()))
    evidence = f"The article says “{_short(one.line)}”; the year follows from its other dates."
    return Publication(best, best, best, evidence, PublicationKind.STATED)


def _candidates(found: Clues) -> Iterator[dt.date]:
    """Yield the days on which the article may have been written, from its own full dates."""
    past = [clue.date for clue in found.full if clue.date and clue.way != FUTURE]
    if not past:
        return
    latest = max(past)
    for move in range(7):
        yield latest + move * _DAY
    for clue in found.days:
        for year in (latest.year, latest.year + 1):
            day = safe_date(year, clue.month or 1, clue.day or 1)
            if day is not None and clue.way != FUTURE and 0 <= (day - latest).days <= 120:
                yield day
                yield day + _DAY


def _inferred(found: Clues) -> Publication | None:
    days = sorted(set(_candidates(found)))
    if not days or days[-1].year > 9990:
        return None
    best = max(days, key=lambda day: (score(found, day), -day.toordinal()))
    if support(found, best) < _ENOUGH:
        return None
    latest = best + _DAY
    return Publication(best, best, latest, _why(found, best), PublicationKind.INFERRED)


def _why(found: Clues, day: dt.date) -> str:
    names = Counter(
        clue.text for clue in found.items if (clue.date or clue.day) and clue.way != FUTURE
    )
    weekday = f"{day:%A}"
    same = any(clue.weekday == day.isoweekday() for clue in found.weekdays)
    latest = next((name for name in names if str(day.day) in name), next(iter(names), ""))
    lead = f"The latest day it reports is {spoken(day)}"
    if latest:
        lead += f" (“{latest}”)"
    return f"{lead}, a {weekday}, and the text speaks of {weekday}." if same else f"{lead}."


_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_COMMON: Final = wordset(
    "that with from this have were been will would said they their which after before about "
    "into over more than also when there other some could between during against through what "
    "while president statement house white united states news"
)


def _words(text: str) -> frozenset[str]:
    return frozenset(word[:6] for word in _WORD.findall(text.lower()) if word not in _COMMON)


def _mentions(sibling: Sibling) -> Iterator[tuple[dt.date, frozenset[str], str]]:
    """Yield the days a dated sibling speaks of, with the words around each."""
    publication = sibling.publication
    if publication is None:
        return
    yield publication.date, _words(sibling.text[:1500]), f"published {spoken(publication.date)}"
    text = sibling.text[:60_000]
    for time in find_times(text, publication.date):
        if time.begin is not None and time.begin == time.end_date:
            around = text[max(0, time.start - 160) : time.end + 80]
            yield time.begin, _words(around), " ".join(text[time.start : time.end].split())


def _background(found: Clues, day: dt.date) -> float:
    """Return a penalty for a day that the article itself calls by its date: it reports another."""
    named = any((clue.month, clue.day) == (day.month, day.day) for clue in found.days)
    return 1.5 if named else 0.0


def _from_siblings(text: str, siblings: Sequence[Sibling]) -> Publication | None:
    """Date an article by the day on which a dated sibling puts what its opening reports."""
    found = clues(text)
    opening = _words(text[:900])
    best: tuple[float, dt.date, str] | None = None
    for sibling in siblings:
        if len(opening & _words(sibling.text[:60_000])) < 0.2 * len(opening):
            continue
        for day, around, name in _mentions(sibling):
            shared = len(around & opening) / (len(around) + 4)
            total = score(found, day) + 4 * shared - _background(found, day)
            if best is None or total > best[0]:
                best = (total, day, name)
    if best is None or best[0] < 1.0:
        return None
    day = best[1]
    evidence = (
        f"A sibling article dates the same event: “{best[2]}”, {spoken(day)}, "
        "and the article's own days agree."
    )
    return Publication(day, day, day + _DAY, evidence, PublicationKind.SIBLINGS)
