"""The panel's fonts and style sheet."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont

from reader.locations import resources
from reader.ui.theme import Theme, filled_in


def scaled(font: QFont, factor: float) -> QFont:
    """Return `font` at `factor` times its size, whether that is in points or pixels."""
    result = QFont(font)
    if font.pixelSize() > 0:
        result.setPixelSize(max(1, round(font.pixelSize() * factor)))
    else:
        result.setPointSizeF(font.pointSizeF() * factor)
    return result


def label_font(font: QFont) -> QFont:
    """Return the face of the small spaced capitals that head a pane."""
    result = scaled(font, 0.85)
    result.setCapitalization(QFont.Capitalization.AllUppercase)
    result.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 108)
    return result


def panel_style(theme: Theme) -> str:
    """Return the panel's style sheet in the theme's colours."""
    colours = {
        name: value.name()
        for name in Theme.__dataclass_fields__
        if isinstance(value := getattr(theme, name), QColor)
    }
    return filled_in(resources() / "themes" / "claims.qss", **colours)
