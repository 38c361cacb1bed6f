"""How each kind of block is set: faces, sizes, leading and spacing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextBlockFormat, QTextCharFormat

from reader.core.article import BlockKind
from reader.ui.theme import Theme

READING_FACES = (
    "Source Serif 4", "Charter", "Literata", "Georgia", "Noto Serif", "DejaVu Serif", "serif",
)  # fmt: skip
LEADING = 155
"""Distance of baselines in per cent of the size of the face."""
MEASURE = (45, 75)
"""The least and the greatest number of characters in a line."""
GUTTER = 28
"""Pixels to the left of the text, for the glyphs of annotations."""
MARGIN = 16
"""Pixels to the right of the text."""


@dataclass(frozen=True, slots=True)
class BlockStyle:
    """A kind of block, relative to the body: size, weight, ink and the space around."""

    size: float = 1.0
    bold: bool = False
    italic: bool = False
    secondary: bool = False
    leading: int = LEADING
    before: float = 0.0
    after: float = 0.5
    indent: float = 0.0
    small_caps: bool = False


STYLES: dict[BlockKind, BlockStyle] = {
    BlockKind.TITLE: BlockStyle(1.6, bold=True, leading=122, after=0.6),
    BlockKind.KICKER: BlockStyle(0.86, secondary=True, leading=130, after=0.35, small_caps=True),
    BlockKind.BYLINE: BlockStyle(0.84, secondary=True, leading=135, before=0.1, after=0.4),
    BlockKind.DATELINE: BlockStyle(0.84, secondary=True, leading=135, after=0.7),
    BlockKind.PARAGRAPH: BlockStyle(),
    BlockKind.HEADING: BlockStyle(1.12, bold=True, leading=130, before=0.75, after=0.35),
    BlockKind.CAPTION: BlockStyle(
        0.84, secondary=True, leading=138, before=0.2, after=0.7, indent=0.9
    ),
    BlockKind.LIST_ITEM: BlockStyle(after=0.3, indent=1.0),
    BlockKind.QUOTE: BlockStyle(0.96, italic=False, after=0.5, indent=1.1),
    BlockKind.FURNITURE: BlockStyle(0.84, secondary=True, leading=135, after=0.25),
}


def reading_font(size: int) -> QFont:
    """Return the reading face at `size` pixels."""
    font = QFont()
    font.setFamilies(list(READING_FACES))
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(size)
    return font


@cache
def _measures(size: int) -> float:
    return character_width(reading_font(size))


def character_width(font: QFont) -> float:
    """Return the width of an average character of running text, in pixels."""
    sample = "the quick brown fox jumps over a lazy dog and then some more of it all "
    return QFontMetricsF(font).horizontalAdvance(sample) / len(sample)


def widest_text(size: int) -> int:
    """Return the greatest width of a column's text in pixels; more room becomes margin."""
    return round(MEASURE[1] * _measures(size))


def least_width(size: int) -> int:
    """Return the width in pixels below which a column's lines would be too short to read well."""
    return round(MEASURE[0] * _measures(size)) + GUTTER + MARGIN


@cache
def _leading(kind: BlockKind, size: int) -> float:
    """Return the line height of a kind in per cent of its face's own."""
    pixels = max(round(STYLES[kind].size * size), 9)
    return STYLES[kind].leading * pixels / QFontMetricsF(reading_font(pixels)).height()


def block_format(kind: BlockKind, size: int) -> QTextBlockFormat:
    """Return the paragraph format of a kind at a body size in pixels."""
    style = STYLES[kind]
    result = QTextBlockFormat()
    proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    result.setLineHeight(_leading(kind, size), proportional)
    result.setTopMargin(round(style.before * size))
    result.setBottomMargin(round(style.after * size))
    result.setLeftMargin(round(style.indent * size))
    return result


def char_format(kind: BlockKind, size: int, theme: Theme) -> QTextCharFormat:
    """Return the character format of a kind at a body size in pixels."""
    style = STYLES[kind]
    font = reading_font(max(round(style.size * size), 9))
    font.setBold(style.bold)
    font.setItalic(style.italic)
    if style.small_caps:
        font.setCapitalization(QFont.Capitalization.SmallCaps)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 104)
    result = QTextCharFormat()
    result.setFont(font)
    result.setForeground(theme.secondary if style.secondary else theme.ink)
    return result


def fold_format(size: int, ink: QColor) -> QTextCharFormat:
    """Return the character format of a fold's label: the interface's face, dim."""
    font = QFont()
    font.setPixelSize(max(round(0.78 * size), 10))
    result = QTextCharFormat()
    result.setFont(font)
    result.setForeground(ink)
    return result
