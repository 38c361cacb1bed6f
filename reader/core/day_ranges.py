"""Days of publication that are a range, a season or not certain, in EDTF and in CSL.

EDTF is the Extended Date/Time Format of the Library of Congress (ISO 8601-2), as BibLaTeX has it:
“2020-05/2020-07”, “1999-22” (summer), “1950~” (about).
"""

from __future__ import annotations

import re

_PART = r"\d{4}(?:-\d\d){0,2}"
_DAYS = re.compile(rf"({_PART})[~?%]?(?:/({_PART})[~?%]?)?")
_SEASON = 20


def is_range(text: str) -> bool:
    """Tell whether a text is EDTF that says more than one day, month or year."""
    return _DAYS.fullmatch(text) is not None and (
        not text[-1].isdigit() or "/" in text or _season(text) > 0
    )


def from_csl(issued: dict[str, object]) -> str:
    """Return what a date of CSL says as EDTF, "" where it is a plain day or not understood."""
    dates = issued.get("date-parts")
    sides = [_joined(one) for one in dates] if isinstance(dates, list) else []
    season = str(issued.get("season") or "")
    if len(sides) == 1 and season in ("1", "2", "3", "4") and len(sides[0]) == 4:
        sides = [f"{sides[0]}-{_SEASON + int(season)}"]
    sign = "~" if issued.get("circa") else ""
    text = "/".join(f"{side}{sign}" for side in sides)
    return text if is_range(text) else ""


def to_csl(text: str) -> dict[str, object]:
    """Return EDTF that `is_range` accepts as a date of CSL."""
    sides = [side.rstrip("~?%") for side in text.split("/")]
    season = _season(text)
    found: dict[str, object] = {
        "date-parts": [[int(part) for part in _without_season(one).split("-")] for one in sides]
    }
    if season:
        found["season"] = season
    if not text[-1].isdigit():
        found["circa"] = True
    return found


def _joined(parts: object) -> str:
    listed = parts if isinstance(parts, list) else []
    return "-".join(str(one).zfill(2 if n else 4) for n, one in enumerate(listed[:3]))


def _season(text: str) -> int:
    month = int(text[5:7] or 0) if text[4:5] == "-" else 0
    return month - _SEASON if _SEASON < month <= _SEASON + 4 else 0


def _without_season(side: str) -> str:
    return side[:4] if _season(side) else side
