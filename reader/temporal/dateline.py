"""The publication date as an article states it: with a label, on its own line, in a dateline."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from reader.core.frozen import frozen
from reader.temporal.chronology import Placed, placed_lines
from reader.temporal.foreign_labels import labelled_dates
from reader.temporal.furniture import (
    UPDATED,
    is_label,
    label_before,
    loose_words,
    speaks_of_itself,
    stands_alone,
)
from reader.temporal.line_kinds import CAPTION, NOTHING, POST
from reader.temporal.line_shapes import (
    begins_span,
    is_credited,
    is_led_by_date,
    names_a_place,
    wire_day,
)
from reader.temporal.tagger import find_times, writes_day_first

if TYPE_CHECKING:
    from reader.core.times import TimeExpression

# Patterns are text, compiled by `re` when first used: they would double the time of an import.
_HEAD_LINES: Final = 15
_TAIL_LINES: Final = 12
_LINE_LIMIT: Final = 200
_NOT_A_DATELINE: Final = (
    r"(?i)@\w|©|\(c\)|\b(?:copyright|all rights reserved|photo\w*|pictur\w*|images?|file pic|getty|"
    r"captions?|archived?|retrieved|accessed|subscribe|expires|founded|established|since|until|"
    r"deadline|apply by|born|died|screenshot)\b|\Asources?:[^|]*\Z"
)
_SOURCE: Final = (
    r"(?i)(?:\b[a-z]{2,4}t|\butc|\b[ap]\.?m\.?|\d) ?/ ?(?:ap|reuters|afp|tass)\W{0,3}\Z"
)
_WITHIN_SENTENCE: Final = (
    r"(?i)\b(?:on|in|of|since|until|from|to|after|before|between|and|dated|for)\s*\Z"
)
_BYLINE: Final = r"(?i)by [^,]{2,50}, on\s*\Z"
_END: Final = r"(?<![ap]\.m)[.!?]\s*\Z"
_DAY: Final = (
    r"(?i)\d[-./]\d|\d{8}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|"
    r"\b(?:christmas|new year|boxing|halloween|valentine|independence|day)\b"
)
"""What a line has that may name a day of the year."""
_DIGITS: Final = r"\b\d{1,2}[-./]\d{1,2}[-./]\d"
_URL: Final = r"https?://\S{0,200}?/((?:19|20)[0-9]{2})[/-]([0-9]{1,2})[/-]([0-9]{1,2})\b"
_VENUE: Final = r",\s{1,2}(?![A-Z]{2,4}\b)[A-Z][^|·•\d]*\Z"
_OUTLET: Final = r"\b(?:News|Press|Times|Post|Agency|Staff|Herald|Reuters|AFP|AP|Uhr)\b"
_SPAN: Final = r"\s{0,2}(?:[-–—]|to)\s{0,2}"
_SHORT: Final = 60
_GLUED: Final = r"(?<=[\s/.-])((?:19|20)\d\d)(?=\d{1,2}:\d\d)"


@frozen
class Stated:
    """A date that a line of the article states.

    `month_day` stands in for `date` where no year is given; `rank` is how strong it is, 1 to 4;
    `at` counts the lines of the article that are not empty, down to this one.
    """

    date: dt.date | None
    month_day: tuple[int, int] | None
    line: str
    rank: int
    updated: bool = False
    at: int = -1


def _full(time: TimeExpression) -> dt.date | None:
    exact = time.begin is not None and time.begin == time.end_date and time.basis == "stated"
    return time.begin if exact else None


def _month_day(time: TimeExpression) -> tuple[int, int] | None:
    match = re.match(r"XXXX-([0-9]{2})-([0-9]{2})", time.value)
    return (int(match[1]), int(match[2])) if match else None


def _wire(line: str, times: list[TimeExpression]) -> TimeExpression | None:
    """Return the day of an agency's dateline, where the line begins with one."""
    span = wire_day(line)
    if span is None:
        return None
    return next((time for time in times if time.start < span[1] and span[0] < time.end), None)


def _rank(one: Placed, line: str, times: list[TimeExpression]) -> int:
    """Return how surely a line without label states the date: 0 not at all, 3 beyond doubt."""
    before, after = line[: times[0].start], line[times[0].end :]
    source = not before and re.search(_SOURCE, line) is not None
    if one.kind == CAPTION and not source:
        return 0
    if re.search(_NOT_A_DATELINE, line) or (is_credited(line) and not source):
        return 0
    if one.in_story or one.entry or is_led_by_date(line) or is_label(before):
        return 0
    within = re.search(_WITHIN_SENTENCE, before) and not re.match(_BYLINE, before)
    if within or before.rstrip().endswith(":"):
        return 0
    if _is_span(line, times) or (names_a_place(line) and not one.leads_prose):
        return 0
    return 2 if source else _furniture_rank(line, times, before, after)


def _furniture_rank(line: str, times: list[TimeExpression], before: str, after: str) -> int:
    words, loose = loose_words(line, [(time.start, time.end) for time in times])
    if not words:
        return 3
    venue = not before.strip() and re.match(_VENUE, after) and not re.search(_OUTLET, after)
    if venue or len(words) > _SHORT or re.search(_END, line):
        return 0
    return 2 if loose <= (1 if re.search(r"[|•·]", line) else 0) else 0


def _is_span(line: str, times: list[TimeExpression]) -> bool:
    """Say whether the line gives a beginning and an end: '3 May 1951 – 2 June 2020'."""
    days = [time for time in times if _full(time)]
    if any(begins_span(line[one.end :]) for one in days):
        return True
    pairs = itertools.pairwise(days)
    return any(
        one.begin != other.begin and re.fullmatch(_SPAN, line[one.end : other.start])
        for one, other in pairs
    )


def _labelled(line: str, times: list[TimeExpression], one: Placed) -> list[Stated]:
    """Return the dates of a line that labels lead: 'Published 3 May 2022, updated 4 May 2022'."""
    found: list[Stated] = []
    at = 0
    spans = [(time.start, time.end) for time in times]
    if _is_span(line, times) or (not speaks_of_itself(line) and loose_words(line, spans)[1] > 1):
        return []
    for time in times:
        label = label_before(line, at, time.start, after_story=one.in_story)
        if time is times[-1] and label == UPDATED and not found and _begins(times, line):
            found.append(Stated(_full(times[0]), _month_day(times[0]), line, 3))
        at = time.end
        if label:
            new = label == UPDATED
            found.append(Stated(_full(time), _month_day(time), line, 3 if new else 4, new))
    return found


def _begins(times: list[TimeExpression], line: str) -> bool:
    """Say whether the first of several dates opens the line: '3 May 2022 | Updated 4 May 2022'."""
    return len(times) > 1 and not loose_words(line[: times[0].start], [])[0]


def _stated(one: Placed, *, day_first: bool) -> list[Stated]:
    if one.kind in {NOTHING, POST} or not re.search(r"\d", one.text):
        return []  # most lines: only figures make a date of publication
    line = re.sub(_GLUED, r"\1 ", _without_title(one)[:_LINE_LIMIT])
    foreign = labelled_dates(line)
    if foreign:
        return [Stated(day, None, line, 3 if new else 4, new) for day, new in foreign]
    if not re.search(_DAY, line):
        return []  # finding times costs more than all else
    times = [
        time for time in find_times(line, day_first=day_first) if _full(time) or _month_day(time)
    ]
    if not times:
        return []
    wire = _wire(one.text, times)
    if wire is not None:
        return [Stated(_full(wire), _month_day(wire), line, 2)]
    labelled = _labelled(line, times, one)
    if labelled:
        return labelled
    rank = _rank(one, line, times)
    first = next((time for time in times if _full(time)), times[0])
    return [Stated(_full(first), _month_day(first), line, rank)] if rank else []


def _without_title(one: Placed) -> str:
    """Return the line, and of a first line 'Title | By Jane Doe | May 3, 2022' what follows."""
    title, bar, rest = one.text.partition(" | ")
    return rest if one.first and bar and not find_times(title) else one.text


def _label_above(lines: list[tuple[int, Placed]]) -> list[tuple[int, Placed]]:
    """Join a label that stands alone with the line below it."""
    return [
        (at, replace(below, text=f"{above.text} {below.text}"))
        for (_, above), (at, below) in itertools.pairwise(lines)
        if len(above.text) < 30 and len(below.text) < 60 and stands_alone(above.text)
    ]


def stated_dates(text: str, *, day_first: bool | None = None) -> list[Stated]:
    """Return what the article's lines state about its publication, surest first.

    `day_first` reads 05/12 as 5 December; left out, the article's own habit decides.
    """
    text = text if len(text) < 200_000 else text[:100_000] + "\n" + text[-20_000:]
    lines = list(enumerate(placed_lines(text)))
    lines = lines[:_HEAD_LINES] + lines[max(_HEAD_LINES, len(lines) - _TAIL_LINES) :]
    if day_first is None:
        in_digits = any(re.search(_DIGITS, one.text) for _, one in lines)
        day_first = in_digits and writes_day_first(text)
    telling = [(at, one) for at, one in lines if one.kind != NOTHING]
    both = lines + _label_above(telling)
    found = [
        replace(stated, at=at) for at, one in both for stated in _stated(one, day_first=day_first)
    ]
    found += [replace(stated, at=at) for at, one in telling if (stated := _from_url(one.text))]
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
