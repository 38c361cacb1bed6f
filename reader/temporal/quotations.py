"""What stands within quotation marks, and on what day it was said."""

from __future__ import annotations

import bisect
from typing import TYPE_CHECKING, TypeAlias

from reader.core.frozen import frozen
from reader.temporal.anchors import told_point
from reader.temporal.lexicon import wordset
from reader.temporal.marks import LONGEST, quotations
from reader.temporal.tokens import BREAK, CODES, SPACE, Tokens
from reader.temporal.values import Point, point_of, safe_date, shift_days

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

_REACH = 120
_NEAR = 6
_SAID = wordset(
    "said says told tells wrote writes tweeted posted added announced declared stated explained "
    "warned insisted replied commented claimed noted posting speaking released issued published "
    "interview statement telegraphed cabled wired testified testifying conceded lamented "
    "complained shouted yelled cried joked quipped emailed e-mailed messaged texted recalled "
    "interviewed remarked observed admitted acknowledged answered asked argued "
    "boasted confessed confided "
    "protested pleaded promised vowed reported reads read ran writing dictated whispered "
    "muttered mused remembered exclaimed begged urged thundered sighed swore quoted heard "
    "asserted maintained reiterated retorted pledged revealed denied repeated recounted "
    "promising preached sneered scoffed grumbled gushed tells telling saying dated"
)
_RECORDS = wordset(
    "interview letter memo memoir memorandum diary journal speech statement telegram cable "
    "dispatch email e-mail message tweet post note entry article essay column editorial report "
    "book broadcast sermon lecture address deposition affidavit testimony postcard podcast "
    "documentary profile headline petition leaflet pamphlet"
)
_PUT = wordset("it this")
_DETERMINERS = wordset("a an the his her their its my our")
_IN = wordset("in to for")
_OF = wordset("of dated from for on")
_ASIDE = wordset("who whom whose which where when after before since")
_MARKS = frozenset({SPACE, BREAK, "#", ",", "'"})
_DAYS = frozenset({CODES["DAYN"], CODES["ORDN"]})


def _around(tokens: Tokens, index: int) -> tuple[int, int] | None:
    spans = quotations(tokens)[0]
    at = bisect.bisect_left(spans, (index, 0)) - 1
    if at < 0:
        return None
    first, last = spans[at]
    return spans[at] if first < index < last and index - first < LONGEST else None


def in_quotation(tokens: Tokens, index: int) -> bool:
    """Say whether the token stands within quotation marks of its paragraph."""
    return bool(_quoted(tokens)[index])


def _quoted(tokens: Tokens) -> bytearray:
    """Return for each token whether it stands within quotation marks; worked out once."""
    if tokens.quoted is None:
        mask = tokens.quoted = bytearray(len(tokens.kinds))
        for first, last in quotations(tokens)[0]:
            end = min(last, first + LONGEST)
            if end > first + 1:
                mask[first + 1 : end] = b"\1" * (end - first - 1)
    return tokens.quoted


YearOf: TypeAlias = "Callable[[int], int | None]"


def when_said(
    tokens: Tokens, index: int, published: dt.date | None, year_told: YearOf | None = None
) -> Point | None:
    """Return the day, month or year when the quotation around the token was said, if told.

    That is the time beside a verb of saying, outside the marks: '…, he said on Tuesday', 'said on
    8 September 2022', 'in a statement released Monday', 'she said in May 2019', 'In 1940 he told'.
    Nothing is said after publication, unless a person says so. In history writing `year_told`
    gives the year of a month without one, and a weekday tells nothing.
    """
    known = _Known(published, year_told)
    span = _around(tokens, index)
    if span is None:
        return None
    for at, step in ((span[1], 1), (span[0], -1)):
        outside = _outside(tokens, at, step)
        words = outside if step > 0 else outside[::-1]
        point = _time_of_saying(tokens, words, known, step)
        if point is not None:
            return point
    return None


def _outside(tokens: Tokens, at: int, step: int) -> list[int]:
    """Return the words outside quotations from a mark on, as far as the quotation's paragraphs."""
    bridges, found = quotations(tokens)[1], []
    kinds, quoted = tokens.kinds, _quoted(tokens)
    for index in range(at, min(max(at + step * _REACH, -1), len(kinds)), step):
        kind = kinds[index]
        if kind == BREAK and index not in bridges:
            break
        if not quoted[index] and kind not in _MARKS:
            found.append(index)
    return found


def _time_of_saying(tokens: Tokens, words: list[int], known: _Known, step: int) -> Point | None:
    """Return the time nearest to the first verb of saying that has one; behind it before ahead."""
    times = [
        (place, point)
        for place, index in enumerate(words)
        if (point := _time_at(tokens, index, known)) is not None
        and (index in tokens.fixed or known.is_over(point))
    ]
    verbs = [place for place, index in enumerate(words) if _is_saying(tokens, index)]
    for verb in verbs[::step]:
        near = [
            (place - verb if place > verb else verb - place + _NEAR, place, point)
            for place, point in times
            if abs(place - verb) <= _NEAR and not _aside(tokens, words, place, verb)
        ]
        if near:
            return min(near, key=lambda item: item[:2])[2]
        if any((verb - place) * step > _NEAR for place, _ in times):
            return None  # the story has gone on
    return None


def _is_saying(tokens: Tokens, index: int) -> bool:
    """Say whether the word tells of saying: 'said', 'put it', 'a letter of'."""
    word = tokens.word(index)
    if word == "put":
        return tokens.ahead(index + 1) in _PUT
    return word in _SAID or (word in _RECORDS and tokens.ahead(index + 1) in _OF)


@frozen
class _Known:
    """What a day without year beside a verb of saying counts from."""

    published: dt.date | None
    year_told: YearOf | None

    @property
    def today(self) -> dt.date | None:
        """The day that weekdays count from: history writing has none."""
        return None if self.year_told else self.published

    def is_over(self, point: Point) -> bool:
        """Say whether it was not said after publication."""
        return self.published is None or _order(point) <= _order(point_of(self.published))

    def year(self, month: int, day: int | None = None) -> int | None:
        """Return the year of the latest such month or day, or the one that the story tells."""
        if self.year_told is not None:
            return self.year_told(month)
        if self.published is None:
            return None
        now = (self.published.month, self.published.day)
        return self.published.year - ((month, day or 0) > now)


def _order(point: Point) -> tuple[int, int, int]:
    return point.year, point.month or 0, point.day or 0


def _aside(tokens: Tokens, words: list[int], place: int, verb: int) -> bool:
    """Say whether the time belongs to another clause: 'who came on Saturday, said'."""
    low = max(0, place - _NEAR) if place < verb else verb
    between = [tokens.word(index) for index in words[low:place]]
    return any(word in _ASIDE or (word.endswith("ed") and word not in _SAID) for word in between)


def _time_at(tokens: Tokens, index: int, known: _Known) -> Point | None:
    if index in tokens.fixed:
        return told_point(tokens.fixed[index])
    value = tokens.values[index]
    if not isinstance(value, int):
        return None
    kind = tokens.kinds[index]
    if kind == CODES["WDAY"]:
        if known.today is None or CODES["MONTH"] in tokens.kinds[index : index + 5]:
            return None
        return _point(shift_days(known.today, -((known.today.isoweekday() - value) % 7)))
    if kind == CODES["DEICT"]:
        return _point(shift_days(known.today, value)) if known.today else None
    if kind == CODES["MONTH"]:
        return _in_month(tokens, index, value, known)
    if kind != CODES["YEARN"]:
        return None
    alone = tokens.back(index) in {"in", "early", "late"}
    return Point(value) if alone or _in_a_record(tokens, index) else None


def _in_a_record(tokens: Tokens, index: int) -> bool:
    """Say whether the year dates what something was said in: 'in a 2015 television interview'."""
    if tokens.back(index) not in _DETERMINERS or tokens.back(index, 2) not in _IN:
        return False
    return any(tokens.ahead(index + 1, count) in _RECORDS for count in (1, 2))


def _point(day: dt.date | None) -> Point | None:
    return point_of(day) if day else None


def _in_month(tokens: Tokens, index: int, month: int, known: _Known) -> Point | None:
    """Return the day beside a month, or the month where it stands alone after 'in'."""
    day = None
    for at in (index + 2, index - 2):
        if tokens.kinds[max(at, 0) : at + 1] in _DAYS and day is None:
            day = tokens.values[at]
    years = [tokens.values[at] for at in range(index + 2, index + 6)
             if tokens.kinds[at : at + 1] == CODES["YEARN"]]  # fmt: skip
    year = years[0] if years and isinstance(years[0], int) else None
    if not isinstance(day, int):
        if tokens.back(index) not in {"in", "early", "late", "last"}:
            return None
        year = year or known.year(month)
        return Point(year, month) if year else None
    year = year or known.year(month, day)
    return _point(safe_date(year, month, day)) if year else None
