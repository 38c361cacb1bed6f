"""The marks a card is made of: status bars, badges and elided text."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from reader.core.claim import Status, TagColour
from reader.core.utf16 import Utf16Map
from reader.ui.theme import Theme

_WAVE = 8.0
_SWING = 1.5
_CHIP_PAD = 6.0
_TAG_GAP = 4.0
_TAG_BETWEEN = 10.0


def draw_status_bar(
    painter: QPainter, theme: Theme, status: Status, top: QPointF, height: float
) -> None:
    """Draw the upright line of a status: solid, wavy, dotted, or the wash of none."""
    colours = theme.statuses[status]
    pen = QPen(colours.line, 3.0)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    line = QPainterPath(top)
    if status is Status.DISPUTED:
        pen.setWidthF(1.8)
        line = _wave(top, height)
    elif status is Status.SINGLE_SOURCE:
        pen.setDashPattern([0.01, 2.0])
        line.lineTo(top + QPointF(0, height))
    else:
        line.lineTo(top + QPointF(0, height))
    if status is Status.NONE:
        pen.setColor(colours.wash if theme.washes else colours.line)
        pen.setWidthF(5.0 if theme.washes else 1.6)
        if not theme.washes:
            pen.setDashPattern([3.0, 2.0])
    painter.strokePath(line, pen)


def _wave(top: QPointF, height: float) -> QPainterPath:
    path = QPainterPath(top)
    for step in range(1, math.ceil(height) + 1):
        y = min(float(step), height)
        path.lineTo(top.x() + _SWING * math.sin(2 * math.pi * y / _WAVE), top.y() + y)
    return path


def draw_badge(
    painter: QPainter, theme: Theme, number: int, corner: QPointF, side: float, font: QFont
) -> float:
    """Draw an article's number on its lane hue; returns the width it took in pixels."""
    text = str(number)
    width = max(side, QFontMetricsF(font).horizontalAdvance(text) + 8)
    box = QRectF(corner.x(), corner.y(), width, side)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.lane(number))
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(theme.on_lane)
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    return width


def draw_chip(painter: QPainter, theme: Theme, text: str, font: QFont, line: QRectF) -> None:
    """Draw a few words in a dashed frame, as the places that they are about are framed."""
    metrics = QFontMetricsF(font)
    words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width() - 2 * _CHIP_PAD)
    box = QRectF(line.x(), line.y(), metrics.horizontalAdvance(words) + 2 * _CHIP_PAD,
                 line.height())  # fmt: skip
    painter.setPen(QPen(theme.secondary, 1.0, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(theme.ink)
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def draw_dot(
    painter: QPainter, theme: Theme, hue: TagColour | None, centre: QPointF, side: float
) -> None:
    """Draw the dot of a tag: full in its colour, a ring where it has none."""
    painter.setPen(QPen(theme.tag(hue), 1.4))
    painter.setBrush(theme.tag(hue) if hue else Qt.BrushStyle.NoBrush)
    radius = side / 2 - 0.7
    painter.drawEllipse(centre, radius, radius)


def draw_tags(
    painter: QPainter,
    theme: Theme,
    tags: Sequence[tuple[str, TagColour | None]],
    font: QFont,
    line: QRectF,
) -> None:
    """Draw tags one beside the other, each a dot and its name; a number for those without room."""
    metrics = QFontMetricsF(font)
    dot = metrics.height() * 0.5
    placed = _placed_tags([name for name, _ in tags], metrics, line.width(), dot + _TAG_GAP)
    for (name, x), (_, hue) in zip(placed, tags, strict=False):
        draw_dot(painter, theme, hue, QPointF(line.x() + x + dot / 2, line.center().y()), dot)
        box = line.adjusted(x + dot + _TAG_GAP, 0, 0, 0)
        draw_lines(painter, name, font, theme.ink, box, 1)
    left = len(tags) - len(placed)
    if left:
        last, x = placed[-1]
        behind = x + dot + _TAG_GAP + _advance(metrics, last) + _TAG_BETWEEN
        draw_lines(painter, f"+{left}", font, theme.secondary, line.adjusted(behind, 0, 0, 0), 1)


def _placed_tags(
    names: Sequence[str], metrics: QFontMetricsF, width: float, before: float
) -> list[tuple[str, float]]:
    """Return those that fit into a width, and where each begins; the first in any case.

    `before` is kept free before each, and behind the last what says how many there are besides.
    """
    placed: list[tuple[str, float]] = []
    x = 0.0
    for place, name in enumerate(names):
        left = len(names) - place - 1
        kept = _TAG_BETWEEN + _advance(metrics, f"+{left}") if left else 0.0
        room = width - x - before - kept
        if place and _advance(metrics, name) > room:
            break
        words = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
        placed.append((words, x))
        x += before + _advance(metrics, words) + _TAG_BETWEEN
    return placed


def _advance(metrics: QFontMetricsF, words: str) -> float:
    """Return the width of words in whole pixels, so that rounding elides none of them."""
    return math.ceil(metrics.horizontalAdvance(words))


def draw_lines(
    painter: QPainter, text: str, font: QFont, colour: QColor, box: QRectF, lines: int
) -> None:
    """Draw `text` as given, never as markup, on at most `lines` lines that share the box's height.

    What does not fit ends in an ellipsis. Right-to-left text begins at the right.
    """
    pitch = box.height() / lines
    painter.setPen(colour)
    for place, piece in enumerate(_broken(text, font, box.width(), lines)):
        layout = _layout(piece, font)
        line = _next_line(layout, box.width())
        layout.endLayout()
        layout.draw(
            painter, QPointF(box.x(), box.y() + place * pitch + (pitch - line.height()) / 2)
        )


def _broken(text: str, font: QFont, width: float, lines: int) -> list[str]:
    layout, units = _layout(text, font), Utf16Map(text)
    pieces: list[str] = []
    start = 0
    while len(pieces) < lines - 1:
        line = _next_line(layout, width)
        if not line.isValid():
            return pieces
        end = units.to_points(line.textStart() + line.textLength())
        pieces.append(text[start:end].rstrip())
        start = end
    if start < len(text):
        mode = Qt.TextElideMode.ElideRight
        pieces.append(QFontMetricsF(font).elidedText(text[start:], mode, width))
    return pieces


def _layout(text: str, font: QFont) -> QTextLayout:
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    return layout


def _next_line(layout: QTextLayout, width: float) -> QTextLine:
    line = layout.createLine()
    if line.isValid():
        line.setLineWidth(width)
    return line
