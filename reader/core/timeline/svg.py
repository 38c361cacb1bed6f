"""The timeline as a drawing that any program can show: SVG 1.1, without a toolkit.

Everything shown is text and plain shapes: lanes with their numbers and titles, marks, claims, names
of events, breaks and dates. Words stay words, so that they can be searched and read aloud.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from html import escape
from itertools import pairwise

from reader.core.claim import Status
from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.core.late import late_pattern
from reader.core.timeline.captions import Caption
from reader.core.timeline.lanes import Fade
from reader.core.timeline.picture import Bar, Dot, Flag
from reader.core.timeline.pins import PinGroup
from reader.core.timeline.scene import Link, Model, Scene
from reader.core.timeline.sign_places import SignPlace, sign_places
from reader.core.timeline.ticks import Tick, break_label

TEXT = 12.0
"""Pixels of the type."""

_GUTTER = 210.0
_RIGHT = 20.0
_LANE = 30.0
_HIGHEST = 90.0
_CAPTION = 16.0
_TOP = 12.0
_AXIS = 26.0
_TITLE = 26
_TITLE_LINE = 14.0
_MOST_LINES = 4
_BETWEEN = 6.0
"""Pixels left free between the titles of two lanes."""
_NOT_XML = late_pattern("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML may hold, not even written as a number."""


@frozen
class Inks:
    """The colours of a drawing as ``#RRGGBB``; `lanes` in the order of article numbers."""

    paper: str
    ink: str
    secondary: str
    rule: str
    fold: str
    lanes: tuple[str, ...]
    on_lane: str
    statuses: Mapping[Status, str]
    glyphs: Mapping[Status, str]

    def lane(self, number: int) -> str:
        """Return the hue of the article with this number (from 1); hues repeat."""
        return self.lanes[(number - 1) % len(self.lanes)]


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
        return replace(self, lane=min(max(_LANE + spare, _LANE), _HIGHEST))


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
) -> str:
    """Return a drawing of a scene, whose view is `plot_width` of the drawing wide.

    Lanes are higher where it is to be of some `height`.
    """
    rows = 1 + max((caption.lowest for caption in captions), default=0)
    sheet = _Sheet(scene.view.width + _GUTTER + _RIGHT, rows, len(model.lanes)).reaching(height)
    body = [
        *_folds(sheet, scene, inks),
        *_lanes(sheet, model, inks),
        *_lengths(sheet, scene, inks),
        *_links(sheet, model.links(scene.view, captions), inks),
        *(line for row in range(sheet.lanes) for line in _marks(sheet, model, scene, row, inks)),
        *_names(sheet, captions, inks),
        *_axis(sheet, ticks, inks),
    ]
    size = f'width="{_n(sheet.width)}" height="{_n(sheet.height)}"'
    box = f'viewBox="0 0 {_n(sheet.width)} {_n(sheet.height)}"'
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} {box} role="img"'
        f' font-family="sans-serif" font-size="{_n(TEXT)}">'
    )
    return "\n".join(
        [
            head,
            f"<title>{_text(tr('Timeline'))}</title>",
            f'<rect {size} fill="{inks.paper}"/>',
            *body,
            "</svg>\n",
        ]
    )


def _legal(words: str) -> str:
    """Return words with U+FFFD for all that XML refuses: it shows that something is there."""
    return _NOT_XML.sub("\ufffd", words)


def _text(words: str) -> str:
    return escape(_legal(words), quote=False)


def _n(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _words(
    x: float, y: float, words: str, fill: str, anchor: str = "middle", more: str = ""
) -> str:
    return (
        f'<text x="{_n(x)}" y="{_n(y)}" fill="{fill}" text-anchor="{anchor}"{more}>'
        f"{_text(words)}</text>"
    )


def _line(x1: float, y1: float, x2: float, y2: float, stroke: str, more: str = "") -> str:
    return (
        f'<line x1="{_n(x1)}" y1="{_n(y1)}" x2="{_n(x2)}" y2="{_n(y2)}" stroke="{stroke}"{more}/>'
    )


def _folds(sheet: _Sheet, scene: Scene, inks: Inks) -> Iterator[str]:
    for left, right, _ in scene.breaks:
        begin, end = max(left, 0.0), min(right, scene.view.width)
        if begin < end:
            yield (
                f'<rect x="{_n(_GUTTER + begin)}" y="{_n(sheet.top)}" width="{_n(end - begin)}"'
                f' height="{_n(sheet.bottom - sheet.top)}" fill="{inks.fold}"/>'
            )


def _lengths(sheet: _Sheet, scene: Scene, inks: Inks) -> Iterator[str]:
    """Yield how long folds are, upright in those that are wide enough."""
    y = (sheet.top + sheet.bottom) / 2
    for left, right, fold in scene.breaks:
        x = _GUTTER + (left + right) / 2
        if right - left >= TEXT and 0 <= x - _GUTTER <= scene.view.width:
            words, turned = break_label(fold.days), f' transform="rotate(-90 {_n(x)} {_n(y)})"'
            half = len(words) * TEXT / 3
            yield (
                f'<rect x="{_n(x - half)}" y="{_n(y - TEXT / 2)}" width="{_n(2 * half)}"'
                f' height="{_n(TEXT)}" fill="{inks.fold}"{turned}/>'
            )
            yield _words(x, y + TEXT / 3, words, inks.secondary, more=turned)


def _lanes(sheet: _Sheet, model: Model, inks: Inks) -> Iterator[str]:
    for row, lane in enumerate(model.lanes):
        y = sheet.y(row)
        hue = inks.lane(lane.number)
        yield f'<rect x="12" y="{_n(y - 9)}" width="18" height="18" rx="3" fill="{hue}"/>'
        yield _words(21, y + 4, str(lane.number), inks.on_lane, more=' font-weight="bold"')
        lines = _title_lines(lane.title, int((sheet.lane - _BETWEEN) // _TITLE_LINE))
        first = y + 4 - (len(lines) - 1) * _TITLE_LINE / 2
        for n, words in enumerate(lines):
            yield _words(38, first + n * _TITLE_LINE, words, inks.secondary, "start")
        yield _line(_GUTTER, y, sheet.width - _RIGHT, y, inks.rule)


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
        path = f"M{_n(points[0][0])} {_n(points[0][1])}"
        for (x1, y1), (x2, y2) in pairwise(points):
            bend = (y2 - y1) / 2
            path += f" C{_n(x1)} {_n(y1 + bend)} {_n(x2)} {_n(y2 - bend)} {_n(x2)} {_n(y2)}"
        stroke = inks.statuses[Status.DISPUTED]
        yield f'<path d="{path}" fill="none" stroke="{stroke}" stroke-dasharray="4 3.5"/>'


def _marks(sheet: _Sheet, model: Model, scene: Scene, row: int, inks: Inks) -> Iterator[str]:
    picture, hue = scene.lanes[row], inks.lane(model.lanes[row].number)
    yield f'<g transform="translate({_n(_GUTTER)} {_n(sheet.y(row))})">'
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
    return f"<title>{_text(words)}</title>"


def _bar(bar: Bar, hue: str, width: float) -> str:
    left, right = max(bar.left, -8.0), min(bar.right, width + 8)
    solid = bar.stop.explicit and bar.stop.interval.days <= 3
    opacity = 0.9 if solid else 0.36 if bar.stop.explicit else 0.14
    dashes = ' stroke-dasharray="2 2"' if bar.stop.fade is not Fade.NONE else ""
    edge = "" if bar.stop.explicit else f' stroke="{hue}" stroke-opacity="0.6"{dashes}'
    hint = _hint(bar.stop.marks[0].label)
    return (
        f'<rect x="{_n(left)}" y="-3.5" width="{_n(right - left)}" height="7" rx="3.5"'
        f' fill="{hue}" fill-opacity="{opacity}"{edge}>{hint}</rect>'
    )


def _dot(dot: Dot, hue: str, inks: Inks) -> Iterator[str]:
    if dot.counted:
        yield (
            f'<rect x="{_n(dot.x - dot.half)}" y="-7" width="{_n(2 * dot.half)}" height="14"'
            f' rx="7" fill="{hue}"/>'
        )
        yield _words(dot.x, 3.5, dot.label, inks.on_lane, more=' font-size="10" font-weight="bold"')
        return
    stop = dot.stops[0]
    fill, edge = (hue, inks.paper) if stop.explicit else (inks.paper, hue)
    hint = _hint(", ".join(dict.fromkeys(mark.label for mark in stop.marks[:3])))
    look = f'r="4.5" fill="{fill}" stroke="{edge}" stroke-width="1.5"'
    yield f'<circle cx="{_n(dot.x)}" {look}>{hint}</circle>'


def _flag(flag: Flag, hue: str) -> str:
    x = flag.x + 6.5
    fill = hue if flag.stated else "none"
    path = f"M{_n(x)} 0V-13h8.5l-2 3 2 3H{_n(x)}"
    return f'<path d="{path}" fill="{fill}" stroke="{hue}" stroke-linejoin="round"/>'


def _pin(group: PinGroup, place: SignPlace, inks: Inks) -> str:
    glyph = inks.glyphs[group.status]
    words = "; ".join(pin.words for pin in group.pins)
    return (
        f'<text x="{_n(place.x)}" y="{_n(place.y + place.side / 3)}"'
        f' fill="{inks.statuses[group.status]}" font-size="{_n(place.side)}"'
        f' text-anchor="middle" font-weight="bold"'
        f' aria-label="{escape(_legal(words))}">{glyph}</text>'
    )


def _names(sheet: _Sheet, captions: Sequence[Caption], inks: Inks) -> Iterator[str]:
    for caption in captions:
        fill = inks.statuses[Status.DISPUTED] if caption.happening.differs else inks.ink
        middle = _GUTTER + (caption.left + caption.right) / 2
        y = _TOP + caption.row * _CAPTION
        yield _words(middle, y + TEXT, caption.text, fill)
        if caption.detail:
            yield _words(middle, y + _CAPTION + TEXT, caption.detail, fill)
        foot = _TOP + (caption.lowest + 1) * _CAPTION + 2
        yield _line(_GUTTER + caption.x, foot, _GUTTER + caption.foot, sheet.top, inks.rule)


def _axis(sheet: _Sheet, ticks: Sequence[Tick], inks: Inks) -> Iterator[str]:
    for tick in ticks:
        x = _GUTTER + tick.x
        yield _line(x, sheet.bottom + 1, x, sheet.bottom + 4, inks.secondary)
        yield _words(x, sheet.bottom + 18, tick.text, inks.secondary)
