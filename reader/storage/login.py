"""The name under which a person's changes are written down."""

from __future__ import annotations

import os


def login_name() -> str:
    """Return the name that the person is logged in with, or an empty string where there is none."""
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        # Where `getpass` looks, too, which loads much that only asks for passwords.
        if os.environ.get(name):
            return os.environ[name]
    try:
        import pwd

        return pwd.getpwuid(os.getuid()).pw_name
    except (OSError, KeyError, ImportError):
        return ""
