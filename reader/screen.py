"""Whether there is a screen to open a window on: asked before Qt, which would abort without one.

Knows no toolkit, so that it can be run by itself: ``python -m reader.screen [COMMAND]`` prints what
is wrong on stderr and exits with 1 where no window can be opened. COMMAND is the way out to name.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

from reader.core.i18n import tr

_XVFB = {
    "apt-get": "apt-get install xvfb xauth",
    "dnf": "dnf install xorg-x11-server-Xvfb",
    "pacman": "pacman -S xorg-server-xvfb",
}


def screen_problem(
    environ: Mapping[str, str], way_out: str = "xvfb-run parallax", platform: str = sys.platform
) -> str | None:
    """Return why no window can be opened, with the way out, or None when one can.

    Asks only where Qt would choose between Wayland and X11; a platform named in QT_QPA_PLATFORM
    is the person's own choice. Connects to the screen and leaves again, a few milliseconds.
    """
    if platform in ("win32", "darwin") or environ.get("QT_QPA_PLATFORM"):
        return None
    wayland, display = environ.get("WAYLAND_DISPLAY", ""), environ.get("DISPLAY", "")
    if not wayland and not display:
        problem = tr("There is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set.")
    elif (wayland and _wayland_answers(environ, wayland)) or (display and _x11_answers(display)):
        return None
    else:
        name = f"DISPLAY={display}" if display else f"WAYLAND_DISPLAY={wayland}"
        problem = tr("The screen that {name} names does not answer.").format(name=name)
    return f"{problem} {_advice(way_out)}"


def _advice(way_out: str) -> str:
    advice = tr("To run on a screen kept in memory: {command}").format(command=way_out)
    if shutil.which("xvfb-run"):
        return advice
    install = next((text for tool, text in _XVFB.items() if shutil.which(tool)), None)
    if install is None:
        return advice
    return tr("{advice} (after: {install})").format(advice=advice, install=install)


def _wayland_answers(environ: Mapping[str, str], name: str) -> bool:
    path = Path(environ.get("XDG_RUNTIME_DIR", ""), name)
    with socket.socket(socket.AF_UNIX) as connection:
        try:
            connection.connect(str(path))
        except (OSError, ValueError):
            return False
    return True


def _x11_answers(display: str) -> bool:
    """Ask libxcb, which knows every kind of address and the authority file; True without it."""
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
    problem = screen_problem(os.environ, *arguments[:1])
    if problem is not None:
        sys.stderr.write(problem + "\n")
    return 0 if problem is None else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
