"""What a report of an error needs to know: versions, the system, and where things are kept."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterable
from pathlib import Path

from reader import __version__
from reader.health.account import shortened
from reader.locations import default_library, log_file, preferences_file, resources

Facts = list[tuple[str, str]]
"""Names and values, in the order in which they are told."""

_PACKAGES = ("sqlite-utils", "lxml", "trafilatura", "pypdfium2", "mammoth", "jinja2", "nh3")
_VARIABLES = (
    "LANG", "QT_QPA_PLATFORM", "QT_SCALE_FACTOR", "XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE",
)  # fmt: skip
"""What of the environment changes how a window behaves and says nothing about the person."""


def program_facts(sqlite: str) -> Facts:
    """Return the versions of the program and what it stands on, except the window's toolkit.

    `sqlite` is the version of SQLite, which only the storage knows. Nothing in it is secret: no
    name of a library, an article, the machine or the person; paths begin with ``~``.
    """
    return [
        ("Parallax Reader", f"{__version__} ({_installed_as()})"),
        ("Python", f"{platform.python_version()} ({platform.python_implementation()})"),
        ("SQLite", sqlite),
        ("Packages", ", ".join(_versions(_PACKAGES))),
        ("System", platform.platform()),
    ]


def place_facts() -> Facts:
    """Return where things are kept, and the variables that change how a window behaves."""
    told = ", ".join(f"{name}={os.environ[name]}" for name in _VARIABLES if os.environ.get(name))
    return [
        ("Program", shortened(Path(__file__).parents[2])),
        ("Library", shortened(default_library().parent)),
        ("Preferences", shortened(preferences_file())),
        ("Log", shortened(log_file())),
        *([("Environment", told)] if told else []),
    ]


def as_text(facts: Iterable[tuple[str, str]]) -> str:
    """Return facts as lines, the values one below the other."""
    return "".join(f"{name + ':':<17}{value}\n" for name, value in facts)


def _installed_as() -> str:
    if getattr(sys, "frozen", False):
        return "bundle"
    return "package" if resources().parent.name == "_data" else "checkout"


def _versions(names: Iterable[str]) -> Iterable[str]:
    from importlib.metadata import PackageNotFoundError, version

    for name in names:
        try:
            yield f"{name} {version(name)}"
        except PackageNotFoundError:
            yield f"{name} not found"
