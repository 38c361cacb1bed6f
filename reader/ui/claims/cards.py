"""What a card consists of at a given width: its texts, their faces and their lines."""

from __future__ import annotations

import math
from collections.abc import Iterator
from enum import IntEnum

from PySide6.QtGui import QFont, QFontMetricsF

from reader.core.cards import Card
from reader.core.frozen import frozen
from reader.ui.claims.rows import (
    folded,
    note_line,
    place_text,
    quote_text,
    stance_line,
    words_after,
    words_before,
)
from reader.ui.claims.style import scaled
from reader.ui.columns.typography import reading_faces

PADDING = 10
"""Pixels between a card's edge and its texts, above and below."""

GAP = 4
"""Pixels between two texts of a card."""

TIGHT_PADDING = 7
"""Pixels between a card's edge and its texts where it is no full one."""


class Form(IntEnum):
    """How much room a card takes, from the least to the most."""

    SHORT = 0
    """A line of its words and one of what they are."""
    COMPACT = 1
    """All it says, no text on more than one line."""
    FULL = 2
    """All it says, its words on several lines."""


_STATEMENT_LINES = 2
_QUOTE_LINES = 3
_AROUND_LINES = 2
_RAGGED = 0.93
_REMEMBERED = 50_000


@frozen
class Face:
    """A font, the distance between its lines in pixels, and its measure."""

    font: QFont
    pitch: int
    metrics: QFontMetricsF


@frozen
class Part:
    """One text of a card: which it is, and how many lines it is given."""

    role: str
    text: str
    face: Face
    lines: int

    @property
    def height(self) -> int:
        """The height of its lines in pixels."""
        return self.lines * self.face.pitch


class CardSheet:
    """Lays cards out in one interface font.

    The number of lines is reckoned from the length of a text in pixels, measured once, not from a
    trial layout: ten thousand cards are resized in one go.
    """

    def __init__(self, base: QFont) -> None:
        """Make the faces of a card from the interface's font."""
        self.status = _face(scaled(base, 0.9), 1.0, QFont.Weight.DemiBold)
        self.statement = _face(base, 1.05, QFont.Weight.Bold)
        reading = scaled(base, 1.1)
        reading.setFamilies(reading_faces())
        self.quote = _face(reading, 1.08)
        self.around = _face(scaled(reading, 0.9), 1.08)
        self.place = _face(scaled(base, 0.9), 1.3, QFont.Weight.DemiBold)
        self.note = _face(scaled(base, 0.95), 1.0)
        self.tags = _face(scaled(base, 0.92), 1.15)
        self.source = _face(scaled(base, 0.88), 1.15)
        self.badge = _face(scaled(base, 0.8), 1.1, QFont.Weight.Bold)
        self._lengths: dict[tuple[str, str], float] = {}

    def parts(self, row: Card, width: float, form: Form) -> Iterator[Part]:
        """Yield the texts of a card that is not short from top to bottom.

        `width` is theirs, in pixels.
        """
        most = _QUOTE_LINES if form is Form.FULL else 1
        yield Part("status", "", self.status, 1)
        if place_text(row):
            yield Part("place", place_text(row), self.place, 1)
        if row.claim.statement:
            statement = folded(row.claim.statement)
            yield self._part(
                "statement", statement, self.statement, width, min(_STATEMENT_LINES, most)
            )
        if words_before(row):
            yield self._part(
                "before", words_before(row), self.around, width, min(_AROUND_LINES, most)
            )
        yield self._part("quote", quote_text(row), self.quote, width, most)
        if words_after(row):
            yield self._part(
                "after", words_after(row), self.around, width, min(_AROUND_LINES, most)
            )
        said = stance_line(row)
        if said:
            yield Part("stance", said, self.note, 1)
        line = note_line(row)
        if line:
            yield Part("note", line, self.note, 1)
        if row.claim.tags:
            yield Part("tags", "", self.tags, 1)
        yield Part("source", "", self.source, 1)

    def height(self, row: Card, width: float, form: Form) -> int:
        """Return the height of a card in pixels, its padding included."""
        if form is Form.SHORT:
            return self.short_height
        heights = [part.height for part in self.parts(row, width, form)]
        return sum(heights) + gap_of(form) * (len(heights) - 1) + 2 * padding_of(form)

    @property
    def short_height(self) -> int:
        """The height of a short card in pixels: a line of its words and one of what they are."""
        return self.quote.pitch + GAP // 2 + self.source.pitch + 2 * TIGHT_PADDING

    def _part(self, role: str, text: str, face: Face, width: float, most: int) -> Part:
        length = self._length(role, text, face)
        lines = 1 if length <= width else math.ceil(length / max(1.0, width * _RAGGED))
        return Part(role, text, face, min(max(lines, 1), most))

    def _length(self, role: str, text: str, face: Face) -> float:
        known = self._lengths.get((role, text))
        if known is None:
            if len(self._lengths) > _REMEMBERED:
                self._lengths.clear()
            known = self._lengths[role, text] = face.metrics.horizontalAdvance(text)
        return known


def padding_of(form: Form) -> int:
    """Return the pixels between a card's edge and its texts, above and below."""
    return PADDING if form is Form.FULL else TIGHT_PADDING


def gap_of(form: Form) -> int:
    """Return the pixels between two texts of a card."""
    return GAP if form is Form.FULL else GAP // 2


def _face(font: QFont, spacing: float, weight: QFont.Weight = QFont.Weight.Normal) -> Face:
    own = QFont(font)
    own.setWeight(weight)
    metrics = QFontMetricsF(own)
    return Face(own, math.ceil((metrics.ascent() + metrics.descent()) * spacing), metrics)
