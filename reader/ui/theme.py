"""Colour tokens, read from one file a theme, and their way into Qt.

A file with anything missing or wrong is refused as a whole.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtGui import QColor, QPalette

from reader.core.claim import Anchor, Status, TagColour
from reader.core.errors import ReaderError
from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.locations import resources

_SURFACES = ("paper", "desk", "raised", "rule", "hover", "fold")
_LANES = 8
_SETS = {"usual": "status", "apart": "apart"}
_HEX = frozenset("0123456789abcdefABCDEF")

_TAG_HUES = {colour: place for place, colour in enumerate(TagColour)}

GLYPHS: dict[Status, str] = {
    Status.NONE: "",
    Status.CONFIRMED: "✓",
    Status.DISPUTED: "≠",
    Status.SINGLE_SOURCE: "①",
}
"""The sign that goes with each status wherever its colour appears."""

PLACE_GLYPHS: dict[Anchor, str] = {Anchor.APPROXIMATE: "?", Anchor.ORPHAN: "∅"}
"""The sign of an annotation whose place is to be checked, and of one that has none."""


@frozen
class StatusColours:
    """The line, the text and the translucent wash of one status."""

    line: QColor
    text: QColor
    wash: QColor


@frozen
class Theme:
    """Every colour that the window uses, by the name of its purpose.

    `contrast` tells whether it is one of high contrast, `washes` whether annotations have their
    colour behind the words or are marked by their lines alone.
    """

    name: str
    dark: bool
    contrast: bool
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
    trouble: QColor
    """What went wrong, whatever colours the statuses have: the style sheet stays as it is."""
    statuses: dict[Status, StatusColours]
    lanes: tuple[QColor, ...]
    on_lane: QColor
    washes: bool = True

    def lane(self, number: int) -> QColor:
        """Return the hue of the article with this number (from 1); hues repeat after eight."""
        return self.lanes[(number - 1) % len(self.lanes)]

    def tag(self, colour: TagColour | None) -> QColor:
        """Return the hue of a tag, the secondary ink for one without a colour.

        Tags and lanes share their eight hues, which collide with no status: a lane is a square with
        a number, a tag a dot with a word.
        """
        return self.secondary if colour is None else self.lanes[_TAG_HUES[colour]]


class ThemeError(ReaderError):
    """A theme file that cannot be used, and what is wrong with it."""


def colour(text: str) -> QColor:
    """Return the colour written as ``#RRGGBB`` or, with opacity, ``#RRGGBBAA``.

    Raises ValueError for anything else.
    """
    if text[:1] != "#" or len(text) not in (7, 9) or not _HEX.issuperset(text[1:]):
        raise ValueError(text)
    result = QColor(text[:7])
    if len(text) > 7:
        result.setAlpha(int(text[7:9], 16))
    return result


def theme_file(name: str) -> Path:
    """Return the file of the theme with this name among those that come with the program."""
    return resources() / "themes" / f"{name}.toml"


def shipped_theme(*, dark: bool) -> Theme:
    """Return the light or the dark theme that comes with the program."""
    return load_theme(theme_file("dark" if dark else "light"))


def load_theme(path: Path, *, colours: str = "usual", washes: bool = True) -> Theme:
    """Read a theme from its TOML file.

    `colours` is the set of status colours to take: “usual” or “apart”. Raises a ThemeError that
    names what is missing or wrong.
    """
    tokens = _Tokens(path.name, _read(path))
    theme = _theme(tokens, _SETS[colours], washes=washes)
    if tokens.problems:
        raise ThemeError(
            tr("The theme file {name} cannot be used: {problems}.").format(
                name=path.name, problems="; ".join(tokens.problems)
            )
        )
    return theme


def _read(path: Path) -> dict[str, Any]:
    try:
        return _parsed(path.read_text(encoding="utf-8"))
    except OSError as error:
        reason = error.strerror or tr("it cannot be read")
    except ValueError as error:  # not TOML, or not UTF-8
        reason = str(error)
    raise ThemeError(
        tr("The theme file {name} cannot be used: {problems}.").format(
            name=path.name, problems=reason
        )
    )


def _parsed(text: str) -> dict[str, Any]:
    """Return what a TOML file says; plain ones, as come with the program, without its parser."""
    plain = _plain(text)
    if plain is not None:
        return plain
    import tomllib

    return tomllib.loads(text)


def _plain(text: str) -> dict[str, Any] | None:
    """Return tables of strings, truths and lists; None where something is written otherwise."""
    found: dict[str, Any] = {}
    table = found
    decode = json.JSONDecoder().raw_decode
    for line in map(str.strip, text.splitlines()):
        if not line or line[0] == "#":
            continue
        if line[0] == "[":
            table = found
            for part in line[1:-1].split("."):
                table = table.setdefault(part, {})
            if line[-1] != "]" or not isinstance(table, dict) or table:
                return None
            continue
        key, equals, value = line.partition(" = ")
        try:
            table[key], end = decode(value)
        except ValueError:
            return None
        rest = value[end:].lstrip()
        if not equals or not key.isidentifier() or (rest and rest[0] != "#") or "\\" in value:
            return None
    return found


class _Tokens:
    """The tokens of a file, and what was found wrong with those asked for."""

    def __init__(self, name: str, tokens: dict[str, Any]) -> None:
        self.name, self.all = name, tokens
        self.problems: list[str] = []

    def get(self, name: str, good: Callable[[Any], bool], wanted: str) -> Any:
        value: Any = self.all
        for part in name.split("."):
            value = value.get(part) if isinstance(value, dict) else None
        if value is None:
            self.problems.append(tr("{token} is missing").format(token=name))
        elif not good(value):
            text = tr("{token} is not {wanted}").format(token=name, wanted=wanted)
            self.problems.append(text)
            return None
        return value

    def colour(self, name: str) -> QColor:
        value = self.get(name, _is_colour, tr("a colour such as #1C1B19"))
        return QColor() if value is None else colour(value)

    def flag(self, name: str) -> bool:
        return bool(self.get(name, lambda v: isinstance(v, bool), tr("true or false")))

    def status(self, table: str, status: Status) -> StatusColours:
        at = f"{table}.{status.value}"
        return StatusColours(*(self.colour(f"{at}.{part}") for part in ("line", "text", "wash")))

    def lanes(self) -> tuple[QColor, ...]:
        value = self.get("lanes.hues", _are_lanes, tr("a list of eight colours"))
        return tuple(colour(hue) for hue in value or ())


def _is_colour(value: Any) -> bool:
    try:
        colour(value)
    except (TypeError, ValueError):
        return False
    return True


def _are_lanes(value: Any) -> bool:
    return isinstance(value, list) and len(value) == _LANES and all(map(_is_colour, value))


def _theme(tokens: _Tokens, table: str, *, washes: bool) -> Theme:
    name = tokens.get("name", lambda v: isinstance(v, str) and bool(v), tr("a name"))
    return Theme(
        name=name or "",
        dark=tokens.flag("dark"),
        contrast=tokens.flag("contrast"),
        **{part: tokens.colour(f"surface.{part}") for part in _SURFACES},
        ink=tokens.colour("ink.primary"),
        secondary=tokens.colour("ink.secondary"),
        disabled=tokens.colour("ink.disabled"),
        accent=tokens.colour("accent.line"),
        accent_text=tokens.colour("accent.text"),
        accent_wash=tokens.colour("accent.wash"),
        selection=tokens.colour("accent.selection"),
        on_accent=tokens.colour("accent.on_accent"),
        trouble=tokens.status(_SETS["usual"], Status.DISPUTED).text,
        statuses={status: tokens.status(table, status) for status in Status},
        lanes=tokens.lanes(),
        on_lane=tokens.colour("lanes.on_hue"),
        washes=washes,
    )


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


def filled_in(sheet: Path, **values: object) -> str:
    """Return the text of a file with the values that it names as `$name`."""
    return re.sub(r"\$(\w+)", lambda name: str(values[name[1]]), sheet.read_text(encoding="utf-8"))


def style_sheet(theme: Theme, size: float = 12.0) -> str:
    """Return the application's style sheet in the theme's colours.

    `size` is the interface's font in pixels, from which the other sizes follow.
    """
    return filled_in(
        resources() / "themes" / "style.qss",
        small=f"{round(size * 0.92)}px",
        large=f"{round(size * 1.17)}px",
        larger=f"{round(size * 1.25)}px",
        title=f"{round(size * 1.67)}px",
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
        on_accent=theme.on_accent.name(),
        trouble=theme.trouble.name(),
    )


def faded(colour: QColor, share: float) -> QColor:
    """Return a colour of which only a share between 0 and 1 covers what is under it."""
    faint = QColor(colour)
    faint.setAlphaF(share)
    return faint
