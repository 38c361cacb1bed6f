"""Names and days as records of bibliographies write them."""

from __future__ import annotations

import datetime as dt
import re

_DAY = re.compile(r"\s*(?P<year>\d{4})(?:[-/](?P<month>\d{1,2})(?:[-/](?P<day>\d{1,2}))?)?(?!\d)")


def named_from(name: str) -> tuple[str, str]:
    """Return “Given Family” and “Family” for “Family, Given”; what is no such name as it is.

    What is in braces is taken whole, without them.
    """
    if name.strip().startswith("{") and name.strip().endswith("}"):
        return name.strip()[1:-1].strip(), ""
    family, *rest = (part.strip() for part in name.split(","))
    if not rest or not rest[0] or len(rest) > 2 or re.search(r"[()/\d]", name):
        return name.strip(), ""
    return " ".join([rest[0], family, *rest[1:]]).strip(), family


def dated_from(text: str) -> tuple[dt.date | None, str]:
    """Return the day that a text begins with, or else its year and month, as far as it gives them.

    “2022-01-28”, “2022/01//”, “2022”; of a range the first day.
    """
    found = _DAY.match(text)
    if found is None:
        return None, ""
    year, month, day = (int(found[name] or 0) for name in ("year", "month", "day"))
    try:
        if day:
            return dt.date(year, month, day), ""
        return None, f"{dt.date(year, month or 1, 1):%Y-%m}" if month else f"{year:04}"
    except ValueError:
        return None, f"{year:04}"
