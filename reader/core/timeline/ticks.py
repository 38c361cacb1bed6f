"""The labels under the axis: dates of events, and round dates where there is room.

Labels never collide. Each date is written as short as its neighbours allow: the month is left out
after a date of the same month, the year is written once.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import Enum, auto
from itertools import pairwise
from typing import NamedTuple

from reader.core.dates import short_interval
from reader.core.days import (
    MONTHS,
    FarDay,
    day_alone,
    day_month,
    day_of,
    first_of,
    month_year,
    year_in_words,
)
from reader.core.focus import Interval
from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.core.timeline.picture import middle
from reader.core.timeline.viewport import Viewport

Measure = Callable[[str], float]
"""Returns the width of a text in pixels."""

GAP = 7.0
"""Pixels left free between two labels."""

MOST_EVENTS = 300
"""So many events of a window are named or labelled at most, the most urgent ones."""

_SPARSE = 2.5
"""The years of a window begin with one in full if all of them take no more than the width by this.
"""


class TickKind(Enum):
    """What a label stands for."""

    EVENT = auto()
    ROUND = auto()
    FOCUS = auto()


@frozen
class Tick:
    """A label centred at pixel `x`; `days` are those of the event or of the focus it names."""

    x: float
    text: str
    kind: TickKind
    days: Interval | None = None


@frozen
class EventDate:
    """How the days of an event are written, whatever the window; the shortest form first.

    `month` is the year and the month that it ends in.
    """

    days: Interval
    forms: tuple[str, ...]
    month: tuple[int, int]


class _Candidate(NamedTuple):
    x: float
    forms: tuple[str, ...]
    kind: TickKind
    month: tuple[int, int] = (0, 0)
    days: Interval | None = None


def break_label(days: int) -> str:
    """Return how long a break is, rounded to one unit: “13 d”, “6 mo”, “20 y”."""
    if days < 60:
        return tr("{n} d").format(n=days)
    if days < 730:
        return tr("{n} mo").format(n=round(days / 30.44))
    return tr("{n} y").format(n=round(days / 365.25))


class Labels:
    """The labels accepted for a window, from left to right; each fits at its shortest."""

    def __init__(self, width: float, measure: Measure) -> None:
        """Accept nothing yet; `measure` is asked of the same texts again and again."""
        self._width, self._measure = width, measure
        self._taken: list[_Candidate] = []
        self._xs: list[float] = []
        self._halves: list[float] = []
        """Half of how wide each is at its very shortest."""
        self._said: set[str] = set()
        """What each says in full: a year that is told of may be a round one as well."""

    def offer(self, candidates: Iterable[_Candidate]) -> None:
        """Accept, in turn, every label that still fits beside the others and says something new."""
        for candidate in candidates:
            if candidate.forms[-1] in self._said:
                continue
            i = bisect_left(self._xs, candidate.x)
            if not self._touches(candidate, i) and self._fits(candidate, i):
                self._accept(candidate, i)

    def _accept(self, label: _Candidate, i: int) -> None:
        self._said.add(label.forms[-1])
        self._taken.insert(i, label)
        self._xs.insert(i, label.x)
        self._halves.insert(i, self._measure(label.forms[0]) / 2)

    def _fits(self, new: _Candidate, i: int) -> bool:
        """Tell whether a label fits in place `i`; it may make the one after it longer."""
        begin = max(i - 1, 0)
        trial = [*self._taken[begin:i], new, *self._taken[i : i + 2]]
        spots = self._spots(trial, self._taken[:begin])
        inside = spots[0][0] >= 0 and spots[-1][1] <= self._width
        return inside and all(a[1] + GAP <= b[0] for a, b in pairwise(spots))

    def moved(self, before: Viewport, view: Viewport) -> Labels:
        """Return the labels of one window as they stand in another one."""
        result = Labels(view.width, self._measure)
        for label in self._taken:
            x = before.carried(label.x, view)
            if 0 <= x <= view.width:
                result._accept(label._replace(x=x), len(result._taken))
        return result

    def _touches(self, new: _Candidate, i: int) -> bool:
        """Tell whether a label in place `i` would touch its neighbours however short they were."""
        x, xs, halves = new.x, self._xs, self._halves
        left = x - xs[i - 1] - halves[i - 1] - GAP if i else x
        right = xs[i] - x - halves[i] - GAP if i < len(xs) else self._width - x
        free = min(left, right)
        if free < self._measure(new.forms[0]) / 2:
            return True
        before = self._taken[i - 1] if i else None
        return free < self._measure(_shortest(new, before, before.month[0] if before else 0)) / 2

    def _spots(
        self, labels: Sequence[_Candidate], others: Sequence[_Candidate] = ()
    ) -> list[tuple[float, float]]:
        """Return where labels lie at their shortest, with others left of them."""
        result, year = [], next((one.month[0] for one in reversed(others) if one.month[0]), 0)
        earlier = [*(others[-1:] or (None,)), *labels]
        for label, before in zip(labels, earlier, strict=False):
            result.append(self._spot(label, _shortest(label, before, year)))
            year = label.month[0] or year
        return result

    def _spot(self, label: _Candidate, text: str) -> tuple[float, float]:
        half = self._measure(text) / 2
        return label.x - half, label.x + half

    def written(self, focus: tuple[float, Interval] | None = None) -> tuple[Tick, ...]:
        """Return the labels, with the year wherever it is new.

        `focus` is the pixel and the interval of the date that stands out; it comes in full, and
        the labels it would touch stay away.
        """
        standing = list(self._taken)
        if focus is not None:
            standing = self._with_focus(standing, *focus)
        result: list[Tick] = []
        shown: _Candidate | None = None
        free_from, year = -GAP, 0
        for label, free_to in zip(standing, self._bounds(standing), strict=True):
            text = _shortest(label, shown, year)
            left, right = self._spot(label, text)
            fits = left >= free_from + GAP and right <= free_to - GAP
            if label.kind is not TickKind.FOCUS and not fits:
                continue
            year = label.month[0] or year
            shown, free_from = label, self._spot(label, text)[1]
            result.append(Tick(label.x, text, label.kind, label.days))
        return tuple(result)

    def _bounds(self, labels: Sequence[_Candidate]) -> list[float]:
        """Return for each label the pixel at which the next one begins."""
        spots = self._spots(labels)
        return [*(left for left, _ in spots[1:]), self._width + GAP][: len(labels)]

    def _with_focus(self, labels: list[_Candidate], x: float, days: Interval) -> list[_Candidate]:
        text = short_interval(days.begin, days.end)
        half = min(self._measure(text), self._width) / 2
        x = min(max(x, half), self._width - half)
        focus = _Candidate(x, (text,), TickKind.FOCUS, (days.end.year, days.end.month), days)
        left, right = x - half - GAP, x + half + GAP
        spots = zip(labels, self._spots(labels), strict=True)
        free = [label for label, spot in spots if spot[1] <= left or spot[0] >= right]
        return sorted([*free, focus], key=lambda label: label.x)


def labels(
    view: Viewport,
    events: Sequence[Interval],
    measure: Measure,
    *,
    weights: Sequence[int] = (),
    round_first: bool = False,
) -> Labels:
    """Return the labels of a window.

    `events` are the intervals to label, the more urgent the higher their weight. With
    `round_first`, round dates go before events, as on a true scale.
    """
    dates = event_dates(events, weights)
    return labels_of(view, dates, measure, round_first=round_first)


def labels_of(
    view: Viewport, dates: Sequence[EventDate], measure: Measure, *, round_first: bool = False
) -> Labels:
    """Return the labels of a window, for events that are in order of their weight already."""
    result = Labels(view.width, measure)
    event_labels = [
        _Candidate(middle(view, date.days), date.forms, TickKind.EVENT, date.month, date.days)
        for date in dates
    ]
    round_labels = list(_round_candidates(view))
    if round_first:
        order = [round_labels, event_labels]
    else:
        openers = _year_openers(event_labels, view.width, measure)
        leading, rest = _leaders(event_labels, _folds_seen(view))
        order = [openers, leading, rest, _apart(round_labels, event_labels)]
    for group in order:
        result.offer(group)
    return result


def _year_openers(labels: Sequence[_Candidate], width: float, measure: Measure) -> list[_Candidate]:
    """Return the first label of each year, where the years leave room for other labels."""
    years: dict[int, _Candidate] = {}
    for label in sorted(labels, key=lambda each: each.x):
        if 0 <= label.x <= width:
            years.setdefault(label.month[0], label)
    room = sum(measure(label.forms[-1]) + GAP for label in years.values())
    return list(years.values()) if room * _SPARSE <= width else []


def _shortest(label: _Candidate, earlier: _Candidate | None, year: int) -> str:
    """Return the shortest form that is clear after the label to the left, written in `year`."""
    if len(label.forms) == 1:
        return label.forms[0]
    if label.month[0] != year:
        return label.forms[-1]
    same = earlier is not None and earlier.month == label.month
    return label.forms[0] if same else label.forms[1]


def _leaders(
    labels: list[_Candidate], folds: list[float]
) -> tuple[list[_Candidate], list[_Candidate]]:
    """Split off the most urgent label of each stretch between the pixels of folds."""
    seen: set[int] = set()
    leading: list[_Candidate] = []
    rest: list[_Candidate] = []
    for label in labels:
        stretch = bisect_left(folds, label.x)
        (rest if stretch in seen else leading).append(label)
        seen.add(stretch)
    return leading, rest


def _apart(rounds: list[_Candidate], events: list[_Candidate]) -> list[_Candidate]:
    """Return the round dates that could not be taken for that of an event nearby."""
    xs = sorted(label.x for label in events)
    result = []
    for label in rounds:
        i = bisect_left(xs, label.x)
        if all(abs(x - label.x) >= _ROOM for x in xs[max(i - 1, 0) : i + 1]):
            result.append(label)
    return result


def event_dates(
    events: Sequence[Interval],
    weights: Sequence[int] = (),
    known: dict[int, EventDate] | None = None,
) -> tuple[EventDate, ...]:
    """Return what is written for the events with no other event inside, the weightiest first.

    What is written for one is looked up in `known`, by the order of its days, and kept there.
    """
    known = {} if known is None else known
    found = []
    for n in _leaves(events):
        days = events[n]
        if days.order not in known:
            known[days.order] = EventDate(days, *_forms(days))
        found.append((weights[n] if weights else 1, known[days.order]))
    return tuple(date for _, date in sorted(found, key=lambda pair: -pair[0]))


def _leaves(events: Sequence[Interval]) -> list[int]:
    """Return the numbers of the events that no shorter one overlaps, the shortest first."""
    edges = [(days.begin.toordinal(), days.end.toordinal()) for days in events]
    begins: list[int] = []
    ends: list[int] = []
    leaves = []
    for n in sorted(range(len(edges)), key=lambda n: (edges[n][1] - edges[n][0], edges[n])):
        begin, end = edges[n]
        # What was accepted overlaps nothing, so that its ends are in order as well.
        i = bisect_left(ends, begin)
        if i == len(begins) or begins[i] > end:
            begins.insert(i, begin)
            ends.insert(i, end)
            leaves.append(n)
    return leaves


def _forms(days: Interval) -> tuple[tuple[str, ...], tuple[int, int]]:
    """Return how some days are written, the shortest first, and their year and month."""
    begin, end = days.begin, days.end
    whole, month = short_interval(begin, end), (end.year, end.month)
    if isinstance(begin, FarDay) or isinstance(end, FarDay) or begin.year != end.year:
        return (whole,), month
    if begin == end:
        return (day_alone(begin), day_month(begin), whole), month
    if begin.month == end.month and whole.startswith(f"{day_alone(begin)}–"):
        opening = f"{day_alone(begin)}–"
        return (opening + day_alone(end), opening + day_month(end), whole), month
    return (whole,), month


def _folds_seen(view: Viewport) -> list[float]:
    """Return the pixels at which the folds of a window begin."""
    left, right = view.left, view.left + view.width / view.zoom
    seen = (fold.left for fold in view.scale.breaks if fold.right > left and fold.left < right)
    return [(begin - left) * view.zoom for begin in seen]


_STEPS: tuple[tuple[str, int, float], ...] = (
    ("d", 1, 1),
    ("d", 2, 2),
    ("d", 7, 7),
    ("m", 1, 30.4),
    ("m", 3, 91.3),
    *(("y", n * 10**e, n * 365.25 * 10**e) for e in range(4) for n in (1, 2, 5)),
)
_ROOM = 76.0


def _round_candidates(view: Viewport) -> Iterator[_Candidate]:
    """Return round dates at even steps through everything that is drawn to scale."""
    per_day = view.scale.rate * view.zoom
    unit, step, _ = next((s for s in _STEPS if s[2] * per_day >= _ROOM), _STEPS[-1])
    for begin, end in view.scale.stretches(view.left, view.left + view.width / view.zoom):
        first, last = max(begin, view.day(0)), min(end, view.day(view.width))
        for day in _round_days(unit, step, int(first), int(last)):
            if unit != "y" and isinstance(day, FarDay):
                continue
            x = view.x(day.toordinal() + (0.5 if unit == "d" else 0.0))
            yield _round_label(unit, x, day)


def _round_label(unit: str, x: float, day: dt.date) -> _Candidate:
    if unit == "y":
        return _Candidate(x, (year_in_words(day.year),), TickKind.ROUND, (day.year, 0))
    if unit == "m":
        month, whole = tr(MONTHS[day.month - 1]), month_year(day.month, day.year)
        return _Candidate(x, (month, month, whole), TickKind.ROUND, (day.year, 0))
    return _day_label(x, day)


def _day_label(x: float, day: dt.date) -> _Candidate:
    forms, month = _forms(Interval(day, day))
    return _Candidate(x, forms, TickKind.ROUND, month)


def _round_days(unit: str, step: int, first: int, last: int) -> Iterator[dt.date]:
    if last < first:
        return
    if unit == "d":
        # Ordinal 1 is a Monday, so steps of seven days fall on Mondays.
        start = first + (1 - first) % step
        yield from (day_of(day) for day in range(start, last + 1, step))
        return
    begin, end = day_of(first), day_of(last)
    months = step if unit == "m" else 12 * step
    count = begin.year * 12 + begin.month - 1
    count += -count % months
    while count <= end.year * 12 + end.month - 1:
        year, month = divmod(count, 12)
        year += year < 0  # -2999 is 3000 BC
        day = first_of(year, month + 1)
        if begin <= day <= end:
            yield day
        count += months
