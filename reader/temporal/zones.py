"""Time zones as news writes them, and the offset from UTC that each means on a given day.

An offset is written ``+05:30``. A zone with summer time is written with its rule: ``US-05`` is the
American one whose winter offset is five hours behind UTC, ``EU+01`` the European one an hour ahead.
A zone that is named but not known here, such as *local time*, is the empty text.
"""

from __future__ import annotations

import datetime as dt
from typing import Final

ABBREVIATED: Final = {
    "utc": "Z", "gmt": "Z", "z": "Z", "bst": "+01:00", "cet": "+01:00", "cest": "+02:00",
    "eet": "+02:00", "eest": "+03:00", "msk": "+03:00", "ist": "+05:30", "jst": "+09:00",
    "kst": "+09:00", "est": "-05:00", "edt": "-04:00", "et": "US-05", "cst": "-06:00",
    "cdt": "-05:00", "ct": "US-06", "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00",
    "pdt": "-07:00", "pt": "US-08", "aest": "+10:00", "aedt": "+11:00",
}  # fmt: skip
_AMERICAN: Final = {"eastern": 5, "central": 6, "mountain": 7, "pacific": 8}
_NAMED: Final = {
    "british summer": "+01:00", "greenwich mean": "Z", "universal": "Z",
    "coordinated universal": "Z", "central european": "EU+01", "eastern european": "EU+02",
    "indian standard": "+05:30",
}  # fmt: skip
_PLACES: Final = {
    "local": "", "moscow": "+03:00", "istanbul": "+03:00", "baghdad": "+03:00", "dubai": "+04:00",
    "beijing": "+08:00", "hong kong": "+08:00", "singapore": "+08:00", "tokyo": "+09:00",
    "seoul": "+09:00", "japan": "+09:00", "india": "+05:30", "london": "EU+00", "uk": "EU+00",
    "british": "EU+00", "lisbon": "EU+00", "paris": "EU+01", "berlin": "EU+01",
    "brussels": "EU+01", "rome": "EU+01", "madrid": "EU+01", "kyiv": "EU+02", "kiev": "EU+02",
    "athens": "EU+02", "helsinki": "EU+02", "new york": "US-05", "jerusalem": "", "tehran": "",
    "sydney": "", "kabul": "",
}  # fmt: skip


def named() -> dict[str, str]:
    """Return the zones of several words, such as 'eastern daylight time', with what each means."""
    zones = {f"{name} time": zone for name, zone in _NAMED.items()}
    for name, hours in _AMERICAN.items():
        zones[f"{name} time"] = f"US-{hours:02d}"
        zones[f"{name} standard time"] = f"-{hours:02d}:00"
        zones[f"{name} daylight time"] = f"-{hours - 1:02d}:00"
    return zones


def of_places() -> dict[str, str]:
    """Return 'moscow time', 'local time' and their like: they stand beside the time of day."""
    return {f"{place} time": zone for place, zone in _PLACES.items()}


def offset(zone: str, day: dt.date | None) -> str:
    """Return the zone's offset on that day, ``Z`` or ``±hh:mm``; empty where it is not known."""
    rule, hours = zone[:2], zone[2:]
    if rule not in {"US", "EU"}:
        return zone
    if day is None:
        return ""
    moved = int(hours) + (_summer_in_america(day) if rule == "US" else _summer_in_europe(day))
    return f"{moved:+03d}:00" if moved else "Z"


def _summer_in_america(day: dt.date) -> bool:
    """Say whether clocks are forward: second Sunday of March to first of November, since 2007."""
    return _sunday(day.year, 3, 8) <= day < _sunday(day.year, 11, 1)


def _summer_in_europe(day: dt.date) -> bool:
    """Say whether clocks are forward: last Sunday of March to last of October, since 1996."""
    return _sunday(day.year, 3, 25) <= day < _sunday(day.year, 10, 25)


def _sunday(year: int, month: int, earliest: int) -> dt.date:
    day = dt.date(year, month, earliest)
    return day + dt.timedelta(days=(7 - day.isoweekday()) % 7)
