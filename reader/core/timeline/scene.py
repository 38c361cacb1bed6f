"""Everything that one state of the timeline shows, worked out but not yet painted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.core.focus import Interval
from reader.core.timeline.folding import folded_scale
from reader.core.timeline.lanes import Event, Lane, Mark, events_of, published_on
from reader.core.timeline.picture import DOT, Bar, Dot, EventIndex, LaneIndex, LanePicture, middle
from reader.core.timeline.scale import Break, Scale, linear_scale
from reader.core.timeline.ticks import MOST_EVENTS, Labels, Measure, Tick, labels
from reader.core.timeline.viewport import Viewport

EVENTS_ROW = -1
"""The row above the lanes, which speaks for all of them."""

REACH = 4.0
"""Pixels by which a click may miss."""

FLAG_WIDTH = 14.0


@dataclass(frozen=True, slots=True)
class Scene:
    """What a window on the timeline shows: the row of all events, the lanes and the labels."""

    view: Viewport
    summary: LanePicture
    lanes: tuple[LanePicture, ...]
    labels: Labels | None
    breaks: tuple[tuple[float, float, Break], ...]

    def ticks(self, focus: Interval | None) -> tuple[Tick, ...]:
        """Return what is written on the axis while `focus` is in focus."""
        if self.labels is None:
            return ()
        x = None if focus is None else middle(self.view, focus)
        if focus is None or x is None or not 0 <= x <= self.view.width:
            return self.labels.written()
        return self.labels.written((x, focus))


@dataclass(frozen=True, slots=True)
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

    def __init__(self, lanes: Sequence[Lane]) -> None:
        """Index `lanes`."""
        self.lanes = tuple(lanes)
        self.events = EventIndex(events_of(lanes))
        self.rows = tuple(LaneIndex(lane) for lane in lanes)
        marks = sorted(
            (mark for lane in lanes for mark in lane.marks),
            key=lambda m: (m.interval, m.article_id, m.start),
        )
        self._summary = LaneIndex(Lane("", 0, "", None, tuple(marks)))
        self.folded: Scale = folded_scale(self.events.intervals)
        self.linear: Scale = linear_scale(self.events.intervals)

    @property
    def dated(self) -> bool:
        """Whether there is any date at all."""
        return bool(self.events.events)

    def stops(self, row: int) -> list[Interval]:
        """Return the intervals that can be stepped to in a row."""
        return self.events.intervals if row == EVENTS_ROW else self.rows[row].intervals

    def scene(self, view: Viewport, measure: Measure) -> Scene:
        """Return what a window shows; `measure` gives the width of an axis label in pixels."""
        seen: Sequence[Event] = self.events.seen(view)
        if len(seen) > MOST_EVENTS:
            seen = ()
        dates = labels(
            view,
            [event.interval for event in seen],
            measure,
            weights=[event.articles for event in seen],
            round_first=view.scale is self.linear,
        )
        return Scene(
            view,
            self._summary.seen(view),
            tuple(row.seen(view) for row in self.rows),
            dates if self.dated else None,
            tuple(
                ((fold.left - view.left) * view.zoom, (fold.right - view.left) * view.zoom, fold)
                for fold in view.scale.breaks
            ),
        )

    def hit(self, scene: Scene, row: int, x: float) -> Hit | None:
        """Return what lies at pixel `x` of a row of `scene`: a dot, else a flag, else a bar."""
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

    def labelled(self, scene: Scene, focus: Interval | None, x: float, reach: float) -> Hit | None:
        """Return the event whose label on the axis lies within `reach` of pixel `x`."""
        ticks = [tick for tick in scene.ticks(focus) if abs(tick.x - x) <= reach]
        tick = min(ticks, key=lambda t: abs(t.x - x), default=None)
        if tick is None or tick.days is None:
            return None
        event = self.events.at(tick.days)
        return Hit(EVENTS_ROW, tick.days, event.mentions if event else (), tick.x)


def _hit_dot(scene: Scene, row: int, dot: Dot, x: float) -> Hit:
    stop = min(dot.stops, key=lambda s: abs(middle(scene.view, s.interval) - x))
    return Hit(row, stop.interval, stop.marks, dot.x, len(dot.stops) - 1, dot.half)


def _hit_bar(row: int, bar: Bar) -> Hit:
    x, half = (bar.left + bar.right) / 2, (bar.right - bar.left) / 2
    return Hit(row, bar.stop.interval, bar.stop.marks, x, half=half)
