"""The forms in which the paragraphs of one article are set, each made once."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextOption,
)

from reader.core.article import BlockKind
from reader.core.frozen import frozen
from reader.ui.columns.typography import (
    ReadingStyle,
    block_format,
    char_format,
    character_width,
    fold_format,
    is_dim,
)
from reader.ui.theme import Theme


@frozen
class Shape:
    """What of a paragraph its form depends on.

    A `label` stands for a fold. A paragraph cut into parts has no space `above` those that go on
    with it, and none `below` those that are gone on with. `hung_by` is in pixels.
    """

    kind: BlockKind
    wrap: QTextOption.WrapMode
    mirrored: bool = False
    ruled: bool = False
    hung_by: float = 0.0
    above: bool = True
    below: bool = True
    label: bool = False


@frozen
class Form:
    """How paragraphs are set: Qt's formats, and what a guess at their height is made from.

    In pixels: the width of an average `character`, the height of a `line`, the space `above` and
    `below`, the `inset` at both sides together, that at the `left`, the `indent` of the first line.
    What is `dim` is beside the text.
    """

    block: QTextBlockFormat
    char: QTextCharFormat
    option: QTextOption
    character: float
    line: float
    above: float
    below: float
    inset: float
    left: float
    indent: float
    spread: float
    dim: bool

    __eq__ = object.__eq__
    __hash__ = object.__hash__

    def distance(self, height: float) -> float:
        """Return how far below a line of a height in pixels the next one begins."""
        return int(ceil(height) * self.spread * 64) / 64

    def per_line(self, width: float) -> int:
        """Guess how many characters are in a line of a text that is `width` pixels wide."""
        return max(int((width - self.inset) / self.character), 1)


class Forms:
    """Makes the form of each shape that occurs, once."""

    def __init__(self, style: ReadingStyle, theme: Theme) -> None:
        """Make none yet."""
        self._style, self._theme = style, theme
        self._made: dict[Shape, Form] = {}

    def of(self, shape: Shape) -> Form:
        """Return the form of a shape, the same one each time."""
        form = self._made.get(shape)
        if form is None:
            form = self._made[shape] = self._make(shape)
        return form

    def _make(self, shape: Shape) -> Form:
        style = self._style
        block = block_format(shape.kind, style, mirrored=shape.mirrored, ruled=shape.ruled)
        block.setTextIndent(-shape.hung_by)
        if not shape.above:
            block.setTopMargin(0)
        if not shape.below:
            block.setBottomMargin(0)
        if shape.label:
            char = fold_format(style, self._theme.secondary)
        else:
            char = char_format(shape.kind, style, self._theme)
        metrics = QFontMetricsF(char.font())
        return Form(
            block=block,
            char=char,
            option=_option(block, shape.wrap),
            character=character_width(char.font()),
            line=metrics.height() + max(metrics.leading(), 0.0),
            above=block.topMargin(),
            below=block.bottomMargin(),
            inset=block.leftMargin() + block.rightMargin(),
            left=block.leftMargin(),
            indent=block.textIndent(),
            spread=block.lineHeight() / 100,
            dim=shape.label or is_dim(shape.kind),
        )


def _option(block: QTextBlockFormat, wrap: QTextOption.WrapMode) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(wrap)
    option.setTextDirection(block.layoutDirection())
    aligned = block.alignment()
    from_right = block.layoutDirection() is Qt.LayoutDirection.RightToLeft
    if from_right and not aligned & Qt.AlignmentFlag.AlignJustify:
        aligned = Qt.AlignmentFlag.AlignRight
    option.setAlignment(aligned)
    return option
