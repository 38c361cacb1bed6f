"""Everything that one state of the timeline shows, worked out but not yet painted."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from operator import attrgetter

from reader.core.focus import Interval
from reader.core.frozen import frozen
from reader.core.timeline.captions import Caption, captions_in_order, urgency
from reader.core.timeline.density import Bins
from reader.core.timeline.folding import folded_scale
from reader.core.timeline.happenings import MOST_NAMED, Happening, happenings_of
from reader.core.timeline.lanes import Event, Lane, Mark, events_of, in_order, published_on
from reader.core.timeline.picture import DOT, Bar, Dot, EventIndex, LaneIndex, LanePicture, middle
from reader.core.timeline.pin_index import PinIndex
from reader.core.timeline.pins import PinGroup
from reader.core.timeline.ranks import Ranks
from reader.core.timeline.scale import Break, Scale, linear_scale
from reader.core.timeline.ticks import (
    MOST_EVENTS,
    EventDate,
    Labels,
    Measure,
    Tick,
    event_dates,
    labels_of,
)
from reader.core.timeline.viewport import Viewport

EVENTS_ROW = -1
"""The row above the lanes, which speaks for all of them."""

REACH = 4.0
"""Pixels by which a click may miss."""

FLAG_WIDTH = 14.0

_MOST_READ = 200

_MOST_NAMED_IN_VIEW = 150
"""With more events than this in a window, those without a name are not read."""

_LONGEST_NAMED = 36_600
"""Days of the longest event that is still named when it began before the window."""


@frozen
class Link:
    """A line through the marks at which accounts date one event differently: pixel and row each."""

    happening: Happening
    points: tuple[tuple[float, int], ...]


@frozen
class Axis:
    """The labels of a window on the timeline; without `labels` nothing is written."""

    view: Viewport
    labels: Labels | None

    def moved(self, view: Viewport) -> Axis:
        """Return the labels as they stand in another window."""
        labels = self.labels.moved(self.view, view) if self.labels is not None else None
        return Axis(view, labels)

    def ticks(self, focus: Interval | None) -> tuple[Tick, ...]:
        """Return what is written on the axis while `focus` is in focus."""
        if self.labels is None:
            return ()
        x = None if focus is None else middle(self.view, focus)
        if focus is None or x is None or not 0 <= x <= self.view.width:
            return self.labels.written()
        return self.labels.written((x, focus))


@frozen
class Scene:
    """What a window on the timeline shows, without the axis: the row of all events and the lanes.

    `pins` are the claims of each lane.
    """

    view: Viewport
    summary: LanePicture
    lanes: tuple[LanePicture, ...]
    breaks: tuple[tuple[float, float, Break], ...]
    pins: tuple[tuple[PinGroup, ...], ...] = ()

    def covers(self, view: Viewport) -> bool:
        """Tell whether it shows all that a window shows, as large as there."""
        left, right = self.shift(view), self.shift(view) + view.width
        return self.is_as_close(view) and left >= 0 and right <= self.view.width + 1e-6

    def is_as_close(self, view: Viewport) -> bool:
        """Tell whether it shows things as large as a window does, if other parts of the scale."""
        return self.view.scale is view.scale and self.view.zoom == view.zoom

    def shift(self, view: Viewport) -> float:
        """Return at which of its pixels a window of the same size begins."""
        return (view.left - self.view.left) * view.zoom


@frozen
class Hit:
    """What lies under the pointer: the row, the interval meant, and the marks that speak of it.

    `marks` is empty for a publication flag. `others` counts further intervals merged with it. It
    is drawn around pixel `x`, `half` to either side.
    """

    row: int
    interval: Interval
    marks: tuple[Mark, ...]
    x: float
    others: int = 0
    half: float = DOT / 2


class Model:
    """Lanes arranged for the timeline, with both of its scales; made anew when articles change."""

    def __init__(
        self,
        lanes: Sequence[Lane],
        happenings: Sequence[Happening] | None = None,
        pins: Mapping[str, PinIndex] | None = None,
        name: Callable[[Happening], str] | None = None,
        events: Sequence[Event] | None = None,
        indices: Sequence[LaneIndex] | None = None,
        *,
        rough: bool = False,
        unread: int = 0,
    ) -> None:
        """Index `lanes`, with the events they speak of and the pins of each article.

        `name` reads in the text what an event is called that was one too many to be named at once;
        `events` are those of the lanes and `indices` their rows, that of all of them last, where
        they are known. A `rough` one stands for another: days are not what they will be.
        `unread` mentions were too many to be compared with others.
        """
        self.rough, self.unread = rough, unread
        self.lanes = tuple(lanes)
        events = events_of(lanes) if events is None else events
        self.happenings = tuple(happenings_of(events) if happenings is None else happenings)
        self._begins = [h.interval.begin.toordinal() for h in self.happenings]
        self._name = name if len(self.happenings) > MOST_NAMED else None
        self._read: set[int] = set()
        self._arrange_names()
        self._by_days = {days: h for h in self.happenings for days in h.intervals}
        # Those that only a person speaks of are events as well.
        known = {event.interval for event in events}
        extra = [Event(h.interval, ()) for h in self.happenings if h.interval not in known]
        self.events = EventIndex(sorted((*events, *extra), key=attrgetter("interval.order")))
        self.set_pins(pins or {})
        self.indices = tuple(_indices(lanes) if indices is None else indices)
        *self.rows, self._summary = self.indices
        self._dates: tuple[Sequence[Event], tuple[EventDate, ...]] | None = None
        self._forms: dict[int, EventDate] = {}
        self._asked: tuple[object, tuple[float, ...]] | None = None
        self.folded: Scale = folded_scale(self.events.intervals)
        self.linear: Scale = linear_scale(self.events.intervals)

    def _arrange_names(self) -> None:
        self._named = [h for h in self.happenings if h.name and not h.hidden]
        begins = [h.interval.begin.toordinal() for h in self._named]
        urgent = sorted(range(len(self._named)), key=lambda n: urgency(self._named[n]))
        self._urgency = dict(zip(urgent, range(len(urgent)), strict=True))
        self._ranks = Ranks(begins, lambda n: _rank(self._named[n]))

    @property
    def names_late(self) -> bool:
        """Whether some events are named only when they come into view."""
        return self._name is not None

    def name_some(self, view: Viewport, most: int = 4) -> bool:
        """Name some events of a window that had no name yet; False when there are none to read.

        Of a window with very many events only the most mentioned ones have names.
        """
        if self._name is None:
            return False
        first = bisect_left(self._begins, view.day(0))
        last = bisect_left(self._begins, view.day(view.width))
        if last - first > _MOST_NAMED_IN_VIEW:
            return False
        return bool(self._read_names(self._name, range(first, last), most))

    def name_these(self, wanted: Iterable[Happening], most: int = 4) -> list[Happening]:
        """Name some of these events that had no name yet; return what became of those read."""
        if self._name is None:
            return []
        numbers = []
        for happening in wanted:
            days = happening.interval.order
            n = bisect_left(self.happenings, days, key=lambda h: h.interval.order)
            if n < len(self.happenings) and self.happenings[n] is happening:
                numbers.append(n)
        asked = self._read_names(self._name, numbers, most)
        return [self.happenings[n] for n in asked]

    def _read_names(
        self, name: Callable[[Happening], str], numbers: Iterable[int], most: int
    ) -> list[int]:
        """Read the names of the first events that have not been asked before."""
        every = (n for n in numbers if n not in self._read)
        asked = list(islice((n for n in every if not self.happenings[n].name), most))
        self._read.update(asked)
        found = {n: name(self.happenings[n]) for n in asked}
        if any(found.values()):
            happenings = list(self.happenings)
            for n, words in found.items():
                happenings[n] = named = replace(happenings[n], name=words)
                self._by_days.update(dict.fromkeys(named.intervals, named))
            self.happenings = tuple(happenings)
            self._arrange_names()
        return asked

    def set_pins(self, pins: Mapping[str, PinIndex]) -> None:
        """Have other claims, by the ids of their articles."""
        none = PinIndex()
        self.pins = tuple(pins.get(lane.article_id, none) for lane in self.lanes)

    def with_pins(self, scene: Scene) -> Scene:
        """Return what a window shows with the claims as they are now; all else is as it was."""
        return replace(scene, pins=self._seen_pins(scene.view, Bins(scene.view)))

    @property
    def dated(self) -> bool:
        """Whether there is any date at all."""
        return bool(self.events.events)

    def stops(self, row: int) -> list[Interval]:
        """Return the intervals that can be stepped to in a row; hidden events only in lanes."""
        if row != EVENTS_ROW:
            return self.rows[row].intervals
        hidden = {days for h in self.happenings if h.hidden for days in h.intervals}
        return [days for days in self.events.intervals if days not in hidden]

    def happening(self, interval: Interval) -> Happening | None:
        """Return the event that an interval belongs to."""
        return self._by_days.get(interval)

    def captions(
        self,
        view: Viewport,
        measure: Measure,
        *,
        rows: int = 1,
        focus: Interval | None = None,
        taken: Sequence[tuple[float, float]] = (),
    ) -> tuple[Caption, ...]:
        """Return the names of the events in a window; of very many only the most urgent ones."""
        first, last = view.day(0) - _LONGEST_NAMED, view.day(view.width)
        chosen = self._ranks.seen(first, last, MOST_EVENTS)
        seen = [self._named[n] for n in sorted(chosen, key=self._urgency.__getitem__)]
        focused = self._by_days.get(focus) if focus is not None else None
        if focused is not None and focused.name and not focused.hidden:
            seen = [focused, *(happening for happening in seen if happening is not focused)]
        return captions_in_order(view, seen, measure, rows=rows, taken=taken)

    def places(self, view: Viewport, apart: float) -> tuple[float, ...]:
        """Return pixels at which events begin, from left to right and at least `apart`.

        Those of the last window asked for are remembered.
        """
        if self._asked is None or self._asked[0] != (view, apart):
            self._asked = (view, apart), tuple(self._places(view, apart))
        return self._asked[1]

    def _places(self, view: Viewport, apart: float) -> Iterator[float]:
        days = self._begins
        i = bisect_left(days, view.day(0))
        while i < len(days):
            x = view.x(days[i] + 0.5)
            if x > view.width:
                return
            yield x
            i = max(bisect_left(days, view.day(x + apart)), i + 1)

    def links(self, view: Viewport, named: Sequence[Caption]) -> tuple[Link, ...]:
        """Return the lines between accounts that differ, of the events that are named."""
        rows = {lane.article_id: row for row, lane in enumerate(self.lanes)}
        return tuple(
            Link(h, tuple((middle(view, m.interval), rows[m.article_id]) for m in h.joints))
            for h in (caption.happening for caption in named)
            if h.differs
        )

    def axis(self, view: Viewport, measure: Measure) -> Axis:
        """Return what is written under a window; `measure` gives the width of a text in pixels."""
        if not self.dated:
            return Axis(view, None)
        # Where there is something on every day, round dates say more.
        even = self.rough or (self.events.count(view) > MOST_EVENTS and not any(_folds(view)))
        seen: Sequence[Event] = () if even else self.events.seen(view, MOST_EVENTS)
        written = labels_of(
            view, self._written(seen), measure, round_first=view.scale is self.linear
        )
        return Axis(view, written)

    def _written(self, seen: Sequence[Event]) -> tuple[EventDate, ...]:
        """Return what is written for events; those of the last window asked for are remembered."""
        if self._dates is None or self._dates[0] != seen:
            days = [event.interval for event in seen]
            weights = [self._weight(event) for event in seen]
            self._dates = seen, event_dates(days, weights, self._forms)
        return self._dates[1]

    def _weight(self, event: Event) -> int:
        """Return how much the label of an event matters; a crowd of mentions is not counted out."""
        mentions = len(event.mentions)
        articles = event.articles if mentions <= _MOST_READ else len(self.lanes)
        return 1000 * articles + min(mentions, 999)

    def scene(self, view: Viewport) -> Scene:
        """Return what a window shows."""
        bins = Bins(view)
        summary, rows = self._summary.seen(view, bins), [row.seen(view, bins) for row in self.rows]
        pins = self._seen_pins(view, bins)
        return Scene(view, summary, tuple(rows), tuple(_folds(view)), pins)

    def expect(self, view: Viewport, after: Viewport) -> None:
        """Count now what a window shows that is likely next after another: no frame waits then."""
        if Bins(view).key != Bins(after).key:
            self.scene(view)

    def _seen_pins(self, view: Viewport, bins: Bins) -> tuple[tuple[PinGroup, ...], ...]:
        return tuple(
            pins.seen(view, bins, counted=row.is_crowded(bins))
            for row, pins in zip(self.rows, self.pins, strict=True)
        )

    def hit(self, scene: Scene, row: int, x: float) -> Hit | None:
        """Return what lies at pixel `x` of a row of `scene`: a dot, else a flag, else a bar."""
        if self.rough:
            return None
        picture = scene.summary if row == EVENTS_ROW else scene.lanes[row]
        dots = [d for d in picture.dots if abs(d.x - x) <= d.half + REACH]
        if dots:
            return _hit_dot(scene, row, min(dots, key=lambda d: abs(d.x - x)), x)
        if picture.flag is not None and -REACH <= x - picture.flag.x <= FLAG_WIDTH + REACH:
            publication = self.rows[row].lane.publication
            if publication is not None:
                return Hit(row, published_on(publication), (), picture.flag.x)
        for bar in reversed(picture.bars):
            if bar.left - REACH <= x <= bar.right + REACH and row != EVENTS_ROW:
                return _hit_bar(row, bar)
        return None

    def labelled(self, axis: Axis, focus: Interval | None, x: float, reach: float) -> Hit | None:
        """Return the event whose label on the axis lies within `reach` of pixel `x`."""
        ticks = [tick for tick in axis.ticks(focus) if abs(tick.x - x) <= reach]
        tick = min(ticks, key=lambda t: abs(t.x - x), default=None)
        if tick is None or tick.days is None:
            return None
        event = self.events.at(tick.days)
        return Hit(EVENTS_ROW, tick.days, event.mentions if event else (), tick.x)


def _indices(lanes: Sequence[Lane]) -> Iterator[LaneIndex]:
    """Yield the lanes arranged, and last the row of all of them."""
    yield from map(LaneIndex, lanes)
    marks = in_order(sorted(lanes, key=lambda lane: lane.article_id))
    yield LaneIndex(Lane("", 0, "", None, tuple(marks)))


def _rank(happening: Happening) -> tuple[object, ...]:
    chosen = happening.pinned or happening.named
    mentions = len(happening.mentions)
    articles = happening.articles if 1 < mentions <= _MOST_READ else 1
    return not chosen, not happening.differs, -articles, -mentions


def _folds(view: Viewport) -> Iterator[tuple[float, float, Break]]:
    """Yield the folds in a window; of those that would touch, the first."""
    folds, reached = view.scale.breaks, float("-inf")
    end = view.left + view.width / view.zoom
    for i in range(bisect_left(folds, view.left, key=lambda fold: fold.right), len(folds)):
        fold = folds[i]
        if fold.left > end:
            return
        left = (fold.left - view.left) * view.zoom
        if left >= reached:
            right = (fold.right - view.left) * view.zoom
            yield left, right, fold
            reached = max(right, left + 1) + 2


def _hit_dot(scene: Scene, row: int, dot: Dot, x: float) -> Hit:
    stop = min(dot.stops, key=lambda s: abs(middle(scene.view, s.interval) - x))
    return Hit(row, stop.interval, stop.marks, dot.x, len(dot.stops) - 1, dot.half)


def _hit_bar(row: int, bar: Bar) -> Hit:
    x, half = (bar.left + bar.right) / 2, (bar.right - bar.left) / 2
    return Hit(row, bar.stop.interval, bar.stop.marks, x, half=half)
