"""Colours can be read and told apart, in the light and in the dark."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette

from reader.core.claim import Status
from reader.locations import resources
from reader.ui.theme import GLYPHS, Theme, colour, load_theme, palette, shipped_theme, style_sheet

LEAST = 4.5
"""The contrast that text of any size needs (WCAG 2.2, criterion 1.4.3, level AA)."""

THEMES = pytest.mark.parametrize(
    "theme", [shipped_theme(dark=False), shipped_theme(dark=True)], ids=lambda theme: theme.name
)
SURFACES = pytest.mark.parametrize("surface", ["paper", "desk", "raised"])


def luminance(shown: QColor) -> float:
    """Return the relative luminance as WCAG 2.2 defines it."""
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (shown.redF(), shown.greenF(), shown.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def washed(wash: QColor, surface: QColor) -> QColor:
    """Return the colour of a surface under a translucent wash."""
    share = wash.alphaF()
    pairs = zip(wash.getRgb()[:3], surface.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(share * over + (1 - share) * under) for over, under in pairs))


def texts(theme: Theme) -> dict[str, QColor]:
    """Return the colours that words are written in, those of disabled controls left out."""
    plain = {name: getattr(theme, name) for name in ("ink", "secondary", "accent_text")}
    return plain | {status.value: colours.text for status, colours in theme.statuses.items()}


def test_contrast_is_measured_as_the_standard_does() -> None:
    black, white = QColor("#000000"), QColor("#FFFFFF")
    assert contrast(black, white) == pytest.approx(21)
    assert contrast(QColor("#767676"), white) == pytest.approx(4.54, abs=0.005)
    assert contrast(white, white) == 1


@THEMES
@SURFACES
def test_every_text_can_be_read_on_every_surface(theme: Theme, surface: str) -> None:
    ground = getattr(theme, surface)
    poor = {
        name: round(contrast(text, ground), 2)
        for name, text in texts(theme).items()
        if contrast(text, ground) < LEAST
    }
    assert poor == {}


@THEMES
def test_what_is_read_stays_readable_where_it_is_marked(theme: Theme) -> None:
    grounds = {
        name: getattr(theme, name) for name in ("hover", "fold", "selection", "accent_wash")
    } | {
        status.value: washed(colours.wash, theme.paper)
        for status, colours in theme.statuses.items()
    }
    poor = {name: g.name() for name, g in grounds.items() if contrast(theme.ink, g) < LEAST}
    assert poor == {}


@THEMES
def test_numbers_and_ticks_can_be_read_on_their_ground(theme: Theme) -> None:
    poor = [hue.name() for hue in theme.lanes if contrast(theme.on_lane, hue) < LEAST]
    assert poor == []
    assert contrast(theme.on_accent, theme.accent) >= LEAST
    assert contrast(theme.paper, theme.accent) >= LEAST  # the default button


@THEMES
def test_statuses_are_told_apart_by_more_than_colour(theme: Theme) -> None:
    assert set(theme.statuses) == set(GLYPHS) == set(Status)
    assert len(set(GLYPHS.values())) == len(Status)
    for one, other in combinations(theme.statuses.values(), 2):
        assert one.line != other.line
        assert one.text != other.text
        assert one.wash.rgb() != other.wash.rgb()
    assert all(0 < colours.wash.alpha() < 255 for colours in theme.statuses.values())


@THEMES
def test_eight_lanes_have_hues_that_are_no_status(theme: Theme) -> None:
    hues = {hue.name() for hue in theme.lanes}
    assert len(hues) == len(theme.lanes) == 8
    assert not hues & {colours.line.name() for colours in theme.statuses.values()}
    assert [theme.lane(n) for n in (1, 8, 9)] == [theme.lanes[0], theme.lanes[7], theme.lanes[0]]


def test_the_themes_are_one_of_each_kind() -> None:
    light, dark = shipped_theme(dark=False), shipped_theme(dark=True)
    assert (light.dark, dark.dark) == (False, True)
    assert luminance(light.paper) > luminance(light.ink)
    assert luminance(dark.paper) < luminance(dark.ink)
    assert light.statuses[Status.CONFIRMED].line == QColor("#009E73")
    assert light.statuses[Status.DISPUTED].line == QColor("#D55E00")
    assert light.statuses[Status.SINGLE_SOURCE].line == QColor("#0072B2")


@pytest.mark.parametrize(
    ("text", "channels"), [("#010203", (1, 2, 3, 255)), ("#01020340", (1, 2, 3, 64))]
)
def test_colours_may_be_written_with_opacity(text: str, channels: tuple[int, ...]) -> None:
    assert colour(text).getRgb() == channels


@pytest.mark.parametrize("token", ["fold", "selection", "on_hue"])
def test_a_theme_without_a_token_is_refused(token: str, tmp_path: Path) -> None:
    lines = (resources() / "themes" / "light.toml").read_text(encoding="utf-8").splitlines()
    short = "\n".join(line for line in lines if not line.startswith(f"{token} ="))
    path = tmp_path / "short.toml"
    path.write_text(short, encoding="utf-8")
    with pytest.raises(KeyError, match=token):
        load_theme(path)


@THEMES
def test_qt_gets_the_colours_of_the_theme(theme: Theme) -> None:
    given = palette(theme)
    assert given.color(QPalette.ColorRole.Text) == theme.ink
    assert given.color(QPalette.ColorRole.Base) == theme.paper
    disabled = given.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    assert disabled == theme.disabled
    sheet = style_sheet(theme)
    assert theme.paper.name() in sheet
    assert "$" not in sheet
