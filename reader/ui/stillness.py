"""Whether the system asks programs for less movement, where it says so."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths

_SPI_GETCLIENTAREAANIMATION = 0x1042


def system_is_still(hints: Any) -> bool:
    """Tell whether less movement is wanted: by Qt's own hint, else by the desktop's settings.

    Read are, by system, the animation setting of Windows, the universal access of macOS, and the
    files of KDE Plasma and GTK; GNOME tells it through its portal (`reader.ui.portal`).
    """
    told = getattr(hints, "accessibility", lambda: None)()
    preference = getattr(told, "motionPreference", None)
    if preference is not None:
        return bool(preference().name == "ReducedMotion")
    if sys.platform == "win32":
        return _windows_is_still()
    if sys.platform == "darwin":
        return _mac_is_still(Path.home())
    folder = QStandardPaths.StandardLocation.GenericConfigLocation
    return desktop_is_still(Path(QStandardPaths.writableLocation(folder)))


def desktop_is_still(folder: Path) -> bool:
    """Tell what the files of KDE Plasma and GTK in a settings folder say."""
    factor = _entry(folder / "kdeglobals", "KDE", "AnimationDurationFactor")
    with suppress(ValueError):
        if factor and float(factor) == 0:
            return True
    switches = (
        _entry(folder / name / "settings.ini", "Settings", "gtk-enable-animations")
        for name in ("gtk-4.0", "gtk-3.0")
    )
    return any(switch.casefold() in ("0", "false") for switch in switches)


def _entry(path: Path, section: str, key: str) -> str:
    if not path.is_file():
        return ""
    from configparser import ConfigParser, Error

    parser = ConfigParser(strict=False, interpolation=None)
    with suppress(OSError, ValueError, Error):
        parser.read(path, encoding="utf-8")
        return parser.get(section, key, fallback="").strip()
    return ""


def _windows_is_still() -> bool:
    import ctypes

    moving = ctypes.c_int(1)
    user = getattr(ctypes, "windll").user32  # noqa: B009 - known to Windows alone
    user.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(moving), 0)
    return not moving.value


def _mac_is_still(home: Path) -> bool:
    import plistlib

    path = home / "Library" / "Preferences" / "com.apple.universalaccess.plist"
    with suppress(OSError, ValueError, plistlib.InvalidFileException):
        return bool(plistlib.loads(path.read_bytes()).get("reduceMotion", False))
    return False
