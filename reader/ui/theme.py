"""Colour tokens, read from one file a theme, and their way into Qt."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from string import Template
from typing import Any

from PySide6.QtGui import QColor, QPalette

from reader.core.claim import Anchor, Status
from reader.locations import resources

GLYPHS: dict[Status, str] = {
    Status.NONE: "",
    Status.CONFIRMED: "✓",
    Status.DISPUTED: "≠",
    Status.SINGLE_SOURCE: "①",
}
"""The sign that goes with each status wherever its colour appears."""

PLACE_GLYPHS: dict[Anchor, str] = {Anchor.APPROXIMATE: "?", Anchor.ORPHAN: "∅"}
"""The sign of an annotation whose place is to be checked, and of one that has none."""


@dataclass(frozen=True, slots=True)
class StatusColours:
    """The line, the text and the translucent wash of one status."""

    line: QColor
    text: QColor
    wash: QColor


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour that the window uses, by the name of its purpose."""

    name: str
    dark: bool
    paper: QColor
    desk: QColor
    raised: QColor
    rule: QColor
    hover: QColor
    fold: QColor
    ink: QColor
    secondary: QColor
    disabled: QColor
    accent: QColor
    accent_text: QColor
    accent_wash: QColor
    selection: QColor
    on_accent: QColor
    statuses: dict[Status, StatusColours]
    lanes: tuple[QColor, ...]
    on_lane: QColor

    def lane(self, number: int) -> QColor:
        """Return the hue of the article with this number (from 1); hues repeat after eight."""
        return self.lanes[(number - 1) % len(self.lanes)]


def colour(text: str) -> QColor:
    """Return the colour written as ``#RRGGBB`` or, with opacity, ``#RRGGBBAA``."""
    result = QColor(text[:7])
    if len(text) > 7:
        result.setAlpha(int(text[7:9], 16))
    return result


def load_theme(path: Path) -> Theme:
    """Read a theme from its TOML file; raises KeyError when a token is missing."""
    with path.open("rb") as file:
        tokens: dict[str, Any] = tomllib.load(file)
    surface, ink, accent, lanes = (tokens[k] for k in ("surface", "ink", "accent", "lanes"))
    return Theme(
        name=tokens["name"],
        dark=tokens["dark"],
        **{k: colour(surface[k]) for k in ("paper", "desk", "raised", "rule", "hover", "fold")},
        ink=colour(ink["primary"]),
        secondary=colour(ink["secondary"]),
        disabled=colour(ink["disabled"]),
        accent=colour(accent["line"]),
        accent_text=colour(accent["text"]),
        accent_wash=colour(accent["wash"]),
        selection=colour(accent["selection"]),
        on_accent=colour(accent["on_accent"]),
        statuses={
            status: StatusColours(**{k: colour(v) for k, v in tokens["status"][status].items()})
            for status in Status
        },
        lanes=tuple(colour(hue) for hue in lanes["hues"]),
        on_lane=colour(lanes["on_hue"]),
    )


def shipped_theme(*, dark: bool) -> Theme:
    """Return the light or the dark theme that comes with the program."""
    return load_theme(resources() / "themes" / ("dark.toml" if dark else "light.toml"))


def palette(theme: Theme) -> QPalette:
    """Return the Qt palette of a theme."""
    result = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.desk,
        QPalette.ColorRole.WindowText: theme.ink,
        QPalette.ColorRole.Base: theme.paper,
        QPalette.ColorRole.AlternateBase: theme.desk,
        QPalette.ColorRole.Text: theme.ink,
        QPalette.ColorRole.PlaceholderText: theme.secondary,
        QPalette.ColorRole.Button: theme.desk,
        QPalette.ColorRole.ButtonText: theme.ink,
        QPalette.ColorRole.Highlight: theme.selection,
        QPalette.ColorRole.HighlightedText: theme.ink,
        QPalette.ColorRole.Link: theme.accent_text,
        QPalette.ColorRole.ToolTipBase: theme.raised,
        QPalette.ColorRole.ToolTipText: theme.ink,
        QPalette.ColorRole.Accent: theme.accent,
        QPalette.ColorRole.Mid: theme.rule,
        QPalette.ColorRole.Midlight: theme.hover,
        QPalette.ColorRole.Light: theme.raised,
        QPalette.ColorRole.Dark: theme.rule,
        QPalette.ColorRole.Shadow: theme.rule,
    }
    for role, value in roles.items():
        result.setColor(role, value)
    disabled = QPalette.ColorGroup.Disabled
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        result.setColor(disabled, role, theme.disabled)
    return result


def style_sheet(theme: Theme) -> str:
    """Return the application's style sheet in the theme's colours."""
    template = Template((resources() / "themes" / "style.qss").read_text(encoding="utf-8"))
    return template.substitute(
        paper=theme.paper.name(),
        desk=theme.desk.name(),
        raised=theme.raised.name(),
        rule=theme.rule.name(),
        hover=theme.hover.name(),
        ink=theme.ink.name(),
        secondary=theme.secondary.name(),
        disabled=theme.disabled.name(),
        accent=theme.accent.name(),
        accent_text=theme.accent_text.name(),
        accent_wash=theme.accent_wash.name(),
        selection=theme.selection.name(),
        confirmed=theme.statuses[Status.CONFIRMED].text.name(),
        disputed=theme.statuses[Status.DISPUTED].text.name(),
        single_source=theme.statuses[Status.SINGLE_SOURCE].text.name(),
    )
