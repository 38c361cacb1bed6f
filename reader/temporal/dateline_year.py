"""The year of a date line that gives day and month only: what the text tells, weighed together.

Each sign multiplies the weight of the years it fits. A year is given where it has most of the
weight of all and no sign speaks outright against it; otherwise there is no answer.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from reader.core.times import Publication, PublicationKind
from reader.temporal.evidence import Clues
from reader.temporal.siblings import opening_words
from reader.temporal.values import safe_date
from reader.temporal.year_signs import Sign, of_accounts, signs

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence

    from reader.temporal.dateline import Stated
    from reader.temporal.siblings import Account

_FIRST: Final = 1985
_LAST: Final = 2036
_SPREAD: Final = 45
_WIRES: Final = 1980
_RARE: Final = 0.1
_MOST: Final = 0.75
_POSSIBLE: Final = 0.05
_CONTRADICTS: Final = 0.05
_TELLING: Final = 1.3
_REASONS: Final = 3
_LATEST: Final = 9990


def with_year(
    one: Stated, text: str, found: Clues, accounts: Sequence[Account] = ()
) -> Publication | None:
    """Give a date line without year the year that the text and its siblings tell, if they do.

    `found` are the clues of the text itself.

    The days from `earliest` to `latest` cover every year that is not much less likely.
    """
    if one.month_day is None:
        return None
    own = list(signs(text, found))
    told = [*own, *of_accounts(accounts, opening_words(text))]
    days = _days(found, one.month_day)
    shares = _shares(days, told)
    best = max(shares, key=lambda day: shares[day], default=None)
    if best is None or shares[best] < _MOST or best.year > _LATEST:
        return None
    if any(sign.weigh(best) < _CONTRADICTS for sign in told):
        return None
    possible = [day for day, share in shares.items() if share >= _POSSIBLE]
    alone = _shares(days, own) if len(told) > len(own) else shares
    kind = PublicationKind.INFERRED if alone[best] >= _MOST else PublicationKind.SIBLINGS
    evidence = _evidence(one.line, best, _reasons(told, shares, best), possible)
    return Publication(best, min(possible), max(possible), evidence, kind)


def _days(found: Clues, month_day: tuple[int, int]) -> list[dt.date]:
    """Return the day in every year that is worth weighing."""
    named = [clue.date.year for clue in found.full if clue.date]
    named += [clue.year for clue in found.years if clue.year]
    first = min([_FIRST, *(year - 1 for year in named if year > _WIRES - 1)])
    if named and max(named) < _WIRES:
        first = max(named)
    last = max([_LAST, *(year + _SPREAD for year in named)])
    days = (safe_date(year, *month_day) for year in range(max(first, 1), last))
    return [day for day in days if day is not None]


def _shares(days: Sequence[dt.date], told: Iterable[Sign]) -> dict[dt.date, float]:
    """Return the share of each day in the weight of all, when every sign has weighed them."""
    logs = {day: 0.0 if day.year >= _WIRES else math.log(_RARE) for day in days}
    for sign in told:
        for day in days:
            logs[day] += math.log(sign.weigh(day))
    top = max(logs.values(), default=0.0)
    weights = {day: math.exp(log - top) for day, log in logs.items()}
    whole = sum(weights.values())
    return {day: weight / whole for day, weight in weights.items()}


def _reasons(told: Sequence[Sign], shares: Mapping[dt.date, float], best: dt.date) -> list[str]:
    """Return the signs that set the year apart from the others, the most telling first."""
    rated = []
    for sign in told:
        others = [sign.weigh(day) for day in shares if day != best]
        rated.append((sign.weigh(best) * len(others) / (sum(others) or 1.0), sign.words))
    rated.sort(key=lambda one: -one[0])
    words = [words for rate, words in rated if rate >= _TELLING]
    return list(dict.fromkeys(words))[:_REASONS]


def _evidence(line: str, best: dt.date, reasons: list[str], possible: list[dt.date]) -> str:
    line = line if len(line) <= 60 else line[:59] + "…"
    ground = "; ".join(reasons) or "all that it names"
    less = [str(day.year) for day in possible if day != best]
    rest = f" ({', '.join(less)} {'is' if len(less) == 1 else 'are'} less likely)" if less else ""
    return f"“{line}” gives no year; {best.year} follows from {ground}{rest}."
