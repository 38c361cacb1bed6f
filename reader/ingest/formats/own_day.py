"""The day that it was where a page was published, when its fields give the time in UTC."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Sequence

from reader.ingest.formats.markup import Element

_INSTANT = re.compile(
    r"(?<!\d)(?P<day>(?:19|20)\d\d-?[01]\d-?[0-3]\d)[T ](?P<time>[0-2]\d:[0-5]\d)"
    r"(?::\d\d?(?:\.\d+)?)?"
    r" ?(?P<zone>Z|UTC|GMT|[+-][01]\d:?[0-5]\d)?(?![\d:])"
)
_MIDNIGHT = re.compile(r"[T ]00:00:00(?:\.0+)?(?:Z|[+-]00:?00)?\Z")
"""What a day is given that was kept without a time."""

_OF_A_BROWSER = re.compile(
    r"\b(?P<month>[A-Z][a-z]{2}) (?P<day>\d\d) (?P<year>(?:19|20)\d\d)"
    r" (?P<time>[0-2]\d:[0-5]\d):\d\d (?:GMT|UTC)(?:\+0+)?(?!\d)"
)
"""A moment as JavaScript writes it: "Tue Nov 19 2019 03:05:46 GMT+0000"."""

_HOURS = {
    "jp": (9, 9), "kr": (9, 9), "cn": (8, 8), "tw": (8, 8), "hk": (8, 8), "sg": (8, 8),
    "my": (8, 8), "ph": (8, 8), "vn": (7, 7), "th": (7, 7), "id": (7, 9), "in": (5.5, 5.5),
    "lk": (5.5, 5.5), "pk": (5, 5), "bd": (6, 6), "np": (5.75, 5.75), "ae": (4, 4), "tr": (3, 3),
    "sa": (3, 3), "ke": (3, 3), "au": (8, 11), "nz": (12, 13), "ca": (-8, -2.5), "ar": (-3, -3),
    "br": (-5, -2), "co": (-5, -5), "pe": (-5, -5), "ec": (-5, -5), "ve": (-4, -4),
    "mx": (-8, -5), "cl": (-4, -3), "uy": (-3, -3),
}  # fmt: skip
"""The hours that countries are ahead of UTC, the least and the most in a year, as hosts end."""

_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()  # noqa: SIM905
_EASTERNMOST, _WESTERNMOST = 14, 12
_LONGEST_SCRIPT = 2_000_000


def own_day(
    said: str, day: dt.date, root: Element, shown: Sequence[dt.date], host: str = ""
) -> dt.date:
    """Return the day of a moment in the page's own zone, `day` where nothing tells another.

    `said` is a field that gives the moment, `day` the day written in it, `shown` the days that the
    page shows as its date. A moment that is not given in UTC has its day with it. One that is can
    belong to the day before or after, if the page shows that one, or has the same moment with an
    offset, or gives other moments with one and the same offset, or if it was another day in the
    whole country that its `host` ends with.
    """
    moment = _moment(said)
    if moment is None or moment.utcoffset() or _MIDNIGHT.search(said):
        return day
    possible = {
        (moment + dt.timedelta(hours=hours)).date() for hours in (-_WESTERNMOST, 0, _EASTERNMOST)
    }
    if len(possible) == 1 or day in shown:
        return day
    seen = [one for one in shown if one in possible]
    if seen:
        return seen[0]
    if not _has_zone(said):
        return day
    found = _moments(root)
    same = [other.date() for other in found if other == moment]
    if same:
        return same[0]
    offsets = Counter(other.utcoffset() for other in found)
    if len(offsets) == 1:
        return moment.astimezone(dt.timezone(next(iter(offsets)) or dt.timedelta())).date()
    # Where "+00:00" is written, it may be that nobody ever set the zone.
    told = offsets or not said.rstrip().endswith("Z")
    zones = (0.0, 0.0) if told else _HOURS.get(host.rpartition(".")[2], (0.0, 0.0))
    there = {(moment + dt.timedelta(hours=hours)).date() for hours in zones}
    return there.pop() if len(there) == 1 else day


def _has_zone(said: str) -> bool:
    match = _INSTANT.search(said)
    return match is None or bool(match["zone"])


def _moment(said: str) -> dt.datetime | None:
    """Return the moment that a field gives, to the minute, with its zone.

    One without a zone is taken for UTC, as servers keep it: only a day that the page shows can then
    be another. None for a day without a time.
    """
    browser = _OF_A_BROWSER.search(said)
    if browser and browser["month"] in _MONTHS:
        month = _MONTHS.index(browser["month"]) + 1
        said = f"{browser['year']}-{month:02d}-{browser['day']}T{browser['time']}Z"
    match = _INSTANT.search(said)
    return _made(match, "Z") if match else None


def _moments(root: Element) -> list[dt.datetime]:
    """Return the moments that the page gives with an offset from UTC, wherever it does."""
    made = (_made(match) for text in _texts(root) for match in _INSTANT.finditer(text))
    return [one for one in made if one is not None and one.utcoffset()]


def _texts(root: Element) -> Iterable[str]:
    for element in root.iter("script", "meta", "time", "abbr"):
        if element.tag == "script":
            if element.text and len(element.text) < _LONGEST_SCRIPT:
                yield element.text
        else:
            yield element.get("content") or element.get("datetime") or element.get("title") or ""


def _made(match: re.Match[str], usual: str | None = None) -> dt.datetime | None:
    zone = match["zone"] or usual
    if zone is None:
        return None
    offset = "+00:00" if zone in {"Z", "UTC", "GMT"} else zone
    day = match["day"].replace("-", "")
    try:
        return dt.datetime.fromisoformat(f"{day[:4]}-{day[4:6]}-{day[6:]}T{match['time']}{offset}")
    except ValueError:
        return None
