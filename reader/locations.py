"""Where the files that come with the program are, in a checkout and when installed."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent


def _shipped(name: str) -> Path:
    installed = _PACKAGE / "_data" / name
    return installed if installed.is_dir() else _PACKAGE.parent / name


def seeds() -> Path:
    """Return the folder of the articles that come with the program."""
    return _shipped("seeds")


def resources() -> Path:
    """Return the folder of icons, themes and tables that come with the program."""
    return _shipped("resources")
