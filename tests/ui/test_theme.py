"""Colours can be read and told apart, in the light and in the dark."""

from __future__ import annotations

from itertools import combinations, product
from math import dist
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from reader.core.claim import Status
from reader.core.settings import THEME
from reader.locations import resources
from reader.ui.theme import (
    GLYPHS,
    Theme,
    ThemeError,
    colour,
    faded,
    load_theme,
    palette,
    shipped_theme,
    style_sheet,
    theme_file,
)
from reader.ui.timeline.marks import EDGE

LEAST = 4.5
"""The contrast that text of any size needs (WCAG 2.2, criterion 1.4.3, level AA)."""

LEAST_HIGH = 7.0
"""The same for themes of high contrast (criterion 1.4.6, level AAA)."""
LEAST_LINE = 3.0
"""The contrast of what is no text but has a meaning (criterion 1.4.11)."""
LEAST_APART = 20.0
"""The least distance (CIE 1976, in L*a*b*) between colours that are to be told apart."""

NAMES = [name for name, _ in THEME.choices if name != "system"]
ALL = [load_theme(theme_file(name), colours=c) for name in NAMES for c in ("usual", "apart")]
THEMES = pytest.mark.parametrize(
    "theme", ALL, ids=[f"{name}-{c}" for name in NAMES for c in ("usual", "apart")]
)
FILES = pytest.mark.parametrize("name", NAMES)
SURFACES = pytest.mark.parametrize("surface", ["paper", "desk", "raised"])
GROUNDS = ("paper", "desk", "raised", "hover", "fold", "accent_wash")
"""Where texts stand: surfaces, what lies under the pointer, a chosen row."""


def linear_light(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def luminance(shown: QColor) -> float:
    """Return the relative luminance as WCAG 2.2 defines it."""
    linear = [linear_light(part) for part in (shown.redF(), shown.greenF(), shown.blueF())]
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


def least(theme: Theme) -> float:
    return LEAST_HIGH if theme.contrast else LEAST


@THEMES
@pytest.mark.parametrize("ground", GROUNDS)
def test_every_text_can_be_read_on_every_ground(theme: Theme, ground: str) -> None:
    under = getattr(theme, ground)
    poor = {
        name: round(contrast(text, under), 2)
        for name, text in texts(theme).items()
        if contrast(text, under) < least(theme)
    }
    assert poor == {}


@THEMES
@pytest.mark.parametrize("surface", ["paper", "raised"])
def test_texts_can_be_read_on_every_wash(theme: Theme, surface: str) -> None:
    under = getattr(theme, surface)
    written = {n: t for n, t in texts(theme).items() if n != "accent_text"}
    poor = {
        f"{name} on {status}": round(contrast(text, washed(colours.wash, under)), 2)
        for name, text in written.items()
        for status, colours in theme.statuses.items()
        if contrast(text, washed(colours.wash, under)) < least(theme)
    }
    assert poor == {}


@THEMES
@pytest.mark.parametrize("surface", ["paper", "raised"])
def test_articles_can_be_read_where_two_washes_lie_upon_each_other(
    theme: Theme, surface: str
) -> None:
    washes = {status.value: colours.wash for status, colours in theme.statuses.items()}
    poor = {}
    for one, other in product(washes, repeat=2):
        ground = washed(washes[other], washed(washes[one], getattr(theme, surface)))
        for ink, wanted in ((theme.ink, least(theme)), (theme.secondary, LEAST)):
            if contrast(ink, ground) < wanted:
                poor[f"{ink.name()} on {one} and {other}"] = round(contrast(ink, ground), 2)
    assert poor == {}


@THEMES
def test_articles_can_be_read_where_words_are_selected(theme: Theme) -> None:
    assert contrast(theme.ink, theme.selection) >= LEAST
    assert contrast(theme.secondary, theme.selection) >= LEAST


@THEMES
@pytest.mark.parametrize("surface", ["paper", "raised"])
def test_the_lines_of_every_status_can_be_seen(theme: Theme, surface: str) -> None:
    under = getattr(theme, surface)
    faint = {
        status.value: round(contrast(colours.line, under), 2)
        for status, colours in theme.statuses.items()
        if contrast(colours.line, under) < LEAST_LINE
    }
    assert faint == {}


@THEMES
def test_the_edges_of_bars_on_the_timeline_can_be_seen(theme: Theme) -> None:
    edges = (washed(faded(hue, EDGE), theme.paper) for hue in theme.lanes)
    assert min(contrast(edge, theme.paper) for edge in edges) >= LEAST_LINE


@THEMES
@SURFACES
def test_focus_and_the_rules_under_dates_can_be_seen(theme: Theme, surface: str) -> None:
    assert contrast(theme.accent, getattr(theme, surface)) >= LEAST_LINE
    assert contrast(theme.disabled, getattr(theme, surface)) >= LEAST_LINE
    if theme.contrast:
        assert contrast(theme.rule, getattr(theme, surface)) >= LEAST_LINE


# Machado, Oliveira and Fernandes 2009 (doi:10.1109/TVCG.2009.113), severity 1.0, in linear light.
SIGHTS = {
    "full": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "no red": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "no green": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "no blue": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
_XYZ = (
    (0.4124 / 0.9505, 0.3576 / 0.9505, 0.1805 / 0.9505),
    (0.2126, 0.7152, 0.0722),
    (0.0193 / 1.089, 0.1192 / 1.089, 0.9505 / 1.089),
)


def lab(shown: QColor, sight: str) -> tuple[float, float, float]:
    """Return a colour as somebody of this sight sees it, in L*a*b* under daylight D65."""

    def times(matrix: tuple[tuple[float, ...], ...], by: list[float]) -> list[float]:
        return [sum(m * v for m, v in zip(row, by, strict=True)) for row in matrix]

    linear = [linear_light(part) for part in (shown.redF(), shown.greenF(), shown.blueF())]
    seen = [min(max(part, 0.0), 1.0) for part in times(SIGHTS[sight], linear)]
    x, y, z = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in times(_XYZ, seen))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@FILES
@pytest.mark.parametrize("sight", SIGHTS)
def test_the_second_set_of_colours_stays_apart_for_everybody(name: str, sight: str) -> None:
    theme = load_theme(theme_file(name), colours="apart")
    near = {
        (one.value, other.value): round(dist(lab(a.line, sight), lab(b.line, sight)))
        for (one, a), (other, b) in combinations(theme.statuses.items(), 2)
        if dist(lab(a.line, sight), lab(b.line, sight)) < LEAST_APART
    }
    assert near == {}


def test_the_usual_set_does_not() -> None:
    theme = load_theme(theme_file("light"))
    none, disputed = theme.statuses[Status.NONE].line, theme.statuses[Status.DISPUTED].line
    assert dist(lab(none, "no green"), lab(disputed, "no green")) < LEAST_APART


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


@pytest.mark.parametrize(
    ("line", "instead", "told"),
    [
        ('fold = "#', "", "surface.fold is missing"),
        ('selection = "#', "", "accent.selection is missing"),
        ('on_hue = "#', 'on_hue = "blue"', "lanes.on_hue is not a colour"),
        ('primary = "#', "primary = 7", "ink.primary is not a colour"),
        ("dark = ", 'dark = "yes"', "dark is not true or false"),
        ("hues = [", 'hues = ["#000000"]', "lanes.hues is not a list of eight colours"),
        ("[status.confirmed]", "[status.sure]", "status.confirmed.line is missing"),
        ("[ink]", "[ink", "short.toml"),
    ],
)
def test_a_theme_with_a_fault_is_refused_by_name(
    line: str, instead: str, told: str, tmp_path: Path
) -> None:
    lines = (resources() / "themes" / "light.toml").read_text(encoding="utf-8").splitlines()
    assert any(each.startswith(line) for each in lines)
    path = tmp_path / "short.toml"
    changed = (instead if each.startswith(line) else each for each in lines)
    path.write_text("\n".join(changed), encoding="utf-8")
    with pytest.raises(ThemeError, match=r"short\.toml cannot be used") as raised:
        load_theme(path)
    assert told in str(raised.value)


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00", b"= 3"], ids=repr)
def test_a_file_that_is_no_theme_is_refused(content: bytes | None, tmp_path: Path) -> None:
    path = tmp_path / "odd.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ThemeError, match=r"odd\.toml"):
        load_theme(path)


@FILES
def test_a_theme_says_what_it_is(name: str) -> None:
    theme = load_theme(theme_file(name))
    assert theme.contrast == name.startswith("contrast")
    assert theme.dark == ("dark" in name)
    assert (luminance(theme.paper) < luminance(theme.ink)) == theme.dark
    assert theme.name == dict(THEME.choices)[name]
    assert theme.washes
    assert not load_theme(theme_file(name), washes=False).washes


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


@FILES
def test_other_colours_of_the_statuses_leave_the_style_sheet_alone(name: str) -> None:
    usual, apart = (load_theme(theme_file(name), colours=c) for c in ("usual", "apart"))
    assert style_sheet(usual) == style_sheet(apart)
    assert contrast(apart.trouble, apart.raised) >= LEAST


@FILES
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QToolButton])
def test_what_stands_in_empty_fields_can_be_read_under_the_style_sheet(
    name: str, kind: type[QLineEdit], qtbot: QtBot
) -> None:
    theme, field = load_theme(theme_file(name)), kind()
    qtbot.addWidget(field)
    field.setStyleSheet(style_sheet(theme))
    field.ensurePolished()
    written = field.palette().color(QPalette.ColorRole.PlaceholderText)
    assert contrast(washed(written, theme.raised), theme.raised) >= least(theme)
