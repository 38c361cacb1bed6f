"""The arguments that open the window: told from commands without what commands need."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

PROGRAM = "parallax"
LIBRARY = "--library"
NEW_WINDOW = "--new-window"

QT_WITH_VALUE = frozenset(
    [
        "platform",
        "platformpluginpath",
        "platformtheme",
        "plugin",
        "style",
        "stylesheet",
        "display",
        "session",
        "geometry",
        "qwindowgeometry",
        "qwindowicon",
        "qwindowtitle",
        "title",
        "icon",
    ]
)
QT_FLAGS = frozenset(("reverse", "widgetcount", "nograb", "dograb", "sync"))


def opens_window(arguments: Sequence[str]) -> tuple[Path | None, bool] | None:
    """Return the library to open (None: the usual one) and whether in a second window.

    None where there is anything else among the arguments: a command, a question, a mistake.
    """
    library, second = None, False
    rest = without_qt_options(arguments)
    while rest:
        name, equals, path = rest.pop(0).partition("=")
        if name == NEW_WINDOW and not equals:
            second = True
        elif name == LIBRARY and (equals or rest):
            path = path if equals else rest.pop(0)
            if not path or path.startswith("-"):
                return None
            library = Path(path)
        else:
            return None
    return library, second


def without_qt_options(arguments: Sequence[str]) -> list[str]:
    """Return the arguments without those of the toolkit that stand before any command.

    The window's toolkit reads them for itself (``-platform offscreen``).
    """
    kept: list[str] = []
    rest = list(arguments)
    while rest and (rest[0].startswith("-") or kept[-1:] == [LIBRARY]):
        first = rest.pop(0)
        name, equals, _ = first.lstrip("-").partition("=")
        if not first.startswith("-") or name not in QT_WITH_VALUE | QT_FLAGS:
            kept.append(first)
        elif name in QT_WITH_VALUE and not equals:
            del rest[:1]
    return kept + rest
