"""Text with marked words, laid out on a few lines: bold on a wash, so never by colour alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from reader.core.frozen import frozen
from reader.core.passage import Span
from reader.core.utf16 import Utf16Map

ELLIPSIS = "…"


@frozen
class MarkedText:
    """A text on one line, with spans of it in code points that are to stand out."""

    text: str
    marks: tuple[Span, ...] = ()


def one_line(text: str, marks: Sequence[Span]) -> MarkedText:
    """Return a text with white space in a row as one space, and its marks where they are then."""
    if " ".join(text.split()) == text:
        return MarkedText(text, tuple(marks))
    kept: list[str] = []
    places: list[int] = []
    for character in text:
        places.append(len(kept))
        if not character.isspace():
            kept.append(character)
        elif kept and kept[-1] != " ":
            kept.append(" ")
    words = "".join(kept).rstrip()
    places.append(len(words))
    moved = (Span(places[m.start], min(places[m.end], len(words))) for m in marks)
    return MarkedText(words, tuple(moved))


def from_mark(text: MarkedText, before: int) -> MarkedText:
    """Return a text that begins about `before` characters before its first mark, in whole words."""
    if not text.marks or text.marks[0].start <= before:
        return text
    first = text.marks[0].start
    cut = text.text.find(" ", first - before, first) + 1 or first
    shift = len(ELLIPSIS) + 1 - cut
    marks = tuple(Span(m.start + shift, m.end + shift) for m in text.marks)
    return MarkedText(f"{ELLIPSIS} {text.text[cut:]}", marks)


@dataclass(slots=True)
class Laid:
    """A text set on lines of one width, ready to be painted."""

    layout: QTextLayout
    height: float

    def paint(self, painter: QPainter, at: QPointF, ink: QColor) -> None:
        """Paint with the upper left corner at a place."""
        painter.setPen(ink)
        self.layout.draw(painter, at)


def lay_out(text: MarkedText, font: QFont, wash: QColor, width: float, lines: int) -> Laid:
    """Set a text on at most `lines` lines of `width` pixels; the rest is an ellipsis."""
    laid, end = _set(text, font, wash, width, lines)
    if end >= len(text.text):
        return laid
    while end > 0:
        words = text.text[:end].rstrip() + ELLIPSIS
        inside = tuple(
            Span(m.start, min(m.end, len(words))) for m in text.marks if m.start < len(words) - 1
        )
        laid, reached = _set(MarkedText(words, inside), font, wash, width, lines)
        if reached >= len(words):
            break
        end -= 1
    return laid


def _set(text: MarkedText, font: QFont, wash: QColor, width: float, lines: int) -> tuple[Laid, int]:
    """Return the text on lines, and how many of its code points found room."""
    units = Utf16Map(text.text)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text.text, font)
    layout.setTextOption(option)
    layout.setFormats([_format(mark, units, wash) for mark in text.marks])
    layout.beginLayout()
    y, reached = 0.0, 0
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0, y))
        y += line.height()
        reached = line.textStart() + line.textLength()
    layout.endLayout()
    return Laid(layout, y), units.to_points(reached)


def _format(mark: Span, units: Utf16Map, wash: QColor) -> QTextLayout.FormatRange:
    form = QTextCharFormat()
    form.setFontWeight(QFont.Weight.Bold)
    form.setBackground(wash)
    found = QTextLayout.FormatRange()
    found.start = units.to_units(mark.start)
    found.length = units.to_units(mark.end) - found.start
    found.format = form
    return found
