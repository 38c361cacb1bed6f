"""The marks of a paragraph with very many annotations, worked out line by line.

So that one more among thousands costs the lines that it is on.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtGui import QTextBlock

from reader.core.passage import Span
from reader.ui.columns.paragraph_marks import Ground, ParagraphMarks, line_starts, marks_of


class CrowdedParagraph:
    """The marks of each line of a paragraph, as far as they hold."""

    def __init__(self, ground: Ground, block: QTextBlock, seen: Span) -> None:
        """Begin without marks of the paragraph, which shows the span `seen` of the text."""
        inside = (start for start in line_starts(ground, block) if seen.start < start < seen.end)
        cuts = sorted({seen.start, seen.end, *inside})
        self._marks: dict[Span, ParagraphMarks | None] = dict.fromkeys(
            Span(start, end) for start, end in pairwise(cuts)
        )
        self.worked_out = 0
        """How often the marks of a line were worked out."""

    def forget(self, span: Span) -> None:
        """Let go of the marks of the lines that a span of the text is on."""
        for line in self._marks:
            if line.overlaps(span):
                self._marks[line] = None

    def marks(self, ground: Ground, block: QTextBlock, left: float) -> ParagraphMarks:
        """Return the marks of all lines; those that are not known are worked out."""
        found = []
        for line, known in self._marks.items():
            marks = known
            if marks is None:
                self.worked_out += 1
                marks = self._marks[line] = marks_of(ground, block, left, line)
            found.append(marks)
        return _together(found)


def _together(those: Iterable[ParagraphMarks]) -> ParagraphMarks:
    both = ParagraphMarks()
    for marks in those:
        for status, boxes in marks.washes.items():
            both.washes[status].extend(boxes)
        both.lines.extend(marks.lines)
        both.hints.extend(marks.hints)
        both.doubts.extend(marks.doubts)
        both.times.extend(marks.times)
        both.refused.extend(marks.refused)
        both.signs.extend(marks.signs)
    return both
