"""The name under which a person's changes are written down."""

from __future__ import annotations

import getpass


def login_name() -> str:
    """Return the name that the person is logged in with, or an empty string where there is none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
