"""The timeline as a drawing that any program can show: SVG 1.1, without a toolkit.

Everything shown is text and plain shapes: lanes with their numbers and titles, marks, claims, names
of events, breaks and dates. Words stay words, so that they can be searched and read aloud.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from html import escape
from itertools import pairwise

from reader.core.claim import Status
from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.core.timeline.captions import Caption, Measure
from reader.core.timeline.lanes import Fade
from reader.core.timeline.listing import EventLine
from reader.core.timeline.picture import Bar, Dot, Flag
from reader.core.timeline.pins import PinGroup
from reader.core.timeline.scene import Link, Model, Scene
from reader.core.timeline.sign_places import SignPlace, sign_places
from reader.core.timeline.svg_list import EventList
from reader.core.timeline.svg_shapes import TEXT, Inks, badge, legal, line_of, px, text_of, words_at
from reader.core.timeline.ticks import Tick, break_label

_LEFT, _GUTTER = 12.0, 210.0
_RIGHT = 20.0
_LANE = 30.0
_COMFORTABLE, _HIGHEST = 36.0, 90.0
_CAPTION = 16.0
_TOP = 12.0
_AXIS = 26.0
_TITLE = 26
_TITLE_LINE = 14.0
_MOST_LINES = 4
_BETWEEN = 6.0
"""Pixels left free between the titles of two lanes."""


@frozen
class _Sheet:
    """Where the rows lie; `rows` counts those of names, `lane` is the height of a lane."""

    width: float
    rows: int
    lanes: int
    lane: float = _LANE

    @property
    def top(self) -> float:
        return _TOP + self.rows * _CAPTION + 12

    @property
    def bottom(self) -> float:
        return self.top + self.lanes * self.lane

    @property
    def height(self) -> float:
        return self.bottom + _AXIS

    def y(self, row: int) -> float:
        return self.top + (row + 0.5) * self.lane

    def reaching(self, height: float) -> _Sheet:
        """Return a sheet as high as asked, as far as higher lanes still read as rows."""
        spare = (height - self.height) / max(self.lanes, 1)
        return replace(self, lane=min(max(self.lane + spare, _LANE), _HIGHEST))

    def above(self, events: EventList, height: float) -> _Sheet:
        """Return a sheet that leaves the list as much of a height as its lanes can spare."""
        for lane in (_COMFORTABLE, _LANE):
            lowest = replace(self, lane=lane)
            if events.within(height - lowest.height):
                return lowest.reaching(max(height - events.wanted, lowest.height))
        return self.reaching(height)


def plot_width(width: float) -> float:
    """Return how wide the axis is in a drawing of a width: that of the viewport to draw."""
    return max(width - _GUTTER - _RIGHT, 1.0)


def svg(
    model: Model,
    scene: Scene,
    captions: Sequence[Caption],
    ticks: Sequence[Tick],
    inks: Inks,
    height: float = 0.0,
    events: Sequence[EventLine] = (),
    measure: Measure = len,
) -> str:
    """Return a drawing of a scene, whose view is `plot_width` of the drawing wide.

    Where it is to be of some `height`, lanes are higher, and as many of the `events` are listed
    under them as have room; `measure` tells how many pixels words take.
    """
    rows = 1 + max((caption.lowest for caption in captions), default=0)
    sheet = _Sheet(scene.view.width + _GUTTER + _RIGHT, rows, len(model.lanes))
    listed = EventList(tuple(events), measure, sheet.width - _LEFT - _RIGHT)
    sheet = sheet.above(listed, height)
    body = [
        *_folds(sheet, scene, inks),
        *_lanes(sheet, model, inks),
        *_lengths(sheet, scene, inks),
        *_links(sheet, model.links(scene.view, captions), inks),
        *(line for row in range(sheet.lanes) for line in _marks(sheet, model, scene, row, inks)),
        *_names(sheet, captions, inks),
        *_axis(sheet, ticks, inks),
        *listed.drawn(_LEFT, sheet.height, height - sheet.height, inks),
    ]
    high = max(height, sheet.height)
    size = f'width="{px(sheet.width)}" height="{px(high)}"'
    box = f'viewBox="0 0 {px(sheet.width)} {px(high)}"'
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} {box} role="img"'
        f' font-family="sans-serif" font-size="{px(TEXT)}">'
    )
    return "\n".join(
        [
            head,
            f"<title>{text_of(tr('Timeline'))}</title>",
            f'<rect {size} fill="{inks.paper}"/>',
            *body,
            "</svg>\n",
        ]
    )


def _folds(sheet: _Sheet, scene: Scene, inks: Inks) -> Iterator[str]:
    for left, right, _ in scene.breaks:
        begin, end = max(left, 0.0), min(right, scene.view.width)
        if begin < end:
            yield (
                f'<rect x="{px(_GUTTER + begin)}" y="{px(sheet.top)}" width="{px(end - begin)}"'
                f' height="{px(sheet.bottom - sheet.top)}" fill="{inks.fold}"/>'
            )


def _lengths(sheet: _Sheet, scene: Scene, inks: Inks) -> Iterator[str]:
    """Yield how long folds are, upright in those that are wide enough."""
    y = (sheet.top + sheet.bottom) / 2
    for left, right, fold in scene.breaks:
        x = _GUTTER + (left + right) / 2
        if right - left >= TEXT and 0 <= x - _GUTTER <= scene.view.width:
            words, turned = break_label(fold.days), f' transform="rotate(-90 {px(x)} {px(y)})"'
            half = len(words) * TEXT / 3
            yield (
                f'<rect x="{px(x - half)}" y="{px(y - TEXT / 2)}" width="{px(2 * half)}"'
                f' height="{px(TEXT)}" fill="{inks.fold}"{turned}/>'
            )
            yield words_at(x, y + TEXT / 3, words, inks.secondary, more=turned)


def _lanes(sheet: _Sheet, model: Model, inks: Inks) -> Iterator[str]:
    for row, lane in enumerate(model.lanes):
        y = sheet.y(row)
        yield from badge(21, y, lane.number, inks)
        lines = _title_lines(lane.title, int((sheet.lane - _BETWEEN) // _TITLE_LINE))
        first = y + 4 - (len(lines) - 1) * _TITLE_LINE / 2
        for n, words in enumerate(lines):
            yield words_at(38, first + n * _TITLE_LINE, words, inks.secondary, "start")
        yield line_of(_GUTTER, y, sheet.width - _RIGHT, y, inks.rule)


def _title_lines(title: str, most: int) -> list[str]:
    """Return a title in so many lines as a lane has room for; at least one."""
    if len(title) <= _TITLE:
        return [title]
    if most <= 1:
        return [title[: _TITLE - 1] + "…"]
    from textwrap import wrap

    most = min(most, _MOST_LINES)
    return wrap(title, _TITLE, max_lines=most, placeholder="…", break_on_hyphens=False)


def _links(sheet: _Sheet, links: Sequence[Link], inks: Inks) -> Iterator[str]:
    for link in links:
        points = [(_GUTTER + x, sheet.y(row)) for x, row in link.points]
        path = f"M{px(points[0][0])} {px(points[0][1])}"
        for (x1, y1), (x2, y2) in pairwise(points):
            bend = (y2 - y1) / 2
            path += f" C{px(x1)} {px(y1 + bend)} {px(x2)} {px(y2 - bend)} {px(x2)} {px(y2)}"
        stroke = inks.statuses[Status.DISPUTED]
        yield f'<path d="{path}" fill="none" stroke="{stroke}" stroke-dasharray="4 3.5"/>'


def _marks(sheet: _Sheet, model: Model, scene: Scene, row: int, inks: Inks) -> Iterator[str]:
    picture, hue = scene.lanes[row], inks.lane(model.lanes[row].number)
    yield f'<g transform="translate({px(_GUTTER)} {px(sheet.y(row))})">'
    for bar in picture.bars:
        yield _bar(bar, hue, scene.view.width)
    if picture.flag is not None:
        yield _flag(picture.flag, hue)
    for dot in picture.dots:
        yield from _dot(dot, hue, inks)
    signs = scene.pins[row]
    for group, place in zip(signs, sign_places(signs, picture, sheet.lane), strict=True):
        yield _pin(group, place, inks)
    yield "</g>"


def _hint(words: str) -> str:
    return f"<title>{text_of(words)}</title>"


def _bar(bar: Bar, hue: str, width: float) -> str:
    left, right = max(bar.left, -8.0), min(bar.right, width + 8)
    solid = bar.stop.explicit and bar.stop.interval.days <= 3
    opacity = 0.9 if solid else 0.36 if bar.stop.explicit else 0.14
    dashes = ' stroke-dasharray="2 2"' if bar.stop.fade is not Fade.NONE else ""
    edge = "" if solid else f' stroke="{hue}" stroke-opacity="0.8"{dashes}'
    hint = _hint(bar.stop.marks[0].label)
    return (
        f'<rect x="{px(left)}" y="-3.5" width="{px(right - left)}" height="7" rx="3.5"'
        f' fill="{hue}" fill-opacity="{opacity}"{edge}>{hint}</rect>'
    )


def _dot(dot: Dot, hue: str, inks: Inks) -> Iterator[str]:
    if dot.counted:
        yield (
            f'<rect x="{px(dot.x - dot.half)}" y="-7" width="{px(2 * dot.half)}" height="14"'
            f' rx="7" fill="{hue}"/>'
        )
        yield words_at(
            dot.x, 3.5, dot.label, inks.on_lane, more=' font-size="10" font-weight="bold"'
        )
        return
    stop = dot.stops[0]
    fill, edge = (hue, inks.paper) if stop.explicit else (inks.paper, hue)
    hint = _hint(", ".join(dict.fromkeys(mark.label for mark in stop.marks[:3])))
    look = f'r="4.5" fill="{fill}" stroke="{edge}" stroke-width="1.5"'
    yield f'<circle cx="{px(dot.x)}" {look}>{hint}</circle>'


def _flag(flag: Flag, hue: str) -> str:
    x = flag.x + 6.5
    fill = hue if flag.stated else "none"
    path = f"M{px(x)} 0V-13h8.5l-2 3 2 3H{px(x)}"
    return f'<path d="{path}" fill="{fill}" stroke="{hue}" stroke-linejoin="round"/>'


def _pin(group: PinGroup, place: SignPlace, inks: Inks) -> str:
    glyph = inks.glyphs[group.status]
    words = "; ".join(pin.words for pin in group.pins)
    return (
        f'<text x="{px(place.x)}" y="{px(place.y + place.side / 3)}"'
        f' fill="{inks.statuses[group.status]}" font-size="{px(place.side)}"'
        f' text-anchor="middle" font-weight="bold"'
        f' aria-label="{escape(legal(words))}">{glyph}</text>'
    )


def _names(sheet: _Sheet, captions: Sequence[Caption], inks: Inks) -> Iterator[str]:
    for caption in captions:
        fill = inks.statuses[Status.DISPUTED] if caption.happening.differs else inks.ink
        middle = _GUTTER + (caption.left + caption.right) / 2
        y = _TOP + caption.row * _CAPTION
        yield words_at(middle, y + TEXT, caption.text, fill)
        if caption.detail:
            yield words_at(middle, y + _CAPTION + TEXT, caption.detail, fill)
        foot = _TOP + (caption.lowest + 1) * _CAPTION + 2
        yield line_of(_GUTTER + caption.x, foot, _GUTTER + caption.foot, sheet.top, inks.rule)


def _axis(sheet: _Sheet, ticks: Sequence[Tick], inks: Inks) -> Iterator[str]:
    for tick in ticks:
        x = _GUTTER + tick.x
        yield line_of(x, sheet.bottom + 1, x, sheet.bottom + 4, inks.secondary)
        yield words_at(x, sheet.bottom + 18, tick.text, inks.secondary)
