"""What falls into the window: dots, counts and bars for each lane, the flags and the breaks.

Marks of one article at one interval are one *stop*. Stops that would touch merge into a count. A
day a lane speaks of ten thousand times is one stop, and runs of days too close to tell apart are
skipped by bisection, so the cost depends on the pixels, not on the marks.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from math import inf
from typing import NamedTuple

from reader.core.focus import Interval
from reader.core.frozen import frozen
from reader.core.timeline.density import BIN, Bins, Stretch
from reader.core.timeline.lanes import Event, Fade, Lane, Mark, grouped, published_on
from reader.core.timeline.ranks import Ranks
from reader.core.timeline.scale import Scale
from reader.core.timeline.viewport import Viewport
from reader.core.times import PublicationKind

DOT = 9.0
"""Diameter of a dot, in pixels; an interval narrower than this is drawn as one."""

MOST_SINGLE = 80
"""With more stops of a lane in the window, they are counted in bins of one width."""

MOST_BARS = 12
"""Bars that a lane shows while it counts the rest."""

MANY = 10
"""Mentions from which on the mark of one interval shows how many they are."""

_MOST_SCALES = 2
"""Scales on which it is kept where stops lie: the folded and the true one."""

TOUCH = DOT + 1.0
"""Dots whose centres are closer than this merge."""


@frozen
class Stop:
    """What one lane says of one interval."""

    interval: Interval
    marks: tuple[Mark, ...]

    @property
    def explicit(self) -> bool:
        """Whether at least one mark names the date itself."""
        if len(self.marks) == 1:
            return self.marks[0].explicit
        return any(mark.explicit for mark in self.marks)

    @property
    def fade(self) -> Fade:
        """The ends that every mark leaves vague."""
        result = self.marks[0].fade if self.marks else Fade.BOTH
        for mark in self.marks[1:]:
            if result is Fade.NONE:
                break
            result &= mark.fade
        return result


class Dot(NamedTuple):
    """A stop, or several that touch: `x` is the centre, `half` half of its width in pixels.

    `label` is how many mentions lie under it, where it shows that.
    """

    x: float
    stops: Sequence[Stop]
    mentions: int
    label: str
    half: float

    @classmethod
    def at(cls, x: float, stops: Sequence[Stop], mentions: int) -> Dot:
        """Return the dot of some stops, wide enough for their count."""
        if len(stops) < 2 and mentions < MANY:
            return cls(x, stops, mentions, "", DOT / 2)
        return cls(x, stops, mentions, *_count(mentions))

    @property
    def counted(self) -> bool:
        """Whether it shows how many mentions lie under it."""
        return bool(self.label)

    @property
    def merged(self) -> bool:
        """Whether more than one interval lies under it."""
        return len(self.stops) > 1


@lru_cache(5000)
def _count(mentions: int) -> tuple[str, float]:
    """Return how a count is written, and half of the room that it takes."""
    label = str(mentions)
    if mentions >= 1000:
        thousands = mentions // 1000
        label = f"{thousands}k" if thousands < 1000 else f"{thousands // 1000}M"
    return label, (11 + 5.5 * len(label)) / 2


class Bar(NamedTuple):
    """An interval wide enough to be seen as one, from `left` to `right`."""

    left: float
    right: float
    stop: Stop


@frozen
class Flag:
    """Where an article was published: the day, and the days between which it may have been."""

    x: float
    left: float
    right: float
    stated: bool


@frozen
class LanePicture:
    """What one lane shows in the window; bars are the longest first."""

    dots: tuple[Dot, ...]
    bars: tuple[Bar, ...]
    flag: Flag | None


class LaneIndex:
    """A lane arranged for finding what a window shows."""

    def __init__(self, lane: Lane) -> None:
        """Group the marks of `lane` into stops."""
        self.lane = lane
        self.stops = tuple(Stop(days, marks) for days, marks in grouped(lane.marks))
        classes: dict[int, list[Stop]] = defaultdict(list)
        for stop in self.stops:
            classes[(stop.interval.days - 1).bit_length()].append(stop)
        self._classes = [_LengthClass(stops) for _, stops in sorted(classes.items())]
        self._crowds: dict[int, _Crowd] = {}

    @property
    def intervals(self) -> list[Interval]:
        """The intervals that one can step to in this lane, publication included, in order."""
        days = {stop.interval for stop in self.stops}
        if self.lane.publication is not None:
            days.add(published_on(self.lane.publication))
        return sorted(days)

    def seen(self, view: Viewport, bins: Bins | None = None) -> LanePicture:
        """Return what the lane shows in a window; `bins` are those of the window."""
        bins = bins or Bins(view)
        first, last = bins.ends
        if self.is_crowded(bins):
            return self._crowded(view, bins, first, last)
        dots: list[Dot] = []
        bars: list[Bar] = []
        for lengths in self._classes:
            if lengths.longest * view.scale.rate * view.zoom < DOT:
                dots += lengths.dots(view, first, last)
                continue
            narrow = inf if lengths.longest == 1 else DOT
            for bar in lengths.bars(view, first, last):
                left, right, stop = bar
                if right - left < narrow:
                    dots.append(Dot.at((left + right) / 2, (stop,), len(stop.marks)))
                else:
                    bars.append(bar)
        bars.sort(key=lambda bar: bar.left - bar.right)
        return LanePicture(tuple(_merged(dots)), tuple(bars), _flag(self.lane, view))

    def is_crowded(self, bins: Bins) -> bool:
        """Tell whether the lane counts its marks in the bins of a window."""
        count, (first, last) = 0, bins.ends
        for lengths in self._classes:
            count += lengths.count(first, last)
            if count > MOST_SINGLE:
                return True
        return False

    def _crowded(self, view: Viewport, bins: Bins, first: float, last: float) -> LanePicture:
        """Return counts for the short intervals, and bars for as many of the longest as fit."""
        bars: list[Bar] = []
        short = len(self._classes)
        while short and len(bars) < MOST_BARS:
            lengths = self._classes[short - 1]
            few = len(bars) + lengths.count(first, last) <= MOST_BARS
            if not few or lengths.longest * view.scale.rate * view.zoom < BIN:
                break
            bars += lengths.bars(view, first, last)
            short -= 1
        bars.sort(key=lambda bar: bar.left - bar.right)
        dots = self._crowd(short).dots(view, bins)
        return LanePicture(tuple(dots), tuple(bars), _flag(self.lane, view))

    def look_ahead(self) -> None:
        """Put in order now what a window at any zoom finds its counts in: no frame waits for it."""
        for short in range(len(self._classes) + 1):
            self._crowd(short)

    def _crowd(self, short: int) -> _Crowd:
        """Return the stops of the shortest lengths, of so many classes."""
        if short not in self._crowds:
            self._crowds[short] = _Crowd(self._classes[:short])
        return self._crowds[short]


_Held = tuple[float | None, Sequence[Stop], int, str, float]
"""What a bin holds, as a dot has it; first the unit of a single stop on the scale."""


class _Crowd:
    """Stops of any length that are shown by their middles alone."""

    def __init__(self, classes: Iterable[_LengthClass]) -> None:
        stops = (stop for lengths in classes for stop in lengths.stops)
        self._stops = sorted(stops, key=lambda stop: centre(stop.interval))
        # Plain numbers side by side: bisection in a list of objects takes nearly twice as long.
        self._middles = array("d", (centre(stop.interval) for stop in self._stops))
        self._counts = [0, *accumulate(len(stop.marks) for stop in self._stops)]
        self._found: dict[tuple[Scale, int], dict[int, _Held | None]] = {}

    def dots(self, view: Viewport, bins: Bins) -> Iterator[Dot]:
        """Yield a dot for each bin that holds any; one that holds a single stop shows it."""
        found = bins.kept(self._found)
        wide, room = bins.width, bins.width / 2 - DOT / 2
        left = bins.left + wide / 2
        missing = [n for n in range(bins.first, bins.last) if n not in found]
        if missing:
            self._find(bins, missing, found)
        for number in range(bins.first, bins.last):
            dot = found[number]
            if dot is None:
                continue
            unit, stops, mentions, label, half = dot
            x = left + number * wide
            if unit is not None:
                x = min(max((unit - view.left) * view.zoom, x - room), x + room)
            yield Dot(x, stops, mentions, label, half)

    def _find(self, bins: Bins, numbers: Iterable[int], found: dict[int, _Held | None]) -> None:
        """Keep what bins hold; a single stop is at its place on the scale, not at a pixel."""
        middles, counts, end, known = self._middles, self._counts, 0, None
        days, first = bins.days, bins.first
        for number in numbers:
            begin = end if number == known else bisect_left(middles, days[number - first])
            known = number + 1
            end = bisect_left(middles, days[known - first], begin)
            mentions = counts[end] - counts[begin]
            if end == begin:
                found[number] = None
            elif end - begin == 1:
                dot = Dot.at(0.0, (self._stops[begin],), mentions)
                found[number] = bins.scale.to_unit(middles[begin]), *dot[1:]
            else:
                stops = Stretch(self._stops, begin, end)
                found[number] = None, stops, mentions, *_count(mentions)


class _LengthClass:
    """Stops of about the same length, in order of their middles and of their beginnings."""

    def __init__(self, stops: list[Stop]) -> None:
        self.stops = stops
        self.longest = max(stop.interval.days for stop in stops)
        self._units: dict[Scale, dict[int, tuple[float, float]]] = {}
        self._begins = array("d", (stop.interval.begin.toordinal() for stop in stops))
        self._by_middle = tuple(sorted(stops, key=lambda stop: centre(stop.interval)))
        self._middles = array("d", (centre(stop.interval) for stop in self._by_middle))
        self._counts = [0, *accumulate(len(stop.marks) for stop in self._by_middle)]

    def count(self, first: float, last: float) -> int:
        """Return how many stops may reach into a stretch of days."""
        i = bisect_left(self._begins, first - self.longest)
        return bisect_right(self._begins, last) - i

    def bars(self, view: Viewport, first: float, last: float) -> Iterator[Bar]:
        """Yield where the stops that reach into a stretch of days lie in a window."""
        units = self._units_on(view.scale)
        begin, zoom, from_unit = view.left, view.zoom, view.scale.to_unit(first)
        i = bisect_left(self._begins, first - self.longest)
        for n in range(i, bisect_right(self._begins, last)):
            found = units.get(n)
            if found is None:
                days = self.stops[n].interval
                ends = days.begin.toordinal(), days.end.toordinal() + 1
                found = units[n] = view.scale.to_unit(ends[0]), view.scale.to_unit(ends[1])
            left, right = found
            if right >= from_unit:
                yield Bar((left - begin) * zoom, (right - begin) * zoom, self.stops[n])

    def _units_on(self, scale: Scale) -> dict[int, tuple[float, float]]:
        """Return where stops that were seen before lie on a scale, by their place in order."""
        if scale not in self._units:
            if len(self._units) >= _MOST_SCALES:
                self._units.clear()
            self._units[scale] = {}
        return self._units[scale]

    def dots(self, view: Viewport, first: float, last: float) -> Iterator[Dot]:
        """Yield one dot for all stops whose middles lie within a touch, skipping what it covers."""
        i = bisect_left(self._middles, first)
        while i < len(self._middles) and self._middles[i] <= last:
            x = view.x(self._middles[i])
            j = max(i + 1, bisect_left(self._middles, view.day(x + TOUCH) - 1e-6))
            right = view.x(self._middles[j - 1])
            mentions = self._counts[j] - self._counts[i]
            yield Dot.at((x + right) / 2, self._by_middle[i:j], mentions)
            i = j


def _merged(dots: Iterable[Dot]) -> list[Dot]:
    """Join dots that touch, counts being wider than dots; from left to right."""
    result: list[Dot] = []
    for found in sorted(dots, key=lambda d: d.x):
        dot = found
        while result and dot.x - dot.half < result[-1].x + result[-1].half + 1:
            dot = _joined(result.pop(), dot)
        result.append(dot)
    return result


def _joined(a: Dot, b: Dot) -> Dot:
    total = a.mentions + b.mentions
    x = (a.x * a.mentions + b.x * b.mentions) / total
    return Dot.at(x, (*a.stops, *b.stops), total)


def _flag(lane: Lane, view: Viewport) -> Flag | None:
    publication = lane.publication
    if publication is None:
        return None
    day = publication.date.toordinal()
    x = view.x(day + 0.5)
    sure = publication.earliest == publication.latest
    flag = Flag(
        x,
        x if sure else view.x(publication.earliest.toordinal()),
        x if sure else view.x(publication.latest.toordinal() + 1),
        publication.kind is PublicationKind.STATED,
    )
    return flag if -DOT <= flag.x <= view.width + DOT else None


class EventIndex:
    """The events arranged for finding what a window shows."""

    def __init__(self, events: Sequence[Event]) -> None:
        """Keep `events`, which are sorted."""
        self.events = tuple(events)
        self.intervals = [event.interval for event in self.events]
        begins = [days.begin.toordinal() for days in self.intervals]
        self._ranks = Ranks(begins, lambda n: -len(self.events[n].mentions))

    def seen(self, view: Viewport, most: int) -> Sequence[Event]:
        """Return the events that begin in a window, of more than `most` the most mentioned."""
        seen = self._ranks.seen(view.day(0) - 1, view.day(view.width), most)
        return [self.events[n] for n in seen]

    def count(self, view: Viewport) -> int:
        """Return how many events begin in a window."""
        return self._ranks.count(view.day(0) - 1, view.day(view.width))

    def at(self, interval: Interval) -> Event | None:
        """Return the event with exactly this interval."""
        i = bisect_left(self.intervals, interval)
        found = i < len(self.intervals) and self.intervals[i] == interval
        return self.events[i] if found else None


def centre(interval: Interval) -> float:
    """Return the middle of an interval as a day with fraction."""
    return (interval.begin.toordinal() + interval.end.toordinal() + 1) / 2


def middle(view: Viewport, interval: Interval) -> float:
    """Return the pixel in the middle of an interval as it is drawn."""
    begin, end = interval.begin.toordinal(), interval.end.toordinal() + 1
    if end - begin == 1:
        # No scale bends within a day.
        return view.x(begin + 0.5)
    return (view.x(begin) + view.x(end)) / 2
