"""Where the files that come with the program are, and where the person's own are kept."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).parent
_APPLICATION = "parallax-reader"


@cache
def _shipped(name: str) -> Path:
    installed = _PACKAGE / "_data" / name
    return installed if installed.exists() else _PACKAGE.parent / name


def _own(kind: str) -> Path:
    """Return the program's folder for data, config, cache or state; makes none."""
    return _of_all(kind, _APPLICATION)


def _of_all(kind: str, application: str | None = None) -> Path:
    if sys.platform.startswith("linux") and "ANDROID_ROOT" not in os.environ:
        # As platformdirs has it from the XDG Base Directory Specification, without loading it.
        named = os.environ.get(f"XDG_{kind.upper()}_HOME", "").strip()
        folder = Path(named) if named[:1] == "/" else Path.home() / _XDG[kind]
        return folder / application if application else folder
    import platformdirs

    found: Path = getattr(platformdirs, f"user_{kind}_path")(application, appauthor=False)
    return found


_XDG = {"data": ".local/share", "config": ".config", "cache": ".cache", "state": ".local/state"}


def seeds() -> Path:
    """Return the folder of the articles that come with the program."""
    return _shipped("seeds")


def changelog() -> Path:
    """Return the list of changes that comes with the program, in Markdown."""
    return _shipped("CHANGELOG.md")


def resources() -> Path:
    """Return the folder of icons, themes and tables that come with the program."""
    return _shipped("resources")


def default_library() -> Path:
    """Return where the person's library is when none is named; makes neither file nor folder."""
    return _own("data") / "library.sqlite"


def desktop_folder() -> Path:
    """Return where desktops look for what a person has installed for themselves alone.

    XDG_DATA_HOME, or what stands for it (XDG Base Directory Specification 0.8).
    """
    return _of_all("data")


def templates_folder() -> Path:
    """Return where the person's own layouts for exports are kept; makes neither file nor folder."""
    return _own("data") / "templates"


def preferences_file() -> Path:
    """Return where this machine's preferences are kept; makes neither file nor folder."""
    return _own("config") / "preferences.json"


def toolkit_bytecode() -> Path:
    """Return where the bytecode of the toolkit's own sources is kept; makes neither."""
    return _own("cache") / "toolkit.bytecode"


def kept_modules() -> Path:
    """Return where the bytecode of the program's modules is kept in one file; makes neither."""
    return _own("cache") / "modules.bytecode"


def log_file() -> Path:
    """Return where the program writes down what it did; makes neither file nor folder."""
    return _own("state") / "parallax.log"


def seal_key_file() -> Path:
    """Return where the key is by which the program knows its own work; makes neither."""
    return _own("state") / "seal.key"


def _is_private(folder: str) -> bool:
    """Tell whether a folder is this person's, and nobody else can look into it."""
    try:
        found = os.stat(folder)  # noqa: PTH116
    except OSError:
        return False
    return folder[:1] == "/" and found.st_uid == os.getuid() and not found.st_mode & 0o077


def windows_folder() -> Path:
    """Return where open windows of this person are known by; makes neither file nor folder."""
    named = os.environ.get("XDG_RUNTIME_DIR", "").strip()
    if sys.platform.startswith("linux") and _is_private(named):
        return Path(named) / _APPLICATION / "windows"
    import warnings

    from platformdirs import user_runtime_path

    with warnings.catch_warnings():
        # Without a session there is no folder of its kind, and the fall-back serves as well.
        warnings.simplefilter("ignore")
        return user_runtime_path(_APPLICATION, appauthor=False) / "windows"
