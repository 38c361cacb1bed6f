"""The name under which a person's changes are written down."""

from __future__ import annotations


def login_name() -> str:
    """Return the name that the person is logged in with, or an empty string where there is none."""
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
