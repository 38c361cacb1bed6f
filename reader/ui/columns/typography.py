"""How each kind of block is set: faces, sizes, leading and spacing."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
)

from reader.core.article import BlockKind
from reader.core.frozen import frozen
from reader.ui.theme import Theme

_READING = (
    "Source Serif 4", "Charter", "Literata", "Georgia", "Noto Serif", "DejaVu Serif", "serif",
)  # fmt: skip
LEADING = 155
"""The usual distance of baselines in per cent of the size of the face."""
MEASURE = (45, 75)
"""The least and the greatest number of characters in a line."""
EDGE = 8
"""Pixels before all columns' text areas, where the edge between two columns is taken hold of.

Nothing that scrolls lies under it: Qt then moves the picture of the text instead of painting it.
"""
GUTTER = 26
"""Pixels to the left of a text of the usual size in its area, for the signs of annotations."""
_SIGN, _USUAL = 11, 17
"""The size of those signs beside a text of the usual size, in pixels."""
MARGIN = 16
"""Pixels to the right of the text, unless somebody wants others."""
LEAST_GUTTER, LEAST_MARGIN = 23, 4
"""What remains of both where the column is narrow, before its lines become shorter."""
RULED = 0.55
"""How far a rule stands above the line beneath it, relative to the body's size."""
_RAGGED = 1.09
"""By how much more a line has room for than stands in it on the average: words are not cut."""
_SHRUNK = 0.95
"""What a column may be narrowed to, so that no other beside it has to be cut."""
_LEAST = 9
_OPENING = "“‘„‚«‹\"'"


@frozen
class BlockStyle:
    """A kind of block, relative to the body: size, weight, ink and the space around.

    An opening quotation mark of a kind that `hangs` stands before the edge of the text.
    """

    size: float = 1.0
    bold: bool = False
    italic: bool = False
    secondary: bool = False
    leading: int = LEADING
    before: float = 0.0
    after: float = 0.775
    indent: float = 0.0
    small_caps: bool = False
    hangs: bool = False


STYLES: dict[BlockKind, BlockStyle] = {
    BlockKind.TITLE: BlockStyle(1.6, bold=True, leading=122, after=0.65, hangs=True),
    BlockKind.KICKER: BlockStyle(0.86, secondary=True, leading=130, after=0.35, small_caps=True),
    BlockKind.BYLINE: BlockStyle(0.84, secondary=True, leading=135, after=0.3),
    BlockKind.DATELINE: BlockStyle(0.84, secondary=True, leading=135, after=0.8),
    BlockKind.PARAGRAPH: BlockStyle(),
    BlockKind.HEADING: BlockStyle(
        1.12, bold=True, leading=130, before=0.75, after=0.25, hangs=True
    ),
    BlockKind.CAPTION: BlockStyle(
        0.84, secondary=True, leading=138, before=0.2, after=0.95, indent=0.9
    ),
    BlockKind.LIST_ITEM: BlockStyle(after=0.4, indent=1.0),
    BlockKind.QUOTE: BlockStyle(0.96, indent=1.1, hangs=True),
    BlockKind.FURNITURE: BlockStyle(0.84, secondary=True, leading=135, after=0.55),
}


@frozen
class ReadingStyle:
    """How a person wants articles set.

    `size` is that of the body in pixels, `family` a typeface (empty: the first of
    `reading_faces`), `leading` the distance of baselines in per cent of the size, `measure` the
    greatest number of characters in a line, `margin` the least room beside the text in pixels;
    `justified` paragraphs have an even right edge.
    """

    size: int = 17
    family: str = ""
    leading: int = LEADING
    measure: int = MEASURE[1]
    margin: int = MARGIN
    justified: bool = False


@cache
def reading_faces(wished: str = "") -> tuple[str, ...]:
    """Return the face to read in: the one wished, or else the first of the usual, that is there.

    Where none is they are all returned, for Qt to choose: for each that it does not find it looks
    through all there are, in every size and weight, so it is told of no more than one if possible.
    """
    faces = (wished, *_READING) if wished else _READING
    installed = {*QFontDatabase.families()}
    return next(((face,) for face in faces if face in installed), faces)


def reading_font(style: ReadingStyle, size: float = 1.0) -> QFont:
    """Return the reading face at `size` times the size of the body."""
    font = QFont()
    font.setFamilies(reading_faces(style.family))
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(max(round(size * style.size), _LEAST))
    return font


@cache
def _character(style: ReadingStyle) -> float:
    return character_width(reading_font(style))


def character_width(font: QFont) -> float:
    """Return the width of an average character of running text, in pixels."""
    sample = "the quick brown fox jumps over a lazy dog and then some more of it all "
    return QFontMetricsF(font).horizontalAdvance(sample) / len(sample)


def widest_text(style: ReadingStyle) -> int:
    """Return the greatest width of a column's text in pixels; more room becomes margin."""
    return round(style.measure * _character(style))


def good_text(style: ReadingStyle) -> int:
    """Return the width in pixels from which on lines have the least number of characters."""
    return round(MEASURE[0] * _RAGGED * _character(style))


def least_width(style: ReadingStyle) -> int:
    """Return the width in pixels below which a column's lines would be too short to read well."""
    least = good_text(style) + EDGE + LEAST_GUTTER + LEAST_MARGIN + _for_signs(style)
    return round(_SHRUNK * least) + 2 * _wished(style)


def sign_size(style: ReadingStyle) -> int:
    """Return the size in pixels of the signs beside a text, which grow as it does."""
    return max(_SIGN, round(_SIGN * style.size / _USUAL))


def _for_signs(style: ReadingStyle) -> int:
    """Return by how much more room two signs need in the margin than they usually do."""
    return 2 * (sign_size(style) - _SIGN)


def _wished(style: ReadingStyle) -> int:
    """Return by how much both margins are wanted wider than usual, which never gives way."""
    return max(style.margin - MARGIN, 0)


def margins(style: ReadingStyle, width: int) -> tuple[int, int]:
    """Return the margins before and behind the text in an area of a width, all in pixels.

    They give way first where lines would become too short, and take what lines are too long for.
    """
    before, behind = GUTTER + _for_signs(style) + _wished(style), style.margin
    lacking = good_text(style) - (width - before - behind)
    from_margin = min(max(lacking, 0), max(min(behind, MARGIN) - LEAST_MARGIN, 0))
    from_gutter = min(max(lacking - from_margin, 0), GUTTER - LEAST_GUTTER)
    before, behind = before - from_gutter, behind - from_margin
    spare = max(width - before - behind - widest_text(style), 0)
    return before + spare // 2, behind + spare - spare // 2


@cache
def _leading(kind: BlockKind, style: ReadingStyle) -> float:
    """Return the line height of a kind in per cent of its face's own."""
    font = reading_font(style, STYLES[kind].size)
    wanted = STYLES[kind].leading * style.leading / LEADING
    return wanted * font.pixelSize() / QFontMetricsF(font).height()


def hung(kind: BlockKind, style: ReadingStyle, text: str) -> float:
    """Return how far, in pixels, a text's opening quotation mark stands before its edge."""
    if not text or text[0] not in _OPENING or not STYLES[kind].hangs:
        return 0.0
    font = reading_font(style, STYLES[kind].size)
    font.setBold(STYLES[kind].bold)
    return QFontMetricsF(font).horizontalAdvance(text[0])


def block_format(
    kind: BlockKind, style: ReadingStyle, *, mirrored: bool = False, ruled: bool = False
) -> QTextBlockFormat:
    """Return the paragraph format of a kind.

    One that is read from the right is `mirrored`, one that has a rule above it is `ruled`.
    """
    own, size = STYLES[kind], style.size * style.leading / LEADING
    result = QTextBlockFormat()
    proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    result.setLineHeight(_leading(kind, style), proportional)
    result.setTopMargin(round((own.before + (2 * RULED if ruled else 0.0)) * size))
    result.setBottomMargin(round(own.after * size))
    direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    result.setLayoutDirection(direction)
    indent = round(own.indent * style.size)
    if mirrored:
        result.setRightMargin(indent)
    else:
        result.setLeftMargin(indent)
    if style.justified and kind is BlockKind.PARAGRAPH:
        result.setAlignment(Qt.AlignmentFlag.AlignJustify)
    return result


def char_format(kind: BlockKind, style: ReadingStyle, theme: Theme) -> QTextCharFormat:
    """Return the character format of a kind."""
    own = STYLES[kind]
    font = reading_font(style, own.size)
    font.setBold(own.bold)
    font.setItalic(own.italic)
    if own.small_caps:
        font.setCapitalization(QFont.Capitalization.SmallCaps)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 104)
    result = QTextCharFormat()
    result.setFont(font)
    result.setForeground(ink_of(theme, dim=own.secondary))
    return result


def is_dim(kind: BlockKind) -> bool:
    """Tell whether a kind is written in the ink of what is beside the text."""
    return STYLES[kind].secondary


def ink_of(theme: Theme, *, dim: bool) -> QColor:
    """Return the ink of words, or of what is beside the text."""
    return theme.secondary if dim else theme.ink


def fold_format(style: ReadingStyle, ink: QColor) -> QTextCharFormat:
    """Return the character format of a fold's label: the interface's face, dim."""
    font = QFont()
    font.setPixelSize(max(round(0.78 * style.size), _LEAST + 1))
    result = QTextCharFormat()
    result.setFont(font)
    result.setForeground(ink)
    return result
