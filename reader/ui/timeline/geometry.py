"""Where the rows of the timeline lie in its widget."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from reader.core.timeline.scene import EVENTS_ROW
from reader.core.timeline.sign_places import SIGNED_LANE

SMALLEST_LANE = 16.0
LARGEST_LANE = 40.0
RIGHT = 16.0
BADGE = 16.0
BADGE_LEFT = 12.0
NARROW_GUTTER = 40.0
WIDE_GUTTER = 176.0
WIDE_FROM = 1400

CAPTION_GAP = 3.0
COMFORTABLE_LANE = 20.0
"""With lanes at least this high, the names of events get two rows."""

ROOMY_LANE = 24.5
"""With lanes at least this high, they get more than two."""

MOST_CAPTION_ROWS = 4

STRIP = 9.0
"""The height of the overview under the axis."""

AXIS_ROW = -2
"""The row of labels under the lanes."""


_SHOWS = 5.0
"""Pixels around its middle of which a lane shows its marks."""


@dataclass(frozen=True)
class Geometry:
    """Sizes in logical pixels; `line` is the height of a line of the small type.

    `beyond` is by how much a picture of the axis is wider than what the widget shows of it.
    """

    width: float
    height: float
    lanes: int
    line: float
    offset: float = 0.0
    beyond: float = 0.0

    @cached_property
    def caption_rows(self) -> int:
        """How many rows the names of events have: as many as the lanes leave room for."""
        lanes, free = max(self.lanes, 1), self.height - self.axis_height
        roomy = max(ROOMY_LANE, self.line + 9)
        if self._top(2) + lanes * SIGNED_LANE <= free:
            # Names are not worth it that signs go from above their dates to beside them.
            roomy = max(roomy, SIGNED_LANE)
        for rows in range(MOST_CAPTION_ROWS, 2, -1):
            if self._top(rows) + lanes * roomy <= free:
                return rows
        return 2 if self._top(2) + lanes * max(COMFORTABLE_LANE, self.line + 4) <= free else 1

    def _top(self, rows: int) -> float:
        return rows * self.caption_height + 18

    @cached_property
    def caption_height(self) -> float:
        """The height of a row of names."""
        return self.line + CAPTION_GAP

    def caption_y(self, row: int) -> float:
        """Return the top of a row of names."""
        return 4 + row * self.caption_height

    @cached_property
    def captions_bottom(self) -> float:
        """Where the names of events end."""
        return self.caption_y(self.caption_rows)

    @cached_property
    def top(self) -> float:
        """Where the lanes begin, under the row of all events."""
        return self._top(self.caption_rows)

    @cached_property
    def axis_height(self) -> float:
        """The height of the row of labels, with the overview under it."""
        return self.line + 10 + STRIP

    @cached_property
    def smallest_lane(self) -> float:
        """The least height of a lane."""
        return max(SMALLEST_LANE, self.line + 1)

    @cached_property
    def lane_height(self) -> float:
        """The height of a lane."""
        room = (self.height - self.top - self.axis_height) / max(self.lanes, 1)
        return min(max(room, self.smallest_lane), max(LARGEST_LANE, 2 * self.line))

    @cached_property
    def axis_top(self) -> float:
        """Where the lanes end and the axis begins."""
        lowest = self.height - self.axis_height
        return min(self.top + self.lanes * self.lane_height, max(lowest, self.top))

    @cached_property
    def furthest(self) -> float:
        """How far the lanes can be scrolled, where they do not all fit."""
        return max(self.top + self.lanes * self.lane_height - self.axis_top, 0.0)

    @cached_property
    def hidden_below(self) -> int:
        """How many lanes lie below those in view."""
        return sum(self.y(row) + _SHOWS > self.axis_top for row in range(self.lanes))

    @cached_property
    def hidden_above(self) -> int:
        """How many lanes lie above those in view."""
        return sum(self.y(row) - _SHOWS < self.top - 2 for row in range(self.lanes))

    @cached_property
    def has_titles(self) -> bool:
        """Whether the titles of the articles stand beside their numbers."""
        return self.width >= WIDE_FROM

    @cached_property
    def gutter(self) -> float:
        """The width of the column of badges, and titles where there is room for them."""
        return WIDE_GUTTER if self.has_titles else NARROW_GUTTER

    @cached_property
    def plot_width(self) -> float:
        """The width of the axis."""
        return max(self.width - self.gutter - RIGHT, 1.0) + self.beyond

    def y(self, row: int) -> float:
        """Return the middle of a row."""
        if row == EVENTS_ROW:
            return self.captions_bottom + 4
        return round(self.top + (row + 0.5) * self.lane_height - self.offset) + 0.5

    def is_seen(self, row: int) -> bool:
        """Tell whether any of a lane is in view."""
        half = self.lane_height / 2
        return self.top - half < self.y(row) < self.axis_top + half

    def row_at(self, y: float) -> int | None:
        """Return the row at a height: a lane, `EVENTS_ROW`, `AXIS_ROW`, or None below them."""
        if y < self.top:
            return EVENTS_ROW
        if y >= self.axis_top:
            return AXIS_ROW if y < self.axis_top + self.axis_height else None
        row = int((y - self.top + self.offset) / self.lane_height)
        return row if row < self.lanes else None

    @property
    def smallest_height(self) -> float:
        """The height at which up to eight lanes can all be seen."""
        return self._top(1) + min(max(self.lanes, 3), 8) * self.smallest_lane + self.axis_height
