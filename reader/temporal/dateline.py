"""The publication date as an article states it: with a label, on its own line, in a dateline."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from reader.temporal.line_kinds import NOTHING, line_kinds
from reader.temporal.tagger import find_times

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.core.times import TimeExpression

# Patterns are text, compiled by `re` when first used: they would double the time of an import.
_HEAD_LINES: Final = 15
_TAIL_LINES: Final = 12
_LINE_LIMIT: Final = 200
_LABEL: Final = (
    r"(?i)\b(?:first published|published|publication date|posted|released|issued|date|created|"
    r"filed|pub(?:lished)? date|story from|issue date|press release)\b"
)
_UPDATED: Final = r"(?i)\b(?:updated|modified|revised|edited|last update)\b"
_NOT_A_DATELINE: Final = (
    r"(?i)@\w|©|\(c\)|\b(?:copyright|all rights reserved|photo\w*|pictur\w*|images?|file pic|getty|"
    r"captions?|archived?|retrieved|accessed|subscribe|expires|founded|established|since|until|"
    r"deadline|apply by|born)\b"
)
_CREDIT: Final = r"[\w.)/]+ ?/ ?(?:AP|Reuters|AFP|Getty|EPA|TASS)\b|\((?:AP|AFP|Reuters):"
_SOURCE: Final = (
    r"(?i)(?:\b[a-z]{2,4}t|\butc|\b[ap]\.?m\.?|\d) ?/ ?(?:ap|reuters|afp|tass)\W{0,3}\Z"
)
_WITHIN_SENTENCE: Final = (
    r"(?i)\b(?:on|in|of|since|until|from|to|after|before|between|and|dated|for)\s*\Z"
)
_URL: Final = r"https?://\S{0,200}?/((?:19|20)[0-9]{2})[/-]([0-9]{1,2})[/-]([0-9]{1,2})\b"
_AGENCY: Final = (
    r"\((?:AP|Reuters|AFP|UPI|TASS|Xinhua|ANI|PTI|IANS|dpa|CNN|BBC|Bloomberg|Kyodo|Yonhap|Interfax|"
    r"Associated Press)\)|/(?:TASS|PRNewswire|CNW|Xinhua|PRNewswire-[\w-]+|Interfax)[^/]{0,20}/"
)
_FILLER: Final = (
    r"(?i)\b(?:by|at|on|the|from|in|am|pm|edition|staff|writer|reporter|correspondent|news|gmt|utc|"
    r"updated|published|posted|last|first|time|date|min|read|minutes?|world|politics)\b|[\W_\d]+"
)


@dataclass(frozen=True, slots=True)
class Stated:
    """A date that a line of the article states.

    `month_day` stands in for `date` where no year is given; `rank` is how strong it is, 1 to 4.
    """

    date: dt.date | None
    month_day: tuple[int, int] | None
    line: str
    rank: int
    updated: bool = False


def _lines(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the first and last lines, and whether each belongs to the head."""
    lines = line_kinds(text)
    head, tail = lines[:_HEAD_LINES], lines[max(_HEAD_LINES, len(lines) - _TAIL_LINES) :]
    for part, in_head in ((head, True), (tail, False)):
        for one in part:
            if one.kind != NOTHING:
                yield text[one.start : one.end].strip(), in_head


def _full(time: TimeExpression) -> dt.date | None:
    exact = time.begin is not None and time.begin == time.end_date and time.basis == "stated"
    return time.begin if exact else None


def _month_day(time: TimeExpression) -> tuple[int, int] | None:
    match = re.match(r"XXXX-([0-9]{2})-([0-9]{2})", time.value)
    return (int(match[1]), int(match[2])) if match else None


def _rest(line: str, times: list[TimeExpression]) -> str:
    """Return what the line says besides its dates, without filler."""
    for time in reversed(times):
        line = line[: time.start] + " " + line[time.end :]
    return re.sub(_FILLER, "", line)


def _rank(line: str, head: bool, times: list[TimeExpression]) -> int:
    """Return how surely the line states the publication date: 0 not at all, 4 beyond doubt."""
    first = times[0]
    before = line[: first.start]
    label = re.search(_LABEL, before)
    if label and len(before) - label.end() <= 40 and label.start() <= 60:
        return 4
    if re.search(_UPDATED, before) and len(before) < 60:
        return 3
    if re.search(_WITHIN_SENTENCE, before) or before.rstrip().endswith(":"):
        return 0
    wire = head and (_wire(line, first) or (not before and bool(re.search(_SOURCE, line))))
    if re.search(_NOT_A_DATELINE, line) or (re.search(_CREDIT, line) and not wire):
        return 0
    rest = _rest(line, times)
    if head and (not rest or (len(rest) <= 40 and not line.rstrip().endswith((".", "!", "?")))):
        return 3 if not rest else 2
    if wire:
        return 2
    return 1 if not rest else 0


def _wire(line: str, first: TimeExpression) -> bool:
    """Say whether the line begins as agency copy does: 'PARIS, Jan. 28 (Reuters) -'."""
    before = line[: first.start].strip(" ,(–—-")
    if len(before) > 60:
        return False
    place = re.match(r"[^\W\d_]{3,}", before)
    capitals = bool(place and place.group().isupper())
    after = line[first.end : first.end + 40]
    dash = (
        re.match(r"\s{0,2}(?:\([^)]{0,30}\)|/[^/]{0,30}/)?[.:,]?\s{0,2}[-–—:]", after) is not None
    )
    return (capitals or bool(re.search(_AGENCY, line[:120]))) and (
        dash or bool(re.search(_AGENCY, after))
    )


def _stated(line: str, head: bool) -> Stated | None:
    short = line[:_LINE_LIMIT]
    times = [time for time in find_times(short) if _full(time) or _month_day(time)]
    if not times:
        return None
    rank = _rank(short, head, times)
    if rank == 0:
        return None
    first = next((time for time in times if _full(time)), times[0])
    if head and _wire(short, times[0]):
        first = times[0]
    updated = bool(re.search(_UPDATED, short[: first.start]))
    return Stated(_full(first), _month_day(first), short, rank, updated)


def _labelled_below(lines: list[str]) -> list[str]:
    """Join a label that stands alone with the line below it."""
    joined: list[str] = []
    for index, line in enumerate(lines):
        label = (
            len(line) < 30
            and line.endswith(":")
            and (re.search(_LABEL, line) or re.search(_UPDATED, line))
        )
        if label and index + 1 < len(lines) and len(lines[index + 1]) < 60:
            joined.append(f"{line} {lines[index + 1]}")
    return joined


def stated_dates(text: str) -> list[Stated]:
    """Return what the article's lines state about its publication, surest first."""
    text = text if len(text) < 200_000 else text[:100_000] + "\n" + text[-20_000:]
    pairs = list(_lines(text))
    found = [one for line, head in pairs if (one := _stated(line, head))]
    lines = [line for line, _ in pairs]
    found += [one for line in _labelled_below(lines) if (one := _stated(line, head=True))]
    found += [one for line in lines if (one := _from_url(line))]
    found.sort(key=lambda one: (-one.rank, one.updated, one.date is None))
    return found


def _from_url(line: str) -> Stated | None:
    match = re.search(_URL, line)
    if match is None:
        return None
    try:
        day = dt.date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None
    return Stated(day, None, match.group(), 2)
