"""Positions in an article's text and in the document that shows it.

The document leaves out the white space between blocks and shows folded furniture as one line, so
the two do not run alike; beyond that, Qt counts UTF-16 units and the article code points.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from reader.core.article import BlockKind
from reader.core.frozen import frozen
from reader.core.passage import Span
from reader.core.utf16 import Utf16Map


@frozen
class Segment:
    """One paragraph of the document: what it shows of the text, or a fold's label.

    `begin` and `length` are UTF-16 units in the document; `span` is what stands there in the text.
    A label (`units` is None) stands for the whole of its span. `mixed` text holds characters of
    a right-to-left script.
    """

    begin: int
    length: int
    span: Span
    units: Utf16Map | None
    kind: BlockKind = BlockKind.FURNITURE
    mixed: bool = False

    def to_text(self, unit: int) -> int:
        """Return the text position of a document position inside this segment."""
        if self.units is None:
            return self.span.start
        inside = min(max(unit - self.begin, 0), self.length)
        return self.span.start + self.units.to_points(inside)

    def to_document(self, point: int) -> int:
        """Return the document position of a text position inside this segment."""
        if self.units is None:
            return self.begin
        inside = min(max(point, self.span.start), self.span.end) - self.span.start
        return self.begin + self.units.to_units(inside)


class TextMap:
    """All segments of a document, in order."""

    def __init__(self, segments: list[Segment]) -> None:
        """Index segments sorted by position."""
        self.segments = segments
        self._begins = [segment.begin for segment in segments]
        self._starts = [segment.span.start for segment in segments]

    def index_at(self, point: int) -> int:
        """Return which segment shows the text position `point`, or the last one before it."""
        return max(bisect_right(self._starts, point) - 1, 0)

    def meeting(self, span: Span) -> range:
        """Return which segments may show something of a span."""
        return range(self.index_at(span.start), bisect_left(self._starts, span.end))

    def to_text(self, unit: int) -> int:
        """Return the text position (code points) of a document position (UTF-16 units)."""
        if not self.segments:
            return 0
        return self.segments[max(bisect_right(self._begins, unit) - 1, 0)].to_text(unit)

    def to_document(self, point: int) -> int:
        """Return the document position (UTF-16 units) of a text position (code points)."""
        return self.segments[self.index_at(point)].to_document(point) if self.segments else 0

    def span(self, first: int, last: int) -> Span:
        """Return the text span between two document positions in either order."""
        low, high = sorted((first, last))
        return Span(self.to_text(low), max(self.to_text(low), self.to_text(high)))
