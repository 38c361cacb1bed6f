"""What Qt needs of the operating system's own libraries, and what installs them there.

PyPI's Qt brings its own libraries, but not those of X and of graphics cards; systems that run none
of Qt's programs often lack one (Qt's documentation, "Qt for X11 Requirements"). Knows no toolkit
and needs the standard library only: the set-up asks before anything is installed.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Library:
    """A shared library by its soname, and the package that brings it on each family of systems."""

    soname: str
    debian: str
    fedora: str
    arch: str


OFFSCREEN = (
    Library("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    Library("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd"),
    Library("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd"),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon"),
)
WINDOW = (
    *OFFSCREEN,
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb"),
)
# Where Debian and Ubuntu renamed a package for 64-bit time on 32-bit machines (2024).
_RENAMED = {"libglib2.0-0": "libglib2.0-0t64"}


def _loads(name: str) -> bool:
    """Tell whether the dynamic linker finds the library `name` and all that it needs."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def missing_libraries(wanted: Sequence[Library]) -> list[Library]:
    """Return the libraries of `wanted` that this system lacks."""
    if sys.platform != "linux":
        return []
    return [library for library in wanted if not _loads(library.soname)]


def debian_names(names: list[str]) -> list[str]:
    """Return the names of packages as this release of Debian or Ubuntu has them."""
    known = subprocess.run(
        ["apt-cache", "pkgnames", "libglib2.0-0"],  # noqa: S607 -- wherever the system keeps it
        capture_output=True,
        text=True,
        check=False,
    ).stdout.split()
    return [_RENAMED[name] if _RENAMED.get(name) in known else name for name in names]


def install_command(libraries: Sequence[Library]) -> str | None:
    """Return the command that installs `libraries` here; None on a system not known."""
    if shutil.which("apt-get"):
        names = debian_names(sorted({library.debian for library in libraries}))
        command = "apt-get install " + " ".join(names)
    elif shutil.which("dnf"):
        command = "dnf install " + " ".join(sorted({library.fedora for library in libraries}))
    elif shutil.which("pacman"):
        command = "pacman -S " + " ".join(sorted({library.arch for library in libraries}))
    else:
        return None
    return command if _is_root() else f"sudo {command}"


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0
