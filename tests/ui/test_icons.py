"""Every icon that is named is there, can be drawn, and follows the theme."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage

from reader.core.actions import CATALOGUE
from reader.core.claim import Status
from reader.locations import resources
from reader.ui.icons import icon
from reader.ui.theme import Theme, shipped_theme

pytestmark = pytest.mark.usefixtures("qapp")

SHIPPED = sorted(path.stem for path in (resources() / "icons").glob("*.svg"))
LIGHT, DARK = shipped_theme(dark=False), shipped_theme(dark=True)


def drawn(shown: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal, scale: float = 1.0) -> QImage:
    return shown.pixmap(QSize(20, 20), scale, mode).toImage()


def inks(image: QImage) -> set[str]:
    """Return the colours of the pixels that are covered entirely."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def close(one: QColor, other: QColor) -> bool:
    """Tell whether two colours are the same but for the rounding of drawing."""
    apart = (one.red() - other.red(), one.green() - other.green(), one.blue() - other.blue())
    return max(map(abs, apart)) <= 3


def test_every_action_with_an_icon_has_its_file() -> None:
    assert {action.icon for action in CATALOGUE if action.icon} <= set(SHIPPED)
    assert {status.value for status in Status} <= set(SHIPPED)


@pytest.mark.parametrize("name", SHIPPED)
def test_every_icon_can_be_drawn_at_both_scales(name: str) -> None:
    shown = icon(name, LIGHT)
    for scale in (1.0, 2.0):
        image = drawn(shown, scale=scale)
        assert image.width() == 20 * scale
        assert inks(image), "nothing was drawn"


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("name", ["plus", "undo", "confirmed", "disputed"])
def test_icons_follow_the_ink_of_the_theme(name: str, theme: Theme) -> None:
    status = next((s for s in Status if s.value == name), None)
    ink = theme.statuses[status].text if status else theme.ink
    shown = icon(name, theme)
    assert any(close(QColor(pixel), ink) for pixel in inks(drawn(shown, scale=2.0)))
    disabled = inks(drawn(shown, QIcon.Mode.Disabled, 2.0))
    assert any(close(QColor(pixel), theme.disabled) for pixel in disabled)


def test_an_icon_that_is_not_there_is_a_bug_and_says_so() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon", LIGHT)
