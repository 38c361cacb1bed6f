"""Where the files that come with the program are, and where the person's own are kept."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).parent
_APPLICATION = "parallax-reader"


@cache
def _shipped(name: str) -> Path:
    installed = _PACKAGE / "_data" / name
    return installed if installed.exists() else _PACKAGE.parent / name


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
    from platformdirs import user_data_path

    return user_data_path(_APPLICATION, appauthor=False) / "library.sqlite"


def desktop_folder() -> Path:
    """Return where desktops look for what a person has installed for themselves alone.

    XDG_DATA_HOME, or what stands for it (XDG Base Directory Specification 0.8).
    """
    from platformdirs import user_data_path

    return user_data_path()


def templates_folder() -> Path:
    """Return where the person's own layouts for exports are kept; makes neither file nor folder."""
    from platformdirs import user_data_path

    return user_data_path(_APPLICATION, appauthor=False) / "templates"


def preferences_file() -> Path:
    """Return where this machine's preferences are kept; makes neither file nor folder."""
    from platformdirs import user_config_path

    return user_config_path(_APPLICATION, appauthor=False) / "preferences.json"


def toolkit_bytecode() -> Path:
    """Return where the bytecode of the toolkit's own sources is kept; makes neither."""
    from platformdirs import user_cache_path

    return user_cache_path(_APPLICATION, appauthor=False) / "toolkit.bytecode"


def log_file() -> Path:
    """Return where the program writes down what it did; makes neither file nor folder."""
    from platformdirs import user_state_path

    return user_state_path(_APPLICATION, appauthor=False) / "parallax.log"


def windows_folder() -> Path:
    """Return where open windows of this person are known by; makes neither file nor folder."""
    import warnings

    from platformdirs import user_runtime_path

    with warnings.catch_warnings():
        # Without a session there is no folder of its kind, and the fall-back serves as well.
        warnings.simplefilter("ignore")
        return user_runtime_path(_APPLICATION, appauthor=False) / "windows"
