"""The events that a drawing shows, as a list under it: on paper nothing can be pointed at."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from reader.core.claim import Status
from reader.core.i18n import counted, quoted, tr
from reader.core.timeline.captions import DIFFERS, Measure, elided, urgency
from reader.core.timeline.listing import EventLine
from reader.core.timeline.svg_shapes import TEXT, Inks, badge, line_of, words_at

_COLUMN, _BETWEEN = 360.0, 28.0
"""Pixels of a column at least, and between two."""

_HEAD, _LINE, _ROOMY = 40.0, 19.0, 27.0
"""Pixels of what stands over the lines, and of a line at least and at most."""

_LEAST_LINES = 3
_DAYS = 112.0
_BADGE = 14.0
_MOST_BADGES = 6
_APART = 8.0


@dataclass(frozen=True)
class EventList:
    """The lines of events in columns, from left to right, each read downwards."""

    lines: tuple[EventLine, ...] = ()
    measure: Measure = len
    width: float = 0.0

    @property
    def _columns(self) -> int:
        return max(int((self.width + _BETWEEN) // (_COLUMN + _BETWEEN)), 1)

    @property
    def wanted(self) -> float:
        """The height in which all are listed; 0 where there is nothing to list."""
        return self._height(self.lines) if self.lines else 0.0

    def _height(self, lines: Sequence[EventLine]) -> float:
        return _HEAD + _LINE * max(map(_depth_of, self._parted(lines)), default=0)

    def _parted(self, lines: Sequence[EventLine]) -> list[list[EventLine]]:
        """Share lines out among the columns, in their order and about as deep as each other."""
        whole = sum(map(_lines_of, lines))
        deep = -(-whole // self._columns)
        parts: list[list[EventLine]] = [[]]
        for line in lines:
            if parts[-1] and _depth_of([*parts[-1], line]) > deep and len(parts) < self._columns:
                parts.append([])
            parts[-1].append(line)
        return parts

    def within(self, height: float) -> tuple[EventLine, ...]:
        """Return as many lines as have room in a height, the most urgent ones, in their order."""
        if height < _HEAD + _LEAST_LINES * _LINE:
            return ()
        first = sorted(self.lines, key=lambda line: urgency(line.happening))
        most = int((height - _HEAD) // _LINE) * self._columns
        kept = sum(depth <= most for depth in accumulate(map(_lines_of, first)))
        while kept:
            chosen = set(map(id, first[:kept]))
            lines = tuple(line for line in self.lines if id(line) in chosen)
            if self._height(lines) <= height:
                return lines
            kept -= 1
        return ()

    def drawn(self, left: float, top: float, height: float, inks: Inks) -> Iterator[str]:
        """Yield the list from a corner downwards, as much of it as the height has room for."""
        lines = self.within(height)
        if not lines:
            return
        head = counted(len(self.lines), "{n} event", "{n} events")
        if len(lines) < len(self.lines):
            head = tr("{shown} of {events}").format(shown=len(lines), events=head)
        yield line_of(left, top + 6, left + self.width, top + 6, inks.rule)
        yield words_at(left, top + 26, head, inks.secondary, "start")
        depth = max(map(_depth_of, self._parted(lines)))
        step = min(_LINE + (height - self._height(lines)) / depth, _ROOMY)
        wide = (self.width - (self._columns - 1) * _BETWEEN) / self._columns
        for column, part in enumerate(self._parted(lines)):
            y = top + _HEAD
            for line in part:
                yield from self._entry(line, left + column * (wide + _BETWEEN), y, wide, inks)
                y += step * _lines_of(line)

    def _entry(
        self, line: EventLine, left: float, top: float, wide: float, inks: Inks
    ) -> Iterator[str]:
        foot, right, edge = top + TEXT, left + wide, left + wide
        shown = line.articles[:_MOST_BADGES]
        if len(line.articles) > len(shown):
            more = f"+{len(line.articles) - len(shown)}"
            yield words_at(right, foot, more, inks.secondary, "end")
            right -= self.measure(more) + _APART
        for article in reversed(shown):
            yield from badge(right - _BADGE / 2, foot - TEXT / 3, article, inks, _BADGE)
            right -= _BADGE + 2
        yield words_at(left, foot, line.days, inks.secondary, "start")
        left += max(_DAYS, self.measure(line.days) + _APART)
        room = right - left - _APART
        name = line.name or quoted(line.words) if line.name or line.words else line.notes
        fill = inks.ink if line.name else inks.secondary
        if line.happening.differs:
            fill = inks.statuses[Status.DISPUTED]
            difference = self._fitting(line.happening.difference, edge - left)
            yield words_at(left, foot + _LINE, difference, fill, "start")
            name = f"{DIFFERS} {name}"
        yield words_at(left, foot, self._fitting(name, room), fill, "start")

    def _fitting(self, words: str, room: float) -> str:
        """Return words cut to so many pixels."""
        if self.measure(words) <= room:
            return words
        most = bisect_left(range(len(words)), room, key=lambda n: self.measure(words[:n] + "…"))
        return elided(words, max(most, 2))


def _lines_of(line: EventLine) -> int:
    return 1 + line.happening.differs


def _depth_of(lines: Sequence[EventLine]) -> int:
    return sum(map(_lines_of, lines))
