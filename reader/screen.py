"""Whether there is a screen to open a window on: asked before Qt, which would abort without one.

Knows no toolkit, so that it can be run by itself: ``python -m reader.screen [COMMAND [ARGUMENT…]]``
prints what is wrong on stderr and exits with 1 where no window can be opened. COMMAND is the way
out to name, the ARGUMENTs are those that Qt is to get.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path

from reader.core.i18n import tr

_WAY_OUT = "xvfb-run parallax"
_X11 = "DISPLAY"
_WAYLAND = "WAYLAND_DISPLAY"
_XVFB = {
    "apt-get": "apt-get install xvfb xauth",
    "dnf": "dnf install xorg-x11-server-Xvfb",
    "pacman": "pacman -S xorg-server-xvfb",
}


def screen_problem(
    environ: Mapping[str, str],
    way_out: str = _WAY_OUT,
    platform: str = sys.platform,
    arguments: Sequence[str] = (),
) -> str | None:
    """Return why no window can be opened, with the way out, or None when one can.

    Asks only where Qt would have to open it by X11 or Wayland: not where QT_QPA_PLATFORM, or
    -platform in `arguments`, names anything else that Qt could fall back on. Connects to the screen
    and leaves again, a few milliseconds. Where only X11 answers, what Qt needs of the system for it
    must be there too.
    """
    named = _named_platforms(environ, arguments)
    variables = _variables(named)
    if platform in ("win32", "darwin") or not variables:
        return None
    answering = [name for name in variables if _answers(environ, name, named=bool(named))]
    if answering == [_X11]:
        return _plugin_problem(_x11_plugin())
    if answering:
        return None
    given = [f"{name}={environ[name]}" for name in variables if environ.get(name)]
    if given:
        problem = tr("The screen that {name} names does not answer.").format(name=given[0])
    elif len(variables) == 1:
        problem = tr("There is no screen here: {name} is not set.").format(name=variables[0])
    else:
        problem = tr("There is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set.")
    # Xvfb is an X server, of no use to a Qt that is told to keep to Wayland.
    command = way_out if _X11 in variables else f"QT_QPA_PLATFORM=xcb {way_out}"
    return f"{problem} {_advice(command)}"


def _named_platforms(environ: Mapping[str, str], arguments: Sequence[str]) -> list[str]:
    """Return the platforms that Qt is told to try, in order; it tries the next when one fails."""
    told = environ.get("QT_QPA_PLATFORM", "")
    for option, value in pairwise(arguments):
        if option in ("-platform", "--platform"):
            told = value
    return [name for entry in told.split(";") if (name := entry.partition(":")[0])]


def _variables(named: Sequence[str]) -> list[str]:
    """Return the variables with the screens Qt would try, or none where it can do without."""
    if not named:
        return [_X11, _WAYLAND]
    if not all(name == "xcb" or name.startswith("wayland") for name in named):
        return []
    return list(dict.fromkeys(_X11 if name == "xcb" else _WAYLAND for name in named))


def _answers(environ: Mapping[str, str], variable: str, *, named: bool) -> bool:
    screen = environ.get(variable, "")
    if variable == _X11:
        return bool(screen) and _x11_answers(screen)
    if not screen and named:
        screen = "wayland-0"  # what libwayland takes then
    return bool(screen) and _wayland_answers(environ, screen)


def _x11_plugin() -> Path | None:
    """Return Qt's plugin for X11 where the package from PyPI has it, or None."""
    from importlib.util import find_spec

    package = find_spec("PySide6")
    if package is None or package.origin is None:
        return None
    plugin = Path(package.origin).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    return plugin if plugin.exists() else None


def _plugin_problem(plugin: Path | None) -> str | None:
    """Return what the system lacks for loading a plugin, which stays loaded for Qt, or None."""
    import ctypes

    if plugin is None:
        return None
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return loading_problem(error)
    return None


def loading_problem(error: Exception) -> str | None:
    """Return what the system lacks for Qt to load, with what to install; None for other errors."""
    from reader.system_libraries import WINDOW, install_command, missing_libraries

    path = str(error).partition(":")[0]
    library = path.rpartition("/")[2]
    if ".so." not in library:
        return None
    missing = missing_libraries(WINDOW)
    names = [one.soname for one in missing] or [library]
    problem = tr("Qt can open no window here: the system lacks {library}.")
    problem = problem.format(library=", ".join(names))
    install = install_command(missing) if missing else None
    if install is None:
        return problem
    return f"{problem} {tr('To install it: {command}').format(command=install)}"


def _advice(way_out: str) -> str:
    import shutil

    advice = tr("To run on a screen kept in memory: {command}").format(command=way_out)
    if shutil.which("xvfb-run"):
        return advice
    install = next((text for tool, text in _XVFB.items() if shutil.which(tool)), None)
    if install is None:
        return advice
    return tr("{advice} (after: {install})").format(advice=advice, install=install)


def _wayland_answers(environ: Mapping[str, str], name: str) -> bool:
    import socket

    path = Path(environ.get("XDG_RUNTIME_DIR", ""), name)
    with socket.socket(socket.AF_UNIX) as connection:
        try:
            connection.connect(str(path))
        except (OSError, ValueError):
            return False
    return True


def _x11_answers(display: str) -> bool:
    """Ask libxcb, which knows every kind of address and the authority file; True without it."""
    import ctypes

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(os.fsencode(display), None)
    answers: int = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return answers == 0


def main(arguments: list[str]) -> int:
    """Print what is wrong on stderr; 0 when a window can be opened, else 1."""
    way_out, *rest = arguments or [_WAY_OUT]
    problem = screen_problem(os.environ, way_out, arguments=rest)
    if problem is not None:
        sys.stderr.write(problem + "\n")
    return 0 if problem is None else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
